#pragma once
#include "base/result.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>
#include <functional>
#include <optional>

namespace rollscope::registry {

/// Reads the members of one JSON object and keeps the first thing that is wrong with them, so that
/// a file can be read straight through and asked once at the end. Texts are bounded and hold no
/// control characters, because they reach terminals and windows.
class JsonFields
{
public:
    /// `path` is the object's own key within the file ("rpc"), empty for the outermost one.
    JsonFields(QJsonObject object, QString file, QString path, std::optional<base::Error>& error);

    [[nodiscard]] bool has(QLatin1StringView key) const;
    /// As it stands; undefined when absent.
    [[nodiscard]] QJsonValue value(QLatin1StringView key) const { return m_object.value(key); }
    /// The text; empty when absent. `choices` empty = any text.
    QString text(QLatin1StringView key, bool required, const QStringList& choices = {});
    QString textMatching(QLatin1StringView key, bool required, const QRegularExpression& pattern);
    /// A whole number within [least, most].
    std::optional<qint64> integer(QLatin1StringView key, bool required, qint64 least, qint64 most);
    /// true or false; false when absent.
    bool flag(QLatin1StringView key, bool required);
    QStringList texts(QLatin1StringView key, bool required, int most);
    /// The member object; an empty one when absent.
    JsonFields object(QLatin1StringView key, bool required);
    void eachObject(QLatin1StringView key, bool required, int most,
                    const std::function<void(JsonFields&)>& visit);
    /// The members of the object at `key`, which are objects by names of the file's own choice.
    void eachMember(QLatin1StringView key, bool required, int most,
                    const std::function<void(const QString& name, JsonFields&)>& visit);
    /// Refuses members that are not in `known`: a mistyped key would be silently ignored otherwise.
    void refuseUnknown(
        const QStringList& known,
        const QString& hint = QStringLiteral("see docs/registry.md for the keys of a chain file"));
    /// Says that `key` is wrong, unless something else was wrong before.
    void refuse(const QString& key, const QString& what, const QString& hint = {});

private:
    QJsonValue take(QLatin1StringView key, bool required);
    std::optional<QString> checkedText(const QString& key, const QJsonValue& value);
    [[nodiscard]] QString pathOf(const QString& key) const;

    QJsonObject m_object;
    QString m_file;
    QString m_path;
    std::optional<base::Error>& m_error;
};

} // namespace rollscope::registry
