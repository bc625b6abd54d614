#pragma once
#include "store/statement.hpp"
#include "store/store.hpp"

namespace rollscope::store {

/// The rows of value locked: each for a week, then one an hour, as long as hours are kept.
class TvlTable
{
public:
    /// `db` outlives this.
    base::Result<void> prepare(Database& db, qint64 keptMs);
    /// Enters or (`dropped`) takes away a row, within the caller's transaction.
    base::Result<void> put(const StoredTvl& row);

private:
    Statement m_put, m_drop, m_thin, m_trim;
    qint64 m_keptMs = 0;
};

/// Rows whose time lies in [from, to), oldest first, at most `limit`.
[[nodiscard]] base::Result<std::vector<StoredTvl>>
readTvlRows(Database& db, const QString& chainKey, base::UnixMs from, base::UnixMs to, int limit);

} // namespace rollscope::store
