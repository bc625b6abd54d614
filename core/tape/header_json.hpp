#pragma once
#include "tape/tape.hpp"
#include <QByteArray>
#include <string_view>

namespace rollscope::tape {

/// BadInput for chains that a reader would refuse: too many, without endpoints, one id twice.
[[nodiscard]] base::Result<void> checkHeader(const TapeHeader& header, const QString& where);

/// The header as one line of JSON without the line end; what is not printable becomes U+FFFD.
[[nodiscard]] QByteArray headerToJson(const TapeHeader& header);

/// Strict: every key must be there with its type, texts are printable, at most 256 chains of 1 to
/// 64 endpoints; unknown keys are ignored. `where` names the file.
[[nodiscard]] base::Result<TapeHeader> headerFromJson(std::string_view line, const QString& where);

} // namespace rollscope::tape
