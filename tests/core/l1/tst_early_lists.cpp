#include "l1/early_lists.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using l1::EarlyLists;
using l1::L1Transaction;

namespace {

base::Address account(int n)
{
    base::Address out;
    out.bytes[10] = static_cast<quint8>(n + 1);
    return out;
}

base::Hash32 hashOf(quint32 n)
{
    base::Hash32 out;
    for (int i = 0; i < 4; ++i)
        out.bytes[static_cast<std::size_t>(i)] = static_cast<quint8>(n >> (8 * i));
    return out;
}

std::vector<L1Transaction> txs(int from, std::size_t count, quint32 blobs = 0)
{
    L1Transaction one;
    one.from = account(from);
    one.blobs = blobs;
    one.block = 7;
    return std::vector<L1Transaction>(count, one);
}

std::vector<registry::ChainSpec> rollup()
{
    registry::L1Facts facts;
    facts.chain = u"ethereum"_s;
    registry::PostingRule rule;
    rule.from = account(0);
    facts.postings = {rule};
    std::vector<registry::ChainSpec> out(1);
    out[0].l1 = facts;
    return out;
}

} // namespace

/// What is kept of blocks that nobody may ever call canonical.
class TestEarlyLists : public QObject
{
    Q_OBJECT
    std::vector<registry::ChainSpec> m_chains = rollup();
    l1::PostingRules m_rules{m_chains, u"ethereum"_s};

private Q_SLOTS:
    void onlyWhatCounts()
    {
        EarlyLists lists;
        auto list = txs(5, 3000);
        list.push_back(txs(5, 1, 6).front());
        list.push_back(txs(0, 1).front());
        lists.keep(hashOf(1), list, m_rules);
        QCOMPARE(lists.transactions(), std::size_t(2));
        // One stays where nothing counts: it tells which block was read.
        lists.keep(hashOf(2), txs(5, 3000), m_rules);
        QCOMPARE(lists.transactions(), std::size_t(3));
        const auto taken = lists.take(hashOf(1));
        QVERIFY(taken && taken->size() == 2);
        QVERIFY(!lists.take(hashOf(1)));
        QCOMPARE(lists.take(hashOf(2))->front().block, quint64{7});
        QCOMPARE(lists.transactions(), std::size_t(0));
        QVERIFY(!lists.take(hashOf(3)));
    }

    /// A branch of blocks with as many transactions as an answer can hold, each of which counts.
    void aHostileBranch()
    {
        EarlyLists lists;
        for (quint32 n = 0; n < 300; ++n) {
            lists.keep(hashOf(n), txs(0, 1500), m_rules);
            QVERIFY(lists.transactions() <= EarlyLists::kMostTransactions);
            QVERIFY(lists.blocks() <= EarlyLists::kMostBlocks);
        }
        QVERIFY(lists.take(hashOf(299))); // the newest
        lists.keep(hashOf(1000), txs(0, 200'000), m_rules);
        QVERIFY(!lists.take(hashOf(1000)));
        QVERIFY(lists.take(hashOf(298))); // and it pushed nothing out
    }
};

QTEST_GUILESS_MAIN(TestEarlyLists)
#include "tst_early_lists.moc"
