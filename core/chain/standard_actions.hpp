#pragma once
#include "base/types.hpp"
#include <array>
#include <string>
#include <string_view>

namespace rollscope::chain {

/// What a trader or a staker does, and what its cost is compared by.
enum class Action : quint8 { Transfer, TokenTransfer, Swap };
inline constexpr std::array kActions{Action::Transfer, Action::TokenTransfer, Action::Swap};

/// A value for each action.
template <class T> struct PerAction
{
    std::array<T, kActions.size()> values{};
    T& operator[](Action action) { return values[static_cast<std::size_t>(action)]; }
    const T& operator[](Action action) const { return values[static_cast<std::size_t>(action)]; }
    bool operator==(const PerAction&) const = default;
};

/// "transfer", "erc20Transfer", "swap": the word in records.
[[nodiscard]] std::string_view nameOf(Action action);
/// Gas of its execution, by definition: 21,000, 65,000 and 180,000.
[[nodiscard]] quint64 gasOf(Action action);

/// The account that a sample is sent to, and the one it comes from: nobody's.
[[nodiscard]] base::Address sampleTarget();
[[nodiscard]] base::Address sampleSender();
/// Calldata of a sample, bytes: none, an ERC-20 transfer, a swap over one Uniswap v3 pool. Amounts
/// and addresses have as many zero bytes as real ones, because data is charged by what it holds.
[[nodiscard]] std::string sampleData(Action action);
/// The sample as an EIP-1559 transaction of `chain`, as it is hashed to be signed.
[[nodiscard]] std::string sampleUnsigned(Action action, base::ChainId chain);
/// As it travels, with a signature that is nobody's.
[[nodiscard]] std::string sampleSigned(Action action, base::ChainId chain);

} // namespace rollscope::chain
