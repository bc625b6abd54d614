#include "chain/body_fetcher.hpp"
#include <algorithm>
#include <map>

namespace rollscope::chain {
namespace {

constexpr std::size_t kMostQueued = 512;
constexpr int kMostAsked = 64;
constexpr int kTries = 4;
constexpr int kCarrierTries = 2;
constexpr qint64 kBurstMs = 50;

} // namespace

BodyFetcher::BodyFetcher(const WatchPlan& plan, BodyChooser& chooser,
                         const health::HeadTracker& tracker, base::Clock& clock, FetchHost host)
    : m_plan(plan), m_chooser(chooser), m_tracker(tracker), m_clock(clock), m_host(std::move(host)),
      m_alarm(clock, [this] { pump(); })
{}

void BodyFetcher::follow(const health::HeadChange& change)
{
    for (const base::Block& block : change.added) {
        const Ask ask{block.hash, block.number, 0, 0};
        if (lacksBody(ask))
            queue(ask);
    }
    if (m_queue.empty())
        return;
    // The first after a pause is asked for at once; what comes in the same burst goes together.
    if (m_plan.batchMs == 0 && m_clock.steadyMs() - m_pumped > kBurstMs)
        pump();
    else
        m_alarm.in(m_plan.batchMs);
}

void BodyFetcher::queue(const Ask& ask)
{
    if (m_queue.empty())
        m_since = m_clock.steadyMs();
    m_queue.push_back(ask);
    if (m_queue.size() > kMostQueued)
        m_queue.pop_front();
}

void BodyFetcher::stop()
{
    m_alarm.cancel();
    m_queue.clear();
    m_asked = 0;
}

bool BodyFetcher::lacksBody(const Ask& ask) const
{
    const base::Block* block = m_tracker.canonical(ask.number);
    return block != nullptr && block->hash == ask.hash && m_chooser.wantsMore(*block);
}

void BodyFetcher::pump()
{
    const Links links = m_host.links();
    std::erase_if(m_queue, [&](const Ask& ask) { return !lacksBody(ask); });
    if (links.empty() || m_queue.empty())
        return;
    const qint64 now = m_clock.steadyMs();
    m_pumped = now;
    if (const qint64 wait = m_since + m_plan.batchMs - now; wait > 0) {
        m_alarm.in(wait);
        return;
    }
    std::map<base::EndpointIndex, std::pair<EndpointLink*, std::vector<Ask>>> perLink;
    for (const Ask& ask : std::exchange(m_queue, {})) {
        // A node behind a balancer may lag the head by a moment; then it is asked once more.
        EndpointLink* carrier = m_host.carrier ? m_host.carrier() : nullptr;
        EndpointLink* link = carrier != nullptr && ask.tries < kCarrierTries
                                 ? carrier
                                 : richest(links, ask.number, ask.tries);
        auto& [with, asks] = perLink[link->identity().index];
        with = link;
        if (ask.notBefore > now || asks.size() >= kFetchBatch || m_asked >= kMostAsked) {
            queue(ask);
            continue;
        }
        ++m_asked;
        asks.push_back(ask);
    }
    for (const auto& [index, entry] : perLink) {
        if (!entry.second.empty())
            send(*entry.first, entry.second);
    }
    if (!m_queue.empty())
        m_alarm.in(kFetchRetryMs);
}

void BodyFetcher::send(EndpointLink& link, const std::vector<Ask>& asks)
{
    const double budget = link.client()->budgetLeft() - static_cast<double>(asks.size());
    const BodyMode mode = m_chooser.choose(budget);
    std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
    for (const Ask& ask : asks) {
        const base::Block* block = m_tracker.canonical(ask.number);
        const bool saysNothingNew =
            mode != BodyMode::Objects && block != nullptr && block->txs.has_value();
        if (mode == BodyMode::None || saysNothingNew) {
            --m_asked;
            if (!saysNothingNew)
                postpone(ask, kNoBudgetMs);
            continue;
        }
        const bool count = mode == BodyMode::Counts;
        net::Call call =
            count ? net::Call{"eth_getBlockTransactionCountByHash",
                              "[\"" + base::toHex(ask.hash) + "\"]"}
                  : net::Call{"eth_getBlockByHash", byHash(ask.hash, mode == BodyMode::Objects)};
        calls.emplace_back(std::move(call), [this, &link, ask, count](const net::Reply& reply) {
            m_asked = std::max(0, m_asked - 1);
            answered(link, ask, count, reply);
        });
    }
    link.client()->batch(std::move(calls));
}

void BodyFetcher::answered(EndpointLink& link, const Ask& ask, bool count, const net::Reply& reply)
{
    if (!reply || isNull(**reply) || !link.ready()) {
        failed(ask);
        return;
    }
    if (!count) {
        if (!m_host.take(link, **reply, {ask.hash, ask.number}))
            failed(ask);
        return;
    }
    constexpr quint64 kAbsurd = 10'000'000;
    const JsonText text = textOf(**reply);
    const auto txs = text.isString() ? base::quantityFromHex(text.view()) : std::nullopt;
    if (txs && *txs <= kAbsurd) {
        m_host.takeCount(link, ask.hash, static_cast<quint32>(*txs));
        return;
    }
    link.putAside({base::ErrorKind::Protocol,
                   QStringLiteral("tells %1 as a number of transactions").arg(described(text)),
                   {},
                   {}});
    failed(ask);
}

void BodyFetcher::failed(Ask ask)
{
    if (++ask.tries < kTries)
        postpone(ask, kFetchRetryMs);
}

/// A block that is no longer new by then is left without its body.
void BodyFetcher::postpone(Ask ask, qint64 byMs)
{
    constexpr quint64 kNew = 64;
    const base::Block* head = m_tracker.head();
    if (head == nullptr || head->number > ask.number + kNew)
        return;
    ask.notBefore = m_clock.steadyMs() + byMs;
    queue(ask);
    m_alarm.in(byMs);
}

} // namespace rollscope::chain
