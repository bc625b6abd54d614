#pragma once
#include "base/block.hpp"
#include "base/result.hpp"
#include "series/types.hpp"
#include <QMetaType>
#include <QString>
#include <memory>
#include <vector>

namespace rollscope::engine {

/// What a chart can show of one chain's past.
enum class HistoryMetric : quint8 {
    Tps,
    UserTps,
    MgasPerSecond,
    BaseFeeGwei,
    BlockTimeMs,
    TxsPerBlock,
    SafeLagS,      ///< head − safe, by the chain's timestamps; kept since the program started
    FinalizedLagS, ///< likewise
    TransferUsd,   ///< cost of a transfer, every five minutes
    SwapUsd,       ///< likewise, of a swap
    BlobsPerBlock, ///< of a parent chain
    BlobFeeGwei,   ///< of a parent chain, per blob gas; the last 24 hours
    PostingGapS,   ///< of a rollup: seconds between batches on its parent chain; the last 30 days
    Count_,
};

/// One chart's, or one page's, question. Times by the chain's timestamps.
struct HistoryQuery
{
    quint64 id = 0; ///< the asker's; comes back with the answer
    QString chain;
    base::UnixMs from, to;
    int columns = 0; ///< pixel columns, 1 … 8192
    std::vector<HistoryMetric> metrics;
    int tape = 0; ///< how many of the newest blocks, at most kTapeBlocks
    bool operator==(const HistoryQuery&) const = default;
};
inline constexpr int kTapeBlocks = 64;

struct HistoryLine
{
    HistoryMetric metric{};
    std::vector<series::Column> columns; ///< exactly as many as were asked for
};

enum class GapReason : quint8 {
    NotWatched, ///< Rollscope did not run, or this chain was not chosen
    NoEndpoint, ///< no endpoint answered
    NoBlocks,   ///< endpoints answered, the chain showed no block
    Missing,    ///< blocks that were there and have not been fetched
};

struct HistoryGap
{
    base::UnixMs from, to;
    GapReason reason{};
    bool operator==(const HistoryGap&) const = default;
};

/// A block as it came, for the tape at the side.
struct TapeBlock
{
    base::Block block;
    base::UnixMs seen;
    bool dropped = false; ///< canonical no more
};

struct History
{
    HistoryQuery query;
    std::vector<HistoryLine> lines; ///< in the order of query.metrics
    std::vector<HistoryGap> gaps;   ///< of what is counted in blocks, inside the range
    std::vector<TapeBlock> tape;    ///< newest first
    base::UnixMs watchedSince;      ///< what is older comes from the store
    qint64 stepMs = 0;              ///< stored figures are means over this long; 0: of each block
    QString explorer;               ///< a page about the chain's blocks, from the registry
    bool known = true;              ///< false: no such chain in this run
    bool stored = false;            ///< part of it was read from the store
    base::Error trouble;            ///< of reading the store; its kind counts when `what` is set
};
using HistoryPtr = std::shared_ptr<const History>;

} // namespace rollscope::engine

Q_DECLARE_METATYPE(rollscope::engine::HistoryPtr)
