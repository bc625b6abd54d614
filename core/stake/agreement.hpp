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
    QString domain = {};  ///< and so are two under one registered name; empty: not known
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
    QString whole = {}; ///< print of both values where what is shown is not all of them
    bool moves = false; ///< the values are others at each block: a number, a hash
    bool operator==(const Disagreement&) const = default;
};
/// The same for the same difference: field and both values, whole; of what moves the field alone.
[[nodiscard]] QString keyOf(const Disagreement& difference);

enum class AgreementKind : quint8 {
    Agree,
    Differ,
    OneMissing, ///< one of them said nothing that could be compared, or not of all calls
};

struct OperatorAgreement
{
    AgreementKind kind = AgreementKind::OneMissing;
    std::vector<Disagreement> differences; ///< at most kMostDifferences
    QString rest;        ///< print of the differences beyond those; empty: there are none
    QStringList missing; ///< who said nothing, or not all, and why

    static constexpr std::size_t kMostDifferences = 32;

    /// Takes one more difference, or its print.
    void add(const Disagreement& difference);
    /// Takes a reason once.
    void miss(const QString& reason);
    /// The reasons of `missing` on one line.
    [[nodiscard]] QString why() const { return missing.join(QStringLiteral("; ")); }
};

/// One voice where one operator alone simulated what comes of it: the other one's way, `common`,
/// shows whether the first call goes through and no more, and `shown` is more. Of one call that is
/// no `act`, an approval, that is all there is to say. Does nothing where that is not so, or where
/// they differ anyway.
void admitOneVoice(OperatorAgreement& agreement, const QString& shownBy, const Simulation& shown,
                   const QString& other, SimulatedHow common, bool act = true);

/// Everything is exact. Gas used is left out: nodes count it alike in real blocks alone, and what
/// it costs is bounded by the plan. Of simulations in different ways only what both tell is
/// compared, and where that is not all that comes of the calls there is one voice. The same
/// whichever is first, but for the sides of the differences.
[[nodiscard]] OperatorAgreement agreementOf(const OperatorReading& first,
                                            const OperatorReading& second);

} // namespace rollscope::stake
