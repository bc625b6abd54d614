#pragma once
#include <QString>

namespace rollscope::ui {

/// "mainnet", "testnet" or "local" of the registry in the language of now; others as they are.
[[nodiscard]] QString networkText(const QString& network);
/// The operator's name; the "own" of a user's own node in the language of now.
[[nodiscard]] QString operatorText(const QString& name);

} // namespace rollscope::ui
