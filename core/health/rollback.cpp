#include "health/rollback.hpp"
#include <algorithm>
#include <unordered_set>

namespace rollscope::health {
namespace {

constexpr std::size_t kMaxRecords = 64;
constexpr std::size_t kMaxTxs = 250'000; ///< of all records of a chain: 30 MB
constexpr qint64 kBodiesMs = 5'000;      ///< bodies come later than heads
constexpr qint64 kPatienceMs = 60'000;   ///< a chain that never passes its old height
constexpr qint64 kSightingMs = 60'000;

} // namespace

std::size_t Rollback::txsBack() const
{
    return static_cast<std::size_t>(
        std::count_if(txs.begin(), txs.end(), [](const DroppedTx& t) { return !!t.backIn; }));
}

Rollback Rollback::withoutLists() const
{
    Rollback out;
    out.serial = serial;
    out.at = at;
    out.firstSeen = firstSeen;
    out.first = first;
    out.last = last;
    out.depth = depth;
    out.seconds = seconds;
    out.ancestor = ancestor;
    out.deeper = deeper;
    out.settled = settled;
    out.complete = complete;
    return out;
}

void Rollback::shed()
{
    txsUnknown += txs.size();
    std::vector<DroppedTx>().swap(txs); // assigning {} would keep the memory
}

bool RollbackRecorder::makeRoom(const Rollback& record, std::size_t txs)
{
    std::size_t held = txs;
    for (const auto& r : m_records)
        held += r.txs.size();
    for (auto& old : m_records) {
        if (held <= kMaxTxs || &old == &record)
            break;
        if (old.txs.empty())
            continue;
        held -= old.txs.size();
        std::erase_if(m_missing,
                      [&](const auto& entry) { return entry.second.first == old.serial; });
        old.shed();
    }
    return held <= kMaxTxs;
}

void RollbackRecorder::loseAgain(const HeadChange& change)
{
    std::unordered_set<base::Hash32> dropped;
    for (const auto& block : change.dropped)
        dropped.insert(block.hash);
    for (auto& record : m_records) {
        for (std::size_t i = 0; !record.complete && i < record.txs.size(); ++i) {
            auto& tx = record.txs[i];
            if (tx.backIn && dropped.contains(tx.backIn->hash)) {
                tx.backIn.reset();
                m_missing.emplace(tx.hash, std::pair(record.serial, i));
            }
        }
    }
}

void RollbackRecorder::observed(const base::Observation& seen)
{
    const auto i = static_cast<std::size_t>(seen.endpoint);
    if (seen.via != base::Via::Fetch && i < m_last.size())
        m_last[i] = {{seen.block.number, seen.block.hash}, seen.seen, true};
}

void RollbackRecorder::addDropped(Rollback& record, const HeadChange& change)
{
    std::vector<BlockId> dropped;
    for (const auto& block : change.dropped) {
        const BlockId id{block.number, block.hash};
        if (std::find(record.dropped.begin(), record.dropped.end(), id) != record.dropped.end())
            continue;
        dropped.push_back(id);
        const auto* txs = m_log.find(block.hash);
        if (txs == nullptr) {
            record.txsUnknown += block.txs.value_or(0);
            continue;
        }
        if (!makeRoom(record, txs->size())) {
            record.txsUnknown += txs->size();
            continue;
        }
        for (const auto& hash : *txs) {
            m_missing.emplace(hash, std::pair(record.serial, record.txs.size()));
            record.txs.push_back({hash, id, std::nullopt});
        }
    }
    record.dropped.insert(record.dropped.begin(), dropped.begin(), dropped.end());
    std::sort(record.dropped.begin(), record.dropped.end(),
              [](const BlockId& a, const BlockId& b) { return a.number < b.number; });
    if (!record.dropped.empty()) {
        record.first = record.dropped.front();
        record.last = record.dropped.back();
    }
}

/// While operators change over one after the other more is let go than has to be.
void RollbackRecorder::takeBack(Rollback& record, const HeadChange& change)
{
    const auto back = [&](const BlockId& id) {
        return std::any_of(change.added.begin(), change.added.end(),
                           [&](const base::Block& b) { return b.hash == id.hash; });
    };
    std::vector<BlockId> taken;
    std::erase_if(record.dropped, [&](const BlockId& id) {
        if (id.number < record.first.number || !back(id))
            return false;
        taken.push_back(id);
        return true;
    });
    if (taken.empty())
        return;
    std::unordered_set<base::Hash32> hashes;
    for (const BlockId& id : taken)
        hashes.insert(id.hash);
    std::erase_if(record.txs, [&](const DroppedTx& tx) { return hashes.contains(tx.wasIn.hash); });
    std::erase_if(m_missing,
                  [&](const auto& entry) { return entry.second.first == record.serial; });
    for (std::size_t i = 0; i < record.txs.size(); ++i) {
        if (!record.txs[i].backIn)
            m_missing.emplace(record.txs[i].hash, std::pair(record.serial, i));
    }
    if (record.dropped.empty())
        return;
    record.first = record.dropped.front();
    record.last = record.dropped.back();
    if (record.ancestor)
        record.depth = record.last.number - std::min(record.last.number, record.ancestor->number);
}

void RollbackRecorder::measure(Rollback& record, const HeadChange& change,
                               const HeadTracker& tracker) const
{
    record.deeper = change.kind == HeadChange::Kind::Restarted && !change.ancestor;
    record.settled = change.ancestor.has_value() || record.deeper;
    if (!change.ancestor) {
        record.depth = std::max(record.depth, change.depth);
        if (!change.dropped.empty())
            record.seconds = std::max<qint64>(record.seconds, change.dropped.back().timestamp -
                                                                  change.dropped.front().timestamp);
        return;
    }
    record.ancestor = {change.ancestor->number, change.ancestor->hash};
    record.depth = record.last.number - std::min(record.last.number, change.ancestor->number);
    const base::Block* top = tracker.find(record.last.hash);
    if (top == nullptr && !change.dropped.empty() && change.dropped.back().hash == record.last.hash)
        top = &change.dropped.back();
    if (top != nullptr)
        record.seconds = std::max<qint64>(0, top->timestamp - change.ancestor->timestamp);
}

void RollbackRecorder::sight(Rollback& record, const HeadTracker& tracker)
{
    for (std::size_t i = 0; i < m_last.size(); ++i) {
        const Told& told = m_last[i];
        const base::Block* here = told.known ? tracker.canonical(told.block.number) : nullptr;
        if (here == nullptr || here->hash != told.block.hash ||
            (record.ancestor && told.block.number <= record.ancestor->number))
            continue;
        const auto endpoint = static_cast<base::EndpointIndex>(i);
        if (std::any_of(record.seenAt.begin(), record.seenAt.end(),
                        [&](const auto& s) { return s.endpoint == endpoint; }))
            continue;
        record.seenAt.push_back({endpoint, told.block, told.at});
        record.firstSeen = std::min(record.firstSeen, told.at);
    }
}

const Rollback* RollbackRecorder::changed(const HeadChange& change, const base::Observation& seen,
                                          const HeadTracker& tracker)
{
    Rollback* record = nullptr;
    const bool settles = change.continued && change.ancestor && !m_records.empty();
    if (!change.dropped.empty() || settles) {
        if (!change.continued || m_records.empty()) {
            m_records.emplace_back();
            if (m_records.size() > kMaxRecords)
                m_records.pop_front();
            m_records.back().serial = ++m_serial;
            m_records.back().at = m_records.back().firstSeen = seen.seen;
        }
        record = &m_records.back();
        loseAgain(change);
        addDropped(*record, change);
        takeBack(*record, change);
        measure(*record, change, tracker);
        sight(*record, tracker);
    } else if (!m_records.empty() && !m_records.back().complete) {
        takeBack(m_records.back(), change);
    }
    for (const auto& block : change.added) {
        const auto* txs = m_missing.empty() ? nullptr : m_log.find(block.hash);
        if (txs != nullptr)
            lookForBack({block.number, block.hash}, *txs);
    }
    return record;
}

void RollbackRecorder::lookForBack(const BlockId& block, const std::vector<base::Hash32>& txs)
{
    for (const auto& hash : txs) {
        const auto [first, end] = m_missing.equal_range(hash);
        for (auto it = first; it != end; ++it) {
            const auto [serial, index] = it->second;
            if (serial < m_records.front().serial)
                continue;
            Rollback& record = m_records[serial - m_records.front().serial];
            if (index < record.txs.size() && !record.txs[index].backIn)
                record.txs[index].backIn = block;
        }
        m_missing.erase(first, end);
    }
}

void RollbackRecorder::transactions(const BlockId& block, std::vector<base::Hash32> txs,
                                    base::UnixMs seen, const HeadTracker& tracker)
{
    if (!m_missing.empty()) {
        const base::Block* here = tracker.canonical(block.number);
        if (here != nullptr && here->hash == block.hash)
            lookForBack(block, txs);
    }
    m_log.put(block.hash, std::move(txs), seen);
}

bool RollbackRecorder::isDue(Rollback& record, base::UnixMs now, const HeadTracker& tracker)
{
    if (record.complete)
        return false;
    if (now - record.at < kSightingMs)
        sight(record, tracker);
    const base::Block* head = tracker.head();
    const bool passed = head != nullptr && head->number > record.last.number;
    return (passed && now - record.at >= kBodiesMs) || now - record.at >= kPatienceMs;
}

const Rollback* RollbackRecorder::completed(base::UnixMs now, const HeadTracker& tracker)
{
    const auto due = std::find_if(m_records.begin(), m_records.end(),
                                  [&](Rollback& record) { return isDue(record, now, tracker); });
    if (due == m_records.end())
        return nullptr;
    // Blocks that were canonical before this record began may hold some, too.
    const base::Block* head = tracker.head();
    const quint64 first = std::max(due->first.number, tracker.floor());
    for (quint64 n = first; head != nullptr && !m_missing.empty() && n <= head->number; ++n) {
        const base::Block* block = tracker.canonical(n);
        const auto* txs = block != nullptr ? m_log.find(block->hash) : nullptr;
        if (txs != nullptr)
            lookForBack({n, block->hash}, *txs);
    }
    due->complete = true;
    return &*due;
}

} // namespace rollscope::health
