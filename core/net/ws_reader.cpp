#include "net/ws_reader.hpp"
#include <wslay/wslay.h>

namespace rollscope::net
{
namespace
{

constexpr std::size_t kMaxControl = 125;

tl::unexpected<base::Error> broken(QString what)
{
    return base::fail(base::ErrorKind::Protocol, std::move(what));
}

QString tooLarge(quint64 bytes, std::size_t limit)
{
    return QStringLiteral("announced a message of %1 bytes, the limit is %2").arg(bytes).arg(limit);
}

} // namespace

struct WsReader::Private
{
    wslay_frame_context* frames = nullptr;
    ByteSource* source = nullptr; // only while pump() runs
    std::size_t maxBytes;
    PaddedBuffer text;
    char control[kMaxControl];
    std::size_t controlSize = 0;
    quint64 left = 0;        // bytes of the current frame's payload still to come
    bool inFrame = false;
    bool inMessage = false;  // fragments so far, no FIN yet

    explicit Private(std::size_t max) : maxBytes(max)
    {
        const wslay_frame_callbacks callbacks{nullptr, &Private::receive, nullptr};
        if (wslay_frame_context_init(&frames, &callbacks, this) != 0)
            throw std::bad_alloc();
    }
    ~Private() { wslay_frame_context_free(frames); }

    static ssize_t receive(uint8_t* to, size_t size, int, void* self)
    {
        const std::size_t got =
            static_cast<Private*>(self)->source->read(reinterpret_cast<char*>(to), size);
        return got == 0 ? -1 : static_cast<ssize_t>(got);
    }

    base::Result<void> begin(const wslay_frame_iocb& frame);
    void finish(const wslay_frame_iocb& frame, WsSink& sink);
};

base::Result<void> WsReader::Private::begin(const wslay_frame_iocb& frame)
{
    if (frame.rsv != 0)
        return broken(QStringLiteral("used a WebSocket extension that was not agreed"));
    if (frame.mask != 0)
        return broken(QStringLiteral("masked its frames, which only clients do"));
    if (wslay_is_ctrl_frame(frame.opcode)) {
        if (frame.opcode > WSLAY_PONG)
            return broken(QStringLiteral("sent an unknown WebSocket frame (opcode %1)").arg(frame.opcode));
        controlSize = 0;
        return {};
    }
    if (frame.opcode == WSLAY_BINARY_FRAME)
        return broken(QStringLiteral("sent binary data where JSON text is due"));
    if (frame.opcode > WSLAY_BINARY_FRAME)
        return broken(QStringLiteral("sent an unknown WebSocket frame (opcode %1)").arg(frame.opcode));
    const bool continues = frame.opcode == WSLAY_CONTINUATION_FRAME;
    if (continues != inMessage)
        return broken(QStringLiteral("mixed up the fragments of its messages"));
    const quint64 total = frame.payload_length + (continues ? text.size() : 0);
    if (frame.payload_length > maxBytes || total > maxBytes)
        return broken(tooLarge(total, maxBytes));
    if (!continues)
        text.clear();
    inMessage = true;
    return {};
}

void WsReader::Private::finish(const wslay_frame_iocb& frame, WsSink& sink)
{
    const std::string_view payload(control, controlSize);
    switch (frame.opcode) {
    case WSLAY_PING:
        sink.ping(payload);
        return;
    case WSLAY_PONG:
        sink.pong();
        return;
    case WSLAY_CONNECTION_CLOSE: {
        int code = 1005;
        if (payload.size() >= 2)
            code = static_cast<quint8>(payload[0]) << 8 | static_cast<quint8>(payload[1]);
        sink.peerClose(code, payload.size() > 2 ? payload.substr(2) : std::string_view());
        return;
    }
    default:
        break;
    }
    if (frame.fin == 0)
        return;
    inMessage = false;
    (void)text.space(1); // an empty message has readable padding too
    sink.message(text.view());
    text.clear();
}

WsReader::WsReader(std::size_t maxMessageBytes) : d(std::make_unique<Private>(maxMessageBytes)) {}
WsReader::~WsReader() = default;

base::Result<void> WsReader::pump(ByteSource& source, WsSink& sink)
{
    d->source = &source;
    wslay_frame_iocb frame{};
    while (sink.alive()) {
        const ssize_t got = wslay_frame_recv(d->frames, &frame);
        if (got == WSLAY_ERR_WANT_READ)
            return {};
        if (got < 0)
            return broken(QStringLiteral("broke the WebSocket framing"));
        if (!d->inFrame) {
            d->inFrame = true;
            d->left = frame.payload_length;
            if (auto ok = d->begin(frame); !ok)
                return ok;
        }
        const char* bytes = reinterpret_cast<const char*>(frame.data);
        if (wslay_is_ctrl_frame(frame.opcode)) {
            std::memcpy(d->control + d->controlSize, bytes, frame.data_length);
            d->controlSize += frame.data_length;
        } else {
            d->text.append(bytes, frame.data_length);
        }
        d->left -= frame.data_length;
        if (d->left == 0) {
            d->inFrame = false;
            d->finish(frame, sink);
        }
    }
    return {};
}

} // namespace rollscope::net
