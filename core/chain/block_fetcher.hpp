#pragma once
#include "chain/fetch_host.hpp"
#include <deque>
#include <map>
#include <set>

namespace rollscope::chain {

/// Asks for the blocks that nobody announced to us: of holes by number, ancestors by hash. Spreads
/// over the ready endpoints, stays within their budgets, gives up after bounded tries.
class BlockFetcher
{
public:
    BlockFetcher(const WatchPlan& plan, BodyChooser& chooser, health::HeadTracker& tracker,
                 base::Clock& clock, FetchHost host);

    /// What the tracker said after an observation at `from`: its holes and the parent it wants.
    void follow(const health::HeadChange& change, const EndpointLink& from);
    /// Endpoints came or went.
    void wake() { m_alarm.in(0); }
    void stop();

private:
    struct Height
    {
        int tries = 0;
        enum class State : quint8 { Idle, Asked, Done } state = State::Idle;
    };
    struct Ask ///< of one block by hash
    {
        base::Hash32 hash;
        int tries = 0;
        qint64 notBefore = 0;
        bool asked = false;
        base::EndpointIndex preferred{};
    };

    void pump();
    void dropFilled();
    void pumpHoles(const Links& links);
    void askHeights(EndpointLink& link, const std::vector<quint64>& heights);
    void heightFailed(quint64 number);
    void want(const base::Hash32& hash, base::EndpointIndex preferred);
    void pumpParents(const Links& links);
    void askParent(EndpointLink& link, const base::Hash32& hash);
    void parentFailed(const base::Hash32& hash);
    void giveUpParent(const base::Hash32& hash);
    [[nodiscard]] quint64 numberOfWanted(const base::Hash32& hash) const;
    [[nodiscard]] int maxTries() const;

    const WatchPlan& m_plan;
    BodyChooser& m_chooser;
    health::HeadTracker& m_tracker;
    base::Clock& m_clock;
    FetchHost m_host;
    std::map<quint64, Height> m_heights;
    qint64 m_holesSince = -1; ///< steady ms
    int m_heightBatches = 0;  ///< in flight
    std::deque<Ask> m_parents;
    int m_walked = 0; ///< ancestors fetched in a row: from the second on, numbers below come along
    std::set<base::Hash32> m_hopeless;
    std::size_t m_linkCount = 1;
    Alarm m_alarm;
};

} // namespace rollscope::chain
