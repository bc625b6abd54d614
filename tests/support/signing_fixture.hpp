#pragma once
#include "base/hex.hpp"
#include "eth/address.hpp"
#include "wallet/keystore.hpp"
#include "wallet/shown.hpp"
#include "wallet/signer.hpp"
#include <QTest>
#include <array>

namespace rollscope::test {

/// The keys of anvil's and hardhat's first accounts, which everybody knows.
inline constexpr const char* kFirstKey =
    "0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80";
inline constexpr const char* kSecondKey =
    "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d";

struct Key
{
    explicit Key(const char* hex)
    {
        if (!base::bytesFromHex(hex, bytes))
            qFatal("not a key");
        address = *eth::addressOf(eth::SecretKey(bytes));
    }
    std::array<quint8, 32> bytes{};
    base::Address address;
    [[nodiscard]] eth::SecretKey secret() const { return eth::SecretKey(bytes); }
};

inline base::Wei gwei(quint64 n)
{
    return base::Wei::from64(n * 1'000'000'000);
}

/// A call of 0.5 ether with some data, on chain 31337.
inline eth::Transaction someTransaction(eth::TransactionType type, quint64 nonce = 7)
{
    eth::Transaction tx;
    tx.type = type;
    tx.chain = base::ChainId{31337};
    tx.nonce = nonce;
    tx.gasLimit = 100'000;
    if (type <= eth::TransactionType::AccessList) {
        tx.gasPrice = gwei(20);
    } else {
        tx.maxFeePerGas = gwei(20);
        tx.maxPriorityFeePerGas = gwei(1);
    }
    tx.to = *base::addressFromHex("0x00000000000000000000000000000000000000ff");
    tx.value = base::Wei::from64(500'000'000'000'000'000);
    tx.data = std::string("\xa9\x05\x9c\xbb\x01", 5);
    if (type != eth::TransactionType::Legacy) {
        base::Hash32 slot;
        slot.bytes[31] = 1;
        tx.accessList = {{*tx.to, {slot}}};
    }
    return tx;
}

/// An authorization by `key` to run the code of `target`.
inline eth::Authorization authorizationBy(const Key& key, const base::Address& target,
                                          quint64 nonce, quint64 chain = 31337)
{
    eth::Authorization entry{chain, target, nonce, {}};
    entry.signature = *eth::sign(eth::authorizationHash(entry), key.secret());
    return entry;
}

inline std::string signedBy(const eth::Transaction& tx, const Key& key)
{
    const auto made = eth::signTransaction(tx, key.secret());
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *eth::encodeSigned(made->transaction, made->signature);
}

inline wallet::Secret secretOf(const std::string& text)
{
    return wallet::Secret(std::span(reinterpret_cast<const quint8*>(text.data()), text.size()));
}

/// What a question was answered, and how often.
template <class T> struct Heard
{
    std::optional<base::Result<T>> result;
    int times = 0;
    std::function<void(base::Result<T>)> handler()
    {
        return [this](base::Result<T> given) {
            ++times;
            result = std::move(given);
        };
    }
    [[nodiscard]] base::Error error() const
    {
        return result && !*result ? result->error() : base::Error{};
    }
    [[nodiscard]] bool ok() const { return result && *result; }
};

} // namespace rollscope::test
