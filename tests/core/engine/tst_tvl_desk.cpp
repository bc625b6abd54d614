#include "../l1/tvl_kit.hpp"
#include "engine/engine.hpp"
#include "scripted_network.hpp"
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using eth::abi::Value;

namespace {

constexpr qint64 kNow = 1'700'000'000; // s
const QString kL1 = QStringLiteral("ws://l1");

std::string bytesOfHex(const QString& hex)
{
    return base::bytesFromHex(hex.toStdString()).value().toStdString();
}

std::string hexOf(const std::string& bytes)
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

const QStringList kEth{QStringLiteral("ETH")};

} // namespace

class TestTvlDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSoonAndEveryFiveMinutes();
    void fortyChainsInFortyFiveRequests();
    void withoutMulticall();
    void oneOperatorAloneIsNotBelieved();
    void escrowsWithoutCode();
    void refusalsAreTold();
    void readAgainAfterAReorg();
    void changesSurviveARestart();
    void tapesAreNotAsked();
};

void TestTvlDesk::readsSoonAndEveryFiveMinutes()
{
    Layer1 l1;
    l1.config.rollups = {rollupOf(QStringLiteral("a"), {escrowOf(1, kEth)}),
                         rollupOf(QStringLiteral("none"), {})};
    Told told;
    const auto engine = l1.run(20, &told);
    QCOMPARE(told.rows.size(), 1U);
    QCOMPARE(told.rows[0].figure->usd.value(), wei("6000000000000000000000"));
    QCOMPARE(told.rows[0].figure->operatorName, kL1);
    const auto view = engine->latest()->tvl.at(0);
    QCOMPARE(view->rows.size(), 1U);
    QCOMPARE(view->total.value(), wei("6000000000000000000000"));
    QCOMPARE(view->requests, 1U);
    QCOMPARE(view->block, told.rows[0].figure->block);
    QVERIFY(view->block + 4 <= l1.node.headBlock().number()); // safe
    l1.pass(270);
    QCOMPARE(told.rows.size(), 1U);
    l1.coins = 4;
    l1.pass(30);
    QCOMPARE(told.rows.size(), 2U);
    QCOMPARE(told.rows[1].figure->usd.value(), wei("8000000000000000000000"));
}

/// 40 rollups with 300 escrow-token pairs at a public node's rate limit: one refresh takes at most
/// 45 requests.
void TestTvlDesk::fortyChainsInFortyFiveRequests()
{
    Layer1 l1;
    l1.config.requestsPerSecond = 10;
    std::size_t pairs = 0;
    for (int i = 0; i < 40; ++i) {
        const auto n = static_cast<quint64>(1000 + i * 10);
        std::vector<registry::Escrow> escrows{escrowOf(n, kEth), escrowOf(n + 1, kEth)};
        // 20 chains with 2 pairs, 20 with 13: 300
        if (i % 2 == 0)
            escrows.push_back(escrowOf(n + 2, {QStringLiteral("*")}));
        l1.config.rollups.push_back(
            rollupOf(QStringLiteral("r%1").arg(i, 2, 10, QChar(u'0')), std::move(escrows)));
    }
    l1.silent = true; // even where every probe looks like no code
    Told told;
    const auto engine = l1.run(60, &told);
    for (const auto& row : told.rows)
        pairs += row.figure->parts.size();
    QCOMPARE(told.rows.size(), 40U);
    QCOMPARE(pairs, 40U * 2 + 20U * l1::PriceFeeds::shipped()->tokens().size());
    QVERIFY(pairs >= 300);
    const int asked = l1.node.asked(QStringLiteral("eth_call")) +
                      l1.node.asked(QStringLiteral("eth_getCode")) +
                      l1.node.asked(QStringLiteral("eth_getBalance"));
    qInfo("%zu pairs of 40 chains in %d requests", pairs, asked);
    QVERIFY2(asked <= 45, qPrintable(QString::number(asked)));
    QCOMPARE(engine->latest()->tvl.at(0)->requests, quint64(asked));
    // Exact: 2 escrows of 3 coins at 2000, and 3 of each token in the third.
    for (const auto& row : told.rows) {
        const bool large = row.figure->escrows.size() == 3;
        const quint64 tokens = large ? l1::PriceFeeds::shipped()->tokens().size() : 0;
        QCOMPARE(row.figure->usd.value(),
                 wei(std::to_string(6000 * (2 + tokens)) + "000000000000000000"));
    }
}

