#pragma once
#include "chain/endpoint_link.hpp"
#include "health/head_tracker.hpp"
#include <deque>
#include <map>
#include <set>

namespace rollscope::chain {

/// Asks for what the heads do not tell: blocks of holes by number, ancestors by hash, bodies
/// (objects, hashes or counts) once per block. Spreads over the ready endpoints, stays within their
/// budgets, gives up after bounded tries.
class BlockFetcher
{
public:
    /// What an answer must be.
    struct Expected
    {
        std::optional<base::Hash32> hash;
        std::optional<quint64> number;
    };
    struct Host
    {
        /// Endpoints that may be asked now, the preferred one first.
        std::function<std::vector<EndpointLink*>()> links;
        /// Reads a block that was fetched and gives it to the tracker. False when it was no good
        /// (the endpoint is dealt with).
        std::function<bool(EndpointLink&, net::JsonValue&, const Expected&)> take;
        std::function<void(EndpointLink&, const base::Hash32&, quint32 txs)> takeCount;
        /// The tracker changed because something was given up.
        std::function<void(const health::HeadChange&)> changed;
    };
    BlockFetcher(const WatchPlan& plan, BodyChooser& bodies, health::HeadTracker& tracker,
                 base::Clock& clock, Host host);

    /// What the tracker said after an observation at `from`: its holes, its parent, its added
    /// blocks.
    void follow(const health::HeadChange& change, EndpointLink& from);
    /// Endpoints came or went.
    void wake() { schedule(0); }
    void stop();

private:
    using Links = std::vector<EndpointLink*>;
    struct Height
    {
        int tries = 0;
        enum class State : quint8 { Idle, Asked, Done } state = State::Idle;
    };
    struct Ask ///< of one block by hash
    {
        base::Hash32 hash;
        quint64 number = 0;
        int tries = 0;
        qint64 notBefore = 0;
        bool asked = false;
        base::EndpointIndex preferred{};
    };

    void schedule(qint64 inMs);
    void pump();
    void dropFilled();
    void pumpHoles(const Links& links);
    void askHeights(EndpointLink& link, const std::vector<quint64>& heights);
    void heightFailed(quint64 number);
    void want(const base::Hash32& hash, base::EndpointIndex preferred);
    void pumpParents(const Links& links);
    void askParent(EndpointLink& link, const base::Hash32& hash);
    void parentFailed(const base::Hash32& hash);
    void pumpBodies(const Links& links);
    void askBodies(EndpointLink& link, const std::vector<Ask>& asks, BodyMode mode);
    void bodyFailed(Ask ask);
    void postpone(Ask ask, qint64 byMs);
    [[nodiscard]] quint64 numberOfWanted(const base::Hash32& hash) const;
    [[nodiscard]] bool lacksBody(const Ask& ask) const;
    [[nodiscard]] int maxTries() const;
    [[nodiscard]] static EndpointLink* richest(const Links& links, quint64 number, int tries);

    const WatchPlan& m_plan;
    BodyChooser& m_bodyChooser;
    health::HeadTracker& m_tracker;
    base::Clock& m_clock;
    Host m_host;
    std::map<quint64, Height> m_heights;
    qint64 m_holesSince = -1;
    int m_heightBatches = 0;
    std::deque<Ask> m_parents;
    int m_walked = 0; ///< ancestors fetched in a row: from the second on, numbers below come along
    std::set<base::Hash32> m_hopeless;
    std::deque<Ask> m_bodies;
    qint64 m_bodiesSince = -1;
    int m_bodiesAsked = 0;
    base::Timer m_timer;
    qint64 m_timerAt = -1;
    std::size_t m_linkCount = 1;
};

} // namespace rollscope::chain
