#include "eth/rlp.hpp"
#include <array>

namespace rollscope::eth::rlp {
namespace {

constexpr quint8 kString = 0x80;
constexpr quint8 kList = 0xc0;
constexpr std::size_t kShortMax = 55;

struct BigEndian
{
    std::array<char, 32> buffer;
    std::size_t first;
    [[nodiscard]] std::string_view view() const
    {
        return {buffer.data() + first, buffer.size() - first};
    }
};

template <std::size_t N> BigEndian bigEndian(const std::array<quint64, N>& limbs)
{
    BigEndian out;
    out.first = out.buffer.size();
    std::size_t at = out.buffer.size();
    for (quint64 limb : limbs) {
        for (int i = 0; i < 8; ++i, limb >>= 8) {
            out.buffer[--at] = static_cast<char>(limb & 0xff);
            if ((limb & 0xff) != 0)
                out.first = at;
        }
    }
    return out;
}

/// Prefix of a string or list whose payload has `size` bytes.
struct Prefix
{
    std::array<char, 9> bytes;
    std::size_t size;
    Prefix(quint8 base, std::size_t payload)
    {
        if (payload <= kShortMax) {
            bytes[0] = static_cast<char>(base + payload);
            size = 1;
            return;
        }
        const BigEndian length = bigEndian(std::array<quint64, 1>{payload});
        bytes[0] = static_cast<char>(base + kShortMax + length.view().size());
        size = 1 + length.view().copy(bytes.data() + 1, 8);
    }
    [[nodiscard]] std::string_view view() const { return {bytes.data(), size}; }
};

tl::unexpected<base::Error> broken(const QString& what, std::size_t offset)
{
    return base::fail(base::ErrorKind::Protocol, QStringLiteral("RLP: ") + what,
                      QStringLiteral("byte %1").arg(offset));
}

/// One item's head and payload, and where the next one begins.
struct Read
{
    Item item;
    std::size_t payloadAt = 0;
    std::size_t end = 0;
};

/// Reads the item at `at` of `bytes`, which may not reach beyond `limit`.
base::Result<Read> readItem(std::string_view bytes, std::size_t at, std::size_t limit)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<quint8>(bytes[i]); };
    const quint8 head = byteAt(at);
    if (head < kString)
        return Read{{false, bytes.substr(at, 1), at}, at, at + 1};

    const bool isList = head >= kList;
    const std::size_t length = head - (isList ? kList : kString);
    std::size_t payloadAt = at + 1;
    std::size_t size = length;
    if (length > kShortMax) {
        const std::size_t lengthBytes = length - kShortMax;
        if (limit - payloadAt < lengthBytes)
            return broken(QStringLiteral("the length itself is cut off"), at);
        if (byteAt(payloadAt) == 0)
            return broken(QStringLiteral("the length has a leading zero"), at);
        size = 0;
        for (std::size_t i = 0; i < lengthBytes; ++i)
            size = size << 8 | byteAt(payloadAt + i);
        if (size <= kShortMax)
            return broken(QStringLiteral("a short length is written in the long form"), at);
        payloadAt += lengthBytes;
    }
    if (size > limit - payloadAt)
        return broken(QStringLiteral("the item reaches beyond its container"), at);
    if (!isList && size == 1 && byteAt(payloadAt) < kString)
        return broken(QStringLiteral("a single small byte is written with a prefix"), at);
    return Read{{isList, bytes.substr(payloadAt, size), at}, payloadAt, payloadAt + size};
}

base::Result<std::string_view> integerBytes(const Item& item, std::size_t maxBytes)
{
    if (item.isList)
        return broken(QStringLiteral("a list where a number was expected"), item.offset);
    if (!item.payload.empty() && item.payload.front() == 0)
        return broken(QStringLiteral("a number has a leading zero"), item.offset);
    if (item.payload.size() > maxBytes)
        return broken(QStringLiteral("a number is wider than %1 bits").arg(maxBytes * 8),
                      item.offset);
    return item.payload;
}

