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

BlobHeader headerOf(const BlobBlock& row)
{
    return {row.excessBlobGas, row.blobs * kGasPerBlob, row.baseFee};
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
    constexpr quint64 kMostBlobs = 4096; // far above what any fork plans
    if (!block.blobGasUsed || !block.excessBlobGas)
        return refuse(QStringLiteral("has no blob gas fields"));
    const quint64 blobs = *block.blobGasUsed / kGasPerBlob;
    if (*block.blobGasUsed % kGasPerBlob != 0 || blobs > kMostBlobs)
        return refuse(QStringLiteral("blobGasUsed of %1 is no number of blobs up to %2")
                          .arg(*block.blobGasUsed)
                          .arg(kMostBlobs));
    BlobBlock row;
    row.number = block.number;
    row.hash = block.hash;
    row.parentHash = block.parentHash;
    row.timestamp = block.timestamp;
    row.blobs = static_cast<quint32>(blobs);
    row.excessBlobGas = *block.excessBlobGas;
    row.baseFee = block.baseFeePerGas ? eth::toU256(*block.baseFeePerGas) : 0;
    row.attributed = blobs == 0;
    constexpr quint64 kHighestBaseFeeBits = 128; // sums below stay far from 2^256
    if (row.baseFee != 0 && boost::multiprecision::msb(row.baseFee) >= kHighestBaseFeeBits)
        return refuse(QStringLiteral("its base fee is above all ether"));
    if (const auto priced = price(row); !priced)
        return refuse(priced.error().what);
    if (const auto known = m_blocks.find(block.number);
        known != m_blocks.end() && known->second.hash == block.hash)
        return {};
    m_blocks[block.number] = std::move(row);
    look(block.number);
    look(block.number + 1);

    const qint64 oldest = m_blocks.rbegin()->second.timestamp - kKeepSeconds;
    while (m_blocks.size() > kMostBlocks || m_blocks.begin()->second.timestamp < oldest) {
        m_odd.erase(m_blocks.begin()->first);
        m_blocks.erase(m_blocks.begin());
    }
    mark();
    return {};
}

base::Result<void> BlobLedger::price(BlobBlock& row) const
{
    const auto refuse = [](const QString& what) {
        return base::fail(base::ErrorKind::Protocol, what);
    };
    const BlobFork* const now = m_schedule.at(m_network, row.timestamp);
    const BlobFork* const then = m_schedule.at(m_network, row.timestamp + kSlotSeconds);
    if (!now || !then)
        return refuse(
            QStringLiteral("the blob parameters of chain %1 are not known").arg(m_network.value));
    const BlobHeader header = headerOf(row);
    const auto fee = blobBaseFee(header.excessBlobGas, *now);
    const auto next = nextBlobBaseFee(header, *then);
    const auto reserve = reservePriceHolds(header, *then);
    for (const base::Error* error : {fee ? nullptr : &fee.error(), next ? nullptr : &next.error(),
                                     reserve ? nullptr : &reserve.error()}) {
        if (error)
            return refuse(error->what);
    }
    if (boost::multiprecision::msb(*fee) >= kHighestFeeBits)
        return refuse(QStringLiteral("excessBlobGas of %1 would price a blob above all ether")
                          .arg(header.excessBlobGas));
    row.targetBlobs = now->targetBlobs;
    row.maxBlobs = now->maxBlobs;
    row.fee = *fee;
    row.nextFee = *next;
    row.reservePrice = *reserve;
    row.calldata = row.baseFee * calldataGasPerBlob(*now);
    row.fork = now->name;
    return {};
}

std::optional<bool> BlobLedger::follows(const BlobBlock& row, const BlobFork& fork) const
{
    if (row.blobs > fork.maxBlobs)
        return false;
    const BlobBlock* const parent = row.number > 0 ? find(row.number - 1) : nullptr;
    if (!parent || parent->hash != row.parentHash)
        return std::nullopt;
    const auto excess = nextExcessBlobGas(headerOf(*parent), fork);
    return excess && *excess == row.excessBlobGas;
}

void BlobLedger::look(quint64 number)
{
    m_odd.erase(number);
    const BlobBlock* const row = find(number);
    const BlobFork* const fork = row ? m_schedule.at(m_network, row->timestamp) : nullptr;
    if (fork && !follows(*row, *fork).value_or(true))
        m_odd.insert(number);
}

/// What is odd once stays so: by chance alone a later block may follow from its parent.
void BlobLedger::mark()
{
    for (auto it = m_blocks.rbegin(); it != m_blocks.rend(); ++it) {
        const bool known = m_odd.empty() || it->first < *m_odd.begin();
        if (known && it->second.feeKnown)
            break; // and so are all before it
        it->second.feeKnown = known;
    }
}

void BlobLedger::priceAgain()
{
    m_odd.clear();
    for (auto it = m_blocks.begin(); it != m_blocks.end();)
        it = price(it->second) ? std::next(it) : m_blocks.erase(it);
    for (const auto& [number, row] : m_blocks)
        look(number);
    for (auto& [number, row] : m_blocks)
        row.feeKnown = m_odd.empty() || number < *m_odd.begin();
}

const BlobBlock* BlobLedger::firstOdd() const
{
    return m_odd.empty() ? nullptr : find(*m_odd.begin());
}

HeaderFit BlobLedger::fit(const BlobFork& fork) const
{
    BlobFork asked = fork;
    // As the schedule would take it: these rules do not go away again.
    if (const BlobFork* const held = m_schedule.at(m_network, fork.activation)) {
        asked.reservePrice = held->reservePrice;
        asked.calldataFloor = held->calldataFloor;
    }
    bool told = false, better = false;
    for (const auto& [number, row] : m_blocks) {
        if (row.timestamp < fork.activation)
            continue;
        const auto follow = follows(row, asked);
        if (!follow.value_or(true))
            return HeaderFit::Contradicts;
        told = told || follow.has_value();
        better = better || m_odd.contains(number);
    }
    return better ? HeaderFit::Better : told ? HeaderFit::Fits : HeaderFit::NotTold;
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
    if (found == m_blocks.end() || found->second.hash != block)
        return;
    m_blocks.erase(found);
    look(number);
    look(number + 1);
    mark();
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
    bool limitsKnown = true;
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
        limitsKnown = limitsKnown && row.feeKnown;
        if (row.blobs == 0)
            continue;
        const eth::U256 fee = row.feeKnown ? row.fee : eth::U256(0);
        out.unpriced += row.feeKnown ? 0 : row.blobs;
        out.cost += costOf(row.blobs, fee);
        out.calldata += row.calldata * row.blobs;
        out.unattributedCost += costOf(row.unattributed(), fee);
        for (const auto& [owner, blobs] : row.owners) {
            auto& share = shares[owner];
            share.owner = owner;
            share.blobs += blobs;
            share.cost += costOf(blobs, fee);
            share.calldata += row.calldata * blobs;
        }
    }
    if (!limitsKnown)
        out.target = out.max = 0;
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
