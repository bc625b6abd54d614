#include "stake/sim_text.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/u256.hpp"
#include <algorithm>

namespace rollscope::stake::sim {

using base::ErrorKind;
using base::Result;

QString quantity(const base::Wei& value)
{
    QString digits;
    for (int i = 3; i >= 0; --i)
        digits += QStringLiteral("%1").arg(value.limbs[static_cast<std::size_t>(i)], 16, 16,
                                           QLatin1Char('0'));
    qsizetype from = 0;
    while (from + 1 < digits.size() && digits[from] == u'0')
        ++from;
    return QStringLiteral("0x") + digits.mid(from);
}

QString quantity(quint64 value)
{
    return base::toQString(base::toQuantity(value));
}

QString hex(std::string_view bytes)
{
    return base::toQString(
        base::toHex(std::span(reinterpret_cast<const quint8*>(bytes.data()), bytes.size())));
}

QString hex(const base::Address& address)
{
    return base::toQString(base::toHex(address));
}

std::string wordOf(const base::Wei& value)
{
    const auto word = eth::abi::Value::number(value).word;
    return {reinterpret_cast<const char*>(word.data()), word.size()};
}

std::string wordOf(const base::Address& address)
{
    const auto word = eth::abi::Value::address(address).word;
    return {reinterpret_cast<const char*>(word.data()), word.size()};
}

std::optional<base::Wei> numberOf(std::string_view word)
{
    base::Hash32 held;
    if (word.size() != held.bytes.size())
        return std::nullopt;
    std::memcpy(held.bytes.data(), word.data(), word.size());
    return numberOf(held);
}

base::Wei numberOf(const base::Hash32& word)
{
    eth::abi::Value value;
    value.word = word.bytes;
    return value.toWei();
}

std::optional<base::Address> addressOf(const base::Hash32& word)
{
    constexpr std::size_t kPadding = 12;
    if (std::any_of(word.bytes.begin(), word.bytes.begin() + kPadding,
                    [](quint8 byte) { return byte != 0; }))
        return std::nullopt;
    base::Address address;
    std::copy(word.bytes.begin() + kPadding, word.bytes.end(), address.bytes.begin());
    return address;
}

tl::unexpected<base::Error> broken(const QString& where, const QString& what)
{
    return base::fail(ErrorKind::Protocol, what, where);
}

Result<quint64> number(const QJsonValue& json, const QString& where)
{
    const auto read = base::quantityFromHex(json.toString().toStdString());
    if (!read)
        return broken(where, QStringLiteral("a quantity was expected"));
    return *read;
}

Result<std::string> bytes(const QJsonValue& json, const QString& where, std::size_t most)
{
    const QString text = json.toString();
    const auto read =
        text.startsWith(u"0x") ? base::bytesFromHex(text.toStdString()) : std::nullopt;
    if (!read)
        return broken(where, QStringLiteral("bytes in hex were expected"));
    if (static_cast<std::size_t>(read->size()) > most)
        return broken(where, QStringLiteral("more than %1 bytes").arg(most));
    return read->toStdString();
}

QString shortened(const QString& text)
{
    constexpr qsizetype kMost = 200;
    const QString shown = base::printable(text.left(kMost));
    return text.size() > kMost ? QString(shown + QStringLiteral("…")) : shown;
}

} // namespace rollscope::stake::sim
