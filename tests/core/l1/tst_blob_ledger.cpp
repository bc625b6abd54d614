#include "l1/fork_votes.hpp"
#include <QRandomGenerator>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using l1::BlobLedger;
using l1::L1Transaction;
using l1::Owner;

namespace {

constexpr base::ChainId kMainnet{1};
constexpr qint64 kStart = 1'790'000'000; ///< under bpo2: 14 of 21

base::Address sender(int n)
{
    base::Address out;
    out.bytes[10] = static_cast<quint8>(n + 1);
    return out;
}

base::Hash32 hashOf(quint64 number, quint8 branch)
{
    base::Hash32 out;
    for (int i = 0; i < 8; ++i)
        out.bytes[static_cast<std::size_t>(i)] = static_cast<quint8>(number >> (8 * i));
    out.bytes[31] = branch + 1;
    return out;
}

base::Block blockOf(quint64 number, quint64 blobs, quint64 excess, quint8 branch = 0)
{
    base::Block out;
    out.number = number;
    out.hash = hashOf(number, branch);
    out.timestamp = kStart + static_cast<qint64>(number) * 12;
    out.blobGasUsed = blobs * l1::kGasPerBlob;
    out.excessBlobGas = excess;
    out.baseFeePerGas = base::Wei::from64(1'000'000'000);
    return out;
}

std::vector<L1Transaction> txsOf(const base::Block& block, const std::vector<int>& blobsBySender)
{
    std::vector<L1Transaction> out;
    for (std::size_t i = 0; i < blobsBySender.size(); ++i) {
        L1Transaction tx;
        tx.from = sender(static_cast<int>(i));
        tx.to = sender(200);
        tx.blobs = static_cast<quint32>(blobsBySender[i]);
        tx.block = block.number;
        tx.timestamp = block.timestamp;
        out.push_back(tx);
    }
    return out;
}

/// Two rollups; the third sender is nobody's.
std::vector<registry::ChainSpec> rollups()
{
    std::vector<registry::ChainSpec> out(2);
    for (int i = 0; i < 2; ++i) {
        registry::L1Facts facts;
        facts.chain = u"ethereum"_s;
        facts.postsBlobs = true;
        facts.blobSenders = {{sender(i), {}}};
        out[static_cast<std::size_t>(i)].l1 = facts;
    }
    return out;
}

} // namespace

class TestBlobLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneBlock();
    void equalsARecount();
    void lists();
    void refuses_data();
    void refuses();
    void bounded();
    void parametersThatNobodyTold();
    void whoMayTellAFork();

private:
    /// A chain that lives by `fork` from block 10 on; the ledger knows what was before.
    void live(BlobLedger& ledger, const l1::BlobFork& fork, quint64 last, quint64 blobs) const;
    std::optional<l1::BlobSchedule> m_schedule;
    std::vector<registry::ChainSpec> m_chains = rollups();
    std::optional<l1::PostingRules> m_rules;
};

void TestBlobLedger::initTestCase()
{
    m_schedule = *l1::BlobSchedule::shipped();
    m_rules.emplace(m_chains, u"ethereum"_s);
}

