#include "l1/fork_votes.hpp"
#include <algorithm>

namespace rollscope::l1 {

void ForkVotes::told(const BlobFork& fork, const QString& operatorName)
{
    for (auto& vote : m_votes) {
        if (vote.fork.activation == fork.activation)
            vote.by.erase(operatorName);
    }
    std::erase_if(m_votes, [](const Vote& vote) { return vote.by.empty(); });
    const auto same = std::find_if(m_votes.begin(), m_votes.end(), [&](const Vote& vote) {
        return vote.fork.activation == fork.activation && sameParameters(vote.fork, fork);
    });
    if (same != m_votes.end()) {
        same->by.insert(operatorName);
        return;
    }
    m_votes.push_back({fork, {operatorName}});
    if (m_votes.size() > kMost)
        m_votes.erase(m_votes.begin());
}

std::vector<BlobFork> ForkVotes::believed(const BlobLedger& ledger, qint64 now) const
{
    std::vector<BlobFork> out;
    for (const auto& vote : m_votes) {
        const bool agreed = vote.by.size() >= 2;
        const HeaderFit fit = ledger.fit(vote.fork);
        const bool ahead = vote.fork.activation > now;
        if (ahead ? agreed || m_operators < 2
                  : fit == HeaderFit::Better || (agreed && fit != HeaderFit::Contradicts))
            out.push_back(vote.fork);
    }
    std::sort(out.begin(), out.end(),
              [](const BlobFork& a, const BlobFork& b) { return a.activation < b.activation; });
    return out;
}

} // namespace rollscope::l1
