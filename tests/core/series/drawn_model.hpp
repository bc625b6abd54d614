#pragma once
#include "series/pyramid.hpp"
#include "series_model.hpp"
#include <random>

namespace rollscope::test {

inline constexpr qint64 kStart = 1'790'000'400; // s; a multiple of 5 min

/// A column of one value.
inline s::Column flat(float v)
{
    return {v, v, v, v, false};
}

using HeldBlocks = std::vector<const SeriesModel::Held*>;

inline constexpr std::array kDrawnLevels{s::Level::S1, s::Level::S10, s::Level::M1, s::Level::M5,
                                         s::Level::H1};

/// One bucket of one metric, for chains whose timestamps do not fall.
[[nodiscard]] inline s::Column bucket(const HeldBlocks& all, bool repeated, s::Metric metric,
                                      qint64 seconds, qint64 index)
{
    const auto at = [&](qint64 time) {
        return static_cast<std::size_t>(std::partition_point(all.begin(), all.end(),
                                                             [&](const SeriesModel::Held* h) {
                                                                 return SeriesModel::timeOf(h) <
                                                                        time;
                                                             }) -
                                        all.begin());
    };
    const std::size_t a = at(index * seconds);
    const std::size_t b = at((index + 1) * seconds);
    const bool closed = b < all.size();
    s::Cell cell;
    if (a == b) {
        const bool quiet = a > 0 && closed && all[a]->block.number == all[a - 1]->block.number + 1;
        if (quiet && (s::isRate(metric) || metric == s::Metric::Coverage))
            cell.add(s::isRate(metric) ? 0.F : 1.F);
    } else if (s::isRate(metric)) {
        quint64 sum = 0, known = 0;
        const auto take = [&](const std::optional<quint32>& v) {
            sum += v.value_or(0);
            known += v ? 1 : 0;
        };
        for (std::size_t k = a; k < b; ++k) {
            const base::Block& block = all[k]->block;
            if (metric == s::Metric::Tps)
                take(block.txs);
            else if (metric == s::Metric::UserTps)
                take(block.userTxs);
            else if (metric == s::Metric::Uops)
                take(block.userOps);
            else
                sum += block.gasUsed, ++known;
        }
        const double by =
            static_cast<double>(seconds) * (metric == s::Metric::MgasPerSecond ? 1e6 : 1.0);
        if (closed && known)
            cell.add(static_cast<float>(static_cast<double>(sum) / by));
    } else if (metric == s::Metric::Coverage) {
        quint64 known = 0;
        for (std::size_t k = a; k < b; ++k)
            known += all[k]->block.txs ? 1 : 0;
        const quint64 numbers = all[b - 1]->block.number -
                                (a > 0 ? all[a - 1]->block.number : all[a]->block.number - 1);
        if (closed)
            cell.add(static_cast<float>(static_cast<double>(known) / static_cast<double>(numbers)));
    } else if (metric == s::Metric::BlockTimeMs) {
        for (std::size_t k = a; k < b;) {
            std::size_t last = k;
            while (last + 1 < b &&
                   SeriesModel::timeOf(all[last + 1]) == SeriesModel::timeOf(all[k]))
                ++last;
            if (k > 0 && all[last]->block.number - all[k - 1]->block.number == last - k + 1 &&
                (last + 1 < all.size() || !repeated))
                cell.add(static_cast<float>(static_cast<double>(SeriesModel::timeOf(all[k]) -
                                                                SeriesModel::timeOf(all[k - 1])) *
                                            1000.0 / static_cast<double>(last - k + 1)));
            k = last + 1;
        }
    } else {
        for (std::size_t k = a; k < b; ++k) {
            const base::Block& block = all[k]->block;
            if (metric == s::Metric::BaseFeeGwei && block.baseFeePerGas)
                cell.add(static_cast<float>(block.baseFeePerGas->toDouble() / 1e9));
            if (metric == s::Metric::GasUsedRatio && block.gasLimit)
                cell.add(static_cast<float>(static_cast<double>(block.gasUsed) /
                                            static_cast<double>(*block.gasLimit)));
            if (metric == s::Metric::Blobs && block.blobGasUsed)
                cell.add(static_cast<float>(static_cast<double>(*block.blobGasUsed) / 131072.0));
            if (metric == s::Metric::TxsPerBlock && block.txs)
                cell.add(static_cast<float>(*block.txs));
        }
    }
    return cell.empty() ? s::Column{} : s::Column{cell.first, cell.min, cell.max, cell.last, false};
}

/// What the step all[a…b] says.
[[nodiscard]] inline s::Cell stepCell(const HeldBlocks& all, std::size_t a, std::size_t b,
                                      bool repeated, s::Metric metric)
{
    s::Cell cell;
    if (metric == s::Metric::Coverage) {
        const quint64 before = a > 0 ? all[a - 1]->block.number : all[a]->block.number - 1;
        double known = 0;
        for (std::size_t k = a; k <= b; ++k)
            known += all[k]->block.txs ? 1 : 0;
        cell.add(static_cast<float>(known / static_cast<double>(all[b]->block.number - before)));
    } else if (s::isRate(metric) || metric == s::Metric::BlockTimeMs) {
        if (a == 0 || all[b]->block.number - all[a - 1]->block.number != b - a + 1 ||
            (repeated && b + 1 == all.size()))
            return cell;
        const s::Rates r = SeriesModel::over(
            all, a - 1, b, (SeriesModel::timeOf(all[a]) - SeriesModel::timeOf(all[a - 1])) * 1000);
        const auto value = metric == s::Metric::Tps           ? r.tps
                           : metric == s::Metric::UserTps     ? r.userTps
                           : metric == s::Metric::Uops        ? r.uops
                           : metric == s::Metric::BlockTimeMs ? r.blockTimeMs
                                                              : r.mgasPerSecond;
        if (value)
            cell.add(static_cast<float>(*value));
    } else {
        for (std::size_t k = a; k <= b; ++k) {
            const s::Column one = bucket({all[k]}, false, metric, 1, SeriesModel::timeOf(all[k]));
            if (!one.gap)
                cell.add(one.first);
        }
    }
    return cell;
}

/// One column of the blocks themselves, for chains whose timestamps do not fall.
[[nodiscard]] inline s::Column blockColumn(const HeldBlocks& all, bool repeated, s::Metric metric,
                                           qint64 leftMs, qint64 rightMs)
{
    s::Cell cell;
    for (std::size_t a = 0; a < all.size();) {
        std::size_t b = a; // the last of the step
        while (b + 1 < all.size() && SeriesModel::timeOf(all[b + 1]) == SeriesModel::timeOf(all[a]))
            ++b;
        const qint64 ms = SeriesModel::timeOf(all[a]) * 1000;
        const bool follows = a > 0 && all[a]->block.number == all[a - 1]->block.number + 1;
        const s::Cell here = stepCell(all, a, b, repeated, metric);
        const qint64 since = a > 0 ? SeriesModel::timeOf(all[a - 1]) * 1000 : ms;
        if (ms >= leftMs && ms < rightMs)
            cell.add(here);
        else if (ms >= rightMs && since < leftMs && follows && !here.empty())
            cell.add(here.first);
        a = b + 1;
    }
    return cell.empty() ? s::Column{} : s::Column{cell.first, cell.min, cell.max, cell.last, false};
}

/// The blocks themselves, in columns of some width.
inline QString firstBlockDifference(const s::ChainSeries& series, const SeriesModel& model,
                                    std::mt19937_64& random)
{
    if (model.blocks.empty())
        return {};
    const auto all = model.list();
    const bool repeated = model.repeats();
    const qint64 first = model.blocks.begin()->second.block.timestamp * 1000;
    const qint64 span = model.blocks.rbegin()->second.block.timestamp * 1000 - first + 5'000;
    const qint64 from = first - 2'500 + static_cast<qint64>(random()) % span;
    const qint64 to = from + 1 + static_cast<qint64>(random() % static_cast<quint64>(span));
    std::vector<s::Column> out(1 + random() % 90);
    for (std::size_t m = 0; m < s::kMetricCount; ++m) {
        const auto metric = static_cast<s::Metric>(m);
        series.decimate(metric, s::Level::Block, {from}, {to}, out);
        const auto count = static_cast<qint64>(out.size());
        for (qint64 c = 0; c < count; ++c) {
            const s::Column want =
                blockColumn(all, repeated, metric, from + (to - from) * c / count,
                            from + (to - from) * (c + 1) / count);
            if (out[static_cast<std::size_t>(c)] != want)
                return QStringLiteral("blocks, metric %1 column %2 of %3").arg(m).arg(c).arg(count);
        }
    }
    return {};
}

/// Every bucket between the model's first and last block, at every level and metric.
inline QString firstDifference(const s::ChainSeries& series, const SeriesModel& model)
{
    if (model.blocks.empty())
        return {};
    const qint64 from = model.blocks.begin()->second.block.timestamp;
    const qint64 to = model.blocks.rbegin()->second.block.timestamp;
    const auto all = model.list();
    const bool repeated = model.repeats();
    for (const s::Level level : kDrawnLevels) {
        const qint64 seconds = s::levelMs(level) / 1000;
        const qint64 last = to / seconds + 2;
        const qint64 first = std::max(from / seconds - 2, last - 3'500); // what every ring holds
        std::vector<s::Column> out(static_cast<std::size_t>(last - first + 1));
        for (std::size_t m = 0; m < s::kMetricCount; ++m) {
            const auto metric = static_cast<s::Metric>(m);
            series.decimate(metric, level, {first * seconds * 1000}, {(last + 1) * seconds * 1000},
                            out);
            for (qint64 index = first; index <= last; ++index) {
                const s::Column got = out[static_cast<std::size_t>(index - first)];
                const s::Column want = bucket(all, repeated, metric, seconds, index);
                if (got != want)
                    return QStringLiteral(
                               "level %1 s metric %2 bucket %3 of %4: got %5 %6 %7 %8 gap %9")
                               .arg(seconds)
                               .arg(m)
                               .arg(index - first - 2)
                               .arg(last - first - 4)
                               .arg(static_cast<double>(got.first))
                               .arg(static_cast<double>(got.min))
                               .arg(static_cast<double>(got.max))
                               .arg(static_cast<double>(got.last))
                               .arg(got.gap) +
                           QStringLiteral(", want %1 %2 %3 %4 gap %5")
                               .arg(static_cast<double>(want.first))
                               .arg(static_cast<double>(want.min))
                               .arg(static_cast<double>(want.max))
                               .arg(static_cast<double>(want.last))
                               .arg(want.gap);
            }
        }
    }
    return {};
}

} // namespace rollscope::test
