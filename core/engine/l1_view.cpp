#include "engine/l1_desk.hpp"
#include "series/column_edges.hpp"
#include <algorithm>
#include <cmath>

// What others see of the L1 desk: views for snapshots, lines for charts.

namespace rollscope::engine {
namespace {

constexpr qint64 kHour = 3600, kMinuteMs = 60'000;
constexpr qint64 kViewEachMs = 30'000; ///< where no block comes, requests and stalls still move
constexpr qint64 kHoldS = 60; ///< a block's fee is drawn until the next one, at most so long

const ChainRow* rowOf(const Snapshot& snapshot, const QString& id)
{
    const auto found = std::find_if(snapshot.chains.begin(), snapshot.chains.end(),
                                    [&](const ChainRow& row) { return row.id == id; });
    return found == snapshot.chains.end() ? nullptr : &*found;
}

/// The chain's user transactions over the blocks of the window that were seen, by its own rate over
/// the like window; absent where the two do not cover the same time, or not nearly all of it.
std::optional<double> userTxs(const ChainRow& row, series::Window window,
                              const l1::BlobWindow& blobs)
{
    constexpr double kAlike = 0.1;
    const auto& rates = row.rates[static_cast<std::size_t>(window)];
    const auto seconds = static_cast<double>(blobs.seconds);
    if (!rates.userTps || std::abs(rates.spanMs / 1000 - seconds) > kAlike * seconds ||
        rates.userCoverage < 1 - kAlike || blobs.coverage < 1 - kAlike ||
        static_cast<double>(blobs.unknown) > kAlike * static_cast<double>(blobs.blobs))
        return std::nullopt;
    return *rates.userTps * seconds * blobs.coverage;
}

void put(series::Column& column, float value)
{
    if (column.gap) {
        column = {value, value, value, value, false};
        return;
    }
    column.min = std::min(column.min, value);
    column.max = std::max(column.max, value);
    column.last = value;
}

/// Draws a value from one moment to another (Unix ms) into the columns between.
void draw(std::span<series::Column> out, base::UnixMs from, base::UnixMs to, qint64 begin,
          qint64 end, float value)
{
    const auto columns = static_cast<qint64>(out.size());
    const qint64 span = to - from;
    const auto place = [&](qint64 at) { return (at - from.value) * columns / span; };
    const qint64 first = std::clamp<qint64>(place(begin), 0, columns);
    const qint64 last = std::clamp<qint64>(place(end), first, columns);
    if (begin >= from.value && first < columns)
        put(out[static_cast<std::size_t>(first)], value);
    for (qint64 i = begin >= from.value ? first + 1 : first; i < last; ++i)
        put(out[static_cast<std::size_t>(i)], value);
}

} // namespace

void L1Desk::fill(Snapshot& snapshot,
                  const std::function<const net::RequestMeter&(std::size_t)>& meterOf)
{
    tellRequests(snapshot.time, meterOf);
    for (auto& [chain, book] : m_books) {
        if (!book.blobs.newest())
            continue;
        if (book.stale || snapshot.time - book.viewedAt >= kViewEachMs) {
            book.stale = false;
            book.viewedAt = snapshot.time;
            book.view = viewOf(book, snapshot, meterOf(chain));
        }
        snapshot.l1.push_back(book.view);
        for (const auto& posting : book.view->postings) {
            if (posting.purpose != registry::Posting::Batch || !posting.confirmed)
                continue;
            const QString& id = (*m_ids)[static_cast<std::size_t>(posting.owner)];
            for (auto& row : snapshot.chains) {
                if (row.id == id)
                    row.postedAt = posting.lastAt;
            }
        }
    }
}

void L1Desk::tellRequests(base::UnixMs now,
                          const std::function<const net::RequestMeter&(std::size_t)>& meterOf)
{
    const qint64 minute = now.value / kMinuteMs;
    if (!m_out.sink || minute == m_toldMinute)
        return;
    // The first one was not watched as a whole.
    const bool whole = std::exchange(m_toldMinute, minute) != 0;
    for (const auto& [chain, book] : m_books) {
        if (whole)
            m_out.sink->requests(book.spec, meterOf(chain).recent(1, now), arrivals(book, 1, now),
                                 now);
    }
}

quint64 L1Desk::arrivals(const Book& book, int minutes, base::UnixMs now)
{
    const qint64 end = now.value / kMinuteMs * kMinuteMs;
    return static_cast<quint64>(
        std::count_if(book.arrivals.begin(), book.arrivals.end(), [&](base::UnixMs at) {
            return at.value < end && at.value >= end - minutes * kMinuteMs;
        }));
}

std::shared_ptr<const L1View> L1Desk::viewOf(const Book& book, const Snapshot& snapshot,
                                             const net::RequestMeter& meter) const
{
    constexpr int kMinutes = 10;
    auto view = std::make_shared<L1View>();
    view->chain = book.spec.id;
    view->rollups = m_ids;
    view->names = m_names;
    view->attributes = m_out.attributes;
    view->newest = *book.blobs.newest();
    const auto& schedule = book.blobs.schedule();
    if (const auto* fork = schedule.at(book.spec.chainId, view->newest.timestamp))
        view->fork = *fork;
    if (const auto* next = schedule.next(book.spec.chainId, view->newest.timestamp))
        view->next = *next;
    view->hour = book.blobs.window(kHour);
    view->day = book.blobs.window(24 * kHour);
    view->postings = book.postings.views(snapshot.time.value / 1000);
    std::map<l1::Owner, L1Rollup> figures;
    for (const auto& share : view->day.shares)
        figures[share.owner];
    for (const auto& posting : view->postings)
        figures[posting.owner];
    for (auto& [owner, figure] : figures) {
        figure.owner = owner;
        if (const auto* row = rowOf(snapshot, (*m_ids)[static_cast<std::size_t>(owner)])) {
            figure.userTxsHour = userTxs(*row, series::Window::H1, view->hour);
            figure.userTxsDay = userTxs(*row, series::Window::H24, view->day);
        }
        const auto pace = book.paces.find(owner);
        if (pace != book.paces.end() && pace->second.fed) {
            figure.limit = pace->second.head.limitMs() / 1000;
            figure.stalled = pace->second.head.stalled(snapshot.time);
        }
        view->figures.push_back(figure);
    }
    view->requests.minutes = kMinutes;
    view->requests.counts = meter.recent(kMinutes, snapshot.time);
    view->requests.blocks = arrivals(book, kMinutes, snapshot.time);
    return view;
}

void L1Desk::decimate(const QString& chain, HistoryMetric metric, base::UnixMs from,
                      base::UnixMs to, std::span<series::Column> out) const
{
    std::fill(out.begin(), out.end(), series::Column{});
    if (out.empty() || to <= from)
        return;
    for (const auto& [index, book] : m_books) {
        if (metric == HistoryMetric::BlobFeeGwei && book.spec.id == chain) {
            const auto& rows = book.blobs.all();
            for (auto it = rows.begin(); it != rows.end(); ++it) {
                const auto next = std::next(it);
                const qint64 at = it->second.timestamp;
                const qint64 until =
                    next == rows.end() ? at + 1 : std::min(next->second.timestamp, at + kHoldS);
                if (it->second.feeKnown && until * 1000 > from.value && at * 1000 < to.value)
                    draw(out, from, to, at * 1000, until * 1000,
                         static_cast<float>(it->second.fee.convert_to<double>() / 1e9));
            }
        } else if (metric == HistoryMetric::PostingGapS) {
            const auto owner = m_owners.find(chain);
            if (owner == m_owners.end())
                continue;
            // A gap is drawn over the time that it took.
            const auto gaps =
                book.postings.intervals(owner->second, registry::Posting::Batch, from.value / 1000,
                                        to.value / 1000 + 24 * kHour);
            for (const auto& [at, seconds] : gaps)
                draw(out, from, to, (at - seconds) * 1000, at * 1000, static_cast<float>(seconds));
        }
    }
}

} // namespace rollscope::engine
