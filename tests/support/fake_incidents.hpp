#pragma once
#include "engine/snapshot.hpp"

namespace rollscope::test {

/// Incidents of some chains before `now`: a halt and a stall that are open, a rollback of 64
/// blocks with its transactions, a group of two, and older ones. Open ones first, then newest
/// first. The same moment gives the same list.
[[nodiscard]] std::vector<health::Incident> fakeIncidents(base::UnixMs now);

/// Puts them into a snapshot, and the rollback into its chain's row.
void addIncidents(engine::Snapshot& snapshot);

} // namespace rollscope::test
