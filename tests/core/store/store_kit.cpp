#include "store_kit.hpp"
#include <cmath>

namespace rollscope::test {

using base::Block;
using base::Hash32;
using base::HashCheck;
using store::Bucket;
using store::Column;
using store::StoredBlock;

Hash32 hashOf(std::mt19937_64& random)
{
    Hash32 hash;
    for (quint8& byte : hash.bytes)
        byte = static_cast<quint8>(random());
    return hash;
}

Block blockAt(std::mt19937_64& random, quint64 number, qint64 sec, const Hash32& parent)
{
    Block block;
    block.number = number;
    block.hash = hashOf(random);
    block.parentHash = parent;
    block.timestamp = sec;
    block.gasUsed = random() % 30'000'000;
    block.gasLimit = 60'000'000;
    block.baseFeePerGas = base::Wei::from64(random() % 1'000'000'000'000);
    block.blobGasUsed = random() % 10 * 131'072;
    block.excessBlobGas = random() % 1'000'000;
    block.txs = static_cast<quint32>(random() % 300 + 1);
    block.userTxs = *block.txs - 1;
    block.userOps = static_cast<quint32>(random() % 500);
    block.hashCheck = HashCheck::Verified;
    return block;
}

bool sameBlock(const StoredBlock& a, const StoredBlock& b)
{
    const Block& x = a.block;
    const Block& y = b.block;
    return a.dropped == b.dropped && a.seen == b.seen && x.number == y.number && x.hash == y.hash &&
           x.parentHash == y.parentHash && x.timestamp == y.timestamp && x.gasUsed == y.gasUsed &&
           x.gasLimit == y.gasLimit && x.baseFeePerGas == y.baseFeePerGas &&
           x.blobGasUsed == y.blobGasUsed && x.excessBlobGas == y.excessBlobGas && x.txs == y.txs &&
           x.userTxs == y.userTxs && x.userOps == y.userOps && x.hashCheck == y.hashCheck;
}

void Model::put(const StoredBlock& stored)
{
    m_canonical.clear();
    const Block& block = stored.block;
    auto [row, fresh] = m_rows.try_emplace({block.timestamp, block.number, block.hash}, stored);
    if (fresh)
        return;
    StoredBlock& old = row->second;
    old.dropped = false;
    old.seen = std::min(old.seen, stored.seen);
    old.block.gasUsed = block.gasUsed;
    const auto learn = [](auto& known, const auto& value) {
        if (value)
            known = value;
    };
    learn(old.block.gasLimit, block.gasLimit);
    learn(old.block.baseFeePerGas, block.baseFeePerGas);
    learn(old.block.blobGasUsed, block.blobGasUsed);
    learn(old.block.excessBlobGas, block.excessBlobGas);
    learn(old.block.txs, block.txs);
    learn(old.block.userTxs, block.userTxs);
    learn(old.block.userOps, block.userOps);
    const bool vague =
        block.hashCheck == HashCheck::Pending || block.hashCheck == HashCheck::Unchecked;
    if (!vague || old.block.hashCheck == HashCheck::Pending)
        old.block.hashCheck = block.hashCheck;
}

void Model::drop(quint64 number, const Hash32& hash)
{
    m_canonical.clear();
    for (auto& [key, row] : m_rows) {
        if (row.block.number == number && row.block.hash == hash)
            row.dropped = true;
    }
}

std::vector<StoredBlock> Model::rows() const
{
    std::vector<StoredBlock> all;
    for (const auto& [key, row] : m_rows)
        all.push_back(row);
    return all;
}

namespace {

std::optional<double> valueOf(const Block& block, Column column)
{
    const auto real = [](const auto& value) {
        return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
    };
    switch (column) {
    case Column::Txs:
        return real(block.txs);
    case Column::UserTxs:
        return real(block.userTxs);
    case Column::UserOps:
        return real(block.userOps);
    case Column::GasUsed:
        return static_cast<double>(block.gasUsed);
    case Column::BaseFeeGwei:
        return block.baseFeePerGas ? std::optional(block.baseFeePerGas->toDouble() / 1e9)
                                   : std::nullopt;
    case Column::BlobGasUsed:
        return real(block.blobGasUsed);
    case Column::BlockTimeMs:
    case Column::Blocks:
        break;
    }
    return 1.0;
}

/// The intervals of docs/storage.md, by the definition: step by step over all canonical blocks.
std::vector<std::optional<double>> intervals(const std::vector<Block>& canonical)
{
    std::vector<std::optional<double>> result(canonical.size());
    std::size_t begin = 0;
    while (begin < canonical.size()) {
        std::size_t end = begin;
        bool whole = begin > 0 && canonical[begin].number == canonical[begin - 1].number + 1;
        while (end < canonical.size() && canonical[end].timestamp == canonical[begin].timestamp) {
            whole = whole && canonical[end].number == canonical[begin].number + (end - begin);
            ++end;
        }
        const auto count = static_cast<double>(end - begin);
        for (std::size_t i = begin; i < end && whole; ++i)
            result[i] =
                static_cast<double>(canonical[begin].timestamp - canonical[begin - 1].timestamp) *
                1000 / count;
        begin = end;
    }
    return result;
}

} // namespace

Bucket Model::recount(Column column, qint64 from, qint64 to)
{
    if (m_canonical.empty()) {
        for (const auto& [key, row] : m_rows) {
            if (!row.dropped)
                m_canonical.push_back(row.block);
        }
        m_intervals = intervals(m_canonical);
    }
    Bucket bucket{{from}, 0, 0, 0, 0};
    const auto first =
        std::lower_bound(m_canonical.begin(), m_canonical.end(), from,
                         [](const Block& block, qint64 ms) { return block.timestamp * 1000 < ms; });
    for (auto i = static_cast<std::size_t>(first - m_canonical.begin());
         i < m_canonical.size() && m_canonical[i].timestamp * 1000 < to; ++i) {
        const auto value =
            column == Column::BlockTimeMs ? m_intervals[i] : valueOf(m_canonical[i], column);
        if (!value)
            continue;
        bucket.min = bucket.n == 0 ? *value : std::min(bucket.min, *value);
        bucket.max = bucket.n == 0 ? *value : std::max(bucket.max, *value);
        bucket.sum += *value;
        ++bucket.n;
    }
    return bucket;
}

std::vector<StoredBlock> allBlocks(store::Reader& reader, const QString& chain)
{
    std::vector<StoredBlock> all;
    must(reader.blocks(chain, {0}, {253'402'300'799'000}, [&](const StoredBlock& row) {
        all.push_back(row);
        return true;
    }));
    return all;
}

} // namespace rollscope::test
