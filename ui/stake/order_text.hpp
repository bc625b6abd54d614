#pragma once
#include "stake/plan.hpp"

namespace rollscope::ui {

/// What a person typed as arguments of an action: amounts are in whole tokens, "1.5 METIS" is
/// typed as 1.5. BadInput with the parameter, also where `facts` do not tell a token's decimals.
[[nodiscard]] base::Result<stake::Arguments> argumentsOf(const stake::Protocol& protocol,
                                                         const stake::Action& action,
                                                         const std::map<QString, QString>& texts,
                                                         const stake::Facts& facts);

} // namespace rollscope::ui
