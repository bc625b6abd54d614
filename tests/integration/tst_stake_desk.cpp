// The window's desk on a real node with ENKI on it: a key file signs after its password, what waits
// is sped up and cancelled, the ways end with what is held, and the history is told.
#include "desk_fixture.hpp"
#include "eth/address.hpp"
#include "staking/signed_positions.hpp"
#include "tcp_proxy.hpp"

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using stake::FlowState;
using wallet::Fate;

class TestStakeDesk : public QObject, protected DeskFixture
{
    Q_OBJECT

    std::unique_ptr<TcpProxy> m_first, m_second;

private Q_SLOTS:
    void initTestCase()
    {
        openWorld();
        if (!m_world || !m_world->error().isEmpty())
            return;
        m_first = std::make_unique<TcpProxy>(m_world->node().port());
        m_second = std::make_unique<TcpProxy>(m_world->node().port());
        openDesk(m_first->wsUrl(), m_second->wsUrl());
        if (m_desk)
            lookAtIt();
    }
    void cleanupTestCase() { closeDesk(); }

    void theSequencersAreTold()
    {
        const auto& view = m_desk->sequencers();
        QVERIFY(view.known && !view.lines.empty());
        QCOMPARE(view.lines.front().name, u"ENKI0"_s);
        QCOMPARE(view.lines.front().protocol, u"enki"_s);
        QVERIFY(!view.limits.isEmpty()); // Ethereum is not watched: whose they are is not known
    }

    void gasIsKeptBack()
    {
        const auto look = heard<ui::StakeLook>([&](auto done) {
            return m_desk->look(order(u"stake"_s, u"amount"_s, u"5"_s), std::move(done));
        });
        QVERIFY2(look, qPrintable(why(look)));
        QVERIFY(look->keptBack && *look->keptBack != base::Wei{});
        QVERIFY(look->most && look->balance);
        QVERIFY(eth::toU256(*look->most) + eth::toU256(*look->keptBack) ==
                eth::toU256(*look->balance));
        QVERIFY(!stake::anyBlocks(look->findings));
    }

    /// It was typed for this press: what came of the press does not matter.
    void anOverrideIsUsedUpByItsPress()
    {
        const auto prepared = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        hear(engine::LiveState::Halted);
        auto override = typed(*m_desk, *prepared);
        const auto hash = eth::signingHash(*prepared->calls.front().transaction);
        const auto decision = stake::judge(m_desk->guardFacts(*prepared), m_desk->now());
        QVERIFY(override.covers(decision, hash));
        auto stale = *prepared;
        stale.id += 1'000'000; // never shown
        QVERIFY(!sign(stale, &override));
        QVERIFY(!override.covers(decision, hash));
        const auto again = sign(*prepared, &override);
        QVERIFY(!again);
        QVERIFY2(why(again).contains(u"no block since"), qPrintable(why(again)));
        QCOMPARE(m_asked, 0);
        hear(engine::LiveState::Live, 3'600'000); // the grace is over
    }

