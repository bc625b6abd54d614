#include "staking/preparer.hpp"
#include "base/hex.hpp"
#include "eth/u256.hpp"
#include "stake/needs.hpp"
#include "staking/fee_pair.hpp"
#include "wallet/account_watch.hpp"
#include "wallet/data_fee.hpp"
#include "wallet/rpc_json.hpp"
#include <algorithm>
#include <array>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using Question = wallet::Question<Prepared>;
using Json = Result<QJsonValue>;

std::set<QString> wantedFor(const stake::Protocol& protocol, const stake::Action& action)
{
    std::set<QString> wanted = stake::wantedForAction(protocol, action);
    if (protocol.health.queue) {
        stake::Needs needs;
        needs.add(protocol.health.queue->liabilities);
        needs.add(protocol.health.queue->balance);
        wanted.insert(needs.names.begin(), needs.names.end());
    }
    return wanted;
}

/// Makes one preparation. Held by the questions that are open.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(NodeOf first, NodeOf second, base::Clock& clock, std::shared_ptr<PairReader> reader,
        std::shared_ptr<Simulator> simulator, PrepareQuestion question,
        std::shared_ptr<Question> answer)
        : m_first(std::move(first)), m_second(std::move(second)), m_clock(clock),
          m_node(*m_first.client), m_reader(std::move(reader)), m_simulator(std::move(simulator)),
          m_asked(std::move(question)), m_question(std::move(answer))
    {}

    void start()
    {
        const auto self = shared_from_this();
        m_missing = 3;
        stake::Arguments given = m_asked.arguments;
        given.insert_or_assign(u"account"_s, stake::Typed::address(m_asked.account));
        const ReadJob job{m_asked.protocol, wantedFor(*m_asked.protocol, *m_asked.action),
                          std::move(given)};
        m_asks[0] = m_reader->read(job, m_asked.simulate,
                                   [self](const Result<std::shared_ptr<const PairOutcome>>& read) {
                                       if (read)
                                           self->take(**read);
                                       else
                                           self->fail(read.error());
                                   });
        m_asks[1] = wallet::askNonces(m_node, m_asked.account,
                                      [self](const Result<wallet::AccountNonces>& nonces) {
                                          if (!nonces) {
                                              self->fail(nonces.error());
                                              return;
                                          }
                                          self->m_out.nonces = *nonces;
                                          self->m_out.requests += 2;
                                          self->arrived();
                                      });
        m_asks[2] =
            askFeePair(m_first, m_asked.simulate ? m_second : NodeOf{}, m_clock,
                       m_asked.blocksAhead, m_asked.speed, [self](const Result<PairFees>& fees) {
                           if (!fees) {
                               self->fail(fees.error());
                               return;
                           }
                           self->m_out.requests += fees->requests;
                           self->m_out.quote = fees->quote;
                           self->m_legacy = fees->legacy;
                           self->m_against = fees->findings;
                           self->arrived();
                       });
    }

    void cancel()
    {
        for (wallet::Ask& ask : m_asks)
            ask.cancel();
    }

