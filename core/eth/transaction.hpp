#pragma once
#include "eth/signature.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollscope::eth {

/// The first byte of EIP-2718, 0 for what has none.
enum class TransactionType : quint8 {
    Legacy = 0,     ///< EIP-155, or older without a chain
    AccessList = 1, ///< EIP-2930
    DynamicFee = 2, ///< EIP-1559
    Blob = 3,       ///< EIP-4844
    SetCode = 4,    ///< EIP-7702
};

struct AccessEntry
{
    base::Address address;
    std::vector<base::Hash32> storageKeys;
    bool operator==(const AccessEntry&) const = default;
};

/// EIP-7702: `authority`'s account runs the code of `address` from now on. Chain 0 means every
/// chain.
struct Authorization
{
    quint64 chainId = 0;
    base::Address address;
    quint64 nonce = 0;
    Signature signature;
    bool operator==(const Authorization&) const = default;
};

/// What is signed. Amounts in wei, prices in wei per gas; fields that the type does not have stay
/// empty.
struct Transaction
{
    TransactionType type = TransactionType::DynamicFee;
    std::optional<base::ChainId> chain; ///< absent only in type 0 before EIP-155
    quint64 nonce = 0;
    quint64 gasLimit = 0;
    base::Wei gasPrice;                           ///< types 0 and 1
    base::Wei maxPriorityFeePerGas, maxFeePerGas; ///< types 2, 3, 4
    std::optional<base::Address> to;              ///< absent: a contract is created
    base::Wei value;
    std::string data;
    std::vector<AccessEntry> accessList;           ///< types 1 to 4
    base::Wei maxFeePerBlobGas;                    ///< type 3
    std::vector<base::Hash32> blobVersionedHashes; ///< type 3
    std::vector<Authorization> authorizations;     ///< type 4
    bool operator==(const Transaction&) const = default;

    /// What one gas costs at most.
    [[nodiscard]] const base::Wei& feeCap() const;
};

/// A transaction as it travels. `sidecarBlobs` blobs came with it in the network form of type 3;
/// their proofs are not checked here.
struct SignedTransaction
{
    Transaction transaction;
    Signature signature;
    base::Address sender;
    base::Hash32 hash;
    std::size_t sidecarBlobs = 0;
};

/// EIP-2294 keeps chain ids below this, so that `v` of type 0 fits 64 bits.
inline constexpr quint64 kMaxChainId = (quint64(1) << 63) - 37;

/// What is hashed to be signed: for type 0 with a chain the nine fields of EIP-155.
[[nodiscard]] std::string encodeUnsigned(const Transaction& transaction);
/// Keccak-256 of encodeUnsigned().
[[nodiscard]] base::Hash32 signingHash(const Transaction& transaction);
/// What is sent. BadInput when a type other than 0 has no chain.
[[nodiscard]] base::Result<std::string> encodeSigned(const Transaction& transaction,
                                                     const Signature& signature);

/// What encodeSigned() made, and nothing else: canonical RLP, exact number and width of fields, a
/// signature with low s that recovers. Protocol error with field and rule otherwise.
[[nodiscard]] base::Result<SignedTransaction> decodeSigned(std::string_view bytes);
/// What encodeUnsigned() made. Protocol error with field and rule otherwise.
[[nodiscard]] base::Result<Transaction> decodeUnsigned(std::string_view bytes);

/// The rules beyond the encoding that every chain applies before it looks at its state (EIP-1559,
/// 2681, 4844, 7702), and `chain` when it is given. BadInput with field and rule.
[[nodiscard]] base::Result<void> checkRules(const Transaction& transaction,
                                            std::optional<base::ChainId> chain = {});

/// Signs, and proves by recovery that the signature is the key's. BadInput for a key that is none,
/// or for what checkRules() refuses.
[[nodiscard]] base::Result<SignedTransaction> signTransaction(const Transaction& transaction,
                                                              SecretKey key);

/// What an account signs for EIP-7702: Keccak-256 of 0x05 and [chainId, address, nonce].
[[nodiscard]] base::Hash32 authorizationHash(const Authorization& authorization);
/// Who gives the authorization; Protocol error when nobody can have signed it.
[[nodiscard]] base::Result<base::Address> authorityOf(const Authorization& authorization);

} // namespace rollscope::eth
