#pragma once
#include <QString>
#include <optional>

namespace rollscope::chain {

/// Counts how often one endpoint takes back what it said. Pure; times are steady ms.
class Contradictions
{
public:
    /// It replaced blocks. Returns why it is to be put aside, once that comes too fast.
    [[nodiscard]] std::optional<QString> reorg(qint64 nowMs);
    /// It began a chain anew without a common past: fine once in a while, one after the other is
    /// noise. Returns as reorg().
    [[nodiscard]] std::optional<QString> restart(qint64 nowMs);

private:
    qint64 m_second = 0, m_restartsSince = 0;
    int m_reorgs = 0, m_restarts = 0;
};

} // namespace rollscope::chain
