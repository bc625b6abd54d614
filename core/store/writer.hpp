#pragma once
#include "store/checkpointer.hpp"
#include "store/ingest.hpp"
#include "store/write_lock.hpp"
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace rollscope::store {

/// The Writer over SQLite: a bounded queue and the thread "store" that empties it.
class SqliteWriter final : public Writer
{
public:
    SqliteWriter(Config config, TroubleHandler trouble);
    ~SqliteWriter() override;
    base::Result<void> start();

    void block(const QString& chainKey, const base::Block& block, base::UnixMs seen) override;
    void dropped(const QString& chainKey, const base::Block& block) override;
    void incident(StoredIncident incident) override;
    void cost(StoredCost cost) override;
    void head(StoredHead head) override;
    void tvl(StoredTvl row) override;
    void posting(StoredPosting posting) override;
    void postingsDropped(const QString& parent, quint64 block, const base::Hash32& hash) override;
    void owners(StoredOwners owners) override;
    base::Result<void> flush(std::chrono::milliseconds limit) override;
    [[nodiscard]] quint64 written() const override { return m_written; }
    [[nodiscard]] quint64 lost() const override { return m_lost; }

private:
    base::Result<void> openFile(const QString& path);
    base::Result<void> beginAnew(const QString& path, const base::Error& cause);
    void hand(Item item);
    // On the store's thread:
    void run();
    void waitForWork(std::unique_lock<std::mutex>& guard, bool upkeep);
    bool writeQueue(std::unique_lock<std::mutex>& guard);
    [[nodiscard]] bool outOfTime() const;
    base::Result<void> writeBatch();
    void tell(const base::Error& error);
    bool upkeepRound();
    bool giveBackPages();

    Config m_config;
    TroubleHandler m_trouble;
    WriteLock m_lock;
    Database m_db;
    Ingest m_ingest;
    std::optional<Checkpointer> m_checkpointer;
    std::vector<Item> m_batch;
    QString m_told;
    quint64 m_refused = 0; ///< of those that Ingest refused, how many are counted as lost
    bool m_inTrouble = false;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_wake, m_settledChanged;
    std::deque<Item> m_queue;
    std::size_t m_writing = 0;
    quint64 m_handed = 0, m_settled = 0, m_failures = 0;
    base::Error m_failure;
    bool m_flushWanted = false, m_stop = false;
    bool m_flushGaveUp = false;                        ///< the last flush ran out of time
    std::chrono::steady_clock::time_point m_saveUntil; ///< once stopping

    std::atomic<quint64> m_written = 0, m_lost = 0;
    std::thread m_thread; ///< last: it uses all of the above
};

} // namespace rollscope::store
