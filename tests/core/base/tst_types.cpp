#include "base/block.hpp"
#include <QTest>
#include <unordered_set>

using namespace rollscope;

class tst_Types : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeArithmetic()
    {
        const base::UnixMs t{1'700'000'000'000};
        QCOMPARE((t + 250).value, 1'700'000'000'250);
        QCOMPARE((t - 250).value, 1'699'999'999'750);
        QCOMPARE((t + 250) - t, 250);
        QVERIFY(t < t + 1 && t == t + 0);
    }

    void weiAsDouble()
    {
        QCOMPARE(base::Wei{}.toDouble(), 0.0);
        QCOMPARE(base::Wei::from64(1'000'000'000).toDouble(), 1e9);
        QCOMPARE((base::Wei{{0, 1, 0, 0}}).toDouble(), 0x1p64);
        QCOMPARE((base::Wei{{0, 0, 1, 0}}).toDouble(), 0x1p128);
        QCOMPARE((base::Wei{{0, 0, 0, 1}}).toDouble(), 0x1p192);
        QVERIFY(base::Wei::from64(~0ULL).fits64());
        QVERIFY(!(base::Wei{{0, 1, 0, 0}}).fits64());
        QVERIFY(!(base::Wei{{0, 0, 0, 1}}).fits64());
    }

    void hashes()
    {
        base::Hash32 a;
        QVERIFY(a.isZero());
        base::Hash32 b = a;
        b.bytes[31] = 1;
        QVERIFY(!b.isZero() && a != b && a < b);
        std::unordered_set<base::Hash32> set;
        for (int i = 0; i < 1000; ++i) {
            base::Hash32 hash;
            hash.bytes[8] = static_cast<quint8>(i);
            hash.bytes[9] = static_cast<quint8>(i >> 8);
            set.insert(hash);
            set.insert(hash);
        }
        QCOMPARE(set.size(), std::size_t(1000));
    }

    /// What a node did not say is absent, never zero.
    void aBlockKnowsNothingAtFirst()
    {
        const base::Block block;
        QVERIFY(!block.gasLimit && !block.baseFeePerGas && !block.blobGasUsed);
        QVERIFY(!block.excessBlobGas && !block.txs && !block.userTxs && !block.userOps);
        QVERIFY(block.hashCheck == base::HashCheck::Pending);
    }
};

QTEST_APPLESS_MAIN(tst_Types)
#include "tst_types.moc"
