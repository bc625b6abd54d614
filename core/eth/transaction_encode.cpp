#include "eth/keccak.hpp"
#include "eth/rlp.hpp"
#include "eth/transaction.hpp"
#include "eth/u256.hpp"

namespace rollscope::eth {
namespace {

using base::ErrorKind;
using base::fail;

/// The signature's r or s as the number that it is in an encoding.
void appendNumber(std::string& out, const base::Hash32& bytes)
{
    std::string_view digits(reinterpret_cast<const char*>(bytes.bytes.data()), bytes.bytes.size());
    digits.remove_prefix(std::min(digits.find_first_not_of('\0'), digits.size()));
    rlp::appendBytes(out, digits);
}

void appendTo(std::string& out, const std::optional<base::Address>& to)
{
    rlp::appendBytes(out, to ? std::span<const quint8>(to->bytes) : std::span<const quint8>());
}

void appendAccessList(std::string& out, const std::vector<AccessEntry>& list)
{
    const std::size_t start = out.size();
    for (const AccessEntry& entry : list) {
        const std::size_t member = out.size();
        rlp::appendBytes(out, entry.address.bytes);
        const std::size_t keys = out.size();
        for (const base::Hash32& key : entry.storageKeys)
            rlp::appendBytes(out, key.bytes);
        rlp::closeList(out, keys);
        rlp::closeList(out, member);
    }
    rlp::closeList(out, start);
}

void appendAuthorizations(std::string& out, const std::vector<Authorization>& list)
{
    const std::size_t start = out.size();
    for (const Authorization& entry : list) {
        const std::size_t member = out.size();
        rlp::appendUint(out, entry.chainId);
        rlp::appendBytes(out, entry.address.bytes);
        rlp::appendUint(out, entry.nonce);
        rlp::appendUint(out, quint64(entry.signature.yParity));
        appendNumber(out, entry.signature.r);
        appendNumber(out, entry.signature.s);
        rlp::closeList(out, member);
    }
    rlp::closeList(out, start);
}

void appendLegacy(std::string& out, const Transaction& tx)
{
    rlp::appendUint(out, tx.nonce);
    rlp::appendUint(out, tx.gasPrice);
    rlp::appendUint(out, tx.gasLimit);
    appendTo(out, tx.to);
    rlp::appendUint(out, tx.value);
    rlp::appendBytes(out, tx.data);
}

/// The fields of types 1 to 4 in their order, without signature.
void appendTyped(std::string& out, const Transaction& tx)
{
    rlp::appendUint(out, tx.chain.value_or(base::ChainId{}).value);
    rlp::appendUint(out, tx.nonce);
    if (tx.type == TransactionType::AccessList) {
        rlp::appendUint(out, tx.gasPrice);
    } else {
        rlp::appendUint(out, tx.maxPriorityFeePerGas);
        rlp::appendUint(out, tx.maxFeePerGas);
    }
    rlp::appendUint(out, tx.gasLimit);
    appendTo(out, tx.to);
    rlp::appendUint(out, tx.value);
    rlp::appendBytes(out, tx.data);
    appendAccessList(out, tx.accessList);
    if (tx.type == TransactionType::Blob) {
        rlp::appendUint(out, tx.maxFeePerBlobGas);
        const std::size_t start = out.size();
        for (const base::Hash32& hash : tx.blobVersionedHashes)
            rlp::appendBytes(out, hash.bytes);
        rlp::closeList(out, start);
    }
    if (tx.type == TransactionType::SetCode)
        appendAuthorizations(out, tx.authorizations);
}

std::string opened(const Transaction& tx)
{
    std::string out;
    out.reserve(256 + tx.data.size());
    if (tx.type != TransactionType::Legacy)
        out += static_cast<char>(tx.type);
    return out;
}

} // namespace

const base::Wei& Transaction::feeCap() const
{
    return type <= TransactionType::AccessList ? gasPrice : maxFeePerGas;
}

std::string encodeUnsigned(const Transaction& tx)
{
    std::string out = opened(tx);
    const std::size_t start = out.size();
    if (tx.type != TransactionType::Legacy) {
        appendTyped(out, tx);
    } else {
        appendLegacy(out, tx);
        if (tx.chain) {
            rlp::appendUint(out, tx.chain->value);
            rlp::appendUint(out, quint64(0));
            rlp::appendUint(out, quint64(0));
        }
    }
    rlp::closeList(out, start);
    return out;
}

base::Hash32 signingHash(const Transaction& tx)
{
    return keccak256(encodeUnsigned(tx));
}

base::Result<std::string> encodeSigned(const Transaction& tx, const Signature& signature)
{
    std::string out = opened(tx);
    const std::size_t start = out.size();
    if (tx.chain && tx.chain->value > kMaxChainId)
        return fail(ErrorKind::BadInput, QStringLiteral("it is above the bound of EIP-2294"),
                    QStringLiteral("chainId"));
    if (tx.type == TransactionType::Legacy) {
        appendLegacy(out, tx);
        rlp::appendUint(out, signature.yParity + (tx.chain ? 35 + 2 * tx.chain->value : 27));
    } else {
        if (!tx.chain)
            return fail(ErrorKind::BadInput, QStringLiteral("only type 0 may leave it out"),
                        QStringLiteral("chainId"));
        appendTyped(out, tx);
        rlp::appendUint(out, quint64(signature.yParity));
    }
    appendNumber(out, signature.r);
    appendNumber(out, signature.s);
    rlp::closeList(out, start);
    return out;
}

base::Result<SignedTransaction> signTransaction(const Transaction& tx, SecretKey key)
{
    if (auto fine = checkRules(tx); !fine)
        return tl::unexpected(std::move(fine.error()));
    const base::Hash32 hash = signingHash(tx);
    const auto signature = sign(hash, key);
    if (!signature)
        return tl::unexpected(signature.error());
    const auto encoded = encodeSigned(tx, *signature);
    if (!encoded)
        return tl::unexpected(encoded.error());
    // A fault of the hardware while signing can give the key away: nothing leaves unverified.
    const auto sender = recover(hash, *signature);
    const auto owner = addressOf(key);
    if (!sender || !owner || *sender != *owner)
        return fail(ErrorKind::Internal, QStringLiteral("the signature made is not the key's"));
    return SignedTransaction{tx, *signature, *sender, keccak256(*encoded), 0};
}

base::Hash32 authorizationHash(const Authorization& authorization)
{
    std::string out(1, '\x05');
    rlp::appendUint(out, authorization.chainId);
    rlp::appendBytes(out, authorization.address.bytes);
    rlp::appendUint(out, authorization.nonce);
    rlp::closeList(out, 1);
    return keccak256(out);
}

base::Result<base::Address> authorityOf(const Authorization& authorization)
{
    return recover(authorizationHash(authorization), authorization.signature);
}

} // namespace rollscope::eth
