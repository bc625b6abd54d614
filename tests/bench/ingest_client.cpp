// ingest_client URL KIND N          subscribes to newHeads and reads N notifications
// ingest_client URL KIND N rpc M    asks eth_getBlockByNumber N times, M at once
// One JSON line: CPU per message through WsTransport and RpcClient, with the checksum that every
// client of the comparison prints (number, timestamp, gas, fees, transaction count, heads of both
// hashes).
#include "base/hex.hpp"
#include "net/rpc_client.hpp"
#include "net/transport_factory.hpp"
#include <QCoreApplication>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sys/resource.h>

namespace {

using namespace rollscope;
namespace od = simdjson::ondemand;
using simdjson::SUCCESS;

double cpuSeconds()
{
    rusage r{};
    getrusage(RUSAGE_SELF, &r);
    return static_cast<double>(r.ru_utime.tv_sec + r.ru_stime.tv_sec) +
           static_cast<double>(r.ru_utime.tv_usec + r.ru_stime.tv_usec) / 1e6;
}

double wallSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

quint64 quantity(od::value& value)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return 0;
    return base::quantityFromHex(text).value_or(0);
}

quint64 firstWord(od::value& value)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return 0;
    const auto hash = base::hashFromHex(text);
    if (!hash)
        return 0;
    const auto& b = hash->bytes;
    return quint64(b[0]) << 24 | quint64(b[1]) << 16 | quint64(b[2]) << 8 | b[3];
}

quint64 readBlock(od::value& json)
{
    od::object block;
    if (json.get_object().get(block) != SUCCESS)
        return 0;
    quint64 sum = 0;
    for (auto item : block) {
        od::field field;
        if (std::move(item).get(field) != SUCCESS)
            return 0;
        const od::raw_json_string key = field.key();
        od::value value = field.value();
        if (key.unsafe_is_equal("hash") || key.unsafe_is_equal("parentHash")) {
            sum += firstWord(value);
        } else if (key.unsafe_is_equal("number") || key.unsafe_is_equal("timestamp") ||
                   key.unsafe_is_equal("gasUsed") || key.unsafe_is_equal("gasLimit") ||
                   key.unsafe_is_equal("baseFeePerGas") || key.unsafe_is_equal("blobGasUsed") ||
                   key.unsafe_is_equal("excessBlobGas")) {
            sum += quantity(value);
        } else if (key.unsafe_is_equal("transactions")) {
            od::array txs;
            std::size_t count = 0;
            if (value.get_array().get(txs) == SUCCESS && txs.count_elements().get(count) == SUCCESS)
                sum += count;
        }
    }
    return sum;
}

struct Meter
{
    QByteArray kind;
    quint64 wanted = 0, got = 0, sum = 0;
    double wall = 0, cpu = 0;
    net::RpcClient* client = nullptr;

    void start()
    {
        wall = wallSeconds();
        cpu = cpuSeconds();
    }
    void take(od::value& json)
    {
        sum += readBlock(json);
        if (++got < wanted)
            return;
        const double seconds = wallSeconds() - wall;
        const double used = cpuSeconds() - cpu;
        const double n = static_cast<double>(got);
        const double megabytes = static_cast<double>(client->status().bytes.in) / 1e6;
        rusage r{};
        getrusage(RUSAGE_SELF, &r);
        std::printf("{\"client\":\"rollscope\",\"kind\":\"%s\",\"n\":%llu,\"MB\":%.1f,\"sec\":%.3f,"
                    "\"cpu\":%.3f,\"msg_s\":%.0f,\"us_cpu\":%.2f,\"MB_cpu_s\":%.0f,\"rss\":%ld,"
                    "\"peak\":%ld,\"sum\":\"%llu\"}\n",
                    kind.constData(), static_cast<unsigned long long>(got), megabytes, seconds,
                    used, n / seconds, used / n * 1e6, megabytes / used, r.ru_maxrss / 1024,
                    r.ru_maxrss / 1024, static_cast<unsigned long long>(sum));
        std::fflush(stdout);
        std::_Exit(0);
    }
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = QCoreApplication::arguments();
    if (args.size() < 4) {
        std::fputs("usage: ingest_client URL KIND N [rpc M]\n", stderr);
        return 2;
    }
    const bool rpc = args.size() > 5 && args[4] == QLatin1String("rpc");
    Meter meter;
    meter.kind = args[2].toUtf8() + (rpc ? "-rpc" : "");
    meter.wanted = args[3].toULongLong();

    base::RealClock clock;
    net::SocketTransportFactory factory(clock, {});
    const QString path =
        rpc ? QString(QStringLiteral("/rpc/") + args[2])
            : QString(QStringLiteral("/push/") + args[2] + QStringLiteral("/") + args[3]);
    auto transport = factory.make({}, {}, {args[1] + path, {}, true});
    if (!transport) {
        std::fprintf(stderr, "%s\n", qPrintable(transport.error().text()));
        return 2;
    }
    net::RpcConfig config;
    config.requestsPerSecond = 0;
    net::RpcClient client(config, std::move(*transport), clock);
    meter.client = &client;
    client.onStatus([&client](const net::EndpointStatus& status) {
        if (status.state == net::EndpointState::Unreachable ||
            status.state == net::EndpointState::PutAside) {
            std::fprintf(stderr, "%s\n", qPrintable(status.reason.text()));
            std::_Exit(3);
        }
    });
    client.onOpened([&meter] { meter.start(); });
    std::function<void()> ask = [&] {
        client.request({"eth_getBlockByNumber", R"(["latest",true])"}, [&](net::Reply reply) {
            if (reply)
                meter.take(**reply);
            ask();
        });
    };
    if (rpc) {
        for (int i = args[5].toInt(); i > 0; --i)
            ask();
    } else {
        client.subscribe({"eth_subscribe", R"(["newHeads"])"},
                         [&](net::JsonValue& json, base::UnixMs) { meter.take(json); }, {});
    }
    client.start();
    return QCoreApplication::exec();
}
