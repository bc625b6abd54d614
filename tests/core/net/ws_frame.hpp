#pragma once
#include <QByteArray>

namespace rollscope::test {

/// One unmasked frame, as servers send them.
inline QByteArray serverFrame(unsigned opcode, const QByteArray& payload, bool fin = true)
{
    constexpr int kShort = 126, kMedium = 65536;
    QByteArray out(1, static_cast<char>((fin ? 0x80U : 0U) | opcode));
    int bytes = 0;
    if (payload.size() < kShort) {
        out += static_cast<char>(payload.size());
    } else {
        bytes = payload.size() < kMedium ? 2 : 8;
        out += static_cast<char>(bytes == 2 ? 126 : 127);
    }
    for (int i = bytes; i-- > 0;)
        out += static_cast<char>(payload.size() >> (8 * i) & 0xff);
    out += payload;
    return out;
}

} // namespace rollscope::test
