#pragma once
#include "base/types.hpp"
#include <QString>
#include <optional>
#include <vector>

namespace rollscope::chain {

/// What the operators' blocks say about this machine's clock. A block from the future is a lie,
/// unless all who can tell say the same: then it is our clock. One for all chains of a run; engine
/// thread. The rule stands in docs/metrics-notes.md.
class ClockWitness
{
public:
    using Voice = std::size_t;
    /// A block may be dated this far ahead: clocks differ, and sequencers stamp ahead.
    static constexpr qint64 kAllowedS = 300;
    /// …by a node on this machine: some give each block a second of its own, however fast they
    /// come.
    static constexpr qint64 kAllowedLocalS = 86'400;

    /// The same operator has one voice on all chains.
    [[nodiscard]] Voice voiceOf(const QString& operatorName);
    /// `voice` showed a block dated `aheadS` from now (negative = past). False when it is not to be
    /// believed.
    [[nodiscard]] bool believes(Voice voice, qint64 aheadS, qint64 allowedS, base::UnixMs now);
    /// How far this machine's clock is behind all who can tell; nullopt while it is not suspected.
    [[nodiscard]] std::optional<qint64> behindS(base::UnixMs now) const;
    /// The same as a sentence for the user; empty while it is not suspected.
    [[nodiscard]] QString trouble(base::UnixMs now) const;

private:
    struct Said
    {
        QString name;
        std::optional<qint64> aheadS;
        base::UnixMs at;
    };
    std::vector<Said> m_voices;
};

/// "365 days", "20 hours", "6 minutes": for a span of seconds.
[[nodiscard]] QString roughSpan(qint64 seconds);

} // namespace rollscope::chain
