// Our side of the comparison (compare/run.mjs): the real pipeline, received, parsed, tracked, in
// the series.
//   ingest heads URL N                             heads of one chain as fast as they come
//   ingest blocks URL N                            each head's block with its transaction objects
//   ingest rate URL PERSEC CONNECTIONS SECONDS     time from the server's send to the updated
//   series ingest memory URL heads|blocks N               simdjson alone, over frames held in
//   memory
// Each prints one JSON line with CPU per message, and the checksum that the other clients print.
#include "base/hex.hpp"
#include "chain/chain_watch.hpp"
#include "series/chain_series.hpp"
#include <QCoreApplication>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

namespace {

using namespace rollscope;
namespace od = simdjson::ondemand;

double cpuSeconds()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) / 1e6;
    };
    return seconds(use.ru_utime) + seconds(use.ru_stime);
}

qint64 steadyNs()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<qint64>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double peakMegabytes()
{
    rusage use{};
    getrusage(RUSAGE_SELF, &use);
    return static_cast<double>(use.ru_maxrss) / 1024;
}

/// First 32 bits of a hash: its share of the checksum.
quint64 word(const base::Hash32& hash)
{
    const auto& b = hash.bytes;
    return quint64(b[0]) << 24 | quint64(b[1]) << 16 | quint64(b[2]) << 8 | b[3];
}

quint64 checksum(const base::Block& b)
{
    return b.number + static_cast<quint64>(b.timestamp) + b.gasUsed + b.gasLimit.value_or(0) +
           b.baseFeePerGas.value_or(base::Wei{}).limbs[0] + b.blobGasUsed.value_or(0) +
           b.excessBlobGas.value_or(0) + b.txs.value_or(0) + word(b.hash) + word(b.parentHash);
}

[[noreturn]] void finish(const char* text)
{
    std::puts(text);
    std::fflush(stdout);
    std::_Exit(0);
}

registry::ChainSpec specOf(const QString& url)
{
    registry::ChainSpec spec;
    spec.id = spec.name = QStringLiteral("replay");
    spec.chainId = {1};
    spec.dialect = registry::Dialect::Ethereum;
    spec.blockTimeMs = 1000;
    spec.endpoints = {{url, QStringLiteral("replay"), true}};
    return spec;
}

/// One chain through watch, tracker and series.
class Pipeline
{
public:
    using Arrived = std::function<void(const base::Block&, bool first)>;

    Pipeline(const QString& url, quint32 index, chain::BodyMode body,
             net::TransportFactory& transports, base::Clock& clock, Arrived arrived,
             net::FrameTap* tap = nullptr)
        : m_arrived(std::move(arrived)), m_series(seriesConfig())
    {
        chain::WatchConfig config;
        config.chain = base::ChainIndex{index};
        config.spec = specOf(url);
        config.connections = 1;
        config.body = body;
        config.requestsPerSecond = 0; // the server is ours
        config.seed = index;
        chain::WatchEvents events;
        events.changed = [this](const health::HeadChange& change, const base::Observation& seen) {
            for (const base::Block& block : change.dropped)
                m_series.drop(block.number, block.hash);
            for (const base::Block& block : change.added)
                take(block, seen.seen, true);
            for (const base::Block& block : change.updated)
                take(block, seen.seen, false);
        };
        events.endpoint = [](base::EndpointIndex, const chain::EndpointView& view) {
            if (view.status.state == net::EndpointState::PutAside ||
                view.status.state == net::EndpointState::Unreachable)
                std::fprintf(stderr, "%s\n", qPrintable(view.status.reason.text()));
        };
        m_watch =
            std::make_unique<chain::ChainWatch>(config, std::move(events), transports, clock, tap);
    }

    void start() { m_watch->start(); }

private:
    static series::ChainSeries::Config seriesConfig()
    {
        series::ChainSeries::Config config;
        config.nominalBlockMs = 1000;
        return config;
    }

    void take(const base::Block& block, base::UnixMs seen, bool first)
    {
        m_series.put(block, seen);
        if (block.number > 0) // block 0 is what the server had before
            m_arrived(block, first);
    }

    Arrived m_arrived;
    series::ChainSeries m_series;
    std::unique_ptr<chain::ChainWatch> m_watch;
};

class Ingest
{
public:
    Ingest(QString url, QString mode, quint64 wanted)
        : m_mode(std::move(mode)), m_wanted(wanted), m_factory(m_clock, {}),
          m_pipeline(url + (m_mode == u"heads" ? u"/push/" : u"/blocks/") + QString::number(wanted),
                     0, m_mode == u"heads" ? chain::BodyMode::None : chain::BodyMode::Objects,
                     m_factory, m_clock,
                     [this](const base::Block& block, bool first) { arrived(block, first); })
    {}

