#include "net/ws_writer.hpp"
#include <QRandomGenerator>
#include <cstring>
#include <memory>
#include <new>
#include <wslay/wslay.h>

namespace rollscope::net {
namespace {

ssize_t write(const uint8_t* data, size_t size, int, void* out)
{
    static_cast<QByteArray*>(out)->append(reinterpret_cast<const char*>(data),
                                          static_cast<qsizetype>(size));
    return static_cast<ssize_t>(size);
}

int mask(uint8_t* to, size_t size, void*)
{
    for (size_t i = 0; i < size; i += sizeof(quint32)) {
        const quint32 word = QRandomGenerator::system()->generate();
        std::memcpy(to + i, &word, std::min(sizeof word, size - i));
    }
    return 0;
}

} // namespace

QByteArray wsFrame(WsOpcode opcode, std::string_view payload)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(payload.size()) + 14);
    const wslay_frame_callbacks callbacks{&write, nullptr, &mask};
    wslay_frame_context_ptr raw = nullptr;
    if (wslay_frame_context_init(&raw, &callbacks, &out) != 0)
        throw std::bad_alloc();
    const std::unique_ptr<wslay_frame_context, decltype(&wslay_frame_context_free)> context(
        raw, &wslay_frame_context_free);
    wslay_frame_iocb frame{};
    frame.fin = 1;
    frame.opcode = static_cast<uint8_t>(opcode);
    frame.mask = 1;
    frame.payload_length = payload.size();
    frame.data = reinterpret_cast<const uint8_t*>(payload.data());
    frame.data_length = payload.size();
    // Our callbacks take everything, so one call writes the whole frame.
    (void)wslay_frame_send(context.get(), &frame);
    return out;
}

QByteArray wsClosePayload(quint16 code)
{
    QByteArray out;
    out += static_cast<char>(code >> 8);
    out += static_cast<char>(code & 0xff);
    return out;
}

} // namespace rollscope::net
