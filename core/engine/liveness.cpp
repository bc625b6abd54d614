#include "engine/liveness.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr qint64 kPatienceMs = 15'000; // a first head may take this long after the start
constexpr double kUnknownIntervalMs = 12'000;
constexpr qint64 kFloorMs = 10'000;

QString seconds(qint64 ms)
{
    return QString::number(ms / 1000);
}

} // namespace

Liveness judge(const ArrivalFacts& f)
{
    if (f.endpointsActive > 0 && f.endpointsOk == 0 &&
        (f.lastHead || f.now - f.startedAt > kPatienceMs)) {
        const QString why = f.trouble.isEmpty() ? QString() : QString(u": "_qs + f.trouble);
        return {LiveState::Unknown, u"no endpoint answers"_qs + why};
    }
    if (!f.lastHead) {
        if (f.now - f.startedAt <= kPatienceMs)
            return {LiveState::Starting, u"waiting for the first block"_qs};
        return {LiveState::Unknown, f.endpointsActive == 0
                                        ? u"no endpoint is configured"_qs
                                        : u"connected, but no block was shown"_qs};
    }
    const double interval = f.expectedMs > 0 ? f.expectedMs : kUnknownIntervalMs;
    const auto limit = std::max(kFloorMs, static_cast<qint64>(5 * interval));
    const qint64 age = f.now - *f.lastHead;
    if (age > 6 * limit)
        return {LiveState::Silent, u"no new block for "_qs + seconds(age) + u" s at "_qs +
                                       QString::number(f.endpointsOk) + u" endpoints"_qs};
    if (age > limit)
        return {LiveState::Late, u"no new block for "_qs + seconds(age) +
                                     u" s, expected every "_qs +
                                     QString::number(interval / 1000, 'g', 3) + u" s"_qs};
    return {LiveState::Live, {}};
}

} // namespace rollscope::engine
