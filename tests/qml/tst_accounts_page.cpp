// Settings → Accounts with the keyboard alone: what is typed, judged, added, made, and left.
#include "window_rig.hpp"
#include <QAccessible>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::ui;
using test::complaints;
using test::gather;
using test::itemsOf;
using test::Rig;

class TstAccountsPage : public QObject
{
    Q_OBJECT

    /// The page, over a profile in a folder of its own.
    struct Folder
    {
        QTemporaryDir dir; // outlives what writes into it
    };
    struct Desk : Folder, Rig
    {
        Desk()
        {
            shell->accounts().open(dir.path());
            shell->accounts().maker()->setCost({2, 8, 1});
            shell->router().go(QStringLiteral("settings/accounts"));
            window->grabWindow();
        }
        /// Puts the keyboard into the first field of the watched addresses.
        void toAddress()
        {
            auto* part = itemsOf(window->contentItem(), "AddressPart").value(0);
            itemsOf(part, "LineField").value(0)->forceActiveFocus(Qt::TabFocusReason);
        }
    };
    static QString nameOf(QQuickItem* item)
    {
        auto* accessible = QAccessible::queryAccessibleInterface(item);
        return accessible == nullptr ? QString() : accessible->text(QAccessible::Name);
    }
    /// Presses Tab until the keyboard stands on what has this name.
    static QQuickItem* walkTo(Rig& rig, const QString& name)
    {
        for (int i = 0; i < 80; ++i) {
            auto* item = rig.window->activeFocusItem();
            if (item != nullptr && nameOf(item) == name) {
                return item;
            }
            rig.key(Qt::Key_Tab);
        }
        return nullptr;
    }
    static void type(Rig& rig, const QString& text)
    {
        for (const QChar c : text) {
            QTest::keyClick(rig.window, c.toLatin1());
        }
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

    void everyStopHasAName()
    {
        Desk desk;
        QCOMPARE(itemsOf(desk.window->contentItem(), "AccountsSection").size(), 1);
        QList<QQuickItem*> seen;
        for (int i = 0; i < 80; ++i) {
            desk.key(Qt::Key_Tab);
            auto* item = desk.window->activeFocusItem();
            if (item == nullptr || seen.contains(item)) {
                break;
            }
            QVERIFY2(!nameOf(item).isEmpty(), item->metaObject()->className());
            seen << item;
        }
        QVERIFY2(seen.size() > 15, qPrintable(QString::number(seen.size())));
    }
    void anAddressIsWatched()
    {
        Desk desk;
        auto& watched = *desk.shell->accounts().watched();
        QVERIFY(walkTo(desk, QStringLiteral("Address")) != nullptr);
        type(desk, QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(watched.tone(), AddressListModel::Good);
        desk.window->grabWindow();
        QCOMPARE(itemsOf(desk.window->contentItem(), "AddressVerdict").size(), 1);
        QVERIFY(walkTo(desk, QStringLiteral("Name of the address")) != nullptr);
        type(desk, QStringLiteral("Main"));
        desk.key(Qt::Key_Return);
        QCOMPARE(watched.count(), 1);
        desk.window->grabWindow();
        // Called something else, by writing over it.
        auto* label =
            walkTo(desk, QStringLiteral("Name of 0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QVERIFY(label != nullptr);
        type(desk, QStringLiteral("2"));
        desk.key(Qt::Key_Return);
        QCOMPARE(watched.index(0).data(AddressListModel::NameRole).toString(),
                 QStringLiteral("Main2"));
        // One that looks like it needs a tick.
        desk.toAddress();
        type(desk, QStringLiteral("0xf39f000000000000000000000000000000002266"));
        desk.key(Qt::Key_Return);
        QCOMPARE(watched.count(), 1);
        desk.window->grabWindow();
        QVERIFY(walkTo(desk, QStringLiteral("I compared every digit: it is the one I mean")) !=
                nullptr);
        desk.key(Qt::Key_Space);
        QVERIFY(walkTo(desk, QStringLiteral("Watch")) != nullptr);
        desk.key(Qt::Key_Return);
        QCOMPARE(watched.count(), 2);
        desk.window->grabWindow();
        QVERIFY(walkTo(desk, QStringLiteral("Remove Main2")) != nullptr);
        desk.key(Qt::Key_Space);
        QCOMPARE(watched.count(), 1);
    }
    void aKeyIsMadeByKeyboard()
    {
        Desk desk;
        auto& maker = *desk.shell->accounts().maker();
        QVERIFY(walkTo(desk, QStringLiteral("Create a new key …")) != nullptr);
        desk.key(Qt::Key_Return);
        QCOMPARE(maker.step(), KeyMaker::Words);
        desk.key(Qt::Key_Return); // once more by mistake
        QCOMPARE(maker.step(), KeyMaker::Words);
        const auto words = maker.words();
        desk.window->grabWindow();
        QVERIFY(walkTo(desk, QStringLiteral("They are on paper")) != nullptr);
        desk.key(Qt::Key_Return);
        QCOMPARE(maker.step(), KeyMaker::Check);
        desk.window->grabWindow();
        for (const int place : maker.asked()) {
            QVERIFY(walkTo(desk, QStringLiteral("Word %1 of what you wrote down").arg(place)) !=
                    nullptr);
            type(desk, words[place - 1]);
        }
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(maker.step(), KeyMaker::Password);
        desk.window->grabWindow();
        QCOMPARE(nameOf(desk.window->activeFocusItem()), QStringLiteral("New password"));
        type(desk, QStringLiteral("correct horse battery"));
        QVERIFY(maker.isLongEnough() && maker.isVaried() && !maker.isSame());
        desk.key(Qt::Key_Return);
        QCOMPARE(nameOf(desk.window->activeFocusItem()), QStringLiteral("New password, once more"));
        type(desk, QStringLiteral("correct horse battery"));
        QVERIFY(maker.isSame());
        desk.key(Qt::Key_Return);
        QTRY_COMPARE(maker.step(), KeyMaker::Done);
        QTRY_COMPARE(desk.shell->accounts().keys()->good(), 1);
        desk.window->grabWindow();
        QCOMPARE(nameOf(desk.window->activeFocusItem()), QStringLiteral("Close"));
        desk.key(Qt::Key_Return);
        QCOMPARE(maker.step(), KeyMaker::Idle);
        QCOMPARE(nameOf(desk.window->activeFocusItem()), QStringLiteral("Create a new key …"));
        // The words are nowhere in the window any more.
        QVERIFY(itemsOf(desk.window->contentItem(), "KeyWords").isEmpty());
    }
    void leavingThePageWipesWhatWasMade()
    {
        Desk desk;
        auto& maker = *desk.shell->accounts().maker();
        QVERIFY(walkTo(desk, QStringLiteral("Create a new key …")) != nullptr);
        desk.key(Qt::Key_Return);
        QVERIFY(!maker.words().isEmpty());
        desk.shell->router().go(QStringLiteral("settings/privacy"));
        QCOMPARE(maker.step(), KeyMaker::Idle);
        QVERIFY(maker.words().isEmpty());
        desk.shell->router().go(QStringLiteral("settings/accounts"));
        desk.window->grabWindow();
        desk.toAddress();
        maker.create(12);
        desk.shell->router().go(QStringLiteral("overview"));
        QCOMPARE(maker.step(), KeyMaker::Idle);
    }
    void aSignerElsewhereIsRefused()
    {
        Desk desk;
        auto* field = walkTo(desk, QStringLiteral("Address of the signer"));
        QVERIFY(field != nullptr);
        desk.key(Qt::Key_A, Qt::ControlModifier);
        type(desk, QStringLiteral("ws://192.168.1.5:1248"));
        desk.key(Qt::Key_Return);
        QVERIFY(field->property("trouble").toString().contains(QStringLiteral("this machine")));
        QCOMPARE(desk.shell->accounts().signers()->count(), 0);
    }
};

QTEST_MAIN(TstAccountsPage)
#include "tst_accounts_page.moc"