    /// The chain halts while the password is asked for: what was signed then does not leave.
    void aHaltBeforeTheBytesLeave()
    {
        const auto prepared = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        const auto before = rpc("eth_getTransactionCount", {m_world->user(), u"pending"_s});
        m_meanwhile = [this] { hear(engine::LiveState::Halted); };
        const auto kept = sign(*prepared);
        QCOMPARE(m_asked, 1);
        QVERIFY(!kept);
        QVERIFY2(why(kept).contains(u"no block since"), qPrintable(why(kept)));
        QCOMPARE(rpc("eth_getTransactionCount", {m_world->user(), u"pending"_s}), before);
        hear(engine::LiveState::Live, 3'600'000);
        m_asked = 0;
        // What was begun goes on under its id, in this run and after a crash.
        const auto again = prepare(order(u"stake"_s, u"amount"_s, u"6"_s));
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->order.flow, prepared->order.flow);
    }

    void aRecordingIsNotSignedBy()
    {
        const auto prepared = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        hear(engine::LiveState::Live, 0, engine::SourceInfo::Kind::Tape);
        const auto look = heard<ui::StakeLook>([&](auto done) {
            return m_desk->look(order(u"stake"_s, u"amount"_s, u"5"_s), std::move(done));
        });
        QVERIFY2(why(look).contains(u"a recording plays"), qPrintable(why(look)));
        const auto more = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(why(more).contains(u"a recording plays"), qPrintable(why(more)));
        const auto sent = sign(*prepared);
        QVERIFY2(why(sent).contains(u"a recording plays"), qPrintable(why(sent)));
        hear(engine::LiveState::Live, 0, engine::SourceInfo::Kind::Offline);
        const auto offline = sign(*prepared);
        QVERIFY2(why(offline).contains(u"not connected"), qPrintable(why(offline)));
        hear();
        QCOMPARE(m_asked, 0);
    }

    /// A halt that is not seen to end by one step is a halt all the same.
    void theGraceSurvivesWhatNobodyKnows()
    {
        const auto prepared = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        using S = engine::LiveState;
        const auto recovered = [&] { return m_desk->guardFacts(*prepared).recoveredAt; };
        const auto before = recovered();
        for (const S state : {S::Halted, S::Unknown, S::Starting}) {
            hear(state);
            QVERIFY(recovered() == before);
        }
        hear(S::Live);
        QVERIFY(recovered() && recovered() != before);
        hear(S::Halted);
        hear(S::Live, 3'600'000);
    }

    void whatWaitsIsSpedUp()
    {
        rpc("evm_setAutomine", {false});
        const auto prepared = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        QCOMPARE(prepared->plan.calls.size(), std::size_t(2));
        const auto sent = sign(*prepared);
        QVERIFY2(sent, qPrintable(why(sent)));
        QCOMPARE(m_asked, 1);
        const auto faster = replace(sent->flow, false);
        QVERIFY2(faster, qPrintable(why(faster)));
        const auto& before = *prepared->calls.front().transaction;
        const auto& after = *faster->calls.front().transaction;
        QCOMPARE(after.nonce, before.nonce);
        QVERIFY(after.to == before.to && after.data == before.data && after.value == before.value);
        QVERIFY(eth::toU256(after.feeCap()) * 10 >= eth::toU256(before.feeCap()) * 11);
        const auto again = sign(*faster);
        QVERIFY2(again, qPrintable(why(again)));
        QVERIFY(again->hash != sent->hash);
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(flow(sent->flow)->fate == Fate::Included, 20'000);
        QVERIFY2(flow(sent->flow)->trouble.isEmpty(), qPrintable(flow(sent->flow)->trouble));
        // It is in a block: nothing waits any more.
        const auto late = replace(sent->flow, false);
        QVERIFY(!late && late.error().kind == base::ErrorKind::NotFound);
    }

    void whatWaitsIsCancelled()
    {
        const auto before =
            m_world->number(u"seMetis"_s, u"balanceOf"_s, {account(m_world->user())});
        const auto prepared = prepare(order(u"stake"_s, u"amount"_s, u"5"_s));
        QVERIFY2(prepared, qPrintable(why(prepared)));
        QCOMPARE(prepared->plan.calls.size(), std::size_t(1)); // the approval is there
        const auto sent = sign(*prepared);
        QVERIFY2(sent, qPrintable(why(sent)));
        const auto nothing = replace(sent->flow, true);
        QVERIFY2(nothing, qPrintable(why(nothing)));
        const auto& tx = *nothing->calls.front().transaction;
        QVERIFY(tx.to == me() && tx.data.empty() && tx.value == base::Wei{});
        const auto again = sign(*nothing);
        QVERIFY2(again, qPrintable(why(again)));
        mine();
        QTRY_VERIFY_WITH_TIMEOUT(flow(sent->flow)->trouble.contains(u"cancelled"), 20'000);
        QCOMPARE(m_world->number(u"seMetis"_s, u"balanceOf"_s, {account(m_world->user())}).str(),
                 before.str());
        QVERIFY(flow(sent->flow)->flow.state < FlowState::Confirmed);
    }

    void theWaysEndWithWhatIsHeld()
    {
        rpc("evm_setAutomine", {true});
        mine(20); // until then what was cancelled may come back
        QTRY_VERIFY_WITH_TIMEOUT(!waits(*m_desk), 30'000);
        QString staked, redeemed, queued, claimed;
        QCOMPARE(act(u"stake"_s, u"amount"_s, u"5"_s, &staked), QString());
        QCOMPARE(act(u"redeem"_s, u"shares"_s, u"2"_s, &redeemed), QString());
        QCOMPARE(act(u"queue"_s, u"amount"_s, u"1"_s, &queued), QString());
        mine(200);
        QTRY_VERIFY_WITH_TIMEOUT(flow(queued)->flow.state == FlowState::ExitRequested, 40'000);
        QVERIFY(flow(queued)->flow.maturity);
        WENT(m_world->mature());
        WENT(m_world->cover(coins(50)));
        m_desk->refreshHeld();
        QTRY_VERIFY_WITH_TIMEOUT(flow(queued)->flow.state == FlowState::Claimable, 20'000);
        const QString ticket = flow(queued)->flow.ticket.section(u' ', -1);
        QCOMPARE(act(u"claim"_s, u"ticket"_s, ticket, &claimed), QString());
        mine(200);
        QTRY_VERIFY_WITH_TIMEOUT(flow(claimed)->flow.state == FlowState::Claimed, 40'000);
        QTRY_VERIFY_WITH_TIMEOUT(flow(queued)->flow.state == FlowState::Claimed, 20'000);
    }

    void theHistoryIsTold()
    {
        QTRY_VERIFY_WITH_TIMEOUT(
            m_desk->historyCsv().contains(",minted,") || (m_desk->wake(), false), 60'000);
        QVERIFY(m_desk->historyCsv().contains("enki"));
    }

    /// By the key file of the account; anybody can check it.
    void thePositionsAreSigned()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->portfolio().known || (m_desk->wake(), false), 60'000);
        std::optional<base::Result<QByteArray>> heard;
        const base::Address me = m_desk->accounts().front().address;
        const wallet::Ask ask = m_desk->signPositions(
            me, [&heard](base::Result<QByteArray> got) { heard = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(heard, 60'000);
        QVERIFY2(*heard, *heard ? "" : qPrintable(heard->error().text()));
        const auto checks = staking::checkPositions(**heard);
        QVERIFY2(checks, checks ? "" : qPrintable(checks.error().text()));
        for (const auto& one : *checks)
            QVERIFY(one.holds() && one.signer == me);
        const auto plain = staking::checkPositions(m_desk->positionsJson());
        QVERIFY(plain && !plain->front().holds() && !plain->front().trouble);
        std::optional<base::Result<QByteArray>> refused;
        const wallet::Ask other = m_desk->signPositions(
            base::Address{}, [&refused](auto got) { refused = std::move(got); });
        QTRY_VERIFY(refused);
        QVERIFY(!*refused && refused->error().kind == base::ErrorKind::NotFound);
    }
    void anApprovalTakenBackEnds()
    {
        WENT(m_world->setAllowance(m_world->user(), coins(3)));
        rpc("evm_setAutomine", {false});
        auto wanted = order(u"stake"_s, u"amount"_s, u"5"_s);
        wanted.revoke = true;
        const auto prepared = prepare(wanted);
        QVERIFY2(prepared, qPrintable(why(prepared)));
        const auto sent = sign(*prepared);
        QVERIFY2(sent, qPrintable(why(sent)));
        // While it waits it is sped up as everything else, or no later nonce would ever come.
        const auto faster = replace(sent->flow, false);
        QVERIFY2(faster, qPrintable(why(faster)));
        QCOMPARE(faster->order.flow, sent->flow);
        QVERIFY(faster->plan.calls.front().purpose == stake::Purpose::Revoke);
        const auto& before = *prepared->calls.front().transaction;
        const auto& after = *faster->calls.front().transaction;
        QCOMPARE(after.nonce, before.nonce);
        QVERIFY(after.to == before.to && after.data == before.data && after.value == before.value);
        const auto again = sign(*faster);
        QVERIFY2(again, qPrintable(why(again)));
        QCOMPARE(again->flow, sent->flow);
        const auto never = replace(sent->flow, true);
        QVERIFY2(never, qPrintable(why(never)));
        QVERIFY(never->calls.front().transaction->to == me());
        rpc("evm_setAutomine", {true});
        mine(200);
        // What is final is looked at again by itself.
        QTRY_VERIFY_WITH_TIMEOUT(flow(sent->flow)->flow.state == FlowState::Claimed, 60'000);
    }
};

QTEST_MAIN(TestStakeDesk)
#include "tst_stake_desk.moc"
