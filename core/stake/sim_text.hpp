#pragma once
#include "base/result.hpp"
#include "eth/abi_value.hpp"
#include <QJsonObject>
#include <optional>
#include <string>
#include <string_view>

/// Between our values and the JSON of simulations; inside of this room.
namespace rollscope::stake::sim {

[[nodiscard]] QString quantity(const base::Wei& value);
[[nodiscard]] QString quantity(quint64 value);
[[nodiscard]] QString hex(std::string_view bytes);
[[nodiscard]] QString hex(const base::Address& address);
/// 32 bytes with the number to the right.
[[nodiscard]] std::string wordOf(const base::Wei& value);
[[nodiscard]] std::string wordOf(const base::Address& address);
/// The number of exactly 32 bytes.
[[nodiscard]] std::optional<base::Wei> numberOf(std::string_view word);
/// The last 20 bytes of a word whose first 12 are zero.
[[nodiscard]] std::optional<base::Address> addressOf(const base::Hash32& word);
[[nodiscard]] base::Wei numberOf(const base::Hash32& word);

/// Fields of a node's JSON; Protocol error with `where` for what is something else.
[[nodiscard]] base::Result<quint64> number(const QJsonValue& json, const QString& where);
[[nodiscard]] base::Result<std::string> bytes(const QJsonValue& json, const QString& where,
                                              std::size_t most);
[[nodiscard]] tl::unexpected<base::Error> broken(const QString& where, const QString& what);

/// At most 200 characters of a stranger's text, with nothing invisible in it.
[[nodiscard]] QString shortened(const QString& text);

} // namespace rollscope::stake::sim
