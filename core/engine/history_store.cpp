#include "engine/history_store.hpp"
#include "l1/blob_fee.hpp"
#include "series/column_edges.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::engine {
namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kRawSpan = 6 * 60 * kMinute; ///< longer stretches are drawn from roll-ups
constexpr qint64 kEarlier = kMinute;          ///< rates need what came before

series::Column flat(double value)
{
    const auto v = static_cast<float>(value);
    return {v, v, v, v, false};
}

void merge(series::Column& into, const series::Column& later)
{
    if (later.gap)
        return;
    if (into.gap) {
        into = later;
        return;
    }
    into.min = std::min(into.min, later.min);
    into.max = std::max(into.max, later.max);
    into.last = later.last;
}

/// One bucket's figures from sums: rates are means per block over the mean interval, so that
/// blocks that are missing do not make a chain look slower.
StoredPart::Mean meanOf(base::UnixMs from, qint64 stepMs, const store::Bucket& txs,
                        const store::Bucket& user, const store::Bucket& gas,
                        const store::Bucket& fee, const store::Bucket& interval,
                        const store::Bucket& blobGas)
{
    StoredPart::Mean mean;
    mean.from = from;
    const auto at = [&mean](HistoryMetric metric) -> series::Column& {
        return mean.values[static_cast<std::size_t>(metric)];
    };
    const auto perBlock = [](const store::Bucket& b) { return b.sum / b.n; };
    const double seconds = interval.n > 0 ? perBlock(interval) / 1000 : 0;
    const auto rate = [&](const store::Bucket& b, double unit) {
        if (b.n == 0)
            return series::Column{};
        const double perSecond =
            seconds > 0 ? perBlock(b) / seconds : b.sum * 1000 / static_cast<double>(stepMs);
        return flat(perSecond / unit);
    };
    at(HistoryMetric::Tps) = rate(txs, 1);
    at(HistoryMetric::UserTps) = rate(user, 1);
    at(HistoryMetric::MgasPerSecond) = rate(gas, 1e6);
    const auto spread = [&](const store::Bucket& b) {
        if (b.n == 0)
            return series::Column{};
        auto column = flat(perBlock(b));
        column.min = static_cast<float>(b.min);
        column.max = static_cast<float>(b.max);
        return column;
    };
    at(HistoryMetric::BaseFeeGwei) = spread(fee);
    at(HistoryMetric::BlockTimeMs) = spread(interval);
    at(HistoryMetric::TxsPerBlock) = spread(txs);
    auto& blobs = at(HistoryMetric::BlobsPerBlock);
    blobs = spread(blobGas);
    for (float* value : {&blobs.first, &blobs.min, &blobs.max, &blobs.last})
        *value /= static_cast<float>(l1::kGasPerBlob);
    return mean;
}

} // namespace

std::optional<series::Metric> seriesMetric(HistoryMetric metric)
{
    switch (metric) {
    case HistoryMetric::Tps:
        return series::Metric::Tps;
    case HistoryMetric::UserTps:
        return series::Metric::UserTps;
    case HistoryMetric::MgasPerSecond:
        return series::Metric::MgasPerSecond;
    case HistoryMetric::BaseFeeGwei:
        return series::Metric::BaseFeeGwei;
    case HistoryMetric::BlockTimeMs:
        return series::Metric::BlockTimeMs;
    case HistoryMetric::TxsPerBlock:
        return series::Metric::TxsPerBlock;
    case HistoryMetric::BlobsPerBlock:
        return series::Metric::Blobs;
    case HistoryMetric::SafeLagS:
    case HistoryMetric::FinalizedLagS:
    case HistoryMetric::TransferUsd:
    case HistoryMetric::SwapUsd:
    case HistoryMetric::BlobFeeGwei:
    case HistoryMetric::PostingGapS:
    case HistoryMetric::Count_:
        break;
    }
    return std::nullopt;
}

void StoredPart::columns(HistoryMetric metric, base::UnixMs rangeFrom, base::UnixMs rangeTo,
                         std::span<series::Column> out) const
{
    const auto own = seriesMetric(metric);
    if (blocks && own) {
        const auto level = blocks->levelFor(rangeFrom, rangeTo, static_cast<int>(out.size()));
        blocks->decimate(*own, level, rangeFrom, rangeTo, out);
        return;
    }
    std::fill(out.begin(), out.end(), series::Column{});
    if (!own || means.empty() || out.empty())
        return;
    series::ColumnEdges edges(rangeFrom.value, rangeTo.value, static_cast<int>(out.size()));
    for (auto& column : out) {
        // The bucket that holds the left edge, and those that begin inside.
        auto it = std::ranges::upper_bound(means, base::UnixMs{edges.left()}, {}, &Mean::from);
        if (it != means.begin() && std::prev(it)->from + stepMs > base::UnixMs{edges.left()})
            --it;
        for (; it != means.end() && it->from.value < edges.right(); ++it)
            merge(column, it->values[static_cast<std::size_t>(metric)]);
        edges.advance();
    }
}

