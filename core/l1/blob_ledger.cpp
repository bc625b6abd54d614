#include "l1/blob_ledger.hpp"
#include <algorithm>

namespace rollscope::l1 {
namespace {

constexpr qint64 kSlotSeconds = 12;
/// A chain of another pace must not fill the memory: one block a second for a day.
constexpr std::size_t kMostBlocks = 86'400;

/// More than all ether for one blob: no header can be right that says so, and sums below stay far
/// from 2^256.
constexpr unsigned kHighestFeeBits = 96;

eth::U256 costOf(quint64 blobs, const eth::U256& fee)
{
    return fee * kGasPerBlob * blobs;
}

} // namespace

quint32 BlobBlock::unattributed() const
{
    quint32 known = 0;
    for (const auto& [owner, count] : owners)
        known += count;
    return attributed ? blobs - std::min(known, blobs) : 0;
}

BlobLedger::BlobLedger(BlobSchedule schedule, base::ChainId network)
    : m_schedule(std::move(schedule)), m_network(network)
{}

base::Result<void> BlobLedger::add(const base::Block& block)
{
    const auto refuse = [&](const QString& what) {
        return base::fail(base::ErrorKind::Protocol, what,
                          QStringLiteral("block %1").arg(block.number));
    };
    if (!block.blobGasUsed || !block.excessBlobGas)
        return refuse(QStringLiteral("has no blob gas fields"));
    const BlobFork* const now = m_schedule.at(m_network, block.timestamp);
    const BlobFork* const then = m_schedule.at(m_network, block.timestamp + kSlotSeconds);
    if (!now || !then)
        return refuse(
            QStringLiteral("the blob parameters of chain %1 are not known").arg(m_network.value));
    const quint64 blobs = *block.blobGasUsed / kGasPerBlob;
    if (*block.blobGasUsed % kGasPerBlob != 0 || blobs > now->maxBlobs)
        return refuse(QStringLiteral("blobGasUsed of %1 is no number of blobs up to %2")
                          .arg(*block.blobGasUsed)
                          .arg(now->maxBlobs));
    const BlobHeader header{*block.excessBlobGas, *block.blobGasUsed,
                            block.baseFeePerGas ? eth::toU256(*block.baseFeePerGas) : 0};
    const auto fee = blobBaseFee(header.excessBlobGas, *now);
    const auto next = nextBlobBaseFee(header, *then);
    const auto reserve = reservePriceHolds(header, *then);
    constexpr quint64 kHighestBaseFeeBits = 128; // sums below stay far from 2^256
    if (header.baseFeePerGas != 0 &&
        boost::multiprecision::msb(header.baseFeePerGas) >= kHighestBaseFeeBits)
        return refuse(QStringLiteral("its base fee is above all ether"));
    for (const base::Error* error : {fee ? nullptr : &fee.error(), next ? nullptr : &next.error(),
                                     reserve ? nullptr : &reserve.error()}) {
        if (error)
            return refuse(error->what);
    }
    if (boost::multiprecision::msb(*fee) >= kHighestFeeBits)
        return refuse(QStringLiteral("excessBlobGas of %1 would price a blob above all ether")
                          .arg(header.excessBlobGas));
    BlobBlock row;
    row.number = block.number;
    row.hash = block.hash;
    row.timestamp = block.timestamp;
    row.blobs = static_cast<quint32>(blobs);
    row.targetBlobs = now->targetBlobs;
    row.maxBlobs = now->maxBlobs;
    row.fee = *fee;
    row.nextFee = *next;
    row.reservePrice = *reserve;
    row.calldata = header.baseFeePerGas * calldataGasPerBlob(*now);
    row.fork = now->name;
    row.attributed = blobs == 0;
    if (const auto known = m_blocks.find(block.number);
        known != m_blocks.end() && known->second.hash == block.hash)
        return {};
    m_blocks[block.number] = std::move(row);

    const qint64 oldest = m_blocks.rbegin()->second.timestamp - kKeepSeconds;
    while (m_blocks.size() > kMostBlocks || m_blocks.begin()->second.timestamp < oldest)
        m_blocks.erase(m_blocks.begin());
    return {};
}

bool BlobLedger::attribute(const base::Hash32& block, std::span<const L1Transaction> txs,
                           const PostingRules& rules)
{
    if (txs.empty())
        return false;
    const auto found = m_blocks.find(txs.front().block);
    if (found == m_blocks.end() || found->second.hash != block)
        return false;
    BlobBlock& row = found->second;
    quint64 told = 0;
    for (const auto& tx : txs)
        told += tx.blobs;
    if (told != row.blobs)
        return false; // not this block's
    if (row.attributed)
        return true;
    for (const auto& tx : txs) {
        const auto owner = tx.blobs > 0 ? rules.blobOwner(tx) : std::nullopt;
        if (!owner)
            continue;
        const auto place = std::lower_bound(row.owners.begin(), row.owners.end(), *owner,
                                            [](const auto& e, Owner o) { return e.first < o; });
        if (place != row.owners.end() && place->first == *owner)
            place->second += tx.blobs;
        else
            row.owners.insert(place, {*owner, tx.blobs});
    }
    row.attributed = true;
    return true;
}

void BlobLedger::attribute(const base::Hash32& block, quint64 number,
                           std::vector<std::pair<Owner, quint32>> owners)
{
    const auto found = m_blocks.find(number);
    if (found == m_blocks.end() || found->second.hash != block || found->second.attributed)
        return;
    quint64 told = 0;
    for (const auto& [owner, blobs] : owners)
        told += blobs;
    if (told > found->second.blobs)
        return;
    std::sort(owners.begin(), owners.end());
    found->second.owners = std::move(owners);
    found->second.attributed = true;
}

void BlobLedger::drop(const base::Hash32& block, quint64 number)
{
    const auto found = m_blocks.find(number);
    if (found != m_blocks.end() && found->second.hash == block)
        m_blocks.erase(found);
}

const BlobBlock* BlobLedger::newest() const
{
    return m_blocks.empty() ? nullptr : &m_blocks.rbegin()->second;
}

const BlobBlock* BlobLedger::find(quint64 number) const
{
    const auto found = m_blocks.find(number);
    return found == m_blocks.end() ? nullptr : &found->second;
}

BlobWindow BlobLedger::window(qint64 seconds) const
{
    BlobWindow out;
    if (m_blocks.empty())
        return out;
    const BlobBlock& last = m_blocks.rbegin()->second;
    std::map<Owner, BlobShare> shares;
    std::size_t here = 0;
    for (auto it = m_blocks.rbegin(); it != m_blocks.rend(); ++it) {
        const BlobBlock& row = it->second;
        if (row.timestamp <= last.timestamp - seconds)
            break;
        ++here;
        out.firstBlock = row.number;
        out.blobs += row.blobs;
        out.unattributed += row.unattributed();
        out.unknown += row.attributed ? 0 : row.blobs;
        ++out.blocks;
        out.target += row.targetBlobs;
        out.max += row.maxBlobs;
        if (row.blobs == 0)
            continue;
        out.cost += costOf(row.blobs, row.fee);
        out.calldata += row.calldata * row.blobs;
        out.unattributedCost += costOf(row.unattributed(), row.fee);
        for (const auto& [owner, blobs] : row.owners) {
            auto& share = shares[owner];
            share.owner = owner;
            share.blobs += blobs;
            share.cost += costOf(blobs, row.fee);
            share.calldata += row.calldata * blobs;
        }
    }
    out.lastBlock = last.number;
    // What a window cannot hold yet is no gap in it; what is missing between its blocks is.
    out.coverage =
        static_cast<double>(here) / static_cast<double>(out.lastBlock - out.firstBlock + 1);
    out.seconds =
        std::min(seconds, last.timestamp - find(out.firstBlock)->timestamp + kSlotSeconds);
    const quint64 known = out.blobs - out.unknown;
    for (auto& [owner, share] : shares) {
        share.share = known ? static_cast<double>(share.blobs) / static_cast<double>(known) : 0;
        out.shares.push_back(share);
    }
    std::stable_sort(out.shares.begin(), out.shares.end(),
                     [](const BlobShare& a, const BlobShare& b) { return a.blobs > b.blobs; });
    return out;
}

} // namespace rollscope::l1
