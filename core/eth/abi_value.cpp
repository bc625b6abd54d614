#include "eth/abi_value.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include <algorithm>
#include <bit>

namespace rollscope::eth::abi {
namespace {

using base::Wei;

Wei weiOf(const Word& word)
{
    Wei out;
    for (std::size_t i = 0; i < word.size(); ++i)
        out.limbs[3 - i / 8] = out.limbs[3 - i / 8] << 8 | word[i];
    return out;
}

unsigned bitsOf(const Wei& value)
{
    for (unsigned i = 4; i-- > 0;) {
        if (value.limbs[i] != 0)
            return i * 64 + static_cast<unsigned>(std::bit_width(value.limbs[i]));
    }
    return 0;
}

/// Two's complement in 256 bits.
Wei negated(Wei value)
{
    quint64 carry = 1;
    for (quint64& limb : value.limbs) {
        limb = ~limb + carry;
        carry = carry != 0 && limb == 0 ? 1 : 0;
    }
    return value;
}

bool allEqual(std::span<const quint8> bytes, quint8 value)
{
    return std::all_of(bytes.begin(), bytes.end(), [value](quint8 b) { return b == value; });
}

QString outOfRange(const Type& type)
{
    return QStringLiteral("does not fit %1").arg(base::toQString(canonicalName(type)));
}

} // namespace

Value Value::number(const Wei& value)
{
    Value out;
    for (std::size_t i = 0; i < out.word.size(); ++i)
        out.word[31 - i] = static_cast<quint8>(value.limbs[i / 8] >> (i % 8 * 8));
    return out;
}

Value Value::address(const base::Address& value)
{
    Value out;
    std::copy(value.bytes.begin(), value.bytes.end(), out.word.begin() + 12);
    return out;
}

Value Value::fixed(std::span<const quint8> value)
{
    Value out;
    const auto used = value.first(std::min(value.size(), out.word.size()));
    std::copy(used.begin(), used.end(), out.word.begin());
    return out;
}

Wei Value::toWei() const
{
    return weiOf(word);
}

base::Address Value::toAddress() const
{
    base::Address out;
    std::copy(word.begin() + 12, word.end(), out.bytes.begin());
    return out;
}

std::optional<QString> complaint(const Type& type, const Word& word)
{
    const std::span<const quint8> bytes(word);
    switch (type.kind) {
    case Kind::Uint:
        if (!allEqual(bytes.first(32U - type.size / 8U), 0))
            return outOfRange(type);
        break;
    case Kind::Int: {
        const std::size_t unused = 32U - type.size / 8U;
        const quint8 sign = (word[unused] & 0x80U) != 0 ? 0xff : 0;
        if (!allEqual(bytes.first(unused), sign))
            return outOfRange(type);
        break;
    }
    case Kind::Bool:
        if (!allEqual(bytes.first(31), 0) || word[31] > 1)
            return QStringLiteral("a bool is 0 or 1");
        break;
    case Kind::Address:
        if (!allEqual(bytes.first(12), 0))
            return QStringLiteral("an address has 12 zero bytes before it");
        break;
    case Kind::FixedBytes:
    case Kind::Function:
        if (!allEqual(bytes.subspan(type.size), 0))
            return QStringLiteral("%1 has zero bytes after it")
                .arg(base::toQString(canonicalName(type)));
        break;
    case Kind::Bytes:
    case Kind::String:
    case Kind::Array:
    case Kind::Tuple:
        break;
    }
    return std::nullopt;
}

base::Result<Word> integerFromText(const Type& type, std::string_view text)
{
    const auto bad = [&](const QString& what) {
        return base::fail(base::ErrorKind::BadInput, what);
    };
    const bool negative = type.kind == Kind::Int && text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    std::optional<Wei> size;
    if (text.starts_with("0x"))
        size = base::weiFromHex(text);
    else if (const auto decimal = u256FromDecimal(text))
        size = fromU256(*decimal);
    if (!size)
        return bad(QStringLiteral("\"%1\" is no integer of 256 bits, in decimal or 0x and hex")
                       .arg(base::toQString(text.substr(0, 90))));
    const Value value = Value::number(negative ? negated(*size) : *size);
    // Of a signed type the sign must also come out as it was meant: 2^255 is not -2^255.
    const bool flipped =
        type.kind == Kind::Int && bitsOf(*size) != 0 && ((value.word[0] & 0x80U) != 0) != negative;
    if (flipped || complaint(type, value.word))
        return bad(outOfRange(type));
    return value.word;
}

std::string integerToText(const Type& type, const Word& word)
{
    const Wei value = weiOf(word);
    if (type.kind == Kind::Int && (word[0] & 0x80U) != 0)
        return '-' + base::toDecimal(negated(value));
    return base::toDecimal(value);
}

tl::unexpected<base::Error> within(const std::string& place, base::Error error)
{
    const bool joined = error.where.isEmpty() || error.where.startsWith(u'[');
    error.where = base::toQString(place) + (joined ? QString() : QStringLiteral(".")) + error.where;
    return tl::unexpected(std::move(error));
}

} // namespace rollscope::eth::abi
