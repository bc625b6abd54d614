#pragma once
#include "base/types.hpp"
#include <QString>

namespace rollscope::ui {

/// With a space after each `size` characters.
[[nodiscard]] QString inGroups(const QString& digits, qsizetype size);

/// "0x" and 40 digits with the capitals of EIP-55.
[[nodiscard]] QString fullAddress(const base::Address& address);
/// The same in groups of four, so that two can be compared by eye.
[[nodiscard]] QString groupedAddress(const base::Address& address);
/// The first and the last four digits, where the whole stands elsewhere.
[[nodiscard]] QString shortAddress(const base::Address& address);

} // namespace rollscope::ui
