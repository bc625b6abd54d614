#pragma once
#include "chain/chain_watch.hpp"
#include <optional>

namespace rollscope::chain {

/// How a chain is watched: cadences chosen so that the default chains stay within their daily
/// traffic (a head is 2 KB, a block with hashes 2 KB + 69 B per transaction, a count 0.25 KB).
/// Times in ms.
struct WatchPlan
{
    bool subscribe = true;        ///< the first endpoint that can push
    bool secondSubscribes = true; ///< the other operators too; else they are polled
    int pollMs = 2000;            ///< an endpoint that cannot push, or a metered one
    int secondPollMs = 3000;      ///< the other operators of a sub-second chain
    int quietMs = 30'000;         ///< without a head for so long, a pushing endpoint is asked once
    int tagsMs = 12'000;
    int batchMs = 0;     ///< bodies are collected for so long into one batch
    int holeGraceMs = 0; ///< a gap may close by itself: heads of several operators cross each other
    bool fillHoles = true;
    qint64 freshMs = 30'000; ///< an operator's head older than this has no vote
};
[[nodiscard]] WatchPlan planFor(const registry::ChainSpec& spec, bool metered);

/// Chooses how much of each block to ask for. Auto takes objects where a day of them is small, else
/// hashes, else the count alone; nothing when the endpoint's budget is nearly spent.
class BodyChooser
{
public:
    BodyChooser(BodyMode wanted, const registry::ChainSpec& spec, bool metered,
                const Watching* watching = nullptr);
    /// A block of the chain, in any order; learns transactions per block and the pace.
    void learn(const base::Block& block);
    /// `budget` = requests that the endpoint allows right now.
    [[nodiscard]] BodyMode choose(double budget);
    /// Whether this block lacks what we would ask for.
    [[nodiscard]] bool wantsMore(const base::Block& block) const;

private:
    [[nodiscard]] BodyMode byTraffic() const;

    BodyMode m_wanted;
    bool m_metered, m_local;
    const Watching* m_watching;
    double m_intervalMs;
    std::optional<double> m_txs; ///< smoothed
    BodyMode m_last = BodyMode::None;
    std::optional<base::Block> m_first, m_newest; ///< for the pace where no file knows it
};

} // namespace rollscope::chain
