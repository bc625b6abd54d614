#include "l1/posting_log.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using l1::L1Transaction;
using l1::Owner;
using l1::PostingLog;
using registry::Posting;

namespace {

constexpr qint64 kStart = 1'790'000'000;

base::Address account(int n)
{
    base::Address out;
    out.bytes[10] = static_cast<quint8>(n + 1);
    return out;
}

base::Hash32 hashOf(quint64 number, quint8 branch = 0)
{
    base::Hash32 out;
    for (int i = 0; i < 8; ++i)
        out.bytes[static_cast<std::size_t>(i)] = static_cast<quint8>(number >> (8 * i));
    out.bytes[31] = branch;
    return out;
}

/// One rollup: account 0 posts batches, account 1 state.
std::vector<registry::ChainSpec> rollup()
{
    registry::L1Facts facts;
    facts.chain = u"ethereum"_s;
    registry::PostingRule batch, state;
    batch.from = account(0);
    state.purpose = Posting::State;
    state.from = account(1);
    facts.postings = {batch, state};
    std::vector<registry::ChainSpec> out(1);
    out[0].l1 = facts;
    return out;
}

} // namespace

class TestPostingLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_readTo = 0; }
    void paces();
    void aStall();
    void reorganisations();
    void windows();
    void gapsThatNobodyWatched();
    void anEarlierRun();
    void enoughHistory();
    void aHeadWithoutItsBody();
    void linkedLater();
    void unconfirmed();
    void replacedWhileNobodyWatched();
    void ranges();

private:
    void post(PostingLog& log, quint64 block, int from, quint8 branch = 0)
    {
        // Nobody looked away: what is between was read as well.
        for (quint64 n = m_readTo > 30 ? m_readTo - 30 : 0; n < block; ++n)
            log.read(n);
        m_readTo = std::max(m_readTo, block);
        L1Transaction tx;
        tx.from = account(from);
        tx.block = block;
        tx.timestamp = kStart + static_cast<qint64>(block) * 12;
        log.add(hashOf(block, branch), std::span(&tx, 1), m_rules);
    }
    static qint64 at(quint64 block) { return kStart + static_cast<qint64>(block) * 12; }

    quint64 m_readTo = 0;
    std::vector<registry::ChainSpec> m_chains = rollup();
    l1::PostingRules m_rules{m_chains, u"ethereum"_s};
};

void TestPostingLog::paces()
{
    PostingLog log;
    QVERIFY(log.views(at(0)).empty());
    for (const quint64 block : {0, 10, 20, 40})
        post(log, block, 0);
    post(log, 5, 1);
    post(log, 6, 9); // nobody's
    const auto views = log.views(at(45));
    QCOMPARE(views.size(), std::size_t(2));
    const auto& batch = views[0];
    QCOMPARE(batch.purpose, Posting::Batch);
    QCOMPARE(batch.lastBlock, quint64{40});
    QCOMPARE(batch.age, qint64{60});
    QCOMPARE(batch.day.count, std::size_t(3));
    QCOMPARE(batch.day.mean, (120.0 + 120 + 240) / 3);
    QCOMPARE(batch.day.max, 240.0);
    QCOMPARE(batch.day.p95, 240.0);
    QCOMPARE(views[1].day.count, std::size_t(0));
    QVERIFY(!views[1].z);
}

/// A day of batches every 5 to 7 blocks, then silence: L2BEAT's measure passes 15 when the age is
/// the mean and 15 deviations.
void TestPostingLog::aStall()
{
    PostingLog log;
    quint64 block = 0;
    for (int i = 0; i < 1200; ++i)
        post(log, block += 5 + static_cast<quint64>(i % 3), 0);
    const auto view = log.views(at(block)).front();
    QVERIFY(view.z && *view.z < 0);
    QVERIFY(!view.enoughForZ);
    const double border = view.month.mean + PostingLog::kAnomaly * view.month.deviation;
    const auto before = log.views(at(block) + static_cast<qint64>(border) - 1).front();
    const auto after = log.views(at(block) + static_cast<qint64>(border) + 2).front();
    QVERIFY(*before.z < PostingLog::kAnomaly);
    QVERIFY(*after.z >= PostingLog::kAnomaly);
    // Time that passes is no history: only what was read counts.
    QVERIFY(!log.views(at(block) + 59 * 24 * 3600).front().enoughForZ);
}

