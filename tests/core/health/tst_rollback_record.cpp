#include "block_maker.hpp"
#include "health/monitor.hpp"
#include <QJsonDocument>
#include <QTest>
#include <map>
#include <random>
#include <set>

using namespace rollscope;
using namespace rollscope::test;
using health::BlockId;
using health::Rollback;

namespace {

base::Hash32 txHash(quint64 n)
{
    return hashOf(n, 0xabcdef);
}

/// One chain before a Monitor; blocks are told by hand.
struct Desk
{
    health::HeadTracker tracker;
    std::unique_ptr<health::Monitor> monitor;
    std::vector<Rollback> told;
    std::vector<std::pair<health::Incident, health::Phase>> incidents;
    qint64 ms = 0;

    explicit Desk(int endpoints = 2, health::HeadTracker::Config config = {}) : tracker(config)
    {
        health::Monitor::ChainConfig c;
        c.facts.id = QStringLiteral("a");
        for (int i = 0; i < endpoints; ++i) {
            c.health.voices.push_back(static_cast<quint16>(i));
            c.facts.operators.push_back(QStringLiteral("op-%1").arg(i));
        }
        health::Monitor::Events events;
        events.rollback = [this](std::size_t, const Rollback& r) { told.push_back(r); };
        events.incident = [this](const health::Incident& i, health::Phase p) {
            incidents.push_back({i, p});
        };
        monitor = std::make_unique<health::Monitor>(std::vector{c}, std::move(events));
    }
    health::HeadChange tell(const base::Block& block, quint16 endpoint,
                            base::Via via = base::Via::Push)
    {
        auto o = observed(block, ms, via);
        o.endpoint = static_cast<base::EndpointIndex>(endpoint);
        monitor->observed(0, o);
        auto change = tracker.observe(o, endpoint);
        monitor->changed(0, change, o, tracker);
        return change;
    }
    void body(const base::Block& block, std::vector<base::Hash32> txs)
    {
        monitor->transactions(0, {block.number, block.hash}, std::move(txs),
                              {1'700'000'000'000 + ms}, tracker);
    }
    void wait(qint64 by)
    {
        for (const qint64 end = ms + by; ms < end; ms += 250)
            monitor->turn({1'700'000'000'000 + ms}, 250,
                          [this](std::size_t) -> const health::HeadTracker& { return tracker; });
    }
};

} // namespace

/// The record of a rollback: to the block, to the transaction.
class TestRollbackRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatWasDroppedAndWhatCameBack();
    void aRollbackWhoseAncestorIsSought();
    void deeperThanWhatIsKept();
    void unknownBodiesAreCounted();
    void memoryOfTransactionsIsBounded();
    void listsOfManyRollbacksAreBounded();
    void eachRecordIsCompletedHoweverSoonTheNextComes();
    void aRecordIsCompletedAfterAFarJump();
    void agreesWithAReference();
};

