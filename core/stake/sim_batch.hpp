#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Code that a node is asked to imagine at an address for one question (state override), and what
/// it says; inside of this room.
///
/// The batch stands in the place of the account's own code, which an account of a key does not
/// have: a call from the account to itself then makes the account call one contract after another,
/// as an EIP-7702 account would. What the contracts see as their sender is the account itself, so
/// an approval holds for the call after it, and no storage slot has to be guessed.
namespace rollscope::stake::sim {

/// Answers the balance in coin of the address in its calldata.
[[nodiscard]] std::string_view coinCode();
/// Runs a batch when the account calls itself; takes ERC-721 and ERC-1155 tokens as an account
/// without code does; answers nothing to anybody else, so that it proves no signature (ERC-1271).
[[nodiscard]] std::string_view batchCode();

/// Addresses that nobody has the key of: who reads, and where coinCode() is imagined.
[[nodiscard]] const base::Address& readerAddress();
[[nodiscard]] const base::Address& coinAddress();

struct BatchCall
{
    base::Address to;
    base::Wei value;
    quint64 gas = 0;
    std::string data;
};
/// Calldata: of each call the words target, value, gas, length, and its bytes.
[[nodiscard]] std::string encodeBatch(const std::vector<BatchCall>& calls);

struct BatchReturn
{
    bool ok = false;
    std::string data;
};
/// Of each call the words success and length, and its bytes. Protocol error unless it is exactly
/// `count` of them.
[[nodiscard]] base::Result<std::vector<BatchReturn>> decodeBatch(std::string_view data,
                                                                 std::size_t count);

/// Gas that a transaction with this calldata takes before its first instruction (EIP-2028).
[[nodiscard]] quint64 intrinsicGas(std::string_view data);

} // namespace rollscope::stake::sim
