#pragma once
#include "series/chain_series.hpp"
#include <QString>
#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <vector>

namespace rollscope::test {

namespace s = rollscope::series;

/// A block with a hash of its own per (number, branch) and figures that follow from both.
inline base::Block makeBlock(quint64 number, qint64 time, quint64 branch = 0)
{
    base::Block block;
    block.number = number;
    block.timestamp = time;
    std::memcpy(block.hash.bytes.data(), &number, sizeof number);
    std::memcpy(block.hash.bytes.data() + 8, &branch, sizeof branch);
    block.hash.bytes[31] = 1;
    const quint64 mix = (number * 0x9e3779b97f4a7c15U + branch * 0xbf58476d1ce4e5b9U) >> 20;
    block.txs = static_cast<quint32>(mix % 500);
    block.userTxs = *block.txs - *block.txs / 7;
    block.userOps = *block.txs + static_cast<quint32>(mix % 31);
    block.gasUsed = mix % 30'000'000;
    block.gasLimit = 30'000'000;
    block.baseFeePerGas = base::Wei::from64(1 + mix % 90'000'000'000);
    block.blobGasUsed = mix % 10 * 131'072;
    return block;
}

/// The definitions of docs/metrics-notes.md, recounted over all blocks each time.
struct SeriesModel
{
    struct Held
    {
        base::Block block;
        qint64 seen = 0;
    };
    std::map<quint64, Held> blocks;
    int nominalBlockMs = 0;

    void put(const base::Block& block, qint64 seen)
    {
        const auto it = blocks.find(block.number);
        if (it == blocks.end() || it->second.block.hash != block.hash) {
            blocks.insert_or_assign(block.number, Held{block, seen});
            return;
        }
        base::Block& mine = it->second.block;
        if (block.txs)
            mine.txs = block.txs;
        if (block.userTxs)
            mine.userTxs = block.userTxs;
        if (block.userOps)
            mine.userOps = block.userOps;
        it->second.seen = std::min(it->second.seen, seen);
    }
    void drop(quint64 number, const base::Hash32& hash)
    {
        const auto it = blocks.find(number);
        if (it != blocks.end() && it->second.block.hash == hash)
            blocks.erase(it);
    }

    [[nodiscard]] std::vector<const Held*> list() const
    {
        std::vector<const Held*> all;
        for (const auto& [number, held] : blocks)
            all.push_back(&held);
        return all;
    }
    [[nodiscard]] static qint64 timeOf(const Held* held) { return held->block.timestamp; }
    [[nodiscard]] bool repeats() const
    {
        const auto all = list();
        for (std::size_t k = 1; k < all.size(); ++k)
            if (timeOf(all[k]) == timeOf(all[k - 1]))
                return true;
        return false;
    }
    [[nodiscard]] bool subSecond() const
    {
        if (nominalBlockMs > 0)
            return nominalBlockMs < 1000;
        const auto all = list();
        if (all.size() < 8)
            return false;
        const auto* from = all[all.size() > 64 ? all.size() - 65 : 0];
        const auto* to = all.back();
        return timeOf(to) >= timeOf(from) && static_cast<quint64>(timeOf(to) - timeOf(from)) <
                                                 to->block.number - from->block.number;
    }

    /// Sums over all[i+1…j] divided by spanMs.
    [[nodiscard]] static s::Rates over(const std::vector<const Held*>& all, std::size_t i,
                                       std::size_t j, qint64 spanMs)
    {
        quint64 txs = 0, userTxs = 0, userOps = 0, gas = 0;
        quint64 txsKnown = 0, userKnown = 0, opsKnown = 0;
        for (std::size_t k = i + 1; k <= j; ++k) {
            const base::Block& b = all[k]->block;
            txs += b.txs.value_or(0);
            userTxs += b.userTxs.value_or(0);
            userOps += b.userOps.value_or(0);
            gas += b.gasUsed;
            txsKnown += b.txs ? 1 : 0;
            userKnown += b.userTxs ? 1 : 0;
            opsKnown += b.userOps ? 1 : 0;
        }
        const double seconds = static_cast<double>(spanMs) / 1000.0;
        const auto numbers = static_cast<double>(all[j]->block.number - all[i]->block.number);
        s::Rates r;
        if (txsKnown)
            r.tps = static_cast<double>(txs) / seconds;
        if (userKnown)
            r.userTps = static_cast<double>(userTxs) / seconds;
        if (opsKnown)
            r.uops = static_cast<double>(userOps) / seconds;
        r.mgasPerSecond = static_cast<double>(gas) / (seconds * 1e6);
        r.blockTimeMs = static_cast<double>(spanMs) / numbers;
        r.coverage = static_cast<double>(txsKnown) / numbers;
        r.userCoverage = static_cast<double>(userKnown) / numbers;
        r.opsCoverage = static_cast<double>(opsKnown) / numbers;
        r.gasCoverage = static_cast<double>(j - i) / numbers;
        r.firstBlock = all[i]->block.number + 1;
        r.lastBlock = all[j]->block.number;
        r.spanMs = static_cast<double>(spanMs);
        return r;
    }
    [[nodiscard]] static std::optional<double> p95(std::vector<double> intervals)
    {
        if (intervals.empty())
            return std::nullopt;
        std::sort(intervals.begin(), intervals.end());
        const auto rank = std::ceil(0.95 * static_cast<double>(intervals.size()));
        return intervals[static_cast<std::size_t>(rank) - 1];
    }
    /// Interval per block of each whole step that lies in all[first…last].
    [[nodiscard]] static std::vector<double> intervals(const std::vector<const Held*>& all,
                                                       std::size_t first, std::size_t last)
    {
        std::vector<double> out;
        for (std::size_t a = 0; a < all.size();) {
            std::size_t b = a;
            while (b + 1 < all.size() && timeOf(all[b + 1]) == timeOf(all[a]))
                ++b;
            if (a > 0 && a >= first && b <= last && timeOf(all[a]) > timeOf(all[a - 1]) &&
                all[b]->block.number - all[a - 1]->block.number == b - a + 1) {
                const double ms = static_cast<double>(timeOf(all[a]) - timeOf(all[a - 1])) * 1000.0;
                out.insert(out.end(), b - a + 1, ms / static_cast<double>(b - a + 1));
            }
            a = b + 1;
        }
        return out;
    }

    [[nodiscard]] s::Rates rates(s::Window window) const
    {
        const auto all = list();
        if (all.empty())
            return {};
        const qint64 length = s::windowMs(window);
        if (length <= 10'000 && subSecond()) {
            const std::size_t j = all.size() - 1;
            for (std::size_t i = j; i-- > 0;) {
                if (all[i]->seen > all[j]->seen - length)
                    continue;
                const qint64 span = all[j]->seen - all[i]->seen;
                const qint64 drift = (timeOf(all[j]) - timeOf(all[i])) * 1000 - span;
                if (std::abs(drift) > 2'000)
                    break;
                s::Rates r = over(all, i, j, span);
                r.byArrival = true;
                r.asOf = {all[j]->seen};
                std::vector<double> gaps;
                for (std::size_t k = i + 1; k <= j; ++k)
                    if (all[k]->block.number == all[k - 1]->block.number + 1)
                        gaps.push_back(static_cast<double>(
                            std::max<qint64>(0, all[k]->seen - all[k - 1]->seen)));
                r.blockTimeP95Ms = p95(gaps);
                return r;
            }
        }
        std::size_t j = all.size() - 1;
        if (repeats()) {
            const qint64 open = timeOf(all[j]);
            while (timeOf(all[j]) == open) {
                if (j == 0)
                    return {};
                --j;
            }
        }
        std::size_t i = j;
        bool found = false;
        while (!found && i > 0)
            found = timeOf(all[--i]) <= timeOf(all[j]) - length / 1000;
        if (!found)
            for (i = 0; i < j && timeOf(all[i + 1]) == timeOf(all[i]);)
                ++i;
        if (i >= j || timeOf(all[j]) <= timeOf(all[i]))
            return {};
        const qint64 span = (timeOf(all[j]) - timeOf(all[i])) * 1000;
        s::Rates r;
        if (span <= length + 86'400'000) {
            r = over(all, i, j, span);
            r.blockTimeP95Ms = p95(intervals(all, i + 1, j));
        }
        r.firstBlock = all[i]->block.number + 1;
        r.lastBlock = all[j]->block.number;
        r.spanMs = static_cast<double>(span);
        r.asOf = {timeOf(all[j]) * 1000};
        return r;
    }

    /// The best full minute that ends with a closed step of the last 24 h.
    [[nodiscard]] std::optional<s::Rates> maxTps24h() const
    {
        const auto all = list();
        std::optional<s::Rates> best;
        for (std::size_t j = 1; j + 1 < all.size(); ++j) {
            if (timeOf(all[j + 1]) <= timeOf(all[j]) ||
                timeOf(all[j]) < timeOf(all.back()) - 86'400)
                continue;
            for (std::size_t i = j; i-- > 0;) {
                if (timeOf(all[i]) > timeOf(all[j]) - 60)
                    continue;
                s::Rates r = over(all, i, j, (timeOf(all[j]) - timeOf(all[i])) * 1000);
                r.asOf = {timeOf(all[j]) * 1000};
                if (r.tps && (!best || *r.tps > *best->tps))
                    best = r;
                break;
            }
        }
        return best;
    }
};

inline bool same(const std::optional<double>& a, const std::optional<double>& b)
{
    return a.has_value() == b.has_value() && (!a || *a == *b);
}

/// Identical doubles everywhere.
inline bool same(const s::Rates& a, const s::Rates& b)
{
    return same(a.tps, b.tps) && same(a.userTps, b.userTps) && same(a.uops, b.uops) &&
           same(a.mgasPerSecond, b.mgasPerSecond) && same(a.blockTimeMs, b.blockTimeMs) &&
           same(a.blockTimeP95Ms, b.blockTimeP95Ms) && a.coverage == b.coverage &&
           a.userCoverage == b.userCoverage && a.opsCoverage == b.opsCoverage &&
           a.gasCoverage == b.gasCoverage && a.firstBlock == b.firstBlock &&
           a.lastBlock == b.lastBlock && a.spanMs == b.spanMs && a.asOf == b.asOf &&
           a.byArrival == b.byArrival;
}

inline QString show(const s::Rates& r)
{
    const auto number = [](const std::optional<double>& v) {
        return v ? QString::number(*v, 'g', 17) : QStringLiteral("-");
    };
    return QStringLiteral("tps %1 user %2 uops %3 mgas %4 bt %5 p95 %6 cov %7 %8 %9")
               .arg(number(r.tps), number(r.userTps), number(r.uops), number(r.mgasPerSecond),
                    number(r.blockTimeMs), number(r.blockTimeP95Ms))
               .arg(r.coverage)
               .arg(r.opsCoverage)
               .arg(r.gasCoverage) +
           QStringLiteral(" blocks %1-%2 span %3 asOf %4 arrival %5")
               .arg(r.firstBlock)
               .arg(r.lastBlock)
               .arg(r.spanMs)
               .arg(r.asOf.value)
               .arg(r.byArrival);
}

} // namespace rollscope::test
