#pragma once
#include "fake_transport.hpp"
#include "net/rpc_client.hpp"
#include <algorithm>
#include <chrono>
#include <optional>

namespace rollscope::test {

/// A client on a fake wire and a clock that stands still.
struct Rig
{
    base::ManualClock clock;
    FakeWire wire;
    std::unique_ptr<net::RpcClient> client;
    std::vector<net::EndpointState> states;

    explicit Rig(net::RpcConfig config = {}, net::FrameTap* tap = nullptr,
                 net::Redactor redactor = {})
    {
        wire.redactor = std::move(redactor);
        client = std::make_unique<net::RpcClient>(config, std::make_unique<FakeTransport>(wire),
                                                  clock, tap);
        client->onStatus([this](const net::EndpointStatus& s) { states.push_back(s.state); });
    }
    void open()
    {
        client->start();
        wire.accept();
    }
    /// Moves on and lets the peer be heard, unless told otherwise.
    void advance(std::chrono::milliseconds by) { clock.advance(by); }
    void settle() { clock.advance(std::chrono::milliseconds(0)); }
    [[nodiscard]] net::EndpointState state() const { return client->status().state; }
    [[nodiscard]] QString reason() const { return client->status().reason.what; }
    [[nodiscard]] std::size_t sentWith(const std::string& part) const
    {
        return static_cast<std::size_t>(
            std::count_if(wire.sent.begin(), wire.sent.end(),
                          [&](const std::string& s) { return s.find(part) != std::string::npos; }));
    }
    void answer(int id, const std::string& json)
    {
        wire.push(R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"result":)" + json + "}");
    }
    void refuse(int id, int code, const std::string& message)
    {
        wire.push(R"({"jsonrpc":"2.0","id":)" + std::to_string(id) + R"(,"error":{"code":)" +
                  std::to_string(code) + R"(,"message":")" + message + "\"}}");
    }
};

inline std::string text(net::JsonValue& value)
{
    std::string_view out;
    return value.get_string().get(out) == simdjson::SUCCESS ? std::string(out) : "?";
}

/// Records what a handler got.
struct Got
{
    int calls = 0;
    std::string value;
    std::optional<base::Error> error;
    net::ReplyHandler handler()
    {
        return [this](net::Reply reply) {
            ++calls;
            if (reply)
                value = text(**reply);
            else
                error = reply.error();
        };
    }
    [[nodiscard]] bool failedWith(base::ErrorKind kind) const
    {
        return calls == 1 && error && error->kind == kind;
    }
};

/// A head on the subscription "0x9".
inline const std::string kHead =
    R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x9","result":"head"}})";

inline base::Error gone()
{
    return {base::ErrorKind::Network, QStringLiteral("gone"), {}, {}};
}

inline net::Call ask(std::string method = "eth_chainId")
{
    return {std::move(method), "[]"};
}

/// A client with one subscription to heads.
struct HeadRig : Rig
{
    std::vector<std::string> heads;
    std::optional<base::Error> refusal;
    int refusals = 0;

    explicit HeadRig(net::RpcConfig config = {}) : Rig(config)
    {
        client->subscribe(
            {"eth_subscribe", R"(["newHeads"])"},
            [this](net::JsonValue& v, base::UnixMs) { heads.push_back(text(v)); },
            [this](base::Error error) {
                refusal = std::move(error);
                ++refusals;
            });
    }
};

} // namespace rollscope::test