void TestPostingLog::reorganisations()
{
    PostingLog log;
    for (const quint64 block : {0, 10, 20})
        post(log, block, 0);
    post(log, 20, 0); // told twice
    QCOMPARE(log.views(at(20)).front().day.count, std::size_t(2));
    log.drop(hashOf(20, 3), 20); // another branch's
    QCOMPARE(log.views(at(20)).front().day.count, std::size_t(2));
    log.drop(hashOf(20), 20);
    QCOMPARE(log.views(at(20)).front().lastBlock, quint64{10});
    post(log, 22, 0, 1);
    post(log, 15, 0); // a filled gap
    const auto view = log.views(at(22)).front();
    QCOMPARE(view.day.count, std::size_t(3));
    QCOMPARE(view.day.max, 10.0 * 12);
}

void TestPostingLog::windows()
{
    PostingLog log;
    constexpr quint64 kDayBlocks = 7200;
    for (quint64 day = 0; day < 40; ++day)
        post(log, day * kDayBlocks, 0);
    const auto view = log.views(at(39 * kDayBlocks)).front();
    QCOMPARE(view.month.count, std::size_t(30));
    QCOMPARE(view.day.count, std::size_t(1));
    QCOMPARE(view.month.mean, 86'400.0);
    QVERIFY(!view.z); // no deviation at all
}

/// Between two postings there may have been others as long as one block between was not read.
void TestPostingLog::gapsThatNobodyWatched()
{
    PostingLog log;
    const auto put = [&](quint64 block) {
        L1Transaction tx;
        tx.from = account(0);
        tx.block = block;
        tx.timestamp = at(block);
        return log.add(hashOf(block), std::span(&tx, 1), m_rules);
    };
    QVERIFY(!put(0).front().sinceLast);
    for (quint64 block = 1; block < 10; ++block)
        log.read(block);
    QCOMPARE(put(10).front().sinceLast, std::optional<qint64>(120));
    QVERIFY(log.followed(Owner{}, Posting::Batch));
    log.read(12); // 11 is missing
    QVERIFY(!log.followed(Owner{}, Posting::Batch));
    QVERIFY(!put(13).front().sinceLast);
    auto view = log.views(at(13)).front();
    QCOMPARE(view.day.count, std::size_t(1));
    QCOMPARE(view.day.max, 120.0);
    QCOMPARE(log.recent(Owner{}, Posting::Batch, 9).size(), std::size_t(1));
    // The hole is filled: now the interval is known.
    log.read(11);
    view = log.views(at(13) + 601).front();
    QCOMPARE(view.day.count, std::size_t(2));
    QCOMPARE(log.recent(Owner{}, Posting::Batch, 9).size(), std::size_t(3));
    QCOMPARE(log.intervals(Owner{}, Posting::Batch, at(1), at(14)),
             (std::vector<std::pair<qint64, qint64>>{{at(10), 120}, {at(13), 36}}));
    // Another block stands at 11: until it is read, who knows.
    log.drop(hashOf(11), 11);
    QCOMPARE(log.recent(Owner{}, Posting::Batch, 9).size(), std::size_t(1));
}

void TestPostingLog::anEarlierRun()
{
    PostingLog log;
    const auto load = [&](quint64 block, bool linked) {
        log.load(Owner{}, Posting::Batch, at(block), block, hashOf(block), linked);
    };
    load(0, false);
    load(10, true);
    load(30, true);
    load(900, false); // the program was down before it
    const auto view = log.views(at(905)).front();
    QCOMPARE(view.day.count, std::size_t(2));
    QCOMPARE(view.day.max, 240.0);
    QCOMPARE(view.lastBlock, quint64{900});
    QVERIFY(!view.followed); // nothing was read by this run
    // This run begins after it; what was between the two runs nobody knows.
    m_readTo = 931;
    post(log, 931, 0);
    QCOMPARE(log.views(at(931)).front().day.count, std::size_t(2));
    QVERIFY(log.views(at(931)).front().followed);
    post(log, 940, 0);
    QCOMPARE(log.views(at(940)).front().day.count, std::size_t(3));
}

/// 59 days of intervals of its own, of the last 60; those of another kind are no help.
void TestPostingLog::enoughHistory()
{
    constexpr qint64 kDay = 86'400;
    const auto fill = [](PostingLog& log, Owner owner, qint64 days, qint64 gapAt) {
        quint64 block = 0;
        for (qint64 hour = 0; hour <= days * 24; ++hour) {
            log.load(owner, Posting::Batch, kStart + hour * 3600, block, hashOf(block),
                     hour > 0 && hour != gapAt);
            block += 300;
        }
        return kStart + days * kDay;
    };
    const auto enough = [](const PostingLog& log, qint64 now) {
        return log.views(now).front().enoughForZ;
    };
    PostingLog whole, young;
    QVERIFY(enough(whole, fill(whole, Owner{}, 60, -1)));
    const qint64 now = fill(young, Owner{1}, 60, -1);
    fill(young, Owner{0}, 58, -1);
    QVERIFY(!enough(young, now)); // the line of 58 days, whatever the other one has
    // Nobody watched for two days: sixty days of the calendar, 58 of intervals.
    PostingLog two;
    quint64 block = 0;
    for (qint64 hour = 0; hour <= 60 * 24; ++hour) {
        if (hour <= 20 * 24 || hour >= 22 * 24)
            two.load(Owner{}, Posting::Batch, kStart + hour * 3600, block, hashOf(block),
                     hour > 0 && hour != 22 * 24);
        block += 300;
    }
    QVERIFY(!enough(two, kStart + 60 * kDay));
}

/// A block that stands and was not read may hold a batch: nothing is told of silence.
void TestPostingLog::aHeadWithoutItsBody()
{
    PostingLog log;
    quint64 block = 0;
    for (int i = 0; i < 60; ++i)
        post(log, block += 5 + static_cast<quint64>(i % 3), 0);
    const qint64 late = at(block) + 3600;
    QVERIFY(log.views(late).front().z);
    log.stands(block + 4);
    const auto view = log.views(late).front();
    QVERIFY(!view.followed && !view.z && !view.anomalyAt);
    QVERIFY(!log.followed(Owner{}, Posting::Batch));
    for (quint64 n = block + 1; n <= block + 4; ++n)
        log.read(n);
    QVERIFY(log.views(late).front().z);
    // A branch that is shorter: what stood above it is no hole.
    log.stands(block + 6);
    log.drop(hashOf(block + 6), block + 6);
    log.drop(hashOf(block + 5), block + 5);
    QVERIFY(log.views(late).front().followed);
}

/// Bodies that come newest first: the interval is told as soon as nothing is missing.
void TestPostingLog::linkedLater()
{
    PostingLog log;
    const auto put = [&](quint64 block) {
        L1Transaction tx;
        tx.from = account(0);
        tx.block = block;
        tx.timestamp = at(block);
        return log.add(hashOf(block), std::span(&tx, 1), m_rules);
    };
    put(10);
    QVERIFY(!put(14).front().sinceLast);
    QVERIFY(log.takeLinked().empty());
    log.read(13);
    log.read(11);
    QVERIFY(log.takeLinked().empty());
    put(12); // with a batch of its own
    const auto linked = log.takeLinked();
    QCOMPARE(linked.size(), std::size_t(1));
    QCOMPARE(linked.front().block, quint64{14});
    QCOMPARE(linked.front().hash, hashOf(14));
    QCOMPARE(linked.front().since, qint64{24});
    QVERIFY(log.takeLinked().empty());
    QVERIFY(put(15).front().sinceLast);
    QVERIFY(log.takeLinked().empty()); // it was told with the posting
}

/// A failing call by anybody is no posting beside those that are known, and proves no pace alone.
void TestPostingLog::unconfirmed()
{
    registry::L1Facts facts;
    facts.chain = u"ethereum"_s;
    registry::PostingRule rule;
    rule.to = account(7);
    rule.selector = 0x3e5aa082;
    facts.postings = {rule};
    facts.blobSenders = {{account(0), {}}};
    std::vector<registry::ChainSpec> chains(1);
    chains[0].l1 = facts;
    const l1::PostingRules rules(chains, u"ethereum"_s);
    const auto put = [&](PostingLog& log, quint64 block, int from, quint32 blobs) {
        L1Transaction tx;
        tx.from = account(from);
        tx.to = account(7);
        tx.selector = 0x3e5aa082;
        tx.block = block;
        tx.blobs = blobs;
        tx.timestamp = at(block);
        return log.add(hashOf(block), std::span(&tx, 1), rules);
    };
    PostingLog log;
    for (quint64 block = 1; block <= 20; ++block)
        put(log, block, 5, 0);
    auto view = log.views(at(20)).front();
    QVERIFY(!view.confirmed && !view.z);
    QVERIFY(!log.followed(Owner{}, Posting::Batch));
    // The rollup's own, by its sender or by its blobs; from there on nobody else's count.
    QVERIFY(put(log, 21, 0, 0).front().confirmed);
    QVERIFY(put(log, 22, 6, 3).front().confirmed);
    QVERIFY(put(log, 23, 5, 0).empty());
    view = log.views(at(24)).front();
    QVERIFY(view.confirmed);
    QCOMPARE(view.lastBlock, quint64{22});
    QCOMPARE(view.day.count, std::size_t(1));
}

void TestPostingLog::replacedWhileNobodyWatched()
{
    PostingLog log;
    for (const quint64 block : {10, 20, 21, 30})
        log.load(Owner{}, Posting::Batch, at(block), block, hashOf(block), true);
    // The new branch has other blocks from 21 on; 30 is not reached yet.
    QVERIFY(log.replaced(20, hashOf(20), hashOf(19)).empty());
    const auto gone = log.replaced(21, hashOf(21, 1), hashOf(20));
    QCOMPARE(gone.size(), std::size_t(1));
    QCOMPARE(gone.front().block, quint64{21});
    QCOMPARE(gone.front().hash, hashOf(21));
    // A block whose parent is not the one that was posted in.
    QCOMPARE(log.replaced(31, hashOf(31, 1), hashOf(30, 1)).size(), std::size_t(1));
    QCOMPARE(log.views(at(31)).front().lastBlock, quint64{20});
}

void TestPostingLog::ranges()
{
    l1::ReadRanges read;
    for (const quint64 n : {5, 7, 6, 1, 2, 9})
        read.add(n);
    QVERIFY(read.holds(5, 7) && read.holds(1, 2) && read.holds(9, 9));
    QVERIFY(!read.holds(2, 5) && !read.holds(0, 1) && !read.holds(7, 9) && !read.holds(10, 10));
    read.remove(6);
    QVERIFY(!read.holds(5, 7) && read.holds(5, 5) && read.holds(7, 7));
    read.add(6);
    read.add(6);
    read.remove(3);
    QVERIFY(read.holds(5, 7));
}

QTEST_GUILESS_MAIN(TestPostingLog)
#include "tst_posting_log.moc"
