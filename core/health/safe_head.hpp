#pragma once
#include "base/types.hpp"
#include <deque>
#include <optional>

namespace rollscope::health {

/// What runs out when a chain posts nothing to its L1.
enum class DeadlineRule : quint8 {
    None,
    OpSequencingWindow,  ///< 3600 L1 blocks: then the unsafe segment is dropped
    NitroForcedInclusion ///< 24 h: then anybody may force a message in
};

struct Deadline
{
    DeadlineRule rule = DeadlineRule::None;
    base::UnixMs at; ///< estimated from the safe head's timestamp
};

/// Watches the safe (posted to L1) head: how long it has stood still, and against what it is usual.
class SafeHead
{
public:
    explicit SafeHead(DeadlineRule rule) : m_rule(rule) {}
    void told(std::optional<quint64> number, std::optional<qint64> timestamp, base::UnixMs at);
    /// The endpoints were out of sight until now.
    void breakAt(base::UnixMs at);

    /// Since it last moved; nullopt where the chain tells none.
    [[nodiscard]] std::optional<qint64> ageMs(base::UnixMs now) const;
    /// Standing still for longer than this is a stall: three times the longest of the last twenty
    /// gaps, within 10 min and 6 h; 30 min until ten were seen.
    [[nodiscard]] qint64 limitMs() const;
    [[nodiscard]] bool stalled(base::UnixMs now) const;
    /// From the moment that a tenth of the window has passed.
    [[nodiscard]] std::optional<Deadline> deadline(base::UnixMs now) const;

private:
    DeadlineRule m_rule;
    std::optional<quint64> m_number;
    std::optional<qint64> m_timestamp;
    base::UnixMs m_movedAt, m_toldAt, m_firstAt;
    int m_moves = 0;
    std::deque<qint64> m_gaps;
};

} // namespace rollscope::health
