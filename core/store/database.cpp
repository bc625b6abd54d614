#include "store/database.hpp"
#include "store/statement.hpp"
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <sqlite3.h>
#include <string>
#include <utility>

namespace rollscope::store {
namespace {

using base::Error;
using base::ErrorKind;

/// Long enough for somebody's short query by hand, short enough that a stop never hangs.
constexpr int kBusyMs = 1500;

Error describe(int code, const QString& path, const QString& detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorKind::Io, QStringLiteral("the disk is full"), path,
                QStringLiteral("free some space; new blocks wait in memory meanwhile")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorKind::Io, QStringLiteral("another program holds the file locked"), path,
                QStringLiteral("close the program that has it open for writing")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {ErrorKind::Io, QStringLiteral("the file is read-only"), path,
                QStringLiteral("make the file and its folder writable")};
    case SQLITE_CORRUPT:
        return {
            ErrorKind::Io, QStringLiteral("the database is damaged: %1").arg(detail), path,
            QStringLiteral("keep it for recovery with `sqlite3 FILE .recover`, start a new one")};
    case SQLITE_NOTADB:
        return {ErrorKind::Io, QStringLiteral("the file is not an SQLite database"), path,
                QStringLiteral("give another file, or move this one away")};
    case SQLITE_CANTOPEN:
        return {ErrorKind::Io, QStringLiteral("the file cannot be opened"), path,
                QStringLiteral("check that its folder exists and is writable")};
    case SQLITE_IOERR:
        return {ErrorKind::Io, QStringLiteral("the disk reports an error: %1").arg(detail), path,
                QStringLiteral("is the disk full, or damaged? New blocks wait in memory while this "
                               "runs")};
    default:
        return {ErrorKind::Io, QStringLiteral("the database failed: %1").arg(detail), path, {}};
    }
}

/// A file on a read-only medium has no place for WAL's shared memory: read it as a frozen picture,
/// which is only right where no log waits beside it.
int openFrozen(const QString& path, sqlite3** db)
{
    const QFileInfo wal(path + QStringLiteral("-wal"));
    if (wal.exists() && wal.size() > 0)
        return SQLITE_CANTOPEN;
    const QByteArray uri = QUrl::fromLocalFile(path).toEncoded() + "?immutable=1";
    return sqlite3_open_v2(uri.constData(), db,
                           SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
}

bool readable(sqlite3* db)
{
    return sqlite3_exec(db, "SELECT 1 FROM sqlite_schema LIMIT 1", nullptr, nullptr, nullptr) ==
           SQLITE_OK;
}

} // namespace

QString resolved(const QString& path)
{
    constexpr int kMostLinks = 40; // as Linux has it; more is a circle, which opening refuses
    QFileInfo file(path);
    for (int i = 0; i < kMostLinks && file.isSymLink(); ++i)
        file.setFile(file.symLinkTarget());
    return file.absoluteFilePath();
}

Database::~Database()
{
    close();
}

base::Result<void> Database::open(const QString& path, Mode mode)
{
    close();
    m_damaged = false;
    if (path.isEmpty())
        return base::fail(ErrorKind::BadInput, QStringLiteral("no file is named for the store"));
    // An absolute path can be neither ":memory:" nor a URI.
    m_path = resolved(path);
    if (mode == Mode::Read && !QFileInfo::exists(m_path))
        return base::fail(ErrorKind::NotFound, QStringLiteral("there is no such file"), m_path,
                          QStringLiteral("`rollscope collect` or the dashboard makes one"));
    if (!canBeDatabase(m_path)) {
        note(SQLITE_NOTADB);
        return tl::unexpected(error());
    }
    const int flags =
        SQLITE_OPEN_NOMUTEX |
        (mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_db, flags, nullptr);
    if (code == SQLITE_OK && mode == Mode::Read && !readable(m_db) &&
        (sqlite3_errcode(m_db) & 0xff) == SQLITE_CANTOPEN) {
        sqlite3_close(std::exchange(m_db, nullptr));
        code = openFrozen(m_path, &m_db);
    }
    if (code != SQLITE_OK) {
        note(code);
        const Error failure = error();
        close();
        return tl::unexpected(failure);
    }
    sqlite3_extended_result_codes(m_db, 1);
    sqlite3_busy_timeout(m_db, kBusyMs);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return {};
}

void Database::close()
{
    if (m_db)
        sqlite3_close_v2(std::exchange(m_db, nullptr));
}

void Database::closeUntouched()
{
    if (m_db)
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    close();
}

base::Result<void> Database::exec(std::string_view sql)
{
    const std::string text(sql);
    const int code = sqlite3_exec(m_db, text.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        note(code);
        return tl::unexpected(error());
    }
    return {};
}

base::Result<qint64> Database::integer(std::string_view sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    switch (statement->step()) {
    case Step::Row:
        return statement->integer(0);
    case Step::Done:
        return 0;
    case Step::Failed:
        break;
    }
    return tl::unexpected(error());
}

base::Result<QString> Database::text(std::string_view sql)
{
    auto statement = Statement::prepare(*this, sql);
    if (!statement)
        return tl::unexpected(statement.error());
    switch (statement->step()) {
    case Step::Row:
        return statement->text(0);
    case Step::Done:
        return QString();
    case Step::Failed:
        break;
    }
    return tl::unexpected(error());
}

base::Error Database::error() const
{
    return describe(m_code, m_path, m_detail);
}

bool Database::moved() const
{
    int answer = 0;
    return sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &answer) == SQLITE_OK &&
           answer != 0;
}

void Database::note(int code)
{
    m_code = code;
    m_detail =
        m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QString::fromUtf8(sqlite3_errstr(code));
    const int primary = code & 0xff;
    m_damaged = m_damaged || primary == SQLITE_CORRUPT || primary == SQLITE_NOTADB;
}

int Database::changes() const
{
    return sqlite3_changes(m_db);
}

bool canBeDatabase(const QString& path)
{
    constexpr std::string_view kMagic("SQLite format 3\0", 16);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true; // whatever is wrong with it, SQLite says it better
    const QByteArray begin = file.read(qsizetype(kMagic.size()));
    return begin.isEmpty() ||
           std::string_view(begin.constData(), std::size_t(begin.size())) == kMagic;
}

Transaction::~Transaction()
{
    // After some failures SQLite has rolled back by itself; a second time is an error without harm.
    if (m_open && !sqlite3_get_autocommit(m_db.handle()))
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

base::Result<void> Transaction::begin(bool immediate)
{
    auto begun = m_db.exec(immediate ? "BEGIN IMMEDIATE" : "BEGIN");
    m_open = begun.has_value();
    return begun;
}

base::Result<void> Transaction::commit()
{
    auto done = m_db.exec("COMMIT");
    m_open = !done;
    return done;
}

} // namespace rollscope::store
