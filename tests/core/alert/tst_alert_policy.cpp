#include "alert/policy.hpp"
#include <QTest>

using namespace rollscope;
using alert::Notification;
using health::IncidentKind;
using health::Phase;
using health::Severity;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr base::UnixMs kFarAway{1000 * kMinute};

health::Incident incident(const char* chain, IncidentKind kind, Severity severity, qint64 at)
{
    health::Incident i;
    i.chain = QString::fromLatin1(chain);
    i.kind = kind;
    i.severity = severity;
    i.start = i.opened = {at};
    i.id = i.chain + QString::number(static_cast<int>(kind)) + QString::number(at);
    return i;
}

QString parentOf(const QString& chain)
{
    return chain == u"ethereum" ? QString() : QStringLiteral("ethereum");
}

QStringList whys(const std::vector<Notification>& told)
{
    QStringList out;
    for (const auto& n : told)
        out << QLatin1String(nameOf(n.why));
    return out;
}

} // namespace

class TestAlertPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneForEachTurn();
    void theDefaultsAreRight();
    void silenceAndMaintenance();
    void theL1InhibitsItsL2s();
    void cooldown();
    void dryRunTellsWhatWouldHaveBeen();
    void aWindowThatComesAgain();
    void anEarlierRunsIncident();
    void anEarlierRunDidNotTellIt();
    void dryRunTellsAtTheMoment();
    void dryRunWaitsForCooldownAndSilence();
};

