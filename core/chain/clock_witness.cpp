#include "chain/clock_witness.hpp"
#include <algorithm>
#include <cstdlib>

namespace rollscope::chain {
namespace {

constexpr qint64 kRememberedMs = 15 * 60'000; ///< longer than an endpoint rests when put aside
constexpr std::size_t kWitnesses = 2;         ///< one operator alone is no proof
constexpr qint64 kAgreeS = 3600;              ///< nodes lag; a lie differs by more

} // namespace

ClockWitness::Voice ClockWitness::voiceOf(const QString& operatorName)
{
    const auto it = std::find_if(m_voices.begin(), m_voices.end(),
                                 [&](const Said& said) { return said.name == operatorName; });
    if (it != m_voices.end())
        return static_cast<Voice>(it - m_voices.begin());
    m_voices.push_back({operatorName, std::nullopt, {}});
    return m_voices.size() - 1;
}

bool ClockWitness::believes(Voice voice, qint64 aheadS, qint64 allowedS, base::UnixMs now)
{
    // Old blocks say nothing: a halted chain and a gap being filled show them too.
    if (aheadS >= -kAllowedS && (aheadS <= kAllowedS || aheadS > allowedS)) {
        m_voices[voice].aheadS = aheadS;
        m_voices[voice].at = now;
    }
    return aheadS <= allowedS || behindS(now).has_value();
}

std::optional<qint64> ClockWitness::behindS(base::UnixMs now) const
{
    std::size_t witnesses = 0;
    qint64 least = 0, most = 0;
    for (const Said& said : m_voices) {
        if (!said.aheadS || std::abs(now - said.at) > kRememberedMs)
            continue;
        least = witnesses == 0 ? *said.aheadS : std::min(least, *said.aheadS);
        most = witnesses == 0 ? *said.aheadS : std::max(most, *said.aheadS);
        ++witnesses;
    }
    if (witnesses < kWitnesses || least <= kAllowedS || most - least > kAgreeS)
        return std::nullopt;
    return most;
}

QString ClockWitness::trouble(base::UnixMs now) const
{
    const auto behind = behindS(now);
    if (!behind)
        return {};
    return QStringLiteral("this machine's clock is probably wrong: every operator dates its newest "
                          "block %1 ahead of it")
        .arg(roughSpan(*behind));
}

QString roughSpan(qint64 seconds)
{
    constexpr qint64 kMinute = 60, kHour = 3600, kDay = 86'400;
    if (seconds >= 2 * kDay)
        return QStringLiteral("%1 days").arg(seconds / kDay);
    if (seconds >= 2 * kHour)
        return QStringLiteral("%1 hours").arg(seconds / kHour);
    return QStringLiteral("%1 minutes").arg(seconds / kMinute);
}

} // namespace rollscope::chain
