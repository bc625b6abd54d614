#pragma once
#include "base/result.hpp"
#include "store/database.hpp"
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace rollscope::store {

enum class Step : quint8 { Row, Done, Failed };

/// One prepared statement, finalised when destroyed; it must not outlive its Database.
class Statement
{
public:
    Statement() = default;
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;

    static base::Result<Statement> prepare(Database& db, std::string_view sql);

    /// Parameters count from 1, result columns from 0, as in SQLite.
    void bind(int index, qint64 value);
    void bindReal(int index, double value);
    void bindNull(int index);
    void bindText(int index, const QString& value);
    /// The bytes must stay where they are until the statement is reset.
    void bindBlob(int index, std::span<const quint8> bytes);
    /// The bytes are copied.
    void bindBlobCopy(int index, std::span<const quint8> bytes);

    /// Failed leaves the reason in the Database.
    [[nodiscard]] Step step();
    /// Runs to the end and resets; for statements whose rows nobody wants.
    base::Result<void> run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] std::span<const quint8> blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;

private:
    Statement(Database& db, sqlite3_stmt* statement) : m_db(&db), m_statement(statement) {}
    Database* m_db = nullptr;
    sqlite3_stmt* m_statement = nullptr;
};

/// Resets a statement at the end of a scope, so that no early return leaves a read open.
class ResetAtEnd
{
public:
    explicit ResetAtEnd(Statement& statement) : m_statement(statement) {}
    ~ResetAtEnd() { m_statement.reset(); }
    ResetAtEnd(const ResetAtEnd&) = delete;
    ResetAtEnd& operator=(const ResetAtEnd&) = delete;

private:
    Statement& m_statement;
};

} // namespace rollscope::store
