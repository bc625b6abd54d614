// What is signed and followed.
#include "eth/u256.hpp"
#include "stake_desk.hpp"
#include "stake_desk_p.hpp"
#include "wallet/eip1193_signer.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

/// What the journal calls its way: one that takes an approval back is no way of the action, which
/// it would take over and end.
QString actionOf(const ui::StakeOrder& order)
{
    return order.revoke ? stake::purposeName(stake::Purpose::Revoke) : order.action;
}

QString flowId(const ui::StakeOrder& order, base::UnixMs now)
{
    return u"%1/%2/%3"_s.arg(order.protocol, actionOf(order)).arg(now.value);
}

/// Why nobody signs it here, whoever asks: the review is not the only one who may.
std::optional<base::Error> whyRefused(const staking::Prepared& made)
{
    if (made.plan.forExport)
        return base::Error{ErrorKind::Refused,
                           u"this plan is written for export: it is not signed here"_s,
                           {},
                           {}};
    for (const auto& finding : made.findings)
        if (finding.severity == stake::Severity::Block)
            return base::Error{ErrorKind::Refused, finding.sentence, {}, {}};
    return std::nullopt;
}

/// Begins the way where there is none, and takes it to where such a signature belongs.
base::Result<void> enter(stake::Journal& journal, const stake::Flow& fresh, bool act,
                         base::UnixMs now)
{
    using S = stake::FlowState;
    const auto* const known = journal.find(fresh.id);
    if (known == nullptr) {
        if (const auto begun = journal.begin(fresh); !begun)
            return begun;
    } else if (known->action != fresh.action) {
        return fail(ErrorKind::BadInput, u"this is the way of another action"_s, fresh.id);
    }
    const auto steps = act ? std::vector{S::Preflight, S::Simulate, S::Sign}
                           : std::vector{S::Preflight, S::Approve};
    for (const S to : steps) {
        const S at = journal.find(fresh.id)->state;
        if (at >= S::Pending || at == steps.back() || !stake::mayFollow(at, to))
            continue;
        if (const auto moved = journal.move(fresh.id, to, now); !moved)
            return moved;
    }
    return {};
}

/// What the way is about: where an approval is to be taken back, that.
bool isAct(const ui::StakeOrder& order, const staking::PreparedCall& what)
{
    return order.revoke || what.planned.purpose == stake::Purpose::Act;
}

} // namespace

/// The order's own way, else one of the same that was begun and of which nothing left, as after a
/// crash, else a new one.
QString StakeDesk::wayOf(const ui::StakeOrder& order, base::ChainId chain) const
{
    const auto fits = [&](const stake::Flow& flow) {
        return flow.chain == chain && flow.account == order.account &&
               flow.protocol == order.protocol && flow.action == actionOf(order);
    };
    if (m_journal && !order.flow.isEmpty()) {
        const auto* const known = m_journal->journal().find(order.flow);
        if (known == nullptr || fits(*known))
            return order.flow;
    }
    if (m_journal)
        for (const auto* flow :
             m_journal->journal().unfinished(chain, order.account, order.protocol, actionOf(order)))
            if (stake::goesOn(*flow))
                return flow->id;
    return flowId(order, m_clock.now());
}

stake::GuardFacts StakeDesk::guardFacts(const ui::StakePrepared& prepared) const
{
    stake::GuardFacts out = prepared.guard;
    tellChain(out, prepared.plan.chain);
    const auto made = m_prepared.find(prepared.id);
    if (made != m_prepared.end() && !prepared.order.revoke && !m_replaces.contains(prepared.id))
        tellShare(out, made->second, m_sequencers);
    return out;
}

std::optional<base::UnixMs> StakeDesk::doneBefore(const ui::StakePrepared& prepared) const
{
    const auto& plan = prepared.plan;
    const auto* const first = prepared.calls.empty() || !prepared.calls.front().transaction
                                  ? nullptr
                                  : &*prepared.calls.front().transaction;
    // Of a replacement and of what it replaces the chain takes one.
    if (!m_journal || plan.calls.empty() || first == nullptr || !plan.account ||
        m_replaces.contains(prepared.id) ||
        (plan.calls.front().purpose != stake::Purpose::Act && !prepared.order.revoke))
        return std::nullopt;
    stake::Intent intent;
    intent.nonce = first->nonce;
    intent.call = stake::callHash(plan.calls.front().call);
    intent.intention = plan.calls.front().intention;
    intent.at = m_clock.now();
    intent.ownNonce = prepared.sendsItself;
    const auto* const before =
        m_journal->journal().doneBefore(prepared.order.flow, plan.chain, *plan.account, intent);
    return before == nullptr ? std::nullopt : std::optional(before->at);
}

