// The dashboard as a whole: sessions come and go under one window, and a new user is asked first.
#include "desk.hpp"
#include "http_receiver.hpp"
#include "peer_node.hpp"
#include "staking/journal_file.hpp"
#include <QFile>
#include <QJsonArray>
#include <QQuickWindow>
#include <QSystemTrayIcon>
#include <QTest>
#include <QTimer>

using namespace rollscope;
using namespace rollscope::app;
using test::PeerKind;
using test::PeerNode;

class TstDesk : public QObject
{
    Q_OBJECT

    /// Runs `desk`, asking `step` every 20 ms until it is true; false when it never was.
    static bool runUntil(Desk& desk, const std::function<bool()>& step)
    {
        QTimer poll;
        bool done = false;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            if (!done && desk.shell() != nullptr && step()) {
                done = true;
                QCoreApplication::quit();
            }
        });
        poll.start(20);
        QTimer::singleShot(30'000, &poll, [] { QCoreApplication::quit(); });
        return desk.run() == 0 && done;
    }

private Q_SLOTS:
    void settingsTakeEffectUnderTheSameWindow()
    {
        if (!PeerNode::available(PeerKind::Anvil)) {
            QSKIP("no anvil here");
        }
        PeerNode node({PeerKind::Anvil, 31'337, 0.5});
        QVERIFY2(node.start(), qPrintable(node.error()));
        QTemporaryDir dir;
        QList<SavedOptions> asked;
        Desk::Config config;
        config.dataDir = dir.path();
        config.read = [&](const SavedOptions& saved) -> base::Result<SessionOptions> {
            asked << saved;
            SessionOptions options;
            options.dataDir = dir.path();
            options.chains = {u"mine="_qs + node.wsUrl()};
            options.operators = saved.value(u"operators"_qs).value(0).toInt();
            return options;
        };
        int phase = 0;
        QWindow* window = nullptr;
        {
            Desk desk(std::move(config));
            QVERIFY(runUntil(desk, [&] {
                auto& bridge = desk.shell()->bridge();
                auto& settings = desk.shell()->settings();
                if (phase == 0 && bridge.live() == 1) {
                    window = QGuiApplication::topLevelWindows().value(0);
                    settings.set(u"operators"_qs, 3);
                    settings.set(u"theme"_qs, u"dark"_qs);
                    if (!settings.pending()) {
                        return false;
                    }
                    settings.apply();
                    phase = bridge.fault().isEmpty() ? 1 : 9;
                } else if (phase == 1 && asked.size() > 1 && bridge.live() == 1) {
                    phase = 2;
                }
                return phase == 2;
            }));
            QVERIFY(window != nullptr && QGuiApplication::topLevelWindows().contains(window));
        }
        QCOMPARE(asked.last().value(u"operators"_qs), QStringList{u"3"_qs});
        QFile file(dir.filePath(u"settings.json"_qs));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY2(text.contains("\"operators\": 3") && text.contains("\"window\""),
                 text.constData());
        QVERIFY(QFile::exists(dir.filePath(u"history.sqlite"_qs)));
    }
    void aNewUserIsAskedFirst()
    {
        QTemporaryDir dir;
        Desk::Config config;
        config.dataDir = dir.path();
        config.read = [&](const SavedOptions&) -> base::Result<SessionOptions> {
            SessionOptions options;
            options.dataDir = dir.path();
            return options;
        };
        Desk desk(std::move(config));
        int looks = 0;
        QVERIFY(runUntil(desk, [&] {
            auto* window = QGuiApplication::topLevelWindows().value(0);
            return window != nullptr && window->property("firstRun").toBool() &&
                   desk.shell()->bridge().latest() == nullptr && ++looks > 20;
        }));
        QVERIFY2(!QFile::exists(dir.filePath(u"history.sqlite"_qs)), "nothing was begun");
    }
    void aTestOfTheMessagesTellsTheTruth()
    {
        QTemporaryDir dir;
        test::HttpReceiver receiver;
        Desk::Config config;
        config.dataDir = dir.path();
        config.read = [&](const SavedOptions&) -> base::Result<SessionOptions> {
            SessionOptions options;
            options.dataDir = dir.path();
            options.offline = options.loop = true;
            return options;
        };
        Desk desk(std::move(config));
        QStringList said;
        int phase = 0;
        QVERIFY(runUntil(desk, [&] {
            auto& center = desk.shell()->alerts();
            auto& settings = desk.shell()->settings();
            if (desk.shell()->bridge().latest() == nullptr || center.testing())
                return false;
            if (phase > 0)
                said << center.testResults().last().toMap().value(u"result"_qs).toString();
            if (phase == 1) {
                if (!settings.set(u"webhook"_qs, u"http://hooks.example.org/"_qs)
                         .contains(u"https"_qs))
                    return false;
                settings.set(u"webhook"_qs, receiver.url());
            }
            if (phase == 2)
                receiver.answer({404});
            if (phase++ < 3) {
                center.test();
                return false;
            }
            return true;
        }));
        QCOMPARE(said.size(), 3);
        QCOMPARE(said[0], u"Switched off."_qs);
        QVERIFY2(said[1].startsWith(u"Taken after"_qs), qPrintable(said[1]));
        QVERIFY2(said[2].contains(u"404"_qs), qPrintable(said[2]));
        QCOMPARE(receiver.requests().size(), 2);
        QVERIFY(receiver.requests()[0].body.contains("\"event\":\"test\""));
    }
    /// Where no tray takes it, the journal must not say that a person was told.
    void aClaimThatNobodyWasToldOf()
    {
        if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
            QSKIP("this desktop shows notifications");
        QTemporaryDir dir;
        const QString path = dir.filePath(u"staking.json"_qs);
        {
            const auto file = staking::JournalFile::open(path);
            QVERIFY(file);
            stake::DueClaim claim;
            claim.id = u"enki/0x01/tickets 1"_qs;
            claim.chain = {1088};
            claim.protocol = u"enki"_qs;
            claim.due = base::UnixMs{1000};
            QVERIFY((*file)->change([&](stake::Journal& journal) { return journal.watch(claim); }));
        }
        Desk::Config config;
        config.dataDir = dir.path();
        config.read = [&](const SavedOptions&) -> base::Result<SessionOptions> {
            SessionOptions options;
            options.dataDir = dir.path();
            options.offline = options.loop = true;
            return options;
        };
        {
            Desk desk(std::move(config));
            QVERIFY(runUntil(desk, [&] { return desk.shell()->bridge().latest() != nullptr; }));
        }
        const auto file = staking::JournalFile::open(path);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text()));
        QVERIFY(!(*file)->journal().claims().front().toldFor);
    }
    void aBadOptionEndsItWithASentence()
    {
        QTemporaryDir dir;
        Desk::Config config;
        config.dataDir = dir.path();
        config.read = [](const SavedOptions&) -> base::Result<SessionOptions> {
            return base::fail(base::ErrorKind::BadInput, u"is wrong"_qs, u"--x"_qs);
        };
        QCOMPARE(Desk(std::move(config)).run(), 2);
    }
};

int main(int argc, char** argv)
{
    app::prepareGui();
    Application application(argc, argv);
    TstDesk test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desk.moc"