template <class T> base::Result<T> fixed(const Item& item)
{
    T out;
    if (item.isList || item.payload.size() != out.bytes.size())
        return broken(QStringLiteral("exactly %1 bytes were expected").arg(out.bytes.size()),
                      item.offset);
    std::memcpy(out.bytes.data(), item.payload.data(), out.bytes.size());
    return out;
}

} // namespace

void appendBytes(std::string& out, std::string_view bytes)
{
    if (bytes.size() != 1 || static_cast<quint8>(bytes[0]) >= kString)
        out.append(Prefix(kString, bytes.size()).view());
    out.append(bytes);
}

void appendBytes(std::string& out, std::span<const quint8> bytes)
{
    appendBytes(out, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

void appendUint(std::string& out, quint64 value)
{
    appendBytes(out, bigEndian(std::array<quint64, 1>{value}).view());
}

void appendUint(std::string& out, const base::Wei& value)
{
    appendBytes(out, bigEndian(value.limbs).view());
}

void closeList(std::string& out, std::size_t start)
{
    out.insert(start, Prefix(kList, out.size() - start).view());
}

base::Result<Item> decode(std::string_view bytes, Limits limits)
{
    if (bytes.empty())
        return broken(QStringLiteral("no bytes"), 0);
    if (bytes.size() > limits.maxBytes)
        return broken(QStringLiteral("longer than %1 bytes").arg(limits.maxBytes), limits.maxBytes);

    const auto outermost = readItem(bytes, 0, bytes.size());
    if (!outermost)
        return tl::unexpected(outermost.error());
    if (outermost->end != bytes.size())
        return broken(QStringLiteral("bytes follow after the end"), outermost->end);

    std::array<std::size_t, kMaxDepth> ends; // of the lists we are inside of
    std::size_t depth = 0;
    std::size_t items = 1;
    std::size_t at = outermost->end;
    if (outermost->item.isList) {
        ends[depth++] = outermost->end;
        at = outermost->payloadAt;
    }
    while (depth > 0) {
        if (at == ends[depth - 1]) {
            --depth;
            continue;
        }
        const auto read = readItem(bytes, at, ends[depth - 1]);
        if (!read)
            return tl::unexpected(read.error());
        if (++items > limits.maxItems)
            return broken(QStringLiteral("more than %1 items").arg(limits.maxItems), at);
        at = read->end;
        if (read->item.isList) {
            if (depth == ends.size())
                return broken(QStringLiteral("nested deeper than %1").arg(kMaxDepth),
                              read->item.offset);
            ends[depth++] = read->end;
            at = read->payloadAt;
        }
    }
    return outermost->item;
}

std::vector<Item> children(const Item& list)
{
    std::vector<Item> out;
    if (!list.isList)
        return out;
    // A list's first byte is not part of its payload: offsets count from the payload's own place.
    const std::size_t head = Prefix(kList, list.payload.size()).size;
    for (std::size_t at = 0; at < list.payload.size();) {
        auto read = readItem(list.payload, at, list.payload.size());
        if (!read)
            break;
        at = read->end;
        read->item.offset += list.offset + head;
        out.push_back(read->item);
    }
    return out;
}

base::Result<quint64> toUint64(const Item& item)
{
    const auto bytes = integerBytes(item, 8);
    if (!bytes)
        return tl::unexpected(bytes.error());
    quint64 value = 0;
    for (const char c : *bytes)
        value = value << 8 | static_cast<quint8>(c);
    return value;
}

base::Result<base::Wei> toWei(const Item& item)
{
    const auto bytes = integerBytes(item, 32);
    if (!bytes)
        return tl::unexpected(bytes.error());
    base::Wei out;
    for (std::size_t i = 0; i < bytes->size(); ++i) {
        const auto byte = static_cast<quint8>((*bytes)[bytes->size() - 1 - i]);
        out.limbs[i / 8] |= static_cast<quint64>(byte) << (i % 8 * 8);
    }
    return out;
}

base::Result<base::Hash32> toHash(const Item& item)
{
    return fixed<base::Hash32>(item);
}

base::Result<base::Address> toAddress(const Item& item)
{
    return fixed<base::Address>(item);
}

} // namespace rollscope::eth::rlp
