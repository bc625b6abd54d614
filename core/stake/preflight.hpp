#pragma once
#include "stake/reads.hpp"

namespace rollscope::stake {

/// What the caller knows beside the protocol's own facts.
struct Circumstances
{
    std::optional<base::ChainId> connected; ///< of node and signer; absent: not known, which blocks
    std::optional<base::Wei> keptBack;      ///< coin for gas, of this and the way out; absent: none
    std::optional<base::Wei> worstFee;      ///< of all steps, in the token that is spent
    bool feeByPrice = false;                ///< another coin pays it: that is what it is worth
    std::map<QString, base::Address> seenImplementations; ///< by role, at the last visit
};

inline constexpr unsigned kMaxFeePercent = 5;

/// Everything that stands for or against an action, the gravest first. What is not known blocks,
/// with the reason.
[[nodiscard]] std::vector<Finding> preflight(const Protocol& protocol, const Action& action,
                                             const Facts& facts,
                                             const Circumstances& circumstances);

/// How much the allowance lacks, and what is allowed now.
struct AllowanceState
{
    base::Address token, spender;
    base::Wei allowed, needed;
    [[nodiscard]] bool isShort() const { return eth::toU256(allowed) < eth::toU256(needed); }
};
/// NotFound when it is not known.
[[nodiscard]] base::Result<AllowanceState> allowanceOf(const Protocol& protocol,
                                                       const Action& action, const Facts& facts);

/// Of a token by its name in the file; nothing where its contract did not tell them.
[[nodiscard]] std::optional<unsigned> tokenDecimals(const Protocol& protocol, const QString& token,
                                                    const Facts& facts);
/// "5 METIS": an amount for a sentence; digits and the symbol's doubt where decimals are unknown.
[[nodiscard]] QString amountText(const Protocol& protocol, const QString& token,
                                 const base::Wei& amount, const Facts& facts);

} // namespace rollscope::stake
