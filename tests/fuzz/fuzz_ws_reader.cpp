// The reader of WebSocket frames against wslay, an independent one: the same messages from the same
// bytes, whatever the portions they come in. The first two bytes choose the portion.
#include "fuzz_check.hpp"
#include "net/ws_reader.hpp"
#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>
#include <wslay/wslay.h>

using namespace rollscope;

namespace {

constexpr std::size_t kLimit = 4096;

struct Source final : net::ByteSource
{
    std::string_view bytes;
    std::size_t until = 0, at = 0;
    std::size_t read(char* to, std::size_t size) override
    {
        const std::size_t n = std::min(size, until - at);
        std::memcpy(to, bytes.data() + at, n);
        at += n;
        return n;
    }
};

struct Sink final : net::WsSink
{
    std::vector<std::string> log;
    void message(std::string_view text) override
    {
        FUZZ_CHECK(text.size() <= kLimit);
        log.push_back("m" + std::string(text));
    }
    void ping(std::string_view payload) override { log.push_back("i" + std::string(payload)); }
    void pong() override { log.emplace_back("o"); }
    void peerClose(int, std::string_view) override { log.emplace_back("c"); }
    [[nodiscard]] bool alive() const override { return log.empty() || log.back() != "c"; }
};

ssize_t take(uint8_t* to, size_t size, int, void* user)
{
    auto& rest = *static_cast<std::string_view*>(user);
    const std::size_t n = std::min(size, rest.size());
    std::memcpy(to, rest.data(), n);
    rest.remove_prefix(n);
    return n == 0 ? -1 : static_cast<ssize_t>(n);
}

/// wslay's events up to the first thing that our reader refuses on top of it.
std::vector<std::string> oracle(std::string_view rest)
{
    const wslay_frame_callbacks callbacks{nullptr, &take, nullptr};
    wslay_frame_context_ptr context = nullptr;
    if (wslay_frame_context_init(&context, &callbacks, &rest) != 0)
        return {};
    std::vector<std::string> log;
    std::string payload, message;
    bool inside = false, first = true;
    for (;;) {
        wslay_frame_iocb f{};
        if (wslay_frame_recv(context, &f) < 0)
            break;
        const bool control = wslay_is_ctrl_frame(f.opcode) != 0;
        if (first && (f.rsv != 0 || f.mask != 0 || f.opcode == 2 || f.opcode > 10 ||
                      (f.opcode > 2 && f.opcode < 8)))
            break;
        if (first && !control &&
            ((f.opcode == 0) != inside ||
             f.payload_length + (inside ? message.size() : 0) > kLimit))
            break;
        first = false;
        payload.append(reinterpret_cast<const char*>(f.data), f.data_length);
        if (payload.size() < f.payload_length)
            continue;
        first = true;
        if (f.opcode == WSLAY_PING) {
            log.push_back("i" + payload);
        } else if (f.opcode == WSLAY_PONG) {
            log.emplace_back("o");
        } else if (f.opcode == WSLAY_CONNECTION_CLOSE) {
            log.emplace_back("c");
            break;
        } else {
            message += payload;
            inside = f.fin == 0;
            if (!inside) {
                log.push_back("m" + message);
                message.clear();
            }
        }
        payload.clear();
    }
    wslay_frame_context_free(context);
    return log;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t step = 1 + data[0] + std::size_t(data[1]) * 16;
    Source source;
    source.bytes = {reinterpret_cast<const char*>(data) + 2, size - 2};
    Sink sink;
    net::WsReader reader(kLimit);
    bool good = true;
    while (good && sink.alive() && source.until < source.bytes.size()) {
        source.until = std::min(source.bytes.size(), source.until + step);
        good = reader.pump(source, sink).has_value();
    }
    FUZZ_CHECK(sink.log == oracle(source.bytes));
    return 0;
}
