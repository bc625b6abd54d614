#include "l1/blob_ledger.hpp"
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

private:
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
    for (const char* name : {"no fields", "half a blob", "too many", "price", "network"})
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
    else if (case_ == u"too many")
        block.blobGasUsed = 22 * l1::kGasPerBlob;
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

QTEST_GUILESS_MAIN(TestBlobLedger)
#include "tst_blob_ledger.moc"