base::Result<void> StakeDesk::mayBeSigned(const ui::StakePrepared& prepared,
                                          const staking::Rehearsal& rehearsal,
                                          const base::Hash32& transaction,
                                          const std::optional<stake::GuardOverride>& typed) const
{
    if (auto may = live(); !may)
        return may;
    // No override is for these: the review's button is off.
    for (const auto& finding : prepared.plan.findings)
        if (finding.severity == stake::Severity::Block)
            return fail(ErrorKind::Refused, finding.sentence);
    auto facts = guardFacts(prepared);
    staking::tellOperators(facts, rehearsal);
    const auto decision = stake::judge(facts, m_clock.now(), guardRules());
    if (decision.level == stake::GuardLevel::Blocked &&
        (!typed || !typed->covers(decision, transaction)))
        return fail(ErrorKind::Refused, decision.reasons.front().words);
    return {};
}

/// The person signed with it in sight: it is no news at the next visit.
void StakeDesk::acceptCode(const staking::Prepared& made)
{
    for (const auto& role : made.protocol->health.watch) {
        const auto read = made.facts.find(role + u"#implementation"_s);
        if (read == made.facts.end() || !read->second.value)
            continue;
        if (const auto code = read->second.value->toAddress())
            m_memory.accept(made.protocol->id, role, *code);
    }
    m_memory.save();
}

staking::SendQuestion StakeDesk::sendingOf(const ui::StakePrepared& prepared,
                                           const staking::Prepared& made, std::size_t call,
                                           std::optional<base::Hash32> replaces) const
{
    const auto& order = prepared.order;
    const auto& what = made.calls[call];
    const bool act = isAct(order, what);
    staking::SendQuestion send;
    send.flow = order.flow;
    send.step = static_cast<quint32>(what.planned.purpose); // an approval is another step
    send.role = act ? stake::IntentRole::Act : stake::IntentRole::Prepare;
    send.what = stake::purposeName(what.planned.purpose);
    send.shown = *what.shown;
    send.intention = what.planned.intention;
    send.replaces = replaces;
    send.confirmed = prepared.onceMore;
    send.ownNonce = prepared.sendsItself;
    const auto* const protocol = protocolOf(order);
    if (act && !order.revoke && !replaces && protocol != nullptr) {
        const auto given = stake::readArguments(*protocol, *protocol->action(order.action),
                                                order.texts, stake::Amounts::Whole);
        if (given)
            send.claim =
                staking::claimTakenBy(m_journal->journal(), *protocol, order.action,
                                      prepared.plan.chain, order.account, *given, made.facts);
    }
    const auto* const before = replaces ? m_journal->journal().find(order.flow) : nullptr;
    if (before != nullptr)
        for (const auto& intent : before->intents)
            if (intent.hash == replaces) {
                send.step = intent.step;
                send.role = intent.role;
                send.what = intent.what;
                send.claim = intent.claim;
                send.intention = intent.intention;
            }
    if (replaces && what.shown->transaction.to == order.account) {
        send.role = stake::IntentRole::Prepare; // its block confirms nothing
        send.what = cancelWords();
        send.claim.clear();
        send.intention.reset();
    }
    return send;
}

