#include "engine/chain_state.hpp"
#include "base/log.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr qint64 kBodyPatienceMs = 15'000;
constexpr std::size_t kMostUntold = 4096; ///< blocks that wait for their body
constexpr qint64 kSparkMs = 15 * 60'000;
constexpr int kSparkColumns = 90;
constexpr std::array kToldWindows{series::Window::S10, series::Window::M1, series::Window::M5};

} // namespace

ChainState::ChainState(chain::WatchConfig config, net::TransportFactory& transports,
                       net::FrameTap* tap, Outlets outlets)
    : m_out(outlets), m_index(config.chain), m_spec(config.spec), m_config(config),
      m_series(makeSeries())
{
    chain::WatchEvents events;
    events.changed = [this](const health::HeadChange& c, const base::Observation& o) {
        onChanged(c, o);
    };
    events.endpoint = [this](base::EndpointIndex i, const chain::EndpointView& v) {
        onEndpoint(i, v);
    };
    events.tags = [this](const chain::TagHeads& tags) {
        m_headTold = false;
        m_tellsSafe = m_tellsSafe || tags.safe.has_value();
        monitor().safeHead(place(), tags.safe, tags.safeTimestamp, tags.asOf);
    };
    events.observed = [this](const base::Observation& o) { monitor().observed(place(), o); };
    events.transactions = [this](const base::Block& block, chain::BlockBody body) {
        const auto now = m_out.clock.now();
        for (const auto& call : body.calls) {
            if (const auto* account =
                    m_watchList.watchedOf(call.from, call.to.value_or(base::Address{})))
                m_watchList.note(call.hash, *account);
        }
        const base::Block* canonical = m_watch->tracker().canonical(block.number);
        if (!m_watchList.idle() && canonical != nullptr && canonical->hash == block.hash)
            tellWatched(m_watchList.included({block.number, block.hash}, body.hashes, now));
        monitor().transactions(place(), {block.number, block.hash}, std::move(body.hashes), now,
                               m_watch->tracker());
        if (m_posted && !body.calls.empty())
            m_out.l1->calls(place(), block, std::move(body.calls), now);
    };
    events.identified = [this](base::ChainId id) { m_spec.chainId = id; };
    m_posted = m_out.l1 != nullptr && m_out.l1->follows(place());
    m_watching.objects = m_watching.calls = m_posted;
    config.watching = &m_watching;
    config.meter = &m_meter;
    m_watch = std::make_unique<chain::ChainWatch>(std::move(config), std::move(events), transports,
                                                  outlets.clock, tap);
}

std::unique_ptr<series::ChainSeries> ChainState::makeSeries() const
{
    series::ChainSeries::Config config;
    config.nominalBlockMs = m_spec.blockTimeMs.value_or(0);
    return std::make_unique<series::ChainSeries>(config);
}

void ChainState::preload(const store::StoredBlock& stored)
{
    if (stored.dropped)
        return;
    draw(stored.block, stored.seen);
    m_preloaded = true;
}

void ChainState::start()
{
    m_log.begin(m_out.clock.now());
    m_watch->start();
}

void ChainState::stop()
{
    m_watch->stop();
    tellUntold([](const Pending&) { return true; });
}

void ChainState::setWatched(const alert::Watched& watched)
{
    m_watchList.set(watched, m_spec.id);
    m_watching.hashes = m_watchList.watchesTransactions();
    m_watching.calls = m_posted || m_watchList.watchesAddresses();
}

void ChainState::rolledBack(const health::Rollback& rollback)
{
    tellWatched(m_watchList.rolledBack(rollback, m_out.clock.now()));
}

void ChainState::tellWatched(std::vector<alert::WatchedTx> events)
{
    for (auto& event : events) {
        event.chain = m_spec.id;
        if (m_out.watched)
            m_out.watched(event);
    }
}

void ChainState::resetSeriesIfForeign(const base::Block& head)
{
    m_preloaded = false;
    const base::Block* newest = m_series->newest();
    if (newest == nullptr || newest->number < head.number)
        return;
    // A node may stand some blocks behind what was stored of the same chain.
    const auto same = m_series->holds(head.number, head.hash);
    if (same.value_or(false))
        return;
    if (same && head.number > 0 && m_series->holds(head.number - 1, head.parentHash) == true) {
        // Reorganised while nobody looked: the rest of the history is this chain's.
        for (; newest != nullptr && newest->number >= head.number; newest = m_series->newest()) {
            const base::Block gone = *newest;
            m_series->drop(gone.number, gone.hash);
            m_log.drop(gone.hash);
        }
        return;
    }
    // Another life of this chain (a local node begun anew) must not be outranked by the stored one.
    // Where nothing is stored at this height, the clock tells: time never runs back along a chain.
    if (same || head.timestamp > newest->timestamp)
        m_series->restart();
}

