#pragma once
#include "alert/rule.hpp"
#include "engine/engine.hpp"
#include "json_writer.hpp"
#include <QHash>
#include <functional>

namespace rollscope::app {

/// Turns engine events into JSON lines, schema version 1 (docs/events.md). Called on the engine
/// thread.
class JsonLines : public engine::EventSink
{
public:
    using Output = std::function<void(std::string line)>;
    explicit JsonLines(Output output) : m_output(std::move(output)) {}

    void block(const registry::ChainSpec& chain, const base::Block& block, base::UnixMs seen,
               const QString& endpoint) override;
    void dropped(const registry::ChainSpec& chain, const health::HeadChange& change,
                 base::UnixMs seen) override;
    void rates(const registry::ChainSpec& chain, series::Window window, const series::Rates& rates,
               base::UnixMs at) override;
    void head(const registry::ChainSpec& chain, const base::Block& head,
              const chain::TagHeads& tags, base::UnixMs at) override;
    void endpoint(const registry::ChainSpec& chain, const chain::EndpointView& view,
                  base::UnixMs at) override;
    void error(const base::Error& error, base::UnixMs at) override;
    void verdict(const registry::ChainSpec& chain, const health::Verdict& verdict) override;
    void incident(const health::Incident& incident, health::Phase phase, base::UnixMs at) override;
    void watched(const alert::WatchedTx& tx) override;
    void blobs(const registry::ChainSpec& parent, const l1::BlobBlock& block,
               const std::vector<QString>& rollups, base::UnixMs seen) override;
    void requests(const registry::ChainSpec& parent, const net::RequestMeter::Counts& counts,
                  quint64 blocks, base::UnixMs at) override;
    void posting(const registry::ChainSpec& parent, const registry::ChainSpec& rollup,
                 const l1::Posted& posted, quint64 block, qint64 timestamp,
                 base::UnixMs seen) override;
    void fee(const registry::ChainSpec& chain, const engine::CostView& view,
             base::UnixMs at) override;
    void sequencers(const registry::ChainSpec& chain, const engine::SequencerView& view,
                    base::UnixMs at) override;
    void tvl(const engine::TvlRow& row) override;

private:
    Output m_output;
    QHash<QString, QString> m_toldOf; ///< state and reason, by chain and URL
};

/// The `block` record of one block; `export` writes the same.
[[nodiscard]] std::string blockLine(const QString& chain, const base::Block& block,
                                    base::UnixMs seen, const QString& endpoint);
/// The `notification` record: a message that rules made, or would have made.
[[nodiscard]] std::string notificationLine(const alert::Notification& told, base::UnixMs seen);
/// Plain word for an endpoint's state, as in the records ("ok", "unreachable", …).
[[nodiscard]] const char* stateName(net::EndpointState state);
[[nodiscard]] const char* windowName(series::Window window);
[[nodiscard]] const char* hashCheckName(base::HashCheck check);

} // namespace rollscope::app
