#include "eth/clear_words.hpp"
#include "base/hex.hpp"
#include "base/text.hpp"
#include "eth/address.hpp"
#include "eth/u256.hpp"
#include "eth/units.hpp"
#include <QDateTime>
#include <algorithm>

namespace rollscope::eth::clear {
namespace {

using abi::Kind;

std::span<const quint8> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const quint8*>(text.data()), text.size()};
}

QString hex(std::string_view bytes)
{
    return base::toQString(base::toHex(bytesOf(bytes)));
}

QString signOf(const Number& number)
{
    return number.negative ? QStringLiteral("-") : QString();
}

/// The number without a prefix.
QString digitsWithUnit(const Number& number, const Params& params)
{
    return signOf(number) + base::toQString(formatUnits(number.size, params.decimals)) +
           params.unit;
}

/// SI prefixes by powers of a thousand, from 10^-24.
constexpr const char* kPrefixes[] = {"y", "z", "a", "f", "p", "n", "\xc2\xb5", "m", "",
                                     "k", "M", "G", "T", "P", "E", "Z",        "Y"};
constexpr int kNoPrefix = 8;

} // namespace

std::optional<Number> numberOf(const Found& found)
{
    if (found.part) {
        if (found.part->size() > 32)
            return std::nullopt;
        abi::Value value;
        std::copy(found.part->begin(), found.part->end(),
                  value.word.end() - static_cast<std::ptrdiff_t>(found.part->size()));
        return Number{false, value.toWei()};
    }
    if (found.type->kind == Kind::Int) {
        std::string digits = abi::integerToText(*found.type, found.value->word);
        const bool negative = digits.starts_with('-');
        const auto size = u256FromDecimal(std::string_view(digits).substr(negative ? 1 : 0));
        return size ? std::optional(Number{negative, fromU256(*size)}) : std::nullopt;
    }
    if (found.type->kind != Kind::Uint && found.type->kind != Kind::Bool)
        return std::nullopt;
    return Number{false, found.value->toWei()};
}

std::optional<base::Address> addressOf(const Found& found)
{
    if (!found.part)
        return found.type->kind == Kind::Address ? std::optional(found.value->toAddress())
                                                 : std::nullopt;
    base::Address address;
    if (found.part->size() != address.bytes.size())
        return std::nullopt;
    std::copy(found.part->begin(), found.part->end(), address.bytes.begin());
    return address;
}

QString rawText(const Found& found)
{
    if (found.part)
        return hex(*found.part);
    const abi::Type& type = *found.type;
    const abi::Value& value = *found.value;
    switch (type.kind) {
    case Kind::Uint:
    case Kind::Int:
        return base::toQString(abi::integerToText(type, value.word));
    case Kind::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case Kind::Address:
        return checksumText(value.toAddress());
    case Kind::FixedBytes:
    case Kind::Function:
        return base::toQString(base::toHex(std::span(value.word).first(type.size)));
    case Kind::Bytes:
        return hex(value.bytes);
    case Kind::String:
        return QString::fromStdString(value.bytes);
    case Kind::Array:
    case Kind::Tuple:
        break;
    }
    // Only of empty ones: the members of others are said one by one.
    return QStringLiteral("[]");
}

QString plainWords(const Found& found)
{
    if (found.part || found.type->kind == Kind::Bytes)
        return rawText(found) == u"0x" ? QStringLiteral("nothing (no bytes)") : rawText(found);
    if (found.type->kind == Kind::Bool)
        return found.value->toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (found.type->kind == Kind::String)
        return u'"' + base::revealed(rawText(found)) + u'"';
    if (found.type->kind == Kind::Array || found.type->kind == Kind::Tuple)
        return QStringLiteral("none (an empty list)");
    return rawText(found);
}

QString amountWords(const Number& number, const Token& token)
{
    return signOf(number) + base::toQString(formatUnits(number.size, token.decimals)) + u' ' +
           token.ticker;
}

std::optional<QString> dateWords(const Number& number)
{
    constexpr quint64 kYear10000 = 253'402'300'800;
    if (number.negative || !number.size.fits64() || number.size.limbs[0] >= kYear10000)
        return std::nullopt;
    return QDateTime::fromSecsSinceEpoch(static_cast<qint64>(number.size.limbs[0]), Qt::UTC)
        .toString(Qt::ISODate);
}

std::optional<QString> durationWords(const Number& number)
{
    if (number.negative || !number.size.fits64() || number.size.limbs[0] > (quint64(1) << 53))
        return std::nullopt;
    const quint64 seconds = number.size.limbs[0];
    const auto two = [](quint64 part) { return QString::number(part).rightJustified(2, u'0'); };
    return two(seconds / 3600) + u':' + two(seconds / 60 % 60) + u':' + two(seconds % 60);
}

QString unitWords(const Number& number, const Params& params)
{
    const std::string digits = base::toDecimal(number.size);
    int power = 0;
    if (params.prefix && digits != "0") {
        // Of the first digit: 10^magnitude is the largest power of ten in the number.
        const int magnitude =
            static_cast<int>(digits.size()) - 1 - static_cast<int>(params.decimals);
        power = magnitude >= 0 ? magnitude / 3 : -((2 - magnitude) / 3);
        power = std::clamp(power, -kNoPrefix, int(std::size(kPrefixes)) - 1 - kNoPrefix);
    }
    const int decimals = static_cast<int>(params.decimals) + 3 * power;
    QString text;
    if (decimals < 0)
        text = base::toQString(digits) + QString(-decimals, u'0');
    else if (decimals <= 77)
        text = base::toQString(formatUnits(number.size, static_cast<unsigned>(decimals)));
    else
        return digitsWithUnit(number, params);
    return signOf(number) + text + QString::fromUtf8(kPrefixes[power + kNoPrefix]) + params.unit;
}

} // namespace rollscope::eth::clear
