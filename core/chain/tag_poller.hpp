#pragma once
#include "chain/endpoint_link.hpp"
#include "chain/evm_block.hpp"

namespace rollscope::chain {

/// Whether the chain's nodes tell this head ("safe", "finalized").
[[nodiscard]] bool hasTag(const registry::ChainSpec& chain, QLatin1StringView tag);

/// Asks for the `safe` and `finalized` heads at the plan's pace, one endpoint at a time. A tag that
/// a node does not have stays unknown.
class TagPoller
{
public:
    struct Host
    {
        std::function<EndpointLink*()> link; ///< nullptr while there is none
        std::function<void(const TagHeads&)> told;
        /// An error for a block that no chain can show, or whose hash is not its own.
        std::function<base::Result<void>(const EndpointLink&, base::Block&, const HeaderTexts&)>
            admit;
        std::function<void(EndpointLink&, QString what)> refuse;
    };
    TagPoller(const registry::ChainSpec& spec, const WatchPlan& plan,
              const health::HeadTracker& tracker, base::Clock& clock, Host host);
    void start();
    void stop() { m_timer.cancel(); }
    /// What was told last, without what stands above the chain's head.
    [[nodiscard]] TagHeads heads() const;

private:
    void arm(qint64 inMs);
    void ask(bool headers);
    /// False when the endpoint cannot be right.
    bool answered(EndpointLink& link, bool finalized, base::Block& block, const HeaderTexts& texts);
    /// Neither above the chain's head nor beside what we hold of it.
    [[nodiscard]] bool fits(const base::Block& block) const;

    const registry::ChainSpec& m_spec;
    const WatchPlan& m_plan;
    const health::HeadTracker& m_tracker;
    base::Clock& m_clock;
    Host m_host;
    TagHeads m_heads;
    bool m_safe, m_finalized;
    int m_misses = 0; ///< rounds without any answer, in a row
    base::Timer m_timer;
};

} // namespace rollscope::chain
