#pragma once
#include "engine/engine.hpp"
#include "incidents/incident_source.hpp"

namespace rollscope::app {

/// Lets the window read what the store of `engine` kept of incidents, see the shipped history of
/// known ones, and write the user's notes (to no other engine any more). `source` must be used on
/// the caller's thread and outlive the jobs of the global thread pool.
void linkIncidents(engine::Engine& engine, ui::IncidentSource& source, const QString& dataDir);

/// The shipped history as the window shows it, newest first as the file tells them.
[[nodiscard]] std::vector<ui::IncidentEntryPtr> knownIncidents(const QString& dataDir);

/// The record of the JSON lines as it is told now, with its line end.
[[nodiscard]] QByteArray incidentRecord(const health::Incident& incident, base::UnixMs now);

} // namespace rollscope::app
