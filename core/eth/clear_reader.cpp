#include "eth/clear_reader.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include "eth/json_keys.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

constexpr qsizetype kMaxText = 400;
constexpr int kMaxIncludes = 4;

/// Both lists of fields: those of one path become one, the including file's word counts.
QJsonArray mergedFields(const QJsonArray& under, const QJsonArray& over);

QJsonValue merged(const QJsonValue& under, const QJsonValue& over, const QString& key)
{
    if (under.isObject() && over.isObject()) {
        QJsonObject all = under.toObject();
        const QJsonObject upper = over.toObject();
        for (auto it = upper.begin(); it != upper.end(); ++it)
            all[it.key()] =
                all.contains(it.key()) ? merged(all[it.key()], it.value(), it.key()) : it.value();
        return all;
    }
    if (key == u"fields" && under.isArray() && over.isArray())
        return mergedFields(under.toArray(), over.toArray());
    return over;
}

QJsonArray mergedFields(const QJsonArray& under, const QJsonArray& over)
{
    QJsonArray all = under;
    for (const auto& field : over) {
        const QJsonValue path = field.toObject().value(u"path");
        bool found = false;
        for (qsizetype i = 0; i < all.size() && !found && path.isString(); ++i) {
            if (all[i].toObject().value(u"path") != path)
                continue;
            all[i] = merged(all[i], field, {});
            found = true;
        }
        if (!found)
            all.append(field);
    }
    return all;
}

/// A plain file name, "./" before it or not. Nothing else is ever opened.
std::optional<QString> includedName(const QString& text)
{
    const QString name = text.startsWith(u"./") ? text.mid(2) : text;
    const bool plain = std::all_of(name.begin(), name.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_' ||
               c == u'.';
    });
    if (!plain || name.contains(u"..") || !name.endsWith(u".json") || name.size() > 80 ||
        name.startsWith(u'.'))
        return std::nullopt;
    return name;
}

class Merge
{
public:
    Merge(const Include& include, Complaints& wrong) : m_include(include), m_wrong(wrong) {}

    QJsonObject read(const QByteArray& json, const QString& name)
    {
        m_size += json.size();
        if (m_size > kMaxDescriptor) {
            m_wrong.bad(name, QStringLiteral("it is larger than 1 MB"));
            return {};
        }
        QJsonParseError broken;
        const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
        if (!document.isObject()) {
            m_wrong.bad(name, broken.error != QJsonParseError::NoError
                                  ? broken.errorString()
                                  : QStringLiteral("an object was expected"));
            return {};
        }
        QJsonObject file = document.object();
        if (hasDoubleKeys(json, file)) {
            m_wrong.bad(name, QStringLiteral("a key is given twice"));
            return {};
        }
        const QJsonValue includes = file.take(u"includes");
        if (includes.isUndefined())
            return file;
        const auto other = includedName(includes.toString());
        if (!other) {
            m_wrong.bad(QStringLiteral("includes"),
                        QStringLiteral("only a file beside this one can be included, by its name"));
            return {};
        }
        m_names << name;
        if (m_names.contains(*other) || m_names.size() > kMaxIncludes) {
            m_wrong.bad(QStringLiteral("includes"),
                        m_names.contains(*other)
                            ? QStringLiteral("%1 includes itself").arg(*other)
                            : QStringLiteral("more than %1 files").arg(kMaxIncludes));
            return {};
        }
        base::Result<QByteArray> text =
            base::fail(base::ErrorKind::NotFound, QStringLiteral("nothing can be included here"));
        if (m_include)
            text = m_include(*other);
        if (!text) {
            m_wrong.bad(QStringLiteral("includes"), text.error());
            return {};
        }
        const QJsonObject under = read(*text, *other);
        return m_wrong.any() ? QJsonObject() : merged(under, file, {}).toObject();
    }

private:
    const Include& m_include;
    Complaints& m_wrong;
    QStringList m_names;
    qsizetype m_size = 0;
};

} // namespace

void Complaints::bad(const QString& where, const QString& rule)
{
    if (!m_error)
        m_error = base::Error{base::ErrorKind::BadInput,
                              base::printable(rule),
                              base::printable(m_file + QStringLiteral(": ") + where),
                              {}};
}

void Complaints::bad(const QString& where, const base::Error& error)
{
    bad(where, error.text());
}

void Complaints::onlyKeys(const QJsonObject& object, const QStringList& known, const QString& where)
{
    for (const QString& key : object.keys()) {
        const bool note = key.startsWith(u'$') && key != u"$ref";
        if (!note && !known.contains(key))
            bad(where + u'.' + key, QStringLiteral("there is no such key"));
    }
}

QJsonObject Complaints::object(const QJsonObject& from, const QString& key, const QString& where)
{
    const QJsonValue value = from.value(key);
    if (!value.isUndefined() && !value.isObject())
        bad(where + u'.' + key, QStringLiteral("an object was expected"));
    return value.toObject();
}

QString Complaints::text(const QJsonObject& from, const QString& key, const QString& where)
{
    const QJsonValue value = from.value(key);
    return value.isUndefined() ? QString() : text(value, where + u'.' + key);
}

QString Complaints::text(const QJsonValue& value, const QString& where)
{
    const QString text = value.toString();
    if (!value.isString() || text.isEmpty() || text.size() > kMaxText || !base::isPrintable(text)) {
        bad(where,
            QStringLiteral("a text of 1 to %1 printable characters was expected").arg(kMaxText));
        return {};
    }
    return text;
}

Path Complaints::path(const QJsonValue& value, const QString& where)
{
    if (!value.isString()) {
        bad(where, QStringLiteral("a path was expected"));
        return {};
    }
    auto path = parsePath(value.toString());
    if (!path) {
        bad(where, path.error());
        return {};
    }
    return std::move(*path);
}

std::optional<base::Address> Complaints::address(const QString& text, const QString& where)
{
    const auto read = parseAddress(text.toStdString());
    if (!read) {
        bad(where, read.error());
        return std::nullopt;
    }
    return *read;
}

QJsonObject readMerged(const QByteArray& json, const QString& name, const Include& include,
                       Complaints& wrong)
{
    return Merge(include, wrong).read(json, name);
}

} // namespace rollscope::eth::clear
