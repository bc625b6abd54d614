#pragma once
#include "chain/contract_question.hpp"
#include <map>
#include <span>
#include <vector>

namespace rollscope::chain {

/// A stretch of blocks that one signer is to make; both ends belong to it.
struct Epoch
{
    quint64 number = 0;
    base::Address signer;
    quint64 first = 0, last = 0; ///< blocks
    bool operator==(const Epoch&) const = default;
};

struct SignerShare
{
    base::Address signer;
    quint64 blocks = 0;
    double share = 0; ///< of the blocks whose epoch is known
};

/// Who made the blocks [first, last].
struct SignerShares
{
    quint64 first = 0, last = 0;      ///< blocks
    quint64 known = 0;                ///< of them, those in an epoch that was read
    std::vector<SignerShare> signers; ///< most blocks first
    std::size_t majority = 0; ///< the fewest signers that made more than half of the known blocks
};

/// The fewest of `blocks` (of each maker, in any order) that are more than half of their sum.
[[nodiscard]] std::size_t fewestForMajority(std::vector<quint64> blocks);

/// The epochs of a MetisSequencerSet, newest first, as far back as wanted: a few more with each
/// round, and the newest two again, which a re-commit may still change. Pure.
class EpochBook
{
public:
    /// Requests of one round.
    static constexpr std::size_t kMostQuestions = 16;
    static constexpr std::size_t kMostEpochs = 20'000;

    explicit EpochBook(const base::Address& contract) : m_contract(contract) {}

    /// Of the next round; the same until read().
    [[nodiscard]] std::vector<Question> questions() const;
    /// `values` answer questions(), in their order; `since` = the first block that anybody wants to
    /// know of: epochs that ended before it are forgotten. An error keeps what is known.
    [[nodiscard]] base::Result<void> read(std::span<const ReadValue> values, quint64 since);
    /// Whether epochs that are wanted have not been read.
    [[nodiscard]] bool wantsMore() const;

    [[nodiscard]] std::optional<Epoch> newest() const;
    [[nodiscard]] const std::map<quint64, Epoch>& epochs() const { return m_epochs; }
    /// Over the blocks [first, last] of the chain.
    [[nodiscard]] SignerShares shares(quint64 first, quint64 last) const;

private:
    [[nodiscard]] std::vector<quint64> wanted() const;
    base::Result<void> take(quint64 number, const ReadValue& value);

    base::Address m_contract;
    std::optional<quint64> m_current; ///< number of the newest epoch
    quint64 m_since = 0;
    std::map<quint64, Epoch> m_epochs; ///< by number
};

} // namespace rollscope::chain
