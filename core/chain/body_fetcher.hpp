#pragma once
#include "chain/fetch_host.hpp"
#include <deque>
#include <limits>

namespace rollscope::chain {

/// Asks for what a head does not tell of its block: transaction objects, hashes or their count,
/// once per canonical block, in batches on sub-second chains. Without budget for it a block stays
/// without, and coverage tells.
class BodyFetcher
{
public:
    BodyFetcher(const WatchPlan& plan, BodyChooser& chooser, const health::HeadTracker& tracker,
                base::Clock& clock, FetchHost host);
    void follow(const health::HeadChange& change);
    /// Endpoints came or went.
    void wake() { m_alarm.in(0); }
    void stop();

private:
    struct Ask
    {
        base::Hash32 hash;
        quint64 number = 0;
        int tries = 0;
        qint64 notBefore = 0;
    };
    void pump();
    void send(EndpointLink& link, const std::vector<Ask>& asks);
    void answered(EndpointLink& link, const Ask& ask, bool count, const net::Reply& reply);
    void failed(Ask ask);
    void queue(const Ask& ask);
    void postpone(Ask ask, qint64 byMs);
    [[nodiscard]] bool lacksBody(const Ask& ask) const;

    const WatchPlan& m_plan;
    BodyChooser& m_chooser;
    const health::HeadTracker& m_tracker;
    base::Clock& m_clock;
    FetchHost m_host;
    std::deque<Ask> m_queue;
    qint64 m_since = -1; ///< when the oldest of the queue came, in steady ms
    qint64 m_pumped = std::numeric_limits<qint64>::min() / 2; ///< when last asked, in steady ms
    int m_asked = 0;                                          ///< in flight
    Alarm m_alarm;
};

} // namespace rollscope::chain
