#pragma once
#include "stake/fact_agreement.hpp"
#include "staking/protocol_reader.hpp"
#include "staking/simulator.hpp"

namespace rollscope::staking {

/// A protocol as two operators see it. `first` is what is shown.
struct PairOutcome
{
    ReadOutcome first; ///< of one job, like the second
    std::optional<ReadOutcome> second;
    std::array<stake::ToldFacts, 2>
        told; ///< point into the two: they live as long, and are not copied
    int requests = 0;
};

/// Reads one protocol at two operators at one block, the newest that both have: no operator is
/// believed alone where money goes. One thread; the nodes' clients outlive it.
class PairReader
{
public:
    using Handler = wallet::Question<std::shared_ptr<const PairOutcome>>::Handler;

    PairReader(NodeOf first, NodeOf second, base::Clock& clock);

    /// Without `both` of the first operator alone, at its newest block. Errors are those of the
    /// first operator's reading; what the second one lacks is in `told`. The handler runs once at
    /// most. Dropping the Ask withdraws it.
    [[nodiscard]] wallet::Ask read(const ReadJob& job, bool both, Handler handler);

private:
    std::array<NodeOf, 2> m_nodes;
    base::Clock& m_clock;
    std::array<std::shared_ptr<ProtocolReader>, 2> m_readers; ///< shared with what is under way
};

} // namespace rollscope::staking
