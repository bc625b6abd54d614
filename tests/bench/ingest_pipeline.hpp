#pragma once
#include "chain/chain_watch.hpp"
#include "series/chain_series.hpp"
#include <functional>
#include <memory>

namespace rollscope::bench {

/// One chain through watch, tracker and series.
class Pipeline
{
public:
    using Arrived = std::function<void(const base::Block&, bool first)>;

    Pipeline(const QString& url, quint32 index, chain::BodyMode body,
             net::TransportFactory& transports, base::Clock& clock, Arrived arrived,
             net::FrameTap* tap = nullptr);

    void start() { m_watch->start(); }

private:
    void take(const base::Block& block, base::UnixMs seen, bool first);

    Arrived m_arrived;
    series::ChainSeries m_series;
    std::unique_ptr<chain::ChainWatch> m_watch;
};

} // namespace rollscope::bench
