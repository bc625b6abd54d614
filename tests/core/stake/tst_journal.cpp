// The journal: the steps of a way, what keeps a signature from being made twice, claims that are
// told once, and a file that is read exactly or not at all.
#include "eth/u256.hpp"
#include "stake/journal.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::UnixMs;
using stake::ChainLook;
using stake::Flow;
using stake::FlowState;
using stake::Intent;
using stake::IntentRole;
using stake::IntentState;
using stake::Journal;
using stake::Settled;

namespace {

constexpr UnixMs kNow{1'800'000'000'000};
const QString kId = u"enki/1"_s;

base::Hash32 hash(quint8 which)
{
    base::Hash32 out;
    out.bytes.fill(which);
    return out;
}

Flow someFlow(const QString& id = kId)
{
    Flow flow;
    flow.id = id;
    flow.chain = {1088};
    flow.account.bytes.fill(7);
    flow.protocol = u"enki"_s;
    flow.action = u"stake"_s;
    flow.since = kNow;
    return flow;
}

Intent intent(quint32 step, quint64 nonce, IntentRole role = IntentRole::Act, quint8 call = 1)
{
    Intent out;
    out.step = step;
    out.role = role;
    out.what = u"stake"_s;
    out.nonce = nonce;
    out.call = hash(call);
    out.at = kNow;
    out.fromBlock = 100;
    return out;
}

/// A journal with one way in the step "sign".
Journal signing()
{
    Journal journal;
    QTest::qVerify(journal.begin(someFlow()).has_value(), "begin", "", __FILE__, __LINE__);
    for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
        QTest::qVerify(journal.move(kId, state, kNow).has_value(), "move", "", __FILE__, __LINE__);
    return journal;
}

ChainLook look(quint64 latest, quint64 pending)
{
    ChainLook out;
    out.latestNonce = latest;
    out.pendingNonce = pending;
    return out;
}

ChainLook found(quint64 latest, quint8 transaction, quint8 call, bool mined = true,
                bool succeeded = true, bool deep = true)
{
    ChainLook out = look(latest, latest);
    out.found = ChainLook::Found{hash(transaction), hash(call), {}, {}, succeeded, deep};
    if (mined) {
        out.found->block = 120;
        out.found->blockHash = hash(99);
    }
    return out;
}

Journal filled()
{
    Journal journal = signing();
    (void)journal.intend(kId, intent(0, 5));
    (void)journal.sent(kId, hash(50), kNow);
    (void)journal.settle(kId, 0, found(6, 50, 1), kNow + 1);
    (void)journal.move(kId, FlowState::Active, kNow + 2);
    (void)journal.mature(kId, kNow + 1000, u"12"_s);
    (void)journal.begin(someFlow(u"enki/2"_s));
    stake::DueClaim claim;
    claim.id = u"enki/12"_s;
    claim.chain = {1088};
    claim.protocol = u"enki"_s;
    claim.what = u"ticket 12"_s;
    claim.due = kNow + 1000;
    (void)journal.watch(claim);
    return journal;
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWayForth()
    {
        Journal journal;
        QVERIFY(journal.begin(someFlow()));
        QVERIFY(!journal.begin(someFlow()));
        QVERIFY(!journal.move(kId, FlowState::Sign, kNow));
        QVERIFY(!journal.move(u"nobody"_s, FlowState::Preflight, kNow));
        for (const FlowState state : {FlowState::Preflight, FlowState::Approve})
            QVERIFY(journal.move(kId, state, kNow));
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Prepare)));
        QVERIFY(!journal.move(kId, FlowState::Simulate, kNow)); // it is open
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(journal.find(kId)->state == FlowState::Approve);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Approve); // an approval confirms nothing
        for (const FlowState state : {FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(kId, state, kNow));
        QVERIFY(journal.intend(kId, intent(1, 6, IntentRole::Act, 2)));
        QVERIFY(journal.find(kId)->state == FlowState::Sign);
        QVERIFY(journal.sent(kId, hash(51), kNow + 5));
        QVERIFY(journal.find(kId)->state == FlowState::Pending);
        QVERIFY(journal.find(kId)->since == kNow + 5);
        QVERIFY(*journal.settle(kId, 1, found(7, 51, 2), kNow + 6) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
        for (const FlowState state : {FlowState::Active, FlowState::ExitRequested,
                                      FlowState::Claimable, FlowState::Claimed})
            QVERIFY(journal.move(kId, state, kNow));
    }

    /// Back is always possible before the signature, and never past it.
    void everyStepBack()
    {
        for (int from = 0; from < int(FlowState::Sign) + 1; ++from)
            QVERIFY(from == 0 || mayFollow(static_cast<FlowState>(from), FlowState::Idle));
        for (int from = int(FlowState::Pending); from < stake::kFlowStates; ++from)
            for (const FlowState to : {FlowState::Idle, FlowState::Preflight, FlowState::Sign})
                QVERIFY(!mayFollow(static_cast<FlowState>(from), to));
        for (int state = 0; state < stake::kFlowStates; ++state)
            QVERIFY(!mayFollow(static_cast<FlowState>(state), static_cast<FlowState>(state)));
    }

    void nothingTwice()
    {
        Journal journal = signing();
        QVERIFY(journal.begin(someFlow(u"other"_s)));
        for (const FlowState state : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(u"other"_s, state, kNow));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        // Open: nothing else of the account, in no way and with no nonce.
        QVERIFY(!journal.intend(kId, intent(0, 5)));
        QVERIFY(!journal.intend(kId, intent(1, 6)));
        QVERIFY(!journal.intend(u"other"_s, intent(0, 6)));
        QCOMPARE(journal.unsettled().size(), std::size_t(1));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.refused(kId, kNow));
        // Sent: not the step again, not the nonce, but another way may go on.
        QVERIFY(!journal.intend(u"other"_s, intent(0, 5)));
        QVERIFY(journal.intend(u"other"_s, intent(0, 6)));
        QVERIFY(journal.refused(u"other"_s, kNow));
        QVERIFY(journal.find(u"other"_s)->state == FlowState::Simulate);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(!journal.intend(kId, intent(0, 6)));
    }

    void otherAccountsAreFree()
    {
        Journal journal = signing();
        Flow flow = someFlow(u"theirs"_s);
        flow.account.bytes.fill(8);
        QVERIFY(journal.begin(flow));
        Flow elsewhere = someFlow(u"elsewhere"_s);
        elsewhere.chain = {1};
        QVERIFY(journal.begin(elsewhere));
        QVERIFY(journal.intend(kId, intent(0, 5)));
        for (const QString& id : {u"theirs"_s, u"elsewhere"_s}) {
            for (const FlowState state :
                 {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
                QVERIFY(journal.move(id, state, kNow));
            QVERIFY(journal.intend(id, intent(0, 5)));
        }
    }

    void aLookSettles_data()
    {
        QTest::addColumn<ChainLook>("seen");
        QTest::addColumn<int>("settled");
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("flow");
        const auto row = [](const char* name, const ChainLook& seen, Settled settled,
                            IntentState state, FlowState flow) {
            QTest::newRow(name) << seen << int(settled) << int(state) << int(flow);
        };
        row("nobody saw it", look(5, 5), Settled::Unseen, IntentState::Unseen, FlowState::Simulate);
        row("something waits", look(5, 6), Settled::Wait, IntentState::Open, FlowState::Sign);
        row("taken by what?", look(6, 6), Settled::Search, IntentState::Open, FlowState::Sign);
        row("it waits", found(5, 50, 1, false), Settled::Sent, IntentState::Sent,
            FlowState::Pending);
        row("another waits", found(5, 50, 2, false), Settled::Wait, IntentState::Open,
            FlowState::Sign);
        row("in a block", found(6, 50, 1, true, true, false), Settled::Included,
            IntentState::Included, FlowState::Confirmed);
        row("failed, and deep", found(6, 50, 1, true, false), Settled::Reverted,
            IntentState::Reverted, FlowState::Simulate);
        row("failed a moment ago", found(6, 50, 1, true, false, false), Settled::Shallow,
            IntentState::Open, FlowState::Sign);
        row("another took it", found(6, 50, 2), Settled::Replaced, IntentState::Replaced,
            FlowState::Simulate);
        row("another took it a moment ago", found(6, 50, 2, true, true, false), Settled::Shallow,
            IntentState::Open, FlowState::Sign);
    }
    void aLookSettles()
    {
        QFETCH(ChainLook, seen);
        QFETCH(int, settled);
        QFETCH(int, state);
        QFETCH(int, flow);
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        const auto result = journal.settle(kId, 0, seen, kNow);
        QVERIFY(result);
        QCOMPARE(int(*result), settled);
        QCOMPARE(int(journal.find(kId)->intents[0].state), state);
        QCOMPARE(int(journal.find(kId)->state), flow);
        // And it is read back the same.
        QVERIFY(*stake::readJournal(stake::writeJournal(journal)) == journal);
    }

    void aLookThatContradictsItself()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(!journal.settle(kId, 0, found(5, 50, 1), kNow));
        QVERIFY(!journal.settle(kId, 1, look(5, 5), kNow));
        QVERIFY(journal.find(kId)->intents[0].state == IntentState::Open);
    }

    void theNonceOfWhatNobodySawIsKept()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        const Flow& flow = *journal.find(kId);
        QVERIFY(journal.keptNonce(flow.chain, flow.account) == 5);
        QVERIFY(journal.move(kId, FlowState::Sign, kNow));
        QVERIFY(!journal.intend(kId, intent(0, 6)));
        QVERIFY(journal.intend(kId, intent(0, 5, IntentRole::Act, 2)));
        QVERIFY(!journal.keptNonce(flow.chain, flow.account));
        QVERIFY(journal.sent(kId, hash(51), kNow));
        // The first one comes after all: it is known by what it does, and the second is replaced.
        QVERIFY(*journal.settle(kId, 1, found(6, 50, 1), kNow) == Settled::Replaced);
        const Flow& after = *journal.find(kId);
        QVERIFY(after.intents[0].state == IntentState::Included);
        QVERIFY(after.intents[0].hash == hash(50));
        QVERIFY(after.intents[1].state == IntentState::Replaced);
        QVERIFY(after.state == FlowState::Confirmed);
        QVERIFY(!journal.intend(kId, intent(0, 7)));
    }

    void spedUp()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!journal.intend(kId, intent(0, 5)));
        QVERIFY(!journal.intend(kId, intent(0, 6), hash(50)));
        QVERIFY(!journal.intend(kId, intent(0, 5), hash(49)));
        QVERIFY(journal.intend(kId, intent(0, 5), hash(50)));
        QVERIFY(journal.refused(kId, kNow));
        QVERIFY(journal.find(kId)->state == FlowState::Pending); // the first is still out
        QVERIFY(journal.intend(kId, intent(0, 5), hash(50)));
        QVERIFY(journal.sent(kId, hash(51), kNow));
        QVERIFY(*journal.settle(kId, 2, found(6, 51, 1), kNow) == Settled::Included);
        const auto& intents = journal.find(kId)->intents;
        QVERIFY(intents[0].state == IntentState::Replaced);
        QVERIFY(intents[2].state == IntentState::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
    }

    void aReorganisationTakesItBack()
    {
        Journal journal = signing();
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(*journal.settle(kId, 0, found(5, 50, 1, false), kNow) == Settled::Sent);
        QVERIFY(journal.find(kId)->state == FlowState::Pending);
        QVERIFY(!journal.find(kId)->intents[0].block);
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(journal.find(kId)->state == FlowState::Simulate);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(journal.find(kId)->state == FlowState::Confirmed);
    }

    void claimsAreToldOnce()
    {
        Journal journal = filled();
        stake::DueClaim other = journal.claims()[0];
        other.id = u"unknown time"_s;
        other.due.reset();
        QVERIFY(journal.watch(other));
        QVERIFY(journal.due(kNow).empty());
        QVERIFY(journal.nextDue(kNow) == kNow + 1000);
        const auto due = journal.due(kNow + 1000);
        QCOMPARE(due.size(), std::size_t(1));
        journal.told(due);
        QVERIFY(journal.due(kNow + 5000).empty());
        QVERIFY(!journal.nextDue(kNow + 1000));
        // After a restart, and when it is seen again.
        journal = *stake::readJournal(stake::writeJournal(journal));
        QVERIFY(journal.due(kNow + 5000).empty());
        stake::DueClaim again = due[0];
        QVERIFY(journal.watch(again));
        QVERIFY(journal.due(kNow + 5000).empty());
        again.due = kNow + 8000; // it was moved: told again
        QVERIFY(journal.watch(again));
        QVERIFY(journal.due(kNow + 7999).empty());
        QCOMPARE(journal.due(kNow + 8000).size(), std::size_t(1));
        journal.claimed(again.id);
        QVERIFY(journal.due(kNow + 9000).empty());
    }

    void dueInOrder()
    {
        Journal journal;
        for (int i = 0; i < 5; ++i) {
            stake::DueClaim claim;
            claim.id = QString::number(i);
            claim.due = kNow + (10 - i);
            QVERIFY(journal.watch(claim));
        }
        const auto due = journal.due(kNow + 9);
        QCOMPARE(due.size(), std::size_t(4));
        QCOMPARE(due.front().id, u"4"_s);
        QCOMPARE(due.back().id, u"1"_s);
    }

    void whatIsOverIsForgotten()
    {
        Journal journal = filled();
        journal.forget(kNow + 100'000);
        QCOMPARE(journal.flows().size(), std::size_t(1)); // the idle one went, the active stays
        QCOMPARE(journal.claims().size(), std::size_t(1));
        journal.claimed(u"enki/12"_s);
        QVERIFY(journal.move(kId, FlowState::Claimed, kNow + 5));
        journal.forget(kNow);
        QCOMPARE(journal.flows().size(), std::size_t(1));
        journal.forget(kNow + 100'000);
        QVERIFY(journal.flows().empty() && journal.claims().empty());
    }

    void readBack()
    {
        for (const Journal& journal : {Journal(), signing(), filled()}) {
            const auto again = stake::readJournal(stake::writeJournal(journal));
            QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
            QVERIFY(*again == journal);
        }
    }

    void strict_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("where");
        const auto row = [](const char* from, const char* to, const char* where) {
            QTest::addRow("%s -> %s", from, to)
                << QByteArray(from) << QByteArray(to) << QString::fromLatin1(where);
        };
        row(R"("version": 1)", R"("version": 0)", "journal.version");
        row(R"("version": 1)", R"("version": "1")", "journal.version");
        row(R"("version": 1)", R"("version": 1, "more": 1)", "journal");
        row(R"("version": 1)", R"("version": 1, "version": 1)", "journal");
        row(R"("flows": [)", R"("flows": 7, "x": [)", "journal.flows");
        row(R"("chainId": "1088")", R"("chainId": 1088)", "claims[0].chainId");
        row(R"("chainId": "1088")", R"("chainId": "01088")", "claims[0].chainId");
        row(R"("chainId": "1088")", R"("chainId": "18446744073709551616")", "claims[0].chainId");
        row(R"("state": "active")", R"("state": "asleep")", "flows[0].state");
        row(R"("state": "included")", R"("state": "open")", "flows[0].intents[0].hash");
        row(R"("state": "included")", R"("state": "sent")", "flows[0].intents[0].block");
        row(R"("role": "act")", R"("role": "Act")", "flows[0].intents[0].role");
        row(R"("step": 0)", R"("step": -1)", "flows[0].intents[0].step");
        row(R"("step": 0)", R"("step": 0.5)", "flows[0].intents[0].step");
        row(R"("nonce": "5")", R"("nonce": "")", "flows[0].intents[0].nonce");
        row(R"("nonce": "5")", R"("nounce": "5")", "flows[0].intents[0].nonce");
        row(R"("block": "120",)", "", "flows[0].intents[0].block");
        row(R"("id": "enki/2")", R"("id": "enki/1")", "flows[1]");
        row(R"("id": "enki/2")", R"("id": "")", "flows[1].id");
        row(R"("claimed": false)", R"("claimed": 0)", "claims[0].claimed");
        row(R"("what": "ticket 12")", R"("what": null)", "claims[0].what");
        row("{", "[", "journal");
    }
    void strict()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, where);
        QByteArray text = stake::writeJournal(filled());
        const auto at = text.indexOf(from);
        QVERIFY2(at >= 0, text.constData());
        text.replace(at, from.size(), to);
        const auto read = stake::readJournal(text);
        QVERIFY(!read);
        QVERIFY(read.error().kind == ErrorKind::BadInput);
        QCOMPARE(read.error().where, where);
    }

    void aNewerOneIsLeftAlone()
    {
        QByteArray text = stake::writeJournal(filled());
        text.replace(R"("version": 1)", R"("version": 2, "new": true)");
        QVERIFY(stake::readJournal(text).error().kind == ErrorKind::NotFound);
    }

    /// Cut anywhere, it is not read as a shorter journal.
    void cut()
    {
        const QByteArray text = stake::writeJournal(filled()).trimmed();
        for (qsizetype size = 0; size < text.size(); ++size)
            QVERIFY(!stake::readJournal(text.left(size)));
    }

    void bounds()
    {
        Journal journal = signing();
        Flow flow = someFlow(QString(301, u'x'));
        QVERIFY(!journal.begin(flow));
        QVERIFY(!journal.mature(kId, {}, QString(301, u'x')));
        stake::DueClaim claim;
        QVERIFY(!journal.watch(claim));
        claim.id = QString(301, u'x');
        QVERIFY(!journal.watch(claim));
        for (std::size_t i = 0; i < Journal::kMostIntents; ++i) {
            QVERIFY(journal.intend(kId, intent(0, 5)));
            QVERIFY(journal.refused(kId, kNow));
            QVERIFY(journal.move(kId, FlowState::Sign, kNow));
        }
        QVERIFY(!journal.intend(kId, intent(0, 5)));
    }

    void callsByWhatTheyDo()
    {
        eth::clear::Call call;
        call.chain = {1088};
        call.to.bytes.fill(1);
        call.data = "abc";
        const auto one = stake::callHash(call);
        eth::clear::Call other = call;
        other.from = call.to; // who signs is known beside it
        QVERIFY(stake::callHash(other) == one);
        other.data = "abd";
        QVERIFY(stake::callHash(other) != one);
        other = call;
        other.value = base::Wei::from64(1);
        QVERIFY(stake::callHash(other) != one);
        other = call;
        other.chain = {1};
        QVERIFY(stake::callHash(other) != one);
        other = call;
        other.to.bytes[19] = 2;
        QVERIFY(stake::callHash(other) != one);
    }
};

QTEST_APPLESS_MAIN(tst_Journal)
#include "tst_journal.moc"
