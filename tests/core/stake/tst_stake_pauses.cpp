// What contracts tell before a call reverts, and what changed lately: ways that are shut, a queue
// that is not covered, a commission that was raised.
#include "worlds.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::Severity;

namespace {

std::vector<stake::Finding> found(World& world, const char* action)
{
    const auto& what = actionOf(world.protocol, action);
    const auto facts = world.chain.readAction(
        what, argumentsOf(world.protocol, what, world.arguments[QString::fromLatin1(action)]));
    return stake::preflight(world.protocol, what, facts, fine(world.protocol));
}

stake::HealthView viewed(World& world)
{
    stake::HealthInputs inputs;
    inputs.now = world.chain.now;
    return stake::healthOf(world.protocol,
                           world.chain.read(stake::wantedForHealth(world.protocol), {}), inputs);
}

} // namespace

class tst_StakePauses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shutWays_data()
    {
        QTest::addColumn<QByteArray>("world");
        QTest::addColumn<QByteArray>("flag");
        QTest::addColumn<QStringList>("shut");
        QTest::addColumn<QStringList>("open");
        QTest::newRow("into mETH") << QByteArray("meth") << QByteArray("pauser.isStakingPaused")
                                   << QStringList{u"stake"_s} << QStringList{u"unstake"_s};
        QTest::newRow("out of mETH")
            << QByteArray("meth") << QByteArray("pauser.isUnstakeRequestsAndClaimsPaused")
            << QStringList{u"unstake"_s, u"claim"_s} << QStringList{u"stake"_s};
        QTest::newRow("MaticX") << QByteArray("maticx") << QByteArray("maticX.paused")
                                << QStringList{u"stake"_s, u"unstake"_s, u"claim"_s}
                                << QStringList{};
    }
    void shutWays()
    {
        QFETCH(QByteArray, world);
        QFETCH(QByteArray, flag);
        QFETCH(QStringList, shut);
        QFETCH(QStringList, open);
        World bent = world == "meth" ? methWorld() : maticxWorld();
        QCOMPARE(viewed(bent).paused, std::optional(false));
        bent.chain.set(flag.constData(), 1);
        QCOMPARE(viewed(bent).paused, std::optional(true));
        for (const QString& action : shut) {
            const auto findings = found(bent, action.toLatin1().constData());
            const auto* const paused = findingOf(findings, "not-paused");
            QVERIFY2(paused != nullptr, qPrintable(action));
            QCOMPARE(paused->severity, Severity::Block);
        }
        for (const QString& action : open)
            QVERIFY2(findingOf(found(bent, action.toLatin1().constData()), "not-paused") == nullptr,
                     qPrintable(action));
        // Nobody knows: that blocks too.
        bent.chain.revert(flag.constData());
        const auto blind = found(bent, shut.front().toLatin1().constData());
        QVERIFY(findingOf(blind, "not-paused") != nullptr);
    }

    void lidosQueue()
    {
        World lido = lidoWorld();
        lido.chain.set("queue.unfinalizedStETH", coins(40'000))
            .set("lido.getBufferedEther", coins(10'000));
        const auto view = viewed(lido);
        QVERIFY(view.queue);
        QCOMPARE(*view.queue->ratio(), 0.25);
        QVERIFY(findingOf(view.findings, "queue-coverage") != nullptr);
        lido.chain.set("lido.getBufferedEther", coins(40'000));
        QVERIFY(findingOf(viewed(lido).findings, "queue-coverage") == nullptr);
    }

    void espressosCommission()
    {
        World world = espressoWorld();
        const auto raised = [&](qint64 daysAgo) {
            const quint64 at = static_cast<quint64>(world.chain.now - daysAgo * 86400);
            world.chain.set("stakeTable.commissionTracking",
                            {Value::number(1250), Value::number(at)});
            return found(world, "delegate");
        };
        const auto lately = raised(29);
        const auto* const warning = findingOf(lately, "commission");
        QVERIFY(warning != nullptr);
        QCOMPARE(warning->severity, Severity::Warn);
        QVERIFY2(warning->sentence.contains(u"raised its commission"),
                 qPrintable(warning->sentence));
        QVERIFY(findingOf(raised(31), "commission") == nullptr);
        // What it takes is said before anything is delegated.
        const auto& action = actionOf(world.protocol, "delegate");
        const auto facts = world.chain.readAction(
            action, argumentsOf(world.protocol, action, world.arguments[u"delegate"_s]));
        const auto plan = stake::plan(world.protocol, action, facts, fine(world.protocol));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
        QVERIFY2(plan->receivesWords.contains(u"12.5"), qPrintable(plan->receivesWords));
    }
};

QTEST_GUILESS_MAIN(tst_StakePauses)
#include "tst_stake_pauses.moc"
