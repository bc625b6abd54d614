#include "store/block_row.hpp"
#include <algorithm>
#include <array>

namespace rollscope::store {
namespace {

using base::HashCheck;
using base::Wei;

constexpr quint64 kMaxInteger = static_cast<quint64>(INT64_MAX);

// Stored codes: the usual one is 0, which takes no byte in the row.
constexpr std::array kChecks{HashCheck::Verified, HashCheck::NotComputable, HashCheck::Unchecked,
                             HashCheck::Mismatch, HashCheck::Pending};

qint64 flagsOf(const StoredBlock& stored)
{
    const auto* found = std::find(kChecks.begin(), kChecks.end(), stored.block.hashCheck);
    return ((found - kChecks.begin()) << 1) | (stored.dropped ? 1 : 0);
}

template <std::size_t N> std::array<quint8, N * 8> bigEndian(const std::array<quint64, N>& limbs)
{
    std::array<quint8, N * 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[bytes.size() - 1 - i] = static_cast<quint8>(limbs[i / 8] >> (8 * (i % 8)));
    return bytes;
}

Wei fromBigEndian(std::span<const quint8> bytes)
{
    Wei wei;
    const std::size_t size = std::min<std::size_t>(bytes.size(), 32);
    for (std::size_t i = 0; i < size; ++i)
        wei.limbs[i / 8] |= static_cast<quint64>(bytes[size - 1 - i]) << (8 * (i % 8));
    return wei;
}

void bindWei(Statement& statement, int index, const Wei& wei)
{
    if (wei.fits64())
        return bindUnsigned(statement, index, wei.limbs[0]);
    const auto bytes = bigEndian(wei.limbs);
    const auto first = std::find_if(bytes.begin(), bytes.end(), [](quint8 b) { return b != 0; });
    statement.bindBlobCopy(index, {first, bytes.end()});
}

Wei readWei(const Statement& statement, int column)
{
    return statement.isInteger(column)
               ? Wei::from64(static_cast<quint64>(statement.integer(column)))
               : fromBigEndian(statement.blob(column));
}

void bindOptional(Statement& statement, int index, const std::optional<quint64>& value)
{
    value ? bindUnsigned(statement, index, *value) : statement.bindNull(index);
}

template <class T> std::optional<T> readOptional(const Statement& statement, int column)
{
    if (statement.isNull(column))
        return std::nullopt;
    return static_cast<T>(readUnsigned(statement, column));
}

base::Hash32 readHash(const Statement& statement, int column)
{
    base::Hash32 hash;
    const auto bytes = statement.blob(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.bytes.size()), hash.bytes.begin());
    return hash;
}

bool saysMore(HashCheck fresh)
{
    return fresh != HashCheck::Pending && fresh != HashCheck::Unchecked;
}

} // namespace

void bindUnsigned(Statement& statement, int index, quint64 value)
{
    if (value <= kMaxInteger)
        return statement.bind(index, static_cast<qint64>(value));
    statement.bindBlobCopy(index, bigEndian(std::array{value}));
}

quint64 readUnsigned(const Statement& statement, int column)
{
    return readWei(statement, column).limbs[0];
}

double readNumber(const Statement& statement, int column)
{
    return statement.isInteger(column) ? static_cast<double>(statement.integer(column))
                                       : fromBigEndian(statement.blob(column)).toDouble();
}

void bindBlock(Statement& statement, qint64 chain, const StoredBlock& stored, bool impliedParent)
{
    const base::Block& block = stored.block;
    statement.bind(1, chain);
    statement.bind(2, block.timestamp);
    bindUnsigned(statement, 3, block.number);
    statement.bindBlob(4, block.hash.bytes);
    if (impliedParent)
        statement.bindNull(5);
    else
        statement.bindBlob(5, block.parentHash.bytes);
    const qint64 seen = std::clamp<qint64>(stored.seen.value, 0, kMaxSec * 1000);
    statement.bind(6, seen - block.timestamp * 1000);
    const qint64 txs = block.txs.value_or(0);
    block.txs ? statement.bind(7, txs) : statement.bindNull(7);
    // Nearly always 0 or 1, so it costs no byte; userTxs itself would cost two.
    block.userTxs ? statement.bind(8, txs - qint64(*block.userTxs)) : statement.bindNull(8);
    block.userOps ? statement.bind(9, qint64(*block.userOps)) : statement.bindNull(9);
    bindUnsigned(statement, 10, block.gasUsed);
    bindOptional(statement, 11, block.gasLimit);
    block.baseFeePerGas ? bindWei(statement, 12, *block.baseFeePerGas) : statement.bindNull(12);
    bindOptional(statement, 13, block.blobGasUsed);
    bindOptional(statement, 14, block.excessBlobGas);
    statement.bind(15, flagsOf(stored));
}

BlockRow readBlock(const Statement& statement, int first)
{
    BlockRow row;
    base::Block& block = row.stored.block;
    block.timestamp = statement.integer(first);
    block.number = readUnsigned(statement, first + 1);
    block.hash = readHash(statement, first + 2);
    row.impliedParent = statement.isNull(first + 3);
    if (!row.impliedParent)
        block.parentHash = readHash(statement, first + 3);
    row.stored.seen = {block.timestamp * 1000 + statement.integer(first + 4)};
    block.txs = readOptional<quint32>(statement, first + 5);
    if (!statement.isNull(first + 6))
        block.userTxs =
            static_cast<quint32>(qint64(block.txs.value_or(0)) - statement.integer(first + 6));
    block.userOps = readOptional<quint32>(statement, first + 7);
    block.gasUsed = readUnsigned(statement, first + 8);
    block.gasLimit = readOptional<quint64>(statement, first + 9);
    if (!statement.isNull(first + 10))
        block.baseFeePerGas = readWei(statement, first + 10);
    block.blobGasUsed = readOptional<quint64>(statement, first + 11);
    block.excessBlobGas = readOptional<quint64>(statement, first + 12);
    const qint64 flags = statement.integer(first + 13);
    row.stored.dropped = (flags & 1) != 0;
    const auto check = static_cast<std::size_t>(flags >> 1);
    block.hashCheck = check < kChecks.size() ? kChecks[check] : HashCheck::Pending;
    return row;
}

StoredBlock merged(const StoredBlock& old, const StoredBlock& fresh)
{
    StoredBlock both = fresh;
    const auto keep = [](auto& value, const auto& known) {
        if (!value)
            value = known;
    };
    keep(both.block.gasLimit, old.block.gasLimit);
    keep(both.block.baseFeePerGas, old.block.baseFeePerGas);
    keep(both.block.blobGasUsed, old.block.blobGasUsed);
    keep(both.block.excessBlobGas, old.block.excessBlobGas);
    keep(both.block.txs, old.block.txs);
    keep(both.block.userTxs, old.block.userTxs);
    keep(both.block.userOps, old.block.userOps);
    if (!saysMore(fresh.block.hashCheck) && old.block.hashCheck != HashCheck::Pending)
        both.block.hashCheck = old.block.hashCheck;
    both.seen = std::min(old.seen, fresh.seen);
    both.dropped = false;
    return both;
}

} // namespace rollscope::store
