#pragma once
#include "store/database.hpp"
#include <atomic>
#include <thread>

namespace rollscope::store {

/// Moves the write-ahead log into the file. Usually as a short job beside the writer, which goes on
/// meanwhile: waiting for a slow disk's sync in the writer would make a kill lose more than a
/// second.
class Checkpointer
{
public:
    explicit Checkpointer(Database& writer);
    ~Checkpointer();
    Checkpointer(const Checkpointer&) = delete;
    Checkpointer& operator=(const Checkpointer&) = delete;

    /// Called by the writer's thread after a commit.
    void afterCommit();

private:
    void start();

    Database& m_writer;
    int m_pages = 0; ///< in the log, as of the last commit
    std::thread m_job;
    std::atomic<bool> m_running = false;
};

} // namespace rollscope::store