void TestBlobLedger::oneBlock()
{
    BlobLedger ledger(*m_schedule, kMainnet);
    QVERIFY(!ledger.newest());
    QCOMPARE(ledger.window(3600).blobs, quint64{0});
    const auto block = blockOf(100, 9, 0);
    QVERIFY(ledger.add(block));
    const auto* row = ledger.newest();
    QVERIFY(row);
    QCOMPARE(row->blobs, 9U);
    QCOMPARE(row->targetBlobs, 14U);
    QCOMPARE(row->maxBlobs, 21U);
    QVERIFY(row->fee == 1 && row->nextFee == 1);
    QVERIFY(row->reservePrice); // a gwei of base fee beside a wei of blob fee
    QVERIFY(!row->attributed);
    QCOMPARE(ledger.window(3600).unknown, quint64{9});
    ledger.attribute(block.hash, txsOf(block, {4, 3, 2}), *m_rules);
    QCOMPARE(row->unattributed(), 2U);
    const auto window = ledger.window(3600);
    QCOMPARE(window.shares.size(), std::size_t(2));
    QCOMPARE(window.shares[0].owner, Owner(0));
    QCOMPARE(window.shares[0].share, 4.0 / 9);
    QVERIFY(window.shares[0].cost == 4 * 131'072);
    QCOMPARE(window.unattributed, quint64{2});
    QCOMPARE(window.coverage, 1.0);
}

/// Random blocks with forks of up to 5 blocks, attributed late or never: the window equals a
/// recount of the blocks that stand at the end.
void TestBlobLedger::equalsARecount()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        BlobLedger ledger(*m_schedule, kMainnet);
        struct Truth
        {
            base::Block block;
            std::vector<int> blobs;
            bool told = false;
        };
        std::vector<Truth> chain;
        for (int step = 0; step < 400; ++step) {
            if (!chain.empty() && random.bounded(10) == 0) {
                for (int depth = random.bounded(1, 6); depth > 0 && chain.size() > 1; --depth) {
                    ledger.drop(chain.back().block.hash, chain.back().block.number);
                    chain.pop_back();
                }
            }
            Truth next;
            next.blobs = {random.bounded(7), random.bounded(7), random.bounded(7)};
            const int sum = next.blobs[0] + next.blobs[1] + next.blobs[2];
            next.block = blockOf(chain.empty() ? 1000 : chain.back().block.number + 1,
                                 static_cast<quint64>(sum),
                                 l1::kGasPerBlob * static_cast<quint64>(random.bounded(2000)),
                                 static_cast<quint8>(random.bounded(100)));
            QVERIFY(ledger.add(next.block));
            next.told = random.bounded(4) != 0;
            if (next.told)
                ledger.attribute(next.block.hash, txsOf(next.block, next.blobs), *m_rules);
            chain.push_back(next);
        }
        const qint64 seconds = 12 * random.bounded(50, 500);
        const auto window = ledger.window(seconds);
        quint64 blobs = 0, unknown = 0, nobody = 0;
        std::array<quint64, 2> of{};
        std::array<eth::U256, 2> cost{};
        for (const Truth& t : chain) {
            if (t.block.timestamp <= chain.back().block.timestamp - seconds)
                continue;
            const auto sum = *t.block.blobGasUsed / l1::kGasPerBlob;
            blobs += sum;
            if (!t.told) {
                unknown += sum;
                continue;
            }
            nobody += static_cast<quint64>(t.blobs[2]);
            const auto fee = *l1::blobBaseFee(*t.block.excessBlobGas,
                                              *m_schedule->at(kMainnet, t.block.timestamp));
            for (std::size_t i = 0; i < 2; ++i) {
                of[i] += static_cast<quint64>(t.blobs[i]);
                cost[i] += fee * 131'072 * static_cast<quint64>(t.blobs[i]);
            }
        }
        QCOMPARE(window.blobs, blobs);
        QCOMPARE(window.unknown, unknown);
        QCOMPARE(window.unattributed, nobody);
        for (const auto& share : window.shares) {
            const auto i = static_cast<std::size_t>(share.owner);
            QCOMPARE(share.blobs, of[i]);
            QVERIFY(share.cost == cost[i]);
        }
    }
}

