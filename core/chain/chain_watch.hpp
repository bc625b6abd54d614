#pragma once
#include "base/block.hpp"
#include "base/clock.hpp"
#include "chain/evm_transactions.hpp"
#include "health/head_tracker.hpp"
#include "net/rpc_client.hpp"
#include "net/transport_factory.hpp"
#include "registry/chain_spec.hpp"
#include <functional>
#include <memory>
#include <vector>

namespace rollscope::chain {

class ClockWitness;
class ContractReader;

/// How much of a block we ask for; `Auto` lets the endpoint's budget decide.
enum class BodyMode : quint8 { Auto, Objects, Hashes, Counts, None };

struct WatchConfig
{
    base::ChainIndex chain{};
    registry::ChainSpec spec;
    int connections = 2; ///< operators connected at once
    BodyMode body = BodyMode::Auto;
    bool metered = false; ///< poll slowly instead of subscribing
    /// Per endpoint; unset = 10, and 200 for a node on this machine.
    std::optional<double> requestsPerSecond;
    net::Limits limits;
    quint64 seed = 0;
    ClockWitness* clocks = nullptr; ///< shared by all chains of a run; null = of this chain alone
    net::RequestMeter* meter = nullptr; ///< likewise; null = requests are not counted apart
    const Watching* watching = nullptr; ///< outlives the watch; null = nothing is looked for
};

/// How far a stage of finality has come that the parent chain decides.
struct StageMark
{
    std::optional<quint64> number; ///< the last block that has reached it; absent: not known yet
    qint64 timestamp = 0;          ///< of that block, or of its batch, s UTC
    bool exact = true;             ///< false: a later block may have come as far
    bool operator==(const StageMark&) const = default;
};

/// The heads of a finality tag, as the node told.
struct TagHeads
{
    std::optional<quint64> safe, finalized;
    std::optional<qint64> safeTimestamp, finalizedTimestamp; ///< s UTC
    /// Of chains that are proven: the batch stands on the parent, its proof does, it is carried
    /// out.
    std::optional<StageMark> committed, proven, executed;
    base::UnixMs asOf;
};

struct EndpointView
{
    registry::EndpointSpec spec;
    QString shown;        ///< masked URL
    bool active = false;  ///< connected or trying; others are spare
    bool carries = false; ///< connected for whole blocks alone: it tells no heads
    net::EndpointStatus status;
    std::optional<quint64> head;
    base::UnixMs headSeen;
};

/// Everything that a chain's node connections tell, in one place. Callbacks run on the engine
/// thread.
struct WatchEvents
{
    /// Each observation as it came, before the tracker decides (conflicts and lower heads
    /// included).
    std::function<void(const base::Observation&)> observed;
    /// What it changed; never called for a plain duplicate.
    std::function<void(const health::HeadChange&, const base::Observation&)> changed;
    std::function<void(base::EndpointIndex, const EndpointView&)> endpoint;
    std::function<void(const TagHeads&)> tags;
    /// The transactions of a block, as an endpoint told them with it; on any branch, maybe twice.
    std::function<void(const base::Block&, BlockBody)> transactions;
    /// The node's own chain id, once known and in accord with the registry (or learned).
    std::function<void(base::ChainId)> identified;
};

/// Watches one EVM chain over several operators: subscriptions or polling, bodies once per chain,
/// gaps and ancestors fetched, `safe`/`finalized` at the chain's pace. Lives on the engine thread.
class ChainWatch
{
public:
    ChainWatch(WatchConfig config, WatchEvents events, net::TransportFactory& transports,
               base::Clock& clock, net::FrameTap* tap = nullptr);
    ~ChainWatch();
    void start();
    void stop();
    /// Asks every connected endpoint for its newest block now; what comes is observed as a poll.
    void askHeads();
    [[nodiscard]] const std::vector<EndpointView>& endpoints() const;
    [[nodiscard]] const health::HeadTracker& tracker() const;
    [[nodiscard]] const registry::ChainSpec& spec() const;
    [[nodiscard]] TagHeads tags() const;
    /// Reads state over the same endpoints and within the same request budget.
    [[nodiscard]] ContractReader& reader();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::chain
