#pragma once
#include "../l1/tvl_kit.hpp"
#include "engine/engine.hpp"
#include "scripted_network.hpp"
#include <QTest>
#include <set>

namespace rollscope::test {

using eth::abi::Value;

inline constexpr qint64 kNow = 1'700'000'000; // s
inline const QString kL1 = QStringLiteral("ws://l1");

inline std::string bytesOfHex(const QString& hex)
{
    return base::bytesFromHex(hex.toStdString()).value().toStdString();
}

inline std::string hexOf(const std::string& bytes)
{
    return base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size()));
}

/// A layer 1 with Multicall3, feeds at 2000 USD and escrows that hold the same of everything.
class Layer1
{
public:
    base::ManualClock clock{{kNow * 1000}};
    ScriptedNetwork network{clock};
    std::shared_ptr<ScriptedChain> chain = std::make_shared<ScriptedChain>(1, kNow - 6000);
    ScriptedNode& node;
    ScriptedNode* liar = nullptr; ///< another operator, with no contract anywhere
    engine::EngineConfig config;
    bool multicall = true;
    quint64 coins = 3;                   ///< of every escrow, in 10^18
    std::set<base::Address> withoutCode; ///< escrows
    bool silent = false;                 ///< every account takes any call and says nothing
    bool refuses = false;

    Layer1() : node(network.add(kL1, chain))
    {
        auto parent = parentOf();
        parent.name = QStringLiteral("Ethereum");
        parent.network = QStringLiteral("local");
        parent.dialect = registry::Dialect::Evm;
        parent.tpsRule = registry::TpsRule::None;
        parent.endpoints.push_back({kL1, kL1, true});
        config.chains = {parent};
        node.chainId = 1;
        node.mineMany(40);
        node.result = [this](const QString& method, const QJsonArray& params) {
            return answer(method, params);
        };
        node.error = [this](const QString& method,
                            const QJsonArray&) -> std::optional<std::string> {
            if (refuses && method == u"eth_call")
                return R"({"code":-32000,"message":"missing trie node"})";
            return std::nullopt;
        };
    }

    void addLiar()
    {
        const auto url = QStringLiteral("ws://liar");
        config.chains.front().endpoints.push_back({url, url, true});
        liar = &network.add(url, chain);
        liar->chainId = 1;
        liar->adopt(node.head());
        liar->result = [](const QString& method, const QJsonArray&) -> std::optional<std::string> {
            if (method == u"eth_call" || method == u"eth_getCode")
                return "\"0x\"";
            return std::nullopt;
        };
    }

    std::unique_ptr<engine::Engine> run(int seconds, engine::EventSink* sink = nullptr)
    {
        auto made = std::make_unique<engine::Engine>(config, clock, network, sink, nullptr, false);
        [&] { QVERIFY(made->start()); }();
        pass(seconds);
        return made;
    }

    /// A block each twelve seconds.
    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            if (i % 12 == 11)
                node.mine();
            if (liar != nullptr)
                liar->adopt(node.head());
            clock.advance(std::chrono::seconds(1));
        }
    }

private:
    std::optional<std::string> answer(const QString& method, const QJsonArray& params)
    {
        const QString at = params.at(1).toString();
        if (method == u"eth_getCode") {
            const auto account = *base::addressFromHex(params.at(0).toString().toStdString());
            if (account == l1::PriceFeeds::shipped()->multicall())
                return multicall ? "\"0x6000\"" : "\"0x\"";
            return withoutCode.contains(account) ? "\"0x\"" : "\"0x6000\"";
        }
        if (method == u"eth_getBalance")
            return '"' + base::toQuantity(0) + '"';
        if (method != u"eth_call" || refuses)
            return std::nullopt;
        const auto block = base::quantityFromHex(at.toStdString());
        const QJsonValue call = params.at(0);
        const auto to = *base::addressFromHex(call[u"to"].toString().toStdString());
        const auto data = bytesOfHex(call[u"data"].toString());
        if (data.substr(0, 4) != std::string("\x82\xad\x56\xcb"))
            return '"' + hexOf(one(to, data, *block).second) + '"';
        if (!multicall)
            return "\"0x\"";
        const auto item =
            eth::abi::parseItem("aggregate3((address,bool,bytes)[]) returns ((bool,bytes)[])")
                .value();
        const auto calls = eth::abi::decodeCall(item, data).value();
        std::vector<Value> answers;
        for (const auto& each : calls.front().members) {
            auto [ok, bytes] = one(each.members[0].toAddress(), each.members[2].bytes, *block);
            answers.push_back(Value::list({Value::boolean(ok), Value::text(std::move(bytes))}));
        }
        return '"' +
               hexOf(eth::abi::encode(item.returned, {Value::list(std::move(answers))}).value()) +
               '"';
    }

    std::pair<bool, std::string> one(const base::Address& to, const std::string& data,
                                     quint64 number) const
    {
        const ScriptedBlock& block = *node.byNumber(number);
        const auto is = [&](std::string_view signature) {
            const auto selector = eth::abi::parseItem(signature)->selector();
            return std::equal(selector.begin(), selector.end(), data.begin(), data.begin() + 4,
                              [](quint8 a, char b) { return a == static_cast<quint8>(b); });
        };
        if (is("getBlockNumber()"))
            return {true, wordOf(block.number())};
        if (is("getCurrentBlockTimestamp()"))
            return {true, wordOf(block.header.timestamp)};
        if (is("getLastBlockHash()"))
            return {true,
                    std::string(reinterpret_cast<const char*>(block.header.parentHash.bytes.data()),
                                32)};
        if (is("latestRoundData()"))
            return {true, roundOf(wordOf(200'000'000'000), block.header.timestamp)};
        if (is("stEthPerToken()"))
            return {true, wordOf(wei("1000000000000000000"))};
        if (is("decimals()")) {
            const auto feeds = l1::PriceFeeds::shipped()->feeds();
            const bool feed = std::any_of(feeds.begin(), feeds.end(),
                                          [&](const auto& f) { return f.address == to; });
            return {true, wordOf(feed ? 8 : 18)};
        }
        if (is("balanceOf(address)") || is("getEthBalance(address)"))
            return {true, wordOf(wei(std::to_string(coins) + "000000000000000000"))};
        return {silent || withoutCode.contains(to), {}};
    }
};

struct Told final : engine::EventSink
{
    std::vector<engine::TvlRow> rows;
    void tvl(const engine::TvlRow& row) override { rows.push_back(row); }
    void block(const registry::ChainSpec&, const base::Block&, base::UnixMs,
               const QString&) override
    {}
    void dropped(const registry::ChainSpec&, const health::HeadChange&, base::UnixMs) override {}
    void rates(const registry::ChainSpec&, series::Window, const series::Rates&,
               base::UnixMs) override
    {}
    void head(const registry::ChainSpec&, const base::Block&, const chain::TagHeads&,
              base::UnixMs) override
    {}
    void endpoint(const registry::ChainSpec&, const chain::EndpointView&, base::UnixMs) override {}
    void error(const base::Error&, base::UnixMs) override {}
};

inline const QStringList kEth{QStringLiteral("ETH")};

} // namespace rollscope::test
