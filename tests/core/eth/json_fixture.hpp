#pragma once
#include "base/hex.hpp"
#include "fixtures.hpp"
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <random>
#include <string>

namespace rollscope::test {

/// The JSON of a recorded file; a null document when it cannot be read.
inline QJsonDocument jsonFixture(const QString& relative)
{
    QFile file(fixture(relative));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll())
                                          : QJsonDocument();
}

inline std::string ascii(const QJsonValue& value)
{
    return value.toString().toStdString();
}

/// Bytes of hex text with or without "0x"; fails loudly in the caller's comparison when it is not
/// hex.
inline std::string bytes(const std::string& hex)
{
    const auto read = base::bytesFromHex(hex);
    return read ? read->toStdString() : "not hex: " + hex;
}

/// The same numbers at every run, so that a failure can be repeated.
inline std::mt19937_64 fixedRandom()
{
    return std::mt19937_64(20'240'611);
}

} // namespace rollscope::test
