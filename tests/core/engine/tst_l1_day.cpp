// A scripted day of postings with a batcher that stops: what the engine says, and when.
#include "l1_world.hpp"
#include "store/store.hpp"
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace rollscope::test::l1_world;
using namespace Qt::StringLiterals;

class TestL1Day : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBatcherStops();
    void afterARestart();
    void reorganisedWhileNobodyWatched();
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

QTEST_GUILESS_MAIN(TestL1Day)
#include "tst_l1_day.moc"
