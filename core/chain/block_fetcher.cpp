#include "chain/block_fetcher.hpp"
#include "base/hex.hpp"
#include "chain/json_text.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

using base::ErrorKind;
using std::chrono::milliseconds;

constexpr std::size_t kBatch = 20;
constexpr quint64 kMostHeights = 2000; ///< of a hole; older ones are given up
constexpr int kMostHeightBatches = 2;
constexpr std::size_t kMostParents = 32;
constexpr std::size_t kMostHopeless = 256;
constexpr std::size_t kMostBodies = 512;
constexpr int kMostBodiesAsked = 64;
constexpr int kBodyTries = 4;
constexpr double kReserve = 2; ///< requests left for heads and tags
constexpr qint64 kRetryMs = 400;
constexpr qint64 kNoBudgetMs = 500;

std::string byNumber(quint64 number, bool objects)
{
    return "[\"" + base::toQuantity(number) + (objects ? "\",true]" : "\",false]");
}

std::string byHash(const base::Hash32& hash, bool objects)
{
    return "[\"" + base::toHex(hash) + (objects ? "\",true]" : "\",false]");
}

bool isNull(net::JsonValue& json)
{
    return textOf(json).kind == JsonText::Kind::Null;
}

} // namespace

BlockFetcher::BlockFetcher(const WatchPlan& plan, BodyChooser& bodies, health::HeadTracker& tracker,
                           base::Clock& clock, Host host)
    : m_plan(plan), m_bodyChooser(bodies), m_tracker(tracker), m_clock(clock),
      m_host(std::move(host))
{}

void BlockFetcher::follow(const health::HeadChange& change, EndpointLink& from)
{
    for (const base::Block& block : change.added) {
        Ask ask;
        ask.hash = block.hash;
        ask.number = block.number;
        ask.preferred = from.identity().index;
        if (!lacksBody(ask))
            continue;
        if (m_bodies.empty())
            m_bodiesSince = m_clock.steadyMs();
        m_bodies.push_back(ask);
        if (m_bodies.size() > kMostBodies)
            m_bodies.pop_front();
    }
    if (change.fetchParent)
        want(*change.fetchParent, from.identity().index);
    if (m_tracker.holes().empty())
        m_holesSince = -1;
    else if (m_holesSince < 0)
        m_holesSince = m_clock.steadyMs();
    if (!m_bodies.empty() || !m_parents.empty() || m_holesSince >= 0)
        schedule(m_bodies.empty() || m_plan.batchMs == 0 || m_holesSince >= 0 || !m_parents.empty()
                     ? 0
                     : m_plan.batchMs);
}

void BlockFetcher::stop()
{
    m_timer.cancel();
    m_timerAt = -1;
    m_heights.clear();
    m_parents.clear();
    m_bodies.clear();
    m_heightBatches = m_bodiesAsked = 0;
}

void BlockFetcher::schedule(qint64 inMs)
{
    const qint64 at = m_clock.steadyMs() + inMs;
    if (m_timerAt >= 0 && m_timerAt <= at)
        return;
    m_timerAt = at;
    m_timer = m_clock.after(milliseconds(inMs), [this] {
        m_timerAt = -1;
        pump();
    });
}

void BlockFetcher::pump()
{
    const Links links = m_host.links();
    m_linkCount = std::max<std::size_t>(links.size(), 1);
    if (links.empty())
        return; // wake() comes with the next one
    pumpHoles(links);
    pumpParents(links);
    pumpBodies(links);
}

int BlockFetcher::maxTries() const
{
    return std::max(3, 2 * static_cast<int>(m_linkCount));
}

/// The endpoint with most budget among those that have the block; each further try takes the next
/// one.
EndpointLink* BlockFetcher::richest(const Links& links, quint64 number, int tries)
{
    Links sorted = links;
    std::stable_sort(sorted.begin(), sorted.end(), [number](EndpointLink* a, EndpointLink* b) {
        const bool hasA = a->head().value_or(0) >= number;
        const bool hasB = b->head().value_or(0) >= number;
        return hasA != hasB ? hasA : a->client()->budgetLeft() > b->client()->budgetLeft();
    });
    return sorted[static_cast<std::size_t>(tries) % sorted.size()];
}

