#pragma once
#include "base/types.hpp"
#include <QtGlobal>
#include <array>
#include <deque>
#include <numeric>
#include <string_view>

namespace rollscope::net {

/// What a request is asked for, as its method and parameters tell.
enum class Purpose : quint8 {
    Heads,       ///< the newest block, where it is not pushed
    WholeBlocks, ///< bodies, gaps, ancestors
    Finality,    ///< the tags `safe` and `finalized`
    Contracts,   ///< calls, balances, code, storage
    Fees,        ///< what gas costs, the data fees of a stack
    Forks,       ///< eth_config
    Connection,  ///< chain id, subscriptions
    Other,
    Count_,
};
inline constexpr std::size_t kPurposes = static_cast<std::size_t>(Purpose::Count_);
/// "heads", "wholeBlocks", … as in the JSON lines.
[[nodiscard]] const char* nameOf(Purpose purpose);
[[nodiscard]] Purpose purposeOf(std::string_view method, std::string_view params);

/// Counts the requests that went out over all endpoints of a chain, by purpose: in total, and per
/// minute for the last hour. Each call of a batch counts: that is how nodes charge. One thread.
class RequestMeter
{
public:
    using Counts = std::array<quint64, kPurposes>;

    void sent(Purpose purpose, base::UnixMs at);
    [[nodiscard]] const Counts& total() const { return m_total; }
    /// Of the last `minutes` whole minutes before `now` (1 … 60).
    [[nodiscard]] Counts recent(int minutes, base::UnixMs now) const;
    [[nodiscard]] static quint64 sum(const Counts& counts)
    {
        return std::accumulate(counts.begin(), counts.end(), quint64{0});
    }

private:
    struct Minute
    {
        qint64 begin = 0; ///< minutes since 1970
        Counts counts{};
    };
    static constexpr std::size_t kMinutes = 62;
    std::deque<Minute> m_minutes;
    Counts m_total{};
};

} // namespace rollscope::net
