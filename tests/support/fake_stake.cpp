#include "fake_stake.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/simulation_words.hpp"

namespace rollscope::test {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Wei;
using ui::StakeOrder;
using ui::StakePrepared;

constexpr quint64 kGwei = 1'000'000'000, kGas = 210'000, kMaxFee = 30 * kGwei;
const auto kEnki = u"enki"_s, kCancel = u"cancel"_s;

base::Address owner()
{
    return base::addressFromHex("0xd8da6bf26964af9d7eed9e03e53415d37aa96045")
        .value_or(base::Address{});
}
base::Address cold()
{
    return base::addressFromHex("0x3c44cdddb6a900fa2b585dd299e03d12fa4293bc")
        .value_or(base::Address{});
}

/// A handler from the event loop, withdrawn with the Ask.
template <class T>
wallet::Ask soon(base::Clock& clock, typename wallet::Question<T>::Handler handler,
                 base::Result<T> result)
{
    auto question = std::make_shared<wallet::Question<T>>(std::move(handler));
    wallet::answerSoon(question, clock, std::move(result));
    return wallet::Ask([question] { question->withdraw(); });
}

/// What a node would say of the plan: the stake goes to the last call's contract, shares are made
/// anew, and an approval is used up.
void simulate(StakePrepared& out, const stake::Protocol& protocol, const stake::Action& action,
              const stake::Facts& facts)
{
    auto& simulation = *out.simulation;
    out.tokens = ui::tokensOf(protocol, facts);
    const auto contractOf = [&](const QString& token) -> std::optional<base::Address> {
        const auto address = stake::addressOf(protocol, protocol.tokens.at(token).role, facts);
        return address ? std::optional(*address) : std::nullopt;
    };
    const auto& last = out.plan.calls.back().call;
    if (action.spends && out.plan.spends && out.plan.spends->amount)
        simulation.transfers.push_back(
            {contractOf(action.spends->token), last.to, false, *out.plan.spends->amount});
    if (action.receives && out.plan.receives && out.plan.receives->amount) {
        const auto& token = action.receives->preview.token;
        const bool coin = protocol.tokens.at(token).paysGas; // it is paid out, not made
        simulation.transfers.push_back({contractOf(token), coin ? last.to : base::Address{}, true,
                                        *out.plan.receives->amount});
        out.receipt = ui::SimulatedReceipt{ui::tokenOf(protocol, facts, token),
                                           *out.plan.receives->amount, action.receives->atOnce};
    }
    if (out.plan.calls.size() > 1)
        simulation.allowances.push_back({out.plan.calls.front().call.to, last.to, {}, false, true});
}

} // namespace

FakeStake::FakeStake(StakeScene scene)
    : m_scene(scene), m_protocols(stake::Protocols::load()),
      m_enki(std::make_unique<FakeEnki>(*m_protocols.find(kEnki), owner())),
      m_words(u"a block each 2 s"_s)
{
    m_since = {now().value - 86'400'000};
    read();
    readPortfolio();
    m_sequencers = scene == StakeScene::Ready ? fakeSequencers() : ui::SequencerView{};
}

FakeStake::~FakeStake() = default;

ui::StakeCondition FakeStake::condition() const
{
    return m_scene == StakeScene::Offline  ? ui::StakeCondition::Offline
           : m_scene == StakeScene::Absent ? ui::StakeCondition::Absent
                                           : ui::StakeCondition::Ready;
}

std::vector<ui::StakeAccount> FakeStake::accounts() const
{
    if (m_scene == StakeScene::Nobody)
        return {};
    const bool file = !m_password.isEmpty();
    return {{owner(), u"Main"_s, file ? u"your key file"_s : u"Frame"_s, file},
            {cold(), u"Cold store"_s, {}}};
}

