// What a test does to the made-up chain, and to the signer; and what the guard hears of it.
#include "fake_stake.hpp"

namespace rollscope::test {

using namespace Qt::StringLiterals;
using stake::FlowState;

void FakeStake::setChain(stake::ChainCondition condition, const QString& words)
{
    m_condition = condition;
    m_words = words;
    m_since = now();
    read();
    Q_EMIT guardChanged();
}

void FakeStake::recover()
{
    m_recovered = now();
    setChain(stake::ChainCondition::Live, u"a block each 2 s"_s);
}

void FakeStake::setDone(std::optional<base::UnixMs> at)
{
    m_done = at;
    Q_EMIT guardChanged();
}

void FakeStake::setTrouble(const ui::StakeTrouble& trouble)
{
    m_trouble = trouble;
    Q_EMIT troubleChanged();
}

void FakeStake::addFlow(const ui::StakeFlow& flow)
{
    m_flows.push_back(flow);
    Q_EMIT flowsChanged();
}

void FakeStake::setKeyFile(const QByteArray& password)
{
    m_password = password;
    Q_EMIT accountsChanged();
}

void FakeStake::givePassword(std::optional<wallet::Secret> password)
{
    const auto unlocked = std::exchange(m_unlocked, nullptr);
    if (!unlocked)
        return;
    const auto bytes = password ? password->bytes() : std::span<const quint8>();
    unlocked(std::ranges::equal(bytes, m_password,
                                [](quint8 a, char b) { return a == static_cast<quint8>(b); }));
}

base::Result<ui::StakeSigned> FakeStake::put(const ui::StakePrepared& prepared, std::size_t call,
                                             stake::GuardOverride* override)
{
    const auto decision = stake::judge(guardFacts(prepared), now());
    const auto hash = eth::signingHash(*prepared.calls.at(call).transaction);
    if (decision.level == stake::GuardLevel::Blocked &&
        (override == nullptr || !override->spend(decision, hash)))
        return base::fail(base::ErrorKind::Refused, decision.reasons.front().words);
    if (m_done && !prepared.onceMore)
        return base::fail(base::ErrorKind::BadInput, u"the very same was signed before"_s);
    if (std::exchange(m_refuse, false))
        return base::fail(base::ErrorKind::Refused, u"the signer said no"_s);
    auto flow = std::ranges::find_if(
        m_flows, [&](const auto& one) { return one.flow.id == prepared.order.flow; });
    if (flow == m_flows.end()) {
        ui::StakeFlow fresh;
        fresh.flow.id = prepared.order.flow;
        fresh.flow.chain = {1088};
        fresh.flow.account = prepared.order.account;
        fresh.flow.protocol = prepared.order.protocol;
        fresh.flow.action = prepared.order.revoke ? prepared.plan.action : prepared.order.action;
        fresh.protocolName = u"ENKI"_s;
        fresh.title = prepared.plan.title;
        fresh.account = u"Main"_s;
        m_flows.push_back(std::move(fresh));
        flow = m_flows.end() - 1;
    }
    const auto& planned = prepared.plan.calls.at(call);
    const bool cancels = prepared.plan.title == u"cancel"_s;
    stake::Intent intent;
    intent.what = cancels ? u"cancel"_s : stake::purposeName(planned.purpose);
    const bool act = planned.purpose == stake::Purpose::Act || prepared.order.revoke;
    intent.role = act && !cancels ? stake::IntentRole::Act : stake::IntentRole::Prepare;
    intent.call = cancels ? base::Hash32{} : stake::callHash(planned.call);
    intent.nonce = prepared.calls.at(call).transaction->nonce;
    intent.at = now();
    const auto failed = std::exchange(m_fail, std::nullopt);
    intent.state = failed.value_or(stake::IntentState::Sent);
    if (!failed)
        intent.hash = hash;
    const Waiting waiting{flow->flow.id,        prepared.order.action, planned,
                          prepared.order.texts, intent.nonce,          cancels};
    std::erase_if(m_waiting, [&](const Waiting& one) { return one.nonce == intent.nonce; });
    for (auto& one : flow->flow.intents)
        if (one.nonce == intent.nonce && one.state != stake::IntentState::Refused)
            one.state = stake::IntentState::Replaced;
    if (flow->flow.intents.size() >= stake::Journal::kMostIntents)
        flow->flow.intents.pop_back(); // as the journal lets a refusal go
    flow->flow.intents.push_back(intent);
    if (failed) {
        m_lost = waiting;
        flow->fate.reset(); // of this one nothing is known
        Q_EMIT flowsChanged();
        return base::fail(base::ErrorKind::Network, u"the node closed the connection"_s);
    }
    flow->flow.state = act ? FlowState::Pending : FlowState::Approve;
    flow->flow.since = now();
    flow->fate = wallet::Fate::Pending;
    m_waiting.push_back(waiting);
    m_nonce = intent.nonce + 1;
    ++m_signatures;
    Q_EMIT flowsChanged();
    return ui::StakeSigned{flow->flow.id, hash};
}

void FakeStake::mine()
{
    ++m_block;
    for (const Waiting& waiting : m_waiting) {
        if (!waiting.cancels)
            m_enki->run(waiting.call, waiting.action, waiting.texts);
        const auto flow = std::ranges::find_if(
            m_flows, [&](const auto& one) { return one.flow.id == waiting.flow; });
        if (flow == m_flows.end())
            continue;
        flow->fate = wallet::Fate::Included;
        flow->flow.intents.back().state = stake::IntentState::Included;
        flow->flow.intents.back().block = m_block;
        if (waiting.cancels) {
            flow->trouble = u"it was cancelled: nothing of it happened"_s;
            if (flow->flow.state == FlowState::Pending)
                flow->flow.state = FlowState::Simulate;
            continue;
        }
        if (waiting.call.purpose != stake::Purpose::Act &&
            waiting.call.purpose != stake::Purpose::Revoke)
            continue;
        flow->flow.state = FlowState::Confirmed;
        if (waiting.action == u"queue")
            flow->flow.maturity = base::UnixMs{m_enki->tickets.back().maturity * 1000};
    }
    m_waiting.clear();
    read();
    readPortfolio();
    Q_EMIT flowsChanged();
}

void FakeStake::comeOut()
{
    const auto lost = std::exchange(m_lost, std::nullopt);
    const auto flow = std::ranges::find_if(
        m_flows, [&](const auto& one) { return lost && one.flow.id == lost->flow; });
    if (flow == m_flows.end())
        return;
    flow->flow.intents.back().state = stake::IntentState::Sent;
    flow->flow.intents.back().hash = base::Hash32{};
    flow->flow.state = flow->flow.intents.back().role == stake::IntentRole::Act
                           ? FlowState::Pending
                           : FlowState::Approve;
    flow->fate = wallet::Fate::Pending;
    m_waiting.push_back(*lost);
    m_nonce = lost->nonce + 1;
    ++m_signatures;
    Q_EMIT flowsChanged();
}

void FakeStake::finalise()
{
    for (auto& flow : m_flows) {
        for (auto& one : flow.flow.intents)
            one.isFinal = one.state == stake::IntentState::Included ||
                          one.state == stake::IntentState::Reverted;
        if (flow.flow.state != FlowState::Confirmed)
            continue;
        flow.fate = wallet::Fate::Final;
        flow.depth = 64;
        flow.flow.state = flow.flow.action == u"queue"   ? FlowState::ExitRequested
                          : flow.flow.action == u"claim" ? FlowState::Claimed
                                                         : FlowState::Active;
        flow.flow.since = now();
    }
    // What was claimed ends the way that it came of.
    for (auto& flow : m_flows)
        for (const auto& ticket : m_enki->tickets)
            if (ticket.done && flow.flow.state == FlowState::Claimable && flow.flow.maturity &&
                flow.flow.maturity->value == ticket.maturity * 1000)
                flow.flow.state = FlowState::Claimed;
    Q_EMIT flowsChanged();
}

void FakeStake::restart()
{
    for (auto& flow : m_flows) {
        flow.fate.reset();
        flow.depth = 0;
        flow.reorgs = 0;
        if (!flow.flow.intents.empty() &&
            flow.flow.intents.back().state == stake::IntentState::Sent)
            flow.fate = wallet::Fate::Pending;
    }
    Q_EMIT flowsChanged();
}

void FakeStake::advance(qint64 seconds)
{
    m_enki->now += seconds;
    for (auto& flow : m_flows)
        if (flow.flow.state == FlowState::ExitRequested && flow.flow.maturity &&
            flow.flow.maturity->value <= now().value)
            flow.flow.state = FlowState::Claimable;
    read();
    readPortfolio();
    Q_EMIT flowsChanged();
    Q_EMIT guardChanged();
}

stake::GuardFacts FakeStake::guardFacts(const ui::StakePrepared& prepared) const
{
    stake::GuardFacts out;
    out.chainName = u"Metis"_s;
    out.condition = m_condition;
    out.since = m_since;
    out.recoveredAt = m_recovered;
    out.operators = m_differ ? stake::OperatorsSay::Differ : stake::OperatorsSay::Agree;
    if (m_differ)
        out.operatorTroubles = {{stake::OperatorsSay::Differ,
                                 u"balance 128.402713 METIS or 1128.4 METIS"_s, u"balance"_s}};
    out.owed = m_enki->queueOwes;
    out.held = m_enki->queueHolds;
    out.fee = prepared.worstFee;
    if (prepared.plan.spends)
        out.amount = prepared.plan.spends->amount;
    return out;
}

} // namespace rollscope::test