private:
    void take(const PairOutcome& read)
    {
        m_out.requests += read.requests;
        m_out.connected = read.first.chain;
        m_out.at = read.first.at;
        m_out.facts = read.first.facts.front();
        m_out.told = stake::agreementOnFacts(*m_asked.protocol, read.told[0], read.told[1]);
        m_differ = stake::rolesThatDiffer(*m_asked.protocol, read.told[0], read.told[1]);
        arrived();
    }

    void fail(base::Error error)
    {
        if (!m_question->isOpen())
            return;
        m_question->fail(std::move(error));
        cancel();
    }

    void arrived()
    {
        if (--m_missing == 0)
            plan();
    }

    stake::Circumstances circumstances() const
    {
        stake::Circumstances out;
        out.connected = m_out.connected;
        out.seenImplementations = m_asked.seenImplementations;
        return out;
    }

    Result<stake::TxPlan> planned(const stake::Circumstances& around, stake::PlanFor purpose) const
    {
        if (!m_asked.revoke)
            return stake::plan(*m_asked.protocol, *m_asked.action, m_out.facts, around, purpose);
        if (m_out.connected != m_asked.chain.chainId)
            return base::fail(ErrorKind::BadInput, u"the node is of another chain"_s);
        return stake::revoke(*m_asked.protocol, *m_asked.action, m_out.facts, m_out.connected);
    }

    void plan()
    {
        m_out.protocol = m_asked.protocol;
        m_out.action = m_asked.action;
        m_out.account = m_asked.account;
        auto made = planned(circumstances(), stake::PlanFor::Export);
        if (!made) {
            fail(made.error());
            return;
        }
        m_out.plan = std::move(*made);
        for (const stake::PlannedCall& call : m_out.plan.calls)
            m_out.calls.push_back({call, {}, {}, {}, {}, {}});
        if (m_out.plan.calls.empty() || !m_asked.simulate) {
            finish();
            return;
        }
        estimate();
    }

    /// What both operators say, and what the first call alone would need.
    void estimate()
    {
        const auto self = shared_from_this();
        m_missing = 2;
        m_asks[0] = m_simulator->rehearse(
            sequenceOf(*m_asked.protocol, m_out.facts, m_out.plan, m_out.nonces.latest),
            contractsOf(*m_asked.protocol, m_out.facts, m_out.plan),
            [self](Result<Rehearsal> rehearsal) {
                if (!rehearsal) {
                    self->fail(rehearsal.error());
                    return;
                }
                self->m_out.requests += rehearsal->requests;
                self->m_out.rehearsal = std::move(*rehearsal);
                stake::join(self->m_out.rehearsal->agreement, self->m_out.told);
                self->estimated();
            });
        const eth::clear::Call& call = m_out.plan.calls.front().call;
        const QJsonObject json{{u"from"_s, base::toQString(base::toHex(m_asked.account))},
                               {u"to"_s, base::toQString(base::toHex(call.to))},
                               {u"value"_s, wallet::quantityOf(call.value)},
                               {u"data"_s, wallet::hexOf(call.data)}};
        ++m_out.requests;
        wallet::askJson(m_node, "eth_estimateGas", {json}, [self](const Json& answer) {
            if (!self->m_question->isOpen())
                return;
            if (answer)
                self->m_estimate = base::quantityFromHex(answer->toString().toStdString());
            self->estimated();
        });
    }

    void estimated()
    {
        if (--m_missing > 0)
            return;
        const auto& simulation = m_out.rehearsal->simulation;
        for (std::size_t i = 0; i < m_out.calls.size(); ++i) {
            PreparedCall& call = m_out.calls[i];
            const bool went = simulation && i < simulation->calls.size() &&
                              simulation->calls[i].outcome == stake::CallOutcome::Ok;
            if (went)
                call.gasUsed = simulation->calls[i].gasUsed;
            offer(call, i, gasLimitFor(call.gasUsed, i == 0 ? m_estimate : std::nullopt));
        }
        askDataFees();
    }

    void offer(PreparedCall& call, std::size_t index, quint64 gas)
    {
        if (gas == 0) {
            call.why = index == 0 ? u"what gas it needs is not known"_s
                                  : u"what gas it needs can be told when the call before it is in "
                                    "a block"_s;
            return;
        }
        eth::Transaction tx;
        tx.type = m_legacy ? eth::TransactionType::Legacy : eth::TransactionType::DynamicFee;
        tx.chain = m_out.plan.chain;
        tx.nonce = m_out.nonces.next() + index;
        tx.gasLimit = gas;
        tx.to = call.planned.call.to;
        tx.value = call.planned.call.value;
        tx.data = call.planned.call.data;
        show(call, tx, {});
    }

    void show(PreparedCall& call, eth::Transaction tx, const wallet::DataFee& data)
    {
        auto offered = wallet::applyFees(tx, m_out.quote, m_asked.speed, m_asked.caps, data.onTop);
        if (offered)
            offered = wallet::applyDataFee(tx, data, m_asked.caps);
        const auto worst = wallet::worstFee(tx, data.onTop);
        call.shown.reset();
        call.dataFee = call.worstFee = {};
        if (!offered || !worst) {
            call.why = offered ? worst.error().text() : offered.error().text();
            return;
        }
        call.dataFee = data.onTop;
        call.worstFee = *worst;
        call.shown = wallet::Shown::exactly(std::move(tx), m_asked.account);
        call.why.clear();
    }

    void askDataFees()
    {
        const auto source = wallet::dataFeeSource(m_asked.chain);
        const auto self = shared_from_this();
        m_missing = 1;
        for (std::size_t i = 0; i < m_out.calls.size(); ++i) {
            if (!m_out.calls[i].shown)
                continue;
            const auto asked = wallet::dataFeeQuestion(
                m_asked.chain, m_out.calls[i].shown->transaction, m_asked.account);
            if (!asked)
                continue;
            ++m_missing;
            ++m_out.requests;
            wallet::askJson(m_node, asked->method, asked->params,
                            [self, i, source](const Json& answer) {
                                if (self->m_question->isOpen())
                                    self->onDataFee(i, source, answer);
                            });
        }
        gathered();
    }

    void onDataFee(std::size_t index, wallet::DataFeeSource source, const Json& answer)
    {
        PreparedCall& call = m_out.calls[index];
        const auto fee = answer ? wallet::readDataFee(source, *answer)
                                : Result<wallet::DataFee>(tl::unexpected(answer.error()));
        if (fee) {
            show(call, call.shown->transaction, *fee);
        } else {
            call.shown.reset();
            call.worstFee = {};
            call.why = u"the fee for its data is not known: "_s + fee.error().text();
        }
        gathered();
    }

    void gathered()
    {
        if (--m_missing == 0)
            finish();
    }

    /// Plans once more, with what the fees take.
    void finish()
    {
        const stake::Protocol& protocol = *m_asked.protocol;
        stake::Circumstances around = circumstances();
        const bool all = !m_out.calls.empty() && std::all_of(m_out.calls.begin(), m_out.calls.end(),
                                                             [](const PreparedCall& call) {
                                                                 return call.shown.has_value();
                                                             });
        for (const PreparedCall& call : m_out.calls)
            m_out.worstFee = eth::sumOf(m_out.worstFee, call.worstFee);
        m_out.spentFee = feeInSpent(m_out, m_asked.chain, m_asked.prices);
        if (all) {
            const bool leaves = !m_asked.action->exits.isEmpty();
            around.keptBack = leaves ? eth::sumOf(m_out.worstFee, m_out.worstFee) : m_out.worstFee;
            around.worstFee = m_out.spentFee;
            around.feeByPrice = m_out.spentFee != m_out.worstFee;
        }
        replan(around);
        if (all && !m_asked.revoke)
            if (auto unknown = feeNotCompared(m_out, m_asked.chain, m_asked.prices))
                m_out.findings.push_back(std::move(*unknown));
        if (m_out.rehearsal)
            for (auto& finding :
                 findingsOf(protocol, *m_asked.action, m_out.facts, m_out.plan, *m_out.rehearsal))
                m_out.findings.push_back(std::move(finding));
        m_out.findings.insert(m_out.findings.end(), m_differ.begin(), m_differ.end());
        m_out.findings.insert(m_out.findings.end(), m_against.begin(), m_against.end());
        if (m_out.nonces.waiting() > 0)
            m_out.findings.push_back({stake::Severity::Warn,
                                      u"nonce-waiting"_s,
                                      u"%1 transactions of the account wait: this one comes after "
                                      "them"_s.arg(m_out.nonces.waiting()),
                                      {}});
        std::stable_sort(m_out.findings.begin(), m_out.findings.end(),
                         [](const stake::Finding& a, const stake::Finding& b) {
                             return a.severity > b.severity;
                         });
        m_out.guard = guardFactsOf(m_out, m_asked.chain.name, m_asked.seenImplementations);
        if (m_asked.revoke)
            m_out.guard.share.reset(); // nobody's stake grows by it
        m_question->answer(std::move(m_out));
    }

    void replan(const stake::Circumstances& around)
    {
        auto made = planned(around, stake::PlanFor::Signing);
        const std::optional<base::Error> refused =
            made ? std::nullopt : std::optional(made.error());
        if (!made)
            made = planned(around, stake::PlanFor::Export);
        if (made)
            m_out.plan = std::move(*made);
        m_out.findings = m_out.plan.findings;
        if (refused && !stake::anyBlocks(m_out.findings))
            m_out.findings.push_back(
                {stake::Severity::Block, u"not-for-signing"_s, refused->what, {}});
    }

    NodeOf m_first, m_second;
    base::Clock& m_clock;
    net::RpcClient& m_node; ///< of the first
    std::shared_ptr<PairReader> m_reader;
    std::shared_ptr<Simulator> m_simulator;
    PrepareQuestion m_asked;
    std::shared_ptr<Question> m_question;
    std::array<wallet::Ask, 3> m_asks;
    int m_missing = 0;
    bool m_legacy = false;
    std::optional<quint64> m_estimate;
    std::vector<stake::Finding> m_differ;  ///< roles, between the operators
    std::vector<stake::Finding> m_against; ///< fees, between the operators
    Prepared m_out;
};

} // namespace

