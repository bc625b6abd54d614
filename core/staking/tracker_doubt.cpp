// What nobody is certain of: looked up until it is, and what would be the end of a transaction is
// asked of a second operator before it is believed.
#include "base/hex.hpp"
#include "staking/node_talk.hpp"
#include "staking/tracker_p.hpp"
#include "wallet/account_watch.hpp"
#include <algorithm>

namespace rollscope::staking {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using stake::IntentState;
using stake::Settled;
using wallet::Fate;

namespace {

/// An error, or nothing where the first one looked did not find what took the nonce.
bool cannotTell(const Result<stake::ChainLook>& look, quint64 nonce)
{
    return !look || (!look->found && !look->elsewhere && look->latestNonce > nonce);
}

/// Whether the account was asked for another of this nonce since, whatever came of that: then
/// nobody knows that the first one is still wanted.
bool wantedOtherSince(const stake::Journal& journal, const stake::Flow& way, std::size_t index)
{
    const stake::Intent& asked = way.intents[index];
    return std::any_of(
        journal.flows().begin(), journal.flows().end(), [&](const stake::Flow& other) {
            if (other.chain != way.chain || other.account != way.account)
                return false;
            const bool same = &other == &way;
            const auto from = other.intents.begin() + (same ? qsizetype(index) + 1 : 0);
            return std::any_of(from, other.intents.end(), [&](const stake::Intent& one) {
                return one.nonce == asked.nonce && (same || !(one.at < asked.at));
            });
        });
}

/// After which the step is free to be done again.
bool setsFree(const stake::ChainLook& look, const base::Hash32& call)
{
    return look.found && look.found->block && look.found->deep &&
           (look.found->call != call || !look.found->succeeded);
}

/// It is with a node, or in a block that nobody said stays.
bool mayStillMove(const stake::Intent& intent)
{
    const bool inBlock =
        intent.state == IntentState::Included || intent.state == IntentState::Reverted;
    return intent.state == IntentState::Sent || (inBlock && !intent.isFinal);
}

base::Error differ(const base::Hash32& hash, const QString& where)
{
    return {ErrorKind::Protocol,
            u"two nodes differ about what became of %1: nothing is decided by it"_s.arg(
                base::toQString(base::toHex(hash))),
            where, u"one of them is behind, or lies; it is asked again"_s};
}

} // namespace

void Tracker::Private::search(const QString& flow, std::size_t intent,
                              std::function<void(const Result<Settled>&)> then,
                              std::optional<base::Hash32> hash)
{
    if (!hash)
        for (const auto& open : searches)
            if (open->flow == flow && open->intent == intent && !open->byHand) {
                open->waiting.push_back(std::move(then));
                return;
            }
    const stake::Flow* known = journal.journal().find(flow);
    const stake::Intent* asked = intentOf(flow, intent);
    if (known == nullptr || asked == nullptr) {
        then(base::fail(ErrorKind::NotFound, u"there is no such signature"_s, flow));
        return;
    }
    auto made = std::make_shared<Search>();
    made->flow = flow;
    made->intent = intent;
    made->byHand = hash.has_value();
    made->waiting.push_back(std::move(then));
    made->question.chain = chain;
    made->question.account = known->account;
    made->question.nonce = asked->nonce;
    made->question.fromBlock = asked->fromBlock;
    made->question.hash = hash ? hash : asked->hash ? asked->hash : asked->signedAs;
    if (!hash && !asked->hash) // a person's word moves nothing to another nonce
        made->question.call = asked->call;
    made->question.safeDepth = rules.tracking.safeDepth;
    made->question.rollback = rules.tracking.finalDepth;
    searches.push_back(made);
    ask(made);
}

void Tracker::Private::ask(const std::shared_ptr<Search>& made)
{
    net::RpcClient& whom = made->stage == Search::Stage::Second ? *second : node;
    NonceQuestion question = made->question;
    if (made->claimed && made->claimed->found) {
        question.hash = made->claimed->found->hash;
        question.call.reset();
    }
    made->look = lookAtNonce(whom, clock, question,
                             [weak = weak_from_this(), made](const Result<stake::ChainLook>& look) {
                                 if (const auto self = weak.lock())
                                     self->searched(made, look);
                             });
}

void Tracker::Private::searched(const std::shared_ptr<Search>& made,
                                const Result<stake::ChainLook>& look)
{
    const stake::Intent* asked = intentOf(made->flow, made->intent);
    const bool vague = asked == nullptr || cannotTell(look, made->question.nonce);
    const bool weighs = !vague && setsFree(*look, asked->call);
    if (made->claimed) { // the other one's word for it
        const auto& said = *made->claimed->found;
        if (!look)
            return settled(made, tl::unexpected(look.error()));
        auto deeper = look->found;
        if (deeper)
            deeper->deep = true;
        if (look->found != said && deeper == said)
            return settled(made, Settled::Shallow); // it is behind, and of the same mind
        if (look->found != said)
            return settled(made, tl::unexpected(differ(said.hash, made->flow)));
        const stake::ChainLook both = *made->claimed;
        return settled(made, settle(made->flow, made->intent, both));
    }
    if (second != nullptr && made->stage == Search::Stage::First && (vague || weighs)) {
        made->stage = Search::Stage::Second;
        if (weighs)
            made->claimed = *look;
        return ask(made);
    }
    if (second != nullptr && made->stage == Search::Stage::Second && weighs) {
        made->stage = Search::Stage::FirstAgain;
        made->claimed = *look;
        return ask(made);
    }
    settled(made, look ? settle(made->flow, made->intent, *look)
                       : Result<Settled>(tl::unexpected(look.error())));
}

void Tracker::Private::settled(const std::shared_ptr<Search>& made, const Result<Settled>& result)
{
    std::erase(searches, made);
    if (!result)
        tell(result.error());
    const bool open = !result || *result == Settled::Search || *result == Settled::Wait ||
                      *result == Settled::Shallow || *result == Settled::Unseen;
    if (open)
        lookLater(made->flow, made->intent,
                  !result                      ? Again::Soon
                  : *result == Settled::Unseen ? Again::Seldom
                  : *result == Settled::Search ? Again::Rarely
                                               : Again::Soon);
    else
        std::erase_if(later, [&](const std::shared_ptr<Later>& one) {
            return one->flow == made->flow && one->intent == made->intent;
        });
    followAll(); // what was decided about one nonce may be about several intents
    for (const auto& then : made->waiting)
        then(result);
    made->waiting.clear();
}

void Tracker::Private::lookLater(const QString& flow, std::size_t intent, Again again)
{
    // 2^4 pauses are a minute, 2^11 two hours. A node that has not what took the nonce may have had
    // a reorganisation: the first looks come soon, and each costs many bodies of blocks.
    constexpr int kSeldom = 4, kRarely = 11, kFaster = 2;
    auto found = std::find_if(later.begin(), later.end(), [&](const auto& one) {
        return one->flow == flow && one->intent == intent;
    });
    if (found == later.end())
        found = later.insert(later.end(), std::make_shared<Later>(Later{flow, intent, 0, {}}));
    Later& one = **found;
    const int tries = again == Again::Seldom ? kSeldom : one.tries++;
    const int doublings =
        again == Again::Rarely ? std::min(kFaster * tries, kRarely) : std::min(tries, kSeldom);
    one.timer = clock.after(rules.pause * (1 << doublings), [weak = weak_from_this(),
                                                             held = std::weak_ptr(*found)] {
        const auto self = weak.lock();
        const auto due = held.lock();
        if (!self || !due)
            return;
        const stake::Intent* now = self->intentOf(due->flow, due->intent);
        const bool open = now != nullptr &&
                          (now->state == IntentState::Open || now->state == IntentState::Unseen ||
                           now->state == IntentState::Sent);
        if (open)
            self->search(due->flow, due->intent, [](const Result<Settled>&) {});
        else
            std::erase(self->later, due);
    });
}

void Tracker::Private::confirm(const std::shared_ptr<Followed>& one,
                               const wallet::Sighting& sighting)
{
    const stake::Flow* flow = journal.journal().find(one->flow);
    if (one->asking || flow == nullptr)
        return;
    one->asking = true;
    one->second = wallet::askSighting(
        *second, one->tracking.hash(), flow->account,
        [weak = weak_from_this(), one, sighting](const Result<wallet::Sighting>& other) {
            one->asking = false;
            if (const auto self = weak.lock(); self && !one->ended)
                self->confirmed(one, sighting, other);
        });
}

void Tracker::Private::confirmed(const std::shared_ptr<Followed>& one,
                                 const wallet::Sighting& sighting,
                                 const Result<wallet::Sighting>& other)
{
    if (!other)
        return tell(other.error());
    const auto& ours = one->tracking.inclusion();
    if (!ours || !sighting.inclusion || ours->blockHash != sighting.inclusion->blockHash)
        return; // it moved meanwhile
    const quint64 block = ours->block;
    const quint64 depth = other->head > block ? other->head - block : 0;
    const bool same = other->inclusion && other->inclusion->blockHash == ours->blockHash &&
                      other->inclusion->succeeded == ours->succeeded;
    const bool final =
        other->finalized ? *other->finalized >= block : depth >= rules.tracking.finalDepth;
    const bool deep =
        one->tracking.fate() == Fate::Final ? final : depth >= rules.tracking.safeDepth;
    if (same && deep) {
        one->agreed = ours->blockHash;
        one->told = false;
        return believe(one, sighting);
    }
    // Behind the first one, and of the same mind as far as it is.
    if (same || (!other->inclusion && other->head < block))
        return;
    if (!std::exchange(one->told, true))
        tell(differ(one->tracking.hash(), one->flow));
}

Result<std::string> Tracker::Private::sendable(const QString& flow, std::size_t index) const
{
    const stake::Flow* known = journal.journal().find(flow);
    const stake::Intent* intent = intentOf(flow, index);
    const bool mine = intent != nullptr && !intent->raw.empty() &&
                      (intent->state == IntentState::Unseen || intent->state == IntentState::Open ||
                       intent->state == IntentState::Sent);
    const auto takes = [&](const stake::Intent& one) {
        return &one != intent && one.nonce == intent->nonce && one.state != IntentState::Unseen &&
               one.state != IntentState::Refused;
    };
    const auto& flows = journal.journal().flows();
    const bool taken =
        mine && std::any_of(flows.begin(), flows.end(), [&](const stake::Flow& other) {
            return other.chain == known->chain && other.account == known->account &&
                   std::any_of(other.intents.begin(), other.intents.end(), takes);
        });
    if (!mine || taken)
        return base::fail(ErrorKind::BadInput,
                          u"there are no signed bytes that could be sent again"_s, flow);
    return intent->raw;
}

void Tracker::Private::sendAgain(const QString& flow, std::size_t index,
                                 const std::function<void(const Result<Settled>&)>& then,
                                 bool byItself)
{
    if (const auto bytes = sendable(flow, index); !bytes) {
        then(tl::unexpected(bytes.error()));
        return;
    }
    askNode(node, {nodeRequest("eth_chainId")},
            [weak = weak_from_this(), flow, index, then,
             byItself](const std::vector<stake::NodeAnswer>& answers) {
                const auto self = weak.lock();
                if (!self)
                    return;
                if (numberIn(answers.front()) != self->chain.value) {
                    then(tl::unexpected(troubleOf(answers.front(), "eth_chainId")));
                    return;
                }
                if (const auto may = byItself && self->rules.mayResend ? self->rules.mayResend()
                                                                       : Result<void>();
                    !may) {
                    self->heldBack.emplace(flow, index);
                    then(tl::unexpected(may.error()));
                    return;
                }
                // Another may have taken the nonce, or the bytes be withdrawn, while it answered.
                const auto bytes = self->sendable(flow, index);
                if (!bytes) {
                    then(tl::unexpected(bytes.error()));
                    return;
                }
                const std::string raw =
                    base::toHex({reinterpret_cast<const quint8*>(bytes->data()), bytes->size()});
                // Whatever it answers, what it has decides.
                askNode(self->node, {nodeRequest("eth_sendRawTransaction", {inQuotes(raw)})},
                        [weak, flow, index, then](const std::vector<stake::NodeAnswer>&) {
                            if (const auto held = weak.lock())
                                held->search(flow, index, then);
                        });
            });
}

void Tracker::Private::resend(const QString& flow, std::size_t index)
{
    search(flow, index, [weak = weak_from_this(), flow, index](const Result<Settled>& settled) {
        const auto self = weak.lock();
        const auto* const intent = self ? self->intentOf(flow, index) : nullptr;
        if (intent == nullptr || settled != Settled::Unseen || intent->raw.empty() ||
            wantedOtherSince(self->journal.journal(), *self->journal.journal().find(flow), index))
            return;
        // Killed before the node had it: the person wanted it a moment ago. A clock that was set
        // back tells nothing of when that was.
        const qint64 age = self->clock.now() - intent->at;
        if (age >= 0 && age <= std::chrono::milliseconds(self->rules.sendAgainWithin).count())
            self->sendAgain(
                flow, index, [](const Result<Settled>&) {}, true);
    });
}

void Tracker::Private::followAll()
{
    std::vector<std::pair<QString, std::size_t>> open;
    for (const stake::Flow& flow : journal.journal().flows())
        for (std::size_t i = 0; flow.chain == chain && i < flow.intents.size(); ++i)
            if (mayStillMove(flow.intents[i]))
                open.emplace_back(flow.id, i);
    // What is looked up again and again need not be followed as well.
    std::erase_if(open, [this](const auto& sent) {
        return std::any_of(later.begin(), later.end(), [&sent](const auto& one) {
            return one->flow == sent.first && one->intent == sent.second;
        });
    });
    for (const auto& one : open)
        follow(one.first, one.second);
}

wallet::Ask Tracker::lookUp(const QString& flow, std::size_t intent, const base::Hash32& hash,
                            wallet::Question<Settled>::Handler handler)
{
    auto question = std::make_shared<wallet::Question<Settled>>(std::move(handler));
    d->search(
        flow, intent, [question](const Result<Settled>& settled) { question->answer(settled); },
        hash);
    return wallet::Ask([question] { question->withdraw(); });
}

wallet::Ask Tracker::sendAgain(const QString& flow, std::size_t intent,
                               wallet::Question<Settled>::Handler handler)
{
    auto question = std::make_shared<wallet::Question<Settled>>(std::move(handler));
    d->sendAgain(flow, intent,
                 [question](const Result<Settled>& settled) { question->answer(settled); });
    return wallet::Ask([question] { question->withdraw(); });
}

} // namespace rollscope::staking
