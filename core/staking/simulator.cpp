#include "staking/simulator.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "staking/node_talk.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using base::ErrorKind;
using stake::NodeAnswer;
using stake::NodeLack;
using stake::SimulatedHow;
using Question = wallet::Question<Rehearsal>;
using Answers = std::vector<NodeAnswer>;
using Memories = std::array<Simulator::Memory, 2>;

constexpr qint64 kForgetMs = 3'600'000;

struct Side
{
    NodeOf node;
    stake::OperatorReading reading;
    bool alive = true; ///< it answers
    quint64 head = 0;
    int round = 0; ///< answers of earlier rounds are late
    QStringList notes;
    base::Timer timer;
};

enum class Phase : quint8 { Heads, Facts, Simulation, Alignment, End };

/// One rehearsal. Held by the requests that are open.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(const std::array<NodeOf, 2>& nodes, base::Clock& clock, std::shared_ptr<Memories> memory,
        stake::Sequence sequence, std::vector<base::Address> contracts,
        std::shared_ptr<Question> question)
        : m_clock(clock), m_memory(std::move(memory)), m_sequence(std::move(sequence)),
          m_contracts(std::move(contracts)), m_question(std::move(question))
    {
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            m_sides[i].node = nodes[i];
            m_sides[i].reading.operatorName = nodes[i].operatorName;
            m_sides[i].reading.domain = nodes[i].domain;
            m_sides[i].alive = nodes[i].client != nullptr;
            if (!m_sides[i].alive)
                m_sides[i].reading.trouble = base::Error{
                    ErrorKind::NotFound, QStringLiteral("there is no second operator"), {}, {}};
        }
    }

    void start() { begin(Phase::Heads); }