Preparer::Preparer(NodeOf first, NodeOf second, base::Clock& clock)
    : m_first(first), m_second(second), m_clock(clock),
      m_reader(std::make_shared<PairReader>(first, second, clock)),
      m_simulator(std::make_shared<Simulator>(std::move(first), std::move(second), clock))
{}

void Preparer::secondIs(const NodeOf& second)
{
    m_second = second;
    m_reader = std::make_shared<PairReader>(m_first, second, m_clock);
    // What is under way goes on by the one before.
    m_simulator = std::make_shared<Simulator>(m_first, second, m_clock);
}

wallet::Ask Preparer::prepare(PrepareQuestion question, Question::Handler handler)
{
    auto answer = std::make_shared<Question>(std::move(handler));
    wallet::Ask ask([answer] { answer->withdraw(); });
    Question::limit(answer, m_clock, kPatience,
                    {ErrorKind::Timeout, u"preparing it took too long"_s, {}, {}});
    auto run = std::make_shared<Run>(m_first, m_second, m_clock, m_reader, m_simulator,
                                     std::move(question), answer);
    answer->holds(wallet::Ask([weak = std::weak_ptr(run)] {
        if (const auto held = weak.lock())
            held->cancel();
    }));
    run->start();
    return ask;
}

} // namespace rollscope::staking
