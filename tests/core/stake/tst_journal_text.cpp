// The journal's text, which is read exactly or not at all, and claims that are told once.
#include "journal_kit.hpp"

using namespace rollscope;
using namespace rollscope::test;
using base::ErrorKind;

class tst_JournalText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
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

    /// What an earlier Rollscope wrote has no intention, and is read.
    void withoutAnIntention()
    {
        QByteArray text = stake::writeJournal(filled());
        const auto at = text.indexOf("\"intention\": \""); // raw, moc would not see its end
        QVERIFY2(at >= 0, text.constData());
        text.remove(at, text.indexOf('\n', at) - at);
        const auto read = stake::readJournal(text);
        QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
        QVERIFY(!read->find(kId)->intents.front().intention);
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
        QVERIFY(journal.intend(kId, intent(0, 5))); // in the room of what was refused
        QVERIFY(journal.find(kId)->intents.size() <= Journal::kMostIntents);
    }

    /// What the reader would refuse is not taken: one node's word would cost the whole journal.
    void times_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<bool>("taken");
        QTest::newRow("none") << qint64(-1) << false;
        QTest::newRow("first") << qint64(0) << true;
        QTest::newRow("last") << (qint64(1) << 50) << true;
        QTest::newRow("later") << (qint64(1) << 50) + 1 << false;
        QTest::newRow("2^52 s") << (qint64(1) << 52) * 1000 << false;
    }
    void times()
    {
        QFETCH(qint64, time);
        QFETCH(bool, taken);
        const UnixMs at{time};
        Journal journal = signing();
        Flow flow = someFlow(u"other"_s);
        flow.since = at;
        QCOMPARE(journal.begin(flow).has_value(), taken);
        flow = someFlow(u"third"_s);
        flow.maturity = at;
        QCOMPARE(journal.begin(flow).has_value(), taken);
        QCOMPARE(journal.mature(kId, at).has_value(), taken);
        for (auto member :
             {&stake::DueClaim::due, &stake::DueClaim::toldFor, &stake::DueClaim::seen}) {
            stake::DueClaim claim;
            claim.id = u"a"_s;
            claim.*member = at;
            QCOMPARE(journal.watch(claim).has_value(), taken);
        }
        const auto again = stake::readJournal(stake::writeJournal(journal));
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY(*again == journal);
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

    /// A way of which no act left is gone on with; its place in the queue is kept for it.
    void aWayGoesOnUntilItsActLeft()
    {
        Journal journal = signing();
        const auto goes = [&journal] { return stake::goesOn(*journal.find(kId)); };
        QVERIFY(goes()); // killed before the signer was asked
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(goes());
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(goes());
        QVERIFY(journal.move(kId, FlowState::Sign, kNow));
        // Looked up once more, the way stays at its signature.
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(journal.find(kId)->state == FlowState::Sign);
        QVERIFY(journal.intend(kId, intent(0, 5)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(!goes());
        QVERIFY(*journal.settle(kId, 1, found(6, 60, 9), kNow) == Settled::Replaced);
        QVERIFY(!goes()); // cancelled
        QCOMPARE(journal.unfinished({1088}, someFlow().account, u"enki"_s, u"stake"_s).size(),
                 std::size_t(1));
        Journal approved;
        QVERIFY(approved.begin(someFlow()));
        for (const FlowState state : {FlowState::Preflight, FlowState::Approve})
            QVERIFY(approved.move(kId, state, kNow));
        QVERIFY(approved.intend(kId, intent(1, 5, IntentRole::Prepare)));
        QVERIFY(approved.sent(kId, hash(50), kNow));
        QVERIFY(stake::goesOn(*approved.find(kId)));
        QVERIFY(*approved.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(stake::goesOn(*approved.find(kId)));
    }

    /// Killed while the signer was asked, and approved after: the same call took its own place.
    void aWayGoesOnBesideItsOwnReplacement()
    {
        Journal journal;
        QVERIFY(journal.begin(someFlow()));
        for (const FlowState state : {FlowState::Preflight, FlowState::Approve})
            QVERIFY(journal.move(kId, state, kNow));
        QVERIFY(journal.intend(kId, intent(1, 5, IntentRole::Prepare)));
        QVERIFY(*journal.settle(kId, 0, look(5, 5), kNow) == Settled::Unseen);
        QVERIFY(journal.intend(kId, intent(1, 5, IntentRole::Prepare)));
        QVERIFY(journal.sent(kId, hash(50), kNow));
        QVERIFY(*journal.settle(kId, 1, found(6, 50, 1), kNow) == Settled::Included);
        QVERIFY(*journal.settle(kId, 0, found(6, 50, 1), kNow) == Settled::Replaced);
        QVERIFY(stake::goesOn(*journal.find(kId)));
    }

    void whatWasDoneBeforeIsKnown()
    {
        const Journal journal = filled();
        const auto before = [&](const QString& flow, quint64 nonce, quint8 call, qint64 later) {
            Intent fresh = intent(0, nonce, IntentRole::Act, call);
            fresh.at = kNow + later;
            return journal.doneBefore(flow, {1088}, someFlow().account, fresh) != nullptr;
        };
        QVERIFY(before(u"enki/2"_s, 6, 1, 5));
        QVERIFY(!before(kId, 6, 1, 5));         // the way itself
        QVERIFY(!before(u"enki/2"_s, 6, 2, 5)); // another call
        QVERIFY(!before(u"enki/2"_s, 5, 1, 5)); // in its place
        Journal old = journal;
        old.finish(kId, 0, kNow + 5);
        QVERIFY(old.doneBefore(u"enki/2"_s, {1088}, someFlow().account, intent(0, 6)) != nullptr);
        Intent late = intent(0, 6);
        late.at = kNow + Journal::kRecentMs;
        QVERIFY(old.doneBefore(u"enki/2"_s, {1088}, someFlow().account, late) == nullptr);
        QVERIFY(journal.doneBefore(u"enki/2"_s, {1}, someFlow().account, intent(0, 6)) == nullptr);
    }
};

QTEST_APPLESS_MAIN(tst_JournalText)
#include "tst_journal_text.moc"
