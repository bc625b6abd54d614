// Ways that are staked go on by what is held: a ticket that waits, one that is ripe, one that was
// claimed; each way has its own ticket.
#include "stake/plan.hpp"
#include "staking/flow_steps.hpp"
#include <QTest>
#include <algorithm>

using namespace rollscope;
using namespace Qt::StringLiterals;
using stake::Flow;
using stake::FlowState;

namespace {

constexpr quint64 kNow = 1'700'000'000, kWait = 1'900'000;
constexpr base::ChainId kMetis{1088};

base::Address me()
{
    base::Address out;
    out.bytes.fill(0xab);
    return out;
}

staking::HeldPosition ticket(quint64 number, quint64 maturity)
{
    staking::HeldPosition out;
    out.position.spec = u"tickets"_s;
    out.position.title = u"Redemption tickets"_s;
    out.position.id = stake::Typed::number(base::Wei::from64(number));
    out.position.maturity = maturity <= kNow ? stake::Maturity::Ready : stake::Maturity::Waiting;
    out.position.maturesAt = base::Wei::from64(maturity);
    out.position.unit = u"seconds"_s;
    out.position.claim = u"claim"_s;
    return out;
}

staking::Portfolio held(std::vector<staking::HeldPosition> positions, quint64 now = kNow)
{
    staking::Portfolio out;
    out.chain = kMetis;
    out.at.number = 500;
    out.at.timestamp = now;
    staking::Holding holding;
    holding.protocol = u"enki"_s;
    holding.account = me();
    out.read << staking::claimsKey(holding);
    holding.positions = std::move(positions);
    if (!holding.positions.empty())
        out.holdings = {holding};
    return out;
}

} // namespace

class TestFlowSteps : public QObject
{
    Q_OBJECT

    stake::Protocols m_protocols = stake::Protocols::load();
    stake::Journal m_journal;

