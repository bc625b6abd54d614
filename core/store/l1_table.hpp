#pragma once
#include "store/statement.hpp"
#include "store/store.hpp"
#include <QHash>
#include <variant>

namespace rollscope::store {

/// A block of a parent chain that is canonical no more.
struct DroppedL1Block
{
    QString parent;
    quint64 block = 0;
    base::Hash32 hash;
};
using L1Item = std::variant<StoredPosting, StoredOwners, DroppedL1Block>;

/// The rows about what rollups leave on their parent chains. Within the caller's transactions.
class L1Table
{
public:
    base::Result<void> prepare(Database& db);
    /// Also takes out what is past its time, once an hour of what is put in.
    base::Result<void> put(const L1Item& item);

private:
    base::Result<void> write(const StoredPosting& posting);
    base::Result<void> write(const StoredOwners& owners);
    base::Result<void> write(const DroppedL1Block& block);
    base::Result<void> trim(const QString& parent, qint64 sec);

    Statement m_putPosting, m_putOwners, m_drop, m_trimPostings, m_trimOwners;
    QHash<QString, qint64> m_trimmedAt; ///< per parent, seconds UTC of its own time
};

base::Result<void> readPostings(Database& db, const QString& parent, base::UnixMs from,
                                const std::function<void(const StoredPosting&)>& visit);
base::Result<void> readOwners(Database& db, const QString& parent, base::UnixMs from,
                              const std::function<void(const StoredOwners&)>& visit);

} // namespace rollscope::store
