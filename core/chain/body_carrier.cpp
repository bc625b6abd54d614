#include "chain/body_carrier.hpp"
#include "chain/endpoint_rota.hpp"
#include <algorithm>
#include <limits>
#include <utility>

namespace rollscope::chain {

BodyCarrier::BodyCarrier(const Links& links, const EndpointRota& rota, const base::Clock& clock,
                         Changed changed)
    : m_links(links), m_rota(rota), m_clock(clock), m_changed(std::move(changed))
{}

EndpointLink* BodyCarrier::link() const
{
    return m_carrier && m_links[*m_carrier]->ready() ? m_links[*m_carrier].get() : nullptr;
}

void BodyCarrier::giveBack(bool rests)
{
    constexpr qint64 kRestMs = 300'000;
    if (rests)
        m_notBefore[*m_carrier] = m_clock.steadyMs() + kRestMs;
    EndpointLink& was = *m_links[*std::exchange(m_carrier, std::nullopt)];
    was.stop();
    was.carry(false);
    m_changed(was);
}

bool BodyCarrier::arrange(bool wanted, const std::vector<EndpointLink*>& ready)
{
    m_notBefore.resize(m_links.size(), std::numeric_limits<qint64>::min());
    wanted = wanted && !ready.empty();
    if (m_carrier && (!wanted || m_links[*m_carrier]->troubled())) {
        giveBack(wanted);
        return true;
    }
    if (!wanted || m_carrier || ready.front()->isHttp())
        return false;
    bool resting = false;
    std::optional<std::size_t> found;
    for (const std::size_t i : m_rota.order()) {
        if (m_links[i]->started() || !m_links[i]->usable() || !m_links[i]->isHttp())
            continue;
        if (m_clock.steadyMs() < m_notBefore[i]) {
            resting = true;
            continue;
        }
        // One whose operator answers already is known to be there.
        const bool known = std::ranges::any_of(ready, [&](const EndpointLink* link) {
            return link->identity().voice == m_rota.voiceOf(i);
        });
        if (known || !found)
            found = i;
        if (known)
            break;
    }
    if (!found)
        return resting;
    m_carrier = found;
    m_links[*found]->carry(true);
    m_links[*found]->start();
    m_changed(*m_links[*found]);
    return false;
}

} // namespace rollscope::chain
