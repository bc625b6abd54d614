#pragma once
#include "health/head_tracker.hpp"
#include <QString>
#include <optional>

namespace rollscope::chain {

/// Counts how often one endpoint takes back what it said. Pure; times are steady ms.
class Contradictions
{
public:
    /// What its head changed. Returns why it is to be put aside, once it replaces blocks too fast
    /// or begins one chain without a common past after the other (once in a while that is fine).
    [[nodiscard]] std::optional<QString> judge(const health::HeadChange& change, qint64 nowMs);

private:
    [[nodiscard]] std::optional<QString> reorg(qint64 nowMs);
    [[nodiscard]] std::optional<QString> restart(qint64 nowMs);

    qint64 m_second = 0, m_restartsSince = 0;
    int m_reorgs = 0, m_restarts = 0;
};

} // namespace rollscope::chain
