#pragma once
#include "tape/tape.hpp"

namespace rollscope::tape {

/// "<chain>/<operator>" of each connection, in the header's order, percent-encoded, distinct: a
/// second endpoint of one operator gets "~2" behind its name. The path of the player's URLs and
/// "tape://" ones.
[[nodiscard]] std::vector<QString> endpointPaths(const TapeHeader& header);

} // namespace rollscope::tape
