#include "ingest_pipeline.hpp"
#include <cstdio>

namespace rollscope::bench {
namespace {

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

series::ChainSeries::Config seriesConfig()
{
    series::ChainSeries::Config config;
    config.nominalBlockMs = 1000;
    return config;
}

} // namespace

Pipeline::Pipeline(const QString& url, quint32 index, chain::BodyMode body,
                   net::TransportFactory& transports, base::Clock& clock, Arrived arrived,
                   net::FrameTap* tap)
    : m_arrived(std::move(arrived)), m_series(seriesConfig())
{
    chain::WatchConfig config;
    config.chain = base::ChainIndex{index};
    config.spec = specOf(url);
    config.connections = 1;
    config.body = body;
    config.requestsPerSecond = 0; // the server is ours
    config.limits.maxFramesPerSecond = 0;
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

void Pipeline::take(const base::Block& block, base::UnixMs seen, bool first)
{
    m_series.put(block, seen);
    if (block.number > 0) // block 0 is what the server had before
        m_arrived(block, first);
}

} // namespace rollscope::bench
