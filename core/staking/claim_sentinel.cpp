#include "staking/claim_sentinel.hpp"
#include <algorithm>

namespace rollscope::staking {

using base::Result;

bool ClaimSentinel::change(const std::function<Result<void>(stake::Journal&)>& edit)
{
    const auto done = m_journal.change(edit);
    if (!done && m_trouble)
        m_trouble(done.error());
    return done.has_value();
}

void ClaimSentinel::start()
{
    const base::UnixMs now = m_clock.now();
    const auto due = m_journal.journal().due(now);
    const bool told = !due.empty() && m_tell && m_tell(due);
    if (told)
        change([&due](stake::Journal& journal) -> Result<void> {
            journal.told(due);
            return {};
        });
    const auto next = m_journal.journal().nextDue(now);
    std::chrono::milliseconds wait = kLookAgain;
    if (next)
        wait = std::min(wait, std::chrono::milliseconds(next->value - now.value));
    else if (due.empty() || told) {
        m_timer.cancel();
        return;
    }
    m_timer = m_clock.after(wait, [this] { start(); });
}

void ClaimSentinel::hear(const Portfolio& portfolio)
{
    const auto claims = claimsOf(portfolio, m_journal.journal());
    const auto gone = claimsGone(portfolio, m_journal.journal());
    if (change([&](stake::Journal& journal) -> Result<void> {
            for (const auto& claim : claims)
                if (auto watched = journal.watch(claim); !watched)
                    return watched;
            for (const QString& id : gone)
                journal.claimed(id);
            return {};
        }))
        start();
}

} // namespace rollscope::staking
