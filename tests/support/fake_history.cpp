#include "fake_history.hpp"
#include <algorithm>
#include <cmath>
#include <cstring>

namespace rollscope::test {

using engine::History;
using engine::HistoryMetric;

namespace {

double heightOf(HistoryMetric metric)
{
    switch (metric) {
    case HistoryMetric::Tps:
        return 62;
    case HistoryMetric::UserTps:
        return 58;
    case HistoryMetric::MgasPerSecond:
        return 18.4;
    case HistoryMetric::BaseFeeGwei:
        return 0.0063;
    case HistoryMetric::BlockTimeMs:
        return 2'000;
    case HistoryMetric::TxsPerBlock:
        return 124;
    case HistoryMetric::SafeLagS:
        return 140;
    case HistoryMetric::FinalizedLagS:
        return 1'020;
    case HistoryMetric::TransferUsd:
        return 0.0021;
    case HistoryMetric::SwapUsd:
        return 0.0184;
    case HistoryMetric::BlobsPerBlock:
        return 11;
    case HistoryMetric::BlobFeeGwei:
        return 0.42;
    case HistoryMetric::PostingGapS:
        return 240;
    case HistoryMetric::Count_:
        break;
    }
    return 1;
}

double noise(quint64 x)
{
    x ^= x >> 31;
    x *= 0x94d049bb133111ebULL;
    x ^= x >> 29;
    return static_cast<double>(x % 10'000) / 10'000.0;
}

/// From 0 to 0.99. Not qHash(): that differs with the processor.
double shareOf(const QString& text)
{
    unsigned sum = 0;
    for (const QChar c : text)
        sum = sum * 31 + c.unicode();
    return sum % 100 / 100.0;
}

} // namespace

engine::HistoryPtr fakeHistory(const engine::HistoryQuery& query, Scene scene, base::UnixMs until)
{
    auto out = std::make_shared<History>();
    out->query = query;
    const auto chain = shareOf(query.chain);
    out->known = scene != Scene::Empty;
    if (scene == Scene::Empty || scene == Scene::Starting || scene == Scene::Unreachable)
        until = query.from;
    const auto span = query.to - query.from;
    // A gap of 4 % of an hour, at a fixed time of each hour.
    const auto inGap = [until](double ms) {
        const double hour = std::fmod(ms / 3'600'000, 1);
        return (hour > 0.62 && hour < 0.66) || ms >= static_cast<double>(until.value);
    };
    for (const auto metric : query.metrics) {
        engine::HistoryLine line{metric, {}};
        for (int x = 0; x < query.columns; ++x) {
            const double ms = static_cast<double>(query.from.value) +
                              static_cast<double>(span) * x / query.columns;
            series::Column c;
            if (!inGap(ms)) {
                const double slow = std::sin(ms / 700'000 + chain * 6) * 0.18 +
                                    std::sin(ms / 91'000 + chain) * 0.08;
                const auto key = static_cast<quint64>(ms / 500) * 31 +
                                 static_cast<quint64>(metric) + static_cast<quint64>(chain * 100);
                const double middle =
                    heightOf(metric) * (0.5 + chain) * (1 + slow + 0.1 * (noise(key) - 0.5));
                const double reach = heightOf(metric) * 0.09 * noise(key * 3 + 1);
                const auto v = static_cast<float>(middle);
                c = {v, static_cast<float>(middle - reach), static_cast<float>(middle + reach), v,
                     false};
            }
            line.columns.push_back(c);
        }
        out->lines.push_back(std::move(line));
    }
    const qint64 hour = 3'600'000;
    for (qint64 h = query.from.value / hour; h <= query.to.value / hour; ++h) {
        const base::UnixMs a{h * hour + hour * 62 / 100}, b{h * hour + hour * 66 / 100};
        if (b > query.from && a < std::min(query.to, until))
            out->gaps.push_back({a, b, engine::GapReason::NoEndpoint});
    }
    if (until < query.to && scene != Scene::Starting && scene != Scene::Empty)
        out->gaps.push_back({std::max(until, query.from), query.to, engine::GapReason::NoEndpoint});
    for (int i = 0; i < query.tape && until > query.from; ++i) {
        engine::TapeBlock block;
        // The sixth and seventh are dropped; the fourth and fifth stand at their heights now.
        block.dropped = i == 5 || i == 6;
        const int height = i < 5 ? i : i - 2;
        const qint64 sec = std::min(query.to, until).value / 1000 - 1 - height * 2;
        block.block.number = static_cast<quint64>(sec / 2);
        const auto seed = (block.block.number + (block.dropped ? 77 : 0)) * 0x9e3779b97f4a7c15ULL;
        for (std::size_t k = 0; k < 4; ++k) {
            const auto word = seed * (k + 3) ^ (seed >> (k + 7));
            std::memcpy(block.block.hash.bytes.data() + 8 * k, &word, 8);
        }
        block.block.timestamp = sec;
        block.block.txs = static_cast<quint32>(60 + 90 * noise(seed));
        block.block.gasLimit = 60'000'000;
        block.block.gasUsed = static_cast<quint64>(60e6 * (0.15 + 0.7 * noise(seed + 1)));
        block.block.baseFeePerGas = base::Wei::from64(5'000'000 + seed % 900'000);
        block.block.hashCheck = base::HashCheck::Verified;
        block.seen = {sec * 1000 + 350};
        out->tape.push_back(block);
    }
    out->explorer = QStringLiteral("https://explorer.example");
    return out;
}

} // namespace rollscope::test
