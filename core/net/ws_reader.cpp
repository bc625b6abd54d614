#include "net/ws_reader.hpp"
#include <algorithm>

namespace rollscope::net {
namespace {

enum Opcode : unsigned { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(base::ErrorKind::Protocol, std::move(what));
}

/// Bytes asked for at once.
constexpr std::size_t kLeast = 16U << 10;
constexpr std::size_t kMost = 256U << 10;

unsigned byteAt(std::string_view bytes, std::size_t i)
{
    return static_cast<unsigned char>(bytes[i]);
}

} // namespace

WsReader::WsReader(std::size_t maxMessageBytes) : m_maxBytes(maxMessageBytes), m_readSize(kLeast) {}

base::Result<WsReader::Header> WsReader::parseHeader(std::string_view bytes)
{
    constexpr unsigned kFin = 0x80, kReserved = 0x70, kOpcode = 0x0f, kMasked = 0x80,
                       kLength = 0x7f;
    constexpr unsigned kLength16 = 126, kLength64 = 127, kControl = 0x08;
    Header header;
    if (bytes.size() < 2)
        return header;
    const unsigned first = byteAt(bytes, 0);
    const unsigned second = byteAt(bytes, 1);
    header.fin = (first & kFin) != 0;
    header.opcode = first & kOpcode;
    header.control = (header.opcode & kControl) != 0;
    if ((first & kReserved) != 0)
        return broken(QStringLiteral("used a WebSocket extension that was not agreed"));
    if ((second & kMasked) != 0)
        return broken(QStringLiteral("masked its frames, which only clients do"));
    if (header.opcode > Pong || (header.opcode > Binary && header.opcode < Close))
        return broken(
            QStringLiteral("sent an unknown WebSocket frame (opcode %1)").arg(header.opcode));

    header.length = second & kLength;
    const std::size_t extra = header.length == kLength16 ? 2 : header.length == kLength64 ? 8 : 0;
    if (header.control && (extra != 0 || !header.fin))
        return broken(QStringLiteral("sent a control frame that is long or in pieces"));
    if (bytes.size() < 2 + extra)
        return header;
    if (extra != 0) {
        header.length = 0;
        for (std::size_t i = 2; i < 2 + extra; ++i)
            header.length = header.length << 8 | byteAt(bytes, i);
        // RFC 6455 §5.2: the shortest form, and the highest bit is 0.
        const quint64 least = extra == 2 ? kLength16 : 0x10000;
        if (header.length < least || header.length >> 63 != 0)
            return broken(QStringLiteral("wrote the length of a frame in a wrong form"));
    }
    header.size = 2 + extra;
    return header;
}

base::Result<void> WsReader::admit(const Header& header) const
{
    if (header.control)
        return {};
    if (header.opcode == Binary)
        return broken(QStringLiteral("sent binary data where JSON text is due"));
    const bool continues = header.opcode == Continuation;
    if (continues != m_inMessage)
        return broken(QStringLiteral("mixed up the fragments of its messages"));
    const quint64 before = continues ? m_fragments.size() : 0;
    if (header.length > m_maxBytes || header.length + before > m_maxBytes)
        return broken(QStringLiteral("announced a message of %1 bytes, the limit is %2")
                          .arg(header.length + before)
                          .arg(m_maxBytes));
    return {};
}

void WsReader::finish(const Header& header, std::string_view payload, WsSink& sink)
{
    switch (header.opcode) {
    case Ping:
        sink.ping(payload);
        return;
    case Pong:
        sink.pong();
        return;
    case Close: {
        constexpr int kNone = 1005;
        const bool hasCode = payload.size() >= 2;
        sink.peerClose(hasCode ? static_cast<int>(byteAt(payload, 0) << 8 | byteAt(payload, 1))
                               : kNone,
                       payload.size() > 2 ? payload.substr(2) : std::string_view());
        return;
    }
    default:
        break;
    }
    if (header.fin && !m_inMessage) {
        sink.message(payload);
        return;
    }
    m_fragments.append(payload.data(), payload.size());
    m_inMessage = !header.fin;
    if (m_inMessage)
        return;
    (void)m_fragments.space(1); // an empty message has readable padding too
    sink.message(m_fragments.view());
    m_fragments.clear();
}

base::Result<bool> WsReader::takeFrame(WsSink& sink)
{
    const std::string_view bytes = m_input.view().substr(m_taken);
    const auto header = parseHeader(bytes);
    if (!header)
        return tl::unexpected(header.error());
    if (header->size == 0)
        return false;
    if (auto ok = admit(*header); !ok)
        return tl::unexpected(ok.error());
    const std::size_t whole = header->size + static_cast<std::size_t>(header->length);
    if (bytes.size() < whole) {
        m_wanted = whole;
        return false;
    }
    m_wanted = 0;
    m_taken += whole;
    finish(*header, bytes.substr(header->size, static_cast<std::size_t>(header->length)), sink);
    return true;
}

base::Result<bool> WsReader::pump(ByteSource& source, WsSink& sink)
{
    std::size_t turn = 0;
    while (turn < kTurn) {
        // Of a large frame exactly the rest is asked for, so that no part of the next has to be
        // moved.
        const std::size_t have = m_input.size() - m_taken;
        const std::size_t missing = m_wanted > have ? m_wanted - have : 0;
        const std::size_t ask = missing > kLeast ? std::min(missing, kMost) : m_readSize;
        if (have == 0)
            m_input.clear();
        else if (m_taken > 0 && m_input.capacity() - m_input.size() < ask)
            m_input.dropFront(m_taken);
        if (have == 0 || m_input.size() == have)
            m_taken = 0;
        const std::size_t got = source.read(m_input.space(ask), ask);
        m_input.commit(got);
        turn += got;
        while (got > 0 && sink.alive()) {
            auto more = takeFrame(sink);
            if (!more)
                return tl::unexpected(std::move(more.error()));
            if (!*more)
                break;
        }
        // A source that fills what it is given gets more room, a quiet one gives it back.
        if (got == ask)
            m_readSize = std::min(m_readSize * 2, kMost);
        else if (missing == 0)
            m_readSize = std::max(m_readSize / 2, kLeast);
        if (got < ask || !sink.alive())
            return false;
    }
    return true;
}

} // namespace rollscope::net
