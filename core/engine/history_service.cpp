#include "engine/history_service.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr std::size_t kMostParts = 10; ///< eight chains compared, and the page before
constexpr std::size_t kMostWaiting = 64;

qint64 widthOf(const HistoryQuery& query)
{
    return std::max<qint64>(1, (query.to - query.from) / query.columns);
}

} // namespace

HistoryService::HistoryService(QString storePath, Find find)
    : m_storePath(std::move(storePath)), m_find(std::move(find)),
      m_store(std::make_shared<StoredHistory>())
{
    m_jobs.setMaxThreadCount(1);
    m_jobs.setExpiryTimeout(10'000);
}

HistoryService::~HistoryService()
{
    m_jobs.clear();
    m_jobs.waitForDone();
}

void HistoryService::ask(const HistoryQuery& asked)
{
    const auto query = bounded(asked);
    const auto sources = m_find(query.chain);
    if (!sources) {
        auto none = std::make_shared<History>();
        none->query = query;
        none->known = false;
        Q_EMIT answered(std::move(none));
        return;
    }
    const auto wanted = wantedFromStore(query, *sources);
    if (wanted.empty() || m_storePath.isEmpty()) {
        tell(query, *sources, nullptr);
        return;
    }
    if (const auto part = held(query, wanted)) {
        tell(query, *sources, part.get());
        return;
    }
    std::erase_if(m_waiting, [&query](const HistoryQuery& q) { return q.id == query.id; });
    m_waiting.push_back(query);
    if (m_waiting.size() > kMostWaiting)
        m_waiting.pop_front();
    readNext();
}

StoredPartPtr HistoryService::held(const HistoryQuery& query, const Wanted& wanted) const
{
    // What was written since it was read is in memory: the end may lag a little behind.
    const qint64 slack = std::min<qint64>(std::max<qint64>(30'000, (query.to - query.from) / 32),
                                          std::max<qint64>(0, (wanted.to - wanted.from) / 2));
    const auto found = std::ranges::find_if(m_parts, [&](const StoredPartPtr& part) {
        return part->chain == query.chain && part->trouble.what.isEmpty() &&
               part->serves(wanted.from, wanted.to - slack, widthOf(query));
    });
    return found == m_parts.end() ? nullptr : *found;
}

void HistoryService::readNext()
{
    if (m_reading || m_waiting.empty())
        return;
    const auto query = m_waiting.front();
    m_waiting.pop_front();
    const auto sources = m_find(query.chain);
    if (!sources) {
        readNext();
        return;
    }
    m_reading = query;
    const auto wanted = wantedFromStore(query, *sources);
    const qint64 margin = (query.to - query.from) / 4;
    StoredRequest request;
    request.path = m_storePath;
    request.chain = query.chain;
    request.from = {std::max<qint64>(0, wanted.from.value - margin)};
    request.to = std::min(wanted.to + margin, sources->now + 1);
    if (request.from >= request.to)
        request.to = request.from + 1;
    request.columnMs = widthOf(query);
    request.blockMs = sources->blockMs;
    request.tokenDecimals = sources->tokenDecimals;
    m_jobs.start([this, store = m_store, request] {
        auto part = store->read(request);
        QMetaObject::invokeMethod(
            this, [this, part] { take(part); }, Qt::QueuedConnection);
    });
}

void HistoryService::take(const StoredPartPtr& part)
{
    const auto query = *m_reading;
    m_reading.reset();
    m_parts.push_front(part);
    if (m_parts.size() > kMostParts)
        m_parts.pop_back();
    // Newer questions of the same asker wait already: this one is out of date.
    const bool newer = std::ranges::any_of(
        m_waiting, [&query](const HistoryQuery& q) { return q.id == query.id; });
    const auto sources = m_find(query.chain);
    if (sources && !newer)
        tell(query, *sources, part.get());
    // Some of those may be answered by what was just read.
    auto waiting = std::exchange(m_waiting, {});
    for (const auto& next : waiting)
        ask(next);
    readNext();
}

void HistoryService::tell(const HistoryQuery& query, const HistorySources& sources,
                          const StoredPart* part)
{
    Q_EMIT answered(answer(query, sources, part));
}

} // namespace rollscope::engine
