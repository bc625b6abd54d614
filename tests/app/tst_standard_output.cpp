#include "commands/command.hpp"
#include "commands/live_run.hpp"
#include "standard_output.hpp"
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace rollscope::app;

/// A reader that pauses must hold up nothing, and what it misses must be told.
class TestStandardOutput : public QObject
{
    Q_OBJECT
    int m_fds[2] = {-1, -1};
    int m_ended = -1;
    std::function<void(int)> onEnd()
    {
        return [this](int code) { m_ended = code; };
    }
    /// All that can be read now.
    QByteArray take()
    {
        QByteArray all;
        char piece[65536];
        for (ssize_t n = 0; (n = ::read(m_fds[0], piece, sizeof piece)) > 0;)
            all.append(piece, static_cast<qsizetype>(n));
        return all;
    }

private Q_SLOTS:
    void init()
    {
        std::signal(SIGPIPE, SIG_IGN);
        m_ended = -1;
        QVERIFY(::pipe(m_fds) == 0);
        QVERIFY(::fcntl(m_fds[0], F_SETFL, O_NONBLOCK) == 0);
    }
    void cleanup()
    {
        for (int& fd : m_fds) {
            if (fd >= 0)
                ::close(std::exchange(fd, -1));
        }
    }

    void aPausedReaderMissesWholeRecordsAndIsTold()
    {
        StandardOutput output(m_fds[1], 1 << 20, onEnd(),
                              [](quint64 n) { return "left out " + std::to_string(n) + '\n'; });
        const std::string record(99, 'x');
        quint64 written = 0;
        for (; written < 50'000; ++written)
            output.write(record + '\n');
        QVERIFY(output.waiting());
        QByteArray all;
        for (int i = 0; i < 100'000 && output.waiting(); ++i) {
            all += take();
            output.flush();
        }
        all += take();
        output.write("last\n");
        QCOMPARE(output.finish(), int(kFine));
        all += take();
        QVERIFY(all.size() < 2 << 20);
        quint64 whole = 0, leftOut = 0;
        const auto lines = all.split('\n');
        for (const auto& line : lines) {
            if (line == QByteArray::fromStdString(record))
                ++whole;
            else if (line.startsWith("left out "))
                leftOut += line.mid(9).toULongLong();
            else
                QVERIFY2(line == "last" || line.isEmpty(), line.constData());
        }
        QVERIFY(leftOut > 0);
        QCOMPARE(whole + leftOut, written);
        QVERIFY(all.endsWith("last\n"));
        QCOMPARE(m_ended, -1);
    }

    void nobodyReadsAtTheEnd()
    {
        StandardOutput output(m_fds[1], 1 << 20, onEnd());
        output.write(std::string(300'000, 'x'));
        QCOMPARE(output.finish(), int(kFailed));
    }

    void aReaderThatLeavesEndsTheRun()
    {
        StandardOutput output(m_fds[1], 1 << 20, onEnd());
        ::close(std::exchange(m_fds[0], -1));
        output.flush();
        QTRY_COMPARE(m_ended, int(kFine));
        output.write("more\n");
        QCOMPARE(output.finish(), int(kFine));
    }

    void aFullDiskIsAFailure()
    {
        const int full = ::open("/dev/full", O_WRONLY);
        if (full < 0)
            QSKIP("this system has no /dev/full");
        StandardOutput output(full, 1 << 20, onEnd());
        output.write("x\n");
        output.flush();
        QTRY_COMPARE(m_ended, int(kFailed));
        ::close(full);
    }

    void theProgramEndsThoughNobodyReads()
    {
        const QTemporaryDir dir;
        const QString fifo = dir.filePath(QStringLiteral("out"));
        QVERIFY(::mkfifo(qPrintable(fifo), 0600) == 0);
        const int held = ::open(qPrintable(fifo), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        QVERIFY(held >= 0);
        QProcess process;
        process.setStandardOutputFile(fifo);
        process.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                      QStringLiteral("watch --offline --loop --speed 1000 --format jsonl --for 2s "
                                     "--data-dir")
                              .split(QLatin1Char(' ')) +
                          QStringList{dir.path()});
        QVERIFY(process.waitForStarted());
        // Two seconds of run, half a second of patience, and room for a loaded machine.
        const bool ended = process.waitForFinished(20'000);
        if (!ended) {
            process.kill();
            process.waitForFinished();
        }
        ::close(held);
        QVERIFY(ended);
        QCOMPARE(process.exitCode(), int(kFailed));
        QVERIFY(process.readAllStandardError().contains("reader"));
    }

    void aRunOfNoLengthIsRefused()
    {
        QCommandLineParser parser;
        addLiveRunOptions(parser);
        QVERIFY(parser.parse({QStringLiteral("x"), QStringLiteral("--for"), QStringLiteral("0s")}));
        const auto run = readLiveRunOptions(parser);
        QVERIFY(!run);
        QCOMPARE(run.error().where, QStringLiteral("--for"));
    }
};

QTEST_GUILESS_MAIN(TestStandardOutput)
#include "tst_standard_output.moc"
