// What is planned and rehearsed, and what the review shows of it.
#include "eth/u256.hpp"
#include "stake/simulation_words.hpp"
#include "stake_desk.hpp"
#include "stake_desk_p.hpp"
#include "staking/fee_pair.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

/// What came of what the action promises; nothing where nobody can tell.
std::optional<ui::SimulatedReceipt> receiptOf(const staking::Prepared& made)
{
    if (!made.rehearsal || !made.rehearsal->simulation || !made.plan.receives)
        return std::nullopt;
    const auto came =
        staking::cameOf(*made.protocol, *made.action, made.facts, *made.rehearsal->simulation);
    if (!came)
        return std::nullopt;
    const auto& receives = *made.action->receives;
    return ui::SimulatedReceipt{ui::tokenOf(*made.protocol, made.facts, receives.preview.token),
                                *came, receives.atOnce};
}

} // namespace

const stake::Protocol* StakeDesk::protocolOf(const ui::StakeOrder& order) const
{
    const auto* const found = m_protocols.find(order.protocol);
    return found == nullptr || found->action(order.action) == nullptr ? nullptr : found;
}

wallet::Ask StakeDesk::prepare(const ui::StakeOrder& order, Handler<ui::StakePrepared> handler)
{
    if (const auto may = live(); !may)
        return soon<ui::StakePrepared>(m_clock, std::move(handler), tl::unexpected(may.error()));
    const auto* const protocol = protocolOf(order);
    auto post = protocol == nullptr ? fail(ErrorKind::NotFound, u"there is no such action"_s)
                                    : postOf(protocol->chainId);
    if (!post)
        return soon<ui::StakePrepared>(m_clock, std::move(handler), tl::unexpected(post.error()));
    const auto* const action = protocol->action(order.action);
    auto given = stake::readArguments(*protocol, *action, order.texts, stake::Amounts::Whole);
    if (!given)
        return soon<ui::StakePrepared>(m_clock, std::move(handler), tl::unexpected(given.error()));
    staking::PrepareQuestion question;
    question.protocol = protocol;
    question.action = action;
    question.arguments = std::move(*given);
    question.account = order.account;
    question.chain = (*post)->spec;
    question.caps = staking::capsOf(question.chain);
    question.seenImplementations = m_memory.codes(protocol->id);
    question.prices = pricesFor((*post)->spec, *protocol, *action);
    question.revoke = order.revoke;
    readLocksFor(*protocol); // meanwhile: the guard is told when they are there
    // Between a review and its signature nobody is exchanged: what was shown is no more.
    if ((*post)->changeSecond())
        m_prepared.clear();
    return (*post)->preparer.prepare(
        std::move(question), [this, order, post = *post,
                              handler = std::move(handler)](base::Result<staking::Prepared> made) {
            if (!made)
                return handler(tl::unexpected(made.error()));
            if (made->rehearsal)
                post->nodes->hearSecond(made->rehearsal->second.trouble);
            GasSeen seen;
            for (const auto& call : made->calls) {
                seen.gas += call.shown ? call.shown->transaction.gasLimit : 0;
                seen.dataFee = eth::sumOf(seen.dataFee, call.dataFee);
            }
            if (!order.revoke)
                m_gas[{order.protocol, order.action}] = seen;
            ui::StakePrepared out = shownOf(*made, order);
            m_prepared.emplace(out.id, std::move(*made));
            handler(std::move(out));
        });
}

/// What the review shows of a preparation; those before it are forgotten.
ui::StakePrepared StakeDesk::shownOf(const staking::Prepared& made, const ui::StakeOrder& order)
{
    ui::StakePrepared out;
    out.id = m_next++;
    out.order = order;
    out.order.flow = wayOf(order, made.plan.chain);
    out.plan = made.plan;
    out.plan.findings = made.findings;
    for (const auto& call : made.calls) {
        out.calls.push_back(
            {call.shown ? std::optional(call.shown->transaction) : std::nullopt, call.why});
        if (call.shown)
            out.dataFee = eth::sumOf(out.dataFee, call.dataFee);
    }
    if (made.rehearsal) {
        out.operators = {made.rehearsal->first.operatorName, made.rehearsal->second.operatorName};
        out.simulation = made.rehearsal->simulation;
        out.agreement = made.rehearsal->agreement;
    }
    out.tokens = ui::tokensOf(*made.protocol, made.facts);
    out.receipt = receiptOf(made);
    out.guard = made.guard;
    out.guard.codeForgotten = m_memory.isForgotten(made.protocol->id, made.protocol->health.watch);
    if (!made.calls.empty() && made.calls.front().shown)
        out.worstFee = made.worstFee;
    if (const auto* const chain = sightOf(made.plan.chain)) {
        out.coin = chain->spec.gasToken;
        out.coinUsd = chain->coinUsd;
    }
    out.leave = ui::leaveOf(*made.protocol, made.facts, made.plan.exits);
    const auto known = accounts();
    const auto whose = std::ranges::find(known, order.account, &ui::StakeAccount::address);
    if (whose != known.end()) {
        out.signer = whose->signer;
        out.sendsItself = !whose->signer.isEmpty() && !whose->keyFile;
    }
    out.at = m_clock.now();
    m_prepared.clear();
    m_replaces.clear();
    return out;
}

} // namespace rollscope::app
