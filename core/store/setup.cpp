#include "store/setup.hpp"
#include "store/migrations.hpp"
#include "store/rollup.hpp"
#include "store/statement.hpp"
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>
#include <sqlite3.h>

namespace rollscope::store {
namespace {

using base::ErrorKind;

base::Result<void> useWal(Database& db)
{
    const auto mode = db.text("PRAGMA journal_mode = WAL");
    if (!mode)
        return tl::unexpected(mode.error());
    if (*mode != QStringLiteral("wal"))
        return base::fail(ErrorKind::Io,
                          QStringLiteral("the file system cannot hold a write-ahead log"),
                          db.path(), QStringLiteral("keep the store on a local disk"));
    // NORMAL: a kill loses nothing committed; a power cut may lose what the log had not synced,
    // never the file.
    return db.exec("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -4096; "
                   "PRAGMA journal_size_limit = 16777216; PRAGMA temp_store = MEMORY");
}

/// A truncated or overwritten file often opens well and fails hours later: look at once where it is
/// cheap.
base::Result<void> lookAtEnds(Database& db)
{
    const auto pages = db.integer("PRAGMA page_count");
    const auto size = db.integer("PRAGMA page_size");
    if (!pages || !size)
        return tl::unexpected(pages ? size.error() : pages.error());
    const QFileInfo wal(db.path() + QStringLiteral("-wal"));
    if (wal.size() == 0 && QFileInfo(db.path()).size() < *pages * *size) {
        db.note(SQLITE_CORRUPT);
        return base::fail(
            ErrorKind::Io,
            QStringLiteral("the database is damaged: it is shorter than its own header "
                           "says"),
            db.path(),
            QStringLiteral("keep it for recovery with `sqlite3 FILE .recover`, start a "
                           "new one"));
    }
    std::vector<std::string> tables{"blocks"};
    for (const Level& level : kLevels)
        tables.emplace_back(level.table);
    for (const std::string& table : tables) {
        for (const char* order : {"", " DESC"}) {
            auto row = db.integer("SELECT length(sec) FROM " + table + " ORDER BY chain" + order +
                                  ", sec" + order + " LIMIT 1");
            if (!row)
                return tl::unexpected(row.error());
        }
    }
    return {};
}

} // namespace

base::Result<void> openForWriting(Database& db, const QString& path)
{
    if (auto opened = db.open(path, Database::Mode::Write); !opened)
        return opened;
    if (sqlite3_db_readonly(db.handle(), "main") == 1) {
        db.note(SQLITE_READONLY);
        return tl::unexpected(db.error());
    }
    const auto empty = requireOwnOrEmpty(db);
    if (!empty)
        return tl::unexpected(empty.error());
    // Only possible before the first page is written, which turning to WAL does.
    if (*empty) {
        if (auto set = db.exec("PRAGMA auto_vacuum = INCREMENTAL"); !set)
            return set;
    }
    return useWal(db).and_then([&] { return migrate(db); }).and_then([&] {
        return lookAtEnds(db);
    });
}

base::Result<void> signHolder(Database& db, qint64 pid)
{
    auto put = Statement::prepare(db, "REPLACE INTO meta (key, value) VALUES ('writer', ?1)");
    if (!put)
        return tl::unexpected(put.error());
    put->bind(1, pid);
    return put->run();
}

QString holderOf(const QString& path)
{
    Database db;
    if (!db.open(path, Database::Mode::Read))
        return {};
    return db.text("SELECT value FROM meta WHERE key = 'writer'").value_or(QString());
}

base::Result<QString> moveAside(const QString& path, qint64 unixMs)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(unixMs, QTimeZone::utc())
                             .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = path + QStringLiteral(".damaged-") + time;
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = path + QStringLiteral(".damaged-") + time + QStringLiteral("-%1").arg(i);
    // The log first: were it left behind, SQLite would play it into the new file.
    const QFileInfo wal(path + QStringLiteral("-wal"));
    QFile::remove(path + QStringLiteral("-shm")); // made anew from the log
    if (wal.size() == 0)
        QFile::remove(wal.filePath());
    for (const QString& suffix : {QStringLiteral("-wal"), QString()}) {
        if (QFileInfo::exists(path + suffix) && !QFile::rename(path + suffix, aside + suffix))
            return base::fail(ErrorKind::Io,
                              QStringLiteral("the damaged file cannot be moved aside"),
                              path + suffix, QStringLiteral("make its folder writable"));
    }
    return aside;
}

} // namespace rollscope::store
