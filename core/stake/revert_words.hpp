#pragma once
#include "eth/abi.hpp"

namespace rollscope::stake {

/// Why a contract said no.
struct RevertReason
{
    QString signature; ///< of the contract's error; empty when the ABI does not have it
    QString words;     ///< "ERC20InsufficientAllowance(spender: 0x…, allowance: 0, needed: 5)"
};

/// Of a revert's data, by the contract's errors; a message of Solidity is in quotes. Never fails:
/// what is unknown is told with its first four bytes.
[[nodiscard]] RevertReason revertReason(const eth::abi::Abi& errors, std::string_view data);

/// A value as a person reads it: digits, checksummed addresses, hex, texts in quotes with what is
/// invisible told; lists in brackets, long ones cut.
[[nodiscard]] QString valueWords(const eth::abi::Type& type, const eth::abi::Value& value);

} // namespace rollscope::stake
