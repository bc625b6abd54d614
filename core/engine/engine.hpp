#pragma once
#include "engine/history.hpp"
#include "engine/snapshot.hpp"
#include "store/store.hpp"
#include <QObject>
#include <functional>
#include <memory>

namespace rollscope::engine {

/// Each thing worth a line of JSON, as it happens; called on the engine thread.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void block(const registry::ChainSpec&, const base::Block&, base::UnixMs seen,
                       const QString& endpoint) = 0;
    /// The block at this height is canonical no more.
    virtual void dropped(const registry::ChainSpec&, const health::HeadChange&,
                         base::UnixMs seen) = 0;
    virtual void rates(const registry::ChainSpec&, series::Window, const series::Rates&,
                       base::UnixMs at) = 0;
    virtual void head(const registry::ChainSpec&, const base::Block& head, const chain::TagHeads&,
                      base::UnixMs at) = 0;
    virtual void endpoint(const registry::ChainSpec&, const chain::EndpointView&,
                          base::UnixMs at) = 0;
    virtual void error(const base::Error&, base::UnixMs at) = 0;
    /// The chain's state changed.
    virtual void verdict(const registry::ChainSpec&, const health::Verdict&) {}
    virtual void incident(const health::Incident&, health::Phase, base::UnixMs) {}
    /// Something became of a transaction that the user watches.
    virtual void watched(const alert::WatchedTx&) {}
    /// The blobs of a canonical block of a parent chain, once; `rollups` are ids by l1::Owner.
    virtual void blobs(const registry::ChainSpec& /*parent*/, const l1::BlobBlock&,
                       const std::vector<QString>& /*rollups*/, base::UnixMs /*seen*/)
    {}
    /// What a parent chain was asked in the last whole minute, and the blocks it had; each minute.
    virtual void requests(const registry::ChainSpec& /*parent*/,
                          const net::RequestMeter::Counts& /*counts*/, quint64 /*blocks*/,
                          base::UnixMs /*at*/)
    {}
    /// A rollup's posting in a canonical block of its parent chain (Unix seconds).
    virtual void posting(const registry::ChainSpec& /*parent*/,
                         const registry::ChainSpec& /*rollup*/, const l1::Posted&,
                         quint64 /*block*/, qint64 /*timestamp*/, base::UnixMs /*seen*/)
    {}
    /// What it costs to use the chain, each time that it was asked (every five minutes).
    virtual void fee(const registry::ChainSpec&, const CostView&, base::UnixMs /*at*/) {}
    /// Who made the last day's blocks, where the chain tells and when it changed.
    virtual void sequencers(const registry::ChainSpec&, const SequencerView&, base::UnixMs /*at*/)
    {}
    /// A rollup's value locked was read.
    virtual void tvl(const TvlRow&) {}
};

struct EngineConfig
{
    std::vector<registry::ChainSpec> chains;
    /// All that are known, watched or not: whose blobs and postings are told on a parent chain.
    std::vector<registry::ChainSpec> rollups;
    int connectionsPerChain = 2;
    chain::BodyMode body = chain::BodyMode::Auto;
    bool metered = false;
    std::optional<double> requestsPerSecond; ///< as chain::WatchConfig
    int tickMs = 250;
    QString storePath; ///< empty = nothing is kept
    store::Retention retention;
    alert::Watched watched; ///< looked for in what comes anyway; no endpoint is asked for it
    SourceInfo source;
    std::vector<QString> notices;
    /// Run on the engine thread: once all watches are started, and before they are taken down.
    std::function<void()> started, stopping;
};

/// Owns the engine and store threads, wires all rooms, publishes a Snapshot each tick. The only
/// room that knows threads. Construct and use on the GUI (or main) thread.
class Engine : public QObject
{
    Q_OBJECT
public:
    /// `clock` and `transports` must outlive the engine; `sink` and `tap` may be null. With
    /// `ownThread` false all runs on the caller's thread (commands, tapes with a ManualClock).
    Engine(EngineConfig config, base::Clock& clock, net::TransportFactory& transports,
           EventSink* sink = nullptr, net::FrameTap* tap = nullptr, bool ownThread = true);
    ~Engine() override;

    base::Result<void> start();
    /// Stops, closes every socket, flushes the store. Idempotent.
    void stop();
    [[nodiscard]] SnapshotPtr latest() const;
    /// Lower the tick when nobody looks (hidden window).
    void setTickMs(int ms);
    /// The answer comes by history(), at once from memory or after the store was read.
    void askHistory(const HistoryQuery& query);
    /// Where the history is kept; empty when nothing is.
    [[nodiscard]] const QString& storePath() const;
    /// What to look for from now on.
    void setWatched(const alert::Watched& watched);
    /// The user's note to an incident (of this run, or a stored one), and when the operator told
    /// the public. Kept in the store; an unknown id is told as an error to the sink.
    void annotateIncident(const QString& id, const QString& note,
                          std::optional<base::UnixMs> noticeAt);
    /// A message was made of an incident of this run: kept with it, so that the next run on the
    /// store knows. An unknown id is ignored.
    void keepTold(const QString& id, const health::Incident::Told& told);

Q_SIGNALS:
    /// Queued to the receiver's thread; query.id tells whose it is.
    void history(rollscope::engine::HistoryPtr history);
    /// Queued to the receiver's thread, once per tick.
    void snapshot(rollscope::engine::SnapshotPtr snapshot);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollscope::engine