void BlockFetcher::dropFilled()
{
    const auto holes = m_tracker.holes();
    std::erase_if(m_heights, [&](const auto& entry) {
        return std::none_of(holes.begin(), holes.end(), [&](const health::Hole& h) {
            return h.first <= entry.first && entry.first <= h.last;
        });
    });
    if (holes.empty())
        m_holesSince = -1;
}

void BlockFetcher::pumpHoles(const Links& links)
{
    dropFilled();
    auto holes = m_tracker.holes();
    if (holes.empty())
        return;
    quint64 room = m_plan.fillHoles ? kMostHeights : 0;
    for (auto it = holes.rbegin(); it != holes.rend(); ++it) {
        const quint64 size = it->last - it->first + 1;
        if (size > room)
            m_tracker.giveUp({it->first, it->last - room});
        room -= std::min(room, size);
    }
    holes = m_tracker.holes();
    if (const qint64 wait = m_holesSince + m_plan.holeGraceMs - m_clock.steadyMs(); wait > 0) {
        schedule(wait);
        return;
    }
    // Newest first: the head's own ancestors link at once.
    std::vector<quint64> heights;
    int tries = 0;
    for (auto hole = holes.rbegin(); hole != holes.rend(); ++hole) {
        bool allDone = true;
        for (quint64 n = hole->last + 1; n-- > hole->first;) {
            const auto known = m_heights.find(n);
            allDone =
                allDone && known != m_heights.end() && known->second.state == Height::State::Done;
            if (known != m_heights.end() && known->second.state != Height::State::Idle)
                continue;
            if (heights.size() == kBatch)
                break;
            heights.push_back(n);
            tries = std::max(tries, known != m_heights.end() ? known->second.tries : 0);
        }
        // By number there is no more to be had: the blocks are another branch's, or nobody's.
        if (allDone) {
            if (const auto wanted = m_tracker.wanted(*hole))
                want(*wanted, links.front()->identity().index);
            else
                m_tracker.giveUp(*hole);
        }
    }
    if (heights.empty() || m_heightBatches >= kMostHeightBatches)
        return;
    EndpointLink* link = richest(links, heights.front(), tries);
    const double budget = link->client()->budgetLeft() - kReserve;
    if (budget < 1) {
        schedule(kNoBudgetMs);
        return;
    }
    if (static_cast<double>(heights.size()) > budget)
        heights.resize(static_cast<std::size_t>(budget));
    askHeights(*link, heights);
    schedule(0); // a second batch may go along
}

void BlockFetcher::askHeights(EndpointLink& link, const std::vector<quint64>& heights)
{
    const bool objects = m_bodyChooser.choose(link.client()->budgetLeft()) == BodyMode::Objects;
    std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
    ++m_heightBatches;
    auto left = std::make_shared<std::size_t>(heights.size());
    for (const quint64 n : heights) {
        m_heights[n].state = Height::State::Asked;
        calls.emplace_back(net::Call{"eth_getBlockByNumber", byNumber(n, objects)},
                           [this, &link, n, left](net::Reply reply) {
                               if (--*left == 0)
                                   m_heightBatches = std::max(0, m_heightBatches - 1);
                               const bool good = reply && !isNull(**reply) && link.ready() &&
                                                 m_host.take(link, **reply, {std::nullopt, n});
                               const auto it = m_heights.find(n);
                               if (it != m_heights.end() && good)
                                   it->second.state = Height::State::Done;
                               else if (it != m_heights.end())
                                   heightFailed(n);
                               schedule(good ? 0 : kRetryMs);
                           });
    }
    link.client()->batch(std::move(calls));
}

void BlockFetcher::heightFailed(quint64 number)
{
    // A height that stays silent may still be had by its hash, once the block above it is known.
    Height& height = m_heights[number];
    height.state = ++height.tries < maxTries() ? Height::State::Idle : Height::State::Done;
}

void BlockFetcher::want(const base::Hash32& hash, base::EndpointIndex preferred)
{
    const bool queued = std::any_of(m_parents.begin(), m_parents.end(),
                                    [&](const Ask& a) { return a.hash == hash; });
    if (queued || m_hopeless.count(hash) != 0 || m_parents.size() >= kMostParents)
        return;
    Ask ask;
    ask.hash = hash;
    ask.preferred = preferred;
    m_parents.push_back(ask);
    schedule(0);
}

