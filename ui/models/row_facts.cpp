#include "models/row_facts.hpp"
#include <algorithm>

namespace rollscope::ui {

using engine::ChainRow;

bool sameColumns(std::span<const series::Column> a, std::span<const series::Column> b)
{
    return std::ranges::equal(a, b, [](const series::Column& x, const series::Column& y) {
        return x.gap == y.gap && (x.gap || (x.first == y.first && x.min == y.min &&
                                            x.max == y.max && x.last == y.last));
    });
}

bool sameEndpointHealth(const ChainRow& a, const ChainRow& b)
{
    return std::ranges::equal(a.endpoints, b.endpoints,
                              [](const chain::EndpointView& x, const chain::EndpointView& y) {
                                  return x.active == y.active && x.status.state == y.status.state &&
                                         x.status.reason.what == y.status.reason.what;
                              });
}

std::optional<qint64> postingAgeMs(const ChainRow& chain, base::UnixMs now)
{
    return chain.postedAt ? std::optional(std::max<qint64>(0, now.value - *chain.postedAt * 1000))
                          : std::nullopt;
}

std::optional<qint64> lagMs(const ChainRow& chain, std::optional<qint64> timestamp)
{
    return chain.head && timestamp
               ? std::optional(std::max<qint64>(chain.head->timestamp - *timestamp, 0) * 1000)
               : std::nullopt;
}

} // namespace rollscope::ui
