#pragma once
#include "base/result.hpp"
#include "engine/snapshot.hpp"
#include <memory>

namespace rollscope::app {

/// Serves the last snapshot in Prometheus text format 0.0.4 at /metrics. One thread; at most 16
/// clients, each bounded in time and size.
class MetricsServer
{
public:
    /// `address` is "host:port" with an IP address; port 0 takes any free one. An address that
    /// other machines can reach needs `allowRemote`.
    static base::Result<std::unique_ptr<MetricsServer>> listen(const QString& address,
                                                               bool allowRemote = false);
    virtual ~MetricsServer() = default;
    virtual void update(engine::SnapshotPtr snapshot) = 0;
    [[nodiscard]] virtual quint16 port() const = 0;
};

/// The text of one snapshot; names and base units as in docs/events.md.
[[nodiscard]] std::string prometheusText(const engine::Snapshot& snapshot);

} // namespace rollscope::app
