#include "series/block_record.hpp"
#include <algorithm>
#include <cmath>

namespace rollscope::series {
namespace {

constexpr qint64 kLastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z

void take(quint32& mine, quint32 later)
{
    if (later != BlockRecord::kUnknown)
        mine = later;
}

void take(float& mine, float later)
{
    if (!std::isnan(later))
        mine = later;
}

bool same(float a, float b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

BlockRecord BlockRecord::of(const base::Block& block, base::UnixMs seen)
{
    constexpr double kBlobBytes = 131'072;
    BlockRecord r;
    r.number = block.number;
    r.time = std::clamp<qint64>(block.timestamp, 0, kLastSecond);
    r.seen = std::clamp<qint64>(seen.value, 0, kLastSecond * 1000);
    r.gasUsed = block.gasUsed;
    std::copy_n(block.hash.bytes.begin(), r.hash.size(), r.hash.begin());
    r.txs = block.txs.value_or(kUnknown);
    r.userTxs = block.userTxs.value_or(kUnknown);
    r.userOps = block.userOps.value_or(kUnknown);
    if (block.baseFeePerGas)
        r.baseFeeGwei = static_cast<float>(std::min(block.baseFeePerGas->toDouble() / 1e9,
                                                    double{std::numeric_limits<float>::max()}));
    if (block.gasLimit && *block.gasLimit > 0)
        r.gasRatio = static_cast<float>(static_cast<double>(block.gasUsed) /
                                        static_cast<double>(*block.gasLimit));
    if (block.blobGasUsed)
        r.blobs = static_cast<float>(static_cast<double>(*block.blobGasUsed) / kBlobBytes);
    return r;
}

bool BlockRecord::sameHash(const base::Hash32& other) const
{
    return std::equal(hash.begin(), hash.end(), other.bytes.begin());
}

void BlockRecord::merge(const BlockRecord& later)
{
    time = later.time;
    seen = std::min(seen, later.seen);
    if (later.gasUsed != 0)
        gasUsed = later.gasUsed;
    take(txs, later.txs);
    take(userTxs, later.userTxs);
    take(userOps, later.userOps);
    take(baseFeeGwei, later.baseFeeGwei);
    take(gasRatio, later.gasRatio);
    take(blobs, later.blobs);
}

bool BlockRecord::sameAs(const BlockRecord& o) const
{
    return number == o.number && time == o.time && seen == o.seen && gasUsed == o.gasUsed &&
           hash == o.hash && txs == o.txs && userTxs == o.userTxs && userOps == o.userOps &&
           same(baseFeeGwei, o.baseFeeGwei) && same(gasRatio, o.gasRatio) && same(blobs, o.blobs);
}

} // namespace rollscope::series
