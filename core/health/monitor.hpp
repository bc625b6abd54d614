#pragma once
#include "health/chain_health.hpp"
#include "health/incident_book.hpp"

namespace rollscope::health {

/// All chains of one run: verdicts, rollbacks, incidents and the watch over ourselves, in one
/// place. Pure; the engine and `analyze` feed the same one. Trackers belong to the caller.
class Monitor
{
public:
    struct ChainConfig
    {
        IncidentBook::ChainFacts facts;
        ChainHealth::Config health;
        bool tellsTime = true; ///< its timestamps say something of our clock (a test node's do not)
    };
    struct Events
    {
        /// The state (or what holds beside it) changed.
        std::function<void(std::size_t chain, const Verdict&)> verdict;
        /// A rollback began (not settled, or settled at once), was settled, or is complete.
        std::function<void(std::size_t chain, const Rollback&)> rollback;
        std::function<void(const Incident&, Phase)> incident;
        /// Answers would help: ask every endpoint of this chain for its newest block.
        std::function<void(std::size_t chain)> ask;
    };
    Monitor(const std::vector<ChainConfig>& chains, Events events,
            IncidentRules rules = defaultRules());

    /// Each observation, before the tracker decides; then what it made of it.
    void observed(std::size_t chain, const base::Observation& seen);
    void changed(std::size_t chain, const HeadChange& change, const base::Observation& seen,
                 const HeadTracker& tracker);
    void connection(std::size_t chain, base::EndpointIndex endpoint, Link link,
                    const QString& reason, base::UnixMs at);
    void safeHead(std::size_t chain, std::optional<quint64> number, std::optional<qint64> timestamp,
                  base::UnixMs at);
    void transactions(std::size_t chain, const BlockId& block, std::vector<base::Hash32> txs,
                      base::UnixMs seen, const HeadTracker& tracker);

    /// A turn of the loop, meant to come each `everyMs`: judges all chains.
    void turn(base::UnixMs now, qint64 everyMs,
              const std::function<const HeadTracker&(std::size_t chain)>& trackerOf);

    [[nodiscard]] const Verdict& verdict(std::size_t chain) const
    {
        return m_chains[chain].health.verdict();
    }
    [[nodiscard]] const ChainHealth& health(std::size_t chain) const
    {
        return m_chains[chain].health;
    }
    [[nodiscard]] const std::deque<Rollback>& rollbacks(std::size_t chain) const
    {
        return m_chains[chain].rollbacks.records();
    }
    /// Of a block as long as its transactions are kept; nullptr where they are not known.
    [[nodiscard]] const std::vector<base::Hash32>* transactionsOf(std::size_t chain,
                                                                  const base::Hash32& block) const
    {
        return m_chains[chain].rollbacks.log().find(block);
    }
    [[nodiscard]] IncidentBook& incidents() { return m_book; }
    [[nodiscard]] const SelfWatch& self() const { return m_self; }

private:
    struct Chain
    {
        ChainHealth health;
        RollbackRecorder rollbacks;
        bool tellsTime = true;
        Verdict told; ///< its flags and state, as last told
    };
    void judge(std::size_t index, base::UnixMs now, const HeadTracker& tracker);

    Events m_events;
    std::vector<Chain> m_chains;
    SelfWatch m_self;
    IncidentBook m_book;
};

} // namespace rollscope::health
