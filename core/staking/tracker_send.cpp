// How a transaction is sent: what is uncertain first, then the intent, the signer, the node.
#include "staking/node_talk.hpp"
#include "staking/tracker_p.hpp"

namespace rollscope::staking {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using stake::Settled;

void Tracker::Private::clear(const std::shared_ptr<Sending>& sending)
{
    if (!sending->question->isOpen())
        return;
    for (const auto& one : uncertain(sending->asked.shown.from)) {
        const stake::Intent& intent = *intentOf(one.flow, one.intent);
        // One that nobody saw may have come since; where its nonce is taken by another, that one
        // decides.
        if (intent.state == stake::IntentState::Unseen &&
            journal.journal().keptNonce(chain, sending->asked.shown.from) != intent.nonce)
            continue;
        if (!sending->looked.emplace(one.flow, one.intent).second)
            continue;
        search(one.flow, one.intent,
               [weak = weak_from_this(), sending](const Result<Settled>& settled) {
                   const auto self = weak.lock();
                   if (self && sending->question->isOpen())
                       self->cleared(sending, settled);
               });
        return;
    }
    askBlock(sending);
}

void Tracker::Private::cleared(const std::shared_ptr<Sending>& sending,
                               const Result<Settled>& settled)
{
    if (!settled)
        sending->question->fail(settled.error());
    else if (*settled == Settled::Search)
        sending->question->fail(
            {ErrorKind::BadInput,
             u"no node can tell which transaction took the nonce of an earlier signature of this "
             "account"_s,
             sending->asked.flow,
             u"open its way in the list of activity, and give the hash of that transaction "
             "there"_s});
    else if (*settled == Settled::Wait || *settled == Settled::Shallow)
        sending->question->fail(
            {ErrorKind::BadInput,
             u"of an earlier signature of this account it is not certain yet what became of "
             "it"_s,
             sending->asked.flow, u"wait for the next blocks"_s});
    else
        clear(sending);
}

void Tracker::Private::askBlock(const std::shared_ptr<Sending>& sending)
{
    askNode(node, {nodeRequest("eth_blockNumber")},
            [weak = weak_from_this(), sending](const std::vector<stake::NodeAnswer>& answers) {
                const auto self = weak.lock();
                if (!self || !sending->question->isOpen())
                    return;
                if (const auto head = numberIn(answers.front()))
                    self->intend(sending, *head);
                else
                    sending->question->fail(troubleOf(answers.front(), "eth_blockNumber"));
            });
}

void Tracker::Private::intend(const std::shared_ptr<Sending>& sending, quint64 head)
{
    const SendQuestion& asked = sending->asked;
    const eth::Transaction& tx = asked.shown.transaction;
    stake::Intent intent;
    intent.step = asked.step;
    intent.role = asked.role;
    intent.what = asked.what;
    intent.nonce = tx.nonce;
    intent.call = stake::callHash({tx.chain.value_or(base::ChainId{}), asked.shown.from,
                                   tx.to.value_or(base::Address{}), tx.value, tx.data});
    intent.at = clock.now();
    intent.fromBlock = head;
    intent.claim = asked.claim;
    intent.intention = asked.intention;
    intent.ownNonce = asked.ownNonce;
    const auto written = journal.change([&](stake::Journal& edited) -> Result<void> {
        if (auto entered = asked.enter ? asked.enter(edited) : Result<void>(); !entered)
            return entered;
        const stake::Flow* const way = edited.find(asked.flow);
        if (way == nullptr || !fits(*way, asked))
            return tl::unexpected(notOfTheWay(asked.flow));
        const auto index = edited.intend(asked.flow, intent, asked.replaces, asked.confirmed);
        if (!index)
            return tl::unexpected(index.error());
        sending->intent = *index;
        return {};
    });
    if (!written) {
        sending->question->fail(written.error());
        return;
    }
    sending->written = true;
    sending->delivery = courier.deliver(
        *sending->signer, asked.shown,
        [weak = weak_from_this(), sending](const wallet::Courier::Outcome& outcome) {
            if (const auto self = weak.lock())
                self->delivered(sending, outcome);
        },
        [weak = weak_from_this(), flow = asked.flow, mayLeave = asked.mayLeave](
            const base::Hash32& hash, std::string_view raw) -> Result<void> {
            const auto self = weak.lock();
            if (!self)
                return base::fail(ErrorKind::Internal, u"nobody waits for it any more"_s);
            const auto leaves = raw.empty() || !mayLeave ? Result<void>() : mayLeave();
            // Bytes that may not leave are not kept either: after a restart they would be sent.
            const auto kept = self->change([&](stake::Journal& edited) {
                return edited.handedOver(flow, hash, raw, leaves.has_value());
            });
            return leaves ? kept : leaves;
        });
}

void Tracker::Private::delivered(const std::shared_ptr<Sending>& sending,
                                 const wallet::Courier::Outcome& outcome)
{
    const QString flow = sending->asked.flow;
    if (outcome) {
        (void)change(
            [&](stake::Journal& edited) { return edited.sent(flow, outcome->hash, clock.now()); });
        follow(flow, sending->intent);
        sending->question->answer(outcome->hash);
        return;
    }
    const wallet::Undelivered& failed = outcome.error();
    const bool nothingSigned = !failed.mayBeOut && !failed.hash && failed.differences.empty() &&
                               failed.error.kind != ErrorKind::Protocol;
    if (nothingSigned) {
        (void)change([&](stake::Journal& edited) { return edited.refused(flow, clock.now()); });
        sending->question->fail(failed.error);
        return;
    }
    // Something was signed that we do not have: the chain decides, before anything else is.
    if (!failed.differences.empty())
        tell(failed.error); // whatever is found: it is not as it was shown
    search(flow, sending->intent,
           [weak = weak_from_this(), sending, flow,
            error = failed.error](const Result<Settled>& settled) {
               const auto self = weak.lock();
               const stake::Intent* intent = self ? self->intentOf(flow, sending->intent) : nullptr;
               // The error told of the way there: it is where it should be, and nobody must believe
               // that it has to be done again.
               const bool out = settled == Settled::Sent || settled == Settled::Included;
               if (out && intent != nullptr && intent->hash)
                   sending->question->answer(*intent->hash);
               else
                   sending->question->fail(error);
           });
}

void Tracker::Private::withdrawn(const Sending& sending)
{
    const stake::Intent* const intent =
        sending.written ? intentOf(sending.asked.flow, sending.intent) : nullptr;
    if (intent == nullptr || intent->state != stake::IntentState::Open)
        return;
    lookLater(sending.asked.flow, sending.intent, Again::Soon);
    if (changed) // nobody hears an answer that would tell of it
        changed();
}

base::Error Tracker::Private::notOfTheWay(const QString& flow)
{
    return {ErrorKind::BadInput,
            u"chain and account of the transaction are not those of the way"_s,
            flow,
            {}};
}

bool Tracker::Private::fits(const stake::Flow& way, const SendQuestion& asked) const
{
    return way.chain == chain && way.account == asked.shown.from;
}

} // namespace rollscope::staking