    /// A way of `action` whose transaction is final in `block`.
    void staked(const QString& id, const QString& action, qint64 at, quint64 block = 400,
                const QString& protocol = u"enki"_s)
    {
        Flow flow;
        flow.id = id;
        flow.chain = kMetis;
        flow.account = me();
        flow.protocol = protocol;
        flow.action = action;
        QVERIFY(m_journal.begin(flow));
        for (const auto to : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(m_journal.move(id, to, {at}));
        stake::Intent intent;
        intent.nonce = block;
        intent.call.bytes.fill(static_cast<quint8>(block));
        QVERIFY(m_journal.intend(id, intent));
        base::Hash32 hash;
        hash.bytes.fill(static_cast<quint8>(block));
        QVERIFY(m_journal.sent(id, hash, {at}));
        stake::ChainLook look;
        look.latestNonce = look.pendingNonce = block + 1;
        look.found = stake::ChainLook::Found{hash, intent.call, block, hash, true, true};
        QVERIFY(m_journal.settle(id, 0, look, {at}));
        QVERIFY(m_journal.move(id, FlowState::Active, {at}));
    }
    /// As the desk does: the sentinel hears it first.
    void hear(const staking::Portfolio& portfolio)
    {
        for (const auto& claim : staking::claimsOf(portfolio, m_journal))
            QVERIFY(m_journal.watch(claim));
        for (const auto& gone : staking::claimsGone(portfolio, m_journal))
            m_journal.claimed(gone);
        staking::followPositions(m_journal, m_protocols, portfolio, {1});
    }
    const Flow& flow(const QString& id) { return *m_journal.find(id); }

private Q_SLOTS:
    void init() { m_journal = {}; }

    void whatAnActionWaitsFor()
    {
        const auto& enki = *m_protocols.find(u"enki"_s);
        QCOMPARE(staking::waitsFor(enki, *enki.action(u"queue"_s)), QStringList{u"tickets"_s});
        QVERIFY(staking::waitsFor(enki, *enki.action(u"stake"_s)).isEmpty());
        QVERIFY(enki.action(u"claim"_s)->exits.isEmpty());
    }

    void fromTheQueueToTheClaim()
    {
        staked(u"q"_s, u"queue"_s, 5);
        hear(held({ticket(412, kNow + kWait)}));
        QCOMPARE(flow(u"q"_s).state, FlowState::ExitRequested);
        QCOMPARE(flow(u"q"_s).maturity->value, static_cast<qint64>(kNow + kWait) * 1000);
        hear(held({ticket(412, kNow + kWait)}, kNow + kWait));
        QCOMPARE(flow(u"q"_s).state, FlowState::Claimable);
        hear(held({}, kNow + kWait + 9));
        QCOMPARE(flow(u"q"_s).state, FlowState::Claimed);
    }

    /// It was believed to be over, and its ticket is held: it was not.
    void whatIsHeldAgainIsNotOver()
    {
        staked(u"q"_s, u"queue"_s, 5);
        hear(held({ticket(412, kNow + kWait)}));
        hear(held({}));
        QCOMPARE(flow(u"q"_s).state, FlowState::Claimed);
        hear(held({ticket(412, kNow + kWait)}));
        QCOMPARE(flow(u"q"_s).state, FlowState::ExitRequested);
        hear(held({ticket(412, kNow + kWait)}, kNow + kWait));
        QCOMPARE(flow(u"q"_s).state, FlowState::Claimable);
    }

    /// What gives a ticket back takes its claim as well.
    void whatIsGivenBack()
    {
        hear(held({ticket(412, kNow + 7)}));
        const auto& enki = *m_protocols.find(u"enki"_s);
        const auto given =
            stake::readArguments(enki, *enki.action(u"cancel"_s), {{u"ticket"_s, u"412"_s}});
        QVERIFY(given);
        const QString id =
            staking::claimTakenBy(m_journal, enki, u"cancel"_s, kMetis, me(), *given);
        QVERIFY2(id.endsWith(u"tickets 412"), qPrintable(id));
    }

    void eachWayHasItsOwnTicket()
    {
        staked(u"first"_s, u"queue"_s, 5, 400);
        staked(u"second"_s, u"queue"_s, 6, 401);
        hear(held({ticket(408, kNow - 5), ticket(412, kNow + 7), ticket(413, kNow + 9)}));
        QVERIFY(flow(u"second"_s).ticket.endsWith(u"tickets 413"));
        QVERIFY(flow(u"first"_s).ticket.endsWith(u"tickets 412"));
        hear(held({ticket(408, kNow - 5), ticket(413, kNow + 9)}));
        QCOMPARE(flow(u"first"_s).state, FlowState::Claimed);
        QCOMPARE(flow(u"second"_s).state, FlowState::ExitRequested);
    }

    void nothingIsConcludedTooEarly()
    {
        // Read before the block of the way: the ticket there is another one.
        staked(u"q"_s, u"queue"_s, 5, 501);
        hear(held({ticket(408, kNow + 5)}));
        QCOMPARE(flow(u"q"_s).state, FlowState::Active);
        QVERIFY(flow(u"q"_s).ticket.isEmpty());
        // Of another chain, nothing is said.
        auto other = held({});
        other.chain = {1};
        hear(other);
        QCOMPARE(flow(u"q"_s).state, FlowState::Active);
    }

    /// What an action claims is the journal's claim of that account and number.
    void theClaimThatIsTaken()
    {
        hear(held({ticket(41, kNow - 5), ticket(412, kNow + 7)}));
        const auto& enki = *m_protocols.find(u"enki"_s);
        const auto& action = *enki.action(u"claim"_s);
        const auto with = std::find_if(enki.positions.begin(), enki.positions.end(),
                                       [](const auto& one) { return one.claim == u"claim"; });
        QVERIFY(with != enki.positions.end());
        const auto number = [&](const QString& text, base::ChainId chain = kMetis) {
            const auto given = stake::readArguments(enki, action, {{with->claimParameter, text}});
            return given ? staking::claimTakenBy(m_journal, enki, action.id, chain, me(), *given)
                         : given.error().text();
        };
        QVERIFY2(number(u"412"_s).endsWith(u"tickets 412"), qPrintable(number(u"412"_s)));
        QVERIFY(number(u"41"_s).endsWith(u"tickets 41"));
        QCOMPARE(number(u"12"_s), QString());
        QCOMPARE(number(u"412"_s, {1}), QString());
        m_journal.claimed(number(u"412"_s));
        QCOMPARE(number(u"412"_s), QString());
        QVERIFY(staking::claimTakenBy(m_journal, enki, u"stake"_s, kMetis, me(), {}).isEmpty());
    }

    /// MaticX moves the last request to the place of the one that was claimed: only that one's way
    /// is over.
    void placesThatMove()
    {
        const auto request = [](quint64 place, const QString& key) {
            auto out = ticket(place, kNow - 5);
            out.position.spec = u"requests"_s;
            out.position.key = key;
            return out;
        };
        const auto of = [](std::vector<staking::HeldPosition> positions) {
            auto out = held({});
            staking::Holding holding;
            holding.protocol = u"maticx"_s;
            holding.account = me();
            holding.positions = std::move(positions);
            out.read = QStringList{staking::claimsKey(holding)};
            out.holdings = {holding};
            return out;
        };
        const QString a = u"900 1 0xaa"_s, b = u"990 4 0xbb"_s;
        staked(u"fa"_s, u"unstake"_s, 5, 400, u"maticx"_s);
        hear(of({request(0, a)}));
        staked(u"fb"_s, u"unstake"_s, 6, 401, u"maticx"_s);
        hear(of({request(0, a), request(1, b)}));
        QVERIFY2(flow(u"fa"_s).ticket.endsWith(a), qPrintable(flow(u"fa"_s).ticket));
        QVERIFY(flow(u"fb"_s).ticket.endsWith(b));
        hear(of({request(0, b)}));
        QCOMPARE(flow(u"fa"_s).state, FlowState::Claimed);
        QCOMPARE(flow(u"fb"_s).state, FlowState::Claimable);
        // What nobody can tell from another is not watched.
        const auto before = m_journal.claims().size();
        hear(of({request(0, b), request(1, {})}));
        QCOMPARE(m_journal.claims().size(), before);
    }

    void aClaimIsOverAndAStakeStays()
    {
        staked(u"c"_s, u"claim"_s, 5, 400);
        staked(u"s"_s, u"stake"_s, 6, 401);
        hear(held({}));
        QCOMPARE(flow(u"c"_s).state, FlowState::Claimed);
        QCOMPARE(flow(u"s"_s).state, FlowState::Active);
    }
};

QTEST_GUILESS_MAIN(TestFlowSteps)
#include "tst_flow_steps.moc"
