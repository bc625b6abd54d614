#include "store/checkpointer.hpp"
#include "base/log.hpp"
#include "store/thread_name.hpp"
#include <sqlite3.h>

namespace rollscope::store {
namespace {

constexpr int kQuietPages = 4096;      ///< 16 MB: worth a job beside the writer
constexpr int kPressingPages = 16'384; ///< 64 MB: the writer outruns the job and must help itself

} // namespace

Checkpointer::Checkpointer(Database& writer) : m_writer(writer)
{
    // Replaces SQLite's own checkpoint inside every commit past 1000 pages.
    sqlite3_wal_hook(
        writer.handle(),
        [](void* pages, sqlite3*, const char*, int count) {
            *static_cast<int*>(pages) = count;
            return SQLITE_OK;
        },
        &m_pages);
}

Checkpointer::~Checkpointer()
{
    sqlite3_wal_hook(m_writer.handle(), nullptr, nullptr);
    if (m_job.joinable())
        m_job.join();
}

void Checkpointer::afterCommit()
{
    if (m_pages < kQuietPages || m_running)
        return;
    if (m_pages >= kPressingPages) {
        sqlite3_wal_checkpoint_v2(m_writer.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                                  nullptr);
        return;
    }
    start();
}

void Checkpointer::start()
{
    if (m_job.joinable())
        m_job.join();
    m_running = true;
    m_job = std::thread([this, path = m_writer.path()] {
        nameThisThread("store-sync");
        Database db;
        // A connection that has read nothing yet does not know of the log. A failure is nothing to
        // report: the log stays as it is, and the writer meets the cause itself.
        const auto ready = db.open(path, Database::Mode::Write).and_then([&] {
            return db.integer("SELECT count(*) FROM sqlite_schema");
        });
        if (!ready || sqlite3_wal_checkpoint_v2(db.handle(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                                nullptr, nullptr) != SQLITE_OK)
            qCInfo(base::lcStore) << "the log was not moved into" << path << "this time";
        m_running = false;
    });
}

} // namespace rollscope::store
