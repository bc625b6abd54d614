#pragma once
#include "chain/chain_watch.hpp"
#include "engine/cost_desk.hpp"
#include "engine/health_desk.hpp"
#include "engine/history_answer.hpp"
#include "engine/l1_desk.hpp"
#include "series/chain_series.hpp"
#include "store/store.hpp"
#include <unordered_map>

namespace rollscope::engine {

/// One chain inside the engine: its watch, its series, and what is waiting to be told. Engine
/// thread.
class ChainState
{
public:
    struct Outlets
    {
        base::Clock& clock;
        EventSink* sink = nullptr;
        store::Writer* writer = nullptr;
        HealthDesk* health = nullptr; ///< outlives this
        L1Desk* l1 = nullptr;         ///< outlives this
        std::function<void(const alert::WatchedTx&)> watched = {};
        /// Blocks were replaced, or all that was held.
        std::function<void(const health::HeadChange&)> replaced = {};
        CostDesk* costs = nullptr; ///< outlives this
    };
    ChainState(chain::WatchConfig config, net::TransportFactory& transports, net::FrameTap* tap,
               Outlets outlets);

    /// History of an earlier run, before start().
    void preload(const store::StoredBlock& stored);
    void start();
    void stop();
    /// Blocks whose body never came are told as they are; records of the second are written.
    void tick(bool wholeSecond);
    [[nodiscard]] ChainRow row();
    /// What charts may draw from; valid until the next change.
    [[nodiscard]] HistorySources history() const;
    void setWatched(const alert::Watched& watched);
    void rolledBack(const health::Rollback& rollback);
    void noteCost(const CostPoint& point) { m_log.cost(point); }
    void askHeads() { m_watch->askHeads(); }
    /// Where its batches stand on its parent chain; what its own nodes tell as safe goes before.
    void posted(quint64 block, qint64 timestamp, base::UnixMs at);
    [[nodiscard]] const net::RequestMeter& requests() const { return m_meter; }
    [[nodiscard]] const health::HeadTracker& tracker() const { return m_watch->tracker(); }
    [[nodiscard]] chain::ChainWatch& watch() { return *m_watch; }
    [[nodiscard]] chain::ContractReader& reader() { return m_watch->reader(); }
    /// The node's tags, and the stages that it tells in other ways.
    [[nodiscard]] chain::TagHeads tags() const;
    /// Usual time between blocks; 0 = not known.
    [[nodiscard]] double blockMs() const;

private:
    struct Pending
    {
        base::Block block;
        base::UnixMs seen;
        QString endpoint;
    };
    [[nodiscard]] std::size_t place() const { return static_cast<std::size_t>(m_index); }
    [[nodiscard]] health::Monitor& monitor() const { return m_out.health->monitor(); }
    void onChanged(const health::HeadChange& change, const base::Observation& seen);
    void onEndpoint(base::EndpointIndex index, const chain::EndpointView& view);
    void count(const base::Block& block, base::UnixMs seen, base::EndpointIndex endpoint);
    void draw(const base::Block& block, base::UnixMs seen);
    void tell(const Pending& pending);
    void tellUntold(const std::function<bool(const Pending&)>& due);
    void tellRates(base::UnixMs now);
    void askForks(base::UnixMs now);
    void tellWatched(std::vector<alert::WatchedTx> events);
    void resetSeriesIfForeign(const base::Block& head);
    [[nodiscard]] QString operatorName(base::EndpointIndex endpoint) const;
    [[nodiscard]] std::unique_ptr<series::ChainSeries> makeSeries() const;

    Outlets m_out;
    base::ChainIndex m_index;
    registry::ChainSpec m_spec;
    chain::WatchConfig m_config;
    std::unique_ptr<series::ChainSeries> m_series;
    alert::WatchList m_watchList;
    bool m_posted = false;    ///< rollups post to this chain
    bool m_tellsSafe = false; ///< its nodes told a safe head
    base::UnixMs m_forksDue;  ///< when eth_config is asked next
    chain::ContractReader::Ticket m_forksAsked;
    bool m_lackedFork = false;
    net::RequestMeter m_meter;  ///< before the watch, which counts into it
    chain::Watching m_watching; ///< before the watch, which looks at it
    std::unique_ptr<chain::ChainWatch> m_watch;
    std::unordered_map<base::Hash32, Pending> m_untold; ///< counted, body not here yet
    std::optional<base::UnixMs> m_headMovedAt;
    bool m_preloaded = false;
    bool m_sparkStale = true;
    bool m_headTold = true;
    quint64 m_counted = 0;
    quint64 m_reorgs = 0;
    HistoryLog m_log;
    std::optional<base::UnixMs> m_oldest; ///< of what the series were given
    std::vector<series::Column> m_spark;
    base::UnixMs m_sparkAt;
};

} // namespace rollscope::engine
