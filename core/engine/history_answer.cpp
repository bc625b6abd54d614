#include "engine/history_answer.hpp"
#include "series/column_edges.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr int kMostColumns = 8192;
constexpr qint64 kMostSpan = 800LL * 86'400'000;

qint64 columnMs(const HistoryQuery& query)
{
    return std::max<qint64>(1, (query.to - query.from) / query.columns);
}

bool memoryIsFine(const HistoryQuery& query, const HistorySources& sources)
{
    const auto level = sources.series.levelFor(query.from, query.to, query.columns);
    const auto width = columnMs(query);
    return series::levelMs(level) <=
               std::max<qint64>(width, 4 * static_cast<qint64>(sources.blockMs)) ||
           series::levelMs(level) <= 1000;
}

/// Why columns are empty. A stretch at the end that is shorter than a few blocks is no gap yet.
std::vector<HistoryGap> findGaps(const std::vector<series::Column>& columns,
                                 const HistoryQuery& query, const HistorySources& sources)
{
    std::vector<HistoryGap> gaps;
    series::ColumnEdges edges(query.from.value, query.to.value, query.columns);
    const auto newest = std::max<qint64>(5'000, static_cast<qint64>(4 * sources.blockMs));
    std::optional<qint64> begin;
    const auto end = [&](qint64 at) {
        if (!begin)
            return;
        const base::UnixMs from{*begin}, to{std::min(at, sources.now.value)};
        begin.reset();
        if (to <= from || (to.value >= sources.now.value - columnMs(query) && to - from < newest))
            return;
        for (const auto& gap : sources.log.reasons(from, to))
            gaps.push_back(gap);
    };
    for (const auto& column : columns) {
        if (column.gap && !begin)
            begin = edges.left();
        else if (!column.gap)
            end(edges.left());
        edges.advance();
    }
    end(edges.left());
    return gaps;
}

} // namespace

HistoryQuery bounded(HistoryQuery query)
{
    query.columns = std::clamp(query.columns, 1, kMostColumns);
    query.tape = std::clamp(query.tape, 0, kTapeBlocks);
    query.from.value = std::clamp<qint64>(query.from.value, 0, 1LL << 45);
    query.to.value =
        std::clamp<qint64>(query.to.value, query.from.value + 1, query.from.value + kMostSpan);
    std::erase_if(query.metrics, [](HistoryMetric m) { return m >= HistoryMetric::Count_; });
    if (query.metrics.size() > static_cast<std::size_t>(HistoryMetric::Count_))
        query.metrics.resize(static_cast<std::size_t>(HistoryMetric::Count_));
    return query;
}

Wanted wantedFromStore(const HistoryQuery& query, const HistorySources& sources)
{
    const auto to = std::min(query.to, sources.now);
    const bool blocks = std::ranges::any_of(
        query.metrics, [](HistoryMetric m) { return seriesMetric(m).has_value(); });
    const bool costs = std::ranges::any_of(query.metrics, isCost);
    if (query.from >= to || (!blocks && !costs))
        return {};
    if (!blocks)
        return {query.from, std::min(to, std::max(query.from, sources.log.startedAt()))};
    if (!sources.oldest || !memoryIsFine(query, sources))
        return {query.from, to};
    const auto edge = costs ? std::max(*sources.oldest, sources.log.startedAt()) : *sources.oldest;
    return {query.from, std::min(to, edge)};
}

HistoryPtr answer(const HistoryQuery& query, const HistorySources& sources,
                  const StoredPart* stored)
{
    auto out = std::make_shared<History>();
    out->query = query;
    out->watchedSince = sources.log.startedAt();
    out->explorer = sources.explorer;
    out->tape = sources.log.tape(query.tape);
    const auto n = static_cast<std::size_t>(query.columns);
    const bool fine = memoryIsFine(query, sources);
    std::vector<series::Column> other(n);
    const auto prices =
        merged(stored != nullptr ? std::span(stored->costs) : std::span<const CostPoint>(),
               sources.log.costs());
    for (const auto metric : query.metrics) {
        HistoryLine line{metric, std::vector<series::Column>(n)};
        const auto own = seriesMetric(metric);
        const bool onL1 =
            metric == HistoryMetric::BlobFeeGwei || metric == HistoryMetric::PostingGapS;
        if (isCost(metric)) {
            costColumns(prices, metric, sources.now, query.from, query.to, line.columns);
        } else if (onL1) {
            if (sources.l1)
                sources.l1(metric, query.from, query.to, line.columns);
        } else if (!own) {
            sources.log.lag(metric, query.from, query.to, line.columns);
        } else {
            sources.series.decimate(*own,
                                    sources.series.levelFor(query.from, query.to, query.columns),
                                    query.from, query.to, line.columns);
            if (stored != nullptr) {
                stored->columns(metric, query.from, query.to, other);
                for (std::size_t i = 0; i < n; ++i) {
                    if (line.columns[i].gap || (!fine && !other[i].gap)) {
                        out->stored = out->stored || !other[i].gap;
                        line.columns[i] = other[i];
                    }
                }
            }
        }
        out->lines.push_back(std::move(line));
    }
    if (stored != nullptr) {
        out->trouble = stored->trouble;
        out->stepMs = out->stored ? stored->stepMs : 0;
    }
    const auto counted = std::ranges::find_if(
        out->lines, [](const HistoryLine& line) { return seriesMetric(line.metric).has_value(); });
    if (counted != out->lines.end())
        out->gaps = findGaps(counted->columns, query, sources);
    return out;
}

} // namespace rollscope::engine
