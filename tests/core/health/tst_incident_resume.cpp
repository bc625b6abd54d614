#include "health/incident_book.hpp"
#include <QTest>

using namespace rollscope;
using health::Incident;
using health::IncidentBook;
using health::IncidentKind;
using health::Phase;
using health::Severity;
using health::State;

namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond;
constexpr base::UnixMs kStart{1'700'000'000'000};

struct Told
{
    Incident incident;
    Phase phase;
};

health::Verdict verdictAt(qint64 ms, State state)
{
    health::Verdict v;
    v.at = kStart + ms;
    v.state = state;
    v.halted = state == State::Halted;
    v.degraded = state == State::Degraded;
    v.backfilling = state == State::Backfilling;
    v.intervalMs = 2000;
    v.ageMs = v.halted ? 20'000 : 0;
    return v;
}

/// Left open by a run that ended ten minutes ago.
Incident leftOpen(IncidentKind kind)
{
    Incident i;
    i.id = QStringLiteral("a-left");
    i.chain = QStringLiteral("a");
    i.kind = kind;
    i.start = i.opened = kStart - 30 * kMinute;
    i.seen = kStart - 10 * kMinute;
    i.startBlock = 100;
    i.summary = QStringLiteral("no new block");
    return i;
}

} // namespace

