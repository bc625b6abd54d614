#pragma once
#include "base/result.hpp"
#include <QJsonObject>
#include <vector>

namespace rollscope::ui {

/// What a settings file said: what is good in it, and a sentence for each thing that is not.
struct SettingsRead
{
    QJsonObject values;
    std::vector<QString> complaints;
    bool foreign = false; ///< written by a newer Rollscope: it must not be overwritten
};

/// Reads `path` (version 1; older ones are brought up to it). An absent file is an empty one; a
/// file that is no JSON is moved to `<path>.bad`.
[[nodiscard]] SettingsRead readSettings(const QString& path);
/// Writes the file whole or not at all, readable by the user alone. Any thread.
base::Result<void> writeSettings(const QString& path, const QJsonObject& values);

} // namespace rollscope::ui
