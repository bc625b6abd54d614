// The other staking systems of the tests: delegation with an escrow, coins burned against
// collateral, requests at a fixed rate, liquid staking over a delegation.
#include "eth/keccak.hpp"
#include "stake_checks.hpp"

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using eth::U256;
using eth::abi::Value;

class TestStakeWorldMore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    void espresso()
    {
        StakeWorld world(StakeSystem::Espresso);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const QString table = u"stakeTable"_s;
        const QString validator = world.desk().account(5);
        const auto act = [&](const char* function, quint64 count) {
            return world.send(user, table, QString::fromLatin1(function),
                              {account(validator), amount(coins(count))});
        };
        const auto claim = [&](const char* function) {
            return world.send(user, table, QString::fromLatin1(function), {account(validator)});
        };
        WENT(world.fund(user, coins(100)));
        REFUSED(act("delegate", 100), "InsufficientAllowance");
        WENT(world.setAllowance(user, coins(100)));
        REFUSED(act("delegate", 0), "ZeroAmount");
        REFUSED(world.send(user, table, u"delegate"_s, {account(user), num(1)}),
                "ValidatorInactive");
        WENT(world.pause(true));
        REFUSED(act("delegate", 100), "EnforcedPause");
        WENT(world.pause(false));
        WENT(act("delegate", 100));
        WENT(act("undelegate", 30));
        REFUSED(act("undelegate", 30), "UndelegationAlreadyExists");
        REFUSED(claim("claimWithdrawal"), "PrematureWithdrawal");
        WENT(world.mature());
        WENT(claim("claimWithdrawal"));
        SAME(world.funds(user), whole(30));
        REFUSED(claim("claimWithdrawal"), "NothingToWithdraw");

        WENT(world.addReward(coins(5)));
        const Values reward{amount(coins(5)), Value::text("proof")};
        WENT(world.send(user, u"rewardClaim"_s, u"claimRewards"_s, reward));
        REFUSED(world.send(user, u"rewardClaim"_s, u"claimRewards"_s, reward),
                "RewardAlreadyClaimed");
        SAME(world.funds(user), whole(35));

        // The validator leaves: its delegators must fetch their coins.
        REFUSED(claim("claimValidatorExit"), "ValidatorNotExited");
        WENT(world.send(validator, table, u"deregisterValidator"_s));
        REFUSED(act("undelegate", 1), "ValidatorAlreadyExited");
        WENT(world.mature());
        WENT(claim("claimValidatorExit"));
        SAME(world.funds(user), whole(105));

        const QString safe = world.giveUpgradesTo(UpgradeOwner::Safe);
        SAME(world.desk().number(u"SafeShaped"_s, safe, u"getThreshold"_s), 3);
        WENT(world.upgrade());
        SAME(world.number(table, u"getVersion"_s), 4);
    }

    void rocketPool()
    {
        StakeWorld world(StakeSystem::RocketPool);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const auto deposit = [&](const base::Wei& value) {
            return world.send(user, u"depositPool"_s, u"deposit"_s, {}, value);
        };
        const auto burn = [&](quint64 count) {
            return world.send(user, u"rETH"_s, u"burn"_s, {amount(coins(count))});
        };
        const auto resolved = [&] {
            const auto key = eth::keccak256("contract.addressrocketDepositPool");
            return world.desk().address(u"RocketStorage"_s, world.at(u"rocketStorage"_s),
                                        u"getAddress"_s, {Value::fixed(key.bytes)});
        };
        QCOMPARE(resolved(), world.at(u"depositPool"_s).toLower());
        REFUSED(deposit(wei("9999999999999999")),
                "The deposited amount is less than the minimum deposit size");
        WENT(world.pause(true));
        REFUSED(deposit(coins(10)), "Deposits into Rocket Pool are currently disabled");
        WENT(world.pause(false));
        WENT(deposit(coins(10)));
        SAME(world.number(u"rETH"_s, u"balanceOf"_s, {account(user)}),
             eth::toU256(wei("9995000000000000000")));
        WENT(world.addReward(coins(1)));
        QVERIFY(world.number(u"rETH"_s, u"getExchangeRate"_s) > whole(1));
        // Now there is more to pay than coins: the last cannot leave before somebody comes.
        WENT(burn(4));
        REFUSED(world.send(user, u"rETH"_s, u"burn"_s, {amount(wei("5995000000000000000"))}),
                "Insufficient ETH balance for exchange");
        WENT(world.cover(coins(1)));
        WENT(world.send(user, u"rETH"_s, u"burn"_s, {amount(wei("5995000000000000000"))}));
        REFUSED(burn(1), "Insufficient rETH balance");
        const QString before = resolved();
        WENT(world.upgrade());
        QVERIFY(resolved() != before);
    }

    void meth()
    {
        StakeWorld world(StakeSystem::Meth);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const auto stake = [&](const base::Wei& value, quint64 least) {
            return world.send(user, u"staking"_s, u"stake"_s, {amount(coins(least))}, value);
        };
        const auto request = [&](const base::Wei& value, quint64 least) {
            return world.send(user, u"staking"_s, u"unstakeRequest"_s,
                              {amount(value), amount(coins(least))});
        };
        REFUSED(stake(wei("99999999999999999"), 0), "MinimumStakeBoundNotSatisfied");
        REFUSED(stake(coins(1), 2), "StakeBelowMinimumMETHAmount");
        WENT(world.pause(true));
        REFUSED(stake(coins(10), 10), "Paused");
        WENT(world.pause(false));
        WENT(stake(coins(10), 10));
        WENT(world.addReward(coins(1)));
        REFUSED(request(coins(5), 5), "ERC20InsufficientAllowance");
        WENT(world.setAllowance(user, coins(10)));
        REFUSED(request(wei("9999999999999999"), 0), "MinimumUnstakeBoundNotSatisfied");
        REFUSED(request(coins(5), 6), "UnstakeBelowMinimumETHAmount");
        const Sent asked = request(coins(5), 5);
        WENT(asked);
        const U256 fixed =
            eth::toU256(world.event(asked, u"staking"_s, u"UnstakeRequested"_s).at(2).toWei());
        WENT(world.addReward(coins(1))); // too late for the request
        const auto claim = [&] {
            return world.send(user, u"staking"_s, u"claimUnstakeRequest"_s, {num(0)});
        };
        REFUSED(claim(), "NotFinalized");
        WENT(world.mature());
        const U256 before = world.funds(user);
        WENT(claim());
        const U256 got = world.funds(user) - before;
        QVERIFY2(got < fixed && got > fixed - whole(1) / 100, got.str().c_str()); // less the gas
        REFUSED(claim(), "AlreadyClaimed");
        WENT(world.upgrade());
    }

    void maticX()
    {
        StakeWorld world(StakeSystem::MaticX);
        QVERIFY2(world.start(), qPrintable(world.error()));
        const QString user = world.user();
        const QString role = u"maticX"_s;
        const auto submit = [&](quint64 count) {
            return world.send(user, role, u"submitPOL"_s, {amount(coins(count))});
        };
        WENT(world.fund(user, coins(100)));
        REFUSED(submit(100), "ERC20InsufficientAllowance");
        WENT(world.setAllowance(user, coins(100)));
        WENT(world.pause(true));
        REFUSED(submit(100), "EnforcedPause");
        WENT(world.pause(false));
        WENT(submit(100));
        WENT(world.addReward(coins(10)));
        SAME(world.number(role, u"convertMaticXToPOL"_s, {amount(coins(100))}), whole(109));
        // Over two validators, one request becomes two; claiming the first moves the second.
        WENT(world.send(world.owner(), role, u"migrate"_s, {num(91), num(92), amount(coins(50))}));
        WENT(world.send(user, role, u"requestWithdraw"_s, {amount(coins(100))}));
        const auto list = [&] {
            return world.ask(role, u"getUserWithdrawalRequests"_s, {account(user)}).at(0).members;
        };
        const auto two = list();
        QCOMPARE(two.size(), 2U);
        const auto claim = [&](quint64 index) {
            return world.send(user, role, u"claimWithdrawal"_s, {num(index)});
        };
        REFUSED(claim(0), "Not able to claim yet");
        WENT(world.mature());
        WENT(claim(0));
        QVERIFY(list().size() == 1 && list().at(0) == two.at(1));
        REFUSED(claim(1), "Withdrawal request does not exist");
        WENT(claim(0));
        SAME(world.funds(user), whole(109));
        WENT(world.upgrade());
    }
};

QTEST_GUILESS_MAIN(TestStakeWorldMore)
#include "tst_stake_world_more.moc"
