// What is planned, signed and followed.
#include "stake_desk.hpp"
#include "stake_desk_p.hpp"
#include "wallet/eip1193_signer.hpp"

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::fail;

/// An answer that is known at once, from the event loop.
template <class T>
wallet::Ask soon(base::Clock& clock, typename wallet::Question<T>::Handler handler,
                 base::Result<T> result)
{
    auto question = std::make_shared<wallet::Question<T>>(std::move(handler));
    wallet::answerSoon(question, clock, std::move(result));
    return wallet::Ask([question] { question->withdraw(); });
}

QString flowId(const ui::StakeOrder& order, base::UnixMs now)
{
    return u"%1/%2/%3"_s.arg(order.protocol, order.action).arg(now.value);
}

/// Begins the way where there is none, and takes it to where such a signature belongs.
base::Result<void> enter(stake::Journal& journal, const stake::Flow& fresh, bool act,
                         base::UnixMs now)
{
    using S = stake::FlowState;
    if (journal.find(fresh.id) == nullptr)
        if (const auto begun = journal.begin(fresh); !begun)
            return begun;
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

} // namespace

const stake::Protocol* StakeDesk::protocolOf(const ui::StakeOrder& order) const
{
    const auto* const found = m_protocols.find(order.protocol);
    return found == nullptr || found->action(order.action) == nullptr ? nullptr : found;
}

wallet::Ask StakeDesk::look(const ui::StakeOrder& order, Handler<ui::StakeLook> handler)
{
    const auto* const protocol = protocolOf(order);
    auto post = protocol == nullptr ? fail(ErrorKind::NotFound, u"there is no such action"_s)
                                    : postOf(protocol->chainId);
    if (!post)
        return soon<ui::StakeLook>(m_clock, std::move(handler), tl::unexpected(post.error()));
    const auto* const action = protocol->action(order.action);
    auto given = stake::readArguments(*protocol, *action, order.texts, stake::Amounts::Whole);
    stake::Arguments arguments = given ? *given : stake::Arguments{};
    arguments.insert_or_assign(u"account"_s, stake::Typed::address(order.account));
    std::vector<staking::ReadJob> jobs{
        {protocol, stake::wantedForAction(*protocol, *action), std::move(arguments)}};
    const QString endpoint = (*post)->nodes->first().operatorName;
    return (*post)->reader.readMany(
        std::move(jobs), {},
        [protocol, action, endpoint, whole = given.has_value(),
         handler = std::move(handler)](base::Result<staking::ReadOutcome> read) {
            if (!read)
                return handler(tl::unexpected(read.error()));
            ui::StakeLook out;
            out.facts = std::move(read->facts.front());
            out.block = read->at.number;
            out.endpoint = endpoint;
            out.token = action->spends ? action->spends->token : protocol->token;
            const auto number = [&out](const QString& name) -> std::optional<base::Wei> {
                const auto fact = out.facts.find(name);
                const auto value = fact == out.facts.end() || !fact->second.value
                                       ? fail(ErrorKind::NotFound, {})
                                       : fact->second.value->toWei();
                return value ? std::optional(*value) : std::nullopt;
            };
            if (action->spends) {
                out.balance = number(out.token + u"#balance"_s);
                // What gas takes is known when it is planned; until then all is not offered.
                if (!protocol->tokens.at(out.token).paysGas)
                    out.most = out.balance;
            }
            if (action->approve) {
                out.allowed = number(action->id + u"#allowance"_s);
                out.spender = protocol->roles.at(action->approve->spender).title;
            }
            if (whole) {
                stake::Circumstances around;
                around.connected = read->chain;
                around.keptBack = base::Wei{};
                out.findings = stake::preflight(*protocol, *action, out.facts, around);
                out.ways = stake::waysOut(*protocol, *action, out.facts);
            }
            handler(std::move(out));
        });
}