/// What an earlier run left open goes on, or ends where it was last seen to hold.
class TestIncidentResume : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_told.clear(); }

    void aHaltGoesOn()
    {
        auto incidents = book();
        incidents.resume(0, leftOpen(IncidentKind::Halt), kStart);
        QCOMPARE(m_told.size(), std::size_t(1));
        QCOMPARE(m_told[0].phase, Phase::Updated);
        QCOMPARE(*m_told[0].incident.unwatched, (Incident::Gap{kStart - 10 * kMinute, kStart}));
        // The first block that a run sees is old news: the chain looks alive until it is judged.
        for (qint64 at = 0; at < 5 * kMinute; at += 10 * kSecond)
            incidents.verdict(0, verdictAt(at, State::Live), 100);
        QCOMPARE(m_told.size(), std::size_t(1));
        incidents.verdict(0, verdictAt(5 * kMinute, State::Halted), 100);
        QCOMPARE(m_told.size(), std::size_t(2));
        QCOMPARE(m_told[1].phase, Phase::Updated);
        QCOMPARE(m_told[1].incident.id, QStringLiteral("a-left"));
        QVERIFY(m_told[0].incident.unseen && !m_told[1].incident.unseen);
        // And it ends as any other.
        incidents.verdict(0, verdictAt(6 * kMinute, State::Live), 101);
        incidents.verdict(0, verdictAt(8 * kMinute, State::Live), 103);
        QCOMPARE(m_told.back().phase, Phase::Closed);
        QCOMPARE(m_told.back().incident.end->value, (kStart + 5 * kMinute).value);
        QVERIFY(incidents.open().empty());
    }

    void aHaltThatIsOver_data()
    {
        QTest::addColumn<quint64>("first");
        QTest::addColumn<quint64>("then");
        QTest::newRow("blocks were made meanwhile") << quint64(150) << quint64(150);
        QTest::newRow("blocks are made now") << quint64(100) << quint64(101);
        QTest::newRow("a node begun anew") << quint64(3) << quint64(4);
    }
    void aHaltThatIsOver()
    {
        QFETCH(quint64, first);
        QFETCH(quint64, then);
        auto incidents = book();
        incidents.resume(0, leftOpen(IncidentKind::Halt), kStart);
        incidents.verdict(0, verdictAt(kSecond, State::Live), first);
        incidents.verdict(0, verdictAt(2 * kSecond, State::Live), then);
        QCOMPARE(m_told.size(), std::size_t(2));
        const Incident& i = m_told.back().incident;
        QCOMPARE(m_told.back().phase, Phase::Closed);
        QCOMPARE(i.end->value, (kStart - 10 * kMinute).value); // when it was last seen to hold
        QCOMPARE(*i.unwatched, (Incident::Gap{kStart - 10 * kMinute, kStart}));
        QVERIFY2(i.summary.contains(QStringLiteral("not watched from 2023-11-14 22:03:20 UTC to "
                                                   "2023-11-14 22:13:20 UTC")),
                 qPrintable(i.summary));
        QCOMPARE(incidents.closed().size(), std::size_t(1));
        QVERIFY(incidents.open().empty());
        QVERIFY(!i.unseen);
    }

    void whatWasToldIsKept()
    {
        auto incidents = book();
        const Incident::Told told{QStringLiteral("halts"), kStart, Severity::Critical};
        incidents.resume(0, leftOpen(IncidentKind::Halt), kStart);
        const auto said = m_told.size();
        QVERIFY(incidents.told(QStringLiteral("other"), told) == nullptr);
        const Incident* kept = incidents.told(QStringLiteral("a-left"), told);
        QVERIFY(kept != nullptr);
        QCOMPARE(m_told.size(), said); // no event
        QCOMPARE(health::incidentFromJson(toJson(*kept))->told, std::optional(told));
        QVERIFY(!health::incidentFromJson(toJson(leftOpen(IncidentKind::Halt)))->told);
        QVERIFY(!toJson(*kept).contains(QStringLiteral("unseen")));
    }

    void anotherHaltAfterTheFirst()
    {
        auto incidents = book();
        incidents.resume(0, leftOpen(IncidentKind::Halt), kStart);
        incidents.verdict(0, verdictAt(30 * kSecond, State::Halted), 150);
        QCOMPARE(m_told.size(), std::size_t(3));
        QCOMPARE(m_told[1].phase, Phase::Closed);
        QCOMPARE(m_told[2].phase, Phase::Opened);
        QVERIFY(m_told[2].incident.id != m_told[1].incident.id);
    }

    void backfillIsTheEndOfTheSameHalt()
    {
        auto incidents = book();
        incidents.resume(0, leftOpen(IncidentKind::Halt), kStart);
        incidents.verdict(0, verdictAt(5 * kSecond, State::Backfilling), 150);
        QCOMPARE(m_told.back().phase, Phase::Updated);
        QCOMPARE(incidents.open().size(), std::size_t(1));
    }

    void otherKinds()
    {
        auto incidents = book();
        incidents.resume(0, leftOpen(IncidentKind::Degraded), kStart);
        incidents.verdict(0, verdictAt(kMinute, State::Unknown), 150);
        incidents.verdict(0, verdictAt(kMinute, State::Live), 150);
        QCOMPARE(m_told.size(), std::size_t(1)); // it needs some time to be seen
        incidents.verdict(0, verdictAt(3 * kMinute, State::Live), 200);
        QCOMPARE(m_told.back().phase, Phase::Closed);
        QCOMPARE(m_told.back().incident.end->value, (kStart - 10 * kMinute).value);

        incidents.resume(0, leftOpen(IncidentKind::Degraded), kStart + 3 * kMinute);
        incidents.verdict(0, verdictAt(4 * kMinute, State::Degraded), 200);
        QCOMPARE(m_told.back().phase, Phase::Updated);
        QCOMPARE(incidents.open().size(), std::size_t(1));
    }

    void twoOfOneKindAndAChainThatIsNotWatched()
    {
        auto incidents = book();
        incidents.resume(0, leftOpen(IncidentKind::Halt), kStart);
        auto older = leftOpen(IncidentKind::Halt);
        older.id = QStringLiteral("a-older");
        incidents.resume(0, older, kStart);
        QCOMPARE(m_told.back().phase, Phase::Closed);
        QCOMPARE(m_told.back().incident.id, QStringLiteral("a-older"));
        auto foreign = leftOpen(IncidentKind::Halt);
        foreign.chain = QStringLiteral("z");
        foreign.seen.reset(); // by an older Rollscope
        incidents.abandon(foreign, kStart);
        QCOMPARE(m_told.back().incident.end->value, (kStart - 30 * kMinute).value);
        QCOMPARE(incidents.open().size(), std::size_t(1));
    }

    void whatIsOpenIsStamped()
    {
        auto incidents = book();
        incidents.verdict(0, verdictAt(0, State::Halted), 5);
        incidents.verdict(0, verdictAt(kMinute, State::Halted), 5);
        incidents.verdict(0, verdictAt(2 * kMinute, State::Unknown), 5);
        const auto open = incidents.stamp();
        QCOMPARE(open.size(), std::size_t(1));
        QCOMPARE(open[0]->seen->value, (kStart + kMinute).value);
        const auto again = health::incidentFromJson(toJson(*open[0]));
        QVERIFY(again && again->seen == open[0]->seen);
        auto gap = *open[0];
        gap.unwatched = Incident::Gap{kStart, kStart + 5};
        QCOMPARE(*health::incidentFromJson(toJson(gap))->unwatched, *gap.unwatched);
    }

private:
    IncidentBook book()
    {
        return IncidentBook({{QStringLiteral("a"), {}, {}, {}, {}}}, health::defaultRules(),
                            [this](const Incident& i, Phase p) {
                                m_told.push_back({i, p});
                            });
    }
    std::vector<Told> m_told;
};

QTEST_GUILESS_MAIN(TestIncidentResume)
#include "tst_incident_resume.moc"
