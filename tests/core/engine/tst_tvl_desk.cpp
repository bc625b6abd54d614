#include "tvl_layer1.hpp"
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;

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
    // It is said, with what a reading takes and how often it comes.
    const auto view = engine->latest()->tvl.at(0);
    QVERIFY(view->singly);
    QVERIFY(view->perRound > 0);
    QCOMPARE(view->perRound, view->requests);
    QCOMPARE(view->everyMs, 300'000);
    // Not for ever: within the hour it is looked for again.
    l1.multicall = true;
    l1.pass(3900);
    const int later = l1.node.asked(QStringLiteral("eth_call"));
    const auto rounds = told.rows.size();
    l1.pass(300);
    QCOMPARE(told.rows.size(), rounds + 1);
    QCOMPARE(l1.node.asked(QStringLiteral("eth_call")) - later, 1);
    QVERIFY(!engine->latest()->tvl.at(0)->singly);
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
