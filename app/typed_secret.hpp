#pragma once
#include "base/result.hpp"
#include "wallet/secret.hpp"
#include <QString>

namespace rollscope::app {

/// One line that nobody else may see: from the file descriptor `fd`, or, when that is empty, typed
/// at the terminal without echo. Without its line end; at most 1024 bytes. BadInput when it is
/// empty, `fd` is no descriptor, or no terminal is there.
[[nodiscard]] base::Result<wallet::Secret> readTypedSecret(const QString& prompt,
                                                           const QString& fd);

/// The same, twice, when it is typed at a terminal: BadInput when both differ.
[[nodiscard]] base::Result<wallet::Secret> readNewSecret(const QString& prompt, const QString& fd);

} // namespace rollscope::app
