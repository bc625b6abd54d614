#include "chain/block_fetcher.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

constexpr quint64 kMostHeights = 2000; ///< of a hole; older ones are given up
constexpr int kMostHeightBatches = 2;
constexpr std::size_t kMostParents = 32;
constexpr std::size_t kMostHopeless = 256;

} // namespace

BlockFetcher::BlockFetcher(const WatchPlan& plan, BodyChooser& chooser,
                           health::HeadTracker& tracker, base::Clock& clock, FetchHost host)
    : m_plan(plan), m_chooser(chooser), m_tracker(tracker), m_clock(clock), m_host(std::move(host)),
      m_alarm(clock, [this] { pump(); })
{}

void BlockFetcher::follow(const health::HeadChange& change, const EndpointLink& from)
{
    if (change.fetchParent)
        want(*change.fetchParent, from.identity().index);
    if (m_tracker.holes().empty())
        m_holesSince = -1;
    else if (m_holesSince < 0)
        m_holesSince = m_clock.steadyMs();
    if (m_holesSince >= 0)
        m_alarm.in(0);
}

void BlockFetcher::stop()
{
    m_alarm.cancel();
    m_heights.clear();
    m_parents.clear();
    m_heightBatches = m_walked = 0;
    m_holesSince = -1;
}

void BlockFetcher::pump()
{
    const Links links = m_host.links();
    m_linkCount = std::max<std::size_t>(links.size(), 1);
    if (links.empty())
        return; // wake() comes with the next one
    pumpHoles(links);
    pumpParents(links);
}

int BlockFetcher::maxTries() const
{
    return std::max(3, 2 * static_cast<int>(m_linkCount));
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
        m_alarm.in(wait);
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
            if (heights.size() == kFetchBatch)
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
    const double budget = link->client()->budgetLeft() - kFetchReserve;
    if (budget < 1) {
        m_alarm.in(kNoBudgetMs);
        return;
    }
    if (static_cast<double>(heights.size()) > budget)
        heights.resize(static_cast<std::size_t>(budget));
    askHeights(*link, heights);
    m_alarm.in(0); // a second batch may go along
}

void BlockFetcher::askHeights(EndpointLink& link, const std::vector<quint64>& heights)
{
    const bool objects = m_chooser.choose(link.client()->budgetLeft()) == BodyMode::Objects;
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
                               m_alarm.in(good ? 0 : kFetchRetryMs);
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
    if (queued || m_hopeless.count(hash) != 0)
        return;
    if (m_tracker.find(hash) != nullptr) {
        // It is held, but at a height where it cannot be the parent: nobody will ever serve it.
        giveUpParent(hash);
        return;
    }
    if (m_parents.size() >= kMostParents)
        return;
    Ask ask;
    ask.hash = hash;
    ask.preferred = preferred;
    m_parents.push_back(ask);
    m_alarm.in(0);
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
            m_alarm.in(ask.notBefore - now);
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
            m_alarm.in(kNoBudgetMs);
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
                           m_alarm.in(0);
                       });
    // A walk that goes on takes a stretch by number along: one round trip instead of many.
    const double budget = link.client()->budgetLeft() - kFetchReserve;
    const quint64 number = m_walked >= 2 && budget >= 1 ? numberOfWanted(hash) : 0;
    const auto many =
        std::min<quint64>({kFetchBatch, number, static_cast<quint64>(std::max(budget, 0.0))});
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
        const base::Block* parent = m_tracker.find(block->parentHash);
        for (; parent != nullptr && parent->number + 1 == block->number;
             parent = m_tracker.find(block->parentHash))
            block = parent; // by height: made-up parents might go round
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
        it->notBefore = m_clock.steadyMs() + kFetchRetryMs;
        m_alarm.in(kFetchRetryMs);
        return;
    }
    m_parents.erase(it);
    giveUpParent(hash);
}

void BlockFetcher::giveUpParent(const base::Hash32& hash)
{
    if (m_hopeless.size() >= kMostHopeless)
        m_hopeless.clear();
    m_hopeless.insert(hash);
    m_host.changed(m_tracker.giveUpParent(hash));
    m_alarm.in(0);
}

} // namespace rollscope::chain
