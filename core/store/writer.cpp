#include "store/writer.hpp"
#include "base/clock.hpp"
#include "base/log.hpp"
#include "store/setup.hpp"
#include "store/thread_name.hpp"
#include <QCoreApplication>
#include <QFileInfo>

namespace rollscope::store {
namespace {

using namespace std::chrono_literals;

/// One transaction: large enough that its fixed cost does not count, small enough for a quick stop.
constexpr std::size_t kBatch = 20'000;
constexpr auto kRetryAfter = 1s;
/// Upkeep (retention, giving pages back) takes at most this much of each round.
constexpr auto kUpkeepTime = 20ms;
constexpr qint64 kFreePages = 2048; ///< fewer free pages are kept for reuse
constexpr int kVacuumPages = 256;

} // namespace

base::Result<std::unique_ptr<Writer>> Writer::open(Config config, TroubleHandler trouble)
{
    auto writer = std::make_unique<SqliteWriter>(std::move(config), std::move(trouble));
    if (auto opened = writer->start(); !opened)
        return tl::unexpected(opened.error());
    return writer;
}

SqliteWriter::SqliteWriter(Config config, TroubleHandler trouble)
    : m_config(std::move(config)), m_trouble(std::move(trouble))
{
    m_config.maxQueued = std::max<std::size_t>(m_config.maxQueued, 1);
    m_config.flushMs = std::clamp(m_config.flushMs, 1, 60'000);
    m_config.closeMs = std::clamp(m_config.closeMs, 0, 60'000);
}

SqliteWriter::~SqliteWriter()
{
    {
        const std::lock_guard guard(m_mutex);
        m_stop = true;
        // Whoever waited in vain for a flush has waited enough.
        const int patience = m_flushGaveUp ? 0 : m_config.closeMs;
        m_saveUntil = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience);
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

base::Result<void> SqliteWriter::start()
{
    const QFileInfo file(m_config.path);
    if (m_config.path.isEmpty() || file.isDir())
        return base::fail(base::ErrorKind::BadInput,
                          QStringLiteral("the store needs the name of a file"), m_config.path,
                          QStringLiteral("give a path such as rollscope.db"));
    const QString path = resolved(m_config.path);
    // Before a lock file is left beside somebody's letter.
    if (!m_config.moveDamagedAside && !canBeDatabase(path)) {
        if (auto refused = m_db.open(path, Database::Mode::Write); !refused)
            return refused;
    }
    if (auto locked = m_lock.take(path); !locked)
        return locked;
    auto opened = openFile(path);
    if (!opened && m_db.damaged())
        opened = beginAnew(path, opened.error());
    if (!opened)
        return opened;
    m_checkpointer.emplace(m_db);
    m_thread = std::thread([this] {
        nameThisThread("store");
        run();
    });
    return {};
}

base::Result<void> SqliteWriter::beginAnew(const QString& path, const base::Error& cause)
{
    m_ingest = {};
    m_db.closeUntouched();
    if (!m_config.moveDamagedAside)
        return tl::unexpected(cause);
    const auto aside = moveAside(path, base::RealClock().now().value);
    if (!aside)
        return tl::unexpected(aside.error());
    auto opened = openFile(path);
    if (opened && m_trouble)
        m_trouble(
            base::Error{base::ErrorKind::Io, cause.what, path,
                        QStringLiteral("it was moved to %1; a new store is begun").arg(*aside)});
    return opened;
}

base::Result<void> SqliteWriter::openFile(const QString& path)
{
    m_ingest = {};
    return openForWriting(m_db, path)
        .and_then([&] { return m_ingest.prepare(m_db, m_config.retention); })
        .and_then([&] { return signHolder(m_db, QCoreApplication::applicationPid()); });
}

void SqliteWriter::block(const QString& chainKey, const base::Block& block, base::UnixMs seen)
{
    hand({chainKey, {block, seen, false}});
}

void SqliteWriter::dropped(const QString& chainKey, const base::Block& block)
{
    hand({chainKey, {block, {}, true}});
}

void SqliteWriter::incident(StoredIncident incident)
{
    hand({{}, {}, std::make_shared<const StoredIncident>(std::move(incident))});
}

void SqliteWriter::cost(StoredCost cost)
{
    hand({{}, {}, nullptr, nullptr, std::make_shared<const StoredReading>(std::move(cost))});
}

void SqliteWriter::head(StoredHead head)
{
    hand({{}, {}, nullptr, nullptr, std::make_shared<const StoredReading>(std::move(head))});
}

void SqliteWriter::tvl(StoredTvl row)
{
    hand({{}, {}, nullptr, std::make_shared<const StoredTvl>(std::move(row))});
}

void SqliteWriter::posting(StoredPosting posting)
{
    hand({{}, {}, {}, {}, {}, std::make_shared<const L1Item>(std::move(posting))});
}

void SqliteWriter::postingsDropped(const QString& parent, quint64 block, const base::Hash32& hash)
{
    hand({{}, {}, {}, {}, {}, std::make_shared<const L1Item>(DroppedL1Block{parent, block, hash})});
}

void SqliteWriter::owners(StoredOwners owners)
{
    hand({{}, {}, {}, {}, {}, std::make_shared<const L1Item>(std::move(owners))});
}

void SqliteWriter::hand(Item item)
{
    bool wake = false;
    {
        const std::lock_guard guard(m_mutex);
        ++m_handed;
        if (m_queue.size() + m_writing >= m_config.maxQueued) {
            if (m_lost++ == 0)
                qCWarning(base::lcStore) << "the store cannot follow: old unsaved rows are dropped";
            ++m_settled;
            if (m_queue.empty())
                return; // all that is older is being written right now
            m_queue.pop_front();
        }
        m_queue.push_back(std::move(item));
        wake = m_queue.size() == 1 || m_queue.size() == kBatch;
    }
    if (wake)
        m_wake.notify_one();
}

base::Result<void> SqliteWriter::flush(std::chrono::milliseconds limit)
{
    std::unique_lock guard(m_mutex);
    const quint64 target = m_handed;
    const quint64 failures = m_failures;
    m_flushWanted = true;
    m_wake.notify_one();
    const auto patience = std::clamp<std::chrono::milliseconds>(limit, 0ms, 1h);
    const auto settled = [&] { return m_settled >= target || m_failures != failures; };
    // Even a wait of nothing would let go of the mutex, and the answer be a matter of luck.
    const bool inTime =
        patience == 0ms ? settled() : m_settledChanged.wait_for(guard, patience, settled);
    m_flushGaveUp = !inTime;
    if (!inTime)
        return base::fail(base::ErrorKind::Timeout,
                          QStringLiteral("%1 rows were not saved within %2 ms")
                              .arg(target - m_settled)
                              .arg(patience.count()),
                          m_config.path,
                          QStringLiteral("the disk cannot follow; if this is the end of the "
                                         "program, they are lost"));
    if (m_settled >= target)
        return {};
    return tl::unexpected(m_failure);
}

void SqliteWriter::run()
{
    std::unique_lock guard(m_mutex);
    bool upkeep = false;
    for (;;) {
        waitForWork(guard, upkeep);
        m_flushWanted = false;
        const bool failed = !writeQueue(guard);
        if (m_stop) {
            if (!m_queue.empty()) {
                qCWarning(base::lcStore) << m_queue.size() << "rows could not be saved at the end";
                m_lost += m_queue.size();
            }
            return;
        }
        guard.unlock();
        upkeep = !failed && upkeepRound();
        guard.lock();
    }
}

void SqliteWriter::waitForWork(std::unique_lock<std::mutex>& guard, bool upkeep)
{
    const auto urgent = [this] { return m_stop || m_flushWanted; };
    const auto pause = std::chrono::milliseconds(m_config.flushMs);
    if (m_inTrouble) {
        m_wake.wait_for(guard, kRetryAfter, urgent);
        return;
    }
    if (m_queue.empty() && !upkeep)
        m_wake.wait(guard, [&] { return urgent() || !m_queue.empty(); });
    m_wake.wait_for(guard, pause, [&] { return urgent() || m_queue.size() >= kBatch; });
}

bool SqliteWriter::outOfTime() const
{
    return m_stop && std::chrono::steady_clock::now() >= m_saveUntil;
}

bool SqliteWriter::writeQueue(std::unique_lock<std::mutex>& guard)
{
    while (!m_queue.empty() && !outOfTime()) {
        const auto end = m_queue.begin() + qsizetype(std::min(m_queue.size(), kBatch));
        m_batch.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
        m_queue.erase(m_queue.begin(), end);
        m_writing = m_batch.size();
        guard.unlock();
        const auto done = writeBatch();
        guard.lock();
        m_writing = 0;
        if (!done) {
            m_queue.insert(m_queue.begin(), std::make_move_iterator(m_batch.begin()),
                           std::make_move_iterator(m_batch.end()));
            m_failure = done.error();
            ++m_failures;
            m_settledChanged.notify_all();
            return false;
        }
        m_settled += m_batch.size();
        const quint64 refused = m_ingest.refused() - std::exchange(m_refused, m_ingest.refused());
        m_written += m_batch.size() - refused;
        m_lost += refused;
        m_settledChanged.notify_all();
    }
    return true;
}

base::Result<void> SqliteWriter::writeBatch()
{
    base::Result<void> done;
    if (m_db.moved())
        done = base::fail(base::ErrorKind::Io,
                          QStringLiteral("the file was moved or deleted while in use"), m_db.path(),
                          QStringLiteral("put it back, or restart to begin a new one"));
    else
        done = m_ingest.apply(m_batch);
    if (done)
        m_checkpointer->afterCommit();
    tell(done ? base::Error{} : done.error());
    return done;
}

void SqliteWriter::tell(const base::Error& error)
{
    const QString text = error.text();
    if (text == m_told)
        return;
    m_told = text;
    m_inTrouble = !text.isEmpty();
    if (m_inTrouble)
        qCWarning(base::lcStore).noquote() << text;
    else
        qCInfo(base::lcStore) << "the store is well again:" << m_db.path();
    if (m_trouble)
        m_trouble(error);
}

bool SqliteWriter::upkeepRound()
{
    const auto end = std::chrono::steady_clock::now() + kUpkeepTime;
    while (std::chrono::steady_clock::now() < end) {
        const auto trimmed = m_ingest.trimStep();
        if (!trimmed) {
            // The next batch meets the same trouble and tells it.
            qCInfo(base::lcStore).noquote() << "retention waits:" << trimmed.error().text();
            return false;
        }
        if (!*trimmed)
            return giveBackPages();
    }
    return true;
}

bool SqliteWriter::giveBackPages()
{
    // Steady retention frees about what the next hour needs; only a shortened one leaves the file
    // hollow.
    const auto free = m_db.integer("PRAGMA freelist_count");
    const auto pages = m_db.integer("PRAGMA page_count");
    if (!free || !pages || *free < kFreePages || *free < *pages / 5)
        return false;
    return m_db.exec("PRAGMA incremental_vacuum(" + std::to_string(kVacuumPages) + ")").has_value();
}

} // namespace rollscope::store
