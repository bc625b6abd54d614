#pragma once
#include "stake/reads.hpp"
#include <QJsonObject>

namespace rollscope::staking {

/// A log as eth_getLogs tells it.
struct Event
{
    base::Address at;
    stake::Log log;
    quint64 block = 0;
    base::Hash32 tx;
    quint64 index = 0; ///< in its block
    std::optional<quint64>
        seconds; ///< Unix time of the block, where the node tells it with the log
};

/// Nothing for one that is broken, or waits for a block.
[[nodiscard]] std::optional<Event> eventOf(const QJsonObject& json);
/// By block and place in it, each once.
void sortEvents(std::vector<Event>& events);

} // namespace rollscope::staking
