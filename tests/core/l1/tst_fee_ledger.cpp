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

    /// An L1-attributes deposit uses gas in every block, and pays nothing for it.
    void depositsPayNothing()
    {
        registry::ChainSpec chain;
        chain.dialect = registry::Dialect::OpStack;
        FeeLedger ledger(l1::feeRuleOf(chain));
        auto alone = block(1, 0, 46'218, 1'000);
        alone.txs = 1;
        alone.userTxs = 0;
        ledger.add(alone);
        QCOMPARE(ledger.window(3600).fees, eth::U256(0));
        QVERIFY(!ledger.window(3600).atLeast); // users' deposits are still among the gas
        const auto busy = block(2, 2, 46'218 + 21'000, 1'000);
        ledger.add(busy);
        QVERIFY(ledger.window(3600).fees > 0);
        QVERIFY(ledger.window(3600).fees <= eth::U256(21'000 * 1'000));
        ledger.drop(busy);
        QCOMPARE(ledger.window(3600).fees, eth::U256(0));
        chain.dialect = registry::Dialect::Nitro;
        FeeLedger nitro(l1::feeRuleOf(chain));
        nitro.add(alone);
        QCOMPARE(nitro.window(3600).fees, eth::U256(46'218 * 1'000));
        QVERIFY(nitro.window(3600).atLeast);
    }

    void aBlockFarAhead()
    {
        FeeLedger ledger;
        const auto odd = block(2, 3 * 86'400, 1, 1);
        ledger.add(block(1, 0, 10, 1));
        ledger.add(odd);
        ledger.drop(odd);
        for (quint64 i = 2; i < 12; ++i)
            ledger.add(block(i, static_cast<qint64>(i) * 12, 10, 1));
        QCOMPARE(ledger.window(3600).blocks, quint64(10));
    }

    /// What an earlier run stored is counted once, and this run's word goes before it.
    void resumed()
    {
        FeeLedger ledger;
        QVERIFY(ledger.resume(std::vector{block(5, 60, 1, 1)})); // nothing to measure it by
        QCOMPARE(ledger.window(3600).blocks, quint64(0));
        ledger.add(block(100, 1'200, 10, 1));
        std::vector<base::Block> stored;
        for (quint64 i = 90; i < 105; ++i) // some are this run's own
            stored.push_back(block(i, static_cast<qint64>(i) * 12, 10, 1));
        QVERIFY(ledger.resume(stored));
        auto hour = ledger.window(3600);
        QCOMPARE(hour.blocks, quint64(11));
        QCOMPARE(hour.fees, eth::U256(110));
        QCOMPARE(hour.coverage, 1.0);
        QCOMPARE(hour.until, kStart + 1'200);
        // A reorganisation below the first block of this run.
        ledger.drop(block(100, 1'200, 10, 1));
        for (quint64 i = 98; i < 102; ++i)
            ledger.add(block(i, static_cast<qint64>(i) * 12, 20, 1));
        hour = ledger.window(3600);
        QCOMPARE(hour.blocks, quint64(12));
        QCOMPARE(hour.fees, eth::U256(8 * 10 + 4 * 20));
    }

    void anotherLifeIsNotResumed()
    {
        FeeLedger ledger;
        ledger.add(block(3, 7'200, 10, 1)); // a local node begun anew
        QVERIFY(!ledger.resume(std::vector{block(2, 0, 1, 1), block(4'000, 60, 1, 1)}));
        QCOMPARE(ledger.window(86'400).blocks, quint64(1));
    }

    /// A chain that makes blocks on demand: half the intervals are 2 s, the mean is 4.5 s.
    void heightsByTime()
    {
        FeeLedger ledger;
        QVERIFY(!ledger.heightAt(kStart));
        qint64 at = 0;
        const quint64 begin = 1'000'000;
        for (quint64 i = 0; i < 400; ++i) {
            ledger.add(block(begin + i, at, 1, 1));
            at += i % 2 == 0 ? 2 : 7;
        }
        const auto dayAgo = ledger.heightAt(kStart + at - 86'400);
        QVERIFY(dayAgo);
        QVERIFY2(qAbs(static_cast<double>(begin + 400 - *dayAgo) - 86'400 / 4.5) < 100,
                 qPrintable(QString::number(*dayAgo)));
        QCOMPARE(ledger.heightAt(0), std::optional<quint64>(0)); // not below the first
        // Within what was seen the minute tells.
        const auto within = ledger.heightAt(kStart + 900);
        QVERIFY(within && *within >= begin + 186 && *within <= begin + 200);
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