void FakeStake::read()
{
    m_readings = otherReadings(m_protocols, now());
    ui::StakeReading enki;
    enki.protocol = m_protocols.find(kEnki);
    enki.chain = {u"Metis"_s, m_condition, m_words};
    enki.state = ui::StakeReading::State::Known;
    enki.block = m_block;
    enki.at = now();
    enki.endpoint = u"andromeda.metis.io"_s;
    auto wanted = stake::wantedForHealth(*enki.protocol);
    const auto* const action = enki.protocol->action(u"stake"_s);
    wanted.merge(stake::wantedForAction(*enki.protocol, *action));
    enki.facts = m_enki->facts(wanted, {{u"amount"_s, stake::Typed::number(tokens("1"))}});
    stake::HealthInputs inputs;
    inputs.now = m_enki->now;
    inputs.lastReward = m_enki->now - 9 * 3600;
    const auto ago = [this](int days, const char* rate) {
        return stake::RateSample{m_enki->now - days * 86400, tokens(rate)};
    };
    inputs.pastRates = {ago(7, "1.0823"), ago(30, "1.0796"), ago(90, "1.0718")};
    inputs.rewards =
        stake::RewardSum{m_enki->rewards, tokens("18100"), m_enki->now - 30 * 86400, m_enki->now};
    enki.health = stake::healthOf(*enki.protocol, enki.facts, inputs);
    enki.ways = stake::waysOut(*enki.protocol, *action, enki.facts);
    for (auto& way : enki.ways)
        way.gets.reset(); // there is no amount yet
    enki.sequencer = ui::SequencerSight{u"ENKI0"_s, 4812, 3, 0.11, 31000.0 / 219'200};
    m_readings.insert(m_readings.begin(), std::move(enki));
    readVaults();
    for (auto& one : m_readings) {
        if (m_scene == StakeScene::Reading)
            one.state = ui::StakeReading::State::Waiting;
        if (m_scene == StakeScene::Failed) {
            one.state = ui::StakeReading::State::Failed;
            one.trouble = u"did not accept the connection in time"_s;
        }
    }
    if (m_scene == StakeScene::Absent || m_scene == StakeScene::Offline)
        m_readings.clear();
    Q_EMIT readingsChanged();
}

void FakeStake::readPortfolio()
{
    m_portfolio = {};
    m_portfolio.known = m_scene == StakeScene::Ready;
    if (m_scene == StakeScene::Failed)
        m_portfolio.trouble = u"did not accept the connection in time"_s;
    if (m_portfolio.known) {
        const auto* const protocol = m_protocols.find(kEnki);
        auto wanted = stake::wantedForPositions(*protocol);
        wanted.merge(stake::wantedForHealth(*protocol)); // as the desk's: what the queue holds
        const auto facts = m_enki->facts(wanted, {});
        for (const auto& one : stake::positions(*protocol, facts)) {
            ui::HeldPosition held{protocol, owner(), u"Main"_s, one, facts, {}, true};
            if (one.amount && one.maturity != stake::Maturity::None)
                held.cover = stake::coverOf(*one.amount, m_enki->queueOwes, m_enki->queueHolds);
            m_portfolio.positions.push_back(std::move(held));
        }
        m_portfolio.events = m_events ? *m_events : fakeRewards(owner(), now());
        m_portfolio.history = m_history;
        m_portfolio.gaps = m_gaps;
        m_portfolio.asks = m_asks;
        m_portfolio.addresses = 2;
        m_portfolio.requests = 9;
        m_portfolio.at = now() - 12'000;
    }
    Q_EMIT portfolioChanged();
}

wallet::Ask FakeStake::look(const StakeOrder& order, Handler<ui::StakeLook> handler)
{
    const auto* const protocol = m_protocols.find(order.protocol);
    const auto* const action = protocol == nullptr ? nullptr : protocol->action(order.action);
    if (action == nullptr)
        return soon<ui::StakeLook>(m_clock, std::move(handler),
                                   base::fail(ErrorKind::NotFound, u"there is no such action"_s));
    const auto given = stake::readArguments(*protocol, *action, order.texts, stake::Amounts::Whole);
    ui::StakeLook out;
    out.facts = m_enki->facts(stake::wantedForAction(*protocol, *action),
                              given ? *given : stake::Arguments{});
    out.token = action->spends ? action->spends->token : protocol->token;
    out.block = m_block;
    out.endpoint = u"andromeda.metis.io"_s;
    const auto number = [&](const QString& name) -> std::optional<Wei> {
        const auto found = out.facts.find(name);
        if (found == out.facts.end() || !found->second.value)
            return std::nullopt;
        const auto value = found->second.value->toWei();
        return value ? std::optional(*value) : std::nullopt;
    };
    if (action->spends) {
        out.balance = number(out.token + u"#balance"_s);
        if (protocol->tokens.at(out.token).paysGas)
            out.keptBack = tokens("0.05");
        const Wei kept = out.keptBack.value_or(Wei{});
        if (out.balance && eth::toU256(*out.balance) > eth::toU256(kept))
            out.most = eth::fromU256(eth::toU256(*out.balance) - eth::toU256(kept));
    }
    if (action->approve) {
        out.allowed = number(action->id + u"#allowance"_s);
        out.spender = protocol->roles.at(action->approve->spender).title;
    }
    if (given) {
        stake::Circumstances around;
        around.connected = base::ChainId{1088};
        around.keptBack = tokens("0.05");
        out.findings = stake::preflight(*protocol, *action, out.facts, around);
        out.ways = stake::waysOut(*protocol, *action, out.facts);
    }
    if (m_changeLook)
        m_changeLook(out);
    return soon<ui::StakeLook>(m_clock, std::move(handler), std::move(out));
}

base::Result<StakePrepared> FakeStake::make(const StakeOrder& order) const
{
    const auto* const protocol = m_protocols.find(order.protocol);
    const auto* const action = protocol == nullptr ? nullptr : protocol->action(order.action);
    if (action == nullptr)
        return base::fail(ErrorKind::NotFound, u"there is no such action"_s);
    const auto given = stake::readArguments(*protocol, *action, order.texts, stake::Amounts::Whole);
    if (!given)
        return tl::unexpected(given.error());
    const auto facts = m_enki->facts(stake::wantedForAction(*protocol, *action), *given);
    stake::Circumstances around;
    around.connected = base::ChainId{1088};
    around.keptBack = tokens("0.05");
    auto plan = order.revoke ? stake::revoke(*protocol, *action, facts, base::ChainId{1088})
                             : stake::plan(*protocol, *action, facts, around);
    if (!plan)
        return tl::unexpected(plan.error());
    StakePrepared out;
    out.id = m_nonce;
    out.order = order;
    out.plan = std::move(*plan);
    stake::Simulation simulation;
    simulation.how = stake::SimulatedHow::Whole;
    simulation.at.number = m_block;
    quint64 nonce = m_nonce;
    for (const auto& call : out.plan.calls) {
        eth::Transaction tx;
        tx.chain = call.call.chain;
        tx.nonce = nonce++;
        tx.gasLimit = kGas;
        tx.maxFeePerGas = Wei::from64(kMaxFee);
        tx.maxPriorityFeePerGas = Wei::from64(2 * kGwei);
        tx.to = call.call.to;
        tx.value = call.call.value;
        tx.data = call.call.data;
        out.calls.push_back({std::move(tx), {}});
        stake::CallResult result;
        result.outcome =
            m_failure.isEmpty() ? stake::CallOutcome::Ok : stake::CallOutcome::Reverted;
        result.reason = m_failure;
        simulation.calls.push_back(std::move(result));
    }
    simulation.fees = Wei::from64(kGas * 4 * kGwei * out.plan.calls.size());
    out.simulation = std::move(simulation);
    simulate(out, *protocol, *action, facts);
    if (m_change)
        m_change(out);
    out.agreement.kind = stake::AgreementKind::Agree;
    if (m_differ) {
        out.agreement.kind = stake::AgreementKind::Differ;
        out.agreement.differences = {{u"balance"_s, u"128.402713 METIS"_s, u"1128.4 METIS"_s}};
    }
    out.operators = {u"Metis"_s, u"dRPC"_s};
    out.worstFee = Wei::from64(kGas * kMaxFee * out.plan.calls.size());
    if (m_fee)
        std::tie(*out.worstFee, out.dataFee) = *m_fee;
    out.coin = u"METIS"_s;
    out.coinUsd = 14.2;
    out.signer = u"Frame"_s;
    out.sendsItself = m_password.isEmpty();
    out.at = now();
    out.leave = ui::leaveOf(*protocol, facts, stake::waysOut(*protocol, *action, facts));
    if (out.order.flow.isEmpty())
        out.order.flow = u"way-%1"_s.arg(m_flows.size() + 1);
    return out;
}

wallet::Ask FakeStake::prepare(const StakeOrder& order, Handler<StakePrepared> handler)
{
    return soon<StakePrepared>(m_clock, std::move(handler), make(order));
}

wallet::Ask FakeStake::replace(const QString& flow, bool cancel, Handler<StakePrepared> handler)
{
    const auto waiting = std::ranges::find(m_waiting, flow, &Waiting::flow);
    if (waiting == m_waiting.end())
        return soon<StakePrepared>(
            m_clock, std::move(handler),
            base::fail(ErrorKind::NotFound, u"nothing of it waits for a block"_s));
    auto prepared = make({kEnki, waiting->action, owner(), waiting->texts, flow});
    if (prepared) {
        prepared->plan.calls = {waiting->call};
        prepared->calls.resize(1);
        prepared->simulation->calls.resize(1);
        auto& tx = *prepared->calls.front().transaction;
        tx.to = waiting->call.call.to;
        tx.value = waiting->call.call.value;
        tx.data = waiting->call.call.data;
        tx.nonce = waiting->nonce;
        tx.maxFeePerGas = Wei::from64(2 * kMaxFee);
        tx.maxPriorityFeePerGas = Wei::from64(4 * kGwei);
        prepared->plan.title = cancel ? kCancel : u"Speed up"_s;
        prepared->sendsItself = false;
    }
    return soon<StakePrepared>(m_clock, std::move(handler), std::move(prepared));
}

wallet::Ask FakeStake::sign(const StakePrepared& prepared, std::size_t call,
                            stake::GuardOverride* override, Handler<ui::StakeSigned> handler)
{
    auto typed = override == nullptr ? std::nullopt : std::optional(override->take());
    if (m_password.isEmpty())
        return soon<ui::StakeSigned>(m_clock, std::move(handler),
                                     put(prepared, call, typed ? &*typed : nullptr));
    auto question = std::make_shared<wallet::Question<ui::StakeSigned>>(std::move(handler));
    m_unlocked = [this, question, prepared, call, typed](bool fits) mutable {
        question->answer(fits ? put(prepared, call, typed ? &*typed : nullptr)
                              : base::fail(ErrorKind::Refused, u"the password is wrong"_s));
    };
    Q_EMIT passwordWanted(u"main-key.json"_s);
    return wallet::Ask([question] { question->withdraw(); });
}

wallet::Ask FakeStake::signPositions(const base::Address&, Handler<QByteArray> handler)
{
    const QByteArray text = "[{\"signature\":\"0x\"}]\n";
    if (m_password.isEmpty())
        return soon<QByteArray>(m_clock, std::move(handler), text);
    auto question = std::make_shared<wallet::Question<QByteArray>>(std::move(handler));
    m_unlocked = [question, text](bool fits) {
        question->answer(fits ? base::Result<QByteArray>(text)
                              : base::fail(ErrorKind::Refused, u"the password is wrong"_s));
    };
    Q_EMIT passwordWanted(u"main-key.json"_s);
    return wallet::Ask([question] { question->withdraw(); });
}

} // namespace rollscope::test
