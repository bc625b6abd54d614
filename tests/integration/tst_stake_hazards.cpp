// What can go wrong between the first look and the receipt, on real nodes: each has a clear
// sentence, and no money is lost or moved twice.
#include "staker.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::FlowState;
using stake::IntentState;

namespace {

const Texts kHundred{{u"amount"_s, u"100000000000000000000"_s}};

QByteArray wordOf(const base::Wei& amount)
{
    const auto word = eth::abi::Value::number(amount).word;
    return QByteArray::fromStdString(base::toHex(std::span(word))).mid(2);
}

} // namespace

#define STARTED(person) QVERIFY2((person).start(), qPrintable((person).error()))
#define MADE(made) QVERIFY2(made, (made) ? "" : qPrintable((made).error().text()))
#define SAYS(text, part)                                                                           \
    do {                                                                                           \
        const QString said = (text);                                                               \
        QVERIFY2(said.contains(QStringLiteral(part)), qPrintable(said));                           \
    } while (false)

class TestStakeHazards : public QObject
{
    Q_OBJECT
private:
    /// ENKI, and an account with 500 METIS.
    void begin(Staker& me)
    {
        STARTED(me);
        WENT(me.world().fund(me.world().user(), coins(500)));
    }
    eth::U256 staked(Staker& me)
    {
        return me.world().number(u"seMetis"_s, u"balanceOf"_s, {account(me.world().user())});
    }
    /// Blocks come by themselves, so that what failed in one becomes certain.
    static void blocksGoOn(Staker& me) { me.world().node().rpc(u"evm_setIntervalMining"_s, {1}); }

private Q_SLOTS:
    void init() { REQUIRE_STAKE_WORLD(); }

    void wrongNetwork()
    {
        Staker me(StakeSystem::Enki, "lido");
        STARTED(me);
        const auto made = me.prepare("stake", kHundred);
        if (made) {
            QVERIFY(!made->signable());
            QVERIFY2(findingIn(made->findings, "wrong-network"), qPrintable(idsOf(made->findings)));
        } else {
            SAYS(made.error().text(), "chain");
        }
        QCOMPARE(me.signer().asked, 0);
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
        SAYS(none->sentence, "there is no contract at");
        QVERIFY(!me.sign(*made).isEmpty());
        QCOMPARE(me.signer().asked, 0);
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
        QVERIFY2(findingIn(made->findings, "not-paused"), qPrintable(idsOf(made->findings)));
        // Paused after the review: the rehearsal before the signature finds it.
        SAYS(me.sign(*before), "it would fail: \"forUser: paused\"");
        QCOMPARE(me.signer().asked, 0);
    }

    void amountBelowTheMinimum()
    {
        Staker me(StakeSystem::Meth, "mantle-meth");
        STARTED(me);
        const auto made = me.prepare("stake", {{u"amount"_s, u"99999999999999999"_s}});
        MADE(made);
        QVERIFY(!made->signable());
        QVERIFY2(findingIn(made->findings, "minimum"), qPrintable(idsOf(made->findings)));
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
        SAYS(more->sentence, "the balance is 500 METIS");
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
        SAME(me.world().number(
                 u"metis"_s, u"allowance"_s,
                 {account(me.world().user()), account(me.world().at(u"eMetisMinter"_s))}),
             eth::U256(0));
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
        SAME(me.world().number(
                 u"metis"_s, u"allowance"_s,
                 {account(me.world().user()), account(me.world().at(u"eMetisMinter"_s))}),
             eth::U256(0));
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

    void anOperatorLiesAboutTheBalance_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first") << true;
        QTest::newRow("the second") << false;
    }
    void anOperatorLiesAboutTheBalance()
    {
        QFETCH(bool, first);
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const BentTransport::Bend lie = [](QByteArray frame) {
            return frame.replace(wordOf(coins(500)), wordOf(coins(501)));
        };
        (first ? me.firstLies : me.secondLies) = lie;
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QCOMPARE(made->guard.operators, stake::OperatorsSay::Differ);
        SAYS(me.sign(*made), "the guard: ");
        QCOMPARE(me.signer().asked, 0);
        // One that begins to lie after the review is caught before the signature, too.
        me.firstLies = me.secondLies = nullptr;
        const auto honest = me.prepare("stake", kHundred);
        MADE(honest);
        QCOMPARE(honest->guard.operators, stake::OperatorsSay::Agree);
        (first ? me.firstLies : me.secondLies) = lie;
        SAYS(me.sign(*honest), "the guard: ");
        QCOMPARE(me.signer().asked, 0);
        me.firstLies = me.secondLies = nullptr;
        DONE(me.act("stake", kHundred));
    }

    /// One node names a contract of its own as the minter and answers every check of it: all that
    /// follows from it is honest, so only the other operator's word tells.
    void anOperatorForgesTheMinter_data()
    {
        QTest::addColumn<bool>("first");
        QTest::newRow("the first") << true;
        QTest::newRow("the second") << false;
    }
    void anOperatorForgesTheMinter()
    {
        QFETCH(bool, first);
        Staker me(StakeSystem::Enki, "enki");
        begin(me);
        const auto hex = [&](const QString& contract) {
            return me.world().at(contract).mid(2).toLower().toUtf8();
        };
        const QByteArray pad(24, '0');
        const QByteArray minter = pad + hex(u"eMetisMinter"_s), forged = pad + hex(u"eMetis"_s);
        (first ? me.firstLies : me.secondLies) = [minter, forged](QByteArray frame) {
            return frame.replace(minter, forged);
        };
        const auto made = me.prepare("stake", kHundred);
        MADE(made);
        QVERIFY(!made->signable());
        const auto* const differ = findingIn(made->findings, "operators-differ");
        QVERIFY2(differ, qPrintable(idsOf(made->findings)));
        SAYS(differ->sentence, "A says ");
        SAYS(differ->sentence, "B says ");
        QCOMPARE(made->told.kind, stake::AgreementKind::Differ);
        QVERIFY(!me.sign(*made).isEmpty());
        QCOMPARE(me.signer().asked, 0);
        SAME(me.world().funds(me.world().user()), whole(500));
        me.firstLies = me.secondLies = nullptr;
        const auto honest = me.prepare("stake", kHundred);
        MADE(honest);
        QVERIFY2(honest->signable(), qPrintable(idsOf(honest->findings)));
        QCOMPARE(honest->guard.operators, stake::OperatorsSay::Agree);
        QVERIFY(!findingIn(honest->findings, "allowance-left"));
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
