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

/// Each in a block of its own.
void post(PostingCosts& costs, Owner owner, Posting purpose, int tx, qint64 at)
{
    costs.posted(owner, purpose, hashOf(tx), hashOf(10'000 + tx), kStart + at);
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
            post(costs, Owner{1}, Posting::Batch, i, i * 600);
        post(costs, Owner{1}, Posting::State, 50, 5'400);
        post(costs, Owner{2}, Posting::Batch, 60, 5'000);
        QVERIFY(!costs.window(Owner{1}, 86'400).cost);
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

    /// Forty rollups post before every question: each has its turn, whatever its place.
    void everybodyHasItsTurn()
    {
        constexpr int kRollups = 40;
        PostingCosts costs;
        for (int i = 0; i < kRollups; ++i)
            costs.want(Owner{static_cast<quint16>(i)});
        int tx = 0;
        for (int round = 0; round * 3 < kRollups * 2; ++round) {
            for (int i = 0; i < kRollups; ++i)
                post(costs, Owner{static_cast<quint16>(i)}, Posting::Batch, ++tx, round * 300);
            const auto asked = costs.toRead(3);
            QCOMPARE(asked.size(), std::size_t(3));
            for (const auto& one : asked)
                costs.read(one, 100);
        }
        for (int i = 0; i < kRollups; ++i)
            QVERIFY2(costs.window(Owner{static_cast<quint16>(i)}, 86'400).cost,
                     qPrintable(QString::number(i)));
    }

    /// One whose receipt nobody has does not stand before the others.
    void whatIsNotAnsweredComesLast()
    {
        PostingCosts costs;
        for (const quint16 owner : {quint16(1), quint16(2)}) {
            costs.want(Owner{owner});
            post(costs, Owner{owner}, Posting::Batch, owner, 0);
        }
        QCOMPARE(costs.toRead(1), std::vector{hashOf(1)});
        QCOMPARE(costs.toRead(1), std::vector{hashOf(2)});
        QCOMPARE(costs.toRead(1), std::vector{hashOf(1)});
    }

    void nobodyAsksForOthers()
    {
        PostingCosts costs;
        post(costs, Owner{1}, Posting::Batch, 1, 0);
        QVERIFY(costs.toRead(3).empty());
        costs.want(Owner{1});
        QCOMPARE(costs.toRead(3), std::vector{hashOf(1)});
    }

    /// What a reorganisation drops costs nothing; where it stands again it pays another price.
    void reorganisations()
    {
        PostingCosts costs;
        costs.posted(Owner{1}, Posting::Batch, hashOf(1), hashOf(100), kStart);
        costs.posted(Owner{1}, Posting::Batch, hashOf(2), hashOf(101), kStart + 12);
        costs.read(hashOf(1), 50);
        costs.read(hashOf(2), 70);
        QCOMPARE(*costs.window(Owner{1}, 3'600).cost, eth::U256(120));
        // The new block is read before the old one is dropped.
        costs.posted(Owner{1}, Posting::Batch, hashOf(2), hashOf(102), kStart + 24);
        costs.drop(hashOf(101));
        auto hour = costs.window(Owner{1}, 3'600);
        QCOMPARE(hour.postings, std::size_t(2));
        QCOMPARE(hour.read, std::size_t(1));
        costs.drop(hashOf(102));
        hour = costs.window(Owner{1}, 3'600);
        QCOMPARE(hour.postings, std::size_t(1));
        QCOMPARE(*hour.cost, eth::U256(50));
        costs.posted(Owner{1}, Posting::Batch, hashOf(3), hashOf(103), kStart + 36);
        costs.keepOnly({hashOf(103)});
        QCOMPARE(costs.window(Owner{1}, 3'600).postings, std::size_t(1));
    }

    /// A block from the future that is dropped again must not end the counting.
    void aBlockFarAhead()
    {
        PostingCosts costs;
        post(costs, Owner{1}, Posting::Batch, 1, 0);
        post(costs, Owner{2}, Posting::Batch, 2, 3 * 86'400);
        post(costs, Owner{1}, Posting::Batch, 3, 12); // the only one of its key, and too old
        QCOMPARE(costs.window(Owner{1}, 3'600).postings, std::size_t(0));
        costs.drop(hashOf(10'002));
        post(costs, Owner{1}, Posting::Batch, 4, 24);
        QCOMPARE(costs.window(Owner{1}, 3'600).postings, std::size_t(2));
    }

    /// Bodies of older blocks come later.
    void inAnyOrder()
    {
        PostingCosts costs;
        costs.want(Owner{1});
        for (const int i : {5, 3, 4, 1, 2})
            post(costs, Owner{1}, Posting::Batch, i, i * 60);
        QCOMPARE(costs.toRead(1), std::vector{hashOf(5)});
        post(costs, Owner{1}, Posting::Batch, 6, 86'400 + 3 * 60);
        QCOMPARE(costs.window(Owner{1}, 999'999).postings, std::size_t(4)); // 3 to 6
    }

    void memoryIsBounded()
    {
        PostingCosts costs;
        for (int i = 0; i < 3'000; ++i)
            post(costs, Owner{1}, Posting::Batch, i, i * 60);
        QCOMPARE(costs.window(Owner{1}, 999'999).postings, std::size_t(1'441));
        post(costs, Owner{1}, Posting::Batch, 2'999, 2'999 * 60); // again
        QCOMPARE(costs.window(Owner{1}, 999'999).postings, std::size_t(1'441));
    }
};

QTEST_GUILESS_MAIN(TestPostingCosts)
#include "tst_posting_costs.moc"
