#include "l1/fee_ledger.hpp"
#include <QTest>

using namespace rollscope;
using l1::FeeLedger;

namespace {

constexpr qint64 kStart = 1'790'000'040; // begins a minute

base::Block block(quint64 number, qint64 after, quint64 gas, std::optional<quint64> baseFee)
{
    base::Block out;
    out.number = number;
    out.timestamp = kStart + after;
    out.gasUsed = gas;
    if (baseFee)
        out.baseFeePerGas = base::Wei::from64(*baseFee);
    return out;
}

} // namespace

class TestFeeLedger : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sums()
    {
        FeeLedger ledger;
        QCOMPARE(ledger.window(3600), l1::FeeWindow());
        eth::U256 all = 0;
        for (quint64 i = 0; i < 100; ++i) {
            ledger.add(block(i, static_cast<qint64>(i) * 2, 1'000 + i, 50 + i));
            all += (1'000 + i) * (50 + i);
        }
        const auto hour = ledger.window(3600);
        QCOMPARE(hour.fees, all);
        QCOMPARE(hour.blocks, quint64(100));
        QCOMPARE(hour.seconds, qint64(198));
        QCOMPARE(hour.coverage, 1.0);
        // The newest whole minute and what came after it.
        const auto minute = ledger.window(60);
        QVERIFY(minute.blocks < 40 && minute.blocks > 0);
    }

    void reorganisations()
    {
        FeeLedger ledger;
        for (quint64 i = 0; i < 10; ++i)
            ledger.add(block(i, static_cast<qint64>(i) * 12, 21'000, 1'000));
        ledger.drop(block(9, 108, 21'000, 1'000));
        QCOMPARE(ledger.window(3600).fees, eth::U256(9 * 21'000 * 1'000));
        ledger.add(block(9, 109, 30'000, 2'000));
        QCOMPARE(ledger.window(3600).fees, eth::U256(9 * 21'000 * 1'000 + 30'000 * 2'000));
        ledger.drop(block(77, 9'999, 1, 1)); // never counted
        QCOMPARE(ledger.window(3600).blocks, quint64(10));
    }

    void whatIsMissingIsSaid()
    {
        FeeLedger ledger;
        ledger.add(block(10, 0, 21'000, {}));
        ledger.add(block(13, 24, 21'000, 7));
        const auto hour = ledger.window(3600);
        QCOMPARE(hour.unpriced, quint64(1));
        QCOMPARE(hour.coverage, 0.5);
        QCOMPARE(hour.fees, eth::U256(147'000));
    }

    void memoryIsBounded()
    {
        FeeLedger ledger;
        for (qint64 hour = 0; hour < 100; ++hour)
            ledger.add(block(static_cast<quint64>(hour), hour * 3600, 1, 1));
        QVERIFY(ledger.window(200LL * 3600).blocks <= 25);
        ledger.add(block(1, 0, 1, 1)); // far too old
        QVERIFY(ledger.window(200LL * 3600).blocks <= 25);
    }

    void margins()
    {
        QCOMPARE(l1::margin(5, 3), (l1::SignedWei{false, 2}));
        QCOMPARE(l1::margin(3, 5), (l1::SignedWei{true, 2}));
        QCOMPARE(l1::margin(3, 3), (l1::SignedWei{false, 0}));
    }
};

QTEST_GUILESS_MAIN(TestFeeLedger)
#include "tst_fee_ledger.moc"
