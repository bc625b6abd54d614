#pragma once
#include "stake/protocol.hpp"

namespace rollscope::stake {

/// How an amount of a token is written: as its contract counts; in whole tokens with a point; or as
/// the contract counts unless the token is named, as in "1.5 METIS".
enum class Amounts : quint8 { Raw, Whole, Named };

/// Everything that an action has to be told, in the order in which a person is asked: what its
/// protocol needs, then its own.
[[nodiscard]] std::vector<const Parameter*> parametersOf(const Protocol& protocol,
                                                         const Action& action);

/// A person's words for one parameter; of a list "5", "5, 6" and "[5, 6]" are the same kind of
/// words. BadInput with the parameter; whole tokens also where their file does not say the
/// decimals.
[[nodiscard]] base::Result<Typed> readArgument(const Protocol& protocol, const Parameter& param,
                                               const QString& text, Amounts amounts);

/// The words for all that parametersOf() names: what is not given takes its fallback. BadInput as
/// of readArgument(), for what is missing, and for what is no parameter.
[[nodiscard]] base::Result<Arguments> readArguments(const Protocol& protocol, const Action& action,
                                                    const std::map<QString, QString>& texts,
                                                    Amounts amounts = Amounts::Raw);

/// The first parameter for which there are no words, and no fallback; nullptr: nothing is missing.
[[nodiscard]] const Parameter* missingOf(const Protocol& protocol, const Action& action,
                                         const std::map<QString, QString>& texts);

/// The words that readArgument() reads as this value where amounts are in whole tokens; a list is
/// made of one where the parameter wants it. BadInput where the decimals are not known.
[[nodiscard]] base::Result<QString> argumentText(const Protocol& protocol, const Parameter& param,
                                                 const Typed& value);

/// How a parameter is asked for in a command: amount="… METIS", ticket=…, [slippageBps=…].
[[nodiscard]] QString parameterForm(const Protocol& protocol, const Parameter& param);

} // namespace rollscope::stake
