#pragma once
#include <QString>
#include <optional>

namespace rollscope::staking {

/// A header, as far as it matters here.
struct BlockTime
{
    quint64 number = 0, seconds = 0; ///< Unix
};

/// Which block of a chain was the newest at a time, by as few headers as can be. Pure: numbers out,
/// headers in.
class BlockSearch
{
public:
    /// More headers than that no honest chain needs.
    static constexpr int kMostSteps = 90;
    /// A newest block that is older than the time by more (seconds) does not tell.
    static constexpr quint64 kHeadLag = 60;

    BlockSearch(quint64 seconds, const BlockTime& newest);

    /// The header to be read next; none: it is found, or why() says why it is not.
    [[nodiscard]] std::optional<quint64> next();
    /// Any header of the chain, also one that was read for another search.
    void take(const BlockTime& block);
    /// The node does not tell the header that next() named.
    void giveUp(const QString& why) { m_why = why; }

    [[nodiscard]] std::optional<BlockTime> found() const;
    [[nodiscard]] const QString& why() const { return m_why; }

private:
    quint64 m_seconds, m_newest;
    std::optional<BlockTime> m_low, m_high; ///< at or before the time, and after it
    int m_steps = 0;
    QString m_why;
};

} // namespace rollscope::staking