wallet::Ask StakeDesk::prepare(const ui::StakeOrder& order, Handler<ui::StakePrepared> handler)
{
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
    question.seenImplementations = m_seen[protocol->id];
    const QStringList operators{(*post)->nodes->first().operatorName,
                                (*post)->nodes->second().operatorName};
    return (*post)->preparer.prepare(
        std::move(question), [this, order, operators,
                              handler = std::move(handler)](base::Result<staking::Prepared> made) {
            if (!made)
                return handler(tl::unexpected(made.error()));
            ui::StakePrepared out;
            out.id = m_next++;
            out.order = order;
            if (out.order.flow.isEmpty())
                out.order.flow = flowId(order, m_clock.now());
            out.plan = made->plan;
            out.plan.findings = made->findings;
            for (const auto& call : made->calls)
                if (call.shown)
                    out.transactions.push_back(call.shown->transaction);
            out.operators = operators;
            if (made->rehearsal) {
                out.simulation = made->rehearsal->simulation;
                out.agreement = made->rehearsal->agreement;
            }
            out.guard = made->guard;
            if (!out.transactions.empty())
                out.worstFee = made->worstFee;
            if (const auto* const chain = sightOf(made->connected))
                out.coin = chain->spec.gasToken;
            for (const auto& way : made->plan.exits)
                if (way.leavesAt && !out.leavesAt)
                    out.leavesAt = way.leavesAt;
            const auto known = accounts();
            const auto whose = std::ranges::find(known, order.account, &ui::StakeAccount::address);
            out.signer = whose == known.end() ? QString() : whose->signer;
            out.at = m_clock.now();
            m_prepared.clear();
            m_prepared.emplace(out.id, std::move(*made));
            handler(std::move(out));
        });
}

wallet::Ask StakeDesk::replace(const QString&, bool, Handler<ui::StakePrepared> handler)
{
    return soon<ui::StakePrepared>(
        m_clock, std::move(handler),
        fail(ErrorKind::NotFound, u"speed it up or cancel it in the wallet that signed it"_s));
}

stake::GuardFacts StakeDesk::guardFacts(const ui::StakePrepared& prepared) const
{
    stake::GuardFacts out = prepared.guard;
    const auto chain = m_chains.find(prepared.plan.chain);
    if (chain == m_chains.end()) {
        out.condition = stake::ChainCondition::Unknown;
        return out;
    }
    out.chainName = chain->second.chain.name;
    out.condition = chain->second.chain.condition;
    out.since = chain->second.since;
    out.recoveredAt = chain->second.recoveredAt;
    return out;
}

base::Result<wallet::Signer*> StakeDesk::signerOf(const base::Address& account)
{
    const auto offered = m_accounts.signers()->accounts();
    if (std::ranges::find(offered, account) == offered.end())
        return fail(ErrorKind::NotFound, u"nobody signs for this account here"_s);
    const auto& list = *m_accounts.signers();
    for (int row = 0; row < list.count(); ++row) {
        const auto at = list.index(row, 0);
        const QString url = at.data(ui::SignerListModel::UrlRole).toString();
        if (at.data(ui::SignerListModel::StateRole).toInt() != ui::SignerListModel::Connected)
            continue;
        const auto has = [&] {
            for (const auto& text : at.data(ui::SignerListModel::AccountsRole).toStringList())
                if (const auto read = wallet::readAddress(text); read && read->address == account)
                    return true;
            return false;
        };
        if (!has())
            continue;
        auto& signer = m_signers[url];
        if (signer)
            return signer.get();
        wallet::RpcSignerConfig config;
        config.url = url;
        const bool operates =
            at.data(ui::SignerListModel::KindRole).toInt() == ui::SignerListModel::Web3Signer;
        if (operates) {
            auto made = wallet::Web3Signer::make(config, m_clock);
            if (!made)
                return tl::unexpected(made.error());
            signer = std::move(*made);
        } else {
            auto made = wallet::Eip1193Signer::make(config, m_clock);
            if (!made)
                return tl::unexpected(made.error());
            signer = std::move(*made);
        }
        return signer.get();
    }
    return fail(ErrorKind::NotFound, u"its signer is not connected"_s);
}

