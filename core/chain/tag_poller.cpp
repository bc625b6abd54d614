#include "chain/tag_poller.hpp"
#include "chain/evm_block.hpp"
#include "chain/json_text.hpp"

namespace rollscope::chain {
namespace {

constexpr qint64 kFirstMs = 500;
constexpr int kPatience = 3;     ///< rounds without an answer before asking seldom
constexpr int kSeldom = 10;      ///< times the pace
constexpr quint64 kAhead = 1000; ///< blocks above the endpoint's head that are still no lie
constexpr int kWholeBlocks = 4;  ///< times the pace where only whole blocks are to be had

} // namespace

bool hasTag(const registry::ChainSpec& chain, QLatin1StringView tag)
{
    return chain.headTags.isEmpty() || chain.headTags.contains(tag);
}

TagPoller::TagPoller(const registry::ChainSpec& spec, const WatchPlan& plan,
                     const health::HeadTracker& tracker, base::Clock& clock, Host host)
    : m_spec(spec), m_plan(plan), m_tracker(tracker), m_clock(clock), m_host(std::move(host)),
      m_safe(hasTag(spec, QLatin1StringView("safe"))),
      m_finalized(hasTag(spec, QLatin1StringView("finalized")))
{}

void TagPoller::start()
{
    if ((m_safe || m_finalized) && !m_timer)
        arm(kFirstMs);
}

void TagPoller::arm(qint64 inMs)
{
    m_timer = m_clock.after(std::chrono::milliseconds(inMs), [this] {
        EndpointLink* link = m_host.link();
        if (link != nullptr)
            ask(!link->refusesHeaders());
        qint64 next = m_plan.tagsMs;
        if (m_misses >= kPatience)
            next *= kSeldom;
        else if (link != nullptr && link->refusesHeaders() && m_spec.blockTimeMs)
            next *= kWholeBlocks;
        arm(next);
    });
}

void TagPoller::ask(bool headers)
{
    constexpr double kReserve = 3;
    EndpointLink* link = m_host.link();
    if (link == nullptr || link->client()->budgetLeft() < kReserve)
        return;
    struct Round
    {
        int open = 0, answers = 0, refusals = 0;
        bool wrong = false;
    };
    auto round = std::make_shared<Round>();
    std::vector<std::pair<net::Call, net::ReplyHandler>> calls;
    const auto add = [&](const char* tag, bool finalized) {
        ++round->open;
        std::string params = std::string("[\"") + tag + (headers ? "\"]" : "\",false]");
        calls.emplace_back(net::Call{headers ? "eth_getHeaderByNumber" : "eth_getBlockByNumber",
                                     std::move(params)},
                           [this, link, headers, finalized, round](net::Reply reply) {
                               if (reply && !textOf(**reply).isNull()) {
                                   HeaderTexts texts;
                                   if (auto block = readBlock(**reply, m_spec, texts)) {
                                       ++round->answers;
                                       round->wrong |= !answered(*link, finalized, *block, texts);
                                   }
                               } else if (!reply &&
                                          reply.error().kind == base::ErrorKind::Refused) {
                                   ++round->refusals;
                               }
                               if (--round->open > 0)
                                   return;
                               if (headers && round->answers == 0 && round->refusals > 0) {
                                   // The method or the tags? Only the method that every node has
                                   // can tell.
                                   link->setRefusesHeaders();
                                   ask(false);
                                   return;
                               }
                               m_misses = round->answers > 0 ? 0 : m_misses + 1;
                               if (round->answers > 0 && !round->wrong)
                                   m_host.told(heads());
                           });
    };
    if (m_safe)
        add("safe", false);
    if (m_finalized)
        add("finalized", true);
    link->client()->batch(std::move(calls));
}

TagHeads TagPoller::heads() const
{
    TagHeads out = m_heads;
    const base::Block* head = m_tracker.head();
    const quint64 top = head != nullptr ? head->number : 0;
    if (out.safe && *out.safe > top) {
        out.safe.reset();
        out.safeTimestamp.reset();
    }
    if (out.finalized && *out.finalized > top) {
        out.finalized.reset();
        out.finalizedTimestamp.reset();
    }
    return out;
}

bool TagPoller::fits(const base::Block& block) const
{
    const base::Block* head = m_tracker.head();
    const base::Block* held = m_tracker.canonical(block.number);
    return head != nullptr && block.number <= head->number &&
           (held == nullptr || held->hash == block.hash);
}

bool TagPoller::answered(EndpointLink& link, bool finalized, base::Block& block,
                         const HeaderTexts& texts)
{
    if (auto admitted = m_host.admit(link, block, texts); !admitted) {
        if (admitted.error().kind != base::ErrorKind::Cancelled)
            m_host.refuse(link, admitted.error().what);
        return false;
    }
    // Where blocks are final at once, the tag may be a moment ahead of the head that we know.
    if (!link.head() || block.number > *link.head()) {
        if (!link.head() || block.number - *link.head() <= kAhead)
            return true;
        m_host.refuse(link,
                      QStringLiteral("calls block %1 %2, but its head is %3")
                          .arg(block.number)
                          .arg(finalized ? QStringLiteral("finalized") : QStringLiteral("safe"))
                          .arg(*link.head()));
        return false;
    }
    if (!fits(block))
        return true;
    (finalized ? m_heads.finalized : m_heads.safe) = block.number;
    (finalized ? m_heads.finalizedTimestamp : m_heads.safeTimestamp) = block.timestamp;
    m_heads.asOf = m_clock.now();
    return true;
}

} // namespace rollscope::chain
