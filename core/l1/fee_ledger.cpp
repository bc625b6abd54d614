#include "l1/fee_ledger.hpp"
#include <algorithm>

namespace rollscope::l1 {
namespace {

constexpr qint64 kMinute = 60;
/// More than all ether per gas: no block can be right that says so, and sums stay far from 2^256.
constexpr unsigned kHighestBits = 96;
/// OP Stack's L1-attributes deposit uses 43,000 to 47,000 in every block since Regolith.
constexpr quint64 kAttributesGas = 50'000;
/// A stored block at or above the first one of this run, and so much older, is of another life.
constexpr qint64 kOtherLifeS = 600;
/// How far below its first block a reorganisation may tell blocks that were resumed.
constexpr std::size_t kRemembered = 256;

} // namespace

FeeRule feeRuleOf(const registry::ChainSpec& chain)
{
    using registry::Dialect;
    if (chain.dialect == Dialect::OpStack)
        return {kAttributesGas, false};
    return {0, chain.dialect != Dialect::Scroll && chain.dialect != Dialect::Taiko};
}

std::optional<eth::U256> FeeLedger::feeOf(const base::Block& block) const
{
    if (!block.baseFeePerGas)
        return std::nullopt;
    const auto price = eth::toU256(*block.baseFeePerGas);
    if (price != 0 && boost::multiprecision::msb(price) >= kHighestBits)
        return std::nullopt;
    return eth::U256(price * (block.gasUsed - std::min(block.gasUsed, m_rule.freeGas)));
}

bool FeeLedger::count(const base::Block& block)
{
    if (block.timestamp < 0 || block.timestamp + kKeepSeconds < m_newest)
        return false;
    m_newest = std::max(m_newest, block.timestamp);
    auto [at, fresh] = m_minutes.try_emplace(block.timestamp / kMinute);
    Minute& minute = at->second;
    if (const auto fee = feeOf(block))
        minute.fees += *fee;
    else
        ++minute.unpriced;
    ++minute.blocks;
    minute.first = fresh ? block.number : std::min(minute.first, block.number);
    minute.last = std::max(minute.last, block.number);
    minute.oldest = fresh ? block.timestamp : std::min(minute.oldest, block.timestamp);
    minute.newest = std::max(minute.newest, block.timestamp);
    const qint64 oldest = (m_newest - kKeepSeconds) / kMinute;
    while (!m_minutes.empty() && m_minutes.begin()->first < oldest)
        m_minutes.erase(m_minutes.begin());
    return true;
}

void FeeLedger::take(const base::Block& block)
{
    const auto at = m_minutes.find(block.timestamp / kMinute);
    if (at == m_minutes.end() || at->second.blocks == 0)
        return;
    Minute& minute = at->second;
    const auto fee = feeOf(block);
    if (fee && *fee <= minute.fees)
        minute.fees -= *fee;
    else if (!fee && minute.unpriced > 0)
        --minute.unpriced;
    if (--minute.blocks == 0)
        m_minutes.erase(at);
    // A block far in the future must not outlive its own end.
    m_newest = m_minutes.empty() ? 0 : m_minutes.rbegin()->second.newest;
}

void FeeLedger::add(const base::Block& block)
{
    if (const auto known = m_resumed.find(block.number); known != m_resumed.end()) {
        take(known->second);
        m_resumed.erase(known);
    }
    if (!m_first || block.number < m_first->number)
        m_first = block;
    count(block);
}

void FeeLedger::drop(const base::Block& block)
{
    take(block);
}

bool FeeLedger::resume(std::span<const base::Block> blocks)
{
    if (!m_first)
        return true;
    const auto foreign = [&](const base::Block& block) {
        return block.number >= m_first->number &&
               block.timestamp + kOtherLifeS < m_first->timestamp;
    };
    if (std::ranges::any_of(blocks, foreign))
        return false;
    for (const auto& block : blocks) {
        if (block.number >= m_first->number || block.timestamp > m_first->timestamp ||
            !count(block))
            continue;
        m_resumed.insert_or_assign(block.number, block);
        if (m_resumed.size() > kRemembered)
            m_resumed.erase(m_resumed.begin());
    }
    return true;
}

FeeWindow FeeLedger::window(qint64 seconds) const
{
    FeeWindow out;
    out.atLeast = m_rule.atLeast;
    if (m_minutes.empty())
        return out;
    const auto begin = m_minutes.lower_bound((m_newest - seconds) / kMinute + 1);
    quint64 first = 0, last = 0;
    for (auto at = begin; at != m_minutes.end(); ++at) {
        const Minute& minute = at->second;
        first = out.blocks == 0 ? minute.first : std::min(first, minute.first);
        last = std::max(last, minute.last);
        out.fees += minute.fees;
        out.blocks += minute.blocks;
        out.unpriced += minute.unpriced;
    }
    if (out.blocks == 0)
        return out;
    out.until = m_newest;
    out.seconds = m_newest - begin->second.oldest;
    out.coverage =
        std::min(1.0, static_cast<double>(out.blocks) / static_cast<double>(last - first + 1));
    return out;
}

std::optional<quint64> FeeLedger::heightAt(qint64 timestamp) const
{
    if (m_minutes.empty())
        return std::nullopt;
    const Minute& begin = m_minutes.begin()->second;
    const Minute& end = m_minutes.rbegin()->second;
    if (timestamp >= begin.oldest) {
        const auto at = m_minutes.lower_bound(timestamp / kMinute);
        return at == m_minutes.end() ? end.last : at->second.first;
    }
    if (end.newest - begin.oldest < kMinute || end.last <= begin.first)
        return std::nullopt;
    const double each = static_cast<double>(end.newest - begin.oldest) /
                        static_cast<double>(end.last - begin.first);
    const auto back = static_cast<quint64>(
        static_cast<double>(begin.oldest - std::max<qint64>(timestamp, 0)) / each);
    return begin.first - std::min(begin.first, back);
}

SignedWei margin(const eth::U256& income, const eth::U256& rent)
{
    return income >= rent ? SignedWei{false, income - rent} : SignedWei{true, rent - income};
}

} // namespace rollscope::l1