/// A list of transactions that is not the block's changes nothing.
void TestBlobLedger::lists()
{
    BlobLedger ledger(*m_schedule, kMainnet);
    const auto block = blockOf(100, 9, 0);
    QVERIFY(ledger.add(block));
    ledger.attribute(block.hash, txsOf(block, {4, 3, 3}), *m_rules);
    QVERIFY(!ledger.newest()->attributed);
    ledger.attribute(hashOf(100, 5), txsOf(block, {4, 3, 2}), *m_rules);
    QVERIFY(!ledger.newest()->attributed);
    ledger.attribute(block.hash, txsOf(block, {4, 3, 2}), *m_rules);
    ledger.attribute(block.hash, txsOf(block, {4, 3, 2}), *m_rules); // told twice
    QCOMPARE(ledger.window(60).shares[0].blobs, quint64{4});
    // Another branch takes its place: what was known of the old one is gone.
    QVERIFY(ledger.add(blockOf(100, 6, 0, 1)));
    QCOMPARE(ledger.window(60).unknown, quint64{6});
    ledger.drop(block.hash, 100); // the old one, which is gone already
    QCOMPARE(ledger.blocks(), std::size_t(1));
}

void TestBlobLedger::refuses_data()
{
    QTest::addColumn<QString>("case_");
    for (const char* name : {"no fields", "half a blob", "absurd", "price", "network"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestBlobLedger::refuses()
{
    QFETCH(const QString, case_);
    BlobLedger ledger(*m_schedule, base::ChainId{case_ == u"network" ? 5U : 1U});
    auto block = blockOf(100, 9, 0);
    if (case_ == u"no fields")
        block.excessBlobGas.reset();
    else if (case_ == u"half a blob")
        block.blobGasUsed = 70'000;
    else if (case_ == u"absurd")
        block.blobGasUsed = 4097 * l1::kGasPerBlob;
    else if (case_ == u"price")
        block.excessBlobGas = 11'684'671ULL * 100;
    const auto added = ledger.add(block);
    QVERIFY(!added);
    QVERIFY(added.error().where.contains(u"100"));
    QCOMPARE(ledger.blocks(), std::size_t(0));
}

void TestBlobLedger::bounded()
{
    BlobLedger ledger(*m_schedule, kMainnet);
    for (quint64 n = 0; n < 9000; ++n)
        QVERIFY(ledger.add(blockOf(n, n % 20, 0)));
    QCOMPARE(ledger.blocks(), std::size_t(7201)); // a day of slots, both ends
    QCOMPARE(ledger.window(BlobLedger::kKeepSeconds).lastBlock, quint64{8999});
    QVERIFY(!ledger.find(10));
}

void TestBlobLedger::live(BlobLedger& ledger, const l1::BlobFork& fork, quint64 last,
                          quint64 blobs) const
{
    base::Block parent = blockOf(0, 0, 300'000'000);
    QVERIFY(ledger.add(parent));
    for (quint64 n = 1; n <= last; ++n) {
        auto known = *m_schedule->at(kMainnet, kStart);
        if (n >= 10) {
            known.targetBlobs = fork.targetBlobs;
            known.maxBlobs = fork.maxBlobs;
            known.updateFraction = fork.updateFraction;
        }
        const l1::BlobHeader header{*parent.excessBlobGas, *parent.blobGasUsed,
                                    eth::toU256(*parent.baseFeePerGas)};
        auto block = blockOf(n, n < 10 ? 9 : blobs, *l1::nextExcessBlobGas(header, known));
        block.parentHash = parent.hash;
        QVERIFY(ledger.add(block));
        parent = block;
    }
}

/// A fork that no node told: fees from there on are unknown, not those of before; when it is told,
/// they are known, all of them.
void TestBlobLedger::parametersThatNobodyTold()
{
    const l1::BlobFork fork{u"bpo3"_s, kStart + 120, 21, 32, 20'609'697};
    BlobLedger ledger(*m_schedule, kMainnet);
    live(ledger, fork, 9, 24);
    QVERIFY(!ledger.firstOdd());
    QVERIFY(ledger.newest()->feeKnown && ledger.window(3600).unpriced == 0);
    ledger = BlobLedger(*m_schedule, kMainnet);
    live(ledger, fork, 20, 24); // more than the 21 of before
    QVERIFY(ledger.firstOdd());
    QCOMPARE(ledger.firstOdd()->number, quint64{10});
    QVERIFY(ledger.find(9)->feeKnown && !ledger.find(10)->feeKnown && !ledger.newest()->feeKnown);
    auto window = ledger.window(3600);
    QCOMPARE(window.blobs, quint64{9 * 9 + 11 * 24}); // none vanishes
    QCOMPARE(window.unpriced, quint64{11 * 24});
    QCOMPARE(window.max, quint64{0}); // not known
    QVERIFY(*ledger.schedule().learn(kMainnet, fork));
    ledger.priceAgain();
    QVERIFY(!ledger.firstOdd());
    window = ledger.window(3600);
    QCOMPARE(window.unpriced, quint64{0});
    QCOMPARE(window.max, quint64{10 * 21 + 11 * 32});
    // The headers alone show it as well, where no block is above the old maximum.
    BlobLedger quiet(*m_schedule, kMainnet);
    live(quiet, fork, 20, 20);
    QCOMPARE(quiet.firstOdd()->number, quint64{10});
    // A reorganisation that takes the odd blocks out takes the doubt with it.
    for (quint64 n = 20; n >= 10; --n)
        quiet.drop(base::Hash32(quiet.find(n)->hash), n);
    QVERIFY(!quiet.firstOdd() && quiet.newest()->feeKnown);
}

void TestBlobLedger::whoMayTellAFork()
{
    const l1::BlobFork fork{u"0x01"_s, kStart + 120, 21, 32, 20'609'697};
    const l1::BlobFork lie{u"0x02"_s, kStart, 14, 21, 1};
    const qint64 now = kStart + 300, before = kStart - 12;
    BlobLedger usual(*m_schedule, kMainnet), forked(*m_schedule, kMainnet);
    live(usual, *m_schedule->at(kMainnet, kStart), 20, 9);
    live(forked, fork, 20, 24);
    QVERIFY(!usual.firstOdd() && forked.firstOdd());
    const auto of = [](std::size_t operators, const l1::BlobFork& told, QStringList by) {
        l1::ForkVotes votes(operators);
        for (const auto& one : by)
            votes.told(told, one);
        return votes;
    };
    // In the past: one operator is not enough, but headers are, and two are unless headers object.
    QVERIFY(of(3, lie, {u"a"_s}).believed(usual, now).empty());
    QVERIFY(of(1, lie, {u"a"_s}).believed(usual, now).empty());
    QVERIFY(of(3, lie, {u"a"_s, u"a"_s}).believed(usual, now).empty());
    QVERIFY(of(3, fork, {u"a"_s, u"b"_s}).believed(usual, now).empty());
    QCOMPARE(of(3, fork, {u"a"_s}).believed(forked, now).size(), std::size_t(1));
    QVERIFY(of(3, lie, {u"a"_s}).believed(forked, now).empty());
    // Ahead: two of them, or the only one.
    QVERIFY(of(3, fork, {u"a"_s}).believed(usual, before).empty());
    QCOMPARE(of(3, fork, {u"a"_s, u"b"_s}).believed(usual, before).size(), std::size_t(1));
    QCOMPARE(of(1, fork, {u"a"_s}).believed(usual, before).size(), std::size_t(1));
    // Who tells another thing for the same moment has no two voices.
    auto votes = of(3, fork, {u"a"_s});
    auto other = fork;
    other.maxBlobs = 30;
    votes.told(other, u"a"_s);
    votes.told(fork, u"b"_s);
    QVERIFY(votes.believed(usual, before).empty());
    // What was learnt can be unlearnt; what is shipped cannot.
    auto schedule = *m_schedule;
    QVERIFY(*schedule.learn(kMainnet, fork));
    QVERIFY(schedule.forget(kMainnet, fork.activation));
    QVERIFY(!schedule.forget(kMainnet, schedule.forks(kMainnet).back().activation));
}

QTEST_GUILESS_MAIN(TestBlobLedger)
#include "tst_blob_ledger.moc"
