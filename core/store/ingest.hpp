#pragma once
#include "store/block_table.hpp"
#include "store/l1_table.hpp"
#include "store/readings.hpp"
#include "store/rollup.hpp"
#include "store/tvl_table.hpp"
#include <QHash>
#include <memory>
#include <span>
#include <vector>

namespace rollscope::store {

using StoredReading = std::variant<StoredCost, StoredHead>;

/// One thing handed over: a canonical block, (stored.dropped) one that is canonical no more, an
/// incident, value locked, or a reading of costs or heads.
struct Item
{
    QString chainKey;
    StoredBlock stored;
    std::shared_ptr<const StoredIncident> incident = nullptr; ///< this instead, if set
    std::shared_ptr<const StoredTvl> tvl = nullptr;           ///< or this
    std::shared_ptr<const StoredReading> reading = nullptr;   ///< or this
    std::shared_ptr<const L1Item> l1 = nullptr;               ///< likewise
};

/// Puts batches into the file: rows, roll-ups and retention, each batch one transaction.
///
/// Roll-ups hold exactly the blocks before a chain's `rolled` second, which moves a minute at a
/// time; a change before it recomputes what it touched in the same transaction, a change after it
/// waits. So the usual block costs one row, and readers add the few rows after `rolled` themselves.
class Ingest
{
public:
    /// `db` is open and migrated and outlives this.
    base::Result<void> prepare(Database& db, Retention retention);

    /// All of `items`, or nothing and an error.
    base::Result<void> apply(std::span<const Item> items);
    /// One small step of retention, if some is due. Returns whether more is.
    base::Result<bool> trimStep();
    /// Blocks refused for a timestamp that no calendar has.
    [[nodiscard]] quint64 refused() const { return m_refused; }

private:
    struct Chain
    {
        qint64 id = 0;
        QString key;
        qint64 rolled = 0;
        qint64 rawFrom = 0;
        std::optional<BlockKey> last;
        quint64 inherited = 0; ///< highest block number of earlier sessions
        std::array<qint64, kLevels.size() + 1> trimmed{}; ///< edge reached: blocks, then each level
        std::vector<const StoredBlock*> waiting;          ///< of the batch being applied
        std::vector<Span> dirty;
    };
    base::Result<void> applyAll(std::span<const Item> items);
    base::Result<void> load();
    base::Result<Chain*> chain(const QString& key);
    base::Result<void> put(Chain& chain, const StoredBlock& stored);
    base::Result<void> put(const StoredIncident& incident);
    base::Result<void> put(const StoredReading& reading);
    base::Result<void> trimReadings();
    base::Result<void> drop(Chain& chain, const StoredBlock& stored);
    void soil(Chain& chain, qint64 sec);
    base::Result<void> rollUp(Chain& chain);
    base::Result<void> saveEdges(const Chain& chain);
    [[nodiscard]] qint64 cutOf(const Chain& chain, std::size_t kept) const;
    base::Result<bool> trim(Chain& chain, std::size_t kept, qint64 cut);

    Database* m_db = nullptr;
    Retention m_retention;
    BlockTable m_blocks;
    L1Table m_l1;
    Roller m_roller;
    Readings m_readings;
    TvlTable m_tvl;
    Statement m_addChain, m_saveChain, m_putIncident;
    std::array<Statement, kLevels.size()> m_trimEdge, m_trimLevel;
    std::vector<Chain> m_chains;
    QHash<QString, std::size_t> m_byKey;
    qint64 m_newestSeen = 0; ///< ms
    quint64 m_refused = 0;
};

} // namespace rollscope::store
