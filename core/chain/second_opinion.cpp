#include "chain/second_opinion.hpp"
#include "base/hex.hpp"
#include "chain/json_text.hpp"
#include <algorithm>
#include <limits>

namespace rollscope::chain {
namespace {

constexpr quint64 kJump = 100;       ///< blocks above the head that call for a second opinion
constexpr qint64 kPatienceMs = 5000; ///< …for which we wait so long
constexpr qint64 kLiveMs = 30'000;   ///< an operator whose head stood for so long cannot tell
constexpr qint64 kOldMs = 120'000;   ///< …nor one that is this far behind the clock: it syncs
constexpr int kMissing = 3;          ///< a balancer's other node may lag; nobody lags that often

} // namespace

SecondOpinion::SecondOpinion(const std::vector<std::unique_ptr<EndpointLink>>& links,
                             const health::HeadTracker& tracker, base::Clock& clock, Host host)
    : m_links(links), m_tracker(tracker), m_clock(clock), m_host(std::move(host))
{}

bool SecondOpinion::isOpinion(const EndpointLink& link, const EndpointLink& other) const
{
    // A node that got stuck still answers, always the same.
    return other.identity().voice != link.identity().voice && other.ready() &&
           other.follows(kLiveMs, kOldMs);
}

SecondOpinion::Doubt* SecondOpinion::doubtOf(const EndpointLink& link)
{
    const auto at = std::find_if(m_doubts.begin(), m_doubts.end(),
                                 [&](const Doubt& doubt) { return doubt.link == &link; });
    return at == m_doubts.end() ? nullptr : &*at;
}

bool SecondOpinion::holds(EndpointLink& link, const base::Observation& seen)
{
    const base::Block* tip = m_tracker.head();
    const quint64 number = seen.block.number;
    if (tip == nullptr || number < tip->number || number - tip->number <= kJump)
        return false;
    if (Doubt* open = doubtOf(link)) {
        // The same claim, a block on: what was asked still settles it.
        if (!open->alone)
            open->seen = seen;
        return true;
    }
    Doubt doubt;
    doubt.link = &link;
    doubt.seen = seen;
    for (const auto& other : m_links) {
        // An answer that is on its way already may be from before the jump.
        if (isOpinion(link, *other) && other->askLatest())
            doubt.asked.push_back(other.get());
    }
    if (doubt.asked.empty()) {
        askParent(link, seen);
        return true;
    }
    doubt.until = m_clock.steadyMs() + kPatienceMs;
    m_doubts.push_back(std::move(doubt));
    m_timer = m_clock.after(std::chrono::milliseconds(kPatienceMs), [this] { concludeOld(); });
    return true;
}

void SecondOpinion::answered(EndpointLink& link, quint64 number)
{
    std::vector<Doubt> settled;
    std::erase_if(m_doubts, [&](Doubt& doubt) {
        if (std::erase(doubt.asked, &link) == 0)
            return false;
        const bool agrees = number + kJump >= doubt.seen.block.number;
        if (!agrees)
            doubt.against.emplace_back(&link, number);
        else
            doubt.against.clear();
        if (!agrees && !doubt.asked.empty())
            return false;
        settled.push_back(std::move(doubt));
        settled.back().confirmed = agrees;
        return true;
    });
    for (const Doubt& doubt : settled)
        conclude(doubt);
}

void SecondOpinion::conclude(const Doubt& doubt)
{
    if (!doubt.link->ready())
        return;
    if (doubt.confirmed) {
        m_host.believe(*doubt.link, doubt.seen);
        return;
    }
    const auto voice = [](const auto& entry) { return entry.first->identity().voice; };
    const auto other = std::find_if(doubt.against.begin(), doubt.against.end(), [&](auto& entry) {
        return voice(entry) != voice(doubt.against.front());
    });
    if (other == doubt.against.end()) {
        // One voice against one: either may be wrong.
        askParent(*doubt.link, doubt.seen);
        return;
    }
    const auto& first = doubt.against.front();
    m_host.refuse(*doubt.link, QStringLiteral("claims block %1 while %2 stands at %3 and %4 at %5")
                                   .arg(doubt.seen.block.number)
                                   .arg(first.first->identity().spec.operatorName)
                                   .arg(first.second)
                                   .arg(other->first->identity().spec.operatorName)
                                   .arg(other->second));
}

void SecondOpinion::concludeOld()
{
    const qint64 now = m_clock.steadyMs();
    std::vector<Doubt> due;
    std::erase_if(m_doubts, [&](Doubt& doubt) {
        if (doubt.until > now)
            return false;
        due.push_back(std::move(doubt));
        return true;
    });
    for (const Doubt& doubt : due)
        conclude(doubt);
    qint64 next = std::numeric_limits<qint64>::max();
    for (const Doubt& doubt : m_doubts)
        next = std::min(next, doubt.until);
    if (next != std::numeric_limits<qint64>::max())
        m_timer = m_clock.after(std::chrono::milliseconds(next - now), [this] { concludeOld(); });
}

void SecondOpinion::askParent(EndpointLink& link, const base::Observation& seen)
{
    if (doubtOf(link) != nullptr || !link.ready())
        return;
    Doubt doubt;
    doubt.link = &link;
    doubt.seen = seen;
    doubt.until = std::numeric_limits<qint64>::max(); // the request has its own end
    doubt.alone = true;
    m_doubts.push_back(std::move(doubt));
    std::string params = "[\"" + base::toHex(seen.block.parentHash) + "\",false]";
    link.client()->request({"eth_getBlockByHash", std::move(params)},
                           [this, asked = &link, head = seen.block.hash](const net::Reply& reply) {
                               parentCame(*asked, head, reply);
                           });
}

void SecondOpinion::parentCame(EndpointLink& link, const base::Hash32& head,
                               const net::Reply& reply)
{
    const auto at = std::find_if(m_doubts.begin(), m_doubts.end(), [&](const Doubt& doubt) {
        return doubt.alone && doubt.link == &link && doubt.seen.block.hash == head;
    });
    if (at == m_doubts.end())
        return;
    const Doubt doubt = std::move(*at);
    m_doubts.erase(at);
    if (!link.ready())
        return;
    if (!reply) {
        // Late or limited: the next head asks again.
        if (reply.error().kind == base::ErrorKind::Refused)
            parentMissing(doubt);
        return;
    }
    if (textOf(**reply).isNull()) {
        parentMissing(doubt);
        return;
    }
    const auto parent = m_host.read(link, **reply);
    if (!parent)
        return;
    if (parent->hash != doubt.seen.block.parentHash ||
        parent->number + 1 != doubt.seen.block.number) {
        m_host.refuse(link, QStringLiteral("claims block %1, but shows another block as its parent")
                                .arg(doubt.seen.block.number));
        return;
    }
    m_missing.erase(&link);
    m_host.believe(link, doubt.seen);
}

void SecondOpinion::parentMissing(const Doubt& doubt)
{
    if (++m_missing[doubt.link] < kMissing)
        return;
    m_missing.erase(doubt.link);
    m_host.refuse(*doubt.link,
                  QStringLiteral("claims block %1, but cannot show the block before it")
                      .arg(doubt.seen.block.number));
}

void SecondOpinion::forget(const EndpointLink& link)
{
    std::erase_if(m_doubts, [&](const Doubt& doubt) { return doubt.link == &link; });
}

void SecondOpinion::clear()
{
    m_doubts.clear();
    m_timer.cancel();
}

} // namespace rollscope::chain
