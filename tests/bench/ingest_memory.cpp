#include "ingest_memory.hpp"
#include "ingest_meter.hpp"

namespace rollscope::bench {

Memory::Memory(const QString& url, bool heads, quint64 wanted)
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

void Memory::start()
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

void Memory::measure()
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
            sum += checksum(block);
    }
    const double used = cpuSeconds() - begun;
    char line[200];
    std::snprintf(line, sizeof line,
                  R"({"client":"simdjson-memory","n":%llu,"usCpu":%.3f,)"
                  R"("sum":"%llu"})",
                  static_cast<unsigned long long>(m_wanted),
                  used / static_cast<double>(m_wanted) * 1e6, static_cast<unsigned long long>(sum));
    finish(line);
}

} // namespace rollscope::bench
