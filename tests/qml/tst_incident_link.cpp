// The window's incidents and the rest of the program: what the store kept, the shipped history, and
// the record that is exported.
#include "engine/engine.hpp"
#include "fake_incidents.hpp"
#include "incident_link.hpp"
#include "net/transport_factory.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace rollscope;
using ui::IncidentEntry;

namespace {

constexpr base::UnixMs kNow{1'795'000'000'000};

struct NoTransports : net::TransportFactory
{
    base::Result<std::unique_ptr<net::Transport>> make(base::ChainIndex, base::EndpointIndex,
                                                       const registry::EndpointSpec&) override
    {
        return base::fail(base::ErrorKind::NotFound, QStringLiteral("no network here"));
    }
};

} // namespace

class TstIncidentLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QThreadPool::globalInstance()->waitForDone(); }

    void theShippedHistory()
    {
        const auto known = app::knownIncidents({});
        QCOMPARE(known.size(), std::size_t(24));
        int replayable = 0;
        for (const auto& entry : known) {
            const auto& i = entry->incident;
            QVERIFY2(i.start.value > 1'577'836'800'000, qPrintable(i.id)); // after 2020
            QVERIFY(i.end && *i.end >= i.start);
            QVERIFY(!entry->chainName.isEmpty() && !entry->source.isEmpty());
            QVERIFY(entry->origin == IncidentEntry::Origin::Known);
            replayable += entry->whyNot.isEmpty();
        }
        QCOMPARE(replayable, 22); // of the others a chain or a time is not told
    }
    void aRecordIsTheIncident()
    {
        for (const auto& incident : test::fakeIncidents(kNow)) {
            const auto line = app::incidentRecord(incident, kNow);
            QVERIFY(line.endsWith('\n'));
            QCOMPARE(line.count('\n'), 1);
            QJsonParseError error;
            const auto json = QJsonDocument::fromJson(line, &error).object();
            QCOMPARE(error.error, QJsonParseError::NoError);
            QCOMPARE(json.value(u"v").toInt(), 1);
            QCOMPARE(json.value(u"type").toString(), QStringLiteral("incident"));
            QCOMPARE(json.value(u"phase").toString(),
                     incident.end ? QStringLiteral("closed") : QStringLiteral("updated"));
            const auto back = health::incidentFromJson(json);
            QVERIFY(back);
            QCOMPARE(QJsonDocument(health::toJson(*back)).toJson(),
                     QJsonDocument(health::toJson(incident)).toJson());
        }
    }
    void theStoreIsReadAside()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("h.sqlite"));
        const auto incidents = test::fakeIncidents(kNow);
        {
            store::Writer::Config config;
            config.path = path;
            auto writer = store::Writer::open(config, [](const base::Error&) {}).value();
            for (const auto& i : incidents) {
                writer->incident(
                    {i.id, i.chain, QLatin1String(health::nameOf(i.kind)), i.start, i.end,
                     QString::fromUtf8(
                         QJsonDocument(health::toJson(i)).toJson(QJsonDocument::Compact))});
            }
            writer->incident({QStringLiteral("damaged"), QStringLiteral("base"),
                              QStringLiteral("halt"), kNow, kNow, QStringLiteral("{")});
            QVERIFY(writer->flush());
        }
        base::RealClock clock;
        NoTransports transports;
        engine::EngineConfig config;
        config.storePath = path;
        engine::Engine engine(config, clock, transports);
        ui::IncidentSource source;
        app::linkIncidents(engine, source, {});
        QVERIFY(source.keeps());
        source.want();
        QVERIFY(source.isLoading());
        QTRY_VERIFY(!source.isLoading());
        QVERIFY2(source.trouble().isEmpty(), qPrintable(source.trouble()));
        QCOMPARE(source.seen().size(), incidents.size());
        QTRY_COMPARE(source.known().size(), std::size_t(24));
        QVERIFY(!source.recordOf(incidents[0]).isEmpty());
    }
    void aStoreThatCannotBeReadIsTold()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("h.sqlite"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        base::RealClock clock;
        NoTransports transports;
        engine::EngineConfig config;
        config.storePath = path;
        engine::Engine engine(config, clock, transports);
        ui::IncidentSource source;
        app::linkIncidents(engine, source, {});
        source.want();
        QTRY_VERIFY(!source.isLoading());
        QVERIFY(!source.trouble().isEmpty());
    }
};

QTEST_MAIN(TstIncidentLink)
#include "tst_incident_link.moc"
