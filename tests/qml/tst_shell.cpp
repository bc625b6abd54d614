// What stands around the pages, without QML: the place of the window, one window per profile, the
// watch over the GUI thread, the tray's picture.
#include "gui/application.hpp"
#include "gui/single_instance.hpp"
#include "gui/translations.hpp"
#include "gui/tray.hpp"
#include "gui/window_state.hpp"
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace rollscope;
using namespace rollscope::app;

class TstShell : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;

private Q_SLOTS:
    void aPlaceReadsBack()
    {
        for (const auto& state :
             {WindowState{{20, 30, 1440, 900}, false}, WindowState{{-1900, -5, 800, 600}, true}}) {
            const auto back = WindowState::parse(state.text());
            QVERIFY(back);
            QCOMPARE(back->place, state.place);
            QCOMPARE(back->maximized, state.maximized);
        }
        for (const auto* text : {"", "big", "10x10+0+0", "1440x900", "1440x900+1+2 minimized",
                                 "999999x1+0+0", "1440x900+999999+0"}) {
            QVERIFY(!WindowState::parse(QString::fromLatin1(text)));
        }
    }
    void aPlaceIsBroughtBackToAScreen_data()
    {
        QTest::addColumn<QRect>("wished");
        QTest::addColumn<QRect>("placed");
        QTest::newRow("fits") << QRect(10, 10, 800, 600) << QRect(10, 10, 800, 600);
        QTest::newRow("second") << QRect(2000, 50, 800, 600) << QRect(2000, 50, 800, 600);
        QTest::newRow("gone") << QRect(-5000, 9000, 800, 600) << QRect(0, 480, 800, 600);
        QTest::newRow("over the edge") << QRect(1500, 900, 800, 600) << QRect(1120, 480, 800, 600);
        QTest::newRow("too large") << QRect(0, 0, 9000, 9000) << QRect(0, 0, 1920, 1080);
    }
    void aPlaceIsBroughtBackToAScreen()
    {
        QFETCH(QRect, wished);
        QFETCH(QRect, placed);
        const QList<QRect> screens{{0, 0, 1920, 1080}, {1920, 0, 1280, 720}};
        QCOMPARE(placeOn(screens, wished), placed);
        QCOMPARE(placeOn({}, wished), wished);
    }
    void aSecondStartHandsItsRouteOver()
    {
        SingleInstance first(m_dir.path());
        QVERIFY(!first.handOver(QStringLiteral("overview")));
        QStringList shown;
        QVERIFY(first.listen([&shown](const QString& route) { shown << route; }));
        bool taken = false;
        std::unique_ptr<QThread> second(QThread::create([&] {
            taken = SingleInstance(m_dir.path()).handOver(QStringLiteral("overview?q=base"));
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(taken);
        QCOMPARE(shown, QStringList{QStringLiteral("overview?q=base")});

        std::unique_ptr<QThread> other(QThread::create(
            [&] { taken = SingleInstance(m_dir.filePath(QStringLiteral("p"))).handOver({}); }));
        other->start();
        QTRY_VERIFY(other->isFinished());
        QVERIFY2(!taken, "another profile is another program");
    }
    void strangersAreShutOut_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("other words") << QByteArray("quit\n");
        QTest::newRow("endless") << QByteArray(100'000, 'a');
        QTest::newRow("binary") << QByteArray("\0\xff\n\n", 4);
    }
    void strangersAreShutOut()
    {
        QFETCH(QByteArray, words);
        QTemporaryDir dir;
        SingleInstance first(dir.path());
        int shown = 0;
        QVERIFY(first.listen([&shown](const QString&) { ++shown; }));
        bool closed = false;
        std::unique_ptr<QThread> stranger(QThread::create([&] {
            QLocalSocket socket;
            socket.connectToServer(first.address());
            socket.waitForConnected(1000);
            socket.write(words);
            closed = socket.waitForDisconnected(5000) ||
                     socket.state() == QLocalSocket::UnconnectedState;
        }));
        stranger->start();
        QTRY_VERIFY_WITH_TIMEOUT(stranger->isFinished(), 8000);
        QVERIFY(closed);
        QCOMPARE(shown, 0);
    }
    void theWatchCountsWhatTakesLong()
    {
        auto* application = qobject_cast<Application*>(QCoreApplication::instance());
        QVERIFY(application != nullptr);
        ui::Vitals vitals(nullptr);
        application->setVitals(&vitals);
        QCoreApplication::processEvents();
        vitals.restart();
        bool ran = false;
        QTimer::singleShot(0, this, [&ran] {
            QThread::msleep(60);
            ran = true;
        });
        QTRY_VERIFY(ran);
        QCOMPARE(vitals.hitches(), 1);
        QVERIFY(vitals.longestMs() >= 60);
        QVERIFY(!vitals.summary().isEmpty());
        std::unique_ptr<QThread> other(QThread::create([] {
            QObject receiver;
            QMetaObject::invokeMethod(
                &receiver, [] { QThread::msleep(80); }, Qt::QueuedConnection);
            QCoreApplication::processEvents();
        }));
        other->start();
        QVERIFY(other->wait(5000));
        QCOMPARE(vitals.hitches(), 1); // that was another thread
        application->setVitals(nullptr);
    }
    void theTrayShowsTheStateOverOurMark()
    {
        const auto live = trayImage(32, Qt::blue, ui::StateGlyph::Disc, Qt::green);
        const auto halted = trayImage(32, Qt::blue, ui::StateGlyph::Square, Qt::red);
        QVERIFY(live != halted);
        QCOMPARE(live.pixelColor(24, 24), QColor(Qt::green));
        QCOMPARE(halted.pixelColor(24, 24), QColor(Qt::red));
        QCOMPARE(live.pixelColor(31, 0).alpha(), 0);
    }
    void theTraysTipNamesChains()
    {
        QCOMPARE(trayTip(QStringLiteral("Starting"), nullptr), QStringLiteral("Starting"));
        engine::Snapshot snapshot;
        const auto add = [&](const char* name, engine::LiveState state) {
            engine::ChainRow row;
            row.name = QString::fromLatin1(name);
            row.state = state;
            snapshot.chains.push_back(std::move(row));
        };
        add("Base", engine::LiveState::Live);
        add("Mode", engine::LiveState::Degraded);
        for (const auto* name : {"Ink", "Zora", "Blast", "Metis", "Scroll", "Linea"})
            add(name, engine::LiveState::Halted);
        const auto lines = trayTip(QStringLiteral("8 chains"), &snapshot).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[1], QStringLiteral("halted: Ink, Zora, Blast, Metis and 2 more"));
        QCOMPARE(lines[2], QStringLiteral("degraded: Mode"));
    }
    void aLanguageChangesTheLocale()
    {
        Translations translations;
        QVERIFY(translations.set(QStringLiteral("ru")));
        QVERIFY(!translations.set(QStringLiteral("ru")));
        QCOMPARE(QLocale().language(), QLocale::Russian);
        QCOMPARE(translations.language(), QStringLiteral("ru"));
        QVERIFY(translations.set(QStringLiteral("en")));
        QCOMPARE(QLocale().language(), QLocale::English);
    }
};

int main(int argc, char** argv)
{
    Application application(argc, argv);
    TstShell test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shell.moc"
