#pragma once
#include "engine/snapshot.hpp"
#include "store/store.hpp"
#include <string>

namespace rollscope::app {

/// The `tvl` record of a reading, with its parts.
[[nodiscard]] std::string tvlLine(const engine::TvlRow& row);
/// The same of a stored one, which has no parts.
[[nodiscard]] std::string tvlLine(const store::StoredTvl& row);
/// The columns of the next, and a stored reading as comma-separated values.
[[nodiscard]] std::string tvlCsvHeader();
[[nodiscard]] std::string tvlCsv(const store::StoredTvl& row);

} // namespace rollscope::app
