#pragma once
#include "eth/abi.hpp"
#include <QString>

namespace rollscope::stake {

/// What contracts of a standard understand: "erc20", "erc721", "erc4626", "erc7540", "ownable",
/// "timelock", "safe", "erc721Receiver". Nullptr for another name.
[[nodiscard]] const eth::abi::Abi* knownAbi(const QString& name);
/// Errors that most contracts share: ERC-6093's, and what OpenZeppelin's libraries throw.
[[nodiscard]] const eth::abi::Abi& standardErrors();
/// A function of one of these; both names are ours.
[[nodiscard]] const eth::abi::Item& knownFunction(const QString& abi, std::string_view name);

} // namespace rollscope::stake
