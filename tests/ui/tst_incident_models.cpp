// Incidents as the window shows them: the list and its filters, what is merged from the run and the
// store, one incident in words, and its export.
#include "fake_incidents.hpp"
#include "incidents/incident_export.hpp"
#include "incidents/incident_list_model.hpp"
#include "models/verdict_model.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;

namespace {

constexpr base::UnixMs kNow{1'795'000'000'000};

engine::SnapshotPtr snapshotAt(base::UnixMs now, quint64 version,
                               std::vector<health::Incident> incidents)
{
    auto snapshot = std::make_shared<engine::Snapshot>();
    snapshot->time = now;
    snapshot->incidentsVersion = version;
    snapshot->incidents =
        std::make_shared<const std::vector<health::Incident>>(std::move(incidents));
    return snapshot;
}

QStringList idsOf(const IncidentListModel& model)
{
    QStringList out;
    for (const auto& row : model.rows()) {
        out << row->incident.id;
    }
    return out;
}

QStringList chainsOf(const IncidentListModel& model)
{
    QStringList out;
    for (const auto& row : model.rows()) {
        out << row->incident.chain;
    }
    return out;
}

} // namespace

class TstIncidentModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openOnesStandOnTopThenNewestFirst()
    {
        IncidentSource source;
        IncidentListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(&source);
        QCOMPARE(model.count(), 0);
        source.update(snapshotAt(kNow, 1, test::fakeIncidents(kNow)));
        QCOMPARE(model.count(), 9);
        QCOMPARE(source.open(), 2);
        QVERIFY(model.index(0).data(IncidentListModel::OpenRole).toBool());
        QVERIFY(model.index(1).data(IncidentListModel::OpenRole).toBool());
        QCOMPARE(chainsOf(model).mid(0, 3),
                 (QStringList{QStringLiteral("unichain"), QStringLiteral("metis"),
                              QStringLiteral("scroll")}));
        for (int row = 3; row < model.count(); ++row) {
            QVERIFY(model.rows()[std::size_t(row) - 1]->incident.start >=
                    model.rows()[std::size_t(row)]->incident.start);
        }
    }
    void filtersNarrowAndTogetherToo()
    {
        IncidentSource source;
        IncidentListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(&source);
        source.update(snapshotAt(kNow, 1, test::fakeIncidents(kNow)));
        model.setKind(QStringLiteral("halt"));
        QCOMPARE(model.count(), 4);
        QVERIFY(model.isFiltered());
        model.setPhase(QStringLiteral("closed"));
        QCOMPARE(model.count(), 3);
        model.setChain(QStringLiteral("base"));
        QCOMPARE(chainsOf(model), QStringList{QStringLiteral("base")});
        model.setSeverity(QStringLiteral("notice"));
        QCOMPARE(model.count(), 0);
        model.setKind({});
        QCOMPARE(model.count(), 1); // the back-fill of base
        model.showAll();
        QCOMPARE(model.count(), 9);
        model.setPhase(QStringLiteral("open"));
        QCOMPARE(model.count(), 2);
        model.setPhase({});
        model.setSearch(QStringLiteral("DISK full"));
        QCOMPARE(model.count(), 1); // in the note
        model.setSearch({});
        model.setSpan(86'400'000);
        QCOMPARE(model.count(), 3);
        QCOMPARE(model.to() - model.from(), 86'400'000.0);
        QCOMPARE(model.total(), 9);
        QVERIFY(!model.isFiltered());
        model.setSpan(10 * 86'400'000.0);
        QCOMPARE(model.count(), 7);
    }
    void aListThatChangesKeepsItsRows()
    {
        IncidentSource source;
        IncidentListModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSource(&source);
        auto incidents = test::fakeIncidents(kNow);
        source.update(snapshotAt(kNow, 1, incidents));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const auto before = idsOf(model);
        source.update(snapshotAt(kNow + 250, 1, incidents));
        QCOMPARE(inserted.count() + removed.count() + reset.count(), 0);
        incidents[0].end = kNow + 500;
        source.update(snapshotAt(kNow + 750, 2, incidents));
        QCOMPARE(source.open(), 1);
        QCOMPARE(model.index(0).data(IncidentListModel::ChainRole).toString(),
                 QStringLiteral("metis"));
        QCOMPARE(model.count(), int(before.size()));
        QCOMPARE(reset.count(), 0);
    }
    void anOpenOneGrowsOlder()
    {
        IncidentSource source;
        IncidentListModel model;
        model.setSource(&source);
        const auto incidents = test::fakeIncidents(kNow);
        source.update(snapshotAt(kNow, 1, incidents));
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        const auto held = model.index(0).data(IncidentListModel::HeldRole).toString();
        source.update(snapshotAt(kNow + 200, 1, incidents));
        QCOMPARE(told.count(), 0); // within the same second
        source.update(snapshotAt(kNow + 61'000, 1, incidents));
        QVERIFY(told.count() >= 2);
        QVERIFY(model.index(0).data(IncidentListModel::HeldRole).toString() != held);
    }
    void theStoreIsAskedOnceAndThisRunIsNewer()
    {
        IncidentSource source;
        QSignalSpy stored(&source, &IncidentSource::storedWanted);
        QSignalSpy known(&source, &IncidentSource::knownWanted);
        source.restart(true);
        QCOMPARE(stored.count(), 0);
        source.want();
        source.want();
        QCOMPARE(stored.count(), 1);
        QCOMPARE(known.count(), 1);
        QVERIFY(source.isLoading());
        auto incidents = test::fakeIncidents(kNow);
        auto older = incidents;
        source.update(snapshotAt(kNow, 1, {incidents[0]}));
        older[0].note = QStringLiteral("as it was kept");
        source.accept(older);
        QVERIFY(!source.isLoading());
        QCOMPARE(source.seen().size(), incidents.size());
        QVERIFY(source.find(incidents[0].id)->incident.note.isEmpty());
        QVERIFY(source.find(incidents[0].id)->origin == IncidentEntry::Origin::Session);
        QVERIFY(source.find(incidents[3].id)->origin == IncidentEntry::Origin::Stored);
        // Another engine: what was seen goes, and the store is asked anew.
        source.restart(true);
        QCOMPARE(source.seen().size(), std::size_t(0));
        QCOMPARE(stored.count(), 2);
        source.accept(
            tl::unexpected(base::Error{base::ErrorKind::Io, QStringLiteral("damaged"), {}, {}}));
        QVERIFY(source.trouble().contains(u"damaged"));
        source.restart(false);
        QCOMPARE(stored.count(), 2);
        QVERIFY(!source.isLoading());
    }
    void notesGoToTheEngine()
    {
        IncidentSource source;
        const auto incidents = test::fakeIncidents(kNow);
        source.update(snapshotAt(kNow, 1, incidents));
        QString id, note;
        std::optional<base::UnixMs> notice;
        QObject::connect(&source, &IncidentSource::noteWanted, &source,
                         [&](const QString& i, const QString& n, std::optional<base::UnixMs> at) {
                             id = i;
                             note = n;
                             notice = at;
                         });
        QVERIFY(!source.annotate(incidents[0].id, QStringLiteral("a"), QStringLiteral("soon")));
        QVERIFY(id.isEmpty());
        QVERIFY(!source.annotate(QStringLiteral("nothing"), QStringLiteral("a"), {}));
        QVERIFY(source.annotate(incidents[0].id, QStringLiteral("hello"),
                                QStringLiteral("2026-11-21 13:05")));
        QCOMPARE(id, incidents[0].id);
        QCOMPARE(note, QStringLiteral("hello"));
        QCOMPARE(notice->value, momentOf(QStringLiteral("2026-11-21 13:05:00 UTC"))->value);
        QCOMPARE(source.find(id)->incident.note, note);
        QVERIFY(source.annotate(id, {}, {}));
        QVERIFY(!notice);
    }
    void oneIncidentInWords()
    {
        IncidentSource source;
        IncidentDetail detail;
        detail.setSource(&source);
        const auto incidents = test::fakeIncidents(kNow);
        const auto& rollback = incidents[2];
        detail.setIncident(rollback.id);
        QVERIFY(!detail.isFound());
        engine::Snapshot snapshot;
        snapshot.time = kNow;
        snapshot.chains.resize(1);
        snapshot.chains[0].id = QStringLiteral("scroll");
        snapshot.chains[0].name = QStringLiteral("Scroll");
        test::addIncidents(snapshot);
        source.update(std::make_shared<const engine::Snapshot>(snapshot));
        QVERIFY(detail.isFound() && detail.isRollback() && !detail.isOpen());
        QCOMPARE(detail.chainName(), QStringLiteral("Scroll"));
        QVERIFY(detail.depth().contains(u"64"));
        QCOMPARE(detail.ancestorHash().size(), 66);
        QCOMPARE(detail.evidence()->count(), 4);
        // All of them with their blocks while the run holds them, what is lost first.
        QCOMPARE(detail.transactions()->count(), 24);
        QVERIFY(!detail.transactions()->index(0).data(DroppedTxModel::CameBackRole).toBool());
        QVERIFY(detail.transactions()->index(23).data(DroppedTxModel::CameBackRole).toBool());
        QCOMPARE(detail.droppedHashes(false).split(u'\n').size(), 7);
        QCOMPARE(detail.droppedHashes(true).split(u'\n').size(), 24);
        const auto& noticed = incidents[4];
        detail.setIncident(noticed.id);
        QVERIFY(detail.lead().contains(u"15 min 51 s")); // 16 min less what we needed
        QVERIFY(detail.groupLead().isEmpty());
        detail.setIncident(incidents[3].id);
        QCOMPARE(detail.groupLead(), noticed.id);
        detail.setIncident({});
        QVERIFY(!detail.isFound());
        QCOMPARE(detail.evidence()->count(), 0);
    }
    void chartsGetBands()
    {
        IncidentSource source;
        source.update(snapshotAt(kNow, 1, test::fakeIncidents(kNow)));
        const auto open = source.bandsOf(QStringLiteral("unichain"));
        QCOMPARE(open.all().size(), std::size_t(1));
        QVERIFY(open.all()[0].to > double(kNow.value) * 10);
        QVERIFY(open.all()[0].tone == ChartBand::Tone::Halted);
        QCOMPARE(source.bandsOf(QStringLiteral("base")).all().size(), std::size_t(2));
        QVERIFY(source.bandsOf(QStringLiteral("gnosis")).all().empty());
    }

    void oneIsExported()
    {
        QTemporaryDir dir;
        IncidentSource source;
        const auto incidents = test::fakeIncidents(kNow);
        source.update(snapshotAt(kNow, 1, incidents));
        IncidentDetail detail;
        detail.setSource(&source);
        detail.setIncident(incidents[2].id);
        IncidentExport out;
        out.setProperty("detail", QVariant::fromValue(&detail));
        QSignalSpy told(&out, &IncidentExport::finished);
        const auto json = dir.filePath(QStringLiteral("a.json"));
        out.save(json, QStringLiteral("json"));
        QCOMPARE(told.takeFirst()[0].toBool(), false); // nobody writes records
        source.setRecord([](const health::Incident& i, base::UnixMs) { return i.id.toUtf8(); });
        out.save(json, QStringLiteral("json"));
        QCOMPARE(told.takeFirst()[0].toBool(), true);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), incidents[2].id.toUtf8());
        for (const auto* format : {"png", "pdf"}) {
            const auto path = dir.filePath(QStringLiteral("a.") + QLatin1String(format));
            out.save(path, QLatin1String(format));
            QVERIFY(out.isBusy());
            QTRY_COMPARE(told.count(), 1);
            QCOMPARE(told.takeFirst()[0].toBool(), true);
            QFile page(path);
            QVERIFY(page.open(QIODevice::ReadOnly));
            const auto data = page.readAll();
            if (format[1] == 'd') {
                QVERIFY(data.startsWith("%PDF"));
            } else {
                const auto image = QImage::fromData(data, "PNG");
                QCOMPARE(image.size(), (kSheetSize * 2).toSize());
                int dark = 0;
                for (int y = 0; y < image.height(); y += 2) {
                    for (int x = 0; x < image.width(); x += 2) {
                        dark += qGray(image.pixel(x, y)) < 96;
                    }
                }
                QVERIFY2(dark > 2000, qPrintable(QString::number(dark)));
                QCOMPARE(image.pixel(4, 4), qRgb(255, 255, 255));
            }
        }
        out.save(QStringLiteral("/proc/none/a.png"), QStringLiteral("png"));
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.takeFirst()[0].toBool(), false);
    }
    void aPageHasRoomForAThousandHashes()
    {
        IncidentSheet sheet;
        sheet.title = QString(400, u'W');
        sheet.note = QString(5000, u'n');
        sheet.evidenceHead = {QStringLiteral("a"), QStringLiteral("b")};
        for (int i = 0; i < 1000; ++i) {
            sheet.hashes << QString(66, u'0');
            sheet.evidence.push_back({QStringLiteral("x"), QStringLiteral("y")});
            sheet.facts.push_back({QStringLiteral("l"), QStringLiteral("v")});
        }
        sheet.more = QStringLiteral("and %1 more");
        const auto image = QImage::fromData(sheetPng(sheet), "PNG");
        // Nothing is written over the margins.
        for (int y = 0; y < image.height(); ++y) {
            QCOMPARE(image.pixel(20, y), qRgb(255, 255, 255));
            QCOMPARE(image.pixel(image.width() - 20, y), qRgb(255, 255, 255));
        }
    }

    void whoShowsWhatInTheVerdict()
    {
        VerdictModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        engine::ChainRow row;
        row.endpoints.resize(3);
        for (std::size_t i = 0; i < 3; ++i) {
            row.endpoints[i].spec.operatorName = QStringLiteral("op%1").arg(i);
            health::Evidence evidence;
            evidence.endpoint = base::EndpointIndex(static_cast<quint16>(i));
            evidence.state = i == 2 ? health::EndpointState::Idle : health::EndpointState::Ok;
            evidence.head = 100 + i;
            row.verdict.evidence.push_back(evidence);
        }
        model.update(row);
        QCOMPARE(model.count(), 2); // who is not asked says nothing
        QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
        model.update(row);
        QCOMPARE(told.count(), 0);
        row.verdict.evidence[1].state = health::EndpointState::Lagging;
        row.verdict.evidence[1].lagBlocks = 9;
        model.update(row);
        QCOMPARE(told.count(), 1);
        QVERIFY(!model.index(1).data(VerdictModel::WellRole).toBool());
        QVERIFY(model.index(1).data(VerdictModel::ShowsRole).toString().contains(u'9'));
        QVERIFY(model.index(1).data(VerdictModel::SummaryRole).toString().contains(u"op1"));
        row.verdict.evidence.clear();
        model.update(row);
        QCOMPARE(model.count(), 0);
    }
};

QTEST_MAIN(TstIncidentModels)
#include "tst_incident_models.moc"
