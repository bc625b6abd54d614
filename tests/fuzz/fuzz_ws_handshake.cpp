// Any answer to the WebSocket handshake gives a plain reason; only a right one is accepted.
#include "fuzz_check.hpp"
#include "net/ws_handshake.hpp"
#include <cstdint>

using namespace rollscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const net::WsHandshake shake(QUrl(QStringLiteral("ws://node.example/")),
                                 QByteArray::fromBase64("dGhlIHNhbXBsZSBub25jZQ=="));
    const QByteArray header(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    qint64 pause = 0;
    const auto ok = shake.check(header, pause);
    FUZZ_CHECK(pause >= 0 && pause <= 3'600'000);
    if (ok)
        FUZZ_CHECK(header.contains("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
    else
        FUZZ_CHECK(!ok.error().what.isEmpty() && ok.error().what.size() < 400);
    return 0;
}