    void start() { m_pipeline.start(); }

private:
    void arrived(const base::Block& block, bool first)
    {
        if (m_cpu < 0) {
            m_cpu = cpuSeconds();
            m_wall = steadyNs();
        }
        const bool counts = m_mode == u"heads" ? first : block.userOps.has_value();
        if (!counts)
            return;
        m_sum += checksum(block);
        if (++m_got < m_wanted)
            return;
        const double used = cpuSeconds() - m_cpu;
        const double seconds = static_cast<double>(steadyNs() - m_wall) / 1e9;
        char line[300];
        std::snprintf(line, sizeof line,
                      R"({"client":"rollscope","n":%llu,"seconds":%.3f,"usCpu":%.3f,"rssMB":%.1f,)"
                      R"("sum":"%llu"})",
                      static_cast<unsigned long long>(m_got), seconds,
                      used / static_cast<double>(m_got) * 1e6, peakMegabytes(),
                      static_cast<unsigned long long>(m_sum));
        finish(line);
    }

    QString m_mode;
    quint64 m_wanted, m_got = 0, m_sum = 0;
    double m_cpu = -1;
    qint64 m_wall = 0;
    base::RealClock m_clock;
    net::SocketTransportFactory m_factory;
    Pipeline m_pipeline;
};

/// Keeps the time that the newest frame of each chain says it was sent at.
class StampTap final : public net::FrameTap
{
public:
    explicit StampTap(std::size_t chains) : m_sentNs(chains) {}
    void frame(base::ChainIndex chain, base::EndpointIndex, net::Direction direction,
               std::string_view text, base::UnixMs) override
    {
        constexpr std::string_view kKey = "\"sentNs\":\"";
        const auto at = direction == net::Direction::In ? text.rfind(kKey) : std::string_view::npos;
        if (at != std::string_view::npos)
            m_sentNs[static_cast<std::size_t>(chain)] = static_cast<qint64>(
                std::strtoull(std::string(text.substr(at + kKey.size(), 16)).c_str(), nullptr, 16));
    }
    [[nodiscard]] qint64 sentNs(std::size_t chain) const { return m_sentNs[chain]; }

private:
    std::vector<qint64> m_sentNs;
};

class Rate
{
public:
    Rate(const QString& url, int perSecond, int connections, int seconds)
        : m_count(static_cast<quint64>(perSecond) * static_cast<quint64>(seconds)),
          m_warm(std::min<quint64>(m_count / 4, static_cast<quint64>(perSecond) * 3 / 2)),
          m_expected(m_count * static_cast<quint64>(connections)),
          m_tap(static_cast<std::size_t>(connections)), m_factory(m_clock, {})
    {
        m_delays.reserve(m_expected);
        for (int i = 0; i < connections; ++i) {
            const QString path =
                QStringLiteral("%1/rate/%2/%3?%4").arg(url).arg(perSecond).arg(m_count).arg(i);
            m_pipelines.push_back(std::make_unique<Pipeline>(
                path, static_cast<quint32>(i), chain::BodyMode::None, m_factory, m_clock,
                [this, i](const base::Block& block, bool first) {
                    if (first)
                        arrived(block, static_cast<std::size_t>(i));
                },
                &m_tap));
        }
        m_end = m_clock.after(std::chrono::seconds(seconds + 5), [this] { report(); });
    }

    void start()
    {
        for (const auto& pipeline : m_pipelines)
            pipeline->start();
    }

private:
    void arrived(const base::Block& block, std::size_t chain)
    {
        ++m_received;
        if (block.number > m_warm) {
            if (m_cpu < 0)
                m_cpu = cpuSeconds();
            m_delays.push_back(static_cast<double>(steadyNs() - m_tap.sentNs(chain)) / 1e3);
        }
        if (m_received == m_expected)
            report();
    }

    [[noreturn]] void report()
    {
        const double used = cpuSeconds() - m_cpu;
        std::sort(m_delays.begin(), m_delays.end());
        const auto at = [this](double share) {
            return m_delays.empty() ? 0.0
                                    : m_delays[static_cast<std::size_t>(
                                          share * static_cast<double>(m_delays.size() - 1))];
        };
        char line[300];
        std::snprintf(line, sizeof line,
                      R"({"client":"rollscope","n":%llu,"lost":%llu,"p50":%.1f,"p99":%.1f,)"
                      R"("max":%.1f,"usCpu":%.3f})",
                      static_cast<unsigned long long>(m_received),
                      static_cast<unsigned long long>(m_expected - m_received), at(0.5), at(0.99),
                      at(1), used / static_cast<double>(m_delays.size()) * 1e6);
        finish(line);
    }

    quint64 m_count, m_warm, m_expected, m_received = 0;
    double m_cpu = -1;
    std::vector<double> m_delays;
    base::RealClock m_clock;
    StampTap m_tap;
    net::SocketTransportFactory m_factory;
    std::vector<std::unique_ptr<Pipeline>> m_pipelines;
    base::Timer m_end;
};

