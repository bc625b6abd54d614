// A scripted day of postings with a batcher that stops: what the engine says, and when.
#include "base/hex.hpp"
#include "engine/engine.hpp"
#include "scripted_network.hpp"
#include "store/store.hpp"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'790'035'200; ///< 2026-09-22 00:00 UTC
constexpr qint64 kSlot = 12, kHour = 3600;
constexpr qint64 kStallFrom = 14 * kHour, kStallTo = 17 * kHour + 1800; ///< of the day
const QString kBatcher = u"0x00000000000000000000000000000000000000b1"_s;
const QString kInbox = u"0x00000000000000000000000000000000000000c1"_s;

base::Address account(const QString& text)
{
    return base::addressFromHex(text.toStdString()).value();
}

QString clockOf(qint64 seconds)
{
    return u"%1:%2:%3"_s.arg(seconds / kHour, 2, 10, QLatin1Char('0'))
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject batch(int blobs)
{
    QJsonArray hashes;
    for (int i = 0; i < blobs; ++i)
        hashes.append(u"0x01%1"_s.arg(i, 62, 16, QLatin1Char('0')));
    return {{u"from"_s, kBatcher},
            {u"to"_s, kInbox},
            {u"type"_s, u"0x3"_s},
            {u"input"_s, u"0x"_s},
            {u"blobVersionedHashes"_s, hashes}};
}

QJsonObject somebody(int blobs = 0)
{
    QJsonObject out = batch(blobs);
    out[u"from"_s] = u"0x00000000000000000000000000000000000000ee"_s;
    out[u"to"_s] = u"0x00000000000000000000000000000000000000ef"_s;
    if (blobs == 0) {
        out[u"type"_s] = u"0x2"_s;
        out.remove(u"blobVersionedHashes"_s);
    }
    return out;
}

registry::ChainSpec parent()
{
    registry::ChainSpec spec;
    spec.id = u"ethereum"_s;
    spec.name = u"Ethereum"_s;
    spec.network = u"mainnet"_s;
    spec.stack = u"ethereum"_s;
    spec.dialect = registry::Dialect::Evm;
    spec.chainId = {1};
    spec.blockTimeMs = 12'000;
    spec.endpoints = {{u"wss://l1"_s, u"l1"_s, true}};
    return spec;
}

registry::ChainSpec rollup()
{
    registry::ChainSpec spec;
    spec.id = spec.name = u"rolly"_s;
    spec.network = u"mainnet"_s;
    spec.stack = u"op-stack"_s;
    spec.dialect = registry::Dialect::Evm;
    spec.chainId = {4242};
    spec.blockTimeMs = 12'000;
    spec.headTags = {u"latest"_s}; // its nodes tell no safe head
    spec.endpoints = {{u"wss://l2"_s, u"l2"_s, true}};
    registry::L1Facts facts;
    facts.chain = u"ethereum"_s;
    facts.postsBlobs = true;
    facts.blobSenders = {{account(kBatcher), {}}};
    registry::PostingRule rule;
    rule.from = account(kBatcher);
    rule.to = account(kInbox);
    facts.postings = {rule};
    spec.l1 = facts;
    return spec;
}

/// What was told, with its time of day.
struct Log final : engine::EventSink
{
    struct Verdict
    {
        qint64 at;
        QString chain;
        health::Verdict verdict;
    };
    std::vector<Verdict> verdicts;
    std::vector<std::pair<qint64, std::optional<qint64>>> postings;
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
    void error(const base::Error& error, base::UnixMs) override { qInfo() << error.text(); }
    void verdict(const registry::ChainSpec& chain, const health::Verdict& v) override
    {
        verdicts.push_back({v.at.value / 1000 - kStart, chain.id, v});
    }
    void posting(const registry::ChainSpec&, const registry::ChainSpec&, const l1::Posted& posted,
                 quint64, qint64 timestamp, base::UnixMs) override
    {
        postings.emplace_back(timestamp - kStart, posted.sinceLast);
    }
    [[nodiscard]] const Verdict* first(health::State state, qint64 from) const
    {
        const auto found = std::find_if(verdicts.begin(), verdicts.end(), [&](const Verdict& v) {
            return v.chain == u"rolly" && v.at >= from && v.verdict.state == state;
        });
        return found == verdicts.end() ? nullptr : &*found;
    }
};

/// The two chains in memory, slot by slot.
struct World
{
    base::ManualClock clock{{kStart * 1000}};
    ScriptedNetwork network{clock};
    ScriptedNode& l1;
    ScriptedNode& l2;
    Log log;
    engine::EngineConfig config;
    qint64 second = 0, nextBatch = 300;
    quint64 sent = 0, blobs = 0, foreign = 0;
    quint32 seed = 12345;

    World()
        : l1(network.add(u"wss://l1"_s, std::make_shared<ScriptedChain>(1, kStart - kSlot))),
          l2(network.add(u"wss://l2"_s, std::make_shared<ScriptedChain>(2, kStart - kSlot)))
    {
        l1.chainId = 1;
        l2.chainId = 4242;
        l2.hasTags = false;
        config.chains = {parent(), rollup()};
        config.rollups = config.chains;
        config.tickMs = 3000;
    }
    /// Six to nine minutes between batches, as the seed goes.
    void schedule()
    {
        seed = seed * 1'664'525 + 1'013'904'223;
        nextBatch = second + 360 + static_cast<qint64>(seed >> 16) % 180;
    }
    void slot()
    {
        std::vector<QJsonObject> txs{somebody()};
        const bool stalls = second >= kStallFrom && second < kStallTo;
        if (second >= nextBatch && !stalls) {
            txs.push_back(batch(3));
            ++sent;
            blobs += 3;
            schedule();
        }
        if (second % 600 == 0) {
            txs.push_back(somebody(2));
            foreign += 2;
        }
        l1.mine(std::move(txs));
        l2.mine(3);
        second += kSlot;
        clock.advance(std::chrono::seconds(kSlot));
    }
};

} // namespace

