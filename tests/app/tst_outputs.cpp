#include "commands/command.hpp"
#include "health/incident.hpp"
#include "output_file.hpp"
#include "store/store.hpp"
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <sys/stat.h>

using namespace rollscope;
using namespace rollscope::app;

/// Where the program writes: an older file is not cut for nothing, a pipe stays a pipe, a full disk
/// is said.
class TestOutputs : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_store;
    static constexpr qint64 kStart = 1'764'000'000; // a full hour

    struct Ended
    {
        int code = -1;
        QByteArray out, error;
        qint64 ms = 0;
    };
    static QStringList split(const char* words)
    {
        return QString::fromLatin1(words).split(QLatin1Char(' '));
    }
    Ended run(const QStringList& words, const QString& into = {}, bool ownData = true)
    {
        QProcess process;
        if (!into.isEmpty())
            process.setStandardOutputFile(into);
        QElapsedTimer timer;
        timer.start();
        process.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                      ownData ? words + QStringList{QStringLiteral("--data-dir"), m_dir.path()}
                              : words);
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(),
                timer.elapsed()};
    }
    /// The URL at which the shipped tape is served.
    QString play(QProcess& player) const
    {
        const QString tape = m_dir.filePath(QStringLiteral("demo.rstape"));
        QFile::copy(QStringLiteral(":/rollscope/tapes/demo.rstape"), tape);
        player.start(qEnvironmentVariable("ROLLSCOPE_BIN"),
                     {QStringLiteral("play"), tape, QStringLiteral("--loop")});
        while (player.waitForReadyRead(20'000)) {
            while (player.canReadLine()) {
                const auto line = QString::fromUtf8(player.readLine()).trimmed();
                if (line.startsWith(QStringLiteral("ws://")))
                    return line;
            }
        }
        return {};
    }
    QStringList exportWords() const
    {
        return split("export --chain x --from 2025-11-24T16:00:00Z --store") +
               QStringList{QStringLiteral("sqlite:") + m_store};
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = m_dir.filePath(QStringLiteral("h.sqlite"));
        store::Writer::Config config;
        config.path = m_store;
        config.retention = {1LL << 50, 1LL << 50, 1LL << 50};
        const auto writer = store::Writer::open(config, {});
        QVERIFY(writer);
        base::Block block;
        block.txs = 3;
        for (int i = 0; i < 240; ++i) {
            block.parentHash = block.hash;
            block.number = quint64(100 + i);
            block.timestamp = kStart + i;
            block.hash.bytes[0] = quint8(i + 1);
            (*writer)->block(QStringLiteral("x"), block, {block.timestamp * 1000});
        }
        QVERIFY((*writer)->flush());
    }

    void perSecondIsOverWhatWasSummed()
    {
        // 90.5 s in two: buckets of a minute on a grid of 15 s, the last one up to 105 s.
        const auto ended = run(exportWords() + split("--to 2025-11-24T16:01:30.500Z --series txs "
                                                     "--buckets 2"));
        QCOMPARE(ended.code, int(kFine));
        const auto rows = ended.out.trimmed().split('\n');
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[2].split(',')[1], QByteArray("45"));
        for (int i = 1; i < 3; ++i)
            QCOMPARE(rows[i].split(',').constLast().toDouble(), 3.0);
    }

    void aPipeStaysAPipe()
    {
        const QString fifo = m_dir.filePath(QStringLiteral("fifo"));
        QVERIFY(::mkfifo(qPrintable(fifo), 0600) == 0);
        QVERIFY(checkWritable(fifo));
        QProcess reader;
        reader.start(QStringLiteral("cat"), {fifo});
        QVERIFY(reader.waitForStarted());
        const auto ended = run(exportWords() + QStringList{QStringLiteral("--out"), fifo});
        QVERIFY2(ended.code == kFine, ended.error.constData());
        struct stat info = {};
        QVERIFY(::stat(qPrintable(fifo), &info) == 0 && S_ISFIFO(info.st_mode));
        const bool read = reader.waitForFinished(20'000);
        reader.kill();
        reader.waitForFinished();
        QVERIFY(read);
        QCOMPARE(reader.readAllStandardOutput().count('\n'), 241);
    }

    void aFullDiskIsSaid()
    {
        const QString full = QStringLiteral("/dev/full");
        if (!QFile::exists(full))
            QSKIP("this system has no /dev/full");
        QCOMPARE(run(split("chains list --format jsonl"), full).code, int(kFailed));
        QCOMPARE(run(exportWords(), full).code, int(kFailed));
        const QStringList store{QStringLiteral("--store"), QStringLiteral("sqlite:") + m_store};
        QCOMPARE(run(split("alerts dry-run") + store, full).code, int(kFailed));
        QCOMPARE(run({QStringLiteral("scenario")}, full, false).code, int(kFailed));
        const QString tape = QStringLiteral(":/rollscope/tapes/demo.rstape");
        for (const char* format : {"table", "jsonl"})
            QCOMPARE(run(split("analyze --format") + QStringList{QString::fromLatin1(format), tape},
                         full, false)
                         .code,
                     int(kFailed));
        QVERIFY(checkWritable(full));
        OutputFile file; // not by the program: as root an older one replaced the device
        QVERIFY(file.open(full));
        file.device().write("x");
        QVERIFY(!file.commit());
        struct stat info = {};
        QVERIFY(::stat("/dev/full", &info) == 0 && S_ISCHR(info.st_mode));
    }

    /// What an earlier run left open is no incident of a chain that is well.
    void anOldIncidentEndsNoWatch()
    {
        const QString store = m_dir.filePath(QStringLiteral("old.sqlite"));
        health::Incident left;
        left.id = QStringLiteral("x-degraded-1");
        left.chain = QStringLiteral("x");
        left.kind = health::IncidentKind::Degraded;
        left.start = left.opened = {kStart * 1000};
        {
            const auto writer = store::Writer::open({store, {}}, {});
            QVERIFY(writer);
            const QByteArray json = QJsonDocument(toJson(left)).toJson(QJsonDocument::Compact);
            for (const auto& text : {json, QByteArray("{")})
                (*writer)->incident({text.size() > 1 ? left.id : QStringLiteral("damaged"),
                                     left.chain,
                                     QLatin1String(nameOf(left.kind)),
                                     left.start,
                                     {},
                                     QString::fromUtf8(text)});
            QVERIFY((*writer)->flush());
        }
        QProcess player;
        const QString url = play(player);
        QVERIFY(!url.isEmpty());
        const QStringList words{QStringLiteral("--store"), QStringLiteral("sqlite:") + store};
        const auto ended = run(split("watch --exit-on-incident --format jsonl --for 4s --chain") +
                               QStringList{QStringLiteral("x=") + url} + words);
        player.kill();
        player.waitForFinished();
        QVERIFY2(ended.code == kFine, ended.error.constData());
        QVERIFY(ended.out.contains(left.id.toUtf8()) && ended.out.contains("\"type\":\"block\""));

        const auto dry = run(split("alerts dry-run --since 9999d") + words);
        QCOMPARE(dry.code, int(kFine));
        QVERIFY2(dry.error.contains("old.sqlite: damaged incidents left out: 1\n"),
                 dry.error.constData());
        QVERIFY(dry.out.contains("x is degraded"));
    }

    void aDamagedTapeIsAnalysedAsFarAsItGoes()
    {
        const QString tape = m_dir.filePath(QStringLiteral("cut.rstape"));
        QFile whole(QStringLiteral(":/rollscope/tapes/demo.rstape")), file(tape);
        QVERIFY(whole.open(QIODevice::ReadOnly) && file.open(QIODevice::WriteOnly));
        QByteArray bytes = whole.readAll();
        const auto at = bytes.size() * 9 / 10;
        bytes.replace(at, 1000, QByteArray(1000, 'x'));
        QVERIFY(file.write(bytes) == bytes.size() && file.flush());
        const auto ended = run(split("analyze") + QStringList{tape}, {}, false);
        QCOMPARE(ended.code, int(kUsage));
        QVERIFY2(ended.error.startsWith(QByteArray("rollscope: " + tape.toUtf8())),
                 ended.error.constData());
        QCOMPARE(ended.error.count('\n'), 1);
        const auto found = ended.out.indexOf("\nincidents\n");
        QVERIFY(found > 0 && ended.out.indexOf("  halt  ", found) > 0);
        QVERIFY(ended.out.endsWith("; what follows is damaged\n"));
        // What is no tape at all has nothing to tell.
        QVERIFY(file.resize(0) && file.seek(0) && file.write("x") == 1 && file.flush());
        const auto none = run(split("analyze") + QStringList{tape}, {}, false);
        QCOMPARE(none.code, int(kUsage));
        QVERIFY(none.out.isEmpty());
    }

    void anOlderTapeIsNotCutForNothing()
    {
        const QString tape = m_dir.filePath(QStringLiteral("good.rstape"));
        QFile file(tape);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("an older tape") > 0);
        file.close();
        const auto words = [&](const char* rest) {
            return QStringList{QStringLiteral("record"), QStringLiteral("--force"),
                               QStringLiteral("--out"), tape} +
                   split(rest);
        };
        const char* const cases[] = {"--chain x=ws://127.0.0.1:9 --for 1s --store sqlite:/proc/x/y",
                                     "--chain x=ws://127.0.0.1:9 --for 1s"};
        for (const char* rest : cases) {
            run(words(rest));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("an older tape"));
            file.close();
        }
    }

    void aFullDiskEndsARecording()
    {
        if (!QFile::exists(QStringLiteral("/dev/full")))
            QSKIP("this system has no /dev/full");
        QProcess player;
        const QString url = play(player);
        QVERIFY(!url.isEmpty());
        const auto ended =
            run(split("record --force --out /dev/full --format table --for 40s --chain") +
                QStringList{QStringLiteral("x=") + url});
        player.kill();
        player.waitForFinished();
        QCOMPARE(ended.code, int(kFailed));
        QVERIFY2(ended.error.contains("/dev/full"), ended.error.constData());
        QVERIFY(ended.ms < 35'000);
    }
};

QTEST_GUILESS_MAIN(TestOutputs)
#include "tst_outputs.moc"