void ChainState::onChanged(const health::HeadChange& change, const base::Observation& seen)
{
    using Kind = health::HeadChange::Kind;
    monitor().changed(place(), change, seen, m_watch->tracker());
    if (m_posted)
        m_out.l1->changed(place(), change, seen.seen);
    if (m_out.costs != nullptr)
        m_out.costs->changed(place(), change);
    if (m_preloaded && !change.added.empty())
        resetSeriesIfForeign(change.added.back());
    if (change.kind == Kind::Reorg || change.kind == Kind::Restarted) {
        // A continued record completes one that was told before its ancestor was known.
        m_reorgs += change.continued ? 0 : 1;
        if (m_out.replaced)
            m_out.replaced(change);
        for (const auto& block : change.dropped) {
            m_series->drop(block.number, block.hash);
            m_log.drop(block.hash);
            m_untold.erase(block.hash);
            if (m_out.writer != nullptr)
                m_out.writer->dropped(m_spec.id, block);
        }
        if (m_out.sink != nullptr)
            m_out.sink->dropped(m_spec, change, seen.seen);
    }
    if (change.kind == Kind::Restarted)
        m_series->restart();
    for (const auto& block : change.added) {
        count(block, seen.seen, seen.endpoint);
        if (m_watchList.idle())
            continue;
        if (const auto* txs = monitor().transactionsOf(place(), block.hash))
            tellWatched(m_watchList.included({block.number, block.hash}, *txs, seen.seen));
    }
    for (const auto& block : change.updated) {
        m_series->put(block, seen.seen);
        m_log.update(block);
        if (m_out.writer != nullptr)
            m_out.writer->block(m_spec.id, block, seen.seen);
        const auto it = m_untold.find(block.hash);
        if (it != m_untold.end() && block.txs) {
            it->second.block = block;
            tell(it->second);
            m_untold.erase(it);
        }
    }
    if (!change.added.empty()) {
        if (change.kind != Kind::Filled)
            m_headMovedAt = seen.seen;
        m_headTold = false;
    }
    m_sparkStale = true;
}

void ChainState::draw(const base::Block& block, base::UnixMs seen)
{
    m_series->put(block, seen);
    m_log.block(block, seen);
    const base::UnixMs at{block.timestamp * 1000};
    m_oldest = std::min(m_oldest.value_or(at), at);
}

HistorySources ChainState::history() const
{
    return {*m_series,
            m_log,
            m_out.clock.now(),
            m_oldest,
            monitor().health(place()).pace().medianMs(),
            m_spec.explorers.value(0),
            m_spec.gasTokenDecimals,
            [this](HistoryMetric metric, base::UnixMs from, base::UnixMs to,
                   std::span<series::Column> out) {
                if (m_out.l1 != nullptr)
                    m_out.l1->decimate(m_spec.id, metric, from, to, out);
            }};
}

void ChainState::count(const base::Block& block, base::UnixMs seen, base::EndpointIndex endpoint)
{
    ++m_counted;
    draw(block, seen);
    if (m_out.writer != nullptr)
        m_out.writer->block(m_spec.id, block, seen);
    if (m_out.sink == nullptr)
        return;
    Pending pending{block, seen, operatorName(endpoint)};
    if (block.txs || m_config.body == chain::BodyMode::None) {
        tell(pending);
        return;
    }
    // Nobody fetches bodies as fast as this: what waits is told as it is.
    if (m_untold.size() >= kMostUntold)
        tellUntold([](const Pending&) { return true; });
    m_untold.emplace(block.hash, std::move(pending));
}

/// In the order of their heights, whatever the order in the table.
void ChainState::tellUntold(const std::function<bool(const Pending&)>& due)
{
    std::vector<Pending> told;
    std::erase_if(m_untold, [&](const auto& entry) {
        if (!due(entry.second))
            return false;
        told.push_back(entry.second);
        return true;
    });
    std::sort(told.begin(), told.end(),
              [](const Pending& a, const Pending& b) { return a.block.number < b.block.number; });
    for (const auto& pending : told)
        tell(pending);
}

void ChainState::tell(const Pending& pending)
{
    if (m_out.sink != nullptr)
        m_out.sink->block(m_spec, pending.block, pending.seen, pending.endpoint);
}

void ChainState::onEndpoint(base::EndpointIndex index, const chain::EndpointView& view)
{
    m_out.health->endpoint(place(), index, view, m_out.clock.now());
    if (m_out.sink != nullptr)
        m_out.sink->endpoint(m_spec, view, m_out.clock.now());
}

void ChainState::posted(quint64 block, qint64 timestamp, base::UnixMs at)
{
    if (!m_tellsSafe)
        monitor().safeHead(place(), block, timestamp, at);
}

