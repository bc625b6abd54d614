#pragma once
#include "base/result.hpp"
#include <QString>
#include <string_view>

struct sqlite3;

namespace rollscope::store {

/// The file that `path` means: links followed as SQLite follows them, so that its log and its lock
/// stand beside it.
[[nodiscard]] QString resolved(const QString& path);

/// One SQLite connection, closed when destroyed. One thread at a time.
class Database
{
public:
    enum class Mode : quint8 { Read, Write };

    Database() = default;
    ~Database();
    Database(const Database&) = delete; // statements point at it: it stays where it is
    Database& operator=(const Database&) = delete;

    /// Opens the file at `path` (never a URI, never in memory); Write creates it when it is absent.
    base::Result<void> open(const QString& path, Mode mode);
    void close();
    /// Closes without moving the log into the file: what is damaged stays as it was found.
    void closeUntouched();

    /// Runs one or more statements without results.
    base::Result<void> exec(std::string_view sql);
    /// First column of the first row as an integer; 0 when there is no row.
    base::Result<qint64> integer(std::string_view sql);
    /// First column of the first row as text; empty when there is no row.
    base::Result<QString> text(std::string_view sql);

    /// The last failure of this connection for a person: what, the file, what to do.
    [[nodiscard]] base::Error error() const;
    /// True once SQLite has said that the file is corrupt or no database.
    [[nodiscard]] bool damaged() const { return m_damaged; }
    /// True when the open file is no longer the one at its path (deleted or moved away).
    [[nodiscard]] bool moved() const;
    /// Remembers a failed call's code for error() and damaged().
    void note(int code);

    [[nodiscard]] int changes() const;
    [[nodiscard]] sqlite3* handle() const { return m_db; }
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    sqlite3* m_db = nullptr;
    QString m_path;
    QString m_detail;
    int m_code = 0;
    bool m_damaged = false;
};

/// False for a file with content that does not begin as SQLite files do (SQLite itself would
/// overwrite one of a few bytes); an absent or empty file can become a database.
[[nodiscard]] bool canBeDatabase(const QString& path);

/// BEGIN … COMMIT; rolls back when it goes out of scope uncommitted.
class Transaction
{
public:
    explicit Transaction(Database& db) : m_db(db) {}
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    /// `immediate` takes the write lock at once; otherwise a consistent snapshot for reading.
    base::Result<void> begin(bool immediate);
    base::Result<void> commit();

private:
    Database& m_db;
    bool m_open = false;
};

} // namespace rollscope::store