void TestTvlDesk::withoutMulticall()
{
    Layer1 l1;
    l1.multicall = false;
    l1.config.rollups = {
        rollupOf(QStringLiteral("a"), {escrowOf(1, {QStringLiteral("USDC"), kEth.front()})})};
    Told told;
    const auto engine = l1.run(40, &told);
    QCOMPARE(told.rows.size(), 1U);
    QCOMPARE(told.rows[0].figure->usd.value(),
             wei("6000000000000000000000")); // 3 USDC at 2000, no coin
    QCOMPARE(told.rows[0].figure->marked, 0);
    const int before = l1.node.asked(QStringLiteral("eth_call"));
    l1.pass(300);
    QCOMPARE(told.rows.size(), 2U);
    // The absence is remembered: five calls the second time.
    QCOMPARE(l1.node.asked(QStringLiteral("eth_call")) - before, before - 1);
    // Not for ever: within the hour it is looked for again.
    l1.multicall = true;
    l1.pass(3900);
    const int later = l1.node.asked(QStringLiteral("eth_call"));
    const auto rounds = told.rows.size();
    l1.pass(300);
    QCOMPARE(told.rows.size(), rounds + 1);
    QCOMPARE(l1.node.asked(QStringLiteral("eth_call")) - later, 1);
}

/// One operator says that there is no contract: the other is asked, and nothing is asked singly.
void TestTvlDesk::oneOperatorAloneIsNotBelieved()
{
    Layer1 l1;
    l1.addLiar();
    l1.withoutCode = {};
    l1.config.rollups = {
        rollupOf(QStringLiteral("a"), {escrowOf(1, {QStringLiteral("USDC"), kEth.front()})}),
        rollupOf(QStringLiteral("b"), {escrowOf(2, kEth)})};
    Told told;
    const auto engine = l1.run(60, &told);
    l1.pass(900);
    QVERIFY2(l1.liar->asked(QStringLiteral("eth_call")) > 0, "it was never asked");
    QVERIFY(told.rows.size() >= 8U);
    for (const auto& row : told.rows) {
        QCOMPARE(row.figure->operatorName, kL1);
        QCOMPARE(row.figure->marked, 0);
    }
    QCOMPARE(l1.node.asked(QStringLiteral("eth_call")), int(told.rows.size())); // one for each
}

void TestTvlDesk::escrowsWithoutCode()
{
    Layer1 l1;
    l1.withoutCode = {addressOf(2)};
    l1.config.rollups = {rollupOf(QStringLiteral("a"), {escrowOf(1, kEth), escrowOf(2, kEth)})};
    Told told;
    const auto engine = l1.run(20, &told);
    QCOMPARE(told.rows[0].figure->usd.value(), wei("6000000000000000000000"));
    QCOMPARE(told.rows[0].figure->marked, 1);
    QCOMPARE(told.rows[0].figure->parts[1].mark, l1::TvlMark::EscrowWithoutCode);
    QCOMPARE(l1.node.asked(QStringLiteral("eth_getCode")), 1);
    l1.pass(300);
    QCOMPARE(l1.node.asked(QStringLiteral("eth_getCode")), 1); // known by now
    QCOMPARE(told.rows[1].figure->marked, 1);
}

