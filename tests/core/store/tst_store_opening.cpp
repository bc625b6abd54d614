#include "store/database.hpp"
#include "store/migrations.hpp"
#include "store_kit.hpp"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace rollscope;
using namespace rollscope::store;

/// A reader that comes while another program is only making the file: it waits a moment, or says
/// what is the matter in words for a person.
class TestStoreOpening : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_path;
    int m_files = 0;

    static bool isForAPerson(const base::Error& error)
    {
        const QString text = error.text();
        return !error.where.isEmpty() && !error.hint.isEmpty() && !text.contains(u"SQL") &&
               !text.contains(u"the database failed") && !text.contains(u"no such") &&
               !text.contains(u"not one of Rollscope");
    }

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files)); }

    void whileAWriterBegins()
    {
        for (int round = 0; round < 15; ++round) {
            init();
            std::atomic<bool> go{false};
            std::unique_ptr<Writer> writer;
            std::thread other([&] {
                while (!go)
                    std::this_thread::yield();
                Writer::Config config;
                config.path = m_path;
                if (auto opened = Writer::open(config, {}))
                    writer = std::move(*opened);
            });
            go = true;
            while (!QFile::exists(m_path))
                std::this_thread::yield();
            const auto reader = Reader::open(m_path);
            other.join();
            QVERIFY(writer);
            QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().text()));
            QVERIFY((*reader)->chains().has_value());
        }
    }

    void aViewThatNeverEndsIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("view") << QByteArray(
            "DROP TABLE blocks; CREATE VIEW blocks AS WITH RECURSIVE r(sec) AS (SELECT 0 UNION ALL "
            "SELECT sec FROM r) SELECT 1 AS chain, sec, 0 AS number FROM r");
        QTest::newRow("view of another case")
            << QByteArray("DROP TABLE roll_1m; CREATE VIEW ROLL_1M AS SELECT 1 AS chain, 2 AS sec");
        QTest::newRow("trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON blocks BEGIN "
                                               "DELETE FROM chains; END");
    }

    void aViewThatNeverEndsIsNotRead()
    {
        QFETCH(QByteArray, sql);
        Writer::Config config;
        config.path = m_path;
        QVERIFY(Writer::open(config, {}));
        QVERIFY(Reader::open(m_path));
        {
            Database db;
            QVERIFY(db.open(m_path, Database::Mode::Write));
            QVERIFY(db.exec(sql.toStdString()));
        }
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QVERIFY2(isForAPerson(reader.error()), qPrintable(reader.error().text()));
        QVERIFY(!Writer::open(config, {}));
    }

    void aFileThatStaysEmpty()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QVERIFY2(isForAPerson(reader.error()), qPrintable(reader.error().text()));
        QVERIFY2(reader.error().what.contains(u"no history yet"),
                 qPrintable(reader.error().text()));
        QCOMPARE(QFile(m_path).size(), 0); // and it is left as it was
    }

    void whatIsHalfMadeIsAwaited()
    {
        Database db;
        QVERIFY(db.open(m_path, Database::Mode::Write));
        QVERIFY(db.exec("PRAGMA journal_mode = WAL"));
        QVERIFY(db.exec("PRAGMA application_id = " + std::to_string(kApplicationId)));
        std::atomic<bool> asked{false};
        std::thread other([&] {
            while (!asked)
                std::this_thread::yield();
            // Long enough for the reader to have looked more than once.
            std::this_thread::sleep_for(std::chrono::milliseconds(150));
            if (!migrate(db))
                qWarning("cannot migrate");
        });
        asked = true;
        const auto reader = Reader::open(m_path);
        other.join();
        QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().text()));
    }

    /// SQLite keeps the log beside the target: so do we our lock, and our looks at the log.
    void aLinkIsItsTarget()
    {
        const QString link = m_dir.filePath(QStringLiteral("link.db"));
        QVERIFY(QFile::link(m_path, link));
        Writer::Config config;
        config.path = link;
        const auto first = Writer::open(config, {}); // a new store, through the link
        QVERIFY2(first, qPrintable(first ? QString() : first.error().text()));
        std::mt19937_64 random{3};
        (*first)->block(QStringLiteral("x"), test::blockAt(random, 1, test::kT0, {}),
                        {test::kT0 * 1000});
        QVERIFY((*first)->flush());
        config.path = m_path;
        const auto second = Writer::open(config, {});
        QVERIFY(!second);
        QVERIFY(second.error().text().contains(u"another running Rollscope"));
        for (const QString& path : {m_path, link}) {
            const auto reader = Reader::open(path);
            QVERIFY2(reader, qPrintable(reader ? QString() : reader.error().text()));
            QCOMPARE((*reader)->chains()->size(), 1u);
        }
    }

    void whatIsHeldLocked()
    {
        Database db;
        QVERIFY(db.open(m_path, Database::Mode::Write));
        QVERIFY(db.exec("BEGIN EXCLUSIVE; CREATE TABLE half (made)"));
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader);
        QVERIFY2(isForAPerson(reader.error()), qPrintable(reader.error().text()));
    }
};

QTEST_GUILESS_MAIN(TestStoreOpening)
#include "tst_store_opening.moc"
