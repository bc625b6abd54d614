#include "bridge/bridge.hpp"
#include "fake_snapshots.hpp"
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using test::FakeSnapshots;
using test::Scene;

class TstBridge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSomethingBeforeTheFirstSnapshot()
    {
        Bridge bridge(nullptr);
        QCOMPARE(bridge.condition(), condition::NoSnapshot);
        QVERIFY(!bridge.headline().isEmpty());
        QVERIFY(!bridge.advice().isEmpty());
        bridge.accept(nullptr);
        bridge.applyNow();
        QCOMPARE(bridge.condition(), condition::NoSnapshot);
    }
    void conditions_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("expected");
        QTest::newRow("mixed") << int(Scene::Mixed) << int(condition::Trouble);
        QTest::newRow("all live") << int(Scene::AllLive) << int(condition::AllLive);
        QTest::newRow("starting") << int(Scene::Starting) << int(condition::Starting);
        QTest::newRow("unreachable") << int(Scene::Unreachable) << int(condition::NothingReachable);
        QTest::newRow("empty") << int(Scene::Empty) << int(condition::NoChains);
    }
    void conditions()
    {
        QFETCH(int, scene);
        QFETCH(int, expected);
        Bridge bridge(nullptr);
        FakeSnapshots fake(12, Scene(scene));
        bridge.accept(fake.next());
        bridge.applyNow();
        QCOMPARE(int(bridge.condition()), expected);
        QVERIFY(!bridge.headline().isEmpty());
        QCOMPARE(bridge.advice().isEmpty(),
                 expected == condition::AllLive || expected == condition::Trouble);
    }
    void countsAddUp()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(200);
        bridge.accept(fake.next());
        bridge.applyNow();
        QCOMPARE(bridge.total(), 200);
        QCOMPARE(bridge.live() + bridge.troubled() + bridge.halted() + bridge.unknown() +
                     bridge.starting(),
                 200);
        QVERIFY(bridge.headline().contains(u"200"));
    }
    void unreachableNamesTheCommonReason()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(5, Scene::Unreachable);
        bridge.accept(fake.next());
        bridge.applyNow();
        QVERIFY(bridge.advice().contains(u"host name was not found"));
        QVERIFY(bridge.advice().contains(u"10"));
    }
    void queuedSnapshotsAreShownOnce()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(12);
        bridge.accept(fake.next());
        bridge.applyNow();
        QSignalSpy spy(bridge.chains(), &QAbstractItemModel::dataChanged);
        QCoreApplication::processEvents();
        const auto perTick = [&] {
            spy.clear();
            bridge.accept(fake.next());
            QCoreApplication::processEvents();
            return spy.size();
        }();
        spy.clear();
        for (int i = 0; i < 50; ++i) {
            bridge.accept(fake.next());
        }
        QCOMPARE(spy.size(), 0);
        QCoreApplication::processEvents();
        QVERIFY(spy.size() > 0 && spy.size() <= perTick + 40);
    }
    void unwatchedRestsAndSlowsTheEngine()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(12);
        bridge.accept(fake.next());
        bridge.applyNow();
        QSignalSpy tick(&bridge, &Bridge::tickWanted);
        QSignalSpy data(bridge.chains(), &QAbstractItemModel::dataChanged);
        bridge.setWatched(false);
        bridge.setWatched(false);
        QCOMPARE(tick.size(), 1);
        QVERIFY(tick[0][0].toInt() >= 1000);
        bridge.accept(fake.next());
        QCoreApplication::processEvents();
        QCOMPARE(data.size(), 0);
        bridge.setWatched(true);
        QVERIFY(data.size() > 0);
        QCOMPARE(tick.last()[0].toInt(), 250);
    }
    void theSourceIsAlwaysNamed()
    {
        Bridge bridge(nullptr);
        FakeSnapshots tape(12, Scene::Tape);
        bridge.accept(tape.next());
        bridge.applyNow();
        QCOMPARE(bridge.source(), Bridge::Source::Tape);
        QVERIFY(bridge.sourceLabel().contains(u"not live"));
        QVERIFY(bridge.sourceText().contains(u"recorded"));
        QVERIFY(bridge.position().contains(u"2:06"));
        QVERIFY(bridge.progress() > 0.13 && bridge.progress() < 0.15);
        const auto recorded = bridge.sourceLabel();
        bridge.accept(tape.with([](auto& s) { s.source.reconstructed = true; }));
        bridge.applyNow();
        QVERIFY(bridge.sourceLabel() != recorded);
        bridge.accept(tape.with(
            [](auto& s) { s.source = {engine::SourceInfo::Kind::Offline, {}, false, 1, 0, 0}; }));
        bridge.applyNow();
        QCOMPARE(bridge.source(), Bridge::Source::Offline);
        QVERIFY(!bridge.sourceText().isEmpty());
        QVERIFY(bridge.position().isEmpty());
    }
    void aRecordingInsteadOfNodesSaysWhy()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(12, Scene::Offline);
        bridge.accept(fake.next());
        bridge.applyNow();
        QVERIFY(!bridge.canRetry()); // --offline was asked for
        QVERIFY(bridge.sourceText().startsWith(u"recorded"));
        QSignalSpy live(&bridge, &Bridge::liveWanted);
        bridge.setInstead(24);
        QVERIFY(bridge.canRetry());
        QVERIFY2(bridge.sourceText().startsWith(u"None of 24 node"),
                 qPrintable(bridge.sourceText()));
        QVERIFY(bridge.sourceText().contains(u"recorded 2026-11-20"));
        bridge.retry();
        QCOMPARE(live.size(), 1);
        bridge.setInstead(0);
        QVERIFY(bridge.sourceText().startsWith(u"Shown instead of live nodes"));
        bridge.setInstead(std::nullopt);
        QVERIFY(!bridge.canRetry());
        FakeSnapshots dead(3, Scene::Unreachable);
        bridge.accept(dead.next());
        bridge.applyNow();
        QVERIFY(bridge.canRetry());
    }
    void theBarSaysOfHowManyChainsANodeAnswers()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(12, Scene::AllLive);
        bridge.accept(fake.next());
        bridge.applyNow();
        QCOMPARE(bridge.answered(), 12);
        QCOMPARE(bridge.reach(), QStringLiteral("Live nodes"));
        bridge.accept(fake.with([](auto& s) {
            for (std::size_t i = 1; i < s.chains.size(); ++i)
                s.chains[i].endpointsOk = 0;
        }));
        bridge.applyNow();
        QCOMPARE(bridge.reach(), QStringLiteral("Live nodes of 1 of 12 chains"));
        bridge.accept(fake.with([](auto& s) { s.chains[0].endpointsOk = 0; }));
        bridge.applyNow();
        QCOMPARE(bridge.reach(), QStringLiteral("No node answers"));
    }
    void noticesAreToldOnce()
    {
        Bridge bridge(nullptr);
        FakeSnapshots fake(1);
        bridge.accept(fake.with([](auto& s) {
            s.notices = {QStringLiteral("a"), QStringLiteral("b")};
        }));
        bridge.applyNow();
        QCOMPARE(bridge.notices().size(), 2);
        bridge.dismissNotices();
        bridge.accept(fake.with([](auto& s) { s.notices.push_back(QStringLiteral("c")); }));
        bridge.applyNow();
        QCOMPARE(bridge.notices(), QStringList{QStringLiteral("c")});
        bridge.accept(fake.with([](auto& s) { s.storeTrouble = QStringLiteral("disk full"); }));
        bridge.applyNow();
        QCOMPARE(bridge.storeTrouble(), QStringLiteral("disk full"));
    }
};

QTEST_GUILESS_MAIN(TstBridge)
#include "tst_bridge.moc"
