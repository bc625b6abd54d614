#pragma once
#include "store/database.hpp"

namespace rollscope::store {

/// Opens `path` for writing: WAL, migrations, a look at both ends of every table. Damage is an
/// error; db.damaged() tells it from the others.
base::Result<void> openForWriting(Database& db, const QString& path);

/// Writes down which process writes this file; holderOf() reads it, empty when it cannot. Only for
/// telling a person: the lock is elsewhere.
base::Result<void> signHolder(Database& db, qint64 pid);
[[nodiscard]] QString holderOf(const QString& path);

/// Moves a damaged file and its log to `<path>.damaged-<time>`; returns the new name.
base::Result<QString> moveAside(const QString& path, qint64 unixMs);

} // namespace rollscope::store
