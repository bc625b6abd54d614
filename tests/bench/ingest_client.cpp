// ingest_client URL KIND N          subscribes to newHeads and reads N notifications
// ingest_client URL KIND N rpc M    asks eth_getBlockByNumber N times, M at once
// One JSON line: CPU per message through WsTransport and RpcClient, with the checksum that every
// client of the comparison prints (number, timestamp, gas, fees, transaction count, heads of both
// hashes).
#include "ingest_meter.hpp"
#include "net/rpc_client.hpp"
#include "net/transport_factory.hpp"
#include <QCoreApplication>

namespace {

using namespace rollscope;
using namespace rollscope::bench;

struct Meter
{
    QByteArray kind;
    quint64 wanted = 0, got = 0, sum = 0;
    double cpu = 0;
    qint64 wall = 0;
    net::RpcClient* client = nullptr;

    void start()
    {
        wall = steadyNs();
        cpu = cpuSeconds();
    }
    void take(od::value& json)
    {
        od::object block;
        if (json.get_object().get(block) == simdjson::SUCCESS)
            sum += checksum(block);
        if (++got < wanted)
            return;
        const double seconds = static_cast<double>(steadyNs() - wall) / 1e9;
        const double used = cpuSeconds() - cpu;
        const double n = static_cast<double>(got);
        const double megabytes = static_cast<double>(client->status().bytes.in) / 1e6;
        const double peak = peakMegabytes();
        std::printf("{\"client\":\"rollscope\",\"kind\":\"%s\",\"n\":%llu,\"MB\":%.1f,\"sec\":%.3f,"
                    "\"cpu\":%.3f,\"msg_s\":%.0f,\"us_cpu\":%.2f,\"MB_cpu_s\":%.0f,\"rss\":%.0f,"
                    "\"peak\":%.0f,\"sum\":\"%llu\"}\n",
                    kind.constData(), static_cast<unsigned long long>(got), megabytes, seconds,
                    used, n / seconds, used / n * 1e6, megabytes / used, peak, peak,
                    static_cast<unsigned long long>(sum));
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
    config.limits.maxFramesPerSecond = 0; // as many as can be read: that is measured
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
