#pragma once
#include "eth/header.hpp"
#include "json_fixture.hpp"
#include <QDir>

namespace rollscope::test {

/// Recorded files write one thing in several ways: numbers as numbers, options as {"value": …}.
inline std::optional<std::string> textOf(eth::HeaderField field, QJsonValue value)
{
    if (value.isObject())
        value = value.toObject()[u"value"];
    if (value.isString())
        return value.toString().toStdString();
    if (!value.isDouble())
        return std::nullopt;
    const auto quantity = base::toQuantity(static_cast<quint64>(value.toInteger()));
    if (field == eth::HeaderField::Nonce)
        return "0x" + std::string(16 - (quantity.size() - 2), '0') + quantity.substr(2);
    return quantity;
}

inline QString camelCase(const QString& key)
{
    QString out;
    bool up = false;
    for (const QChar c : key) {
        if (c == u'_') {
            up = true;
            continue;
        }
        out += up ? c.toUpper() : c;
        up = false;
    }
    return out;
}

/// The header as far as this JSON tells it.
inline eth::Header headerOf(const QJsonObject& json)
{
    eth::Header header;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const auto field = eth::headerField(camelCase(it.key()).toStdString());
        if (!field)
            continue;
        if (const auto text = textOf(*field, it.value()); text && !eth::set(header, *field, *text))
            qWarning("%s refused: %s", qPrintable(it.key()), text->substr(0, 80).c_str());
    }
    return header;
}

inline std::string hashOf(const QJsonObject& json)
{
    return base::toHex(eth::headerHash(headerOf(json)));
}

/// What a node answered: a recorded object, or the `result` in it.
inline QJsonObject object(const QString& relative)
{
    const auto root = jsonFixture(relative).object();
    const auto result = root[u"result"];
    return result.isObject() ? result.toObject() : root;
}

inline QStringList filesOf(const QString& folder, const QString& pattern)
{
    QStringList out;
    for (const auto& name : QDir(fixture(folder)).entryList({pattern}, QDir::Files, QDir::Name))
        out << folder + u'/' + name;
    return out;
}

inline eth::Header goerli()
{
    return headerOf(object(QStringLiteral("ethereum/testnet/goerli-shanghai-header.json")));
}

} // namespace rollscope::test
