// `rollscope wallet`: key files come in, are listed, and go on, and no secret is a word of a
// command.
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "signing_fixture.hpp"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int code = -1;
    QString out, err;
};

Ended run(const QStringList& words, const QByteArray& input = {})
{
    QProcess process;
    process.start(qEnvironmentVariable("ROLLSCOPE_BIN"), QStringList{u"wallet"_s} + words);
    if (!process.waitForStarted())
        return {};
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestWalletCommands : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_keys = m_dir.filePath(u"keys"_s);
    const QString m_account = u"0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"_s;

private Q_SLOTS:
    void mnemonic()
    {
        const QByteArray words = "test test test test test test test test test test test junk";
        const QStringList command{
            u"import"_s,      u"--mnemonic"_s, u"--folder"_s,          m_keys,
            u"--secret-fd"_s, u"0"_s,          u"--new-password-fd"_s, u"0"_s};
        const auto wrong = run(command, "test test test\na long enough one\n");
        QVERIFY2(wrong.code == 2, qPrintable(wrong.err));
        // The same rules as in the window.
        for (const char* weak : {"short", "eleven char", "831964027465", "abababababababab"}) {
            const auto refused = run(command, words + '\n' + weak + '\n');
            QVERIFY2(refused.code == 2 && refused.err.contains(u"12 characters, 6 of them"),
                     qPrintable(refused.err));
        }
        const auto done = run(command, words + "\na long enough one\n");
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QVERIFY(done.out.startsWith(m_account));
        QVERIFY(!done.out.contains(u"junk") && !done.err.contains(u"junk"));
        const QString path = done.out.trimmed().section(u"  "_s, 1);
        QVERIFY(QFile::exists(path));
        QCOMPARE(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
                 QFileDevice::Permissions());
        const auto again = run(command, words + "\na long enough one\n");
        QVERIFY2(again.code == 2 && again.err.contains(u"already"), qPrintable(again.err));
        const test::Key expected(test::kFirstKey);
        const auto password = test::secretOf("a long enough one");
        const auto key = wallet::openKeystore(contentOf(path), password.bytes());
        QVERIFY2(key, key ? "" : qPrintable(key.error().text()));
        QVERIFY(std::equal(key->bytes().begin(), key->bytes().end(), expected.bytes.begin()));
    }

    void keyFile()
    {
        const QString from = m_dir.filePath(u"from.json"_s);
        QFile file(from);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto password = test::secretOf("theirs");
        file.write(*wallet::makeKeystore(test::Key(test::kSecondKey).secret(), password.bytes(),
                                         {2, 8, 1}));
        file.close();
        const QStringList command{u"import"_s,      from,   u"--folder"_s,          m_keys,
                                  u"--secret-fd"_s, u"0"_s, u"--new-password-fd"_s, u"0"_s};
        const auto wrong = run(command, "mine\na long enough one\n");
        QVERIFY2(wrong.code == 3 || wrong.code == 1, qPrintable(wrong.err));
        QVERIFY(wrong.err.contains(u"password is wrong"));
        const auto done = run(command, "theirs\r\na long enough one\n");
        QVERIFY2(done.code == 0, qPrintable(done.err));
        QVERIFY(done.out.startsWith(u"0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
    }

    void listAndExport()
    {
        QFile notes(m_keys + u"/notes.txt"_s);
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("{}");
        notes.close();
        const auto list = run({u"list"_s, u"--folder"_s, m_keys});
        QCOMPARE(list.code, 1); // not all of them are key files
        QCOMPARE(list.out.count(u'\n'), 2);
        QVERIFY(list.out.contains(m_account) && list.err.contains(u"notes.txt: version"));
        QVERIFY(notes.remove());
        const auto lines = run({u"list"_s, u"--folder"_s, m_keys, u"--format"_s, u"jsonl"_s});
        QCOMPARE(lines.code, 0);
        QStringList accounts;
        for (const QString& line : lines.out.trimmed().split(u'\n'))
            accounts << QJsonDocument::fromJson(line.toUtf8()).object()[u"address"].toString();
        QVERIFY(accounts.contains(m_account));

        const QString out = m_dir.filePath(u"out.json"_s);
        const QStringList command{
            u"export"_s,        m_account, u"--folder"_s,          m_keys, u"--out"_s, out,
            u"--password-fd"_s, u"0"_s,    u"--new-password-fd"_s, u"0"_s};
        const auto wrong = run(command, "not it\nfor the other\n");
        QVERIFY(wrong.code != 0 && !QFile::exists(out));
        const auto done = run(command, "a long enough one\nfor the other\n");
        QVERIFY2(done.code == 0, qPrintable(done.err));
        const auto password = test::secretOf("for the other");
        QVERIFY(wallet::openKeystore(contentOf(out), password.bytes()));
        const auto over = run(command, "a long enough one\nfor the other\n");
        QVERIFY(over.code == 2 && over.err.contains(u"exists already"));
        const auto nobody = run({u"export"_s, u"0x00000000000000000000000000000000000000ff"_s,
                                 u"--folder"_s, m_keys, u"--out"_s, out});
        QVERIFY2(nobody.err.contains(u"no key file"), qPrintable(nobody.err));
    }

    /// A name of a file writes nothing into the terminal but itself.
    void hostileNames()
    {
        const QString folder = m_dir.filePath(u"hostile"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto password = test::secretOf("theirs");
        const QString evil = u"\u001b[2Jkey\nUTC--all is well\u202e"_s;
        const QByteArray good = *wallet::makeKeystore(test::Key(test::kSecondKey).secret(),
                                                      password.bytes(), {2, 8, 1});
        for (const auto& [name, content] : {std::pair{QString(evil + u'a'), good},
                                            std::pair{QString(evil + u'b'), QByteArray("{}")}}) {
            QFile file(folder + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content);
        }
        const auto list = run({u"list"_s, u"--folder"_s, folder});
        for (const QString& text : {list.out, list.err}) {
            QCOMPARE(text.count(u'\n'), 1);
            QVERIFY(!text.contains(u'\u001b') && !text.contains(u'\u202e'));
        }
        // The listing tells what it was; an error only that it was something.
        QVERIFY2(list.out.contains(u"⟨U+001B⟩") && list.out.contains(u"⟨U+000A⟩"),
                 qPrintable(list.out));
        const auto opened = run({u"import"_s, folder + u'/' + evil + u'b', u"--folder"_s, m_keys});
        QVERIFY(!opened.err.contains(u'\u001b') && opened.err.count(u'\n') == 1);
    }

    /// A signal at a prompt ends the program, and the terminal shows what is typed again.
    void anInterruptedPromptGivesTheEchoBack()
    {
        const int master = ::posix_openpt(O_RDWR | O_NOCTTY);
        QVERIFY(master >= 0 && ::grantpt(master) == 0 && ::unlockpt(master) == 0);
        const QByteArray slave = ::ptsname(master);
        const int held = ::open(slave.constData(), O_RDWR | O_NOCTTY); // keeps its state
        QVERIFY(held >= 0);
        const auto echoes = [held] {
            termios now{};
            return ::tcgetattr(held, &now) == 0 && (now.c_lflag & tcflag_t(ECHO)) != 0;
        };
        for (const int signal : {SIGINT, SIGTERM}) {
            QVERIFY(echoes());
            QProcess process;
            process.setChildProcessModifier([slave] {
                ::setsid();
                const int fd = ::open(slave.constData(), O_RDWR);
                ::ioctl(fd, TIOCSCTTY, 0);
            });
            process.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                          {u"wallet"_s, u"import"_s, u"--mnemonic"_s, u"--folder"_s, m_keys});
            QVERIFY(process.waitForStarted());
            QTRY_VERIFY(!echoes());
            ::kill(static_cast<pid_t>(process.processId()), signal);
            QVERIFY(process.waitForFinished(10'000));
            QVERIFY2(process.exitStatus() == QProcess::CrashExit, "it goes on");
            QVERIFY(echoes());
        }
        ::close(held);
        ::close(master);
    }

    void usage()
    {
        QCOMPARE(run({}).code, 2);
        QCOMPARE(run({u"--help"_s}).code, 0);
        QCOMPARE(run({u"import"_s}).code, 2);
        QCOMPARE(run({u"export"_s, m_account}).code, 2);
        QCOMPARE(run({u"list"_s, u"--folder"_s, m_dir.filePath(u"nowhere"_s)}).code, 3);
        const auto fd = run(
            {u"import"_s, u"--mnemonic"_s, u"--folder"_s, m_keys, u"--secret-fd"_s, u"three"_s});
        QVERIFY(fd.code == 2 && fd.err.contains(u"file descriptor"));
    }
};

QTEST_GUILESS_MAIN(TestWalletCommands)
#include "tst_wallet_commands.moc"
