#pragma once
#include <QByteArray>
#include <string_view>

namespace rollscope::net {

enum class WsOpcode : quint8 { Text = 0x1, Close = 0x8, Ping = 0x9, Pong = 0xa };

/// One final, masked frame (RFC 6455 §5.3: the mask comes from the system's random source).
[[nodiscard]] QByteArray wsFrame(WsOpcode opcode, std::string_view payload);

/// The payload of a close frame without words.
[[nodiscard]] QByteArray wsClosePayload(quint16 code);

} // namespace rollscope::net
