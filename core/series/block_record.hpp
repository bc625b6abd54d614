#pragma once
#include "base/block.hpp"
#include "series/types.hpp"
#include <limits>

namespace rollscope::series {

/// An exact sum of 64-bit values; 2^64 of them fit.
struct Sum128
{
    quint64 lo = 0;
    quint64 hi = 0;
    bool operator==(const Sum128&) const = default;
    Sum128& operator+=(const Sum128& o)
    {
        lo += o.lo;
        hi += o.hi + (lo < o.lo ? 1 : 0);
        return *this;
    }
    Sum128& operator-=(const Sum128& o)
    {
        hi -= o.hi + (lo < o.lo ? 1 : 0);
        lo -= o.lo;
        return *this;
    }
    /// Exact below 2^53, nearest double up to 2^64.
    [[nodiscard]] double toDouble() const
    {
        return hi == 0 ? static_cast<double>(lo)
                       : static_cast<double>(hi) * 0x1p64 + static_cast<double>(lo);
    }
};

/// What a chain series keeps of a block. 72 bytes: tens of thousands are held per chain.
struct BlockRecord
{
    static constexpr quint32 kUnknown = std::numeric_limits<quint32>::max();
    quint64 number = 0;
    qint64 time = 0; ///< s UTC by the chain, within 0…year 9999
    qint64 seen = 0; ///< ms UTC, our earliest arrival
    quint64 gasUsed = 0;
    std::array<quint8, 16> hash{}; ///< the first half, to tell two blocks of one height apart
    quint32 txs = kUnknown;
    quint32 userTxs = kUnknown;
    quint32 userOps = kUnknown;
    float baseFeeGwei = std::numeric_limits<float>::quiet_NaN();
    float gasRatio = std::numeric_limits<float>::quiet_NaN();
    float blobs = std::numeric_limits<float>::quiet_NaN();

    [[nodiscard]] static BlockRecord of(const base::Block& block, base::UnixMs seen);
    [[nodiscard]] bool sameHash(const base::Hash32& other) const;
    /// Takes what a later look at the same block (same hash) knows better.
    void merge(const BlockRecord& later);
    [[nodiscard]] bool sameAs(const BlockRecord& other) const;
};
static_assert(sizeof(BlockRecord) == 72);

/// Exact sums over some blocks, and how many of them knew each field. Differences of two running
/// sums are sums too: unsigned wrap-around is meant.
struct Sums
{
    quint64 txs = 0, userTxs = 0, userOps = 0;
    Sum128 gas;
    quint32 blocks = 0, txsKnown = 0, userKnown = 0, opsKnown = 0;
    bool operator==(const Sums&) const = default;

    void add(const BlockRecord& r)
    {
        ++blocks;
        gas += {r.gasUsed, 0};
        addKnown(r.txs, txs, txsKnown);
        addKnown(r.userTxs, userTxs, userKnown);
        addKnown(r.userOps, userOps, opsKnown);
    }
    void remove(const BlockRecord& r)
    {
        Sums one;
        one.add(r);
        *this -= one;
    }
    Sums& operator+=(const Sums& o)
    {
        txs += o.txs;
        userTxs += o.userTxs;
        userOps += o.userOps;
        gas += o.gas;
        blocks += o.blocks;
        txsKnown += o.txsKnown;
        userKnown += o.userKnown;
        opsKnown += o.opsKnown;
        return *this;
    }
    Sums& operator-=(const Sums& o)
    {
        txs -= o.txs;
        userTxs -= o.userTxs;
        userOps -= o.userOps;
        gas -= o.gas;
        blocks -= o.blocks;
        txsKnown -= o.txsKnown;
        userKnown -= o.userKnown;
        opsKnown -= o.opsKnown;
        return *this;
    }

private:
    static void addKnown(quint32 value, quint64& sum, quint32& known)
    {
        const bool isKnown = value != BlockRecord::kUnknown;
        sum += isKnown ? value : 0;
        known += isKnown ? 1 : 0;
    }
};

/// The rate of `metric` over `seconds`, divided last; nullopt where no block knew it.
[[nodiscard]] inline std::optional<double> rateOf(Metric metric, const Sums& sums, double seconds)
{
    switch (metric) {
    case Metric::Tps:
        if (sums.txsKnown > 0)
            return static_cast<double>(sums.txs) / seconds;
        break;
    case Metric::UserTps:
        if (sums.userKnown > 0)
            return static_cast<double>(sums.userTxs) / seconds;
        break;
    case Metric::Uops:
        if (sums.opsKnown > 0)
            return static_cast<double>(sums.userOps) / seconds;
        break;
    case Metric::MgasPerSecond:
        if (sums.blocks > 0)
            return sums.gas.toDouble() / (seconds * 1e6);
        break;
    default:
        break;
    }
    return std::nullopt;
}

/// A metric that one block has by itself (base fee, ratio, blobs, count); NaN where unknown or not
/// such.
[[nodiscard]] inline float valueOf(Metric metric, const BlockRecord& record)
{
    switch (metric) {
    case Metric::BaseFeeGwei:
        return record.baseFeeGwei;
    case Metric::GasUsedRatio:
        return record.gasRatio;
    case Metric::Blobs:
        return record.blobs;
    case Metric::TxsPerBlock:
        if (record.txs != BlockRecord::kUnknown)
            return static_cast<float>(record.txs);
        break;
    default:
        break;
    }
    return std::numeric_limits<float>::quiet_NaN();
}

} // namespace rollscope::series
