#pragma once
#include "base/block.hpp"
#include "l1/blob_fee.hpp"
#include "l1/posting_rules.hpp"
#include <map>
#include <set>

namespace rollscope::l1 {

/// What one block of the parent chain says of the blob market. Fees in wei per blob gas.
struct BlobBlock
{
    quint64 number = 0;
    base::Hash32 hash, parentHash;
    qint64 timestamp = 0; ///< Unix seconds
    quint32 blobs = 0, targetBlobs = 0, maxBlobs = 0;
    quint64 excessBlobGas = 0;
    eth::U256 baseFee = 0; ///< wei per execution gas
    /// False from the first block on that does not follow from its parent by the parameters that
    /// are known: they changed, and fees, target and maximum here are those of before.
    bool feeKnown = true;
    eth::U256 fee = 0;         ///< of this block
    eth::U256 nextFee = 0;     ///< of the one after it
    bool reservePrice = false; ///< EIP-7918 sets the next one
    eth::U256 calldata = 0;    ///< wei, of one blob's bytes as calldata at this block's base fee
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
    eth::U256 calldata = 0; ///< wei, the same as calldata (calldataGasPerBlob, base fee alone)
    double share = 0;       ///< of the blobs whose transactions are known
};

/// A window of blocks that ends with the newest one.
struct BlobWindow
{
    quint64 firstBlock = 0, lastBlock = 0;
    qint64 seconds = 0; ///< from the window's begin to the newest block's time
    quint64 blobs = 0;  ///< from the headers
    quint64 unattributed = 0;
    quint64 unknown = 0;  ///< in blocks whose transactions were not read
    quint64 unpriced = 0; ///< in blocks whose fee is not known: in none of the costs
    quint64 blocks = 0;   ///< that were seen
    quint64 target = 0;   ///< of all of them, in blobs, 0 = not known; likewise `max`
    quint64 max = 0;
    eth::U256 cost = 0, calldata = 0;
    eth::U256 unattributedCost = 0;
    double coverage = 0;           ///< blocks here of those that the numbers span
    std::vector<BlobShare> shares; ///< most blobs first
};

/// How a fork's parameters stand to the headers that are held.
enum class HeaderFit : quint8 {
    NotTold,     ///< no pair of blocks tells
    Fits,        ///< and so does what is known already
    Better,      ///< they follow from it, and not from what is known
    Contradicts, ///< some block does not follow from it
};

/// The blobs of one parent chain over the last day: every canonical block once, dropped ones taken
/// out again. Engine thread; pure.
class BlobLedger
{
public:
    static constexpr qint64 kKeepSeconds = 24 * 3600;

    BlobLedger(BlobSchedule schedule, base::ChainId network);

    /// A block that became canonical; replaces what stood at its height. BadInput where it has no
    /// blob fields, or ones that no protocol allows: then it is not counted. More blobs than the
    /// known maximum are counted; then the parameters have changed.
    [[nodiscard]] base::Result<void> add(const base::Block& block);
    /// All its transactions. False, and nothing done, unless it stands in the ledger (so a late
    /// answer for a dropped block does nothing) and the list has as many blobs as its header says.
    bool attribute(const base::Hash32& block, std::span<const L1Transaction> txs,
                   const PostingRules& rules);
    /// What an earlier run knew of a block that stands here: blobs by owner.
    void attribute(const base::Hash32& block, quint64 number,
                   std::vector<std::pair<Owner, quint32>> owners);
    /// It is not canonical any more.
    void drop(const base::Hash32& block, quint64 number);

    /// The first block that the known parameters do not explain; nullptr where there is none.
    [[nodiscard]] const BlobBlock* firstOdd() const;
    [[nodiscard]] HeaderFit fit(const BlobFork& fork) const;
    /// All blocks again, after the schedule changed.
    void priceAgain();
    [[nodiscard]] const BlobBlock* newest() const;
    [[nodiscard]] const BlobBlock* find(quint64 number) const;
    /// The blocks of the last `seconds` before the newest one's time.
    [[nodiscard]] BlobWindow window(qint64 seconds) const;
    [[nodiscard]] const std::map<quint64, BlobBlock>& all() const { return m_blocks; }
    [[nodiscard]] std::size_t blocks() const { return m_blocks.size(); }
    [[nodiscard]] BlobSchedule& schedule() { return m_schedule; }
    [[nodiscard]] const BlobSchedule& schedule() const { return m_schedule; }

private:
    /// Fees, target and maximum by the schedule of now.
    [[nodiscard]] base::Result<void> price(BlobBlock& row) const;
    /// Whether the block follows from its parent; nullopt where that is not here.
    [[nodiscard]] std::optional<bool> follows(const BlobBlock& row, const BlobFork& fork) const;
    void look(quint64 number);
    void mark();

    BlobSchedule m_schedule;
    base::ChainId m_network;
    std::map<quint64, BlobBlock> m_blocks;
    std::set<quint64> m_odd; ///< blocks that the known parameters do not explain
};

} // namespace rollscope::l1