bool StoredPart::serves(base::UnixMs rangeFrom, base::UnixMs rangeTo, qint64 columnMs) const
{
    if (rangeFrom < from || rangeTo > to)
        return false;
    if (blocks)
        return true;
    // Coarser than the pixels only where the store has nothing finer to give, and never much
    // finer: that would be slow.
    return stepMs <= std::max(columnMs, kMinute) * 3 / 2 && columnMs <= stepMs * 8;
}

StoredPartPtr StoredHistory::read(const StoredRequest& request)
{
    auto part = std::make_shared<StoredPart>();
    part->chain = request.chain;
    part->from = request.from;
    part->to = request.to;
    part->stepMs = std::max(request.columnMs, kMinute);
    if (!m_reader || m_path != request.path) {
        auto opened = store::Reader::open(request.path);
        if (!opened) {
            part->trouble = opened.error();
            return part;
        }
        m_reader = std::move(*opened);
        m_path = request.path;
    }
    const double blockMs = request.blockMs > 0 ? request.blockMs : 1000;
    const auto expected = static_cast<double>(request.to - request.from) / blockMs;
    const bool few = request.to - request.from <= kRawSpan && expected <= kMostBlocks;
    auto done = few ? readBlocks(request, *part) : readMeans(request, *part);
    if (done && few && !part->blocks)
        done = readMeans(request, *part);
    if (auto costs = readCosts(request, *part); !costs && done)
        done = costs;
    if (!done && done.error().kind != base::ErrorKind::NotFound)
        part->trouble = done.error();
    return part;
}

base::Result<void> StoredHistory::readCosts(const StoredRequest& request, StoredPart& part)
{
    constexpr std::size_t kMost = 200'000;
    return m_reader->costs(request.chain,
                           {std::max<qint64>(0, request.from.value - kThinnedHoldMs)}, request.to,
                           [&](const store::StoredCost& cost) {
                               part.costs.push_back(pointOf(cost, request.tokenDecimals));
                               return part.costs.size() < kMost;
                           });
}

base::Result<void> StoredHistory::readBlocks(const StoredRequest& request, StoredPart& part)
{
    series::ChainSeries::Config config;
    config.nominalBlockMs = request.nominalBlockMs;
    config.maxBlocks = static_cast<std::size_t>(kMostBlocks) * 2;
    auto series = std::make_unique<series::ChainSeries>(config);
    qint64 count = 0;
    const auto done = m_reader->blocks(request.chain, request.from - kEarlier, request.to,
                                       [&](const store::StoredBlock& stored) {
                                           if (!stored.dropped) {
                                               series->put(stored.block, stored.seen);
                                               ++count;
                                           }
                                           return count <= kMostBlocks;
                                       });
    if (!done)
        return done;
    if (count <= kMostBlocks) {
        part.blocks = std::move(series);
        part.stepMs = 0;
    }
    return {};
}

base::Result<void> StoredHistory::readMeans(const StoredRequest& request, StoredPart& part)
{
    const auto buckets =
        static_cast<int>(std::clamp<qint64>((request.to - request.from) / part.stepMs, 1, 20'000));
    std::array<std::vector<store::Bucket>, 6> read;
    constexpr std::array kColumns{store::Column::Txs,         store::Column::UserTxs,
                                  store::Column::GasUsed,     store::Column::BaseFeeGwei,
                                  store::Column::BlockTimeMs, store::Column::BlobGasUsed};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        auto series =
            m_reader->series(request.chain, kColumns[i], request.from, request.to, buckets);
        if (!series)
            return tl::unexpected(series.error());
        read[i] = std::move(*series);
    }
    const auto n = read[0].size();
    for (const auto& column : read) {
        if (column.size() != n)
            return base::fail(base::ErrorKind::Internal,
                              QStringLiteral("stored series do not fit together"));
    }
    if (n > 1)
        part.stepMs = read[0][1].from - read[0][0].from;
    part.means.reserve(n);
    for (std::size_t i = 0; i < n; ++i)
        part.means.push_back(meanOf(read[0][i].from, part.stepMs, read[0][i], read[1][i],
                                    read[2][i], read[3][i], read[4][i], read[5][i]));
    return {};
}

} // namespace rollscope::engine
