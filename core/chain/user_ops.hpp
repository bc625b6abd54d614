#pragma once
#include "base/types.hpp"
#include <span>
#include <string_view>

namespace rollscope::chain {

/// The parts of a transaction object that decide what it does, as hex texts.
struct Transaction
{
    std::string_view to;    ///< empty or "null" for a contract creation
    std::string_view input; ///< "0x…"
};

/// User operations in one transaction by L2BEAT's rule (uops): 1 for a plain transaction; the leaf
/// calls of an ERC-4337 bundle (EntryPoint v0.6, v0.7, v0.8, one more for each account it deploys),
/// a Safe execTransaction or multiSend, a Multicall3 aggregate or an EIP-7821 execute, decoded
/// through each other and through the usual smart accounts' execute functions. What cannot be
/// decoded counts 1. `zkEip712`: a ZK-stack account-abstraction transaction (type 0x71), decoded
/// whatever it is sent to.
[[nodiscard]] quint32 countUserOps(const Transaction& tx, bool zkEip712);

/// How a method's arguments hold the calls that it makes.
struct UserOpMethod
{
    enum class Shape : quint8 {
        Structs, ///< an array of structs, each with its calldata in word `bytesWord`
        Struct,  ///< one such struct
        Bytes,   ///< one calldata
        Many,    ///< an array of calldata
        Packed,  ///< Safe's multiSend: operation, to, value, length, data; one after another
        Mode,    ///< ERC-7579 and EIP-7821: how to read the second argument stands in the first
    };
    quint32 selector;
    Shape shape;
    quint8 argument;  ///< position of the argument
    quint8 bytesWord; ///< for structs
    quint8 initWord;  ///< for structs: bytes that deploy the account, one more operation; 0 = none
    bool atRoot;      ///< counts for a transaction to any address, not only within another method
    std::string_view signature;
};

/// Every method that is looked into.
[[nodiscard]] std::span<const UserOpMethod> userOpMethods();

} // namespace rollscope::chain
