#pragma once
#include "chain/hash_judge.hpp"
#include "health/head_tracker.hpp"
#include "net/rpc_client.hpp"

namespace rollscope::chain {

/// Reads a block that a node sent and judges it by itself: form, times, number, header hash. One
/// per chain; what passes goes to the tracker.
class HeadIntake
{
public:
    /// `spec` and `tracker` must outlive this.
    HeadIntake(const registry::ChainSpec& spec, const health::HeadTracker& tracker,
               base::Clock& clock);
    /// The block with its hash checked where that is due (once per block, within a budget); an
    /// error is a reason to put the endpoint aside.
    base::Result<base::Block> read(net::JsonValue& json, quint16 voice);
    /// What no chain can show (number, time) is an error.
    [[nodiscard]] base::Result<void> judge(const base::Block& block) const;

private:
    const registry::ChainSpec& m_spec;
    const health::HeadTracker& m_tracker;
    base::Clock& m_clock;
    HashJudge m_hashes;
};

} // namespace rollscope::chain