void TestAlertPolicy::oneForEachTurn()
{
    alert::Policy policy(alert::RuleSet{}, parentOf);
    auto i = incident("base", IncidentKind::Rollback, Severity::Warning, 0);
    QVERIFY(policy.incident(i, Phase::Opened, {0}).empty()); // one block: not worth a message
    i.severity = Severity::Critical;
    QCOMPARE(whys(policy.incident(i, Phase::Updated, {1000})),
             QStringList{QStringLiteral("opened")});
    QVERIFY(policy.incident(i, Phase::Updated, {2000}).empty());
    QVERIFY(policy.tick({3000}).empty());
    const auto closed = policy.incident(i, Phase::Closed, {60'000});
    QCOMPARE(whys(closed), QStringList{QStringLiteral("closed")});
    QCOMPARE(titleOf(closed[0]), QStringLiteral("base is well again"));

    alert::Rule all;
    all.id = QStringLiteral("all");
    alert::Policy other({{all}, {}, true}, {});
    auto stall = incident("base", IncidentKind::SafeHeadStall, Severity::Warning, 0);
    QCOMPARE(whys(other.incident(stall, Phase::Opened, {0})),
             QStringList{QStringLiteral("opened")});
    stall.severity = Severity::Critical;
    QCOMPARE(whys(other.incident(stall, Phase::Updated, {1000})),
             QStringList{QStringLiteral("escalated")});
}

void TestAlertPolicy::theDefaultsAreRight()
{
    alert::Policy policy(alert::RuleSet{}, parentOf);
    QCOMPARE(policy
                 .incident(incident("base", IncidentKind::Halt, Severity::Critical, 0),
                           Phase::Opened, {0})
                 .size(),
             std::size_t(1));
    QVERIFY(policy
                .incident(incident("mode", IncidentKind::Backfill, Severity::Notice, 0),
                          Phase::Opened, {0})
                .empty());
    // Degraded service has to last.
    QVERIFY(policy
                .incident(incident("ink", IncidentKind::Degraded, Severity::Warning, 0),
                          Phase::Opened, {0})
                .empty());
    QVERIFY(policy.tick({4 * kMinute}).empty());
    QCOMPARE(policy.tick({5 * kMinute}).size(), std::size_t(1));
    QVERIFY(policy.tick({6 * kMinute}).empty());
}

void TestAlertPolicy::silenceAndMaintenance()
{
    alert::Policy policy(alert::RuleSet{}, parentOf);
    alert::RuleSet quiet;
    quiet.silences = {{QStringLiteral("base"), {0}, {10 * kMinute}, QStringLiteral("upgrade")}};
    policy.setRules(quiet);
    const auto i = incident("base", IncidentKind::Halt, Severity::Critical, 0);
    QVERIFY(policy.incident(i, Phase::Opened, {0}).empty());
    QCOMPARE(policy
                 .incident(incident("ink", IncidentKind::Halt, Severity::Critical, 0),
                           Phase::Opened, {0})
                 .size(),
             std::size_t(1));
    QVERIFY(policy.tick({9 * kMinute}).empty());
    // What is still wrong when the window ends is told.
    QCOMPARE(whys(policy.tick({10 * kMinute})), QStringList{QStringLiteral("opened")});
}

void TestAlertPolicy::theL1InhibitsItsL2s()
{
    alert::Policy policy(alert::RuleSet{}, parentOf);
    const auto l1 = incident("ethereum", IncidentKind::Halt, Severity::Critical, 0);
    QCOMPARE(policy.incident(l1, Phase::Opened, {0}).size(), std::size_t(1));
    QVERIFY(policy
                .incident(incident("base", IncidentKind::Halt, Severity::Critical, 1),
                          Phase::Opened, {1})
                .empty());
    QCOMPARE(policy.incident(l1, Phase::Closed, {kMinute}).size(), std::size_t(1));
    QCOMPARE(policy.tick({2 * kMinute}).size(), std::size_t(1)); // base is still down
}

void TestAlertPolicy::cooldown()
{
    alert::Policy policy(alert::RuleSet{}, parentOf);
    std::size_t told = 0;
    for (qint64 at = 0; at < 60 * kMinute; at += 3 * kMinute) {
        const auto i = incident("base", IncidentKind::Halt, Severity::Critical, at);
        told += policy.incident(i, Phase::Opened, {at}).size();
        (void)policy.incident(i, Phase::Closed, {at + kMinute});
    }
    QCOMPARE(told, std::size_t(5)); // at 0, 12, 24, 36 and 48 min
}

void TestAlertPolicy::dryRunTellsWhatWouldHaveBeen()
{
    std::vector<health::Incident> history;
    for (int i = 0; i < 6; ++i) {
        history.push_back(incident(i % 2 == 0 ? "base" : "ink", IncidentKind::Degraded,
                                   Severity::Warning, i * 100 * kMinute));
        history.back().end = history.back().opened + (i < 3 ? 2 * kMinute : 20 * kMinute);
    }
    alert::Rule rule;
    rule.forMs = 10 * kMinute;
    rule.chains = {QStringLiteral("ink")};
    const auto told = alert::dryRun({{rule}, {}, true}, history, parentOf, kFarAway);
    QCOMPARE(whys(told), (QStringList{QStringLiteral("opened"), QStringLiteral("closed"),
                                      QStringLiteral("opened"), QStringLiteral("closed")}));
    QCOMPARE(told[0].at.value, 310 * kMinute);
}

void TestAlertPolicy::aWindowThatComesAgain()
{
    constexpr qint64 kDay = 86'400'000;
    const alert::Silence weekly{QString(), {kDay}, {kDay + 60 * kMinute}, {}, 7};
    const QString any = QStringLiteral("base");
    QVERIFY(!covers(weekly, any, {kDay - 1}));
    QVERIFY(covers(weekly, any, {kDay}));
    QVERIFY(!covers(weekly, any, {kDay + 60 * kMinute}));
    QVERIFY(!covers(weekly, any, {2 * kDay}));
    QVERIFY(covers(weekly, any, {kDay + 70 * kDay + 59 * kMinute}));
    const alert::Silence once{any, {kDay}, {kDay + 60 * kMinute}, {}, 0};
    QVERIFY(!covers(once, any, {8 * kDay}));
    QVERIFY(!covers(once, QStringLiteral("ink"), {kDay}));
}

void TestAlertPolicy::anEarlierRunsIncident()
{
    alert::Policy policy(alert::RuleSet{}, parentOf);
    auto i = incident("base", IncidentKind::Halt, Severity::Critical, 0);
    i.told = health::Incident::Told{alert::defaultRules()[0].id, {0}, Severity::Critical};
    policy.resume(i);
    QVERIFY(policy.incident(i, Phase::Updated, {kMinute}).empty());
    // The cooldown goes on too.
    const auto next = incident("base", IncidentKind::Halt, Severity::Critical, kMinute);
    QVERIFY(policy.incident(next, Phase::Opened, {kMinute}).empty());
    QCOMPARE(policy.tick({10 * kMinute}).size(), std::size_t(1));
    QCOMPARE(whys(policy.incident(i, Phase::Closed, {12 * kMinute})),
             QStringList{QStringLiteral("closed")});
    // It got worse while nobody watched.
    auto worse = incident("ink", IncidentKind::Halt, Severity::Critical, 0);
    worse.told = health::Incident::Told{alert::defaultRules()[0].id, {0}, Severity::Warning};
    policy.resume(worse);
    QCOMPARE(whys(policy.tick({13 * kMinute})), QStringList{QStringLiteral("escalated")});
}

void TestAlertPolicy::anEarlierRunDidNotTellIt()
{
    alert::Rule patient;
    patient.id = QStringLiteral("patient");
    patient.forMs = 2 * kMinute;
    alert::Policy policy({{patient}, {}, true}, parentOf);
    auto i = incident("base", IncidentKind::Halt, Severity::Critical, 0);
    i.unseen = true;
    policy.resume(i);
    // It may be over: nothing is told before it is seen, and then by the rule's time.
    QVERIFY(policy.tick({5 * kMinute}).empty());
    i.unseen = false;
    QCOMPARE(whys(policy.incident(i, Phase::Updated, {6 * kMinute})),
             QStringList{QStringLiteral("opened")});
    QCOMPARE(whys(policy.incident(i, Phase::Closed, {7 * kMinute})),
             QStringList{QStringLiteral("closed")});

    auto other = incident("ink", IncidentKind::Halt, Severity::Critical, 7 * kMinute);
    policy.resume(other);
    QVERIFY(policy.tick({8 * kMinute}).empty());
    QCOMPARE(policy.tick({9 * kMinute}).size(), std::size_t(1));

    // And of one that is over nothing is told at all.
    auto gone = incident("lisk", IncidentKind::Halt, Severity::Critical, 0);
    gone.unseen = true;
    policy.resume(gone);
    QVERIFY(policy.incident(gone, Phase::Closed, {10 * kMinute}).empty());
}

void TestAlertPolicy::dryRunTellsAtTheMoment()
{
    constexpr qint64 kHour = 60 * kMinute, kDay = 24 * kHour;
    alert::RuleSet set;
    set.silences = {{QStringLiteral("base"), {2 * kHour}, {3 * kHour}, {}, 1}};
    const qint64 night = 7 * kDay;
    auto halt = incident("base", IncidentKind::Halt, Severity::Critical, night + 150 * kMinute);
    halt.end = base::UnixMs{night + 5 * kHour};
    const auto toldAt = [](const std::vector<Notification>& told) {
        QList<qint64> out;
        for (const auto& n : told)
            out << n.at.value / kMinute;
        return out;
    };
    constexpr qint64 kNight = 7 * 24 * 60; // minutes
    QCOMPARE(toldAt(alert::dryRun(set, {halt}, parentOf, {night + kDay})),
             (QList<qint64>{kNight + 180, kNight + 300}));
    // Nothing is told that is not due yet.
    QVERIFY(alert::dryRun(set, {halt}, parentOf, {night + 3 * kHour}).empty());

    auto l1 = incident("ethereum", IncidentKind::Halt, Severity::Critical, 2 * kHour);
    l1.end = base::UnixMs{150 * kMinute};
    auto l2 = incident("ink", IncidentKind::Halt, Severity::Critical, 2 * kHour + 5000);
    const auto told = alert::dryRun({}, {l1, l2}, parentOf, {kDay});
    QCOMPARE(toldAt(told), (QList<qint64>{120, 150, 150}));
    QCOMPARE(told[2].incident.chain, QStringLiteral("ink"));
}

void TestAlertPolicy::dryRunWaitsForCooldownAndSilence()
{
    alert::RuleSet set;
    set.silences = {{QStringLiteral("ink"), {0}, {30 * kMinute}, {}, 0}};
    std::vector<health::Incident> history;
    for (const qint64 at : {0, 5, 200}) {
        history.push_back(incident("base", IncidentKind::Halt, Severity::Critical, at * kMinute));
        history.back().end = history.back().opened + (at == 5 ? 20 : 2) * kMinute;
    }
    history.push_back(incident("ink", IncidentKind::Halt, Severity::Critical, 0));
    history.back().end = base::UnixMs{40 * kMinute};
    QList<qint64> at;
    for (const auto& n : alert::dryRun(set, history, parentOf, kFarAway))
        at << n.at.value / kMinute;
    // base: told, over, told when its cooldown is over, over; ink: when its silence is over.
    QCOMPARE(at, (QList<qint64>{0, 2, 10, 25, 30, 40, 200, 202}));
}

QTEST_GUILESS_MAIN(TestAlertPolicy)
#include "tst_alert_policy.moc"