wallet::Ask StakeDesk::sign(const ui::StakePrepared& prepared, std::size_t call,
                            stake::GuardOverride* override, Handler<ui::StakeSigned> handler)
{
    const auto shown = m_prepared.find(prepared.id);
    auto post = postOf(prepared.plan.chain);
    auto signer = signerOf(prepared.order.account);
    const auto refuse = [&](const base::Error& error) {
        return soon<ui::StakeSigned>(m_clock, std::move(handler), tl::unexpected(error));
    };
    if (!post)
        return refuse(post.error());
    if (!signer)
        return refuse(signer.error());
    if (!m_journal)
        return refuse(m_journalTrouble);
    if (shown == m_prepared.end() || call >= shown->second.calls.size() ||
        !shown->second.calls[call].shown)
        return refuse({ErrorKind::BadInput, u"this is not what was shown"_s, {}, {}});
    struct State
    {
        wallet::Ask ask;
    };
    auto question = std::make_shared<wallet::Question<ui::StakeSigned>>(std::move(handler));
    auto state = std::make_shared<State>();
    // A press of a button is a person's word for this transaction alone.
    auto allowed = override == nullptr ? std::nullopt : std::optional(*override);
    state->ask = (*post)->preparer.again(
        shown->second, call,
        [this, prepared, call, question, weak = std::weak_ptr(state), post = *post,
         signer = *signer, allowed](base::Result<staking::Rehearsed> now) mutable {
            const auto held = weak.lock();
            if (!held)
                return;
            if (!now)
                return question->fail(now.error());
            for (const auto& change : now->changes)
                if (change.severity == stake::Severity::Block)
                    return question->fail({ErrorKind::Refused, change.sentence, {}, {}});
            // Prepared anew meanwhile: what was shown is not what would be signed.
            const auto still = m_prepared.find(prepared.id);
            if (still == m_prepared.end())
                return question->fail(
                    {ErrorKind::BadInput, u"this is not what was shown"_s, {}, {}});
            const auto& what = still->second.calls[call];
            auto facts = guardFacts(prepared);
            staking::tellOperators(facts, now->rehearsal);
            const auto decision = stake::judge(facts, m_clock.now(), guardRules());
            const auto hash = eth::signingHash(what.shown->transaction);
            if (decision.level == stake::GuardLevel::Blocked &&
                (!allowed || !allowed->spend(decision, hash)))
                return question->fail({ErrorKind::Refused, decision.reasons.front().words, {}, {}});
            stake::Flow flow;
            flow.id = prepared.order.flow;
            flow.chain = prepared.plan.chain;
            flow.account = prepared.order.account;
            flow.protocol = prepared.order.protocol;
            flow.action = prepared.order.action;
            const bool act = what.planned.purpose == stake::Purpose::Act;
            const auto entered = m_journal->change(
                [&](stake::Journal& journal) { return enter(journal, flow, act, m_clock.now()); });
            if (!entered)
                return question->fail(entered.error());
            staking::SendQuestion send;
            send.flow = prepared.order.flow;
            send.step = static_cast<quint32>(what.planned.purpose); // an approval is another step
            send.role = act ? stake::IntentRole::Act : stake::IntentRole::Prepare;
            send.what = stake::purposeName(what.planned.purpose);
            send.shown = *what.shown;
            held->ask = post->tracker->send(
                *signer, std::move(send),
                [this, question, id = prepared.order.flow](base::Result<base::Hash32> sent) {
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

void StakeDesk::tellFlows()
{
    m_flows.clear();
    if (m_journal) {
        for (const auto& flow : m_journal->journal().flows()) {
            ui::StakeFlow out;
            out.flow = flow;
            const auto* const protocol = m_protocols.find(flow.protocol);
            const auto* const action =
                protocol == nullptr ? nullptr : protocol->action(flow.action);
            out.protocolName = protocol == nullptr ? flow.protocol : protocol->name;
            out.title = action == nullptr ? flow.action : action->title;
            if (const auto fate = m_fates.find(flow.id); fate != m_fates.end()) {
                out.fate = fate->second.first;
                out.depth = fate->second.second;
            }
            if (!flow.intents.empty() && flow.intents.back().state == stake::IntentState::Reverted)
                out.trouble = u"it failed in its block"_s;
            if (!flow.intents.empty() && flow.intents.back().state == stake::IntentState::Replaced)
                out.trouble = u"another transaction took its nonce"_s;
            m_flows.push_back(std::move(out));
        }
    }
    Q_EMIT flowsChanged();
}

} // namespace rollscope::app
