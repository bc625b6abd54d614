#include "staking/vigil.hpp"
#include <algorithm>
#include <set>

namespace rollscope::staking {

namespace {

/// Nobody knows its end, or its block may still go.
bool mayMove(const stake::Intent& intent)
{
    using S = stake::IntentState;
    const bool over = intent.state == S::Refused || intent.state == S::Replaced;
    return !over && !intent.isFinal;
}

} // namespace

std::vector<base::ChainId> chainsOpen(const stake::Journal& journal)
{
    std::set<base::ChainId> out;
    for (const stake::Flow& flow : journal.flows()) {
        // Of what was only begun, and never signed, nothing comes.
        const bool under =
            flow.state >= stake::FlowState::Pending && flow.state != stake::FlowState::Claimed;
        if (under || std::any_of(flow.intents.begin(), flow.intents.end(), mayMove))
            out.insert(flow.chain);
    }
    for (const stake::DueClaim& claim : journal.claims())
        if (!claim.claimed)
            out.insert(claim.chain);
    return {out.begin(), out.end()};
}

void Vigil::start()
{
    const qint64 pause = std::chrono::milliseconds(kPause).count();
    const qint64 now = m_clock.steadyMs();
    qint64 next = now + pause;
    for (const base::ChainId chain : m_wanted ? m_wanted() : std::vector<base::ChainId>()) {
        const auto before = m_looked.find(chain);
        if (before != m_looked.end() && now - before->second < pause) {
            next = std::min(next, before->second + pause);
            continue;
        }
        m_looked[chain] = now;
        if (m_look)
            m_look(chain);
    }
    m_timer = m_clock.after(std::chrono::milliseconds(next - now), [this] { start(); });
}

} // namespace rollscope::staking
