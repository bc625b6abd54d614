// What a person can do about a signature that nobody is certain of.
#include "stake_desk_p.hpp"

namespace rollscope::app {

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace {

/// No node has it, as far as was told.
bool isGone(wallet::Fate fate)
{
    return fate == wallet::Fate::Unknown || fate == wallet::Fate::Replaced;
}

} // namespace

wallet::Ask StakeDesk::settleByHand(
    const QString& id, const std::function<std::optional<std::size_t>(const stake::Flow&)>& which,
    const std::function<wallet::Ask(staking::Tracker&, std::size_t, Handler<stake::Settled>)>& how,
    Handler<stake::Settled> handler)
{
    const auto refuse = [&](const base::Error& error) {
        return soon<stake::Settled>(m_clock, std::move(handler), tl::unexpected(error));
    };
    const auto kept = keptWay(id);
    if (!kept)
        return refuse(kept.error());
    const auto* const flow = *kept;
    const auto intent = flow == nullptr ? std::nullopt : which(*flow);
    if (!intent) {
        tellFlowsSoon(); // what is shown is older than what is known
        return refuse({ErrorKind::NotFound, u"no such signature of it is uncertain"_s, {}, {}});
    }
    const auto post = postOf(flow->chain);
    if (!post)
        return refuse(post.error());
    auto question = std::make_shared<wallet::Question<stake::Settled>>(std::move(handler));
    (*post)->byHand = how(*(*post)->tracker, *intent,
                          [this, id, index = *intent,
                           weak = std::weak_ptr(question)](base::Result<stake::Settled> settled) {
                              // It is with a node now: that nobody had it was before.
                              if (const auto fates = m_fates.find(id);
                                  settled == stake::Settled::Sent && fates != m_fates.end())
                                  std::erase_if(fates->second, [index](const auto& told) {
                                      return told.first == index && isGone(told.second.fate);
                                  });
                              tellFlows();
                              if (const auto held = weak.lock())
                                  wallet::answerSoon(held, m_clock, std::move(settled));
                          });
    return wallet::Ask([question] { question->withdraw(); });
}

wallet::Ask StakeDesk::lookUp(const QString& flow, const base::Hash32& hash,
                              Handler<stake::Settled> handler)
{
    return settleByHand(
        flow, stake::uncertainIn,
        [&](staking::Tracker& tracker, std::size_t intent, Handler<stake::Settled> done) {
            return tracker.lookUp(flow, intent, hash, std::move(done));
        },
        std::move(handler));
}

wallet::Ask StakeDesk::sendAgain(const QString& flow, Handler<stake::Settled> handler)
{
    const auto* const known = m_journal ? m_journal->journal().find(flow) : nullptr;
    // Bytes of then, on the chain of now: the guard's word holds for them as for new ones.
    if (const auto may = known == nullptr ? base::Result<void>() : mayResend(known->chain); !may)
        return soon<stake::Settled>(m_clock, std::move(handler), tl::unexpected(may.error()));
    return settleByHand(
        flow, stake::keptIn,
        [&](staking::Tracker& tracker, std::size_t intent, Handler<stake::Settled> done) {
            return tracker.sendAgain(flow, intent, std::move(done));
        },
        std::move(handler));
}

} // namespace rollscope::app
