#include "store/database.hpp"
#include "store_kit.hpp"
#include <QFile>
#include <QProcess>
#include <QTest>
#include <set>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;

/// SIGKILL at any moment: the file opens, is whole, and holds every block older than a second.
class TestStoreKill : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    std::mt19937_64 m_random{std::random_device{}()};

    struct Round
    {
        qint64 time;
        quint64 number;
    };
    static std::vector<Round> readLog(const QString& path)
    {
        QFile log(path);
        std::vector<Round> rounds;
        if (!log.open(QIODevice::ReadOnly))
            return rounds;
        for (QByteArray line = log.readLine(); line.endsWith('\n'); line = log.readLine()) {
            const QList<QByteArray> words = line.trimmed().split(' ');
            rounds.push_back({words[0].toLongLong(), words[1].toULongLong()});
        }
        return rounds;
    }

private Q_SLOTS:
    void twentyKillsLoseAtMostASecond()
    {
        const QString db = m_dir.filePath(QStringLiteral("killed.db"));
        const QString log = m_dir.filePath(QStringLiteral("log"));
        quint64 first = 1;
        qint64 leastAge = INT64_MAX; // of the youngest block that was there, at the kill
        for (int kill = 0; kill < 20; ++kill) {
            QFile::remove(log);
            QProcess program;
            program.setProcessChannelMode(QProcess::ForwardedChannels);
            program.start(QStringLiteral(STORE_WRITER), {db, log, QString::number(first)});
            QVERIFY(program.waitForStarted());
            QTRY_VERIFY_WITH_TIMEOUT(!readLog(log).empty(), 20'000);
            QTest::qSleep(int(m_random() % 1200) + (kill % 2 == 0 ? 1000 : 0));
            const qint64 killed = QDateTime::currentMSecsSinceEpoch();
            program.kill();
            QVERIFY(program.waitForFinished());
            QCOMPARE(program.exitStatus(), QProcess::CrashExit);

            Database file;
            must(file.open(db, Database::Mode::Read));
            QCOMPARE(must(file.text("PRAGMA integrity_check")), QStringLiteral("ok"));
            const auto rounds = readLog(log);
            QVERIFY(!rounds.empty());
            const auto reader = must(Reader::open(db));
            for (int chain = 0; chain < 40; ++chain) {
                std::set<quint64> held;
                must(reader->blocks(QString::number(chain), {kT0 * 1000}, {2 * kT0 * 1000},
                                    [&](const StoredBlock& row) {
                                        if (!row.dropped)
                                            held.insert(row.block.number);
                                        return true;
                                    }));
                for (const Round& round : rounds) {
                    if (round.time <= killed - 1000)
                        QVERIFY2(held.contains(round.number),
                                 qPrintable(QStringLiteral("kill %1, chain %2: block %3, %4 ms old")
                                                .arg(kill)
                                                .arg(chain)
                                                .arg(round.number)
                                                .arg(killed - round.time)));
                    if (held.contains(round.number))
                        leastAge = std::min(leastAge, killed - round.time);
                }
            }
            first = rounds.back().number + 1;
        }
        qInfo("after 20 kills the youngest block held was %lld ms old",
              static_cast<long long>(leastAge));
        rollUpsStillAddUp(db);
    }

private:
    /// What was rolled up before, between and after the kills against the blocks themselves.
    void rollUpsStillAddUp(const QString& db)
    {
        const auto reader = must(Reader::open(db));
        for (int chain = 0; chain < 40; ++chain) {
            const QString key = QString::number(chain);
            Model model;
            for (const StoredBlock& row : allBlocks(*reader, key))
                model.put(row);
            Model canonical;
            const auto rows = model.rows();
            for (const StoredBlock& row : rows) {
                if (!row.dropped)
                    canonical.put(row);
            }
            constexpr qint64 kHourMs = 3'600'000;
            const qint64 from =
                (rows.front().block.timestamp * 1000 + kHourMs - 1) / kHourMs * kHourMs;
            const qint64 to = rows.back().block.timestamp * 1000 / kHourMs * kHourMs;
            const int hours = int((to - from) / kHourMs);
            QVERIFY(hours >= 2);
            const auto buckets = must(reader->series(key, Column::GasUsed, {from}, {to}, hours));
            QCOMPARE(int(buckets.size()), hours);
            for (const Bucket& bucket : buckets) {
                const Bucket want = canonical.recount(Column::GasUsed, bucket.from.value,
                                                      bucket.from.value + kHourMs);
                QCOMPARE(bucket.n, want.n);
                QCOMPARE(bucket.sum, want.sum);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestStoreKill)
#include "tst_store_kill.moc"
