#pragma once
#include "base/result.hpp"
#include <QJsonValue>
#include <QStringList>
#include <span>

namespace rollscope::ui {

/// One thing that a person may set: its key in the file, what it starts as, what it may be.
struct Setting
{
    enum class Kind { Flag, Whole, Choice, Text, Words, Records };
    const char* key;
    Kind kind;
    int low = 0,
        high =
            0; ///< of a Whole; of a Text, Words, Records: at most `high` characters, words, objects
    int number = 0;         ///< what a Flag or a Whole starts as
    const char* words = ""; ///< of a Choice: its words, the first is what it starts as
    bool session = false;   ///< takes effect when the connections are opened anew
};

/// All settings; a file with any other key is refused.
[[nodiscard]] std::span<const Setting> settingTable();
/// nullptr for an unknown key.
[[nodiscard]] const Setting* findSetting(const QString& key);
[[nodiscard]] QJsonValue startValue(const Setting& setting);
/// One sentence for the user when `value` cannot be it. Pure.
[[nodiscard]] base::Result<void> checkSetting(const Setting& setting, const QJsonValue& value);

} // namespace rollscope::ui
