#include "chain/second_opinion.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

constexpr quint64 kJump = 1000;      ///< blocks above the head that call for a second opinion
constexpr qint64 kPatienceMs = 5000; ///< …for which we wait so long
constexpr qint64 kLiveMs = 30'000;   ///< an operator whose head is older cannot tell

} // namespace

SecondOpinion::SecondOpinion(const std::vector<std::unique_ptr<EndpointLink>>& links,
                             const health::HeadTracker& tracker, base::Clock& clock, Host host)
    : m_links(links), m_tracker(tracker), m_clock(clock), m_host(std::move(host))
{}

bool SecondOpinion::isOpinion(const EndpointLink& link, const EndpointLink& other) const
{
    return other.identity().voice != link.identity().voice && other.ready() && other.head() &&
           m_clock.now() - other.headSeen() <= kLiveMs;
}

bool SecondOpinion::holds(EndpointLink& link, const base::Observation& seen)
{
    const base::Block* tip = m_tracker.head();
    const quint64 number = seen.block.number;
    if (tip == nullptr || number < tip->number || number - tip->number <= kJump)
        return false;
    Doubt doubt;
    bool anybody = false;
    for (const auto& other : m_links) {
        if (!isOpinion(link, *other))
            continue;
        anybody = true;
        // An answer that is on its way already may be from before the jump.
        if (other->askLatest())
            doubt.asked.push_back(other.get());
    }
    if (!anybody)
        return false;
    forget(link);
    doubt.link = &link;
    doubt.seen = seen;
    doubt.until = m_clock.steadyMs() + kPatienceMs;
    m_doubts.push_back(std::move(doubt));
    m_timer = m_clock.after(std::chrono::milliseconds(kPatienceMs), [this] { believeOld(); });
    return true;
}

void SecondOpinion::answered(EndpointLink& link, quint64 number)
{
    std::vector<Doubt> settled;
    std::erase_if(m_doubts, [&](Doubt& doubt) {
        if (doubt.link == &link ||
            std::find(doubt.asked.begin(), doubt.asked.end(), &link) == doubt.asked.end())
            return false;
        settled.push_back(std::move(doubt));
        return true;
    });
    for (const Doubt& doubt : settled) {
        if (number + kJump >= doubt.seen.block.number)
            m_host.believe(*doubt.link, doubt.seen);
        else
            m_host.refuse(*doubt.link, QStringLiteral("claims block %1 while %2 stands at %3")
                                           .arg(doubt.seen.block.number)
                                           .arg(link.identity().spec.operatorName)
                                           .arg(number));
    }
}

void SecondOpinion::believeOld()
{
    const qint64 now = m_clock.steadyMs();
    std::vector<Doubt> due;
    std::erase_if(m_doubts, [&](Doubt& doubt) {
        if (doubt.until > now)
            return false;
        due.push_back(std::move(doubt));
        return true;
    });
    for (const Doubt& doubt : due) {
        if (doubt.link->ready())
            m_host.believe(*doubt.link, doubt.seen);
    }
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
