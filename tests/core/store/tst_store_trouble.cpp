#include "fault_disk.hpp"
#include "store/database.hpp"
#include "store_kit.hpp"
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
#include <mutex>
#include <sqlite3.h>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;
using base::Block;
using base::Hash32;

namespace {

/// What a Writer told, from whatever thread.
class Told
{
public:
    TroubleHandler handler()
    {
        return [this](const base::Error& error) {
            const std::lock_guard guard(m_mutex);
            m_errors.push_back(error);
        };
    }
    std::vector<base::Error> all()
    {
        const std::lock_guard guard(m_mutex);
        return m_errors;
    }

private:
    std::mutex m_mutex;
    std::vector<base::Error> m_errors;
};

} // namespace

/// A full disk, a failing one, a locked file, a second writer, a damaged file: said, survived,
/// nothing lost.
class TestStoreTrouble : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_path;
    std::mt19937_64 m_random{3};
    quint64 m_next = 0;
    Hash32 m_parent;
    int m_files = 0;
    const QString m_x = QStringLiteral("x");

    base::Result<std::unique_ptr<Writer>> open(Told& told, bool aside = false,
                                               std::size_t maxQueued = 200'000)
    {
        Writer::Config config;
        config.path = m_path;
        config.maxQueued = maxQueued;
        config.moveDamagedAside = aside;
        config.flushMs = 20;
        return Writer::open(config, told.handler());
    }
    void put(Writer& writer, int count)
    {
        for (int i = 0; i < count; ++i, ++m_next) {
            const Block block = blockAt(m_random, m_next, kT0 + qint64(m_next), m_parent);
            m_parent = block.hash;
            writer.block(m_x, block, {block.timestamp * 1000});
        }
    }
    std::size_t rows() { return allBlocks(*must(Reader::open(m_path)), m_x).size(); }
    void makeStore(int count)
    {
        Told told;
        const auto writer = must(open(told));
        put(*writer, count);
        must(writer->flush());
    }
    QStringList damagedFiles()
    {
        return QDir(m_dir.path())
            .entryList({QFileInfo(m_path).fileName() + QStringLiteral(".damaged-*")});
    }

private Q_SLOTS:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files));
        m_next = 0;
        m_parent = {};
    }

    void aFailingDiskIsSaidOnceAndSurvived_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("full") << SQLITE_FULL << QStringLiteral("the disk is full");
        QTest::newRow("write") << SQLITE_IOERR_WRITE << QStringLiteral("the disk reports an error");
        QTest::newRow("sync") << SQLITE_IOERR_FSYNC << QStringLiteral("the disk reports an error");
        QTest::newRow("read-only") << SQLITE_READONLY << QStringLiteral("read-only");
        QTest::newRow("busy") << SQLITE_BUSY << QStringLiteral("holds the file locked");
    }
    void aFailingDiskIsSaidOnceAndSurvived()
    {
        QFETCH(int, code);
        QFETCH(QString, said);
        FaultDisk disk;
        Told told;
        {
            const auto writer = must(open(told));
            put(*writer, 100);
            must(writer->flush());
            QCOMPARE(rows(), 100u);
            disk.fail(code);
            put(*writer, 100);
            for (int i = 0; i < 3; ++i) {
                const auto flushed = writer->flush();
                QVERIFY(!flushed);
                QVERIFY2(flushed.error().text().contains(said), qPrintable(flushed.error().text()));
                QVERIFY(flushed.error().text().contains(m_path));
            }
            put(*writer, 100);
            QVERIFY(!writer->flush());
            QCOMPARE(told.all().size(), 1u); // four attempts, one word
            QVERIFY(told.all()[0].text().contains(said));
            QCOMPARE(writer->written(), 100u);
            disk.fail(0);
            must(writer->flush());
            QCOMPARE(told.all().size(), 2u);
            QVERIFY(told.all()[1].text().isEmpty()); // well again
            QCOMPARE(writer->written(), 300u);
            QCOMPARE(writer->lost(), 0u);
        }
        const auto all = allBlocks(*must(Reader::open(m_path)), m_x);
        QCOMPARE(all.size(), 300u);
        for (std::size_t i = 1; i < all.size(); ++i)
            QVERIFY(all[i].block.parentHash == all[i - 1].block.hash);
        Database db;
        must(db.open(m_path, Database::Mode::Read));
        QCOMPARE(must(db.text("PRAGMA integrity_check")), QStringLiteral("ok"));
    }

    void recoveryNeedsNobody()
    {
        FaultDisk disk;
        Told told;
        const auto writer = must(open(told));
        disk.fail(SQLITE_FULL);
        put(*writer, 10);
        QTRY_COMPARE(told.all().size(), 1u);
        disk.fail(0);
        QTRY_COMPARE(told.all().size(), 2u); // its own retry found the disk well
        QTRY_COMPARE(writer->written(), 10u);
    }

    void theQueueIsBoundedAndLossIsCounted()
    {
        FaultDisk disk;
        Told told;
        const auto writer = must(open(told, false, 500));
        put(*writer, 1);
        must(writer->flush());
        disk.fail(SQLITE_FULL);
        put(*writer, 2000);
        QVERIFY(!writer->flush());
        QVERIFY(writer->lost() >= 1400); // what was being written may come on top
        disk.fail(0);
        must(writer->flush());
        QCOMPARE(writer->lost() + writer->written(), 2001u);
        const auto all = allBlocks(*must(Reader::open(m_path)), m_x);
        QCOMPARE(all.size(), writer->written());
        QCOMPARE(all.back().block.number, 2000u); // the oldest went, the newest stayed
    }

    void aStopWithADeadDiskDoesNotHang()
    {
        FaultDisk disk;
        Told told;
        QElapsedTimer timer;
        {
            const auto writer = must(open(told));
            put(*writer, 10);
            must(writer->flush());
            disk.fail(SQLITE_IOERR_WRITE);
            put(*writer, 10);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 20'000);
        disk.fail(0);
        QCOMPARE(rows(), 10u);
    }

    void aSlowSyncDelaysNoRow()
    {
        FaultDisk disk;
        Told told;
        const auto writer = must(open(told));
        put(*writer, 1);
        must(writer->flush());
        const int before = disk.syncs();
        disk.slowSync(1500);
        // Until the log has been long enough to be moved into the file, and its first sync is over.
        QElapsedTimer timer;
        qint64 worst = 0;
        int during = 0;
        for (int i = 0; i < 5000 && disk.syncs() < before + 2; ++i) {
            if (disk.syncs() > before) {
                ++during;
                QTest::qSleep(20); // at full speed the log would fill up during the sync
            }
            timer.restart();
            for (int chain = 0; chain < 40; ++chain) {
                const Block block = blockAt(m_random, m_next, kT0 + qint64(m_next), {});
                writer->block(QString::number(chain), block, {block.timestamp * 1000});
            }
            ++m_next;
            must(writer->flush());
            worst = std::max(worst, timer.elapsed());
        }
        disk.slowSync(0);
        QVERIFY(disk.syncs() >= before + 2);
        QVERIFY2(during >= 10, qPrintable(QString::number(during)));
        QVERIFY2(worst < 1000, qPrintable(QString::number(worst)));
    }

    void aFileLockedByAnotherIsSaidAndWaitedFor()
    {
        Told told;
        const auto writer = must(open(told));
        put(*writer, 5);
        must(writer->flush());
        Database other;
        must(other.open(m_path, Database::Mode::Write));
        must(other.exec("BEGIN IMMEDIATE"));
        put(*writer, 5);
        const auto flushed = writer->flush();
        QVERIFY(!flushed);
        QVERIFY(flushed.error().text().contains(QStringLiteral("another program")));
        must(other.exec("ROLLBACK"));
        must(writer->flush());
        QCOMPARE(told.all().size(), 2u);
        QCOMPARE(rows(), 10u);
    }

    void aSecondWriterIsRefused()
    {
        Told told;
        const auto first = must(open(told));
        const auto second = open(told);
        QVERIFY(!second);
        QVERIFY2(second.error().text().contains(QStringLiteral("another running Rollscope")),
                 qPrintable(second.error().text()));
        QVERIFY(
            second.error().text().contains(QString::number(QCoreApplication::applicationPid())));
        put(*first, 3); // and the first is not disturbed
        must(first->flush());
        QCOMPARE(rows(), 3u);
    }

    void afterTheFirstIsGoneTheNextMayWrite()
    {
        makeStore(3);
        makeStore(3);
        QCOMPARE(rows(), 6u);
    }

    void aDeletedFileIsNoticed()
    {
        Told told;
        const auto writer = must(open(told));
        put(*writer, 5);
        must(writer->flush());
        QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".elsewhere")));
        put(*writer, 5);
        const auto flushed = writer->flush();
        QVERIFY(!flushed);
        QVERIFY(flushed.error().text().contains(QStringLiteral("moved or deleted")));
        QVERIFY(QFile::rename(m_path + QStringLiteral(".elsewhere"), m_path));
        must(writer->flush());
        QCOMPARE(rows(), 10u);
    }

    void damageIsSaidAndNothingTouched_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("garbage") << 0;
        QTest::newRow("truncated") << 1;
        QTest::newRow("header") << 2;
        QTest::newRow("schema page") << 3;
        QTest::newRow("last pages") << 4;
        QTest::newRow("one byte") << 5;
    }
    void damageIsSaidAndNothingTouched()
    {
        QFETCH(int, how);
        makeStore(5000);
        QByteArray bytes;
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            bytes = file.readAll();
        }
        const auto noise = [&](qsizetype from, qsizetype size) {
            for (qsizetype i = from; i < from + size; ++i)
                bytes[i] = static_cast<char>(m_random());
        };
        switch (how) {
        case 0:
            noise(0, bytes.size());
            break;
        case 1:
            bytes.truncate(bytes.size() / 2);
            break;
        case 2:
            noise(0, 16);
            break;
        case 3:
            noise(100, 3996);
            break;
        case 4:
            bytes.replace(bytes.size() / 3, bytes.size() - bytes.size() / 3,
                          QByteArray(bytes.size() - bytes.size() / 3, '\xee'));
            break;
        default:
            bytes = "x";
            break;
        }
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        Told told;
        {
            const auto writer = open(told);
            QVERIFY(!writer);
            const QString text = writer.error().text();
            QVERIFY2(text.contains(QStringLiteral("damaged")) ||
                         text.contains(QStringLiteral("not an SQLite database")),
                     qPrintable(text));
            QVERIFY(text.contains(m_path));
            QVERIFY(damagedFiles().isEmpty());
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), bytes);
        }
        const auto writer = must(open(told, true));
        QCOMPARE(damagedFiles().size(), 1);
        QFile aside(m_dir.filePath(damagedFiles()[0]));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), bytes);
        QCOMPARE(told.all().size(), 1u);
        QVERIFY(told.all()[0].text().contains(damagedFiles()[0]));
        put(*writer, 7);
        must(writer->flush());
        QCOMPARE(rows(), 7u);
    }

    void damageInTheMiddleIsAnErrorNotACrash()
    {
        makeStore(30'000);
        {
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            // Every third page but the first and the last ones.
            for (qint64 page = 40; page < file.size() / 4096 - 20; page += 3) {
                file.seek(page * 4096);
                QByteArray noise(4096, '\0');
                for (char& byte : noise)
                    byte = static_cast<char>(m_random());
                file.write(noise);
            }
        }
        const auto reader = must(Reader::open(m_path));
        const auto read = reader->blocks(m_x, {0}, {253'402'300'799'000},
                                         [](const StoredBlock&) { return true; });
        QVERIFY(!read);
        QVERIFY(read.error().text().contains(QStringLiteral("damaged")));
        for (const Column column : kColumns)
            (void)reader->series(m_x, column, {kT0 * 1000}, {(kT0 + 30'000) * 1000}, 3000);
    }

    void aReadOnlyStoreCanBeRead()
    {
        makeStore(10);
        Told told;
        QVERIFY(QFile::setPermissions(m_path, QFileDevice::ReadOwner));
        if (!QFile(m_path).open(QIODevice::ReadWrite)) { // the superuser writes regardless
            const auto writer = open(told);
            QVERIFY(!writer && writer.error().text().contains(QStringLiteral("read-only")));
        }
        QCOMPARE(rows(), 10u);
    }
};

QTEST_GUILESS_MAIN(TestStoreTrouble)
#include "tst_store_trouble.moc"
