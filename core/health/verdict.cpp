#include "health/verdict.hpp"
#include <array>

namespace rollscope::health {
namespace {

QString seconds(qint64 ms)
{
    return QString::number(ms / 1000);
}

QString withDetail(const QString& text, const QString& detail)
{
    return detail.isEmpty() ? text : QString(text + QStringLiteral(": ") + detail);
}

QString halted(const Verdict& v)
{
    const QString who = v.witnesses == 1 ? QStringLiteral("the only operator that answers")
                                         : QStringLiteral("%1 operators").arg(v.witnesses);
    return QStringLiteral("no new block for %1 s at %2").arg(seconds(v.ageMs), who);
}

QString tooFew(const Verdict& v)
{
    const QString text =
        QStringLiteral("no new block for %1 s, but only %2 of %3 operators can tell")
            .arg(seconds(v.ageMs))
            .arg(v.witnesses)
            .arg(v.operators);
    return v.haltMs
               ? QString(text +
                         QStringLiteral(" (by one alone, %1 s is a halt)").arg(seconds(*v.haltMs)))
               : text;
}

QString backfilling(const Verdict& v)
{
    QString text = QStringLiteral("catches up: %1 s behind").arg(seconds(v.behindMs));
    if (v.speed > 0)
        text += QStringLiteral(", %1 times real time").arg(v.speed, 0, 'f', 1);
    if (v.etaMs)
        text += QStringLiteral(", there in about %1 s").arg(seconds(*v.etaMs));
    return text;
}

} // namespace

const char* nameOf(State state)
{
    static constexpr std::array<const char*, kStates> kNames{
        "starting",    "live",       "degraded", "stalled",
        "backfilling", "rolledBack", "halted",   "unknown"};
    return kNames[static_cast<std::size_t>(state)];
}

const char* nameOf(EndpointState state)
{
    static constexpr std::array kNames{"idle",   "ok",          "lagging",     "stuck",
                                       "forked", "unreachable", "rateLimited", "lying"};
    return kNames[static_cast<std::size_t>(state)];
}

const char* nameOf(Cause cause)
{
    static constexpr std::array kNames{
        "none",       "firstBlock", "noEndpoint", "noAnswer",   "tooFewWitnesses",
        "ownNetwork", "ownClock",   "ownLoop",    "noNewBlock", "fewTransactions",
        "slowBlocks", "safeHead",   "catchingUp", "reorg"};
    return kNames[static_cast<std::size_t>(cause)];
}

std::vector<base::EndpointIndex> sayingSo(const Verdict& v)
{
    const bool silence = v.state == State::Halted || v.cause == Cause::TooFewWitnesses;
    std::vector<base::EndpointIndex> out;
    for (const auto& e : v.evidence) {
        const bool stuck = v.state == State::Degraded && e.state == EndpointState::Stuck;
        if (silence ? e.witness : e.state == EndpointState::Ok || stuck)
            out.push_back(e.endpoint);
    }
    return out;
}

QString sentence(const Verdict& v)
{
    switch (v.cause) {
    case Cause::None:
        return {};
    case Cause::FirstBlock:
        return withDetail(QStringLiteral("waiting for the first block"), v.detail);
    case Cause::NoEndpoint:
        return QStringLiteral("no endpoint is configured");
    case Cause::NoAnswer:
        return withDetail(QStringLiteral("no endpoint answers"), v.detail);
    case Cause::TooFewWitnesses:
        return withDetail(tooFew(v), v.detail);
    case Cause::OwnNetwork:
        return withDetail(QStringLiteral("this computer's network"), v.detail);
    case Cause::OwnClock:
        return withDetail(QStringLiteral("this computer's clock"), v.detail);
    case Cause::OwnLoop:
        return withDetail(QStringLiteral("this program stood still"), v.detail);
    case Cause::NoNewBlock:
        return halted(v);
    case Cause::FewTransactions:
        return QStringLiteral("blocks come, with %1 % of the usual transactions")
            .arg(qRound(100 * v.share));
    case Cause::SlowBlocks:
        return QStringLiteral("blocks come %1 times slower than usual").arg(v.share, 0, 'f', 1);
    case Cause::SafeHead:
        return QStringLiteral("the safe head has not moved for %1 s").arg(seconds(v.safeAgeMs));
    case Cause::CatchingUp:
        return backfilling(v);
    case Cause::Reorg:
        return QStringLiteral("another branch became canonical");
    }
    return {};
}

} // namespace rollscope::health
