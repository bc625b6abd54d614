#include "wallet/tracking.hpp"
#include <utility>

namespace rollscope::wallet {

Turn Tracking::see(const Sighting& sighting)
{
    return sighting.inclusion ? include(sighting) : miss(sighting);
}

Turn Tracking::include(const Sighting& sighting)
{
    const Inclusion& now = *sighting.inclusion;
    const auto before = std::exchange(m_inclusion, now);
    const Fate was = m_fate;
    m_taken = m_absent = 0;
    m_depth = sighting.head > now.block ? sighting.head - now.block : 0;
    const bool final =
        sighting.finalized ? *sighting.finalized >= now.block : m_depth >= m_rules.finalDepth;
    if (!now.succeeded)
        m_fate = Fate::Reverted;
    else if (final)
        m_fate = Fate::Final;
    else
        m_fate = m_depth >= m_rules.safeDepth ? Fate::Safe : Fate::Included;
    if (!before)
        return Turn::Included;
    if (before->blockHash != now.blockHash) {
        ++m_reorgs;
        return Turn::Moved;
    }
    return m_fate > was && m_fate != Fate::Reverted ? Turn::Confirmed : Turn::None;
}

Turn Tracking::miss(const Sighting& sighting)
{
    if (m_inclusion) {
        m_inclusion.reset();
        m_depth = 0;
        ++m_reorgs;
        m_fate = sighting.inPool ? Fate::Pending : Fate::Unknown;
        m_absent = !sighting.inPool && sighting.accountNonce <= m_nonce ? 1 : 0;
        return Turn::DroppedOut;
    }
    // A receipt may come a moment after the nonce, so one sighting is not enough.
    const bool taken = sighting.accountNonce > m_nonce && !sighting.inPool;
    m_taken = taken ? m_taken + 1 : 0;
    m_absent = !taken && !sighting.inPool ? m_absent + 1 : 0;
    if (m_taken >= m_rules.replacedAfter) {
        const bool fresh = m_fate != Fate::Replaced;
        m_fate = Fate::Replaced;
        return fresh ? Turn::Replaced : Turn::None;
    }
    if (m_absent >= m_rules.lostAfter) {
        // Told once, also when a reorg has made it unknown before.
        m_fate = Fate::Unknown;
        return m_absent == m_rules.lostAfter ? Turn::Lost : Turn::None;
    }
    // A reorg may also undo the one that took its place.
    if (sighting.inPool)
        m_fate = Fate::Pending;
    return Turn::None;
}

} // namespace rollscope::wallet
