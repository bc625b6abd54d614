#include "net/request_meter.hpp"
#include <array>

namespace rollscope::net {
namespace {

constexpr qint64 kMinuteMs = 60'000;

bool has(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

} // namespace

const char* nameOf(Purpose purpose)
{
    static constexpr std::array kNames{"heads", "wholeBlocks", "finality",   "contracts",
                                       "fees",  "forks",       "connection", "other"};
    static_assert(kNames.size() == kPurposes);
    return kNames[static_cast<std::size_t>(purpose)];
}

Purpose purposeOf(std::string_view method, std::string_view params)
{
    if (method == "eth_getBlockByNumber" || method == "eth_getHeaderByNumber") {
        if (has(params, "\"latest\""))
            return Purpose::Heads;
        return has(params, "\"safe\"") || has(params, "\"finalized\"") ? Purpose::Finality
                                                                       : Purpose::WholeBlocks;
    }
    if (method == "eth_getBlockByHash" || method == "eth_getBlockTransactionCountByHash" ||
        method == "eth_getHeaderByHash" || method == "eth_getBlockReceipts")
        return Purpose::WholeBlocks;
    if (method == "eth_call" || method == "eth_getBalance" || method == "eth_getCode" ||
        method == "eth_getStorageAt")
        return Purpose::Contracts;
    if (method == "eth_gasPrice" || method == "eth_feeHistory" ||
        method == "eth_maxPriorityFeePerGas" || method == "zks_estimateFee" ||
        method == "linea_estimateGas")
        return Purpose::Fees;
    if (method == "zks_L1BatchNumber" || method.starts_with("zks_getL1Batch"))
        return Purpose::Finality;
    if (method == "eth_config")
        return Purpose::Forks;
    if (method == "eth_chainId" || method == "eth_subscribe" || method == "eth_unsubscribe")
        return Purpose::Connection;
    return Purpose::Other;
}

void RequestMeter::sent(Purpose purpose, base::UnixMs at)
{
    const auto place = static_cast<std::size_t>(purpose);
    ++m_total[place];
    const qint64 begin = at.value / kMinuteMs;
    // A clock that was set back counts on in the newest minute.
    if (m_minutes.empty() || m_minutes.back().begin < begin)
        m_minutes.push_back({begin, {}});
    ++m_minutes.back().counts[place];
    if (m_minutes.size() > kMinutes)
        m_minutes.pop_front();
}

RequestMeter::Counts RequestMeter::recent(int minutes, base::UnixMs now) const
{
    Counts out{};
    const qint64 end = now.value / kMinuteMs;
    for (const Minute& minute : m_minutes) {
        if (minute.begin >= end || minute.begin < end - minutes)
            continue;
        for (std::size_t i = 0; i < kPurposes; ++i)
            out[i] += minute.counts[i];
    }
    return out;
}

} // namespace rollscope::net