/// Two operators, where there are two: one alone could rewrite the schedule.
void ChainState::askForks(base::UnixMs now)
{
    constexpr qint64 kEachMs = 6 * 3'600'000, kAgainMs = 60'000, kSoonMs = 10 * 60'000;
    if (!m_posted)
        return;
    const bool lacks = m_out.l1->lacksFork(place());
    if (lacks && !m_lackedFork)
        m_forksDue = now;
    m_lackedFork = lacks;
    if (now < m_forksDue || tracker().head() == nullptr)
        return;
    m_forksDue = now + kEachMs;
    chain::Ask ask;
    ask.purpose = "forks";
    ask.questions = {chain::plainRequest("eth_config")};
    ask.operators = 2;
    m_forksAsked = reader().ask(std::move(ask), [this](const chain::ReadResult& result) {
        const auto at = m_out.clock.now();
        for (const auto* answer : {&result.answer, result.second ? &*result.second : nullptr}) {
            if (answer != nullptr && answer->values.front())
                m_out.l1->forkConfig(place(), answer->operatorName,
                                     QByteArray::fromStdString(*answer->values.front()), at);
        }
        const auto& first = result.answer.values.front();
        const bool unheard = !first && first.error().kind == chain::ReadError::Kind::Unreachable;
        if (unheard || m_lackedFork)
            m_forksDue = at + (unheard ? kAgainMs : kSoonMs);
    });
}

void ChainState::tick(bool wholeSecond)
{
    const auto now = m_out.clock.now();
    if (wholeSecond)
        askForks(now);
    tellUntold([now](const Pending& p) { return now - p.seen > kBodyPatienceMs; });
    if (!wholeSecond || m_out.sink == nullptr)
        return;
    if (const auto* head = m_watch->tracker().head(); head != nullptr && !m_headTold) {
        m_headTold = true;
        m_out.sink->head(m_spec, *head, tags(), now);
        tellRates(now);
    }
}

void ChainState::tellRates(base::UnixMs now)
{
    for (const auto window : kToldWindows) {
        const auto rates = m_series->rates(window);
        if (rates.lastBlock != 0)
            m_out.sink->rates(m_spec, window, rates, now);
    }
}

QString ChainState::operatorName(base::EndpointIndex endpoint) const
{
    const auto i = static_cast<std::size_t>(endpoint);
    return i < m_spec.endpoints.size() ? m_spec.endpoints[i].operatorName : QString();
}

chain::TagHeads ChainState::tags() const
{
    auto tags = m_watch->tags();
    if (m_out.costs != nullptr)
        m_out.costs->completeTags(place(), tags);
    return tags;
}

double ChainState::blockMs() const
{
    const double median = monitor().health(place()).pace().medianMs();
    return median > 0 ? median : m_spec.blockTimeMs.value_or(0);
}

ChainRow ChainState::row()
{
    const auto now = m_out.clock.now();
    ChainRow row;
    row.index = m_index;
    row.id = m_spec.id;
    row.name = m_spec.name;
    row.stack = m_spec.stack;
    row.kind = m_spec.kind;
    row.stage = m_spec.stage;
    row.network = m_spec.network;
    row.gasToken = m_spec.gasToken;
    if (const auto* head = m_watch->tracker().head())
        row.head = *head;
    row.headSeen = m_headMovedAt.value_or(base::UnixMs{});
    for (std::size_t i = 0; i < row.rates.size(); ++i)
        row.rates[i] = m_series->rates(static_cast<series::Window>(i));
    row.tags = tags();
    if (row.head)
        row.ladder = chain::ladderOf(m_spec, *row.head, row.tags);
    row.endpoints = m_watch->endpoints();
    for (const auto& endpoint : row.endpoints) {
        row.endpointsActive += endpoint.active ? 1 : 0;
        row.endpointsOk +=
            endpoint.active && endpoint.status.state == net::EndpointState::Ok ? 1 : 0;
        row.bytesIn += endpoint.status.bytes.in;
        row.bytesOut += endpoint.status.bytes.out;
    }
    if (m_sparkStale || now - m_sparkAt > kSparkMs / kSparkColumns) {
        m_spark = m_series->decimate(series::Metric::Tps, now - kSparkMs, now, kSparkColumns);
        m_sparkAt = now;
        m_sparkStale = false;
    }
    row.tpsSpark = m_spark;
    row.blocksCounted = m_counted;
    row.reorgs = m_reorgs;
    for (const auto& hole : m_watch->tracker().holes())
        row.holesOpen += hole.last - hole.first + 1;

    m_out.health->fill(place(), row, now);
    m_log.note(now, m_watch->tracker().head(), row.tags, row.state, row.endpointsOk);
    return row;
}

} // namespace rollscope::engine
