#pragma once
#include "tape/tape.hpp"
#include <QByteArray>
#include <string_view>

namespace rollscope::tape {

/// The header as one line of JSON without the line end.
[[nodiscard]] QByteArray headerToJson(const TapeHeader& header);

/// Strict: every key must be there with its type; unknown keys are ignored. `where` names the file.
[[nodiscard]] base::Result<TapeHeader> headerFromJson(std::string_view line, const QString& where);

} // namespace rollscope::tape
