#pragma once
#include "base/block.hpp"
#include "chain/batch_search.hpp"
#include "chain/chain_watch.hpp"

namespace rollscope::chain {

/// A step on the way of a block from the sequencer's word to what nobody can undo.
enum class Rung : quint8 {
    Unsafe,    ///< the sequencer's word
    Safe,      ///< its data stands on the parent chain
    Finalized, ///< and cannot be dropped from it any more
    Committed, ///< its batch stands on the parent chain
    Proven,    ///< with a validity proof
    Executed,  ///< and its state is the one that the bridge pays out from
};
/// "unsafe", "safe", …: the word in records.
[[nodiscard]] const char* nameOf(Rung rung);

/// Where one step stands. Absent = not told.
struct RungState
{
    Rung rung = Rung::Unsafe;
    std::optional<quint64> number;
    std::optional<qint64> timestamp; ///< of that block, or its batch, s UTC
    bool exact = true;               ///< false: a later block may have come as far
    bool operator==(const RungState&) const = default;
};

/// Whether the dialect's blocks are proven: then the ladder has these steps instead of tags.
[[nodiscard]] bool isProvenByBatches(const registry::ChainSpec& chain);
/// The steps that a chain of this stack has, lowest first, and how far each has come. Pure.
[[nodiscard]] std::vector<RungState> ladderOf(const registry::ChainSpec& chain,
                                              const base::Block& head, const TagHeads& tags);
/// What the search has found, as marks.
void fillStages(TagHeads& tags, const BatchSearch& search);
/// Linea's nodes call a block finalized when its proof is final on the parent chain.
void fillProven(TagHeads& tags, const registry::ChainSpec& chain);

/// How long a withdrawal waits for somebody to contest it.
struct ChallengePeriod
{
    std::optional<qint64> seconds; ///< absent: not read yet
    QString source;                ///< contract and function, or why there is none
    bool operator==(const ChallengePeriod&) const = default;
};
/// What the parent chain is asked for it; nullopt where the file names no such contract, or the
/// chain needs none because it proves its blocks.
[[nodiscard]] std::optional<Question> challengeQuestion(const registry::ChainSpec& chain);
/// `parentBlockS` = seconds between the parent's blocks, in which Nitro counts.
[[nodiscard]] base::Result<ChallengePeriod>
readChallenge(const registry::ChainSpec& chain, const ReadValue& value, qint64 parentBlockS);

} // namespace rollscope::chain
