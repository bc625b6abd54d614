#pragma once
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "l1/price_feeds.hpp"
#include "net/rpc_client.hpp"
#include "scripted_network.hpp"
#include <map>

// A node of Ethereum with Multicall3 and price feeds, which may have lost old state.
namespace rollscope::test {

using eth::abi::Value;

inline std::string wordOf(const base::Wei& value)
{
    const auto word = Value::number(value).word;
    return {word.begin(), word.end()};
}

inline std::string wordOf(quint64 value)
{
    return wordOf(base::Wei::from64(value));
}

class PriceNode
{
public:
    static constexpr quint64 kGenesis = 1'700'000'000;
    quint64 head = 100'000;
    quint64 stateFrom = 0;                    ///< it has no state of earlier blocks
    quint64 age = 60;                         ///< of what feeds say, in seconds
    std::map<QString, std::string> answers;   ///< words, by the feed's symbol
    quint64 rate = 1'100'000'000'000'000'000; ///< of any rate function
    std::map<quint64, int> priced;            ///< requests with a question to a feed, by block
    int single = 0;                           ///< of them outside of Multicall3
    bool multicall = true;

    PriceNode(base::Clock& clock, ScriptedNetwork& network, const QString& url, quint64 chainId)
        : m_node(network.add(url, std::make_shared<ScriptedChain>()))
    {
        m_node.chainId = chainId;
        m_node.pushes = false;
        m_node.result = [this](const QString& method, const QJsonArray& params) {
            return result(method, params);
        };
        m_node.error = [this](const QString& method,
                              const QJsonArray& params) -> std::optional<std::string> {
            if (method == u"eth_call" && blockOf(params.at(1)) < stateFrom)
                return R"({"code":-32000,"message":"missing trie node"})";
            return std::nullopt;
        };
        net::RpcConfig config;
        config.requestsPerSecond = 100'000;
        client = std::make_unique<net::RpcClient>(
            config, std::move(*network.make({}, {}, {url, {}, true})), clock);
        client->start();
    }

    /// Every hundredth slot is missed.
    [[nodiscard]] static quint64 timeOf(quint64 block)
    {
        return kGenesis + 12 * (block + block / 100);
    }
    [[nodiscard]] int asked(const char* method) const
    {
        return m_node.asked(QLatin1String(method));
    }

    std::unique_ptr<net::RpcClient> client;

private:
    static QString hex(quint64 number) { return base::toQString(base::toQuantity(number)); }
    static std::string hexOf(const std::string& bytes)
    {
        return base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size()));
    }
    [[nodiscard]] quint64 blockOf(const QJsonValue& text) const
    {
        return base::quantityFromHex(text.toString().toStdString()).value_or(head);
    }

    std::optional<std::string> result(const QString& method, const QJsonArray& params)
    {
        if (method == u"eth_getBlockByNumber") {
            const quint64 number = blockOf(params.at(0));
            if (number > head)
                return "null";
            return QStringLiteral(R"({"number":"%1","hash":"0x%2","timestamp":"%3"})")
                .arg(hex(number))
                .arg(number, 64, 16, QLatin1Char('0'))
                .arg(hex(timeOf(number)))
                .toStdString();
        }
        if (method != u"eth_call" || blockOf(params.at(1)) < stateFrom)
            return std::nullopt;
        const quint64 block = blockOf(params.at(1));
        const QJsonObject call = params.at(0).toObject();
        const auto to = *base::addressFromHex(call.value(u"to").toString().toStdString());
        const auto data =
            base::bytesFromHex(call.value(u"data").toString().toStdString()).value().toStdString();
        m_feed = false;
        std::string out;
        if (data.substr(0, 4) != std::string("\x82\xad\x56\xcb")) {
            out = one(to, data, block);
            single += m_feed ? 1 : 0;
        } else if (multicall) {
            const auto item =
                eth::abi::parseItem("aggregate3((address,bool,bytes)[]) returns ((bool,bytes)[])")
                    .value();
            const auto calls = eth::abi::decodeCall(item, data).value();
            std::vector<Value> list;
            for (const auto& each : calls.front().members)
                list.push_back(Value::list(
                    {Value::boolean(true),
                     Value::text(one(each.members[0].toAddress(), each.members[2].bytes, block))}));
            out = eth::abi::encode(item.returned, {Value::list(std::move(list))}).value();
        }
        if (m_feed)
            ++priced[block];
        return '"' + hexOf(out) + '"';
    }

    std::string one(const base::Address& to, const std::string& data, quint64 block)
    {
        static const auto prices = l1::PriceFeeds::shipped().value();
        for (const auto& feed : prices.feeds()) {
            if (feed.address != to)
                continue;
            m_feed = true;
            if (data != std::string("\xfe\xaf\x96\x8c")) // latestRoundData()
                return wordOf(8);
            const auto said = answers.find(feed.symbol);
            if (said == answers.end())
                return {};
            const std::string at = wordOf(timeOf(block) - age);
            return wordOf(7) + said->second + at + at + wordOf(7);
        }
        return wordOf(rate);
    }

    ScriptedNode& m_node;
    bool m_feed = false; ///< the request of now asks a feed
};

} // namespace rollscope::test
