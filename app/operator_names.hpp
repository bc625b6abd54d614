#pragma once
#include "engine/snapshot.hpp"
#include <string>

namespace rollscope::app {

/// The operators whose endpoints say what a verdict says, each once, in the chain's order.
[[nodiscard]] QStringList operatorsSayingSo(const health::Verdict& verdict,
                                            const std::vector<registry::EndpointSpec>& endpoints);
/// As a JSON list.
[[nodiscard]] std::string operatorsJson(const QStringList& names);
/// For one cell of at most `width` characters: those that fit, then how many more there are; a dash
/// for none.
[[nodiscard]] QString operatorsCell(const QStringList& names, int width);

} // namespace rollscope::app