wallet::Ask StakeDesk::sign(const ui::StakePrepared& prepared, std::size_t call,
                            stake::GuardOverride* override, Handler<ui::StakeSigned> handler)
{
    // A press of a button is a person's word for this transaction alone, whatever comes of it.
    const auto typed = override == nullptr ? std::nullopt : std::optional(override->take());
    if (const auto may = live(); !may)
        return soon<ui::StakeSigned>(m_clock, std::move(handler), tl::unexpected(may.error()));
    const auto shown = m_prepared.find(prepared.id);
    auto post = postOf(prepared.plan.chain);
    const auto replaced = m_replaces.find(prepared.id);
    const auto replaces =
        replaced == m_replaces.end() ? std::nullopt : std::optional(replaced->second);
    // A wallet that sends by itself chooses the nonce by itself: nothing would be replaced.
    auto signer = signerOf(prepared.order.account, !replaces);
    const auto refuse = [&](const base::Error& error) {
        return soon<ui::StakeSigned>(m_clock, std::move(handler), tl::unexpected(error));
    };
    if (!post)
        return refuse(post.error());
    if (!signer)
        return refuse(signer.error());
    if (!m_journal)
        return refuse(m_journalTrouble);
    if (const auto why = shown == m_prepared.end() ? std::nullopt : whyRefused(shown->second))
        return refuse(*why);
    if (shown == m_prepared.end() || call >= shown->second.calls.size() ||
        !shown->second.calls[call].shown)
        return refuse({ErrorKind::BadInput, u"this is not what was shown"_s, {}, {}});
    struct State
    {
        wallet::Ask ask;
    };
    auto question = std::make_shared<wallet::Question<ui::StakeSigned>>(std::move(handler));
    auto state = std::make_shared<State>();
    state->ask = (*post)->preparer.again(
        shown->second, call,
        [this, prepared, call, question, weak = std::weak_ptr(state), post = *post,
         signer = *signer, replaces, typed](base::Result<staking::Rehearsed> now) {
            const auto held = weak.lock();
            if (!held)
                return;
            if (!now)
                return question->fail(now.error());
            if (replaces && now->nonces.latest > prepared.calls.front().transaction->nonce)
                return question->fail(
                    {ErrorKind::Refused, u"it is in a block meanwhile"_s, {}, {}});
            for (const auto& change : now->changes)
                if (change.severity == stake::Severity::Block &&
                    !(replaces && change.id == u"nonce-moved")) // it waits itself
                    return question->fail({ErrorKind::Refused, change.sentence, {}, {}});
            // Prepared anew meanwhile: what was shown is not what would be signed.
            const auto still = m_prepared.find(prepared.id);
            if (still == m_prepared.end())
                return question->fail(
                    {ErrorKind::BadInput, u"this is not what was shown"_s, {}, {}});
            // Seen for the first time: a person reads it, and signs again or not.
            if (const auto* const news = staking::untold(now->changes, still->second.findings)) {
                const QString words = news->sentence;
                still->second.findings.push_back(*news);
                return question->fail({ErrorKind::Refused,
                                       words,
                                       {},
                                       u"ask for the signature again if you want it so"_s});
            }
            const auto& what = still->second.calls[call];
            const auto hash = eth::signingHash(what.shown->transaction);
            if (const auto may = mayBeSigned(prepared, now->rehearsal, hash, typed); !may)
                return question->fail(may.error());
            stake::Flow flow;
            flow.id = prepared.order.flow;
            flow.chain = prepared.plan.chain;
            flow.account = prepared.order.account;
            flow.protocol = prepared.order.protocol;
            flow.action = actionOf(prepared.order);
            flow.since = m_clock.now();
            const bool act = isAct(prepared.order, what);
            keepChoice(prepared.order);
            auto send = sendingOf(prepared, still->second, call, replaces);
            send.enter = [this, flow, act](stake::Journal& journal) {
                return enter(journal, flow, act, m_clock.now());
            };
            // A chain may halt while the signer's dialog is open.
            send.mayLeave = [this, prepared, rehearsal = now->rehearsal, hash, typed] {
                return mayBeSigned(prepared, rehearsal, hash, typed);
            };
            held->ask =
                post->tracker->send(*signer, std::move(send),
                                    [this, question, made = still->second,
                                     id = prepared.order.flow](base::Result<base::Hash32> sent) {
                                        if (sent)
                                            acceptCode(made);
                                        tellFlows();
                                        if (sent)
                                            question->answer(ui::StakeSigned{id, *sent});
                                        else
                                            question->fail(sent.error());
                                    });
        });
    return wallet::Ask([question, state] {
        question->withdraw();
        state->ask.cancel();
    });
}

} // namespace rollscope::app
