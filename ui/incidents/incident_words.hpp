#pragma once
#include "format/formatter.hpp"
#include "incidents/incident_entry.hpp"
#include "models/chain_state.hpp"

namespace rollscope::ui {

/// "halt", "rollback", … as in routes and JSON lines.
[[nodiscard]] QString kindWord(health::IncidentKind kind);
/// For people: "Halt", "Rollback", "Safe head stands still", "Degraded", "Catching up".
[[nodiscard]] QString kindText(health::IncidentKind kind);
[[nodiscard]] QString severityWord(health::Severity severity);
[[nodiscard]] QString severityText(health::Severity severity);
/// The state whose shape and colour stand for the kind.
[[nodiscard]] chain_state::State stateOf(health::IncidentKind kind);
/// How much it wants to be seen, from 0: by severity, then kind.
[[nodiscard]] int rankOf(const health::Incident& incident);
/// How long it held, or has held by `now`.
[[nodiscard]] qint64 heldMs(const health::Incident& incident, base::UnixMs now);
/// One line: "No block for 12 min 03 s", "64 blocks dropped (128 s of the chain)".
[[nodiscard]] QString headline(const health::Incident& incident, base::UnixMs now,
                               const Formatter& format);

/// The same for an open one that may be over: since when, where `over` tells.
[[nodiscard]] QString headline(const health::Incident& incident, base::UnixMs now,
                               std::optional<base::UnixMs> over, const Formatter& format);
/// How long one has to be over before it closes.
[[nodiscard]] qint64 closesAfterMs(health::IncidentKind kind);

} // namespace rollscope::ui
