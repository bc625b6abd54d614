#include "l1/posting_costs.hpp"
#include <QTest>

using namespace rollscope;
using l1::Owner;
using l1::PostingCosts;
using registry::Posting;

namespace {

constexpr qint64 kStart = 1'790'000'000;

base::Hash32 hashOf(int n)
{
    base::Hash32 out;
    out.bytes[0] = static_cast<quint8>(n);
    out.bytes[1] = static_cast<quint8>(n >> 8);
    return out;
}

} // namespace

class TestPostingCosts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countedAtTheMeanOfWhatWasRead()
    {
        PostingCosts costs;
        for (int i = 0; i < 10; ++i)
            costs.posted(Owner{1}, Posting::Batch, hashOf(i), kStart + i * 600);
        costs.posted(Owner{1}, Posting::State, hashOf(50), kStart + 5'400);
        costs.posted(Owner{2}, Posting::Batch, hashOf(60), kStart + 5'000);
        QVERIFY(!costs.window(Owner{1}, 86'400).cost);
        // The newest of each rollup and purpose.
        QCOMPARE(costs.unread(10), (std::vector{hashOf(9), hashOf(50), hashOf(60)}));
        QCOMPARE(costs.unread(1).size(), std::size_t(1));
        costs.read(hashOf(9), 300);
        QVERIFY(!costs.window(Owner{1}, 86'400).cost); // its states are not known
        costs.read(hashOf(50), 7);
        auto day = costs.window(Owner{1}, 86'400);
        QCOMPARE(day.postings, std::size_t(11));
        QCOMPARE(day.read, std::size_t(2));
        QCOMPARE(*day.cost, eth::U256(10 * 300 + 7));
        costs.read(hashOf(8), 100);
        QCOMPARE(*costs.window(Owner{1}, 86'400).cost, eth::U256(10 * 200 + 7));
        // The last hour holds six batches.
        QCOMPARE(*costs.window(Owner{1}, 3'600).cost, eth::U256(6 * 200 + 7));
        QVERIFY(!costs.window(Owner{3}, 86'400).cost);
    }

    void memoryIsBounded()
    {
        PostingCosts costs;
        for (int i = 0; i < 3'000; ++i)
            costs.posted(Owner{1}, Posting::Batch, hashOf(i), kStart + i * 60);
        QCOMPARE(costs.window(Owner{1}, 999'999).postings, std::size_t(1'441));
        costs.posted(Owner{1}, Posting::Batch, hashOf(2'999), kStart + 2'999 * 60); // again
        QCOMPARE(costs.window(Owner{1}, 999'999).postings, std::size_t(1'441));
    }
};

QTEST_GUILESS_MAIN(TestPostingCosts)
#include "tst_posting_costs.moc"
