#include "settings/setting_table.hpp"
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>

namespace rollscope::ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int kLongestWord = 140;
constexpr int kMostMembers = 10;
constexpr int kLongestMember = 200;

/// Flat objects of short texts and numbers; what they mean is for their reader to check.
bool areRecords(const QJsonArray& list)
{
    return std::all_of(list.begin(), list.end(), [](const auto& one) {
        const QJsonObject object = one.toObject();
        return one.isObject() && object.size() <= kMostMembers &&
               std::all_of(object.begin(), object.end(), [](const auto& member) {
                   return member.isDouble() || member.isBool() ||
                          (member.isString() && member.toString().size() <= kLongestMember);
               });
    });
}

} // namespace

std::span<const Setting> settingTable()
{
    using Kind = Setting::Kind;
    static constexpr std::array kSettings{
        Setting{"theme", Kind::Choice, 0, 0, 0, "system light dark"},
        Setting{"scale", Kind::Whole, 80, 200, 100},
        Setting{"motion", Kind::Flag, 0, 1, 1},
        Setting{"language", Kind::Choice, 0, 0, 0, "system en ko ja zh_CN ru"},
        Setting{"railWide", Kind::Flag, 0, 1, 1},
        Setting{"favourites", Kind::Words, 0, 500},
        Setting{"columns", Kind::Words, 0, 50},
        Setting{"window", Kind::Text, 0, 60},
        Setting{"firstRunDone", Kind::Flag, 0, 1, 0},
        Setting{"alerts", Kind::Flag, 0, 1, 0},
        Setting{"notifyCritical", Kind::Flag, 0, 1, 1},
        Setting{"notifyWarning", Kind::Flag, 0, 1, 1},
        Setting{"notifyNotice", Kind::Flag, 0, 1, 0},
        Setting{"soundCritical", Kind::Flag, 0, 1, 0},
        Setting{"soundWarning", Kind::Flag, 0, 1, 0},
        Setting{"soundNotice", Kind::Flag, 0, 1, 0},
        Setting{"cooldown", Kind::Whole, 0, 1440, 10},
        Setting{"webhook", Kind::Text, 0, 1000},
        Setting{"webhookSecret", Kind::Text, 0, 100},
        Setting{"webhookWatched", Kind::Flag, 0, 1, 0},
        Setting{"silences", Kind::Records, 0, 200},
        Setting{"watched", Kind::Words, 0, 200},
        Setting{"closeToTray", Kind::Flag, 0, 1, 0},
        Setting{"chains", Kind::Words, 0, 200, 0, "", true},
        Setting{"operators", Kind::Whole, 1, 16, 2, "", true},
        Setting{"budget", Kind::Whole, 0, 1000, 0, "", true},
        Setting{"metered", Kind::Flag, 0, 1, 0, "", true},
        Setting{"proxy", Kind::Text, 0, 200, 0, "", true},
        Setting{"rawDays", Kind::Whole, 1, 366, 7, "", true},
        Setting{"minuteDays", Kind::Whole, 1, 3660, 30, "", true},
        Setting{"hourDays", Kind::Whole, 1, 36'600, 366, "", true},
    };
    return kSettings;
}

const Setting* findSetting(const QString& key)
{
    const auto all = settingTable();
    const auto found = std::ranges::find_if(
        all, [&key](const Setting& setting) { return key == QLatin1String(setting.key); });
    return found == all.end() ? nullptr : &*found;
}

QJsonValue startValue(const Setting& setting)
{
    switch (setting.kind) {
    case Setting::Kind::Flag:
        return setting.number != 0;
    case Setting::Kind::Whole:
        return setting.number;
    case Setting::Kind::Choice:
        return QString::fromLatin1(setting.words).section(u' ', 0, 0);
    case Setting::Kind::Text:
        return QString();
    case Setting::Kind::Words:
    case Setting::Kind::Records:
        break;
    }
    return QJsonArray();
}

static bool isProxy(const QString& text)
{
    static const QRegularExpression kProxy(
        QStringLiteral("^(socks5|http)://([^@/\\s]+@)?[^@/:\\s]+:[0-9]{1,5}/?$"));
    return text.isEmpty() || kProxy.match(text).hasMatch();
}

base::Result<void> checkSetting(const Setting& setting, const QJsonValue& value)
{
    const auto refuse = [&setting](const QString& why) {
        return base::fail(base::ErrorKind::BadInput, why, QLatin1String(setting.key));
    };
    switch (setting.kind) {
    case Setting::Kind::Flag:
        return value.isBool() ? base::Result<void>() : refuse(Text::tr("This is on or off."));
    case Setting::Kind::Whole: {
        const double number = value.toDouble(std::nan(""));
        if (!(number >= setting.low && number <= setting.high) || number != std::floor(number)) {
            return refuse(Text::tr("This is a whole number from %1 to %2.")
                              .arg(setting.low)
                              .arg(setting.high));
        }
        return {};
    }
    case Setting::Kind::Choice: {
        const auto words = QString::fromLatin1(setting.words).split(u' ');
        return words.contains(value.toString())
                   ? base::Result<void>()
                   : refuse(Text::tr("This is one of: %1.").arg(words.join(QStringLiteral(", "))));
    }
    case Setting::Kind::Text:
        if (QLatin1String(setting.key) == QLatin1String("proxy") && !isProxy(value.toString())) {
            return refuse(Text::tr("A proxy is socks5://host:port or http://host:port."));
        }
        return value.isString() && value.toString().size() <= setting.high
                   ? base::Result<void>()
                   : refuse(Text::tr("This is a text of at most %1 characters.").arg(setting.high));
    case Setting::Kind::Records:
        return value.isArray() && value.toArray().size() <= setting.high &&
                       areRecords(value.toArray())
                   ? base::Result<void>()
                   : refuse(Text::tr("This is a list of at most %1 entries.").arg(setting.high));
    case Setting::Kind::Words:
        break;
    }
    const auto list = value.toArray();
    const bool fine = value.isArray() && list.size() <= setting.high &&
                      std::all_of(list.begin(), list.end(), [](const auto& word) {
                          return word.isString() && !word.toString().isEmpty() &&
                                 word.toString().size() <= kLongestWord;
                      });
    return fine ? base::Result<void>()
                : refuse(Text::tr("This is a list of at most %1 words.").arg(setting.high));
}

} // namespace rollscope::ui
