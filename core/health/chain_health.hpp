#pragma once
#include "health/catch_up.hpp"
#include "health/endpoint_health.hpp"
#include "health/pace.hpp"
#include "health/safe_head.hpp"
#include "health/self_watch.hpp"
#include "health/traffic.hpp"

namespace rollscope::health {

/// Decides the state of one chain from the arrival of its blocks at several operators. Pure: times
/// come with each call, and judge() is to be called a few times a second.
class ChainHealth
{
public:
    struct Config
    {
        PaceMeter::Prior pace;
        DeadlineRule deadline = DeadlineRule::None;
        std::vector<quint16> voices; ///< operator's number of each endpoint
    };
    explicit ChainHealth(const Config& config);

    void connection(base::EndpointIndex endpoint, Link link, const QString& reason,
                    base::UnixMs at);
    /// Each observation, before the tracker decides.
    void observed(const base::Observation& seen);
    /// What the tracker made of it.
    void changed(const HeadChange& change, base::UnixMs at);
    void safeHead(std::optional<quint64> number, std::optional<qint64> timestamp, base::UnixMs at);

    /// The state at `now`. Between changes it is cheap.
    const Verdict& judge(base::UnixMs now, const Sight& sight, const HeadTracker& tracker);
    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }
    /// True once in a while as long as answers of the endpoints would help: then ask each for its
    /// newest block.
    bool wantsAnswers(base::UnixMs now);

    [[nodiscard]] const PaceMeter& pace() const { return m_pace; }
    [[nodiscard]] std::optional<Deadline> deadline(base::UnixMs now) const
    {
        return m_safe.deadline(now);
    }
    [[nodiscard]] std::optional<base::UnixMs> headMovedAt() const { return m_movedAt; }

private:
    struct Found
    {
        State state = State::Live;
        Cause cause = Cause::None;
    };
    void headMoved(const base::Block& head, base::UnixMs at);
    void regain(const Sight& sight);
    [[nodiscard]] Found judgeSilence(Verdict& v, const Sight& sight);
    [[nodiscard]] Found judgeMoving(Verdict& v);
    void judgeCatchUp(Verdict& v);
    void judgeDegraded(Verdict& v);
    [[nodiscard]] Found find(Verdict& v, const Sight& sight);
    [[nodiscard]] EndpointHealth::Moment moment(base::UnixMs now) const;
    void countOperators(Verdict& v) const;

    PaceMeter m_pace;
    TrafficMeter m_traffic;
    CatchUp m_catchUp;
    SafeHead m_safe;
    std::vector<EndpointHealth> m_endpoints;
    Verdict m_verdict;

    std::optional<base::UnixMs> m_movedAt;
    std::optional<quint64> m_tip;
    qint64 m_headTime = 0;                 ///< seconds, by the chain
    quint64 m_moves = 0;                   ///< of the head, the first one included
    std::optional<quint64> m_rolledBackTo; ///< the height that the head has to pass
    base::UnixMs m_since;                  ///< of our sight
    base::UnixMs m_startedAt, m_judgedAt, m_askedAt;
    bool m_started = false, m_dirty = true, m_conflict = false;
    bool m_wasUnwell = false; ///< the gap that ends now is no pace
};

} // namespace rollscope::health
