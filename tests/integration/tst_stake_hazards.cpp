// What can go wrong between the first look and the receipt, on real nodes: each has a clear
// sentence, and no money is lost or moved twice.
#include "hazards.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::FlowState;
using stake::IntentState;

class TestStakeHazards : public QObject
{
    Q_OBJECT
private:
    /// Blocks come by themselves, so that what failed in one becomes certain.
    static void blocksGoOn(Staker& me) { me.world().node().rpc(u"evm_setIntervalMining"_s, {1}); }

private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    void wrongNetwork()
    {
        Staker me(StakeSystem::Enki, "lido");
        STARTED(me);
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const wrong = findingIn(made->findings, "wrong-network");
        QVERIFY2(wrong, qPrintable(idsOf(made->findings)));
        QCOMPARE(wrong->sentence,
                 u"the node or the signer is on chain 1088, and this is on chain 1"_s);
        SAYS(me.sign(*made), "wrong-network: the node or the signer is on chain 1088");
        QCOMPARE(me.signer().asked, 0);
        QCOMPARE(sent(me), 0ULL);
    }

    void noCodeAtTheAddress()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        me.world().node().rpc(u"anvil_setCode"_s, {me.world().at(u"eMetisMinter"_s), u"0x"_s});
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const none = findingIn(made->findings, "no-code");
        QVERIFY2(none, qPrintable(idsOf(made->findings)));
        SAYS(none->sentence, ", where eMetis minter should be");
        QVERIFY(none->sentence.startsWith(u"there is no contract at 0x"));
        SAYS(me.sign(*made), "no-code: there is no contract at");
        QCOMPARE(me.signer().asked, 0);
        QCOMPARE(sent(me), 0ULL);
        SAME(me.world().funds(me.world().user()), whole(500));
    }

    void pausedProtocol()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto before = me.prepare("stake", kHundred);
        MADE(before);
        WENT(me.world().pause(true));
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const paused = findingIn(made->findings, "not-paused");
        QVERIFY2(paused, qPrintable(idsOf(made->findings)));
        QCOMPARE(paused->sentence, u"ENKI is paused: the call would revert"_s);
        SAYS(me.sign(*made), "not-paused: ENKI is paused");
        // Paused after the review: the rehearsal before the signature finds it.
        SAYS(me.sign(*before), "it would fail: \"forUser: paused\"");
        QCOMPARE(me.signer().asked, 0);
        QCOMPARE(sent(me), 0ULL);
        SAME(me.world().funds(me.world().user()), whole(500));
    }

    void amountBelowTheMinimum()
    {
        Staker me(StakeSystem::Meth, "mantle-meth");
        STARTED(me);
        const auto made = me.prepare("stake", {{u"amount"_s, u"99999999999999999"_s}});
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const less = findingIn(made->findings, "minimum");
        QVERIFY2(less, qPrintable(idsOf(made->findings)));
        QCOMPARE(less->sentence,
                 u"the amount is 0.099999999999999999 ETH, below the minimum of 0.1 ETH"_s);
        SAYS(me.sign(*made), "minimum: the amount is");
        QCOMPARE(me.signer().asked, 0);
        const auto least = me.prepare("stake", {{u"amount"_s, u"100000000000000000"_s}});
        MADE(least);
        QVERIFY2(least->signable(), qPrintable(idsOf(least->findings)));
    }

    void amountAboveTheBalance()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto made = me.prepare("stake", {{u"amount"_s, u"500000000000000000001"_s}});
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const more = findingIn(made->findings, "balance");
        QVERIFY2(more, qPrintable(idsOf(made->findings)));
        QCOMPARE(more->sentence,
                 u"the amount is 500.000000000000000001 METIS, and the balance is 500 METIS"_s);
        SAYS(me.sign(*made), "balance: the amount is");
        QCOMPARE(me.signer().asked, 0);
        QCOMPARE(sent(me), 0ULL);
    }

    /// Another approval of the account lands between review and signature: what was shown is not
    /// signed. Planned again, the old one is taken back first, so that nobody can spend both.
    void allowanceRace()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto before = me.prepare("stake", kHundred);
        MADE(before);
        WENT(me.world().setAllowance(me.world().user(), coins(3)));
        SAYS(me.sign(*before), "another transaction of it came between");
        QCOMPARE(me.signer().asked, 0);
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QVERIFY(findingIn(made->findings, "approval-race"));
        QCOMPARE(made->calls.size(), std::size_t(3));
        QCOMPARE(made->calls.front().planned.purpose, stake::Purpose::ResetApproval);
        DONE(me.sign(*made));
        SAME(staked(me), whole(100));
        SAME(allowed(me), eth::U256(0));
    }

    /// What an approval left open is taken back by one call that does nothing else; where nothing
    /// is open there is nothing to take back.
    void anApprovalIsTakenBack()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto nothing = me.prepare("stake", kHundred, true);
        QVERIFY(!nothing);
        SAYS(nothing.error().text(), "no approval is open");
        WENT(me.world().setAllowance(me.world().user(), coins(3)));
        const auto made = me.prepare("stake", kHundred, true);
        MADE(made);
        QVERIFY2(made->signable(), qPrintable(idsOf(made->findings)));
        QCOMPARE(made->calls.size(), std::size_t(1));
        QCOMPARE(made->calls.front().planned.purpose, stake::Purpose::Revoke);
        QVERIFY(!findingIn(made->findings, "allowance-left"));
        DONE(me.sign(*made));
        SAME(staked(me), eth::U256(0));
        SAME(allowed(me), eth::U256(0));
    }

    /// The same while the wallet is open: the signed stake comes too late for its nonce, and the
    /// journal waits until that is certain.
    void allowanceTakenWhileTheWalletIsOpen()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        me.signer().whenAsked = [&] {
            if (me.signer().asked == 2)
                QVERIFY(me.world().setAllowance(me.world().user(), {}));
        };
        QVERIFY(!me.act("stake", kHundred).isEmpty());
        SAME(staked(me), eth::U256(0));
        SAME(me.world().funds(me.world().user()), whole(500));
        me.signer().whenAsked = nullptr;
        me.world().node().rpc(u"anvil_mine"_s, {u"0x8"_s});
        DONE(me.act("stake", kHundred));
        SAME(staked(me), whole(100));
    }

    void rateMovedAgainstTheMinimum_data()
    {
        QTest::addColumn<bool>("late");
        QTest::newRow("after the review") << false;
        QTest::newRow("while the wallet is open") << true;
    }
    void rateMovedAgainstTheMinimum()
    {
        QFETCH(bool, late);
        Staker me(StakeSystem::Meth, "mantle-meth");
        STARTED(me);
        StakeWorld& world = me.world();
        DONE(me.act("stake", {{u"amount"_s, u"10000000000000000000"_s}}));
        const auto shares = [&] {
            return world.number(u"mETH"_s, u"balanceOf"_s, {account(world.user())});
        };
        const eth::U256 had = shares();
        const auto made = me.prepare("stake", {{u"amount"_s, u"1000000000000000000"_s}});
        MADE(made);
        QVERIFY(made->plan.minimum);
        if (late) {
            blocksGoOn(me);
            me.signer().whenAsked = [&] { QVERIFY(world.addReward(coins(1))); };
            QCOMPARE(me.sign(*made), u"it failed in its block"_s);
        } else {
            WENT(world.addReward(coins(1)));
            const int asked = me.signer().asked;
            SAYS(me.sign(*made), "it would fail: StakeBelowMinimumMETHAmount");
            QCOMPARE(me.signer().asked, asked);
        }
        SAME(shares(), had);
    }

    void chainHaltsBetweenReviewAndSign()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        me.condition = stake::ChainCondition::Halted;
        SAYS(me.sign(*made), "has made no block since");
        QCOMPARE(me.signer().asked, 0);
        QVERIFY(me.journal().find(me.lastFlow)->intents.empty());
        QCOMPARE(sent(me), 0ULL);
        me.condition = stake::ChainCondition::Live;
        DONE(me.act("stake", kHundred));
        SAME(staked(me), whole(100));
    }

    /// It failed in its block: the coins are still there, and it can be done again, once.
    void receiptReverted()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        blocksGoOn(me);
        me.signer().whenAsked = [&] {
            if (me.signer().asked == 2)
                QVERIFY(me.world().pause(true));
        };
        QCOMPARE(me.act("stake", kHundred), u"it failed in its block"_s);
        const stake::Flow& flow = *me.journal().find(me.lastFlow);
        QCOMPARE(flow.intents.back().state, IntentState::Reverted);
        QCOMPARE(flow.state, FlowState::Simulate);
        SAME(staked(me), eth::U256(0));
        SAME(me.world().funds(me.world().user()), whole(500));
        me.signer().whenAsked = nullptr;
        WENT(me.world().pause(false));
        const auto again = me.prepare("stake", kHundred);
        MADE(again);
        QCOMPARE(again->calls.size(), std::size_t(1)); // the approval stands
        DONE(me.sign(*again));
        SAME(staked(me), whole(100));
        SAME(me.world().funds(me.world().user()), whole(400));
    }

    /// A reorganisation takes the stake out of its block: its nonce is kept, so that the next
    /// attempt takes its place instead of standing beside it.
    void reorgDropsTheStake()
    {
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        QString snapshot;
        me.signer().whenAsked = [&] {
            if (me.signer().asked == 2)
                snapshot = me.world().node().rpc(u"evm_snapshot"_s).toString();
        };
        DONE(me.act("stake", kHundred));
        SAME(staked(me), whole(100));
        const QString dropped = me.lastFlow;
        const quint64 nonce = me.journal().find(dropped)->intents.back().nonce;
        me.world().node().rpc(u"evm_revert"_s, {snapshot});
        me.world().node().rpc(u"anvil_mine"_s, {u"0x1"_s});
        QTRY_COMPARE(me.journal().find(dropped)->intents.back().state, IntentState::Unseen);
        QVERIFY(me.journal().find(dropped)->state < FlowState::Confirmed);
        SAME(staked(me), eth::U256(0));
        me.signer().whenAsked = nullptr;
        const auto again = me.prepare("stake", kHundred);
        MADE(again);
        QCOMPARE(again->calls.size(), std::size_t(1));
        QCOMPARE(again->calls.front().shown->transaction.nonce, nonce);
        DONE(me.sign(*again));
        SAME(staked(me), whole(100));
        SAME(me.world().funds(me.world().user()), whole(400));
    }
};

QTEST_GUILESS_MAIN(TestStakeHazards)
#include "tst_stake_hazards.moc"
