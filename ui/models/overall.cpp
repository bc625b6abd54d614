#include "models/overall.hpp"
#include "format/trouble_text.hpp"
#include "models/chain_state.hpp"
#include <QCoreApplication>
#include <QHash>

namespace rollscope::ui {

using engine::LiveState;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Overall)
};

/// The reason that most endpoints give for not answering.
QString commonReason(const engine::Snapshot& snapshot)
{
    QHash<QString, int> votes;
    QString best;
    for (const auto& chain : snapshot.chains) {
        for (const auto& endpoint : chain.endpoints) {
            const auto& what = endpoint.status.reason.what;
            if (endpoint.active && !what.isEmpty() && ++votes[what] > votes.value(best)) {
                best = what;
            }
        }
    }
    return best;
}

QString headlineOf(const Overall& all)
{
    const auto chains = Text::tr("%n chain(s)", nullptr, all.total);
    if (all.live == all.total) {
        return Text::tr("%1: all live", "12 chains").arg(chains);
    }
    QStringList parts;
    const auto add = [&parts](int n, const char* text) {
        if (n > 0) {
            parts << QCoreApplication::translate("Overall", text, nullptr, n);
        }
    };
    add(all.halted, QT_TRANSLATE_N_NOOP("Overall", "%n halted"));
    add(all.troubled, QT_TRANSLATE_N_NOOP("Overall", "%n in trouble"));
    add(all.recovering, QT_TRANSLATE_N_NOOP("Overall", "%n recovering"));
    add(all.unknown, QT_TRANSLATE_N_NOOP("Overall", "%n unknown"));
    add(all.starting, QT_TRANSLATE_N_NOOP("Overall", "%n starting"));
    add(all.live, QT_TRANSLATE_N_NOOP("Overall", "%n live"));
    return Text::tr("%1: %2", "12 chains: 1 late, 11 live").arg(chains, parts.join(Text::tr(", ")));
}

} // namespace

Overall judgeOverall(const engine::Snapshot* snapshot)
{
    Overall all;
    if (snapshot == nullptr) {
        all.headline = Text::tr("Starting");
        all.advice = Text::tr("The engine opens its store and its connections.");
        return all;
    }
    all.total = static_cast<int>(snapshot->chains.size());
    int active = 0, ok = 0, failing = 0;
    for (const auto& chain : snapshot->chains) {
        switch (chain.state) {
        case LiveState::Starting:
            ++all.starting;
            break;
        case LiveState::Live:
            ++(openBehind(chain, *snapshot) != nullptr ? all.recovering : all.live);
            break;
        case LiveState::Degraded:
        case LiveState::Stalled:
        case LiveState::Backfilling:
        case LiveState::RolledBack:
            ++all.troubled;
            break;
        case LiveState::Halted:
            ++all.halted;
            break;
        case LiveState::Unknown:
            ++all.unknown;
            break;
        }
        active += chain.endpointsActive;
        ok += chain.endpointsOk;
        all.answered += chain.endpointsOk > 0;
        for (const auto& endpoint : chain.endpoints) {
            failing += endpoint.active && !endpoint.status.reason.what.isEmpty() &&
                       endpoint.status.state != net::EndpointState::Ok;
        }
    }
    if (all.total == 0) {
        all.condition = condition::NoChains;
        all.headline = Text::tr("No chains to watch");
        all.advice = Text::tr("Choose chains in Settings, or add a node of your own there.");
        return all;
    }
    all.headline = headlineOf(all);
    if (snapshot->source.kind != engine::SourceInfo::Kind::Live) {
        all.headline = Text::tr("%1, in the recording", "12 chains: all live").arg(all.headline);
    }
    if (ok == 0 && active > 0 && failing >= active) {
        all.condition = condition::NothingReachable;
        all.headline = Text::tr("Nothing is reachable");
        const auto reason = troubleText(commonReason(*snapshot));
        all.advice =
            Text::tr("None of %n endpoint(s) answers (%1). Check the network, a proxy or a "
                     "firewall; every endpoint is tried again by itself.",
                     nullptr, active)
                .arg(reason);
    } else if (all.starting == all.total) {
        all.condition = condition::Starting;
        all.headline = Text::tr("Connecting to %n chain(s)", nullptr, all.total);
        all.advice = Text::tr("%1 of %n endpoint(s) answer; the first blocks come within seconds.",
                              nullptr, active)
                         .arg(ok);
    } else if (all.live == all.total) {
        all.condition = condition::AllLive;
    } else {
        all.condition = condition::Trouble;
    }
    return all;
}

} // namespace rollscope::ui