void TestRollbackRecord::saysWhatWasDroppedAndWhatCameBack()
{
    Desk desk;
    const auto old = makeChain(1000, 1010, 0, hashOf(999, 0));
    for (const auto& b : old) {
        desk.ms += 2000;
        desk.tell(b, 0);
        desk.tell(b, 1);
        desk.body(b, {txHash(b.number * 10), txHash(b.number * 10 + 1)});
        desk.wait(250);
    }
    const auto fresh = makeChain(1008, 1012, 1, old[7].hash);
    desk.ms += 1000;
    desk.tell(fresh[0], 0);
    QVERIFY(desk.told.empty()); // one against one: the incumbent stays
    desk.ms += 300;
    desk.tell(fresh[0], 1);
    QCOMPARE(desk.told.size(), std::size_t(1));
    Rollback r = desk.told.back();
    QCOMPARE(r.depth, quint64(3));
    QCOMPARE(r.seconds, qint64(3));
    QCOMPARE(r.first, (BlockId{1008, old[8].hash}));
    QCOMPARE(r.last, (BlockId{1010, old[10].hash}));
    QCOMPARE(*r.ancestor, (BlockId{1007, old[7].hash}));
    QCOMPARE(r.txs.size(), std::size_t(6));
    QCOMPARE(r.txsBack(), std::size_t(0));
    QCOMPARE(r.at - r.firstSeen, qint64(300));
    QCOMPARE(r.seenAt.size(), std::size_t(2));
    QVERIFY(r.settled && !r.deeper && !r.complete);
    desk.body(fresh[0], {txHash(10080), txHash(10101)});
    for (std::size_t i = 1; i < fresh.size(); ++i) {
        desk.ms += 2000;
        desk.tell(fresh[i], 0);
        desk.tell(fresh[i], 1);
        desk.body(fresh[i], {txHash(i == 1 ? 10090 : 5)});
        desk.wait(1000);
    }
    desk.wait(6000);
    r = desk.told.back();
    QVERIFY(r.complete);
    QCOMPARE(r.txsBack(), std::size_t(3));
    std::map<base::Hash32, std::optional<BlockId>> back;
    for (const auto& tx : r.txs)
        back[tx.hash] = tx.backIn;
    QCOMPARE(*back[txHash(10080)], (BlockId{1008, fresh[0].hash}));
    QCOMPARE(*back[txHash(10101)], (BlockId{1008, fresh[0].hash}));
    QCOMPARE(*back[txHash(10090)], (BlockId{1009, fresh[1].hash}));
    QVERIFY(!back[txHash(10081)]);
    // The incident carries the same, and survives the way through JSON.
    const auto& incident = desk.incidents.back().first;
    QCOMPARE(incident.depth, quint64(3));
    QCOMPARE(incident.droppedTxs, quint64(6));
    QCOMPARE(incident.returnedTxs, quint64(3));
    QCOMPARE(incident.droppedHashes.size(), 3);
    QCOMPARE(incident.severity, health::Severity::Critical);
    const auto again = health::incidentFromJson(
        QJsonDocument::fromJson(QJsonDocument(toJson(incident)).toJson()).object());
    QVERIFY(again);
    QCOMPARE(toJson(*again), toJson(incident));
}

void TestRollbackRecord::aRollbackWhoseAncestorIsSought()
{
    Desk desk(1);
    const auto old = makeChain(1000, 1020, 0, hashOf(999, 0));
    for (const auto& b : old)
        desk.tell(b, 0);
    const auto fresh = makeChain(1006, 1021, 1, old[5].hash);
    const auto change = desk.tell(fresh.back(), 0); // only the newest of the other branch
    QCOMPARE(desk.told.size(), std::size_t(1));
    QVERIFY(!desk.told[0].settled);
    QVERIFY(change.fetchParent);
    for (auto it = fresh.rbegin() + 1; it != fresh.rend(); ++it)
        desk.tell(*it, 0, base::Via::Fetch);
    const Rollback& r = desk.told.back();
    QVERIFY(r.settled);
    QCOMPARE(r.serial, quint64(1));
    QCOMPARE(r.depth, quint64(15));
    QCOMPARE(*r.ancestor, (BlockId{1005, old[5].hash}));
    QCOMPARE(r.dropped.size(), std::size_t(15));
    QCOMPARE(r.first.number, quint64(1006));
    QCOMPARE(r.last.number, quint64(1020));
}

void TestRollbackRecord::deeperThanWhatIsKept()
{
    health::HeadTracker::Config config;
    config.keepBlocks = config.maxBlocks = 50;
    Desk desk(1, config);
    for (const auto& b : makeChain(1000, 1100, 0, hashOf(999, 0)))
        desk.tell(b, 0);
    const auto fresh = makeChain(1000, 1060, 1, hashOf(999, 0));
    for (auto it = fresh.rbegin(); it != fresh.rend(); ++it)
        desk.tell(*it, 0, it == fresh.rbegin() ? base::Via::Push : base::Via::Fetch);
    QVERIFY(!desk.told.empty());
    const Rollback& r = desk.told.back();
    QVERIFY(r.deeper);
    QVERIFY(!r.ancestor);
    QVERIFY(r.depth >= 50);
    QVERIFY(desk.incidents.back().first.summary.startsWith(QStringLiteral("at least")));
}

