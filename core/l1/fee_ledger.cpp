#include "l1/fee_ledger.hpp"
#include <algorithm>

namespace rollscope::l1 {
namespace {

constexpr qint64 kMinute = 60;
/// More than all ether per gas: no block can be right that says so, and sums stay far from 2^256.
constexpr unsigned kHighestBits = 96;

std::optional<eth::U256> feeOf(const base::Block& block)
{
    if (!block.baseFeePerGas)
        return std::nullopt;
    const auto price = eth::toU256(*block.baseFeePerGas);
    if (price != 0 && boost::multiprecision::msb(price) >= kHighestBits)
        return std::nullopt;
    return eth::U256(price * block.gasUsed);
}

} // namespace

void FeeLedger::add(const base::Block& block)
{
    if (block.timestamp < 0 || block.timestamp + kKeepSeconds < m_newest)
        return;
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
    const qint64 oldest = (m_newest - kKeepSeconds) / kMinute;
    while (!m_minutes.empty() && m_minutes.begin()->first < oldest)
        m_minutes.erase(m_minutes.begin());
}

void FeeLedger::drop(const base::Block& block)
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
}

FeeWindow FeeLedger::window(qint64 seconds) const
{
    FeeWindow out;
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
    out.seconds = m_newest - begin->first * kMinute;
    out.coverage =
        std::min(1.0, static_cast<double>(out.blocks) / static_cast<double>(last - first + 1));
    return out;
}

SignedWei margin(const eth::U256& income, const eth::U256& rent)
{
    return income >= rent ? SignedWei{false, income - rent} : SignedWei{true, rent - income};
}

} // namespace rollscope::l1
