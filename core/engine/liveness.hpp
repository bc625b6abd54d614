#pragma once
#include "engine/snapshot.hpp"

namespace rollscope::engine {

/// What arrival alone tells of a chain at one moment.
struct ArrivalFacts
{
    base::UnixMs now, startedAt;
    std::optional<base::UnixMs> lastHead; ///< when the canonical head last moved
    double expectedMs = 0;                ///< learned or nominal block interval; 0 = unknown
    int endpointsOk = 0, endpointsActive = 0;
    QString trouble; ///< the last endpoint's reason, if any
};

struct Liveness
{
    LiveState state = LiveState::Starting;
    QString reason;
};

/// Late beyond max(5 × interval, 10 s), silent beyond six times that; unknown when no endpoint
/// answers.
[[nodiscard]] Liveness judge(const ArrivalFacts& facts);

} // namespace rollscope::engine
