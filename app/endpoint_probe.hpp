#pragma once
#include "base/clock.hpp"
#include "net/rpc_client.hpp"
#include "net/transport_factory.hpp"
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace rollscope::app {

/// What one endpoint answered to a short visit.
struct ProbeResult
{
    registry::EndpointSpec spec;
    QString shown;                    ///< masked URL
    std::optional<base::Error> error; ///< why it is of no use; unset = it is
    net::EndpointState state = net::EndpointState::Idle;
    base::ChainId chainId;
    std::optional<double> latencyMs;   ///< the best answer time of the visit
    QString client;                    ///< web3_clientVersion, printable; empty when not told
    std::optional<bool> subscriptions; ///< newHeads; unset when not found out
};

/// Visits endpoints, at most `parallel` at once: connects, asks chain id and client version, tries
/// to subscribe to heads. One attempt each, ended after `timeoutMs`. Runs on the event loop of the
/// thread that made it.
class EndpointProbe
{
public:
    struct Config
    {
        int parallel = 16;
        int timeoutMs = 10'000;
        net::ProxySettings proxy;
    };
    EndpointProbe(Config config, base::Clock& clock);
    ~EndpointProbe();

    /// `result` runs once for each endpoint, in their order; `done` after the last one. Never
    /// inside this call.
    void start(std::vector<registry::EndpointSpec> endpoints,
               std::function<void(const ProbeResult&)> result, std::function<void()> done);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::app
