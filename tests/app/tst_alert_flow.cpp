#include "alert_history.hpp"
#include "alerts.hpp"
#include "commands/live_run.hpp"
#include "store/store.hpp"
#include <QJsonDocument>
#include <QRandomGenerator>
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
        m_kept.reset();
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
        left.told = Incident::Told{alert::defaultRules()[0].id, left.opened, Severity::Critical};
        show(alerts, 0, {left});
        QVERIFY(m_told.isEmpty());
        left.end = kStart - kMinute;
        show(alerts, 1, {left});
        QCOMPARE(m_told, QStringList{QStringLiteral("closed a")});
    }

    /// The program began again before the rule's time was over.
    void theNextRunTellsWhatTheLastDidNot()
    {
        alert::Rule patient;
        patient.id = QStringLiteral("patient");
        patient.forMs = 3 * kMinute;
        Alerts first({{patient}, {}, true});
        listen(first);
        auto halt = incident("a", "base", 0, Severity::Critical);
        show(first, 0, {halt});
        show(first, kMinute, {halt});
        QVERIFY(m_told.isEmpty() && !m_kept);

        init();
        Alerts second({{patient}, {}, true});
        listen(second);
        halt.unwatched = Incident::Gap{kStart + kMinute, kStart + 2 * kMinute};
        halt.unseen = true;
        show(second, 2 * kMinute, {halt});
        show(second, 4 * kMinute, {halt});
        QVERIFY(m_told.isEmpty());
        halt.unseen = false;
        show(second, 5 * kMinute, {halt});
        QCOMPARE(m_told, QStringList{QStringLiteral("opened a")});
        QCOMPARE(m_kept, (Incident::Told{patient.id, kStart + 5 * kMinute, Severity::Critical}));

        init();
        Alerts third({{patient}, {}, true});
        listen(third);
        halt.told = Incident::Told{patient.id, kStart + 5 * kMinute, Severity::Critical};
        show(third, 6 * kMinute, {halt});
        halt.end = kStart + 7 * kMinute;
        show(third, 8 * kMinute, {halt});
        QCOMPARE(m_told, QStringList{QStringLiteral("closed a")});
        QVERIFY(!m_kept);
    }

    void whatNobodyTookWasNotTold()
    {
        Alerts alerts({});
        int asked = 0;
        alerts.addChannel([&](const alert::Notification&) {
            ++asked;
            return false;
        });
        alerts.setKeep([this](const QString&, const Incident::Told& told) { m_kept = told; });
        show(alerts, 0, {incident("a", "base", 0, Severity::Critical)});
        QCOMPARE(asked, 1);
        QVERIFY(!m_kept);
    }

    void whatEndsAWatch()
    {
        const auto shows = [](const Incident& i) {
            engine::Snapshot snapshot;
            snapshot.incidents = std::make_shared<const std::vector<Incident>>(1, i);
            return app::showsIncident(snapshot);
        };
        QVERIFY(!app::showsIncident({}));
        auto i = incident("a", "base", 0, Severity::Critical);
        QVERIFY(shows(i));
        i.unwatched = Incident::Gap{kStart, kStart + kMinute};
        i.unseen = true;
        QVERIFY(!shows(i)); // of a chain that may be well
        i.unseen = false;
        QVERIFY(shows(i));
        i.end = kStart;
        QVERIFY(!shows(i));
        i.unwatched.reset();
        QVERIFY(shows(i));
    }

    /// What the rules would have told of a past is what they tell of it as it happens.
    void dryRunIsWhatHappens_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 0; seed < 200; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void dryRunIsWhatHappens()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        constexpr int kSeconds = 1200;
        constexpr qint64 kSecond = 1000;
        const auto upTo = [&](int most) { return random.bounded(most) * kSecond; };
        const QStringList chains{QStringLiteral("ethereum"), QStringLiteral("base"),
                                 QStringLiteral("ink")};
        alert::RuleSet set;
        set.inhibit = random.bounded(4) != 0;
        set.rules.resize(1 + random.bounded(3));
        for (auto& rule : set.rules) {
            rule.id = QString::number(&rule - set.rules.data());
            if (random.bounded(2) == 0)
                rule.chains = {chains[random.bounded(3)]};
            if (random.bounded(2) == 0)
                rule.kinds = {static_cast<IncidentKind>(random.bounded(2))};
            rule.forMs = random.bounded(2) * upTo(200);
            rule.cooldownMs = upTo(300);
        }
        for (auto n = random.bounded(4); n > 0; --n) {
            alert::Silence silence;
            if (random.bounded(2) == 0)
                silence.chain = chains[random.bounded(3)];
            // Of those that come again this is never the first time.
            silence.repeatDays = random.bounded(3);
            silence.from = kStart - silence.repeatDays * 5LL * 86'400'000 + upTo(kSeconds);
            silence.until = silence.from + kSecond + upTo(200);
            set.silences.push_back(silence);
        }
        std::vector<Incident> history;
        for (int n = 0; n < 20; ++n) {
            auto i = incident("", qPrintable(chains[random.bounded(3)]), upTo(kSeconds),
                              Severity::Critical);
            i.id = i.chain + QString::number(n);
            i.kind = static_cast<IncidentKind>(random.bounded(2));
            i.severity = static_cast<Severity>(1 + random.bounded(2));
            if (random.bounded(5) != 0)
                i.end = i.opened + kSecond + upTo(400);
            // A chain has one open incident of a kind at a time.
            const bool beside =
                std::any_of(history.begin(), history.end(), [&](const Incident& other) {
                    return other.chain == i.chain && other.kind == i.kind &&
                           (!other.end || i.opened < *other.end) &&
                           (!i.end || other.opened < *i.end);
                });
            if (!beside)
                history.push_back(std::move(i));
        }
        std::stable_sort(history.begin(), history.end(),
                         [](const auto& a, const auto& b) { return a.opened < b.opened; });

        std::vector<registry::ChainSpec> specs(2);
        specs[0].id = chains[1];
        specs[1].id = chains[2];
        specs[0].parent = specs[1].parent = chains[0];
        Alerts alerts(set);
        alerts.setParents(specs);
        QStringList live;
        alerts.addChannel([&](const alert::Notification& n) {
            live << line(n);
            return true;
        });
        for (int second = 0; second < kSeconds; ++second) {
            const auto now = kStart + second * kSecond;
            std::vector<Incident> open, closed; // as a snapshot has them: newest first
            for (auto i = history.rbegin(); i != history.rend(); ++i) {
                if (i->opened > now)
                    continue;
                const bool over = i->end && *i->end <= now;
                (over ? closed : open).push_back(*i);
                if (!over)
                    open.back().end.reset();
            }
            open.insert(open.end(), closed.begin(), closed.end());
            show(alerts, second * kSecond, std::move(open));
        }
        QStringList dry;
        const auto parents = [&](const QString& chain) {
            return chain == chains[0] ? QString() : chains[0];
        };
        for (const auto& n : alert::dryRun(set, history, parents, kStart + kSeconds * kSecond))
            dry << line(n);
        // Of several at one moment the order is not promised.
        live.sort();
        dry.sort();
        QCOMPARE(dry, live);
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
            auto other = incident("other", "lisk", 0, Severity::Critical);
            const QByteArray json = QJsonDocument(toJson(other)).toJson(QJsonDocument::Compact);
            for (const auto& text : {QByteArray("{"), json})
                (*writer)->incident({QStringLiteral("damaged %1").arg(text.size()),
                                     other.chain,
                                     QStringLiteral("halt"),
                                     other.start,
                                     {},
                                     QString::fromUtf8(text)});
            QVERIFY((*writer)->flush());
        }
        const auto parents = [](const QString& chain) {
            return chain == u"base" ? QStringLiteral("ethereum") : QString();
        };
        const auto told = app::pastMessages(path, {}, kStart, kStart + 60 * kMinute, parents);
        QVERIFY2(told, told ? "" : qPrintable(told.error().text()));
        QCOMPARE(told->damaged, 2);
        QStringList all;
        for (const auto& n : told->messages)
            all << QLatin1String(nameOf(n.why)) + QLatin1Char(' ') + n.incident.id;
        QCOMPARE(all, (QStringList{QStringLiteral("opened l1"), QStringLiteral("closed l1"),
                                   QStringLiteral("opened own"), QStringLiteral("closed own")}));
        QVERIFY(!app::pastMessages(dir.filePath(QStringLiteral("none")), {}, kStart, kStart + 1,
                                   parents));
    }

private:
    static QString line(const alert::Notification& n)
    {
        return QStringLiteral("%1 %2 %3 %4")
            .arg(n.at.value)
            .arg(QLatin1String(nameOf(n.why)), n.incident.id, n.rule);
    }
    void listen(Alerts& alerts)
    {
        alerts.setKeep([this](const QString&, const Incident::Told& told) { m_kept = told; });
        alerts.addChannel([this](const alert::Notification& n) {
            m_told << QLatin1String(nameOf(n.why)) + QLatin1Char(' ') +
                          (n.watched ? QString(QLatin1String(nameOf(n.watched->what)))
                                     : n.incident.id);
            return true;
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
    std::optional<Incident::Told> m_kept; ///< the last one
    engine::Snapshot m_snapshot;
};

QTEST_GUILESS_MAIN(TestAlertFlow)
#include "tst_alert_flow.moc"
