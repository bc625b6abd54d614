#pragma once
#include "chain/clock_witness.hpp"
#include "chain/evm_transactions.hpp"
#include "chain/hash_judge.hpp"
#include "health/head_tracker.hpp"
#include "net/rpc_client.hpp"
#include <utility>

namespace rollscope::chain {

/// Reads a block that a node sent and judges it by itself: form, times, number, header hash. One
/// per chain; what passes goes to the tracker.
class HeadIntake
{
public:
    /// Who shows a block.
    struct Teller
    {
        quint16 voice = 0; ///< operator's number on this chain
        ClockWitness::Voice clockVoice = 0;
        qint64 allowedAheadS = ClockWitness::kAllowedS;
        bool blamedForTime = false; ///< refused for a block from the future
    };
    /// All must outlive this.
    HeadIntake(const registry::ChainSpec& spec, const health::HeadTracker& tracker,
               ClockWitness& clocks, const Watching* watching = nullptr);
    [[nodiscard]] Teller teller(quint16 voice, const registry::EndpointSpec& endpoint);
    /// The block with its hash checked where that is due (once per block, within a budget); an
    /// error is a reason to put the endpoint aside, but for Cancelled: then the block is of no use.
    base::Result<base::Block> read(net::JsonValue& json, Teller& teller, base::UnixMs now);
    /// The same for a block that was read already; sets its hashCheck.
    base::Result<void> admit(base::Block& block, const HeaderTexts& texts, Teller& teller,
                             base::UnixMs now);
    /// The transactions of the block last read; empty where it told none.
    [[nodiscard]] BlockBody takeBody() { return std::exchange(m_body, {}); }
    /// What no chain can show (number, time) is an error.
    [[nodiscard]] base::Result<void> judge(const base::Block& block, Teller& teller,
                                           base::UnixMs now) const;
    /// Why a block that the tracker holds cannot have so many transactions, by its checked header.
    [[nodiscard]] std::optional<QString> judgeCount(const base::Block& known,
                                                    std::optional<quint32> txs) const;
    /// True once for who was blamed for its times when it was this machine's clock.
    [[nodiscard]] bool forgives(Teller& teller, base::UnixMs now) const;

private:
    const registry::ChainSpec& m_spec;
    const health::HeadTracker& m_tracker;
    ClockWitness& m_clocks;
    HashJudge m_hashes;
    BlockBody m_body;
    const Watching* m_watching;
};

} // namespace rollscope::chain
