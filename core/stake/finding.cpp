#include "stake/finding.hpp"
#include <algorithm>

namespace rollscope::stake {

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return QStringLiteral("note");
    case Severity::Warn:
        return QStringLiteral("warn");
    case Severity::Block:
        break;
    }
    return QStringLiteral("block");
}

bool anyBlocks(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Block; });
}

} // namespace rollscope::stake
