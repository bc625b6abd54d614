#include "chain/contradictions.hpp"

namespace rollscope::chain {
namespace {

constexpr int kReorgsPerSecond = 20;
constexpr int kRestarts = 3; ///< in…
constexpr qint64 kRestartsMs = 10'000;

} // namespace

std::optional<QString> Contradictions::judge(const health::HeadChange& change, qint64 nowMs)
{
    switch (change.kind) {
    case health::HeadChange::Kind::Reorg:
        return reorg(nowMs);
    case health::HeadChange::Kind::Restarted:
        return restart(nowMs);
    default:
        return std::nullopt;
    }
}

std::optional<QString> Contradictions::reorg(qint64 nowMs)
{
    const qint64 second = nowMs / 1000;
    m_reorgs = m_second == second ? m_reorgs + 1 : 1;
    m_second = second;
    if (m_reorgs <= kReorgsPerSecond)
        return std::nullopt;
    return QStringLiteral("contradicts itself: more than %1 reorgs in a second")
        .arg(kReorgsPerSecond);
}

std::optional<QString> Contradictions::restart(qint64 nowMs)
{
    if (m_restarts == 0 || nowMs - m_restartsSince > kRestartsMs) {
        m_restartsSince = nowMs;
        m_restarts = 0;
    }
    if (++m_restarts <= kRestarts)
        return std::nullopt;
    m_restarts = 0;
    return QStringLiteral("contradicts itself: more than %1 chains without a common past in %2 s")
        .arg(kRestarts)
        .arg(kRestartsMs / 1000);
}

} // namespace rollscope::chain
