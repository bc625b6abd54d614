// RpcClient fed with arbitrary frames (split at 0x1e), with questions open, a subscription, a batch
// and handlers that read all of what they get. Each handler runs at most once; nothing grows
// without end.
#include "../core/net/fake_transport.hpp"
#include "fuzz_check.hpp"
#include "net/rpc_client.hpp"
#include "net/rpc_message.hpp"
#include <cstdint>
#include <string_view>

using namespace rollscope;
namespace od = simdjson::ondemand;

namespace {

void readAll(od::value value)
{
    od::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return;
    if (type == od::json_type::object) {
        od::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return;
        for (auto item : object) {
            od::field field;
            std::string_view key;
            if (std::move(item).get(field) != simdjson::SUCCESS ||
                field.unescaped_key().get(key) != simdjson::SUCCESS)
                return;
            readAll(field.value());
        }
    } else if (type == od::json_type::array) {
        od::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return;
        for (auto item : array) {
            od::value element;
            if (std::move(item).get(element) != simdjson::SUCCESS)
                return;
            readAll(element);
        }
    } else if (type == od::json_type::string) {
        std::string_view text;
        (void)value.get_string().get(text);
    } else {
        double number = 0;
        (void)value.get_double().get(number);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr char kSeparator = 0x1e;
    base::ManualClock clock;
    test::FakeWire wire;
    net::RpcConfig config;
    config.limits.maxFrameBytes = 1U << 20;
    config.limits.maxQueuedRequests = 16;
    net::RpcClient client(config, std::make_unique<test::FakeTransport>(wire), clock);
    int calls[8] = {};
    int refused = 0;
    const auto handler = [&](int which) {
        return [&, which](net::Reply reply) {
            FUZZ_CHECK(++calls[which] == 1);
            if (reply)
                readAll(**reply);
            if (which == 2)
                client.request({"eth_again", "[]"}, {});
        };
    };
    client.subscribe(
        {"eth_subscribe", R"(["newHeads"])"},
        [](net::JsonValue& json, base::UnixMs) { readAll(json); },
        [&](base::Error) { FUZZ_CHECK(++refused == 1); });
    client.start();
    wire.accept();
    client.request({"eth_a", "[]"}, handler(2));
    client.request({"eth_b", "[]"}, handler(3));
    client.batch({{{"eth_c", "[]"}, handler(4)}, {{"eth_d", "[]"}, handler(5)}});

    std::string_view text(reinterpret_cast<const char*>(data), size);
    while (!text.empty() && wire.isOpen) {
        const std::size_t end = std::min(text.find(kSeparator), text.size());
        // In a block of its own size, so that a read beyond the padding is seen.
        wire.push(std::string(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
        clock.advance(std::chrono::milliseconds(1));
    }
    FUZZ_CHECK(client.status().reason.what.size() < 1000);
    client.stop();
    for (const int which : {2, 3, 4, 5})
        FUZZ_CHECK(calls[which] == 1);
    return 0;
}
