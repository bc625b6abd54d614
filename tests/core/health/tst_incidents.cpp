#include "health_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::IncidentBook;
using health::Phase;
using health::State;

namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond;

struct Told
{
    health::Incident incident;
    Phase phase;
};

health::Verdict verdictAt(qint64 ms, State state)
{
    health::Verdict v;
    v.at = {1'700'000'000'000 + ms};
    v.state = state;
    v.halted = state == State::Halted;
    v.degraded = state == State::Degraded;
    v.backfilling = state == State::Backfilling;
    v.intervalMs = 2000;
    v.ageMs = v.halted ? 10'000 : 0;
    return v;
}

} // namespace

class TestIncidents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_told.clear(); }
    void waitsAndKeepsFiring();
    void unknownHoldsEverything();
    void oneNotificationPerFlapping();
    void groupsWhatFailsTogether_data();
    void groupsWhatFailsTogether();
    void takesANote();
    void refusesWrongJson();

private:
    IncidentBook book(std::vector<IncidentBook::ChainFacts> chains = {
                          {QStringLiteral("a"), {}, {}, {}, {}}})
    {
        return IncidentBook(std::move(chains), health::defaultRules(),
                            [this](const health::Incident& i, Phase p) {
                                m_told.push_back({i, p});
                            });
    }
    std::vector<Told> m_told;
};

void TestIncidents::waitsAndKeepsFiring()
{
    auto incidents = book();
    incidents.verdict(0, verdictAt(0, State::Degraded), 5);
    QVERIFY(incidents.busy(0));
    incidents.verdict(0, verdictAt(kMinute, State::Live), 5);
    QVERIFY(m_told.empty()); // too short
    QVERIFY(!incidents.busy(0));
    incidents.verdict(0, verdictAt(2 * kMinute, State::Degraded), 5);
    incidents.verdict(0, verdictAt(4 * kMinute, State::Degraded), 6);
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(m_told[0].phase, Phase::Opened);
    QCOMPARE(m_told[0].incident.start.value, 1'700'000'000'000 + 2 * kMinute);
    QCOMPARE(m_told[0].incident.detectionDelayMs, 2 * kMinute);
    incidents.verdict(0, verdictAt(5 * kMinute, State::Live), 7);
    incidents.verdict(0, verdictAt(5 * kMinute + 1, State::Live), 8);
    QCOMPARE(m_told.size(), std::size_t(1));
    incidents.verdict(0, verdictAt(7 * kMinute, State::Live), 9);
    QCOMPARE(m_told.back().phase, Phase::Closed);
    QCOMPARE(m_told.back().incident.end->value, 1'700'000'000'000 + 4 * kMinute);
    QCOMPARE(*m_told.back().incident.endBlock, quint64(7));
    QCOMPARE(incidents.closed().size(), std::size_t(1));
    QVERIFY(incidents.open().empty());
}

void TestIncidents::unknownHoldsEverything()
{
    auto incidents = book();
    incidents.verdict(0, verdictAt(0, State::Halted), 5);
    QCOMPARE(m_told.size(), std::size_t(1));
    for (qint64 at = 0; at < 60 * kMinute; at += kMinute)
        incidents.verdict(0, verdictAt(at, State::Unknown), 5);
    QCOMPARE(m_told.size(), std::size_t(1));
    QCOMPARE(incidents.open().size(), std::size_t(1));
}

void TestIncidents::oneNotificationPerFlapping()
{
    auto incidents = book();
    for (qint64 at = 0; at < 30 * kMinute; at += 10 * kSecond)
        incidents.verdict(0, verdictAt(at, at / 20'000 % 2 == 0 ? State::Halted : State::Live), 5);
    QCOMPARE(m_told.size(), std::size_t(1));
}

void TestIncidents::groupsWhatFailsTogether_data()
{
    QTest::addColumn<QString>("parent");
    QTest::addColumn<QString>("stack");
    QTest::addColumn<QString>("da");
    QTest::addColumn<qint64>("apart");
    QTest::addColumn<QString>("reason");
    const QString none;
    QTest::newRow("stack") << none << QStringLiteral("op-stack") << none << 30 * kSecond
                           << QStringLiteral("stack op-stack");
    QTest::newRow("DA") << none << none << QStringLiteral("celestia") << 30 * kSecond
                        << QStringLiteral("DA celestia");
    QTest::newRow("parent") << QStringLiteral("ethereum") << none << none << 30 * kSecond
                            << QStringLiteral("parent ethereum");
    QTest::newRow("L1") << QStringLiteral("a") << none << none << 30 * kSecond
                        << QStringLiteral("one is the other's L1");
    QTest::newRow("nothing shared") << none << none << none << 30 * kSecond << none;
    QTest::newRow("too far apart")
        << none << QStringLiteral("op-stack") << none << 90 * kSecond << none;
}

void TestIncidents::groupsWhatFailsTogether()
{
    QFETCH(QString, parent);
    QFETCH(QString, stack);
    QFETCH(QString, da);
    QFETCH(qint64, apart);
    QFETCH(QString, reason);
    auto incidents =
        book({{QStringLiteral("a"), parent == u"a" ? QString() : parent, stack, da, {}},
              {QStringLiteral("b"), parent, stack, da, {}}});
    incidents.verdict(0, verdictAt(0, State::Halted), 5);
    incidents.verdict(1, verdictAt(apart, State::Halted), 9);
    QCOMPARE(m_told.back().incident.chain, QStringLiteral("b"));
    QCOMPARE(m_told.back().incident.groupReason, reason);
    if (!reason.isEmpty()) {
        QCOMPARE(m_told.back().incident.group, m_told.front().incident.id);
        QCOMPARE(m_told[1].phase, Phase::Updated); // the first one learns that it is not alone
    }
}

void TestIncidents::takesANote()
{
    auto incidents = book();
    incidents.verdict(0, verdictAt(0, State::Halted), 5);
    const QString id = m_told[0].incident.id;
    QCOMPARE(id, QStringLiteral("a-halt-20231114T221310Z"));
    QVERIFY(!incidents.annotate(QStringLiteral("other"), {}, {}));
    QVERIFY(incidents.annotate(id, QStringLiteral("sequencer failover"), base::UnixMs{5}));
    QCOMPARE(m_told.back().incident.note, QStringLiteral("sequencer failover"));
    QCOMPARE(m_told.back().incident.noticeAt->value, qint64(5));
}

void TestIncidents::refusesWrongJson()
{
    auto incidents = book();
    incidents.verdict(0, verdictAt(0, State::Halted), 5);
    const auto whole = toJson(m_told[0].incident);
    QVERIFY(health::incidentFromJson(whole));
    for (const auto key : {"id", "chain", "kind", "startTime"}) {
        auto cut = whole;
        cut.remove(QLatin1String(key));
        QVERIFY(!health::incidentFromJson(cut));
    }
    auto odd = whole;
    odd.insert(QStringLiteral("kind"), QStringLiteral("flood"));
    QVERIFY(!health::incidentFromJson(odd));
}

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
