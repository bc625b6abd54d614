#pragma once
#include "stake/agreement.hpp"
#include "stake/protocol.hpp"

/// Two operators must agree on what a plan is made from, not on its simulation alone: who made up
/// an address answers all questions about it, and a simulation of it is honest. Pure.
namespace rollscope::stake {

/// What one operator said of a protocol; of both at one block.
struct ToldFacts
{
    QString operatorName;
    StartBlock at;
    const Facts* facts = nullptr; ///< nullptr: it said nothing, `why`
    QString why;
};

/// Everything that was read is compared: addresses of roles first, then checks, previews, minima
/// and balances. What is computed follows from that; what neither knows is no difference, what one
/// alone knows is one.
[[nodiscard]] OperatorAgreement agreementOnFacts(const Protocol& protocol, const ToldFacts& first,
                                                 const ToldFacts& second);

/// Roles for which the operators name different contracts: no target can be told, so each blocks.
[[nodiscard]] std::vector<Finding> rolesThatDiffer(const Protocol& protocol, const ToldFacts& first,
                                                   const ToldFacts& second);

/// Both must hold: the differences of `more` come first.
void join(OperatorAgreement& agreement, const OperatorAgreement& more);

} // namespace rollscope::stake
