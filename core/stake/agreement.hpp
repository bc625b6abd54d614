#pragma once
#include "stake/simulation.hpp"
#include <map>

/// Two operators must agree before money moves: on the block, on the account, on the contracts'
/// code and on what the sequence would do. Pure.
namespace rollscope::stake {

/// What one operator said, all at one block.
struct OperatorReading
{
    QString operatorName; ///< two URLs of one operator are one voice
    StartBlock at;
    quint64 nonce = 0; ///< of the account in blocks
    base::Wei balance; ///< of the account in coin
    /// Keccak-256 of the code of each contract that is called; of no code that of nothing.
    std::map<base::Address, base::Hash32> codes;
    std::optional<Simulation> simulation;
    QString refusal; ///< the node's words where no block would take the sequence; else empty
    std::optional<base::Error> trouble; ///< why it said nothing, or not all of it
};

/// One thing about which they differ, as the review shows it.
struct Disagreement
{
    QString field, first, second;
    bool operator==(const Disagreement&) const = default;
};

enum class AgreementKind : quint8 {
    Agree,
    Differ,
    OneMissing, ///< one of them said nothing that could be compared
};

struct OperatorAgreement
{
    AgreementKind kind = AgreementKind::OneMissing;
    std::vector<Disagreement> differences; ///< at most kMostDifferences
    QString why;                           ///< who is missing, and why

    static constexpr std::size_t kMostDifferences = 32;
};

/// Everything is exact. Gas used is left out: nodes count it alike in real blocks alone, and what
/// it costs is bounded by the plan. Of simulations in different ways only what both tell is
/// compared. The same whichever is first, but for the sides of the differences.
[[nodiscard]] OperatorAgreement agreementOf(const OperatorReading& first,
                                            const OperatorReading& second);

} // namespace rollscope::stake
