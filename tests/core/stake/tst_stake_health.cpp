// The protocol's health from the chain, and what a share earns, told three ways.
#include "worlds.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::Controller;

namespace {

stake::HealthView viewed(World& world, stake::HealthInputs inputs = {},
                         const stake::Arguments& given = {})
{
    if (!inputs.now)
        inputs.now = world.chain.now;
    const auto facts = world.chain.read(stake::wantedForHealth(world.protocol), given);
    return stake::healthOf(world.protocol, facts, inputs);
}

const stake::ProxyHealth& proxyOf(const stake::HealthView& view, const char* role)
{
    for (const auto& one : view.proxies)
        if (one.role == QLatin1StringView(role))
            return one;
    qFatal("no proxy %s", role);
}

/// seMetis is a proxy with this admin, which answers what is set as "owner" and so on.
World proxied(const base::Address& admin)
{
    World world = enkiWorld();
    const base::Address vault = *world.protocol.roles.at(u"seMetis"_s).address;
    const auto& reads = world.protocol.reads;
    world.chain.slots_[{vault, reads.at(u"seMetis#implementation"_s).slot}] = numbered(70);
    world.chain.slots_[{vault, reads.at(u"seMetis#admin"_s).slot}] = admin;
    return world;
}

constexpr qint64 kDay = 86400;

} // namespace

