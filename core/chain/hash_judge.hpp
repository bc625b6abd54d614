#pragma once
#include "chain/evm_block.hpp"
#include <deque>
#include <optional>
#include <vector>

namespace rollscope::chain {

/// Decides when a header hash is checked, and what a difference means: a lying endpoint, or a chain
/// whose hash we cannot compute. One per chain; `voice` is the operator's number.
class HashJudge
{
public:
    explicit HashJudge(const registry::ChainSpec& spec);

    /// Verified, NotComputable, Unchecked (beyond 200 checks per second) or Mismatch (a lie).
    base::HashCheck check(const base::Hash32& stated, const HeaderTexts& texts, quint16 voice,
                          qint64 nowMs);

private:
    struct Voice
    {
        quint16 voice = 0;
        quint64 verified = 0;
        quint64 differed = 0;
    };
    /// A block whose stated hash does not compute, and the operator that showed it first.
    struct Disputed
    {
        base::Hash32 hash;
        quint16 voice = 0;
    };
    Voice& of(quint16 voice);
    /// True when another operator has shown the very same block: then it is the chain, not a lie.
    [[nodiscard]] bool isShared(const base::Hash32& hash, quint16 voice);
    [[nodiscard]] bool isLie(const Voice& teller) const;

    registry::Dialect m_dialect;
    bool m_sure; ///< recorded blocks of this dialect re-compute: one difference is enough
    std::vector<Voice> m_voices;
    std::deque<Disputed> m_disputed;
    qint64 m_secondBegan = 0;
    int m_checksInSecond = 0;
};

} // namespace rollscope::chain
