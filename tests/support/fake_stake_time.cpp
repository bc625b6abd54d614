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
    flow->flow.state = FlowState::Pending;
    flow->fate = wallet::Fate::Pending;
    m_waiting.push_back(*lost);
    m_nonce = lost->nonce + 1;
    ++m_signatures;
    Q_EMIT flowsChanged();
}

void FakeStake::finalise()
{
    for (auto& flow : m_flows) {
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
