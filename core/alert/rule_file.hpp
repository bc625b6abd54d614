#pragma once
#include "alert/rule.hpp"
#include "base/result.hpp"
#include <QByteArray>
#include <QJsonArray>

namespace rollscope::alert {

/// Reads a rule file (version 1; resources/schema/alert-rules.schema.json). What it does not name
/// is as by default. An unknown key, a wrong type or a value out of its range is BadInput: `where`
/// is the file, `what` names the key and the reason.
[[nodiscard]] base::Result<RuleSet> readRuleFile(const QString& path);
/// The same from its text; `where` is what errors name.
[[nodiscard]] base::Result<RuleSet> parseRules(const QByteArray& text, const QString& where);

/// Silences as they stand in a rule file and in the settings: an array of objects.
[[nodiscard]] base::Result<std::vector<Silence>> silencesFromJson(const QJsonArray& json,
                                                                  const QString& where);
[[nodiscard]] QJsonArray toJson(const std::vector<Silence>& silences);

} // namespace rollscope::alert
