#include "staking/tracker_p.hpp"
#include "wallet/account_watch.hpp"
#include <algorithm>

namespace rollscope::staking {

using namespace Qt::StringLiterals;
using base::Result;
using stake::Settled;
using wallet::Fate;
using wallet::Turn;

const stake::Intent* Tracker::Private::intentOf(const QString& flow, std::size_t index) const
{
    const stake::Flow* found = journal.journal().find(flow);
    return found != nullptr && index < found->intents.size() ? &found->intents[index] : nullptr;
}

std::vector<stake::Journal::Unsettled>
Tracker::Private::uncertain(const std::optional<base::Address>& account) const
{
    std::vector<stake::Journal::Unsettled> out;
    for (const auto& one : journal.journal().unsettled()) {
        const stake::Flow* flow = journal.journal().find(one.flow);
        if (flow != nullptr && flow->chain == chain && (!account || flow->account == *account))
            out.push_back(one);
    }
    return out;
}

void Tracker::Private::tell(const base::Error& error) const
{
    if (trouble)
        trouble(error);
}

Result<void> Tracker::Private::change(const std::function<Result<void>(stake::Journal&)>& edit)
{
    auto done = journal.change(edit);
    if (!done)
        tell(done.error());
    return done;
}

Result<void> Tracker::Private::note(const std::function<Result<void>(stake::Journal&)>& edit)
{
    const stake::Journal before = journal.journal();
    auto done = change(edit);
    if (done && changed && journal.journal() != before)
        changed();
    return done;
}

Result<Settled> Tracker::Private::settle(const QString& flow, std::size_t intent,
                                         const stake::ChainLook& look)
{
    Settled settled = Settled::Wait;
    const auto done = note([&](stake::Journal& edited) -> Result<void> {
        const auto result = edited.settle(flow, intent, look, clock.now());
        if (!result)
            return tl::unexpected(result.error());
        settled = *result;
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return settled;
}

void Tracker::Private::follow(const QString& flow, std::size_t index)
{
    const stake::Intent* intent = intentOf(flow, index);
    if (intent == nullptr || !intent->hash)
        return;
    const auto same = [&](const std::shared_ptr<Followed>& one) {
        return !one->ended && one->tracking.hash() == *intent->hash;
    };
    if (std::any_of(followed.begin(), followed.end(), same))
        return;
    auto made = std::make_shared<Followed>(
        Followed{flow,
                 index,
                 wallet::Tracking(*intent->hash, intent->nonce, rules.tracking),
                 {},
                 {},
                 false,
                 {},
                 false,
                 false,
                 {},
                 Turn::None,
                 {}});
    followed.push_back(made);
    look(made);
}

void Tracker::Private::look(const std::shared_ptr<Followed>& one)
{
    const stake::Flow* flow = journal.journal().find(one->flow);
    if (flow == nullptr)
        return end(one);
    one->look = wallet::askSighting(
        node, one->tracking.hash(), flow->account,
        [weak = weak_from_this(), one](const Result<wallet::Sighting>& sighting) {
            if (const auto self = weak.lock())
                self->seen(one, sighting);
        });
}

void Tracker::Private::end(const std::shared_ptr<Followed>& one)
{
    one->ended = true;
    one->pause.cancel();
    one->second.cancel();
    std::erase(followed, one);
}

void Tracker::Private::seen(const std::shared_ptr<Followed>& one,
                            const Result<wallet::Sighting>& sighting)
{
    if (sighting)
        take(one, *sighting);
    else
        tell(sighting.error());
    if (one->ended)
        return;
    one->pause = clock.after(rules.pause, [weak = weak_from_this(), held = std::weak_ptr(one)] {
        const auto self = weak.lock();
        const auto again = held.lock();
        if (self && again)
            self->look(again);
    });
}

void Tracker::Private::take(const std::shared_ptr<Followed>& one, const wallet::Sighting& sighting)
{
    if (const Turn turn = one->tracking.see(sighting); turn != Turn::None)
        one->owed = turn;
    const Fate fate = one->tracking.fate();
    const bool weighs = fate == Fate::Final || (fate == Fate::Reverted &&
                                                one->tracking.depth() >= rules.tracking.safeDepth);
    if (weighs && second != nullptr && one->agreed != one->tracking.inclusion()->blockHash)
        return confirm(one, sighting);
    believe(one, sighting);
}

void Tracker::Private::believe(const std::shared_ptr<Followed>& one,
                               const wallet::Sighting& sighting)
{
    const Turn turn = std::exchange(one->owed, Turn::None);
    const Fate fate = one->tracking.fate();
    const bool deep = fate == Fate::Safe || fate == Fate::Final ||
                      one->tracking.depth() >= rules.tracking.safeDepth;
    if (turn == Turn::Replaced || turn == Turn::Lost ||
        (turn == Turn::DroppedOut && !sighting.inPool))
        search(one->flow, one->intent, [](const Result<Settled>&) {});
    else
        write(*one, sighting, deep);
    // The end is where the journal has it too.
    const stake::Intent* intent = intentOf(one->flow, one->intent);
    const bool over =
        intent == nullptr || fate == Fate::Replaced ||
        (fate == Fate::Final && intent->state == stake::IntentState::Included) ||
        (fate == Fate::Reverted && deep && intent->state == stake::IntentState::Reverted);
    if (over && fate != Fate::Replaced && intent != nullptr)
        (void)note([&](stake::Journal& edited) -> Result<void> {
            edited.finish(one->flow, one->intent, clock.now());
            return {};
        });
    // No turn tells that it waits, or waits again: whoever heard of another fate believes that.
    const bool waits = fate == Fate::Pending && sighting.inPool && one->said != fate;
    if (turn != Turn::None || waits) {
        one->said = fate;
        if (news)
            news({one->flow, one->intent, one->tracking.hash(), fate, turn,
                  one->tracking.inclusion(), one->tracking.depth()});
    }
    if (over)
        end(one);
}

void Tracker::Private::write(const Followed& one, const wallet::Sighting& sighting, bool deep)
{
    const stake::Intent* intent = intentOf(one.flow, one.intent);
    if (intent == nullptr)
        return;
    const auto& inclusion = one.tracking.inclusion();
    // A node may have the receipt before it counts the nonce: the next sighting has both.
    if (inclusion && sighting.accountNonce <= intent->nonce)
        return;
    stake::ChainLook look;
    look.latestNonce = sighting.accountNonce;
    look.pendingNonce = std::max(sighting.accountNonce, intent->nonce + 1);
    look.found = stake::ChainLook::Found{one.tracking.hash(), intent->call, {}, {}, true, deep};
    if (inclusion) {
        look.found->block = inclusion->block;
        look.found->blockHash = inclusion->blockHash;
        look.found->succeeded = inclusion->succeeded;
    } else if (!sighting.inPool) {
        return;
    }
    const bool known = intent->block == look.found->block &&
                       intent->blockHash == look.found->blockHash &&
                       intent->state == (!inclusion             ? stake::IntentState::Sent
                                         : inclusion->succeeded ? stake::IntentState::Included
                                                                : stake::IntentState::Reverted);
    if (!known)
        (void)settle(one.flow, one.intent, look);
}

Tracker::Tracker(net::RpcClient& node, base::ChainId chain, JournalFile& journal,
                 base::Clock& clock, Rules rules)
    : d(std::make_shared<Private>(node, chain, journal, clock, std::move(rules)))
{}

Tracker::~Tracker()
{
    // The questions hold what they are about, and that holds them.
    for (const auto& one : d->followed) {
        one->look.cancel();
        one->second.cancel();
    }
    for (const auto& one : d->searches)
        one->look.cancel();
    for (const auto& one : d->sendings)
        if (const auto held = one.lock())
            held->delivery.cancel();
}

void Tracker::onNews(std::function<void(const TrackNews&)> fn)
{
    d->news = std::move(fn);
}

void Tracker::onChange(std::function<void()> fn)
{
    d->changed = std::move(fn);
}

void Tracker::onTrouble(std::function<void(const base::Error&)> fn)
{
    d->trouble = std::move(fn);
}

void Tracker::resume()
{
    for (const auto& one : d->uncertain({}))
        d->resend(one.flow, one.intent);
    d->followAll();
}

void Tracker::retry()
{
    for (const auto& [flow, intent] : std::exchange(d->heldBack, {}))
        d->resend(flow, intent);
}

void Tracker::confirmWith(net::RpcClient* second)
{
    d->second = second;
}

wallet::Ask Tracker::send(wallet::Signer& signer, SendQuestion question,
                          wallet::Question<base::Hash32>::Handler handler)
{
    auto sending = std::make_shared<Private::Sending>();
    sending->signer = &signer;
    sending->asked = std::move(question);
    sending->question = std::make_shared<Private::HashQuestion>(std::move(handler));
    sending->question->holds(wallet::Ask([weak = std::weak_ptr(sending)] {
        if (const auto held = weak.lock())
            held->delivery.cancel();
    }));
    wallet::Ask ask(
        [weak = d->weak_from_this(), held = std::weak_ptr(sending), question = sending->question] {
            const auto self = weak.lock();
            const auto left = held.lock();
            question->withdraw();
            if (self && left)
                self->withdrawn(*left);
        });
    const stake::Flow* flow = d->journal.journal().find(sending->asked.flow);
    const eth::Transaction& tx = sending->asked.shown.transaction;
    const bool fits =
        flow != nullptr ? d->fits(*flow, sending->asked) : sending->asked.enter != nullptr;
    if (!fits || tx.chain != d->chain) {
        wallet::answerSoon(
            sending->question, d->clock,
            Result<base::Hash32>(tl::unexpected(d->notOfTheWay(sending->asked.flow))));
        return ask;
    }
    std::erase_if(d->sendings, [](const auto& one) { return one.expired(); });
    d->sendings.push_back(sending);
    d->clear(sending);
    return ask;
}

std::size_t Tracker::uncertain(const base::Address& account) const
{
    return d->uncertain(account).size();
}

std::size_t Tracker::followed() const
{
    return d->followed.size();
}

} // namespace rollscope::staking
