#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::base {
namespace {

constexpr std::array<qint8, 256> makeDigits()
{
    std::array<qint8, 256> table{};
    table.fill(-1);
    for (int i = 0; i < 10; ++i)
        table[static_cast<std::size_t>('0' + i)] = static_cast<qint8>(i);
    for (int i = 0; i < 6; ++i) {
        table[static_cast<std::size_t>('a' + i)] = static_cast<qint8>(10 + i);
        table[static_cast<std::size_t>('A' + i)] = static_cast<qint8>(10 + i);
    }
    return table;
}

constexpr auto kDigits = makeDigits();

int digit(char c)
{
    return kDigits[static_cast<quint8>(c)];
}

bool hasPrefix(std::string_view text)
{
    return text.size() >= 2 && text[0] == '0' && (text[1] == 'x' || text[1] == 'X');
}

/// Without branches or tables, so that the compiler takes 16 digits at a time: it reads every hash
/// of every head.
bool decodeExactly(std::string_view digits, quint8* out, std::size_t count)
{
    constexpr std::size_t kBlock = 32;
    if (digits.size() != count * 2)
        return false;
    quint8 bad = 0;
    for (std::size_t done = 0; done < count; done += kBlock) {
        const std::size_t now = std::min(count - done, kBlock);
        const char* from = digits.data() + 2 * done;
        std::array<quint8, 2 * kBlock> nibbles;
        for (std::size_t i = 0; i < 2 * now; ++i) {
            const auto c = static_cast<quint8>(from[i]);
            const auto decimal = static_cast<quint8>(c - '0');
            const auto letter = static_cast<quint8>((c | 0x20) - 'a');
            nibbles[i] = decimal < 10 ? decimal : static_cast<quint8>(letter + 10);
            bad |= static_cast<quint8>(decimal >= 10) & static_cast<quint8>(letter >= 6);
        }
        for (std::size_t i = 0; i < now; ++i)
            out[done + i] = static_cast<quint8>(nibbles[2 * i] << 4 | nibbles[2 * i + 1]);
    }
    return bad == 0;
}

std::string_view significantDigits(std::string_view text)
{
    text.remove_prefix(2);
    const auto first = text.find_first_not_of('0');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

} // namespace

std::string toHex(std::span<const quint8> bytes)
{
    static constexpr char kHex[] = "0123456789abcdef";
    std::string out(2 + bytes.size() * 2, '0');
    out[1] = 'x';
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        out[2 + 2 * i] = kHex[bytes[i] >> 4];
        out[3 + 2 * i] = kHex[bytes[i] & 15];
    }
    return out;
}

std::string toHex(const Hash32& hash)
{
    return toHex(std::span<const quint8>(hash.bytes));
}

std::string toHex(const Address& address)
{
    return toHex(std::span<const quint8>(address.bytes));
}

std::string toQuantity(quint64 value)
{
    char buffer[18];
    char* end = buffer + sizeof buffer;
    char* at = end;
    do {
        *--at = "0123456789abcdef"[value & 15];
        value >>= 4;
    } while (value != 0);
    *--at = 'x';
    *--at = '0';
    return {at, end};
}

QString toQString(std::string_view ascii)
{
    return QString::fromUtf8(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

std::optional<QByteArray> bytesFromHex(std::string_view text)
{
    if (hasPrefix(text))
        text.remove_prefix(2);
    if (text.size() % 2 != 0)
        return std::nullopt;
    QByteArray out(static_cast<qsizetype>(text.size() / 2), Qt::Uninitialized);
    if (!decodeExactly(text, reinterpret_cast<quint8*>(out.data()), text.size() / 2))
        return std::nullopt;
    return out;
}

bool bytesFromHex(std::string_view text, std::span<quint8> out)
{
    return hasPrefix(text) && decodeExactly(text.substr(2), out.data(), out.size());
}

std::optional<Hash32> hashFromHex(std::string_view text)
{
    Hash32 out;
    if (!hasPrefix(text) || !decodeExactly(text.substr(2), out.bytes.data(), out.bytes.size()))
        return std::nullopt;
    return out;
}

std::optional<Address> addressFromHex(std::string_view text)
{
    Address out;
    if (!hasPrefix(text) || !decodeExactly(text.substr(2), out.bytes.data(), out.bytes.size()))
        return std::nullopt;
    return out;
}

std::optional<quint64> quantityFromHex(std::string_view text)
{
    if (!hasPrefix(text) || text.size() < 3)
        return std::nullopt;
    const auto digits = significantDigits(text);
    if (digits.size() > 16)
        return std::nullopt;
    quint64 value = 0;
    for (const char c : digits) {
        const int d = digit(c);
        if (d < 0)
            return std::nullopt;
        value = value << 4 | static_cast<quint64>(d);
    }
    return value;
}

std::optional<Wei> weiFromHex(std::string_view text)
{
    if (!hasPrefix(text) || text.size() < 3)
        return std::nullopt;
    const auto digits = significantDigits(text);
    if (digits.size() > 64)
        return std::nullopt;
    Wei out;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const int d = digit(digits[digits.size() - 1 - i]);
        if (d < 0)
            return std::nullopt;
        out.limbs[i / 16] |= static_cast<quint64>(d) << (i % 16 * 4);
    }
    return out;
}

std::string toDecimal(const Wei& wei)
{
    // Long division of eight 32-bit limbs by 10^9, most significant first.
    std::array<quint32, 8> parts{};
    for (std::size_t i = 0; i < 4; ++i) {
        parts[7 - 2 * i] = static_cast<quint32>(wei.limbs[i]);
        parts[6 - 2 * i] = static_cast<quint32>(wei.limbs[i] >> 32);
    }
    std::string out;
    while (std::any_of(parts.begin(), parts.end(), [](quint32 p) { return p != 0; })) {
        quint64 rest = 0;
        for (auto& part : parts) {
            const quint64 value = rest << 32 | part;
            part = static_cast<quint32>(value / 1'000'000'000U);
            rest = value % 1'000'000'000U;
        }
        for (int i = 0; i < 9; ++i, rest /= 10)
            out.push_back(static_cast<char>('0' + rest % 10));
    }
    while (out.size() > 1 && out.back() == '0')
        out.pop_back();
    if (out.empty())
        out.push_back('0');
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace rollscope::base
