#pragma once
#include "store/store.hpp"
#include <QTemporaryDir>
#include <map>
#include <random>

// What the store's tests share: made-up blocks, a folder, and a plain model to count against.

namespace rollscope::test {

/// A full hour, so that edges of buckets are easy to name.
inline constexpr qint64 kT0 = 1'764'000'000;

/// A random hash.
base::Hash32 hashOf(std::mt19937_64& random);

/// A block with every field filled; `sec` seconds, child of `parent`.
base::Block blockAt(std::mt19937_64& random, quint64 number, qint64 sec,
                    const base::Hash32& parent);

/// Every field equal, the time seen and the mark too.
bool sameBlock(const store::StoredBlock& a, const store::StoredBlock& b);

/// The value or a failed test, with the error's text.
template <class T> T must(base::Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// What the store should hold of one chain, kept the simplest way.
class Model
{
public:
    void put(const store::StoredBlock& stored);
    void drop(quint64 number, const base::Hash32& hash);
    /// In the order that Reader::blocks() has.
    [[nodiscard]] std::vector<store::StoredBlock> rows() const;
    /// Counted anew from canonical blocks with a timestamp of [from, to) ms.
    [[nodiscard]] store::Bucket recount(store::Column column, qint64 from, qint64 to);

private:
    using Key = std::tuple<qint64, quint64, base::Hash32>;
    std::map<Key, store::StoredBlock> m_rows;
    std::vector<base::Block> m_canonical; ///< of m_rows, empty after a change
    std::vector<std::optional<double>> m_intervals;
};

/// All rows of a chain.
std::vector<store::StoredBlock> allBlocks(store::Reader& reader, const QString& chain);

inline constexpr std::array kColumns{store::Column::Txs,         store::Column::UserTxs,
                                     store::Column::UserOps,     store::Column::GasUsed,
                                     store::Column::BaseFeeGwei, store::Column::BlobGasUsed,
                                     store::Column::BlockTimeMs, store::Column::Blocks};

} // namespace rollscope::test
