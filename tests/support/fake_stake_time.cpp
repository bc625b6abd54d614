// What a test does to the made-up chain, and to the signer.
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
        m_enki->run(waiting.call, waiting.action, waiting.texts);
        const auto flow = std::ranges::find_if(
            m_flows, [&](const auto& one) { return one.flow.id == waiting.flow; });
        if (flow == m_flows.end())
            continue;
        flow->fate = wallet::Fate::Included;
        flow->flow.intents.back().state = stake::IntentState::Included;
        flow->flow.intents.back().block = m_block;
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

} // namespace rollscope::test
