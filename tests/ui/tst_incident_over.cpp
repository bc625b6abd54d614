// What an incident that is still open says once its chain is live again, and how the overview marks
// that chain.
#include "fake_incidents.hpp"
#include "incidents/incident_detail.hpp"
#include "incidents/incident_list_model.hpp"
#include "models/overall.hpp"
#include "models/verdict_text.hpp"
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using health::IncidentKind;

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

} // namespace

class TstIncidentOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenOneWhoseChainIsLiveAgainSaysSo()
    {
        auto incidents = test::fakeIncidents(kNow);
        const auto at = [&](base::UnixMs now, bool halted) {
            auto snapshot = std::make_shared<engine::Snapshot>(*snapshotAt(now, 1, incidents));
            engine::ChainRow row;
            row.id = QStringLiteral("unichain");
            row.name = QStringLiteral("Unichain");
            row.state = row.verdict.state = halted ? health::State::Halted : health::State::Live;
            row.verdict.halted = halted;
            row.verdict.since = halted ? incidents[0].start : kNow + 5'000;
            snapshot->chains.push_back(row);
            return snapshot;
        };
        IncidentSource source;
        IncidentListModel model;
        IncidentDetail detail;
        model.setSource(&source);
        detail.setSource(&source);
        source.update(at(kNow, true));
        detail.setIncident(incidents[0].id);
        const auto text = [&](int role) { return model.index(0).data(role).toString(); };
        QCOMPARE(text(IncidentListModel::HeadlineRole), QStringLiteral("No block for 6 min 12 s"));
        QVERIFY(!model.index(0).data(IncidentListModel::OverRole).toBool());
        QVERIFY(!detail.isOver());
        QCOMPARE(source.over(), 0);

        QSignalSpy told(&detail, &IncidentDetail::changed);
        const auto live = at(kNow + 34'000, false);
        source.update(live);
        QVERIFY(!told.isEmpty());
        QCOMPARE(source.open(), 2);
        QCOMPARE(source.over(), 1);
        QVERIFY(detail.isOver() && detail.isOpen());
        // How long it lasted grows no more, and it says since when blocks come again.
        QCOMPARE(text(IncidentListModel::HeldRole), QStringLiteral("6 min 17 s"));
        QVERIFY2(text(IncidentListModel::HeadlineRole)
                     .startsWith(QStringLiteral("No block for 6 min 17 s; blocks again since ")),
                 qPrintable(text(IncidentListModel::HeadlineRole)));
        QCOMPARE(detail.closing(), QStringLiteral("It closes after 1 min 00 s without trouble."));
        QVERIFY(model.index(0).data(IncidentListModel::OverRole).toBool());
        // The same chain is marked in the overview, with the same words.
        const auto& row = live->chains.front();
        QCOMPARE(shownState(row, *live), chain_state::Recovering);
        QCOMPARE(shownReason(row, *live, Formatter{}),
                 QStringLiteral("blocks again for 29 s, after a halt of 6 min 17 s"));
        const auto all = judgeOverall(live.get());
        QCOMPARE(all.recovering, 1);
        QCOMPARE(all.live, 0);
        QCOMPARE(all.condition, condition::Trouble);

        source.update(at(kNow + 40'000, true)); // it was too early
        QCOMPARE(source.over(), 0);
        QVERIFY(!detail.isOver());
    }
    void oneOfARecordingIsGoneWithIt()
    {
        const auto incidents = test::fakeIncidents(kNow);
        IncidentSource source;
        source.restart(false); // a tape
        source.update(snapshotAt(kNow, 1, incidents));
        QVERIFY(!source.isGone(incidents[0].id));
        source.restart(true); // live nodes
        QVERIFY(source.isGone(incidents[0].id));
        QVERIFY(!source.isGone(QStringLiteral("never-seen")));
        // Other connections to the same nodes: it may come back from the store.
        source.update(snapshotAt(kNow, 2, {incidents[1]}));
        source.want();
        source.restart(true);
        QVERIFY(!source.isGone(incidents[1].id));
    }
    void aChainWithoutAnOpenIncidentIsLive()
    {
        auto incidents = test::fakeIncidents(kNow);
        incidents[0].end = kNow;
        engine::Snapshot snapshot = *snapshotAt(kNow, 1, {incidents[0]});
        engine::ChainRow row;
        row.id = QStringLiteral("unichain");
        row.state = health::State::Live;
        QCOMPARE(shownState(row, snapshot), chain_state::Live);
        snapshot.incidents = nullptr;
        QCOMPARE(shownState(row, snapshot), chain_state::Live);
        for (const auto kind :
             {IncidentKind::Halt, IncidentKind::Rollback, IncidentKind::SafeHeadStall,
              IncidentKind::Degraded, IncidentKind::Backfill}) {
            QVERIFY(!stillHolds(kind, health::Verdict{}));
        }
        health::Verdict backfilling;
        backfilling.backfilling = true;
        QVERIFY(stillHolds(IncidentKind::Halt, backfilling));
        QVERIFY(!stillHolds(IncidentKind::Rollback, backfilling));
    }
};

QTEST_MAIN(TstIncidentOver)
#include "tst_incident_over.moc"
