#pragma once
#include "chain/clock_witness.hpp"
#include "engine/chain_state.hpp"
#include "engine/cost_desk.hpp"
#include "engine/engine.hpp"
#include "engine/history_service.hpp"
#include "engine/l1_desk.hpp"
#include "engine/price_book.hpp"
#include "engine/tvl_desk.hpp"
#include <QObject>

namespace rollscope::engine {

/// The engine's inside; lives on the engine thread from start() to finish().
class Worker : public QObject
{
    Q_OBJECT
public:
    Worker(EngineConfig config, base::Clock& clock, net::TransportFactory& transports,
           EventSink* sink, net::FrameTap* tap, std::unique_ptr<store::Writer> writer);
    ~Worker() override;

    void start();
    void finish();
    void setTickMs(int ms);
    void askHistory(const HistoryQuery& query);
    void annotate(const QString& id, const QString& note, std::optional<base::UnixMs> noticeAt);
    void told(const QString& id, const health::Incident::Told& told) { m_health.told(id, told); }
    void setWatched(const alert::Watched& watched);
    /// From the store thread or our own: shown to the user until it is well again.
    void setStoreTrouble(const base::Error& error);

Q_SIGNALS:
    void ticked(rollscope::engine::SnapshotPtr snapshot);
    void history(rollscope::engine::HistoryPtr history);

private:
    /// What is stored may be shown before anything is connected; nullptr where there is nothing.
    [[nodiscard]] std::unique_ptr<store::Reader> openStore() const;
    void preload(store::Reader& reader, base::UnixMs from, base::UnixMs to);
    void openHistory();
    void keepWatched(const alert::WatchedTx& tx);
    [[nodiscard]] CostDesk::Host costHost();
    /// Remembers what Chainlink's feeds said when value locked was read.
    void notePrices(const Snapshot& snapshot);
    void tick();
    void scheduleTick();
    /// Tells once when the operators begin to doubt this machine's clock.
    void watchOwnClock(base::UnixMs now);

    EngineConfig m_config;
    base::Clock& m_clock;
    net::TransportFactory& m_transports;
    EventSink* m_sink;
    net::FrameTap* m_tap;
    std::unique_ptr<store::Writer> m_writer;
    chain::ClockWitness m_clocks;
    QString m_clockTrouble;
    HealthDesk m_health; ///< before the chains, which use it
    L1Desk m_l1;         ///< also
    PriceBook m_prices;
    CostDesk m_costs; ///< also
    std::vector<std::unique_ptr<ChainState>> m_chains;
    TvlDesk m_tvl; ///< after the chains, which it reads
    std::unique_ptr<HistoryService> m_history;
    std::shared_ptr<const std::vector<alert::WatchedTx>> m_watched;
    quint64 m_watchedTold = 0;
    base::Timer m_timer;
    base::UnixMs m_startedAt;
    qint64 m_lastSecond = 0;
    quint64 m_tick = 0;
    QString m_storeTrouble;
};

} // namespace rollscope::engine