private:
    void begin(Phase phase)
    {
        m_phase = phase;
        std::vector<std::size_t> asked;
        for (std::size_t i = 0; i < m_sides.size(); ++i)
            if (m_sides[i].alive && (phase != Phase::Alignment || needsAlignment(i)))
                asked.push_back(i);
        m_waiting = asked.size();
        if (asked.empty() || phase == Phase::End) {
            finish();
            return;
        }
        for (const std::size_t i : asked) {
            if (phase == Phase::Heads)
                askHead(i);
            else if (phase == Phase::Facts)
                askFacts(i);
            else
                simulate(i, wayOf(i));
        }
    }

    void done()
    {
        if (--m_waiting > 0)
            return;
        if (m_phase == Phase::Heads)
            agreeOnBlock();
        begin(static_cast<Phase>(static_cast<int>(m_phase) + 1));
    }

    void lose(std::size_t i, base::Error error)
    {
        m_sides[i].alive = false;
        m_sides[i].reading.trouble = std::move(error);
        done();
    }

    void ask(std::size_t i, const std::vector<stake::NodeRequest>& requests,
             void (Run::*next)(std::size_t, const Answers&))
    {
        Side& side = m_sides[i];
        const int round = ++side.round;
        m_requests += static_cast<int>(requests.size());
        const auto weak = weak_from_this();
        side.timer = m_clock.after(Simulator::kRoundPatience, [weak, i, round] {
            const auto self = weak.lock();
            if (!self || !self->m_question->isOpen() || self->m_sides[i].round != round)
                return;
            ++self->m_sides[i].round;
            self->lose(i, {ErrorKind::Timeout, QStringLiteral("it does not answer"), {}, {}});
        });
        askNode(*side.node.client, requests,
                [self = shared_from_this(), i, round, next](const Answers& answers) {
                    if (!self->m_question->isOpen() || self->m_sides[i].round != round)
                        return;
                    self->m_sides[i].timer.cancel();
                    ((*self).*next)(i, answers);
                });
    }

    void askHead(std::size_t i)
    {
        ask(i, {nodeRequest("eth_chainId"), nodeRequest("eth_blockNumber")}, &Run::onHead);
    }

    void onHead(std::size_t i, const Answers& answers)
    {
        const auto chain = numberIn(answers[0]), head = numberIn(answers[1]);
        if (!chain || !head) {
            lose(i, chain ? troubleOf(answers[1], "eth_blockNumber")
                          : troubleOf(answers[0], "eth_chainId"));
            return;
        }
        if (*chain != m_sequence.chain.value) {
            lose(i, {ErrorKind::BadInput,
                     QStringLiteral("it is a node of chain %1").arg(*chain),
                     QStringLiteral("eth_chainId"),
                     {}});
            return;
        }
        m_sides[i].head = *head;
        done();
    }

    /// The lower of the two heads, unless that is far behind.
    void agreeOnBlock()
    {
        const bool both = m_sides[0].alive && m_sides[1].alive;
        const std::size_t low =
            both ? (m_sides[0].head <= m_sides[1].head ? 0 : 1) : (m_sides[0].alive ? 0 : 1);
        m_block = m_sides[low].head;
        if (!both || m_sides[1 - low].head - m_block <= Simulator::kMostBehind)
            return;
        const quint64 behind = m_sides[1 - low].head - m_block;
        m_block = m_sides[1 - low].head;
        m_sides[low].alive = false;
        m_sides[low].reading.trouble =
            base::Error{ErrorKind::Protocol,
                        QStringLiteral("it is %1 blocks behind").arg(behind),
                        QStringLiteral("eth_blockNumber"),
                        {}};
    }

    void askFacts(std::size_t i)
    {
        const std::string account = inQuotes(base::toHex(m_sequence.account));
        const std::string block = inQuotes(base::toQuantity(m_block));
        std::vector<stake::NodeRequest> requests{
            nodeRequest("eth_getBlockByNumber", {block, "false"}),
            nodeRequest("eth_getTransactionCount", {account, block}),
            nodeRequest("eth_getBalance", {account, block})};
        for (const base::Address& contract : m_contracts)
            requests.push_back(
                nodeRequest("eth_getCode", {inQuotes(base::toHex(contract)), block}));
        ask(i, requests, &Run::onFacts);
    }

    void onFacts(std::size_t i, const Answers& answers)
    {
        stake::OperatorReading& reading = m_sides[i].reading;
        const auto block = startBlockIn(answers[0], m_block);
        const auto nonce = numberIn(answers[1]);
        const auto balance = amountIn(answers[2]);
        if (!block || !nonce || !balance) {
            lose(i, !block   ? troubleOf(answers[0], "eth_getBlockByNumber")
                    : !nonce ? troubleOf(answers[1], "eth_getTransactionCount")
                             : troubleOf(answers[2], "eth_getBalance"));
            return;
        }
        reading.at = *block;
        reading.nonce = *nonce;
        reading.balance = *balance;
        for (std::size_t c = 0; c < m_contracts.size(); ++c) {
            const NodeAnswer& answer = answers[3 + c];
            const std::string text = answer.result ? answer.result->toString().toStdString() : "";
            const auto code = text.starts_with("0x") ? base::bytesFromHex(text) : std::nullopt;
            if (!code) {
                lose(i, troubleOf(answer, "eth_getCode"));
                return;
            }
            reading.codes[m_contracts[c]] = eth::keccak256(
                std::string_view(code->constData(), static_cast<std::size_t>(code->size())));
        }
        done();
    }

    /// The best way that the node is known to have, or, to compare, the one that both have.
    SimulatedHow wayOf(std::size_t i)
    {
        Simulator::Memory& memory = (*m_memory)[i];
        if (memory.best != SimulatedHow::Whole && m_clock.now() - memory.since > kForgetMs)
            memory.best = SimulatedHow::Whole;
        return m_phase == Phase::Alignment ? std::max(memory.best, m_common) : memory.best;
    }

    /// The sequence as this node would run it: from the account's nonce at that block.
    stake::Sequence sequenceFor(std::size_t i) const
    {
        stake::Sequence sequence = m_sequence;
        sequence.nonce = m_sides[i].reading.nonce;
        return sequence;
    }

    void simulate(std::size_t i, SimulatedHow how)
    {
        const stake::Sequence sequence = sequenceFor(i);
        const stake::StartBlock& at = m_sides[i].reading.at;
        switch (how) {
        case SimulatedHow::Whole:
            ask(i, {stake::wholeRequest(sequence, at)}, &Run::onWhole);
            return;
        case SimulatedHow::Overrides:
            ask(i, {stake::overridesRequest(sequence, at)}, &Run::onOverrides);
            return;
        case SimulatedHow::Stepwise:
            ask(i, stake::stepRequests(sequence, at), &Run::onSteps);
            return;
        }
    }

    void onWhole(std::size_t i, const Answers& answers)
    {
        if (const auto& result = answers[0].result) {
            auto read = stake::readWhole(sequenceFor(i), m_sides[i].reading.at, *result);
            take(i, std::move(read), SimulatedHow::Whole);
            return;
        }
        if (stake::lackOf(answers[0].code, answers[0].message) == NodeLack::Invalid) {
            m_sides[i].reading.refusal = answers[0].message;
            done();
            return;
        }
        fallBack(i, answers[0], SimulatedHow::Whole);
    }

    void onOverrides(std::size_t i, const Answers& answers)
    {
        if (const auto& result = answers[0].result) {
            auto read = stake::readOverrides(sequenceFor(i), m_sides[i].reading.at, *result);
            take(i, std::move(read), SimulatedHow::Overrides);
            return;
        }
        fallBack(i, answers[0], SimulatedHow::Overrides);
    }

    void onSteps(std::size_t i, const Answers& answers)
    {
        auto read = stake::readSteps(sequenceFor(i), m_sides[i].reading.at, answers);
        take(i, std::move(read), SimulatedHow::Stepwise);
    }

    void take(std::size_t i, base::Result<stake::Simulation> read, SimulatedHow how)
    {
        if (read) {
            read->limits = m_sides[i].notes + read->limits;
            m_sides[i].reading.simulation = std::move(*read);
            done();
            return;
        }
        if (how == SimulatedHow::Stepwise) {
            lose(i, read.error());
            return;
        }
        if (read.error().kind == ErrorKind::NotFound)
            remember(i, how);
        m_sides[i].notes << QStringLiteral("%1: %2").arg(stake::nameOf(how), read.error().text());
        simulate(i, weaker(how));
    }

    /// The node has no such way, or has trouble with it.
    void fallBack(std::size_t i, const NodeAnswer& answer, SimulatedHow how)
    {
        if (answer.code == 0) { // nobody answered
            lose(i, troubleOf(answer, how == SimulatedHow::Whole ? "eth_simulateV1" : "eth_call"));
            return;
        }
        if (stake::lackOf(answer.code, answer.message) == NodeLack::Missing)
            remember(i, how);
        else
            m_sides[i].notes << QStringLiteral("%1: %2").arg(stake::nameOf(how), answer.message);
        simulate(i, weaker(how));
    }

    static SimulatedHow weaker(SimulatedHow how)
    {
        return how == SimulatedHow::Whole ? SimulatedHow::Overrides : SimulatedHow::Stepwise;
    }

    void remember(std::size_t i, SimulatedHow lacks)
    {
        (*m_memory)[i] = {weaker(lacks), m_clock.now()};
    }

    /// Of two simulations in different ways the better one is shown, and is made again in the way
    /// of the other to be compared.
    bool needsAlignment(std::size_t i)
    {
        const auto& mine = m_sides[i].reading.simulation;
        const auto& other = m_sides[1 - i].reading.simulation;
        if (!mine || !other || mine->how >= other->how)
            return false;
        m_shown = mine;
        m_shownBy = i;
        m_common = other->how;
        return true;
    }

    void finish()
    {
        Rehearsal out;
        out.first = m_sides[0].reading;
        out.second = m_sides[1].reading;
        out.agreement = stake::agreementOf(out.first, out.second);
        if (m_shown)
            stake::admitOneVoice(out.agreement, m_sides[m_shownBy].node.operatorName, *m_shown,
                                 m_sides[1 - m_shownBy].node.operatorName, m_common,
                                 m_sequence.acts);
        out.simulation = m_shown;
        for (const stake::OperatorReading* reading : {&out.first, &out.second})
            if (reading->simulation &&
                (!out.simulation || reading->simulation->how < out.simulation->how))
                out.simulation = reading->simulation;
        out.requests = m_requests;
        m_question->answer(std::move(out));
    }

    base::Clock& m_clock;
    std::shared_ptr<Memories> m_memory;
    stake::Sequence m_sequence;
    std::vector<base::Address> m_contracts;
    std::shared_ptr<Question> m_question;
    std::array<Side, 2> m_sides;
    Phase m_phase = Phase::Heads;
    std::size_t m_waiting = 0;
    quint64 m_block = 0;
    SimulatedHow m_common = SimulatedHow::Whole;
    std::optional<stake::Simulation> m_shown;
    std::size_t m_shownBy = 0;
    int m_requests = 0;
};

} // namespace

