#pragma once
#include "base/hex.hpp"
#include "chain/endpoint_link.hpp"
#include "chain/json_text.hpp"
#include <string>
#include <vector>

namespace rollscope::chain {

using Links = std::vector<EndpointLink*>;

/// What the fetchers need of the watch that they work for.
struct FetchHost
{
    /// What an answer must be.
    struct Expected
    {
        std::optional<base::Hash32> hash;
        std::optional<quint64> number;
        [[nodiscard]] bool isMetBy(const base::Block& block) const;
    };
    /// Endpoints that may be asked now, the preferred one first.
    std::function<Links()> links;
    /// The endpoint that carries whole blocks; nullptr, or absent, where there is none.
    std::function<EndpointLink*()> carrier = {};
    /// Reads a block that was fetched and gives it to the tracker. False when it was no good (the
    /// endpoint is dealt with).
    std::function<bool(EndpointLink&, net::JsonValue&, const Expected&)> take;
    std::function<void(EndpointLink&, const base::Hash32&, quint32 txs)> takeCount;
    /// The tracker changed because something was given up.
    std::function<void(const health::HeadChange&)> changed;
};

constexpr std::size_t kFetchBatch = 20;
constexpr double kFetchReserve = 2; ///< requests left for heads and tags
constexpr qint64 kFetchRetryMs = 400;
constexpr qint64 kNoBudgetMs = 500;

/// The endpoint with most budget among those that have the block; each further try takes the next
/// one.
[[nodiscard]] EndpointLink* richest(const Links& links, quint64 number, int tries);

[[nodiscard]] inline std::string byNumber(quint64 number, bool objects)
{
    return "[\"" + base::toQuantity(number) + (objects ? "\",true]" : "\",false]");
}

[[nodiscard]] inline std::string byHash(const base::Hash32& hash, bool objects)
{
    return "[\"" + base::toHex(hash) + (objects ? "\",true]" : "\",false]");
}

[[nodiscard]] inline bool isNull(net::JsonValue& json)
{
    return textOf(json).isNull();
}

/// Runs a function once at the earliest of the times asked for.
class Alarm
{
public:
    Alarm(base::Clock& clock, std::function<void()> fn) : m_clock(clock), m_fn(std::move(fn)) {}
    void in(qint64 ms);
    void cancel();

private:
    base::Clock& m_clock;
    std::function<void()> m_fn;
    base::Timer m_timer;
    qint64 m_at = -1;
};

} // namespace rollscope::chain
