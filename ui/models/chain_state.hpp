#pragma once
#include "engine/snapshot.hpp"
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace rollscope::ui {

/// What a row shows of a chain's state, in the engine's order; QML's name for it is `ChainState`.
namespace chain_state {
Q_NAMESPACE
QML_NAMED_ELEMENT(ChainState)
enum State {
    Starting = static_cast<int>(engine::LiveState::Starting),
    Live = static_cast<int>(engine::LiveState::Live),
    Degraded = static_cast<int>(engine::LiveState::Degraded),
    Stalled = static_cast<int>(engine::LiveState::Stalled),
    Backfilling = static_cast<int>(engine::LiveState::Backfilling),
    RolledBack = static_cast<int>(engine::LiveState::RolledBack),
    Halted = static_cast<int>(engine::LiveState::Halted),
    Unknown = static_cast<int>(engine::LiveState::Unknown),
    /// The engine calls it live, and what was wrong is not long enough over: an incident is open.
    Recovering,
};
Q_ENUM_NS(State)
} // namespace chain_state

/// How much a state wants to be seen, 0 = all is well. Unknown is never well.
[[nodiscard]] int severity(chain_state::State state);
[[nodiscard]] int severity(engine::LiveState state);
/// One word: "live", "halted", …
[[nodiscard]] QString stateText(chain_state::State state);
[[nodiscard]] QString stateText(engine::LiveState state);
/// Whether what an incident tells of is still so, by the chain's verdict. A halt goes on through
/// the back-fill after it.
[[nodiscard]] bool stillHolds(health::IncidentKind kind, const health::Verdict& verdict);
/// The open incident of a chain that is live again; the gravest, null = none.
[[nodiscard]] const health::Incident* openBehind(const engine::ChainRow& row,
                                                 const engine::Snapshot& snapshot);
/// What the window shows of a chain: the engine's state, or that it recovers.
[[nodiscard]] chain_state::State shownState(const engine::ChainRow& row,
                                            const engine::Snapshot& snapshot);
/// The name of a rollup stack for people: "OP Stack" for "op-stack"; an unknown id as it stands.
[[nodiscard]] QString stackLabel(const QString& stack);
/// The kind of a chain for people: "Optimistic rollup" for "optimistic"; an unknown one as it is.
[[nodiscard]] QString kindLabel(const QString& kind);
/// How old the chain's head is: since we saw it, or since its own timestamp where that is longer (a
/// node may serve an old head). nullopt without a head.
[[nodiscard]] std::optional<qint64> headAgeMs(const engine::ChainRow& row, base::UnixMs now);
/// True when the head is older than twice the chain's interval and than a second.
[[nodiscard]] bool headIsStale(const engine::ChainRow& row, base::UnixMs now);

/// The figures of the one-minute window, which rows show.
[[nodiscard]] const series::Rates& shownRates(const engine::ChainRow& row);

} // namespace rollscope::ui
