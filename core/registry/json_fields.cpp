#include "registry/json_fields.hpp"
#include <algorithm>

namespace rollscope::registry {
namespace {

constexpr qsizetype kMaxText = 1024;

QString typeOf(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return QStringLiteral("a boolean");
    case QJsonValue::Double:
        return QStringLiteral("a number");
    case QJsonValue::String:
        return QStringLiteral("a text");
    case QJsonValue::Array:
        return QStringLiteral("a list");
    case QJsonValue::Object:
        return QStringLiteral("an object");
    case QJsonValue::Undefined:
        break;
    }
    return QStringLiteral("nothing");
}

/// A file's own value inside a message: short, and printable.
QString quoted(QString text)
{
    constexpr qsizetype kShown = 40;
    if (text.size() > kShown)
        text = text.left(kShown) + QChar(0x2026);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return u'\'' + text + u'\'';
}

} // namespace

JsonFields::JsonFields(QJsonObject object, QString file, QString path,
                       std::optional<base::Error>& error)
    : m_object(std::move(object)), m_file(std::move(file)), m_path(std::move(path)), m_error(error)
{}

QString JsonFields::pathOf(const QString& key) const
{
    return m_path.isEmpty() ? key : QString(m_path + u'.' + key);
}

void JsonFields::refuse(const QString& key, const QString& what, const QString& hint)
{
    if (!m_error)
        m_error = base::Error{base::ErrorKind::BadInput, what,
                              m_file + QStringLiteral(": ") + pathOf(key), hint};
}

bool JsonFields::has(QLatin1StringView key) const
{
    return m_object.contains(key);
}

QJsonValue JsonFields::take(QLatin1StringView key, bool required)
{
    const QJsonValue value = m_object.value(key);
    if (required && value.isUndefined())
        refuse(key, QStringLiteral("is missing"));
    return value;
}

std::optional<QString> JsonFields::checkedText(const QString& key, const QJsonValue& value)
{
    if (!value.isString()) {
        refuse(key, QStringLiteral("must be a text, not ") + typeOf(value));
        return std::nullopt;
    }
    const QString text = value.toString();
    const bool control = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
    });
    if (text.size() > kMaxText)
        refuse(key, QStringLiteral("is longer than %1 characters").arg(kMaxText));
    else if (control)
        refuse(key, QStringLiteral("holds a control character"));
    else
        return text;
    return std::nullopt;
}

QString JsonFields::text(QLatin1StringView key, bool required, const QStringList& choices)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return {};
    const auto read = checkedText(key, value);
    if (!read)
        return {};
    if (read->isEmpty() && required)
        refuse(key, QStringLiteral("is empty"));
    if (!choices.isEmpty() && !choices.contains(*read))
        refuse(key, QStringLiteral("is %1, which is not one of: ").arg(quoted(*read)) +
                        choices.join(QStringLiteral(", ")));
    return *read;
}

QString JsonFields::textMatching(QLatin1StringView key, bool required,
                                 const QRegularExpression& pattern)
{
    const QString read = text(key, required);
    if (has(key) && !pattern.match(read).hasMatch())
        refuse(key, QStringLiteral("is %1, which does not look like %2")
                        .arg(quoted(read), pattern.pattern()));
    return read;
}

std::optional<qint64> JsonFields::integer(QLatin1StringView key, bool required, qint64 least,
                                          qint64 most)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return std::nullopt;
    const auto wanted = QStringLiteral("must be a whole number from %1 to %2").arg(least).arg(most);
    if (!value.isDouble()) {
        refuse(key, wanted + QStringLiteral(", not ") + typeOf(value));
        return std::nullopt;
    }
    // toInteger() falls back for fractions and for what does not fit 64 bits.
    const qint64 read = value.toInteger(least - 1);
    if (read < least || read > most) {
        refuse(key, wanted + QStringLiteral(", not %1").arg(value.toDouble(), 0, 'g', 17));
        return std::nullopt;
    }
    return read;
}

bool JsonFields::flag(QLatin1StringView key, bool required)
{
    const QJsonValue value = take(key, required);
    if (!value.isUndefined() && !value.isBool())
        refuse(key, QStringLiteral("must be true or false, not ") + typeOf(value));
    return value.toBool();
}

QStringList JsonFields::texts(QLatin1StringView key, bool required, int most)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return {};
    if (!value.isArray()) {
        refuse(key, QStringLiteral("must be a list, not ") + typeOf(value));
        return {};
    }
    const QJsonArray array = value.toArray();
    if (array.size() > most)
        refuse(key, QStringLiteral("has more than %1 entries").arg(most));
    QStringList out;
    for (qsizetype i = 0; i < std::min<qsizetype>(array.size(), most); ++i) {
        if (const auto read = checkedText(QStringLiteral("%1[%2]").arg(key).arg(i), array[i]))
            out << *read;
    }
    return out;
}

JsonFields JsonFields::object(QLatin1StringView key, bool required)
{
    const QJsonValue value = take(key, required);
    if (!value.isUndefined() && !value.isObject())
        refuse(key, QStringLiteral("must be an object, not ") + typeOf(value));
    return {value.toObject(), m_file, pathOf(key), m_error};
}

void JsonFields::eachObject(QLatin1StringView key, bool required, int most,
                            const std::function<void(JsonFields&)>& visit)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return;
    if (!value.isArray())
        return refuse(key, QStringLiteral("must be a list, not ") + typeOf(value));
    const QJsonArray array = value.toArray();
    if (array.size() > most)
        return refuse(key, QStringLiteral("has more than %1 entries").arg(most));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto name = QStringLiteral("%1[%2]").arg(key).arg(i);
        if (!array[i].isObject())
            return refuse(name, QStringLiteral("must be an object, not ") + typeOf(array[i]));
        JsonFields member(array[i].toObject(), m_file, pathOf(name), m_error);
        visit(member);
    }
}

void JsonFields::eachMember(QLatin1StringView key, bool required, int most,
                            const std::function<void(const QString& name, JsonFields&)>& visit)
{
    const QJsonValue value = take(key, required);
    if (value.isUndefined())
        return;
    if (!value.isObject())
        return refuse(key, QStringLiteral("must be an object, not ") + typeOf(value));
    const QJsonObject object = value.toObject();
    if (object.size() > most)
        return refuse(key, QStringLiteral("has more than %1 members").arg(most));
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!checkedText(quoted(it.key()), it.key()))
            return;
        const QString name = key + u'.' + it.key();
        if (!it->isObject())
            return refuse(name, QStringLiteral("must be an object, not ") + typeOf(*it));
        JsonFields member(it->toObject(), m_file, pathOf(name), m_error);
        visit(it.key(), member);
    }
}

void JsonFields::refuseUnknown(const QStringList& known, const QString& hint)
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!known.contains(it.key()))
            refuse(quoted(it.key()), QStringLiteral("is not a key that we know"), hint);
    }
}

} // namespace rollscope::registry
