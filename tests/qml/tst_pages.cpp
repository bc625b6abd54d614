// Every page with the keyboard alone, as somebody without a mouse goes through them.
#include "fake_incidents.hpp"
#include "window_rig.hpp"
#include <QAccessible>
#include <QJsonArray>
#include <QSignalSpy>

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::gather;
using test::itemsOf;
using test::Rig;
using test::Scene;

class TstPages : public QObject
{
    Q_OBJECT

    /// Presses Tab until the keyboard is back where it was; the items it stood on.
    static QList<QQuickItem*> tabRound(Rig& rig)
    {
        QList<QQuickItem*> seen;
        for (int i = 0; i < 120; ++i) {
            rig.key(Qt::Key_Tab);
            auto* item = rig.window->activeFocusItem();
            if (item == nullptr || seen.contains(item)) {
                break;
            }
            seen << item;
        }
        return seen;
    }
    static QString nameOf(QQuickItem* item)
    {
        auto* accessible = QAccessible::queryAccessibleInterface(item);
        return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    }

private Q_SLOTS:
    void initTestCase()
    {
        app::prepareGui();
        qInstallMessageHandler(gather);
    }
    void cleanupTestCase() { qInstallMessageHandler(nullptr); }
    void init() { complaints.clear(); }
    void cleanup() { QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n'))); }

    void everyPageOpensByItsKey_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < int(pages().size()) && at < 9; ++at) {
            QTest::newRow(pages()[std::size_t(at)].id) << at;
        }
    }
    void everyPageOpensByItsKey()
    {
        QFETCH(int, at);
        Rig rig;
        const auto& page = pages()[std::size_t(at)];
        rig.key(Qt::Key_1, Qt::ControlModifier);
        rig.key(Qt::Key(Qt::Key_1 + at), Qt::ControlModifier);
        QCOMPARE(rig.shell->router().page(), QLatin1String(page.id));
        rig.tick();
        QVERIFY(!rig.window->grabWindow().isNull());

        const auto stops = tabRound(rig);
        QVERIFY2(stops.size() >= 6, qPrintable(QString::number(stops.size())));
        for (auto* item : stops) {
            QVERIFY2(!nameOf(item).isEmpty(),
                     qPrintable(QStringLiteral("no name: ") +
                                QString::fromLatin1(item->metaObject()->className())));
            QVERIFY2(item->isVisible() && item->isEnabled(), qPrintable(nameOf(item)));
        }
        if (at > 0) {
            rig.key(Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(rig.shell->router().page(), QLatin1String(pages().front().id));
            rig.key(Qt::Key_Right, Qt::AltModifier);
            QCOMPARE(rig.shell->router().page(), QLatin1String(page.id));
        }
    }
    void everyPageInEveryScene_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<int>("scene");
        for (int at = 0; at < int(pages().size()); ++at) {
            for (const auto scene : {Scene::Mixed, Scene::Starting, Scene::Unreachable,
                                     Scene::Empty, Scene::Tape, Scene::Offline}) {
                QTest::addRow("%s %d", pages()[std::size_t(at)].id, int(scene)) << at << int(scene);
            }
        }
    }
    void everyPageInEveryScene()
    {
        QFETCH(int, at);
        QFETCH(int, scene);
        Rig rig(12, Scene(scene));
        rig.shell->router().goTo(at);
        for (int i = 0; i < 3; ++i) {
            rig.tick();
            QCoreApplication::processEvents();
        }
        QVERIFY(!rig.window->grabWindow().isNull());
        for (const int percent : {80, 200, 100}) {
            rig.shell->settings().set(QStringLiteral("scale"), percent);
        }
        QVERIFY(!rig.window->grabWindow().isNull());
    }
    void thePaletteGoesAnywhere()
    {
        Rig rig;
        rig.key(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(!itemsOf(rig.window->contentItem(), "CommandRow").isEmpty());
        for (const char c : {'s', 'e', 't', 't'}) {
            QTest::keyClick(rig.window, c);
        }
        rig.key(Qt::Key_Return);
        QTRY_COMPARE(rig.shell->router().page(), QStringLiteral("settings"));
        rig.key(Qt::Key_K, Qt::ControlModifier);
        rig.key(Qt::Key_Escape);
        QCOMPARE(rig.shell->router().page(), QStringLiteral("settings"));
    }
    void theShortcutsSheetOpensAndCloses()
    {
        Rig rig;
        rig.key(Qt::Key_F1);
        QTRY_VERIFY(!itemsOf(rig.window->contentItem(), "KeyLine").isEmpty());
        rig.key(Qt::Key_Escape);
        QTRY_VERIFY(itemsOf(rig.window->contentItem(), "KeyLine").isEmpty());
    }
    void actionsByKey()
    {
        Rig rig;
        const bool dark = rig.shell->theme().isDark();
        rig.key(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(rig.shell->theme().isDark(), !dark);
        rig.key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(rig.shell->settings().scale(), 90);
        rig.key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(rig.shell->settings().scale(), 100);
        QVERIFY(rig.shell->settings().railWide());
        rig.key(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!rig.shell->settings().railWide());
    }
    void aFavouriteByKey()
    {
        Rig rig;
        rig.key(Qt::Key_Down);
        const auto chain = rig.chains().chainAt(0);
        rig.key(Qt::Key_S);
        QCOMPARE(rig.shell->settings().favourites(), QStringList{chain});
        rig.chains().setFavouritesOnly(true);
        QCOMPARE(rig.chains().count(), 1);
        rig.key(Qt::Key_S);
        QCOMPARE(rig.chains().count(), 0);
        QVERIFY(!itemsOf(rig.window->contentItem(), "Blank").isEmpty());
    }
    void theMouseOnTheStarAndTwiceOnTheRow()
    {
        Rig rig;
        const auto* row = rig.rows().at(3);
        const auto chain = row->property("chainId").toString();
        const auto click = [&](qreal x) {
            QTest::mouseClick(rig.window, Qt::LeftButton, Qt::NoModifier,
                              row->mapToScene({x, 15}).toPoint());
        };
        QTest::mouseMove(rig.window, row->mapToScene({400, 15}).toPoint());
        rig.window->grabWindow();
        click(41);
        QCOMPARE(rig.shell->settings().favourites(), QStringList{chain});
        QVERIFY2(itemsOf(rig.window->contentItem(), "ChainEvidence").isEmpty(),
                 "the star alone was meant");
        QTest::mouseDClick(rig.window, Qt::LeftButton, Qt::NoModifier,
                           row->mapToScene({300, 15}).toPoint());
        if (rig.shell->router().has(QStringLiteral("chain"))) {
            QCOMPARE(rig.shell->router().route(), QString(QStringLiteral("chain/") + chain));
        }
    }
    void enterOpensTheChain()
    {
        Rig rig;
        rig.key(Qt::Key_Down);
        const auto chain = rig.chains().chainAt(0);
        rig.key(Qt::Key_Return);
        if (rig.shell->router().has(QStringLiteral("chain"))) {
            QCOMPARE(rig.shell->router().route(), QString(QStringLiteral("chain/") + chain));
        } else {
            QCOMPARE(itemsOf(rig.window->contentItem(), "ChainEvidence").size(), 1);
        }
    }
    void theFirstRunByKeyboard()
    {
        test::FakeSnapshots fake(12, Scene::Starting);
        auto shell = app::Shell::create({Theme::Mode::Light, {1200, 800}}).value();
        shell->catalog().setChains(
            {{QStringLiteral("base"), QStringLiteral("Base"), QStringLiteral("OP Stack"),
              QStringLiteral("mainnet"), 8453, 3, true, true, false},
             {QStringLiteral("ink"), QStringLiteral("Ink"), QStringLiteral("OP Stack"),
              QStringLiteral("mainnet"), 57073, 2, true, false, false}});
        auto* window = shell->openWindow(true).value();
        QVERIFY(QTest::qWaitForWindowExposed(window));
        QVERIFY(!window->grabWindow().isNull());
        QTest::keyClick(window, Qt::Key_K, Qt::ControlModifier); // nothing behind it is reached
        QVERIFY(itemsOf(window->contentItem(), "CommandRow").isEmpty());
        QTest::keyClick(window, Qt::Key_Return);
        QCOMPARE(itemsOf(window->contentItem(), "ChainTicks").size(), 1);
        QTest::keyClick(window, Qt::Key_Return);
        QVERIFY(!shell->settings().firstRunDone());
        QTest::keyClick(window, Qt::Key_Return);
        QVERIFY(shell->settings().firstRunDone());
        QTRY_VERIFY(itemsOf(window->contentItem(), "FirstRun").isEmpty());
        QVERIFY2(shell->settings().chains().isEmpty(), "every default is useful");
    }
    void aNoteStaysWithItsIncident()
    {
        Rig rig;
        const auto shown = [&rig] {
            rig.window->grabWindow();
            const auto areas = itemsOf(rig.window->contentItem(), "QQuickTextArea");
            return areas.isEmpty() ? QStringLiteral("no editor")
                                   : areas.first()->property("text").toString();
        };
        const auto incidents = test::fakeIncidents(rig.fake.current().time);
        const auto go = [&](std::size_t i) {
            rig.shell->router().go(QString(QStringLiteral("incidents/") + incidents[i].id));
        };
        go(0); // before anything is known of it
        rig.window->grabWindow();
        rig.shell->bridge().accept(rig.fake.with(test::addIncidents));
        rig.shell->bridge().applyNow();
        auto& source = *rig.shell->bridge().incidents();
        QVERIFY(source.annotate(incidents[0].id, QStringLiteral("first"), {}));
        QVERIFY(source.annotate(incidents[1].id, QStringLiteral("second"), {}));
        QCOMPARE(shown(), QStringLiteral("first"));
        go(1);
        QCOMPARE(shown(), QStringLiteral("second"));
        go(2);
        QCOMPARE(shown(), incidents[2].note);
        // What is being written is not taken away by what comes meanwhile.
        itemsOf(rig.window->contentItem(), "QQuickTextArea")
            .first()
            ->setProperty("text", QStringLiteral("in writing"));
        QVERIFY(source.annotate(incidents[2].id, QStringLiteral("from elsewhere"), {}));
        QCOMPARE(shown(), QStringLiteral("in writing"));
        go(0);
        QCOMPARE(shown(), QStringLiteral("first"));
    }
    void theIncidentsByKeyboard()
    {
        Rig rig;
        rig.shell->bridge().accept(rig.fake.with(test::addIncidents));
        rig.shell->bridge().applyNow();
        const auto incidents = test::fakeIncidents(rig.fake.current().time);
        rig.shell->router().go(QStringLiteral("incidents"));
        QVERIFY(!rig.window->grabWindow().isNull());
        const auto chosen = [&rig] {
            const auto route = rig.shell->router().route();
            return route.mid(route.indexOf(u'/') + 1).section(u'?', 0, 0);
        };
        rig.key(Qt::Key_Down);
        QCOMPARE(chosen(), incidents[0].id);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Down);
        QCOMPARE(chosen(), incidents[2].id);
        rig.window->grabWindow();
        QCOMPARE(itemsOf(rig.window->contentItem(), "TransactionList").size(), 1);
        QCOMPARE(itemsOf(rig.window->contentItem(), "EvidenceTable").size(), 1);
        rig.key(Qt::Key_Return); // into the detail
        QVERIFY(!nameOf(rig.window->activeFocusItem()).isEmpty());
        rig.key(Qt::Key_Escape); // and back
        QVERIFY(!rig.shell->router().route().contains(u'/'));

        // The lanes: the newest first, then along the lane and to the next one.
        const auto lanes = itemsOf(rig.window->contentItem(), "Swimlanes");
        QCOMPARE(lanes.size(), 1);
        lanes.first()->forceActiveFocus();
        rig.key(Qt::Key_Left);
        QCOMPARE(chosen(), incidents[0].id);
        rig.key(Qt::Key_Down);
        QCOMPARE(chosen(), incidents[1].id);
        rig.key(Qt::Key_Down);
        QCOMPARE(chosen(), incidents[2].id);
        rig.key(Qt::Key_Left);
        QCOMPARE(chosen(), incidents[8].id);
        rig.key(Qt::Key_Right);
        QCOMPARE(chosen(), incidents[2].id);

        // Search narrows, and everything that has the keyboard has a name.
        rig.key(Qt::Key_F, Qt::ControlModifier);
        for (const char c : {'d', 'i', 's', 'k'}) {
            QTest::keyClick(rig.window, c);
        }
        QVERIFY(rig.shell->router().route().contains(QStringLiteral("search=disk")));
        rig.window->grabWindow();
        QCOMPARE(itemsOf(rig.window->contentItem(), "IncidentRow").size(), 1);
        rig.key(Qt::Key_Escape);
        rig.window->grabWindow();
        const auto stops = tabRound(rig);
        QVERIFY(stops.size() > 12);
        for (auto* item : stops) {
            QVERIFY2(!nameOf(item).isEmpty(), item->metaObject()->className());
        }
    }
    void aNoteIsWrittenByKeyboard()
    {
        Rig rig;
        rig.shell->bridge().accept(rig.fake.with(test::addIncidents));
        rig.shell->bridge().applyNow();
        const auto id = test::fakeIncidents(rig.fake.current().time)[0].id;
        rig.shell->router().go(QString(QStringLiteral("incidents/") + id));
        rig.window->grabWindow();
        QString note;
        QObject::connect(rig.shell->bridge().incidents(), &ui::IncidentSource::noteWanted,
                         rig.window, [&note](const QString&, const QString& text) { note = text; });
        const auto editors = itemsOf(rig.window->contentItem(), "NoteEditor");
        QCOMPARE(editors.size(), 1);
        auto* words = itemsOf(editors.first(), "QQuickTextArea").value(0);
        QVERIFY(words != nullptr);
        words->forceActiveFocus(Qt::TabFocusReason);
        QTest::keyClick(rig.window, 'o');
        QTest::keyClick(rig.window, 'k');
        rig.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(note, QStringLiteral("ok"));
        QCOMPARE(rig.shell->bridge().incidents()->find(id)->incident.note, note);
    }
    void theSettingsByKeyboard()
    {
        Rig rig;
        rig.shell->router().go(QStringLiteral("settings/appearance"));
        rig.window->grabWindow();
        QCOMPARE(itemsOf(rig.window->contentItem(), "AppearanceSection").size(), 1);
        QQuickItem* colours = nullptr;
        for (auto* choice : itemsOf(rig.window->contentItem(), "Choice")) {
            if (colours == nullptr) {
                colours = choice;
            }
        }
        QVERIFY(colours != nullptr);
        colours->forceActiveFocus(Qt::TabFocusReason);
        rig.key(Qt::Key_Right);
        QCOMPARE(rig.shell->settings().theme(), QStringLiteral("light"));
        rig.key(Qt::Key_Right);
        QCOMPARE(rig.shell->settings().theme(), QStringLiteral("dark"));
        rig.key(Qt::Key_Left);
        QCOMPARE(rig.shell->settings().theme(), QStringLiteral("light"));
    }
};

QTEST_MAIN(TstPages)
#include "tst_pages.moc"
