#include "engine/worker.hpp"
#include "base/log.hpp"

namespace rollscope::engine {
namespace {

constexpr qint64 kPreloadMs = 20 * 60'000;
constexpr qint64 kFirstPreloadMs = 2 * 60'000; ///< enough for every figure of the overview
/// A stop waits this long for the store: a person has closed the window.
constexpr std::chrono::seconds kLastSave{3};

} // namespace

Worker::Worker(EngineConfig config, base::Clock& clock, net::TransportFactory& transports,
               EventSink* sink, net::FrameTap* tap, std::unique_ptr<store::Writer> writer)
    : m_config(std::move(config)), m_clock(clock), m_transports(transports), m_sink(sink),
      m_tap(tap), m_writer(std::move(writer)),
      m_health(m_config.chains,
               {m_sink, m_writer.get(), [this](std::size_t chain) { m_chains[chain]->askHeads(); },
                [this](std::size_t chain, const health::Rollback& r) {
                    m_chains[chain]->rolledBack(r);
                }}),
      m_l1(m_config.chains, m_config.rollups,
           {m_sink, m_writer.get(),
            [this](const QString& rollup, quint64 block, qint64 timestamp, base::UnixMs at) {
                for (std::size_t i = 0; i < m_chains.size(); ++i) {
                    if (m_config.chains[i].id == rollup)
                        m_chains[i]->posted(block, timestamp, at);
                }
            },
            !m_config.metered && (m_config.body == chain::BodyMode::Auto ||
                                  m_config.body == chain::BodyMode::Objects)}),
      m_costs(m_config.chains, m_config.metered, costHost()),
      m_tvl(m_config.chains, m_config.rollups,
            {m_clock, m_sink, m_writer.get(),
             [this](std::size_t chain) -> chain::ChainWatch& { return m_chains[chain]->watch(); },
             m_config.metered})
{
    m_l1.onPosted([this](const QString& parent, const l1::Posted& posted, const base::Hash32& block,
                         qint64 timestamp) { m_costs.posted(parent, posted, block, timestamp); });
}

Worker::~Worker() = default;

CostDesk::Host Worker::costHost()
{
    CostDesk::Host host{m_clock, m_sink, m_writer.get(), {}, {}, {}, {}, {}, {}};
    host.reader = [this](std::size_t i) -> chain::ContractReader& { return m_chains[i]->reader(); };
    host.head = [this](std::size_t i) {
        return i < m_chains.size() ? m_chains[i]->tracker().head() : nullptr;
    };
    host.tags = [this](std::size_t i) { return m_chains[i]->tags(); };
    host.blockMs = [this](std::size_t i) {
        return i < m_chains.size() ? m_chains[i]->blockMs() : 0;
    };
    host.price = [this](const QString& symbol) { return m_prices.of(symbol, m_clock.now()); };
    host.noted = [this](std::size_t i, const CostView& view) {
        m_chains[i]->noteCost(
            {view.at, view.usd[chain::Action::Transfer], view.usd[chain::Action::Swap]});
    };
    return host;
}

void Worker::notePrices(const Snapshot& snapshot)
{
    for (const auto& view : snapshot.tvl) {
        for (const auto& row : view->rows) {
            if (!row.figure)
                continue;
            for (const auto& price : row.figure->prices)
                m_prices.note(price);
        }
    }
}

void Worker::start()
{
    m_startedAt = m_clock.now();
    for (std::size_t i = 0; i < m_config.chains.size(); ++i) {
        chain::WatchConfig watch;
        watch.chain = static_cast<base::ChainIndex>(i);
        watch.spec = m_config.chains[i];
        watch.connections = m_config.connectionsPerChain;
        watch.body = m_config.body;
        watch.metered = m_config.metered;
        watch.requestsPerSecond = m_config.requestsPerSecond;
        watch.seed = i + 1;
        watch.clocks = &m_clocks;
        m_chains.push_back(std::make_unique<ChainState>(
            std::move(watch), m_transports, m_tap,
            ChainState::Outlets{
                m_clock, m_sink, m_writer.get(), &m_health, &m_l1,
                [this](const alert::WatchedTx& tx) { keepWatched(tx); },
                [this, i](const health::HeadChange& change) { m_tvl.replaced(i, change); },
                &m_costs}));
        m_chains.back()->setWatched(m_config.watched);
    }
    if (auto reader = openStore()) {
        const auto now = m_clock.now(), recent = now - kFirstPreloadMs;
        m_health.resume(*reader, now);
        m_tvl.resume(*reader, now);
        m_l1.resume(*reader, now);
        preload(*reader, recent, now);
        tick(); // a window that opens has its figures while the lines are still read
        preload(*reader, now - kPreloadMs, recent);
        std::vector<QString> rollups;
        for (const auto& rollup : m_config.rollups)
            rollups.push_back(rollup.id);
        m_costs.resume(std::move(reader), rollups);
    }
    openHistory();
    for (const auto& chain : m_chains)
        chain->start();
    if (m_config.started)
        m_config.started();
    tick();
}

void Worker::openHistory()
{
    const auto find = [this](const QString& id) -> std::optional<HistorySources> {
        for (std::size_t i = 0; i < m_chains.size(); ++i) {
            if (m_config.chains[i].id == id)
                return m_chains[i]->history();
        }
        return std::nullopt;
    };
    m_history = std::make_unique<HistoryService>(m_writer ? m_config.storePath : QString(), find);
    connect(m_history.get(), &HistoryService::answered, this, &Worker::history);
}

void Worker::askHistory(const HistoryQuery& query)
{
    if (m_history)
        m_history->ask(query);
}

std::unique_ptr<store::Reader> Worker::openStore() const
{
    if (!m_writer)
        return nullptr;
    auto reader = store::Reader::open(m_config.storePath);
    if (!reader) {
        qCWarning(base::lcEngine) << reader.error().text();
        return nullptr;
    }
    return std::move(*reader);
}

void Worker::preload(store::Reader& reader, base::UnixMs from, base::UnixMs to)
{
    for (std::size_t i = 0; i < m_chains.size(); ++i) {
        const auto done =
            reader.blocks(m_config.chains[i].id, from, to, [&](const store::StoredBlock& stored) {
                m_chains[i]->preload(stored);
                return true;
            });
        // a chain watched for the first time has no history, and that is no trouble
        if (!done && done.error().kind != base::ErrorKind::NotFound)
            qCWarning(base::lcEngine).noquote() << done.error().text();
    }
}

void Worker::finish()
{
    tick(); // the last picture shows the connections as they were
    m_timer.cancel();
    m_health.stamp();
    if (m_config.stopping)
        m_config.stopping();
    m_costs.stop();
    m_tvl.stop();
    for (const auto& chain : m_chains)
        chain->stop();
    if (m_writer) {
        if (const auto flushed = m_writer->flush(kLastSave); !flushed)
            qCWarning(base::lcEngine) << flushed.error().text();
    }
    m_history.reset();
    m_chains.clear();
    m_writer.reset();
}

void Worker::setTickMs(int ms)
{
    m_config.tickMs = std::clamp(ms, 50, 10'000);
    scheduleTick();
}

void Worker::setWatched(const alert::Watched& watched)
{
    m_config.watched = watched;
    for (const auto& chain : m_chains)
        chain->setWatched(watched);
}

void Worker::keepWatched(const alert::WatchedTx& tx)
{
    constexpr std::size_t kMost = 200;
    auto list = std::make_shared<std::vector<alert::WatchedTx>>();
    if (m_watched)
        list->assign(m_watched->begin() + (m_watched->size() < kMost ? 0 : 1), m_watched->end());
    list->push_back(tx);
    m_watched = std::move(list);
    ++m_watchedTold;
    if (m_sink != nullptr)
        m_sink->watched(tx);
}

void Worker::annotate(const QString& id, const QString& note, std::optional<base::UnixMs> noticeAt)
{
    m_health.annotate(id, note, noticeAt, m_config.storePath, m_clock.now());
}

void Worker::setStoreTrouble(const base::Error& error)
{
    m_storeTrouble = error.what.isEmpty() ? QString() : error.text();
    if (m_sink != nullptr && !m_storeTrouble.isEmpty())
        m_sink->error(error, m_clock.now());
}

void Worker::scheduleTick()
{
    m_timer = m_clock.after(std::chrono::milliseconds(m_config.tickMs), [this] { tick(); });
}

void Worker::watchOwnClock(base::UnixMs now)
{
    QString trouble = m_clocks.trouble(now);
    if (trouble.isEmpty() == m_clockTrouble.isEmpty())
        return; // not anew with each minute that it drifts
    m_clockTrouble = std::move(trouble);
    if (m_sink != nullptr && !m_clockTrouble.isEmpty())
        m_sink->error({base::ErrorKind::BadInput, m_clockTrouble, {}, {}}, now);
}

void Worker::tick()
{
    const auto now = m_clock.now();
    const qint64 second = now.value / 1000;
    const bool wholeSecond = second != m_lastSecond;
    m_lastSecond = second;

    auto snapshot = std::make_shared<Snapshot>();
    snapshot->tick = ++m_tick;
    snapshot->time = now;
    snapshot->source = m_config.source;
    if (snapshot->source.kind != SourceInfo::Kind::Live)
        snapshot->source.positionMs = now - m_startedAt;
    snapshot->chains.reserve(m_chains.size());
    m_health.tick(now, m_config.tickMs, [this](std::size_t chain) -> const health::HeadTracker& {
        return m_chains[chain]->tracker();
    });
    for (const auto& chain : m_chains) {
        chain->tick(wholeSecond);
        snapshot->chains.push_back(chain->row());
    }
    m_health.fill(*snapshot);
    snapshot->watched = m_watched;
    snapshot->watchedTold = m_watchedTold;
    m_l1.tick(now);
    m_l1.fill(*snapshot, [this](std::size_t chain) -> const net::RequestMeter& {
        return m_chains[chain]->requests();
    });
    m_tvl.tick(now, m_config.source.kind == SourceInfo::Kind::Live);
    m_tvl.fill(*snapshot);
    notePrices(*snapshot);
    if (const auto ether = m_prices.of(QStringLiteral("ETH"), now))
        snapshot->ether = EtherPrice{ether->usd, ether->source, ether->at};
    m_costs.tick(m_config.source.kind == SourceInfo::Kind::Live);
    m_costs.fill(*snapshot);
    if (m_writer) {
        snapshot->storeWritten = m_writer->written();
        snapshot->storeLost = m_writer->lost();
    }
    snapshot->storeTrouble = m_storeTrouble;
    snapshot->notices = m_config.notices;
    watchOwnClock(now);
    if (!m_clockTrouble.isEmpty())
        snapshot->notices.push_back(m_clockTrouble);
    Q_EMIT ticked(std::move(snapshot));
    scheduleTick();
}

} // namespace rollscope::engine
