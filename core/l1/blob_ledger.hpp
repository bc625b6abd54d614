#pragma once
#include "base/block.hpp"
#include "l1/blob_fee.hpp"
#include "l1/posting_rules.hpp"
#include <map>

namespace rollscope::l1 {

/// What one block of the parent chain says of the blob market. Fees in wei per blob gas.
struct BlobBlock
{
    quint64 number = 0;
    base::Hash32 hash;
    qint64 timestamp = 0; ///< Unix seconds
    quint32 blobs = 0, targetBlobs = 0, maxBlobs = 0;
    eth::U256 fee = 0;         ///< of this block
    eth::U256 nextFee = 0;     ///< of the one after it
    bool reservePrice = false; ///< EIP-7918 sets the next one
    QString fork;
    bool attributed = false;                       ///< its transactions are known
    std::vector<std::pair<Owner, quint32>> owners; ///< blobs of each, by owner
    [[nodiscard]] quint32 unattributed() const;    ///< of known transactions, nobody's
};

/// One rollup's part of a window. Cost = blobs × 131072 × the fee of their block, wei, exact.
struct BlobShare
{
    Owner owner{};
    quint64 blobs = 0;
    eth::U256 cost = 0;
    double share = 0; ///< of the blobs whose transactions are known
};

/// A window of blocks that ends with the newest one.
struct BlobWindow
{
    quint64 firstBlock = 0, lastBlock = 0;
    qint64 seconds = 0; ///< from the window's begin to the newest block's time
    quint64 blobs = 0;  ///< from the headers
    quint64 unattributed = 0;
    quint64 unknown = 0; ///< in blocks whose transactions were not read
    eth::U256 cost = 0;
    double coverage = 0;           ///< blocks here of those that the numbers span
    std::vector<BlobShare> shares; ///< most blobs first
};

/// The blobs of one parent chain over the last day: every canonical block once, dropped ones taken
/// out again. Engine thread; pure.
class BlobLedger
{
public:
    static constexpr qint64 kKeepSeconds = 24 * 3600;

    BlobLedger(BlobSchedule schedule, base::ChainId network);

    /// A block that became canonical; replaces what stood at its height. BadInput where it has no
    /// blob fields, or ones that the protocol does not allow: then it is not counted.
    [[nodiscard]] base::Result<void> add(const base::Block& block);
    /// Its transactions, as far as they carry blobs; ignored unless it stands in the ledger, so a
    /// late answer for a dropped block does nothing.
    void attribute(const base::Hash32& block, std::span<const L1Transaction> txs,
                   const PostingRules& rules);
    /// It is not canonical any more.
    void drop(const base::Hash32& block, quint64 number);

    [[nodiscard]] const BlobBlock* newest() const;
    [[nodiscard]] const BlobBlock* find(quint64 number) const;
    /// The blocks of the last `seconds` before the newest one's time.
    [[nodiscard]] BlobWindow window(qint64 seconds) const;
    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }
    [[nodiscard]] BlobSchedule& schedule() { return m_schedule; }

private:
    BlobSchedule m_schedule;
    base::ChainId m_network;
    std::map<quint64, BlobBlock> m_blocks;
};

} // namespace rollscope::l1