void TestRollbackRecord::unknownBodiesAreCounted()
{
    Desk desk(1);
    auto old = makeChain(1000, 1003, 0, hashOf(999, 0));
    for (auto& b : old) {
        b.txs = 7;
        desk.tell(b, 0);
    }
    desk.body(old[2], {txHash(1)});
    desk.tell(makeBlock(1002, 1, old[1].hash), 0);
    QCOMPARE(desk.told.back().txs.size(), std::size_t(1));
    QCOMPARE(desk.told.back().txsUnknown, quint64(7));
}

void TestRollbackRecord::memoryOfTransactionsIsBounded()
{
    health::TxLog log;
    for (quint64 n = 0; n < 4000; ++n)
        log.put(hashOf(n, 0), std::vector<base::Hash32>(150, txHash(n)),
                {static_cast<qint64>(n) * 1000});
    QCOMPARE(log.hashes(), std::size_t(1801 * 150)); // 30 min of 150 a second: 8.6 MB
    QVERIFY(log.find(hashOf(3999, 0)) != nullptr);
    QVERIFY(log.find(hashOf(2000, 0)) == nullptr);
    for (quint64 n = 0; n < 2000; ++n)
        log.put(hashOf(n, 9), std::vector<base::Hash32>(1000, txHash(n)), {4'000'000});
    QVERIFY(log.hashes() <= health::TxLog::kMaxHashes);
    for (quint64 n = 0; n < 100'000; ++n) // empty blocks are bounded too
        log.put(hashOf(n, 10), {}, {4'000'000});
    QVERIFY(log.find(hashOf(1, 10)) == nullptr);
}

/// A node that flips between two branches, over and over.
void TestRollbackRecord::listsOfManyRollbacksAreBounded()
{
    Desk desk(1);
    desk.tell(makeBlock(999, 0, hashOf(998, 0)), 0);
    std::array branches{makeChain(1000, 1039, 0, hashOf(999, 0)),
                        makeChain(1000, 1039, 1, hashOf(999, 0))};
    quint64 next = 0;
    for (const auto& branch : branches) {
        for (const auto& b : branch) {
            desk.tell(b, 0, base::Via::Fetch);
            std::vector<base::Hash32> txs;
            for (int i = 0; i < 4000; ++i)
                txs.push_back(txHash(next++));
            desk.body(b, std::move(txs));
        }
    }
    for (std::size_t flip = 0; flip < 20; ++flip)
        desk.tell(branches[flip % 2].back(), 0);
    QVERIFY(desk.told.size() > 10);
    const Rollback& last = desk.told.back();
    QCOMPARE(last.txs.size() + last.txsUnknown, std::size_t(160'000));
    QVERIFY(!last.txs.empty());
    desk.wait(90'000);
    std::size_t held = 0;
    for (const auto& r : desk.monitor->rollbacks(0))
        held += r.txs.capacity();
    QVERIFY2(held <= 500'000, qPrintable(QString::number(held)));
}

void TestRollbackRecord::eachRecordIsCompletedHoweverSoonTheNextComes()
{
    Desk desk(1);
    const auto old = makeChain(1000, 1010, 0, hashOf(999, 0));
    for (const auto& b : old) {
        desk.tell(b, 0);
        desk.body(b, {txHash(b.number)});
    }
    const auto second = makeChain(1008, 1011, 1, old[7].hash);
    for (const auto& b : second)
        desk.tell(b, 0);
    desk.body(second[3], {txHash(1008), txHash(1009), txHash(1010)});
    desk.wait(2000);
    // What came back is lost with its block, and comes back once more.
    const auto third = makeChain(1011, 1013, 2, second[2].hash);
    desk.tell(third[0], 0);
    desk.body(third[0], {txHash(1008), txHash(1009), txHash(1010)});
    desk.tell(third[1], 0);
    desk.wait(20'000);
    std::vector<Rollback> complete;
    std::ranges::copy_if(desk.told, std::back_inserter(complete),
                         [](const Rollback& r) { return r.complete; });
    QCOMPARE(complete.size(), std::size_t(2));
    for (const auto& r : complete) {
        QCOMPARE(r.txs.size(), std::size_t(3));
        for (const auto& tx : r.txs)
            QCOMPARE(tx.backIn.value_or(BlockId{}), (BlockId{1011, third[0].hash}));
    }
}

void TestRollbackRecord::aRecordIsCompletedAfterAFarJump()
{
    Desk desk(1);
    const auto old = makeChain(1000, 1010, 0, hashOf(999, 0));
    for (const auto& b : old)
        desk.tell(b, 0);
    desk.body(old[9], {txHash(1)});
    desk.tell(makeBlock(1009, 1, old[8].hash), 0);
    desk.ms += 1000;
    desk.tell(makeBlock(quint64{1} << 52, 1, hashOf(7, 7)), 0);
    desk.wait(90'000); // must not walk all heights between
    QVERIFY(desk.told.back().complete);
}

void TestRollbackRecord::agreesWithAReference()
{
    std::mt19937 rng(99);
    for (int round = 0; round < 200; ++round) {
        // A chain of up to 60 blocks, then a branch from a random depth, told by three operators in
        // random order; each transaction may come back or not.
        Desk desk(3);
        const auto length = 10 + rng() % 50;
        const auto depth = 1 + rng() % (length - 2);
        const auto old = makeChain(1000, 999 + length, 0, hashOf(999, 0));
        std::set<base::Hash32> dropped;
        for (const auto& b : old) {
            for (quint16 e = 0; e < 3; ++e)
                desk.tell(b, e);
            std::vector<base::Hash32> txs;
            for (quint64 i = 0, n = rng() % 4; i < n; ++i)
                txs.push_back(txHash(b.number * 100 + i));
            if (b.number >= 1000 + length - depth)
                dropped.insert(txs.begin(), txs.end());
            desk.body(b, txs);
        }
        const auto& ancestor = old[length - depth - 1];
        const auto fresh = makeChain(ancestor.number + 1, 1001 + length, 1, ancestor.hash);
        // Each operator goes upwards, may leave out blocks, and ends at the head; what is left out
        // is fetched when nobody else shows it. The operators are interleaved at random.
        std::vector<std::pair<quint16, std::size_t>> order;
        std::array<std::size_t, 3> next{};
        while (std::any_of(next.begin(), next.end(), [&](auto n) { return n < fresh.size(); })) {
            const auto e = static_cast<quint16>(rng() % 3);
            if (next[e] >= fresh.size())
                continue;
            const bool last = next[e] + 1 == fresh.size();
            if (last || rng() % 4 != 0)
                order.push_back({e, next[e]});
            ++next[e];
        }
        std::set<base::Hash32> back;
        std::vector<std::vector<base::Hash32>> bodies(fresh.size());
        for (const auto& hash : dropped) {
            if (rng() % 2 == 0)
                continue;
            back.insert(hash);
            bodies[rng() % fresh.size()].push_back(hash);
        }
        std::set<std::size_t> bodied;
        for (const auto& [e, i] : order) {
            desk.tell(fresh[i], e);
            if (bodied.insert(i).second)
                desk.body(fresh[i], bodies[i]);
        }
        for (std::size_t i = 0; i < fresh.size(); ++i) {
            if (bodied.insert(i).second) {
                desk.tell(fresh[i], 0, base::Via::Fetch);
                desk.body(fresh[i], bodies[i]);
            }
        }
        desk.ms += 250;
        desk.wait(6000);
        const Rollback& r = desk.told.back();
        QCOMPARE(desk.tracker.head()->hash, fresh.back().hash);
        QVERIFY(r.settled && r.complete);
        QCOMPARE(r.depth, quint64(depth));
        QCOMPARE(*r.ancestor, (BlockId{ancestor.number, ancestor.hash}));
        QCOMPARE(r.dropped.size(), std::size_t(depth));
        std::set<base::Hash32> foundDropped, foundBack;
        for (const auto& tx : r.txs) {
            foundDropped.insert(tx.hash);
            if (tx.backIn)
                foundBack.insert(tx.hash);
        }
        QVERIFY(foundDropped == dropped);
        QVERIFY(foundBack == back);
    }
}

QTEST_GUILESS_MAIN(TestRollbackRecord)
#include "tst_rollback_record.moc"
