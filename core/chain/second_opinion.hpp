#pragma once
#include "chain/endpoint_link.hpp"
#include "health/head_tracker.hpp"
#include <unordered_map>
#include <vector>

namespace rollscope::chain {

/// Holds back a head that stands far above what live operators say, asks them where they stand, and
/// then believes or refuses it. It takes two voices to refuse; with fewer, the endpoint itself has
/// to show the parent.
class SecondOpinion
{
public:
    struct Host
    {
        std::function<void(EndpointLink&, const base::Observation&)> believe;
        std::function<void(EndpointLink&, QString what)> refuse;
        /// The block, judged like a head; nullopt when the endpoint was refused for it.
        std::function<std::optional<base::Block>(EndpointLink&, net::JsonValue&)> read;
    };
    SecondOpinion(const std::vector<std::unique_ptr<EndpointLink>>& links,
                  const health::HeadTracker& tracker, base::Clock& clock, Host host);

    /// True when the head was kept back; it comes to believe() or refuse() later.
    bool holds(EndpointLink& link, const base::Observation& seen);
    /// `link` was asked and stands at `number`: that settles what others claim.
    void answered(EndpointLink& link, quint64 number);
    /// Nothing more is to be heard of this endpoint's claim.
    void forget(const EndpointLink& link);
    void clear();

private:
    struct Doubt
    {
        EndpointLink* link = nullptr;
        base::Observation seen;
        std::vector<EndpointLink*> asked;                             ///< still to answer
        std::vector<std::pair<const EndpointLink*, quint64>> against; ///< and where they stand
        qint64 until = 0;
        bool confirmed = false; ///< by another voice
        bool alone = false;     ///< waits for the parent of the endpoint itself
    };
    [[nodiscard]] bool isOpinion(const EndpointLink& link, const EndpointLink& other) const;
    /// The answers are in, or late.
    void conclude(const Doubt& doubt);
    void concludeOld();
    [[nodiscard]] Doubt* doubtOf(const EndpointLink& link);
    void askParent(EndpointLink& link, const base::Observation& seen);
    void parentCame(EndpointLink& link, const base::Hash32& head, const net::Reply& reply);
    void parentMissing(const Doubt& doubt);

    const std::vector<std::unique_ptr<EndpointLink>>& m_links;
    const health::HeadTracker& m_tracker;
    base::Clock& m_clock;
    Host m_host;
    std::vector<Doubt> m_doubts;
    std::unordered_map<const EndpointLink*, int> m_missing; ///< parents not shown, in a row
    base::Timer m_timer;
};

} // namespace rollscope::chain
