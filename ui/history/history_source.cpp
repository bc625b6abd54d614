#include "history/history_source.hpp"

namespace rollscope::ui {

HistorySource::HistorySource(QObject* parent) : QObject(parent) {}

quint64 HistorySource::subscribe(Answer answer)
{
    const auto id = m_next++;
    m_askers[id] = std::move(answer);
    return id;
}

void HistorySource::release(quint64 id)
{
    m_askers.remove(id);
}

void HistorySource::ask(const engine::HistoryQuery& query)
{
    Q_EMIT wanted(query);
}

void HistorySource::accept(const engine::HistoryPtr& history)
{
    if (!history) {
        return;
    }
    const auto asker = m_askers.constFind(history->query.id);
    if (asker != m_askers.cend()) {
        const auto answer = *asker; // it may release itself
        answer(history);
    }
}

void HistorySource::exportCsv(engine::HistoryExport request,
                              const std::vector<engine::HistoryPtr>& drawn, Exported done)
{
    const auto job = m_next++;
    m_exports[job] = std::move(done);
    request.storePath = m_storePath;
    Q_EMIT exportWanted(job, request, drawn);
}

void HistorySource::exported(quint64 job, const base::Result<QByteArray>& csv)
{
    if (const auto done = m_exports.take(job)) {
        done(csv);
    }
}

void HistorySource::setNow(base::UnixMs now)
{
    m_now = now;
    Q_EMIT ticked();
}

} // namespace rollscope::ui
