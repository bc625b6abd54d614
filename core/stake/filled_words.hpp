#pragma once
#include "stake/facts.hpp"
#include "stake/protocol.hpp"

/// Words of a protocol's file with the chain's numbers in them: "{$vestingRatio of 1000000}" is a
/// part in percent, "{$vestingDuration seconds}" a time.
namespace rollscope::stake {

/// The terms that the words need. BadInput for braces around anything else.
[[nodiscard]] base::Result<std::vector<Term>> termsInWords(const QString& words);

/// What is not known is said to be unknown.
[[nodiscard]] QString filledWords(const Protocol& protocol, const QString& words,
                                  const Facts& facts);

/// For a list of protocols, where nothing was read: "a part", "a time" instead of the numbers.
[[nodiscard]] QString plainWords(const QString& words);

} // namespace rollscope::stake
