#include "staking/claim_sentinel.hpp"
#include <algorithm>
#include <map>

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
    auto claims = claimsOf(portfolio, m_journal.journal());
    for (auto& claim : claims)
        claim.seen = m_clock.now(); // the journal keeps the first time
    const auto gone = claimsGone(portfolio, m_journal.journal());
    std::vector<base::Error> unwatched;
    if (change([&](stake::Journal& journal) -> Result<void> {
            // One that cannot be watched takes none of the others with it.
            for (const auto& claim : claims)
                if (auto watched = journal.watch(claim); !watched)
                    unwatched.push_back(watched.error());
            std::map<QString, base::UnixMs> seen;
            for (const stake::DueClaim& claim : journal.claims())
                if (claim.seen)
                    seen.emplace(claim.id, *claim.seen);
            for (const QString& id : gone)
                if (takerOf(journal, id, true, TakenSince{seen[id], 0}) != nullptr)
                    journal.claimed(id);
            journal.forget(m_clock.now() - std::chrono::milliseconds(kKept).count());
            return {};
        }))
        start();
    if (!unwatched.empty() && m_trouble) {
        base::Error told = unwatched.front();
        if (unwatched.size() > 1)
            told.hint =
                QStringLiteral("%1 others are not watched either").arg(unwatched.size() - 1);
        m_trouble(told);
    }
}

void ClaimSentinel::confirm(const Portfolio& portfolio, const Portfolio& witness)
{
    const auto gone = claimsGone(portfolio, m_journal.journal());
    const auto also = claimsGone(witness, m_journal.journal());
    if (change([&](stake::Journal& journal) -> Result<void> {
            for (const QString& id : gone)
                if (also.contains(id))
                    journal.claimed(id);
            return {};
        }))
        start();
}

} // namespace rollscope::staking
