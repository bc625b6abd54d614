#pragma once
#include "base/clock.hpp"
#include "chain/endpoint_link.hpp"
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollscope::chain {

class EndpointRota;

/// The endpoint that whole blocks come from where objects of all of them are wanted: they are
/// large, and an HTTP endpoint sends them compressed. Heads still come from the others, so one is
/// only taken from what the rota leaves idle, and given back when nobody else answers. Of the
/// thread of its ChainWatch.
class BodyCarrier
{
public:
    using Links = std::vector<std::unique_ptr<EndpointLink>>;
    using Changed = std::function<void(const EndpointLink&)>; ///< begins or ends to carry

    BodyCarrier(const Links& links, const EndpointRota& rota, const base::Clock& clock,
                Changed changed);

    /// `ready`: the links that heads come from, best first. True when it should be looked at again
    /// in a while.
    bool arrange(bool wanted, const std::vector<EndpointLink*>& ready);

    /// Who carries now and answers, else nullptr.
    [[nodiscard]] EndpointLink* link() const;

private:
    void giveBack(bool rests);

    const Links& m_links;
    const EndpointRota& m_rota;
    const base::Clock& m_clock;
    Changed m_changed;
    std::optional<std::size_t> m_carrier;
    std::vector<qint64> m_notBefore; ///< per endpoint, in steady ms
};

} // namespace rollscope::chain