class TestL1Day : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBatcherStops();
    void afterARestart();
    void reorganisedWhileNobodyWatched();
    void aNodeTellsALaterFork();
    void oneNodeAloneRewritesNothing();
    void metered();
};

void TestL1Day::aBatcherStops()
{
    World world;
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    std::optional<qint64> deadlineFrom, deadlineAt, anomalyFrom, ownFrom;
    double zAtStall = 0;
    qint64 lastBefore = 0, limit = 0;
    while (world.second < 24 * kHour) {
        world.slot();
        const auto snapshot = engine.latest();
        const auto& row = snapshot->chains[1];
        if (snapshot->l1.empty())
            continue;
        const auto& view = *snapshot->l1.front();
        if (view.postings.empty())
            continue;
        const auto& posting = view.postings.front();
        const qint64 at = snapshot->time.value / 1000 - kStart;
        if (row.deadline && !deadlineFrom) {
            deadlineFrom = at;
            deadlineAt = row.deadline->at.value / 1000 - kStart;
        }
        if (posting.z && *posting.z >= l1::PostingLog::kAnomaly && !anomalyFrom)
            anomalyFrom = at;
        for (const auto& figure : view.figures) {
            if (figure.stalled && !ownFrom) {
                ownFrom = at;
                limit = *figure.limit;
                zAtStall = *posting.z;
                lastBefore = posting.lastAt - kStart;
            }
        }
    }
    const auto* stalled = world.log.first(health::State::Stalled, 0);
    QVERIFY2(stalled, "nobody noticed the stall");
    const auto* well = world.log.first(health::State::Live, stalled->at);
    QVERIFY(well);
    const auto resumed = std::find_if(world.log.postings.begin(), world.log.postings.end(),
                                      [](const auto& p) { return p.first >= kStallTo; });
    QVERIFY(resumed != world.log.postings.end());
    QVERIFY(ownFrom && anomalyFrom && deadlineFrom);
    const auto view = engine.latest()->l1.front();
    const auto& pace = view->postings.front();
    qInfo().noquote() << "last batch before the stall" << clockOf(lastBefore);
    qInfo().noquote() << "our limit" << limit << "s: stalled at" << clockOf(stalled->at)
                      << "(the L1 view at" << clockOf(*ownFrom) << ", z then" << zAtStall << ")";
    qInfo().noquote() << "L2BEAT's z >= 15 at" << clockOf(*anomalyFrom);
    qInfo().noquote() << "countdown shown from" << clockOf(*deadlineFrom) << ", the window ends at"
                      << clockOf(*deadlineAt);
    qInfo().noquote() << "next batch" << clockOf(resumed->first) << ", live again at"
                      << clockOf(well->at);
    qInfo().noquote() << "the day: mean" << pace.day.mean << "s, p95" << pace.day.p95 << "s, max"
                      << pace.day.max << "s," << pace.day.count << "intervals";

    // The limit is three times the longest usual interval, which is below nine minutes.
    QVERIFY(limit >= 3 * 360 && limit <= 3 * (540 + 2 * kSlot));
    QVERIFY(stalled->at - lastBefore >= limit && stalled->at - lastBefore <= limit + 30);
    QVERIFY(stalled->verdict.cause == health::Cause::SafeHead);
    // No other false alarm in the whole day.
    int stalls = 0;
    for (const auto& v : world.log.verdicts)
        stalls += v.chain == u"rolly" && v.verdict.state == health::State::Stalled ? 1 : 0;
    QCOMPARE(stalls, 1);
    // A tenth of the sequencing window of twelve hours later the countdown is shown.
    QVERIFY(*deadlineFrom - lastBefore >= 4320 && *deadlineFrom - lastBefore <= 4320 + 30);
    QCOMPARE(*deadlineAt, lastBefore + 12 * kHour);
    // L2BEAT's time is what its formula gives over the intervals before the stall.
    std::vector<double> gaps;
    for (const auto& [at, since] : world.log.postings) {
        if (since && at < kStallFrom)
            gaps.push_back(static_cast<double>(*since));
    }
    double mean = 0, squares = 0;
    for (const double gap : gaps)
        mean += gap / static_cast<double>(gaps.size());
    for (const double gap : gaps)
        squares += (gap - mean) * (gap - mean) / static_cast<double>(gaps.size());
    const double border = mean + 15 * std::sqrt(squares);
    QVERIFY(std::abs(static_cast<double>(*anomalyFrom - lastBefore) - border) <= 60);
    // It is over with the batch that ends it.
    QVERIFY(well->at - resumed->first <= 30);
    // Every blob of the day, recounted from what was sent.
    const auto& day = view->day;
    QCOMPARE(day.blobs, world.blobs + world.foreign);
    QCOMPARE(day.unattributed, world.foreign);
    QCOMPARE(day.unknown, quint64{0});
    QCOMPARE(day.shares.size(), std::size_t(1));
    QCOMPARE(day.shares.front().blobs, world.blobs);
    QVERIFY(day.shares.front().cost == eth::U256(world.blobs) * l1::kGasPerBlob);
    QCOMPARE(quint64(world.log.postings.size()), world.sent);
    QVERIFY(view->requests.perBlock() && *view->requests.perBlock() <= 2);
    // Both were watched all day: 3 transactions in each block of the rollup.
    QVERIFY(view->figures.front().userTxsDay);
    QVERIFY(std::abs(*view->figures.front().userTxsDay - 21'600) < 300);
}

/// Intervals, shares and the learned pace are there again; the time between is not an interval.
void TestL1Day::afterARestart()
{
    QTemporaryDir dir;
    World world;
    world.config.storePath = dir.filePath(u"day.db"_s);
    {
        engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
        QVERIFY(engine.start());
        while (world.second < 3 * kHour)
            world.slot();
        const auto& view = engine.latest()->l1.front();
        QCOMPARE(view->postings.front().day.count, world.sent - 1);
        engine.stop();
    }
    const auto before = world.sent, blobsBefore = world.blobs + world.foreign;
    // Nobody watches for an hour, and batches come.
    const auto until = world.second + kHour;
    while (world.second < until)
        world.slot();
    const auto missed = world.sent - before;
    QVERIFY(missed > 3);
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    {
        const auto& views = engine.latest()->l1;
        QVERIFY(!views.empty()); // before anything was heard
        QCOMPARE(views.front()->day.blobs, blobsBefore);
        QCOMPARE(views.front()->day.unknown, quint64{0});
        QCOMPARE(views.front()->postings.front().day.count, before - 1);
        QVERIFY(!views.front()->postings.front().followed);
    }
    while (world.second < until + kHour)
        world.slot();
    const auto snapshot = engine.latest();
    const auto& view = *snapshot->l1.front();
    const auto& posting = view.postings.front();
    // Those of the first run and those of the second, without the gap between them.
    const auto now = world.sent - before - missed;
    QVERIFY(now > 3);
    QCOMPARE(posting.day.count, std::size_t(before - 1 + now - 1));
    QVERIFY(posting.day.max < 600);
    QVERIFY(posting.followed);
    // The blobs of hours are no cost of the transactions of one.
    QVERIFY(view.day.seconds > 4 * kHour && view.day.coverage < 0.9);
    QVERIFY(!view.figures.front().userTxsDay);
}

/// The last block goes while nobody watches, and its batch with it.
void TestL1Day::reorganisedWhileNobodyWatched()
{
    QTemporaryDir dir;
    World world;
    world.config.storePath = dir.filePath(u"day.db"_s);
    quint64 last = 0;
    {
        engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
        QVERIFY(engine.start());
        while (world.second < kHour)
            world.slot();
        last = world.l1.mine({somebody(), batch(3)}).number();
        world.clock.advance(std::chrono::seconds(kSlot));
        const auto& posting = engine.latest()->l1.front()->postings.front();
        QCOMPARE(posting.lastBlock, last);
        engine.stop();
    }
    const auto stored = [&] {
        int found = 0;
        const auto reader = store::Reader::open(world.config.storePath).value();
        const auto done =
            reader->postings(u"ethereum"_s, {0}, [&](const store::StoredPosting& row) {
                found += row.block == last ? 1 : 0;
            });
        return done ? found : -1;
    };
    QCOMPARE(stored(), 1);
    world.l1.reorg(1);
    {
        engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
        QVERIFY(engine.start());
        world.l1.mine({somebody()});
        world.clock.advance(std::chrono::seconds(kSlot));
        QVERIFY(engine.latest()->l1.front()->postings.front().lastBlock < last);
        engine.stop();
    }
    QCOMPARE(stored(), 0);
}

/// The schedule is known to bpo2; what comes after it only the node knows.
void TestL1Day::aNodeTellsALaterFork()
{
    World world;
    const qint64 from = kStart + 1200;
    world.l1.result = [&](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method != u"eth_config")
            return std::nullopt;
        return R"({"current":{"activationTime":1767747671,"blobSchedule":{"target":14,"max":21,)"
               R"("baseFeeUpdateFraction":11684671}},"next":{"activationTime":)" +
               std::to_string(from) +
               R"(,"blobSchedule":{"target":21,"max":32,"baseFeeUpdateFraction":20000000},)"
               R"("forkId":"0x0badf00d"},"last":null})";
    };
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    while (world.second < 600)
        world.slot();
    auto view = engine.latest()->l1.front();
    QCOMPARE(view->fork.name, u"bpo2"_s);
    QVERIFY(view->next);
    QCOMPARE(view->next->activation, from);
    QCOMPARE(view->next->maxBlobs, 32U);
    while (world.second < 1260)
        world.slot();
    view = engine.latest()->l1.front();
    QCOMPARE(view->fork.name, u"0x0badf00d"_s);
    QVERIFY(!view->next);
    QCOMPARE(view->newest.targetBlobs, 21U);
    QCOMPARE(world.l1.asked(u"eth_config"_s), 1);
}

/// A "current" fork that should have held for long, told by one node: the headers do not show it.
void TestL1Day::oneNodeAloneRewritesNothing()
{
    World world;
    world.l1.result = [&](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method != u"eth_config")
            return std::nullopt;
        return R"({"current":{"activationTime":)" + std::to_string(kStart - 6000) +
               R"(,"blobSchedule":{"target":14,"max":21,"baseFeeUpdateFraction":1},)"
               R"("forkId":"0x0badf00d"},"next":null,"last":null})";
    };
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    while (world.second < 900)
        world.slot();
    QVERIFY(world.l1.asked(u"eth_config"_s) > 0);
    const auto view = engine.latest()->l1.front();
    QCOMPARE(view->fork.name, u"bpo2"_s);
    QVERIFY(view->newest.feeKnown);
    QCOMPARE(view->newest.number, world.l1.headBlock().number());
}

/// On a paid line transactions are not read: blobs are counted, and nobody is said to own them.
void TestL1Day::metered()
{
    World world;
    world.config.metered = true;
    engine::Engine engine(world.config, world.clock, world.network, &world.log, nullptr, false);
    QVERIFY(engine.start());
    while (world.second < 3600)
        world.slot();
    const auto view = engine.latest()->l1.front();
    QVERIFY(!view->attributes);
    QVERIFY(view->day.blobs > 0);
    QCOMPARE(view->day.unknown, view->day.blobs);
    QVERIFY(view->day.shares.empty() && view->postings.empty());
    QVERIFY(view->day.coverage < 0.5); // a head each minute is not every block
    QCOMPARE(world.l1.asked(u"eth_getBlockByHash"_s), 0);
    QVERIFY(world.log.postings.empty());
}

QTEST_GUILESS_MAIN(TestL1Day)
#include "tst_l1_day.moc"
