#include "store/migrations.hpp"
#include "store/rollup.hpp"
#include <optional>

namespace rollscope::store {
namespace {

using base::ErrorKind;

/// Within a transaction of the caller's.
base::Result<void> applyStep(Database& db, const Migration& step)
{
    return db.exec(step.sql).and_then(
        [&] { return db.exec("PRAGMA user_version = " + std::to_string(step.version)); });
}

tl::unexpected<base::Error> foreign(const Database& db)
{
    return base::fail(ErrorKind::BadInput,
                      QStringLiteral("the file is a database, but not one of Rollscope's"),
                      db.path(), QStringLiteral("give another file"));
}

/// A view or a virtual table under one of our names may compute without end, a trigger too: our own
/// files have neither.
base::Result<void> requirePlain(Database& db)
{
    QString names;
    for (const Level& level : kLevels)
        names += QStringLiteral(", '%1'").arg(QLatin1String(level.table));
    const auto odd = db.integer(
        QStringLiteral("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' OR (lower(name) "
                       "IN ('meta', 'chains', 'blocks', 'incidents', 'tvl', 'costs', "
                       "'heads', 'postings', 'blob_owners'%1) AND (type <> 'table' "
                       "OR sql LIKE "
                       "'CREATE VIRTUAL%'))")
            .arg(names)
            .toStdString());
    if (!odd)
        return tl::unexpected(odd.error());
    if (*odd != 0)
        return base::fail(ErrorKind::BadInput,
                          QStringLiteral("the file has views or triggers where Rollscope's own "
                                         "have tables; it is not read"),
                          db.path(), QStringLiteral("give another file"));
    return {};
}

tl::unexpected<base::Error> newer(const Database& db, qint64 found, int known)
{
    return base::fail(
        ErrorKind::Io,
        QStringLiteral("the file was written by a newer Rollscope (schema %1, this one "
                       "knows %2)")
            .arg(found)
            .arg(known),
        db.path(), QStringLiteral("update Rollscope, or give another file"));
}

} // namespace

base::Result<bool> requireOwnOrEmpty(Database& db, std::span<const Migration> steps)
{
    const auto tables = db.integer("SELECT count(*) FROM sqlite_schema");
    const auto id = db.integer("PRAGMA application_id");
    const auto version = db.integer("PRAGMA user_version");
    for (const auto* read : {&tables, &id, &version}) {
        if (!*read)
            return tl::unexpected(read->error());
    }
    if (*tables == 0)
        return true;
    if (*id != kApplicationId)
        return foreign(db);
    if (*version > steps.back().version)
        return newer(db, *version, steps.back().version);
    if (auto plain = requirePlain(db); !plain)
        return tl::unexpected(plain.error());
    return false;
}

base::Result<void> migrate(Database& db, std::span<const Migration> steps)
{
    const auto empty = requireOwnOrEmpty(db, steps);
    if (!empty)
        return tl::unexpected(empty.error());
    if (*empty) {
        if (auto set = db.exec("PRAGMA application_id = " + std::to_string(kApplicationId)); !set)
            return set;
    }
    const auto version = db.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    // A new file is made at once: a reader that waits for it must not see it half made. An older
    // one keeps each step that went well.
    std::optional<Transaction> transaction;
    for (const Migration& step : steps) {
        if (step.version <= *version)
            continue;
        if (!transaction) {
            transaction.emplace(db);
            if (auto begun = transaction->begin(true); !begun)
                return begun;
        }
        if (auto done = applyStep(db, step); !done)
            return done;
        if (*empty)
            continue;
        if (auto kept = transaction->commit(); !kept)
            return kept;
        transaction.reset();
    }
    return transaction ? transaction->commit() : base::Result<void>{};
}

base::Result<void> requireCurrent(Database& db)
{
    const auto id = db.integer("PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (*id != kApplicationId)
        return foreign(db);
    const auto version = db.integer("PRAGMA user_version");
    if (!version)
        return tl::unexpected(version.error());
    const int known = migrations().back().version;
    if (*version > known)
        return newer(db, *version, known);
    if (*version < known)
        return base::fail(ErrorKind::Io,
                          QStringLiteral("the file is of an older schema (%1, this one reads %2)")
                              .arg(*version)
                              .arg(known),
                          db.path(),
                          QStringLiteral("let `rollscope collect` open it once, which brings it up "
                                         "to date"));
    return requirePlain(db);
}

} // namespace rollscope::store
