#include "alert_history.hpp"
#include "alerts.hpp"
#include "store/store.hpp"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using app::Alerts;
using health::Incident;
using health::IncidentKind;
using health::Severity;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr base::UnixMs kStart{1'700'000'000'000};

Incident incident(const char* id, const char* chain, qint64 at, Severity severity)
{
    Incident i;
    i.id = QString::fromLatin1(id);
    i.chain = QString::fromLatin1(chain);
    i.kind = severity == Severity::Notice ? IncidentKind::Backfill : IncidentKind::Halt;
    i.severity = severity;
    i.start = i.opened = kStart + at;
    return i;
}

alert::WatchedTx tx(quint8 n, alert::WatchedTx::What what)
{
    alert::WatchedTx out;
    out.what = what;
    out.chain = QStringLiteral("base");
    out.hash.bytes[0] = n;
    return out;
}

} // namespace

/// From snapshots to messages, and from a store to what would have been told.
class TestAlertFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_snapshot = {};
    }

    void oneMessageForEachTurn()
    {
        Alerts alerts({});
        listen(alerts);
        show(alerts, 0, {incident("a", "base", 0, Severity::Critical)});
        show(alerts, 1, {incident("a", "base", 0, Severity::Critical)});
        QCOMPARE(m_told, QStringList{QStringLiteral("opened a")});
        auto closed = incident("a", "base", 0, Severity::Critical);
        closed.end = kStart + 2;
        // One that came and went between two looks is told whole.
        auto brief = incident("b", "ink", 1, Severity::Critical);
        brief.end = kStart + 2;
        show(alerts, 3, {brief, closed});
        QCOMPARE(m_told, (QStringList{QStringLiteral("opened a"), QStringLiteral("closed a"),
                                      QStringLiteral("opened b"), QStringLiteral("closed b")}));
        show(alerts, 4, {brief, closed});
        QCOMPARE(m_told.size(), 4);
        // Another engine on the same store shows the same ones.
        alerts.restart();
        show(alerts, 5, {brief, closed});
        QCOMPARE(m_told.size(), 4);
    }

    void theL1IsLookedAtFirst()
    {
        registry::ChainSpec l2;
        l2.id = QStringLiteral("base");
        l2.parent = QStringLiteral("ethereum");
        Alerts alerts({});
        alerts.setParents({l2});
        listen(alerts);
        show(alerts, 0,
             {incident("b", "base", 1, Severity::Critical),
              incident("e", "ethereum", 0, Severity::Critical)});
        QCOMPARE(m_told, QStringList{QStringLiteral("opened e")});
    }

    void whatNobodyFollowsInhibitsNothing()
    {
        registry::ChainSpec l2;
        l2.id = QStringLiteral("base");
        l2.parent = QStringLiteral("ethereum");
        Alerts alerts({});
        alerts.setParents({l2});
        listen(alerts);
        show(alerts, 0, {incident("e", "ethereum", 0, Severity::Critical)});
        alerts.restart();
        show(alerts, 1, {});
        show(alerts, 2, {incident("b", "base", 2, Severity::Critical)});
        QCOMPARE(m_told, (QStringList{QStringLiteral("opened e"), QStringLiteral("opened b")}));
    }

    void leftOpenByAnEarlierRun()
    {
        Alerts alerts({});
        listen(alerts);
        auto left = incident("a", "base", -kMinute, Severity::Critical);
        left.unwatched = Incident::Gap{kStart - kMinute, kStart};
        show(alerts, 0, {left});
        QVERIFY(m_told.isEmpty());
        left.end = kStart - kMinute;
        show(alerts, 1, {left});
        QCOMPARE(m_told, QStringList{QStringLiteral("closed a")});
    }

    void watchedTransactions()
    {
        Alerts alerts({});
        listen(alerts);
        using What = alert::WatchedTx::What;
        watch(alerts, {tx(1, What::Included)}, 1);
        QVERIFY(m_told.isEmpty());
        watch(alerts, {tx(1, What::Included), tx(1, What::Dropped), tx(2, What::Dropped)}, 3);
        QCOMPARE(m_told.size(), 2);
        watch(alerts, {tx(1, What::Included), tx(1, What::Dropped), tx(2, What::Dropped)}, 3);
        QCOMPARE(m_told.size(), 2);
        watch(alerts, {tx(1, What::Returned)}, 4); // the list is bounded, the count is not
        QCOMPARE(m_told.last(), QStringLiteral("watched returned"));
        alerts.restart();
        watch(alerts, {tx(3, What::Dropped)}, 1);
        QCOMPARE(m_told.size(), 4);
    }

    void whatAStoreWouldHaveTold()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.sqlite"));
        {
            auto writer = store::Writer::open({path, {}}, {});
            QVERIFY(writer);
            const auto put = [&](Incident i, qint64 length) {
                i.end = i.opened + length;
                const QByteArray json = QJsonDocument(toJson(i)).toJson(QJsonDocument::Compact);
                (*writer)->incident({i.id, i.chain, QLatin1String(nameOf(i.kind)), i.start, i.end,
                                     QString::fromUtf8(json)});
            };
            put(incident("old", "base", -100 * kMinute, Severity::Critical), kMinute);
            put(incident("l1", "ethereum", 0, Severity::Critical), 30 * kMinute);
            put(incident("l2", "base", kMinute, Severity::Critical), 5 * kMinute);
            put(incident("slow", "ink", 40 * kMinute, Severity::Notice), kMinute);
            put(incident("own", "gnosis", 50 * kMinute, Severity::Critical), kMinute);
            QVERIFY((*writer)->flush());
        }
        const auto parents = [](const QString& chain) {
            return chain == u"base" ? QStringLiteral("ethereum") : QString();
        };
        const auto told = app::pastMessages(path, {}, kStart, kStart + 60 * kMinute, parents);
        QVERIFY2(told, told ? "" : qPrintable(told.error().text()));
        QStringList all;
        for (const auto& n : *told)
            all << QLatin1String(nameOf(n.why)) + QLatin1Char(' ') + n.incident.id;
        QCOMPARE(all, (QStringList{QStringLiteral("opened l1"), QStringLiteral("closed l1"),
                                   QStringLiteral("opened own"), QStringLiteral("closed own")}));
        QVERIFY(!app::pastMessages(dir.filePath(QStringLiteral("none")), {}, kStart, kStart + 1,
                                   parents));
    }

private:
    void listen(Alerts& alerts)
    {
        alerts.addChannel([this](const alert::Notification& n) {
            m_told << QLatin1String(nameOf(n.why)) + QLatin1Char(' ') +
                          (n.watched ? QString(QLatin1String(nameOf(n.watched->what)))
                                     : n.incident.id);
        });
    }
    void show(Alerts& alerts, qint64 at, std::vector<Incident> incidents)
    {
        m_snapshot.time = kStart + at;
        m_snapshot.incidents = std::make_shared<const std::vector<Incident>>(std::move(incidents));
        ++m_snapshot.incidentsVersion;
        alerts.look(m_snapshot);
    }
    void watch(Alerts& alerts, std::vector<alert::WatchedTx> all, quint64 told)
    {
        m_snapshot.watched = std::make_shared<const std::vector<alert::WatchedTx>>(std::move(all));
        m_snapshot.watchedTold = told;
        alerts.look(m_snapshot);
    }
    QStringList m_told;
    engine::Snapshot m_snapshot;
};

QTEST_GUILESS_MAIN(TestAlertFlow)
#include "tst_alert_flow.moc"