void TestTvlDesk::refusalsAreTold()
{
    Layer1 l1;
    l1.refuses = true;
    l1.config.rollups = {rollupOf(QStringLiteral("a"), {escrowOf(1, kEth)})};
    Told told;
    const auto engine = l1.run(90, &told);
    QVERIFY(told.rows.empty());
    const auto view = engine->latest()->tvl.at(0);
    QVERIFY(!view->rows[0].figure);
    QVERIFY2(view->rows[0].trouble.contains(QStringLiteral("missing trie node")),
             qPrintable(view->rows[0].trouble));
    QVERIFY(view->refreshedAt.value == 0);
    QVERIFY(l1.node.asked(QStringLiteral("eth_call")) <= 4); // no hammering
    l1.refuses = false;
    l1.pass(150);
    QCOMPARE(told.rows.size(), 1U);
    l1.refuses = true;
    l1.pass(330);
    const auto row = engine->latest()->tvl.at(0)->rows[0];
    QVERIFY(row.figure && !row.trouble.isEmpty()); // the older one, and why
}

/// The block under a figure goes: it is read again, and counted once.
void TestTvlDesk::readAgainAfterAReorg()
{
    const QTemporaryDir dir;
    Layer1 l1;
    l1.config.storePath = dir.filePath(QStringLiteral("s.db"));
    l1.config.rollups = {rollupOf(QStringLiteral("a"), {escrowOf(1, kEth)})};
    // Without tags it is read behind the head, where a reorganisation may reach.
    l1.node.hasTags = false;
    Told told;
    auto engine = l1.run(1, &told);
    l1.pass(240); // the blocks around it are held
    l1.pass(120);
    const auto first = told.rows.back().figure;
    l1.coins = 1;
    const auto depth = static_cast<int>(l1.node.headBlock().number() - first->block) + 2;
    l1.node.reorg(depth);
    const auto count = told.rows.size();
    l1.pass(30);
    QVERIFY(told.rows.size() > count);
    const auto second = told.rows.back().figure;
    QCOMPARE(second->usd.value(), wei("2000000000000000000000"));
    QVERIFY(!told.rows.back().dropped);
    engine->stop();
    const auto reader = store::Reader::open(l1.config.storePath).value();
    const auto rows = reader->tvl(QStringLiteral("a"), {0}, {(kNow + 10'000) * 1000}).value();
    for (const auto& row : rows)
        QVERIFY(row.block != first->block ||
                row.usd == base::toQString(base::toDecimal(*second->usd)));
}

void TestTvlDesk::changesSurviveARestart()
{
    const QTemporaryDir dir;
    Layer1 l1;
    l1.config.storePath = dir.filePath(QStringLiteral("s.db"));
    l1.config.rollups = {rollupOf(QStringLiteral("a"), {escrowOf(1, kEth)})};
    Told told;
    auto engine = l1.run(20, &told);
    QVERIFY(!told.rows.back().day);
    engine->stop();
    engine.reset();
    l1.clock.advance(std::chrono::seconds(86'400));
    for (int i = 0; i < 8; ++i)
        l1.node.mine();
    l1.coins = 4;
    engine = l1.run(30, &told);
    const auto& row = told.rows.back();
    QCOMPARE(row.figure->usd.value(), wei("8000000000000000000000"));
    QVERIFY(row.day);
    QCOMPARE(row.day->by, wei("2000000000000000000000"));
    QVERIFY(row.day->up);
    QCOMPARE(*row.day->ratio, 1.0 / 3);
    QVERIFY(!row.week);
}

void TestTvlDesk::tapesAreNotAsked()
{
    Layer1 l1;
    l1.config.source.kind = engine::SourceInfo::Kind::Tape;
    l1.config.rollups = {rollupOf(QStringLiteral("a"), {escrowOf(1, kEth)})};
    Told told;
    const auto engine = l1.run(30, &told);
    QVERIFY(told.rows.empty());
    QCOMPARE(l1.node.asked(QStringLiteral("eth_call")), 0);
    QCOMPARE(engine->latest()->tvl.at(0)->waits, QStringLiteral("a tape holds no balances"));
}

QTEST_GUILESS_MAIN(TestTvlDesk)
#include "tst_tvl_desk.moc"
