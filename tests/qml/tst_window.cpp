#include "models/verdict_text.hpp"
#include "window_rig.hpp"
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::FakeSnapshots;
using test::gather;
using test::itemsOf;
using test::Rig;
using test::Scene;

class TstWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        app::prepareGui();
        qInstallMessageHandler(gather);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { complaints.clear(); }
    void cleanup() { QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n'))); }

    void everySceneLoadsWithoutAWord_data()
    {
        QTest::addColumn<int>("scene");
        for (const auto scene : {Scene::Mixed, Scene::AllLive, Scene::Starting, Scene::Unreachable,
                                 Scene::Empty, Scene::Tape, Scene::Offline}) {
            QTest::addRow("%d", int(scene)) << int(scene);
        }
    }
    void everySceneLoadsWithoutAWord()
    {
        QFETCH(int, scene);
        Rig rig(12, Scene(scene));
        for (int i = 0; i < 8; ++i) {
            rig.tick();
            QCoreApplication::processEvents();
        }
        const auto image = rig.window->grabWindow();
        QVERIFY(!image.isNull());
        QCOMPARE(rig.rows().size(), Scene(scene) == Scene::Empty ? 0 : 12);
        const auto items = rig.window->contentItem()->findChildren<QQuickItem*>();
        for (const auto* item : items) {
            const auto text = item->property("text").toString();
            QVERIFY2(!text.contains(u"(s)") && !text.contains(u"%1") &&
                         !text.contains(u"undefined"),
                     qPrintable(text));
        }
        rig.shell->theme().toggle();
        QVERIFY(rig.window->grabWindow() != image);
        QVERIFY(rig.window->title().contains(rig.shell->bridge().headline()));
    }
    void rowsEqualTheSnapshot()
    {
        Rig rig;
        for (int i = 0; i < 5; ++i) {
            rig.tick();
        }
        const auto rows = rig.rows();
        QCOMPARE(rows.size(), 12);
        const auto& chains = rig.fake.current().chains;
        QSet<QString> seen;
        for (const auto* row : rows) {
            const auto id = row->property("chainId").toString();
            const auto chain = std::ranges::find(chains, id, &engine::ChainRow::id);
            QVERIFY(chain != chains.end());
            seen.insert(id);
            QCOMPARE(row->property("name").toString(), chain->name);
            QCOMPARE(row->property("chainState").toInt(), int(chain->state));
            const Formatter format;
            QCOMPARE(row->property("headText").toString(),
                     chain->head ? format.integer(chain->head->number) : QString(kNone));
            QCOMPARE(row->property("tpsText").toString(), format.rate(chain->rates[2].tps));
            QCOMPARE(row->property("reason").toString(), verdictText(*chain, format));
        }
        QCOMPARE(seen.size(), 12);
        QCOMPARE(rows.first()->property("chainId").toString(), QStringLiteral("unichain"));
    }
    void keyboardWalk()
    {
        Rig rig(60);
        rig.key(Qt::Key_Down);
        QCOMPARE(rig.chains().currentRow(), 0);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Up);
        QCOMPARE(rig.chains().currentRow(), 1);
        rig.key(Qt::Key_PageDown);
        QVERIFY(rig.chains().currentRow() > 10);
        rig.key(Qt::Key_End);
        QCOMPARE(rig.chains().currentRow(), 59);
        const auto rows = rig.rows();
        QVERIFY2(std::ranges::any_of(rows,
                                     [](auto* row) { return row->property("isCurrent").toBool(); }),
                 "the current row is in sight");
        rig.key(Qt::Key_Home);
        QCOMPARE(rig.chains().currentRow(), 0);
        QCOMPARE(rig.rows().first()->property("index").toInt(), 0);
    }
    void arrowsOpenARowWithItsEndpoints()
    {
        Rig rig;
        const auto closed = [&] {
            return itemsOf(rig.window->contentItem(), "ChainEvidence").isEmpty();
        };
        rig.rows();
        QVERIFY(closed());
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Right);
        const auto* first = rig.rows().first();
        QVERIFY(!closed());
        QVERIFY(first->height() > 150);
        const auto endpoints = itemsOf(rig.window->contentItem(), "EndpointRow");
        QCOMPARE(endpoints.size(), 4);
        QCOMPARE(endpoints.first()->property("operatorName").toString(),
                 QStringLiteral("publicnode"));
        QVERIFY(endpoints.first()->property("url").toString().contains(u"${KEY}"));
        rig.tick();
        rig.key(Qt::Key_Left);
        rig.rows();
        QVERIFY(closed());
        rig.key(Qt::Key_Right);
        rig.rows();
        QVERIFY(!closed());
        rig.key(Qt::Key_Space);
        rig.rows();
        QVERIFY(closed());
    }
    void theMouseOpensARow()
    {
        Rig rig;
        const auto* row = rig.rows().at(4);
        const auto at = row->mapToScene({300, 10}).toPoint();
        QTest::mouseClick(rig.window, Qt::LeftButton, Qt::NoModifier, at);
        QCOMPARE(rig.chains().currentRow(), 4);
        rig.rows();
        QCOMPARE(itemsOf(rig.window->contentItem(), "ChainEvidence").size(), 1);
    }
    void headsSortByMouseAndKeyboard()
    {
        Rig rig;
        rig.rows();
        QQuickItem* tps = nullptr;
        const auto heads = itemsOf(rig.window->contentItem(), "Head");
        QVERIFY(heads.size() >= 9);
        for (auto* head : heads) {
            if (head->property("text") == QStringLiteral("TPS")) {
                tps = head;
            }
        }
        QVERIFY(tps != nullptr);
        QTest::mouseClick(rig.window, Qt::LeftButton, Qt::NoModifier,
                          tps->mapToScene({tps->width() / 2, tps->height() / 2}).toPoint());
        QCOMPARE(rig.chains().sortKey(), ChainFilterModel::Tps);
        QCOMPARE(rig.rows().first()->property("chainId").toString(), QStringLiteral("base"));
        tps->forceActiveFocus();
        rig.key(Qt::Key_Return);
        QVERIFY(!rig.chains().descending());
    }
    void tabReachesEveryControl()
    {
        Rig rig;
        QSet<QQuickItem*> seen;
        for (int i = 0; i < 40; ++i) {
            rig.key(Qt::Key_Tab);
            seen.insert(rig.window->activeFocusItem());
        }
        QStringList types;
        for (const auto* item : std::as_const(seen)) {
            types << QString::fromLatin1(item->metaObject()->className());
        }
        for (const auto* type : {"SearchField", "SignButton", "QQuickListView"}) {
            QVERIFY2(std::ranges::any_of(types,
                                         [type](const QString& name) {
                                             return name.startsWith(QLatin1String(type));
                                         }),
                     qPrintable(types.join(u' ')));
        }
        QVERIFY2(seen.size() >= 12, "nine heads, the search field, the list and the theme button");
    }
    void searchNarrowsAndSaysWhenNothingIsLeft()
    {
        Rig rig;
        rig.key(Qt::Key_F, Qt::ControlModifier);
        for (const char c : {'l', 'i', 'n', 'e'}) {
            QTest::keyClick(rig.window, c);
        }
        QCOMPARE(rig.chains().filter(), QStringLiteral("line"));
        QCOMPARE(rig.rows().size(), 1);
        QTest::keyClick(rig.window, 'q');
        QCOMPARE(rig.chains().count(), 0);
        rig.window->grabWindow();
        const auto blanks = itemsOf(rig.window->contentItem(), "Blank");
        QCOMPARE(blanks.size(), 1);
        QVERIFY(blanks.first()->property("title").toString().contains(u"lineq"));
        const auto button = itemsOf(blanks.first(), "PushButton");
        QCOMPARE(button.size(), 1);
        QTest::mouseClick(rig.window, Qt::LeftButton, Qt::NoModifier,
                          button[0]->mapToScene({10, 10}).toPoint());
        QCOMPARE(rig.chains().count(), 12);
        rig.key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClick(rig.window, 'q');
        QCOMPARE(rig.chains().filter(), QStringLiteral("q"));
        rig.key(Qt::Key_Escape);
        QCOMPARE(rig.chains().filter(), QString());
        QCOMPARE(rig.rows().size(), 12);
        QCOMPARE(itemsOf(rig.window->contentItem(), "Blank").size(), 0);
    }
    void twoHundredChainsKeepFewRows()
    {
        Rig rig(200);
        const auto shown = rig.rows().size();
        QVERIFY(shown >= 20 && shown < 45);
        for (int i = 0; i < 30; ++i) {
            rig.key(Qt::Key_PageDown);
            rig.tick();
            rig.window->grabWindow();
        }
        QCOMPARE(rig.chains().currentRow(), 199);
        QVERIFY(rig.rows().size() < 45);
        QVERIFY2(itemsOf(rig.window->contentItem(), "ChainRow").size() < 90, "rows are recycled");
    }
    void theNarrowestAndTheWidestWindow()
    {
        for (const QSize size : {QSize(672, 400), QSize(3000, 1600)}) {
            Rig rig(12, Scene::Mixed, size);
            rig.chains().setExpanded(3, true);
            const auto rows = rig.rows();
            QVERIFY(!rows.isEmpty());
            const auto rail = itemsOf(rig.window->contentItem(), "Rail").first()->width();
            QVERIFY(rail < 0.1 * rig.window->width());
            QCOMPARE(rows.first()->width() + rail, qreal(rig.window->width()));
        }
    }
    void theUnreachableOfferARecording()
    {
        Rig rig(12, Scene::Unreachable);
        QSignalSpy wanted(&rig.shell->bridge(), &Bridge::tapeWanted);
        rig.window->grabWindow();
        QCOMPARE(itemsOf(rig.window->contentItem(), "Notice").size(), 1);
        QCOMPARE(itemsOf(rig.window->contentItem(), "PushButton").size(), 0);
        rig.shell->bridge().setCanOpenTape(true);
        rig.window->grabWindow();
        const auto buttons = itemsOf(rig.window->contentItem(), "PushButton");
        QCOMPARE(buttons.size(), 1);
        QTest::mouseClick(rig.window, Qt::LeftButton, Qt::NoModifier,
                          buttons[0]->mapToScene({10, 10}).toPoint());
        QCOMPARE(wanted.size(), 1);
    }
    void networkTextIsNotMarkup()
    {
        Rig rig;
        rig.shell->bridge().accept(rig.fake.with([](engine::Snapshot& s) {
            s.chains[0].name = QStringLiteral("<img src='http://127.0.0.1:9/x'><b>Evil</b>");
            s.chains[0].verdict.cause = health::Cause::NoAnswer;
            s.chains[0].verdict.detail = s.chains[0].name;
            s.chains[0].stateReason = s.chains[0].name;
            s.notices = {s.chains[0].name};
            s.source.kind = engine::SourceInfo::Kind::Tape;
            s.source.text = s.chains[0].name;
        }));
        rig.shell->bridge().applyNow();
        rig.window->grabWindow();
        const auto texts = rig.window->contentItem()->findChildren<QQuickItem*>();
        for (const auto* item : texts) {
            if (item->inherits("QQuickText") &&
                item->property("text").toString().contains(u"<img")) {
                QCOMPARE(item->property("textFormat").toInt(), int(Qt::PlainText));
            }
        }
    }
    void hiddenRestsAndShownComesBack()
    {
        Rig rig;
        QSignalSpy tick(&rig.shell->bridge(), &Bridge::tickWanted);
        rig.window->hide();
        QTRY_VERIFY(!rig.shell->bridge().isWatched());
        QVERIFY(tick.last()[0].toInt() >= 1000);
        rig.window->show();
        QTRY_VERIFY(rig.shell->bridge().isWatched());
        QVERIFY(tick.last()[0].toInt() <= 250);
    }
    void aPictureNeedsNoWindow()
    {
        auto shell = app::Shell::create({Theme::Mode::Light, {800, 600}}).value();
        FakeSnapshots fake(12);
        shell->bridge().accept(fake.next());
        shell->bridge().applyNow();
        const auto single = shell->picture(QStringLiteral("overview"), 1);
        const auto twice = shell->picture(QStringLiteral("overview"), 2);
        QVERIFY(single && twice);
        QCOMPARE(single->size(), QSize(800, 600));
        QCOMPARE(twice->size(), QSize(1600, 1200));
        QCOMPARE(shell->picture(QStringLiteral("overview"), 1).value(), *single);
        QVERIFY(!shell->picture(QStringLiteral("nonsense"), 1));
        QVERIFY(!shell->picture(QStringLiteral("overview"), 100));
    }
};

QTEST_MAIN(TstWindow)
#include "tst_window.moc"
