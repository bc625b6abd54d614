#include "models/verdict_text.hpp"
#include "format/trouble_text.hpp"
#include <QCoreApplication>

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

} // namespace rollscope::ui
