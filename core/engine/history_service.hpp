#pragma once
#include "engine/history_answer.hpp"
#include <QObject>
#include <QThreadPool>
#include <deque>
#include <functional>

namespace rollscope::engine {

/// Answers history queries: at once from memory, or after a job has read the store. One job at a
/// time; what it read is kept and used again. A later query of the same asker takes the place of
/// one that still waits. Engine thread.
class HistoryService : public QObject
{
    Q_OBJECT
public:
    /// What is known of a chain now; nullopt for one that is not watched.
    using Find = std::function<std::optional<HistorySources>(const QString& chain)>;

    /// `storePath` empty: memory alone.
    HistoryService(QString storePath, Find find);
    /// Waits for the job under way, which takes milliseconds.
    ~HistoryService() override;

    void ask(const HistoryQuery& query);

Q_SIGNALS:
    void answered(rollscope::engine::HistoryPtr history);

private:
    void readNext();
    void take(const StoredPartPtr& part);
    [[nodiscard]] StoredPartPtr held(const HistoryQuery& query, const Wanted& wanted) const;
    void tell(const HistoryQuery& query, const HistorySources& sources, const StoredPart* part);

    QString m_storePath;
    Find m_find;
    std::shared_ptr<StoredHistory> m_store; ///< used by the one job only
    std::deque<HistoryQuery> m_waiting;
    std::optional<HistoryQuery> m_reading;
    std::deque<StoredPartPtr> m_parts; ///< newest first
    QThreadPool m_jobs;
};

} // namespace rollscope::engine
