#include "store/migrations.hpp"
#include "store/setup.hpp"
#include "store_kit.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::store;
using namespace rollscope::test;

/// The schema's versions: made, brought up to date, refused.
class TestStoreMigrations : public QObject
{
    Q_OBJECT
    QTemporaryDir m_dir;
    QString m_path;
    int m_files = 0;

    base::Result<std::unique_ptr<Writer>> openWriter()
    {
        Writer::Config config;
        config.path = m_path;
        return Writer::open(config, {});
    }
    void run(const std::string& sql)
    {
        Database db;
        must(db.open(m_path, Database::Mode::Write));
        must(db.exec(sql));
    }

private Q_SLOTS:
    void init() { m_path = m_dir.filePath(QStringLiteral("%1.db").arg(++m_files)); }

    void stepsAreNumberedWithoutGaps()
    {
        int version = 0;
        for (const Migration& step : migrations())
            QCOMPARE(step.version, ++version);
        QVERIFY(version >= 1);
    }

    void aNewFileIsOfTheLastVersion()
    {
        must(openWriter());
        Database db;
        must(db.open(m_path, Database::Mode::Read));
        QCOMPARE(must(db.integer("PRAGMA user_version")), migrations().back().version);
        QCOMPARE(must(db.integer("PRAGMA application_id")), kApplicationId);
        QCOMPARE(must(db.integer("PRAGMA auto_vacuum")), 2);
        QCOMPARE(must(db.text("PRAGMA journal_mode")), QStringLiteral("wal"));
        must(requireCurrent(db));
    }

    void theViewForPeopleReads()
    {
        std::mt19937_64 random(1);
        {
            const auto writer = must(openWriter());
            base::Block block = blockAt(random, 7, kT0, {});
            block.txs = 5;
            block.userTxs = 4;
            writer->block(QStringLiteral("base"), block, {kT0 * 1000 + 7});
            must(writer->flush());
        }
        Database db;
        must(db.open(m_path, Database::Mode::Read));
        QCOMPARE(
            must(db.text("SELECT chain || ' ' || number || ' ' || time || ' ' || seen_ms || ' ' || "
                         "user_txs || ' ' || dropped || ' ' || hash_check FROM block_list")),
            QStringLiteral("base 7 2025-11-24 16:00:00 1764000000007 4 0 verified"));
    }

    void laterStepsAreApplied()
    {
        const Migration steps[] = {{1, "CREATE TABLE a (x); INSERT INTO a VALUES (1)"},
                                   {2, "ALTER TABLE a ADD COLUMN y; UPDATE a SET y = x + 1"}};
        Database db;
        must(db.open(m_path, Database::Mode::Write));
        must(migrate(db, {steps, 1}));
        QCOMPARE(must(db.integer("PRAGMA user_version")), 1);
        must(migrate(db, steps));
        must(migrate(db, steps)); // nothing is done twice
        QCOMPARE(must(db.integer("PRAGMA user_version")), 2);
        QCOMPARE(must(db.integer("SELECT y FROM a")), 2);
    }

    void aStepThatFailsChangesNothing()
    {
        const Migration steps[] = {{1, "CREATE TABLE a (x)"},
                                   {2, "INSERT INTO a VALUES (1); CREATE TABLE a (z)"}};
        Database db;
        must(db.open(m_path, Database::Mode::Write));
        // A new file is made whole or not at all.
        QVERIFY(!migrate(db, steps));
        QCOMPARE(must(db.integer("PRAGMA user_version")), 0);
        QCOMPARE(must(db.integer("SELECT count(*) FROM sqlite_schema")), 0);
        must(migrate(db, {steps, 1}));
        QVERIFY(!migrate(db, steps));
        QCOMPARE(must(db.integer("PRAGMA user_version")), 1);
        QCOMPARE(must(db.integer("SELECT count(*) FROM a")), 0);
        must(db.exec("BEGIN; COMMIT")); // no transaction is left open
    }

    void aNewerFileIsRefusedAndLeftAlone()
    {
        must(openWriter());
        run("PRAGMA user_version = 99");
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const auto writer = openWriter();
        QVERIFY(!writer);
        QVERIFY(writer.error().text().contains(QStringLiteral("newer Rollscope (schema 99")));
        QVERIFY(writer.error().text().contains(m_path));
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader && reader.error().what.contains(QStringLiteral("newer")));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void anOlderFileIsNotReadButSaid()
    {
        must(openWriter());
        run("PRAGMA user_version = 0");
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader && reader.error().what.contains(QStringLiteral("older")));
    }

    void anotherProgramsDatabaseIsRefusedAndLeftAlone()
    {
        run("CREATE TABLE theirs (x)");
        const auto writer = openWriter();
        QVERIFY(!writer);
        QCOMPARE(writer.error().kind, base::ErrorKind::BadInput);
        const auto reader = Reader::open(m_path);
        QVERIFY(!reader && reader.error().kind == base::ErrorKind::BadInput);
        Database db;
        must(db.open(m_path, Database::Mode::Read));
        QCOMPARE(must(db.integer("SELECT count(*) FROM sqlite_schema")), 1);
        QCOMPARE(must(db.text("PRAGMA journal_mode")), QStringLiteral("delete"));
    }

    void wrongPathsAreSaid()
    {
        const auto missing = Reader::open(m_path);
        QVERIFY(!missing && missing.error().kind == base::ErrorKind::NotFound);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(!Reader::open(QString()));
        m_path.clear();
        QVERIFY(!openWriter());
        m_path = m_dir.path();
        QVERIFY(!openWriter());
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".lock")));
        QVERIFY(!Reader::open(m_path));
        m_path = m_dir.filePath(QStringLiteral("no/such/folder/x.db"));
        const auto nowhere = openWriter();
        QVERIFY(!nowhere && nowhere.error().text().contains(QStringLiteral("folder")));
    }
};

QTEST_GUILESS_MAIN(TestStoreMigrations)
#include "tst_store_migrations.moc"