/// Gathers frames once, then reads them from memory over and over: the parser's own limit.
class Memory
{
public:
    Memory(const QString& url, bool heads, quint64 wanted)
        : m_heads(heads), m_wanted(wanted), m_factory(m_clock, {})
    {
        const QString path = url + (heads ? QStringLiteral("/push/500") : QStringLiteral("/rpc"));
        auto made = m_factory.make({}, {}, {path, {}, true});
        if (!made) {
            std::fprintf(stderr, "%s\n", qPrintable(made.error().text()));
            std::exit(3);
        }
        m_transport = std::move(*made);
    }

    void start()
    {
        net::Transport::Handlers handlers;
        handlers.opened = [this] {
            if (m_heads) {
                m_transport->send(
                    R"({"jsonrpc":"2.0","id":1,"method":"eth_subscribe","params":["newHeads"]})");
                return;
            }
            for (int i = 0; i < 16; ++i)
                m_transport->send(R"({"jsonrpc":"2.0","id":1,"method":"eth_getBlockByNumber",)"
                                  R"("params":["0x)" +
                                  std::to_string(i) + R"(",true]})");
        };
        handlers.frame = [this](std::string_view text) {
            if (text.size() > 1000)
                m_frames.emplace_back(text);
            if (m_frames.size() == (m_heads ? 500U : 16U))
                measure();
        };
        handlers.closed = [](const base::Error& error) {
            std::fprintf(stderr, "%s\n", qPrintable(error.text()));
            std::exit(3);
        };
        m_transport->open(std::move(handlers));
    }

private:
    [[noreturn]] void measure()
    {
        od::parser parser;
        quint64 sum = 0;
        const double begun = cpuSeconds();
        for (quint64 i = 0; i < m_wanted; ++i) {
            od::document document;
            if (parser.iterate(m_frames[i % m_frames.size()]).get(document) != simdjson::SUCCESS)
                std::exit(3);
            od::object block;
            const auto error = m_heads ? document["params"]["result"].get_object().get(block)
                                       : document["result"].get_object().get(block);
            if (error == simdjson::SUCCESS)
                sum += read(block);
        }
        const double used = cpuSeconds() - begun;
        char line[200];
        std::snprintf(line, sizeof line,
                      R"({"client":"simdjson-memory","n":%llu,"usCpu":%.3f,)"
                      R"("sum":"%llu"})",
                      static_cast<unsigned long long>(m_wanted),
                      used / static_cast<double>(m_wanted) * 1e6,
                      static_cast<unsigned long long>(sum));
        finish(line);
    }

    static quint64 read(od::object& block)
    {
        quint64 sum = 0;
        for (auto item : block) {
            od::field field;
            if (std::move(item).get(field) != simdjson::SUCCESS)
                return sum;
            const auto key = field.key();
            std::string_view text;
            if (key.unsafe_is_equal("hash") || key.unsafe_is_equal("parentHash")) {
                if (field.value().get_string().get(text) == simdjson::SUCCESS)
                    sum += word(base::hashFromHex(text).value_or(base::Hash32{}));
            } else if (key.unsafe_is_equal("number") || key.unsafe_is_equal("timestamp") ||
                       key.unsafe_is_equal("gasUsed") || key.unsafe_is_equal("gasLimit") ||
                       key.unsafe_is_equal("baseFeePerGas") || key.unsafe_is_equal("blobGasUsed") ||
                       key.unsafe_is_equal("excessBlobGas")) {
                if (field.value().get_string().get(text) == simdjson::SUCCESS)
                    sum += base::quantityFromHex(text).value_or(0);
            } else if (key.unsafe_is_equal("transactions")) {
                od::array list;
                std::size_t count = 0;
                if (field.value().get_array().get(list) == simdjson::SUCCESS &&
                    list.count_elements().get(count) == simdjson::SUCCESS)
                    sum += count;
            }
        }
        return sum;
    }

    bool m_heads;
    quint64 m_wanted;
    base::RealClock m_clock;
    net::SocketTransportFactory m_factory;
    std::unique_ptr<net::Transport> m_transport;
    std::vector<simdjson::padded_string> m_frames;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QString mode = words.value(1);
    const auto number = [&words](int i) { return words.value(i).toInt(); };
    if (words.size() == 4 && (mode == u"heads" || mode == u"blocks")) {
        Ingest run(words[2], mode, words[3].toULongLong());
        run.start();
        return QCoreApplication::exec();
    }
    if (words.size() == 6 && mode == u"rate") {
        Rate run(words[2], number(3), number(4), number(5));
        run.start();
        return QCoreApplication::exec();
    }
    if (words.size() == 5 && mode == u"memory") {
        Memory run(words[2], words[3] == u"heads", words[4].toULongLong());
        run.start();
        return QCoreApplication::exec();
    }
    std::fputs("usage: ingest heads|blocks URL N, rate URL PERSEC CONNECTIONS SECONDS, "
               "memory URL heads|blocks N\n",
               stderr);
    return 2;
}
