#include "base/file.hpp"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace rollscope::base;

/// Files that are replaced whole or not at all, also where the disk has no room for the last bytes.
class TstFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replaces()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeWhole(path, "one", QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        QVERIFY(writeWhole(path, "two"));
        QCOMPARE(contents(path), QByteArray("two"));
        QVERIFY(!(QFile::permissions(path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void noFolder()
    {
        const auto done = writeWhole(QStringLiteral("/no/such/folder/a"), "x");
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Io);
        QVERIFY(done.error().text().contains(QStringLiteral("/no/such/folder/a")));
    }

    /// 5000 bytes stay in the file's buffer until it is closed, and only 4096 have room.
    void noRoom()
    {
#ifdef Q_OS_LINUX
        const QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a"));
        QVERIFY(writeWhole(path, "what was there"));
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const auto done = writeWhole(path, QByteArray(5000, 'x'));
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!done);
        QVERIFY2(!done.error().what.isEmpty(), qPrintable(done.error().text()));
        QCOMPARE(contents(path), QByteArray("what was there"));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
#else
        QSKIP("a file's size is limited on Linux alone");
#endif
    }

private:
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(TstFile)
#include "tst_file.moc"