class tst_StakeHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enki()
    {
        World world = enkiWorld();
        stake::HealthInputs inputs;
        inputs.lastReward = world.chain.now - 2 * kDay;
        const auto view = viewed(world, inputs);
        QCOMPARE(view.paused, std::optional(false));
        QCOMPARE(view.open, std::optional(true));
        QCOMPARE(*view.rewardAge, 2 * kDay);
        QCOMPARE(*view.queue->ratio(), 10.0);
        QCOMPARE(*view.peg, 1.0);
        QCOMPARE(base::toDecimal(*view.rate), std::string("1100000000000000000"));
        QVERIFY(findingOf(view.findings, "queue-coverage") == nullptr);
    }

    void pausedClosedOldAndUncovered()
    {
        World world = enkiWorld();
        world.chain.set("config.isPaused", 1).set("config.isPublic", base::Wei{});
        world.chain.set("metis.balanceOf", coins(25)).set("seMetis.previewRedeem", rate(1, 1));
        stake::HealthInputs inputs;
        inputs.lastReward = world.chain.now - 40 * kDay;
        const auto view = viewed(world, inputs);
        QCOMPARE(view.paused, std::optional(true));
        QCOMPARE(view.open, std::optional(false));
        QCOMPARE(*view.queue->ratio(), 0.25);
        QVERIFY(*view.peg < 0.92);
        for (const char* id : {"paused", "not-open", "reward-old", "queue-coverage", "peg"})
            QVERIFY2(findingOf(view.findings, id) != nullptr, id);
        QVERIFY(findingOf(view.findings, "reward-old")->sentence.contains(u"40 days"_s));
        QCOMPARE(view.findings.front().id, u"paused"_s);
    }

    void unknownIsSaid()
    {
        World world = enkiWorld();
        world.chain.broken = u"paused"_s;
        const auto view = viewed(world);
        QVERIFY(!view.paused);
        QVERIFY(!view.rewardAge);
        QVERIFY(view.unknown.join(u' ').contains(u"the node gave up"_s));
    }

    void nothingOwedIsNoRatio() { QVERIFY(!(stake::Coverage{{}, coins(1)}).ratio()); }

    /// A ticket that is smaller than what is there may still come after others that take it.
    void whatTheQueueCanPay()
    {
        using stake::QueueCover;
        QCOMPARE(stake::coverOf(coins(5), coins(100), std::nullopt), QueueCover::NotTold);
        QCOMPARE(stake::coverOf(coins(5), coins(100), coins(4)), QueueCover::Short);
        QCOMPARE(stake::coverOf(coins(5), coins(100), coins(99)), QueueCover::Depends);
        QCOMPARE(stake::coverOf(coins(5), std::nullopt, coins(99)), QueueCover::Depends);
        QCOMPARE(stake::coverOf(coins(5), coins(100), coins(100)), QueueCover::Enough);
    }

    void whoCanReplaceTheCode()
    {
        World key = proxied(numbered(71));
        auto view = viewed(key);
        QCOMPARE(proxyOf(view, "seMetis").controller.kind, Controller::Kind::Account);
        QVERIFY(findingOf(view.findings, "admin-account") != nullptr);
        QCOMPARE(*proxyOf(view, "seMetis").implementation, numbered(70));

        World safe = proxied(numbered(71));
        safe.chain.code[numbered(71)] = safe.chain.code[numbered(72)] = "\x60";
        safe.chain.set("owner", numbered(72)).set("getThreshold", 3);
        safe.chain.revert("getMinDelay");
        view = viewed(safe);
        QCOMPARE(proxyOf(view, "seMetis").controller.kind, Controller::Kind::Multisig);
        QCOMPARE(*proxyOf(view, "seMetis").controller.address, numbered(72));
        QCOMPARE(*proxyOf(view, "seMetis").controller.threshold, quint64(3));
        QVERIFY(findingOf(view.findings, "admin-one-signature") == nullptr);

        World lock = proxied(numbered(71));
        lock.chain.code[numbered(71)] = lock.chain.code[numbered(72)] = "\x60";
        lock.chain.set("owner", numbered(72)).set("getMinDelay", 172'800);
        view = viewed(lock);
        const auto& timelock = proxyOf(view, "seMetis").controller;
        QCOMPARE(timelock.kind, Controller::Kind::Timelock);
        QCOMPARE(*timelock.delay, quint64(172'800));
        QVERIFY2(timelock.words.contains(u"48.0 hours"_s), qPrintable(timelock.words));

        World other = proxied(numbered(71));
        other.chain.code[numbered(71)] = "\x60";
        other.chain.revert("owner").revert("getMinDelay").revert("getThreshold");
        view = viewed(other);
        QCOMPARE(proxyOf(view, "seMetis").controller.kind, Controller::Kind::Contract);
        QCOMPARE(findingOf(view.findings, "admin-contract")->severity, stake::Severity::Warn);

        World none = enkiWorld();
        none.chain.revert("owner");
        QCOMPARE(proxyOf(viewed(none), "seMetis").controller.kind, Controller::Kind::Nobody);

        World unread = enkiWorld();
        unread.chain.broken = u"seMetis#implementation"_s;
        unread.chain.revert("owner");
        view = viewed(unread);
        QCOMPARE(proxyOf(view, "seMetis").controller.kind, Controller::Kind::Unknown);
        QVERIFY(view.unknown.join(u' ').contains(u"who can replace the code of"));
    }

    /// A day's notice is one; a second less is none, and neither is a multisig that one can use.
    void hastyTimelocksAndMultisigs_data()
    {
        QTest::addColumn<QString>("function");
        QTest::addColumn<quint64>("told");
        QTest::addColumn<QString>("finding");
        const auto delay = u"getMinDelay"_s, threshold = u"getThreshold"_s;
        QTest::newRow("no delay") << delay << quint64(0) << u"admin-hasty"_s;
        QTest::newRow("a second short") << delay << quint64(86'399) << u"admin-hasty"_s;
        QTest::newRow("a day") << delay << quint64(86'400) << QString();
        QTest::newRow("one of some") << threshold << quint64(1) << u"admin-one-signature"_s;
        QTest::newRow("two of some") << threshold << quint64(2) << QString();
    }
    void hastyTimelocksAndMultisigs()
    {
        QFETCH(QString, function);
        QFETCH(quint64, told);
        QFETCH(QString, finding);
        World world = proxied(numbered(71));
        world.chain.code[numbered(71)] = world.chain.code[numbered(72)] = "\x60";
        world.chain.set("owner", numbered(72)).revert("getMinDelay").revert("getThreshold");
        if (function == u"getMinDelay")
            world.chain.set("getMinDelay", told);
        else
            world.chain.set("getThreshold", told);
        const auto view = viewed(world);
        for (const auto* const id : {"admin-hasty", "admin-one-signature"}) {
            const auto* const found = findingOf(view.findings, id);
            QCOMPARE(found != nullptr, finding == QLatin1StringView(id));
            QVERIFY(found == nullptr || found->severity == stake::Severity::Warn);
        }
    }

    void replacedSinceTheLastVisit()
    {
        World world = proxied(numbered(71));
        stake::HealthInputs inputs;
        inputs.seenImplementations[u"seMetis"_s] = numbered(69);
        const auto view = viewed(world, inputs);
        QVERIFY(proxyOf(view, "seMetis").changed);
        QVERIFY(findingOf(view.findings, "implementation-changed") != nullptr);
        QVERIFY(findingOf(view.findings, "implementation-other") != nullptr);
        inputs.seenImplementations[u"seMetis"_s] = numbered(70);
        QVERIFY(!proxyOf(viewed(world, inputs), "seMetis").changed);
    }

    /// By the contract's own word, where its file says how it is read; else there is none.
    void whatAProtocolClaims()
    {
        World world = enkiWorld();
        const auto none = viewed(world);
        QVERIFY(!none.rates.claimed.percent);
        QCOMPARE(none.rates.claimed.why, u"it claims none that can be read"_s);
        stake::Protocol teller = world.protocol;
        teller.health.claim = teller.health.rate; // 1.1 of 1
        teller.health.claimScale = coins(10);
        stake::HealthInputs inputs;
        inputs.now = world.chain.now;
        const auto facts = world.chain.read(stake::wantedForHealth(teller), {});
        const auto view = stake::healthOf(teller, facts, inputs);
        QVERIFY(view.rates.claimed.percent && std::abs(*view.rates.claimed.percent - 11) < 1e-9);
    }

    void yearly()
    {
        const auto year = stake::yearlyOf({0, coins(100)}, {365 * kDay, coins(105)});
        QCOMPARE(*year.percent, 5.0);
        const auto fall = stake::yearlyOf({0, coins(100)}, {73 * kDay, coins(99)});
        QVERIFY(std::abs(*fall.percent + 5.0) < 1e-9);
        QVERIFY(!stake::yearlyOf({5, coins(1)}, {5, coins(2)}).percent);
        QVERIFY(!stake::yearlyOf({0, {}}, {5, coins(2)}).percent);
        // One wei in 10^27 is not lost on the way to a double.
        const auto tiny = stake::yearlyOf({0, wei("1000000000000000000000000000")},
                                          {365 * kDay, wei("1000000000000000000000000001")});
        QVERIFY(*tiny.percent > 0);
        const auto rewards = stake::yearlyOf(stake::RewardSum{coins(1), coins(100), 0, 73 * kDay});
        QVERIFY(std::abs(*rewards.percent - 5.0) < 1e-9);
    }

    void threeWaysAndWhereTheyDiffer()
    {
        const qint64 now = 1'800'000'000;
        const auto sample = [&](qint64 days, quint64 thousandths) {
            return stake::RateSample{now - days * kDay, base::Wei::from64(thousandths)};
        };
        const std::vector<stake::RateSample> past{sample(90, 987'671), sample(30, 995'890),
                                                  sample(7, 999'041), sample(8, 1)};
        const auto view =
            stake::rateView({now, base::Wei::from64(1'000'000)}, past,
                            stake::RewardSum{coins(1), coins(1000), now - 73 * kDay, now}, 20.0);
        QVERIFY(std::abs(*view.week.percent - 5) < 0.1);
        QVERIFY(std::abs(*view.quarter.percent - 5) < 0.1);
        QVERIFY(std::abs(*view.rewards.percent - 0.5) < 1e-9);
        // The claim against four, the events against three.
        QCOMPARE(view.disagreements.size(), 7);
        QVERIFY(view.disagreements.back().contains(u"the protocol's claim gives 20.00 %"_s));
        const auto blind = stake::rateView({now, coins(1)}, {}, std::nullopt, std::nullopt);
        QVERIFY(!blind.week.percent && blind.week.why.contains(u"7 days"_s));
        QVERIFY(blind.disagreements.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_StakeHealth)
#include "tst_stake_health.moc"
