// Our side of the comparison (compare/run.mjs): the real pipeline, received, parsed, tracked, in
// the series.
//   ingest heads URL N
//       heads of one chain as fast as they come
//   ingest blocks URL N
//       each head's block with its transaction objects
//   ingest rate URL PERSEC CONNECTIONS SECONDS
//       time from the server's send to the updated series
//   ingest memory URL heads|blocks N
//       simdjson alone, over frames held in memory
// Each prints one JSON line with CPU per message, and the checksum that the other clients print.
#include "ingest_memory.hpp"
#include "ingest_meter.hpp"
#include "ingest_pipeline.hpp"
#include <QCoreApplication>

namespace {

using namespace rollscope;
using namespace rollscope::bench;

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
