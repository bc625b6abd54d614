// What becomes of a transaction: waiting, in a block, out of it again, replaced, final.
#include "wallet/tracking.hpp"
#include <QTest>

using namespace rollscope;
using wallet::Fate;
using wallet::Sighting;
using wallet::Tracking;
using wallet::Turn;

namespace {

base::Hash32 hashOf(quint8 n)
{
    base::Hash32 hash;
    hash.bytes.fill(n);
    return hash;
}

Sighting pool(quint64 head, quint64 nonce = 5)
{
    return {head, std::nullopt, std::nullopt, true, nonce};
}

Sighting nowhere(quint64 head, quint64 nonce)
{
    return {head, std::nullopt, std::nullopt, false, nonce};
}

Sighting in(quint64 block, quint64 head, quint8 hash, std::optional<quint64> finalized = {},
            bool succeeded = true)
{
    return {head, finalized, wallet::Inclusion{block, hashOf(hash), succeeded}, false, 6};
}

} // namespace

class tst_Tracking : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUsualWay()
    {
        Tracking tracking(hashOf(1), 5);
        QVERIFY(tracking.see(pool(100)) == Turn::None);
        QVERIFY(tracking.fate() == Fate::Pending);
        QVERIFY(tracking.see(in(101, 101, 1)) == Turn::Included);
        QVERIFY(tracking.see(in(101, 112, 1)) == Turn::None);
        QCOMPARE(tracking.depth(), quint64(11));
        QVERIFY(tracking.see(in(101, 113, 1)) == Turn::Confirmed);
        QVERIFY(tracking.fate() == Fate::Safe);
        QVERIFY(tracking.see(in(101, 164, 1)) == Turn::None);
        QVERIFY(tracking.see(in(101, 165, 1)) == Turn::Confirmed);
        QVERIFY(tracking.fate() == Fate::Final);
    }

    void theChainSaysWhatIsFinal()
    {
        Tracking tracking(hashOf(1), 5);
        QVERIFY(tracking.see(in(101, 400, 1, 100)) == Turn::Included);
        QVERIFY(tracking.fate() == Fate::Safe); // however deep: the tag is below
        QVERIFY(tracking.see(in(101, 401, 1, 101)) == Turn::Confirmed);
        QVERIFY(tracking.fate() == Fate::Final);
        Tracking failed(hashOf(1), 5);
        QVERIFY(failed.see(in(101, 400, 1, 300, false)) == Turn::Included);
        QVERIFY(failed.fate() == Fate::Reverted);
        QVERIFY(failed.see(in(101, 401, 1, 301, false)) == Turn::None);
    }

    void reorgs()
    {
        Tracking tracking(hashOf(1), 5);
        tracking.see(in(101, 103, 1));
        QVERIFY(tracking.see(in(102, 104, 2)) == Turn::Moved);
        QVERIFY(tracking.see(pool(104)) == Turn::DroppedOut);
        QVERIFY(tracking.fate() == Fate::Pending);
        QVERIFY(tracking.see(in(105, 105, 3)) == Turn::Included);
        QVERIFY(tracking.see(nowhere(105, 5)) == Turn::DroppedOut);
        QVERIFY(tracking.fate() == Fate::Unknown);
        QCOMPARE(tracking.reorgs(), 3);
        QVERIFY(!tracking.inclusion());
        // Out of a block and its nonce taken: it was replaced in the reorg.
        tracking.see(in(106, 106, 4));
        QVERIFY(tracking.see(nowhere(106, 6)) == Turn::DroppedOut);
        QVERIFY(tracking.see(nowhere(107, 6)) == Turn::None);
        QVERIFY(tracking.see(nowhere(108, 6)) == Turn::Replaced);
    }

    void replaced()
    {
        Tracking tracking(hashOf(1), 5);
        tracking.see(pool(100));
        // Its own receipt may be late: one sighting is no proof.
        QVERIFY(tracking.see(nowhere(101, 6)) == Turn::None);
        QVERIFY(tracking.see(in(101, 101, 1)) == Turn::Included);
        Tracking other(hashOf(2), 5);
        QVERIFY(other.see(nowhere(101, 6)) == Turn::None);
        QVERIFY(other.see(nowhere(101, 6)) == Turn::Replaced);
        QVERIFY(other.see(nowhere(102, 7)) == Turn::None);
        QVERIFY(other.fate() == Fate::Replaced);
        // The reorg that undoes the replacement brings it back.
        QVERIFY(other.see(pool(103)) == Turn::None);
        QVERIFY(other.fate() == Fate::Pending);
    }

    void lost()
    {
        Tracking tracking(hashOf(1), 5);
        tracking.see(pool(100));
        QVERIFY(tracking.see(nowhere(101, 5)) == Turn::None);
        QVERIFY(tracking.see(nowhere(102, 5)) == Turn::None);
        QVERIFY(tracking.fate() == Fate::Pending);
        QVERIFY(tracking.see(nowhere(103, 5)) == Turn::Lost);
        QVERIFY(tracking.fate() == Fate::Unknown);
        QVERIFY(tracking.see(nowhere(104, 5)) == Turn::None);
        QVERIFY(tracking.see(in(105, 105, 1)) == Turn::Included);
    }

    void lostInAReorg()
    {
        Tracking tracking(hashOf(1), 5);
        tracking.see(in(101, 103, 1));
        QVERIFY(tracking.see(nowhere(104, 5)) == Turn::DroppedOut);
        QVERIFY(tracking.see(nowhere(105, 5)) == Turn::None);
        QVERIFY(tracking.see(nowhere(106, 5)) == Turn::Lost);
        QVERIFY(tracking.see(nowhere(107, 5)) == Turn::None); // once
        QVERIFY(tracking.see(pool(108)) == Turn::None);
        QVERIFY(tracking.fate() == Fate::Pending);
        for (int i = 0; i < 2; ++i)
            QVERIFY(tracking.see(nowhere(109, 5)) == Turn::None);
        QVERIFY(tracking.see(nowhere(110, 5)) == Turn::Lost);
        // Dropped out into a pool is not lost.
        tracking.see(in(111, 111, 2));
        QVERIFY(tracking.see(pool(112)) == Turn::DroppedOut);
        QVERIFY(tracking.see(nowhere(113, 5)) == Turn::None);
    }

    void nonces()
    {
        QCOMPARE((wallet::AccountNonces{4, 7}.waiting()), quint64(3));
        QCOMPARE((wallet::AccountNonces{4, 7}.next()), quint64(7));
        QCOMPARE((wallet::AccountNonces{4, 3}.waiting()), quint64(0));
        QCOMPARE((wallet::AccountNonces{4, 3}.next()), quint64(4));
    }
};

QTEST_APPLESS_MAIN(tst_Tracking)
#include "tst_tracking.moc"
