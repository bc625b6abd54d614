#include "models/verdict_text.hpp"
#include "format/trouble_text.hpp"
#include "models/chain_state.hpp"
#include <QCoreApplication>
#include <algorithm>

namespace rollscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString withDetail(const QString& text, const QString& detail)
{
    return detail.isEmpty() ? text
                            : Text::tr("%1: %2", "reason, detail").arg(text, troubleText(detail));
}

QString tooFew(const health::Verdict& v, const Formatter& format)
{
    const auto text =
        Text::tr("no new block for %1, but only %2 of %3 operators can tell")
            .arg(format.duration(v.ageMs), format.integer(static_cast<quint64>(v.witnesses)),
                 format.integer(static_cast<quint64>(v.operators)));
    return v.haltMs ? Text::tr("%1 (by one alone, %2 is a halt)", "reason, time")
                          .arg(text, format.duration(*v.haltMs))
                    : text;
}

QString catchingUp(const health::Verdict& v, const Formatter& format)
{
    const auto text = Text::tr("catches up, %1 behind").arg(format.duration(v.behindMs));
    return v.etaMs ? Text::tr("%1, there in about %2", "catches up, time")
                         .arg(text, format.duration(*v.etaMs))
                   : text;
}

} // namespace

QString verdictText(const engine::ChainRow& chain, const Formatter& format)
{
    using health::Cause;
    const auto& v = chain.verdict;
    switch (v.cause) {
    case Cause::None:
        return {};
    case Cause::FirstBlock:
        return withDetail(Text::tr("waiting for the first block"), v.detail);
    case Cause::NoEndpoint:
        return Text::tr("no node is set");
    case Cause::NoAnswer:
        return withDetail(Text::tr("no node answers"), v.detail);
    case Cause::TooFewWitnesses:
        return withDetail(tooFew(v, format), v.detail);
    case Cause::OwnNetwork:
        return withDetail(Text::tr("this computer's network"), v.detail);
    case Cause::OwnClock:
        return withDetail(Text::tr("this computer's clock"), v.detail);
    case Cause::OwnLoop:
        return withDetail(Text::tr("this program stood still"), v.detail);
    case Cause::NoNewBlock:
        return v.witnesses == 1
                   ? Text::tr("no new block for %1 at the only operator that answers")
                         .arg(format.duration(v.ageMs))
                   : Text::tr("no new block for %1 at %n operator(s)", nullptr, v.witnesses)
                         .arg(format.duration(v.ageMs));
    case Cause::FewTransactions:
        return Text::tr("blocks come, with %1 of the usual transactions")
            .arg(format.share(v.share));
    case Cause::SlowBlocks:
        return Text::tr("blocks come %1 times slower than usual").arg(format.rate(v.share));
    case Cause::SafeHead:
        return Text::tr("the safe head has not moved for %1").arg(format.duration(v.safeAgeMs));
    case Cause::CatchingUp:
        return catchingUp(v, format);
    case Cause::Reorg:
        return Text::tr("another branch became canonical");
    }
    return {};
}

QString briefReason(const engine::ChainRow& chain, const engine::Snapshot& snapshot,
                    const Formatter& format)
{
    using health::Cause;
    const auto& v = chain.verdict;
    if (const auto* incident = openBehind(chain, snapshot); incident != nullptr) {
        return incident->kind == health::IncidentKind::Halt ? Text::tr("blocks again")
                                                            : shownReason(chain, snapshot, format);
    }
    switch (v.cause) {
    case Cause::FirstBlock:
        return Text::tr("waiting for the first block");
    case Cause::NoAnswer:
        return Text::tr("no node answers");
    case Cause::TooFewWitnesses:
        return Text::tr("late, too few can tell");
    case Cause::OwnNetwork:
        return Text::tr("this computer's network");
    case Cause::OwnClock:
        return Text::tr("this computer's clock");
    case Cause::OwnLoop:
        return Text::tr("this program stood still");
    case Cause::NoNewBlock:
        return Text::tr("no block for %1", "time").arg(format.duration(v.ageMs));
    case Cause::SafeHead:
        return Text::tr("safe head stands, %1", "time").arg(format.duration(v.safeAgeMs));
    case Cause::CatchingUp:
        return Text::tr("catches up, %1 behind").arg(format.duration(v.behindMs));
    case Cause::Reorg:
        return Text::tr("another branch");
    default:
        return verdictText(chain, format);
    }
}

base::UnixMs overSince(const health::Incident& incident, const health::Verdict& verdict)
{
    return std::max(incident.start, verdict.since);
}

QString shownReason(const engine::ChainRow& chain, const engine::Snapshot& snapshot,
                    const Formatter& format)
{
    const auto* incident = openBehind(chain, snapshot);
    if (incident == nullptr) {
        return verdictText(chain, format);
    }
    const auto over = overSince(*incident, chain.verdict);
    const auto lasted = format.duration(over - incident->start);
    switch (incident->kind) {
    case health::IncidentKind::Halt:
        return Text::tr("blocks again for %1, after a halt of %2", "time, time")
            .arg(format.duration(snapshot.time - over), lasted);
    case health::IncidentKind::Rollback:
        return Text::tr("rolled back %Ln block(s) %1 ago", "time",
                        static_cast<int>(std::min<quint64>(incident->depth, 1 << 30)))
            .arg(format.duration(snapshot.time - incident->start));
    case health::IncidentKind::SafeHeadStall:
        return Text::tr("the safe head moves again, after %1", "time").arg(lasted);
    case health::IncidentKind::Degraded:
        return Text::tr("as usual again, after %1", "time").arg(lasted);
    case health::IncidentKind::Backfill:
        break;
    }
    return Text::tr("caught up, after %1", "time").arg(lasted);
}

} // namespace rollscope::ui
