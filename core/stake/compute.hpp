#pragma once
#include "stake/protocol.hpp"

namespace rollscope::stake {

/// The operation of this name ("mul-div"); nullopt for another.
[[nodiscard]] std::optional<Operation> operationFromName(const QString& name);
/// How many arguments it takes: the least and the most.
[[nodiscard]] std::pair<int, int> arityOf(Operation operation);
/// What it gives for arguments of these types. BadInput when they do not fit.
[[nodiscard]] base::Result<eth::abi::Type> resultOf(Operation operation,
                                                    const std::vector<eth::abi::Type>& types);

/// Exact on 256 bits. Operations on numbers go over lists element by element. BadInput on overflow,
/// below zero, division by zero, and lists of different or too great lengths.
[[nodiscard]] base::Result<Typed> compute(Operation operation, const std::vector<Typed>& values);

} // namespace rollscope::stake