void BlockFetcher::pumpParents(const Links& links)
{
    std::erase_if(m_parents,
                  [&](const Ask& a) { return !a.asked && m_tracker.find(a.hash) != nullptr; });
    const qint64 now = m_clock.steadyMs();
    for (Ask& ask : m_parents) {
        if (ask.asked)
            continue;
        if (ask.notBefore > now) {
            schedule(ask.notBefore - now);
            continue;
        }
        // First where its child came from: another branch may be unknown elsewhere.
        const auto same = std::find_if(links.begin(), links.end(), [&](EndpointLink* l) {
            return l->identity().index == ask.preferred;
        });
        EndpointLink* link = ask.tries == 0 && same != links.end()
                                 ? *same
                                 : links[static_cast<std::size_t>(ask.tries) % links.size()];
        if (link->client()->budgetLeft() < 1) {
            schedule(kNoBudgetMs);
            continue;
        }
        ask.asked = true;
        askParent(*link, ask.hash);
    }
    if (m_parents.empty())
        m_walked = 0;
}

void BlockFetcher::askParent(EndpointLink& link, const base::Hash32& hash)
{
    std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
    calls.emplace_back(net::Call{"eth_getBlockByHash", byHash(hash, false)},
                       [this, &link, hash](net::Reply reply) {
                           const bool good = reply && !isNull(**reply) && link.ready() &&
                                             m_host.take(link, **reply, {hash, std::nullopt});
                           if (!good) {
                               parentFailed(hash);
                               return;
                           }
                           ++m_walked;
                           std::erase_if(m_parents, [&](const Ask& a) { return a.hash == hash; });
                           schedule(0);
                       });
    // A walk that goes on takes a stretch by number along: one round trip instead of many.
    const double budget = link.client()->budgetLeft() - kReserve;
    const quint64 number = m_walked >= 2 && budget >= 1 ? numberOfWanted(hash) : 0;
    const auto many =
        std::min<quint64>({kBatch, number, static_cast<quint64>(std::max(budget, 0.0))});
    for (quint64 n = number; n-- > number - many;)
        calls.emplace_back(net::Call{"eth_getBlockByNumber", byNumber(n, false)},
                           [this, &link, n](net::Reply reply) {
                               if (reply && !isNull(**reply) && link.ready())
                                   m_host.take(link, **reply, {std::nullopt, n});
                           });
    link.client()->batch(std::move(calls));
}

/// Height of an ancestor that a hole waits for; 0 when no hole does.
quint64 BlockFetcher::numberOfWanted(const base::Hash32& hash) const
{
    for (const health::Hole& hole : m_tracker.holes()) {
        if (m_tracker.wanted(hole) != hash)
            continue;
        const base::Block* block = m_tracker.canonical(hole.last + 1);
        while (const base::Block* parent = m_tracker.find(block->parentHash))
            block = parent;
        return block->number - 1;
    }
    return 0;
}

void BlockFetcher::parentFailed(const base::Hash32& hash)
{
    const auto it = std::find_if(m_parents.begin(), m_parents.end(),
                                 [&](const Ask& a) { return a.hash == hash; });
    if (it == m_parents.end())
        return;
    it->asked = false;
    if (++it->tries < maxTries()) {
        it->notBefore = m_clock.steadyMs() + kRetryMs;
        schedule(kRetryMs);
        return;
    }
    m_parents.erase(it);
    if (m_hopeless.size() >= kMostHopeless)
        m_hopeless.clear();
    m_hopeless.insert(hash);
    m_host.changed(m_tracker.giveUpParent(hash));
    schedule(0);
}

bool BlockFetcher::lacksBody(const Ask& ask) const
{
    const base::Block* block = m_tracker.canonical(ask.number);
    if (block == nullptr || block->hash != ask.hash)
        return false;
    return m_bodyChooser.wantsMore(*block);
}

