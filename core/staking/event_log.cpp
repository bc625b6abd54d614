#include "staking/event_log.hpp"
#include "base/hex.hpp"
#include <QJsonArray>
#include <algorithm>
#include <tuple>

namespace rollscope::staking {

std::optional<Event> eventOf(const QJsonObject& json)
{
    const auto text = [&json](const char* key) {
        return json.value(QLatin1String(key)).toString().toStdString();
    };
    const auto at = base::addressFromHex(text("address"));
    const auto data = base::bytesFromHex(text("data"));
    const auto block = base::quantityFromHex(text("blockNumber"));
    const auto tx = base::hashFromHex(text("transactionHash"));
    const auto index = base::quantityFromHex(text("logIndex"));
    if (!at || !data || !block || !tx || !index)
        return std::nullopt;
    Event out{*at, {{}, data->toStdString()}, *block, *tx, *index, {}};
    out.seconds = base::quantityFromHex(text("blockTimestamp"));
    for (const auto& topic : json.value(u"topics").toArray()) {
        const auto hash = base::hashFromHex(topic.toString().toStdString());
        if (!hash)
            return std::nullopt;
        out.log.topics.push_back(*hash);
    }
    return out;
}

void sortEvents(std::vector<Event>& events)
{
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tie(a.block, a.index) < std::tie(b.block, b.index);
    });
    events.erase(std::unique(events.begin(), events.end(),
                             [](const Event& a, const Event& b) {
                                 return a.block == b.block && a.index == b.index;
                             }),
                 events.end());
}

} // namespace rollscope::staking