Simulator::Simulator(NodeOf first, NodeOf second, base::Clock& clock)
    : m_nodes{std::move(first), std::move(second)}, m_clock(clock),
      m_memory(std::make_shared<Memories>())
{}

void Simulator::secondIs(NodeOf second)
{
    m_nodes[1] = std::move(second);
    // What is under way learns of the one before.
    m_memory = std::make_shared<Memories>(Memories{(*m_memory)[0], Memory{}});
}

wallet::Ask Simulator::rehearse(stake::Sequence sequence, std::vector<base::Address> contracts,
                                Question::Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    wallet::Ask ask([question] { question->withdraw(); });
    for (const stake::SequenceStep& step : sequence.steps)
        contracts.push_back(step.call.to);
    std::sort(contracts.begin(), contracts.end());
    contracts.erase(std::unique(contracts.begin(), contracts.end()), contracts.end());
    auto fine = stake::checkSequence(sequence);
    if (fine && contracts.size() > kMostContracts)
        fine = base::fail(ErrorKind::BadInput, QStringLiteral("too many contracts"),
                          QStringLiteral("contracts"));
    if (!fine) {
        wallet::answerSoon(question, m_clock,
                           base::Result<Rehearsal>(tl::unexpected(fine.error())));
        return ask;
    }
    Question::limit(question, m_clock, kPatience,
                    {ErrorKind::Timeout, QStringLiteral("the simulation took too long"), {}, {}});
    std::make_shared<Run>(m_nodes, m_clock, m_memory, std::move(sequence), std::move(contracts),
                          question)
        ->start();
    return ask;
}

} // namespace rollscope::staking