void BlockFetcher::pumpBodies(const Links& links)
{
    std::erase_if(m_bodies, [&](const Ask& a) { return !lacksBody(a); });
    if (m_bodies.empty()) {
        m_bodiesSince = -1;
        return;
    }
    const qint64 now = m_clock.steadyMs();
    if (const qint64 wait = m_bodiesSince + m_plan.batchMs - now; wait > 0) {
        schedule(wait);
        return;
    }
    std::map<base::EndpointIndex, std::pair<EndpointLink*, std::vector<Ask>>> perLink;
    std::deque<Ask> later;
    for (Ask& ask : m_bodies) {
        EndpointLink* link = richest(links, ask.number, ask.tries);
        auto& [with, asks] = perLink[link->identity().index];
        with = link;
        if (ask.notBefore > now || asks.size() >= kBatch || m_bodiesAsked >= kMostBodiesAsked) {
            later.push_back(ask);
            continue;
        }
        ++m_bodiesAsked;
        asks.push_back(ask);
    }
    m_bodies = std::move(later);
    m_bodiesSince = m_bodies.empty() ? -1 : now;
    for (const auto& [index, entry] : perLink) {
        const auto& [link, asks] = entry;
        if (asks.empty())
            continue;
        const double budget = link->client()->budgetLeft() - static_cast<double>(asks.size());
        const BodyMode mode = m_bodyChooser.choose(budget);
        if (mode != BodyMode::None) {
            askBodies(*link, asks, mode);
            continue;
        }
        m_bodiesAsked -= static_cast<int>(asks.size());
        for (const Ask& ask : asks)
            postpone(ask, kNoBudgetMs);
    }
    if (!m_bodies.empty())
        schedule(kRetryMs);
}

/// For want of budget; a block that is no longer new is left without its body, and coverage tells.
void BlockFetcher::postpone(Ask ask, qint64 byMs)
{
    constexpr quint64 kNew = 64;
    const base::Block* head = m_tracker.head();
    if (head == nullptr || head->number > ask.number + kNew)
        return;
    ask.notBefore = m_clock.steadyMs() + byMs;
    if (m_bodies.empty())
        m_bodiesSince = m_clock.steadyMs();
    m_bodies.push_back(ask);
}

void BlockFetcher::askBodies(EndpointLink& link, const std::vector<Ask>& asks, BodyMode mode)
{
    std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
    for (const Ask& ask : asks) {
        const base::Block* block = m_tracker.canonical(ask.number);
        if (mode != BodyMode::Objects && block != nullptr && block->txs) {
            --m_bodiesAsked; // a cheaper answer would say nothing new
            continue;
        }
        const bool count = mode == BodyMode::Counts;
        net::Call call =
            count ? net::Call{"eth_getBlockTransactionCountByHash",
                              "[\"" + base::toHex(ask.hash) + "\"]"}
                  : net::Call{"eth_getBlockByHash", byHash(ask.hash, mode == BodyMode::Objects)};
        calls.emplace_back(std::move(call), [this, &link, ask, count](net::Reply reply) {
            m_bodiesAsked = std::max(0, m_bodiesAsked - 1);
            if (!reply || isNull(**reply) || !link.ready()) {
                bodyFailed(ask);
                return;
            }
            if (!count) {
                if (!m_host.take(link, **reply, {ask.hash, ask.number}))
                    bodyFailed(ask);
                return;
            }
            const JsonText text = textOf(**reply);
            const auto txs = text.kind == JsonText::Kind::String ? base::quantityFromHex(text.text)
                                                                 : std::nullopt;
            constexpr quint64 kAbsurd = 10'000'000;
            if (!txs || *txs > kAbsurd) {
                link.putAside(
                    {ErrorKind::Protocol,
                     QStringLiteral("tells %1 as a number of transactions").arg(described(text)),
                     {},
                     {}});
                bodyFailed(ask);
                return;
            }
            m_host.takeCount(link, ask.hash, static_cast<quint32>(*txs));
        });
    }
    link.client()->batch(std::move(calls));
}

void BlockFetcher::bodyFailed(Ask ask)
{
    if (++ask.tries >= kBodyTries)
        return;
    postpone(ask, kRetryMs);
    schedule(kRetryMs);
}

} // namespace rollscope::chain
