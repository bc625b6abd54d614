#pragma once
#include "store/statement.hpp"
#include "store/store.hpp"
#include <array>
#include <variant>

namespace rollscope::store {

/// Figures that are read every few minutes: costs and heads. Kept whole for Retention::minuteMs,
/// then about one an hour, then not.
class Readings
{
public:
    base::Result<void> prepare(Database& db);
    base::Result<void> put(const StoredCost& cost);
    base::Result<void> put(const StoredHead& head);
    /// Within a transaction of the caller's; `newestMs` = the newest time that was seen.
    base::Result<void> trim(qint64 newestMs, const Retention& retention);
    /// Whether an hour has passed since the last trim().
    [[nodiscard]] bool trimDue(qint64 newestMs) const;

private:
    Database* m_db = nullptr;
    Statement m_putCost, m_putHead;
    std::array<Statement, 2> m_drop, m_thin;
    qint64 m_trimmedAt = 0; ///< ms
};

/// Those of `chain` (empty: of all) in [from, to), oldest first; `visit` returns false to stop.
base::Result<void> readCosts(Database& db, const QString& chain, base::UnixMs from, base::UnixMs to,
                             const std::function<bool(const StoredCost&)>& visit);
base::Result<void> readHeads(Database& db, const QString& chain, base::UnixMs from, base::UnixMs to,
                             const std::function<bool(const StoredHead&)>& visit);

} // namespace rollscope::store
