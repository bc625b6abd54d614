#pragma once
#include "net/ws_reader.hpp"
#include "ws_frame.hpp"
#include <QString>
#include <cstring>
#include <vector>

namespace rollscope::test {

inline const QString kNone;

/// Payloads around every border of the length's three forms.
inline constexpr int kSizes[] = {0, 1, 125, 126, 127, 4095, 4096, 65535, 65536, 300'000, 700'000};

inline std::string frame(unsigned opcode, const std::string& payload, bool fin = true)
{
    return serverFrame(opcode, QByteArray::fromStdString(payload), fin).toStdString();
}

/// Gives out a text in portions of at most `step` bytes, all that is there at each pump().
struct Portions final : net::ByteSource
{
    std::string bytes;
    std::size_t at = 0, until = 0, asked = 0;
    std::size_t read(char* to, std::size_t size) override
    {
        asked = std::max(asked, size);
        const std::size_t n = std::min(size, until - at);
        std::memcpy(to, bytes.data() + at, n);
        at += n;
        return n;
    }
};

/// Writes down what a reader says.
struct Events final : net::WsSink
{
    std::vector<std::string> log;
    bool living = true;
    void message(std::string_view text) override
    {
        // The padding must be readable (ASan watches).
        char sum = 0;
        for (std::size_t i = 0; i < simdjson::SIMDJSON_PADDING; ++i)
            sum = static_cast<char>(sum + text.data()[text.size() + i]);
        m_sum = sum;
        log.push_back("m:" + std::string(text));
    }
    void ping(std::string_view payload) override { log.push_back("i:" + std::string(payload)); }
    void pong() override { log.emplace_back("o"); }
    void peerClose(int code, std::string_view reason) override
    {
        log.push_back("c:" + std::to_string(code) + ":" + std::string(reason));
        living = false;
    }
    [[nodiscard]] bool alive() const override { return living; }

private:
    volatile char m_sum = 0;
};

/// What a reader made of a stream, event by event, and why it stopped.
struct Outcome
{
    std::vector<std::string> log;
    QString error;
};

/// Our reader on `bytes`, which come `step` at a time.
inline Outcome run(const std::string& bytes, std::size_t step, std::size_t limit = 1U << 20)
{
    net::WsReader reader(limit);
    Portions source;
    source.bytes = bytes;
    Events events;
    Outcome out;
    while (source.until < bytes.size() && events.living) {
        source.until = std::min(bytes.size(), source.until + step);
        for (;;) {
            const auto more = reader.pump(source, events);
            if (!more) {
                out.error = more.error().what;
                out.log = events.log;
                return out;
            }
            if (!*more)
                break;
        }
    }
    out.log = events.log;
    return out;
}

} // namespace rollscope::test
