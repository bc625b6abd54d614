#pragma once
#include <QString>
#include <vector>

namespace rollscope::stake {

/// `Block`: nothing is signed. `Warn`: a person reads it first. `Note`: part of what happens.
enum class Severity : quint8 { Note, Warn, Block };
/// "note", "warn", "block".
[[nodiscard]] QString severityName(Severity severity);

/// One thing that was found before signing.
struct Finding
{
    Severity severity = Severity::Block;
    QString id;       ///< stable: "not-paused", "check.config-semetis"
    QString sentence; ///< plain English with its numbers
    QString source;   ///< where the numbers are from
};

/// Whether one of them forbids signing.
[[nodiscard]] bool anyBlocks(const std::vector<Finding>& findings);

} // namespace rollscope::stake
