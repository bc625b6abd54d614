#include "staking/pair_reader.hpp"
#include "staking/node_talk.hpp"

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::Result;
using Outcome = std::shared_ptr<const PairOutcome>;
using Question = wallet::Question<Outcome>;

/// One reading at both. Held by the questions that are open.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(const std::array<NodeOf, 2>& nodes,
        const std::array<std::shared_ptr<ProtocolReader>, 2>& readers, base::Clock& clock,
        ReadJob job, std::shared_ptr<Question> question)
        : m_nodes(nodes), m_readers(readers), m_clock(clock), m_job(std::move(job)),
          m_question(std::move(question))
    {}

    void start(bool both)
    {
        if (!both || !m_readers[1]) {
            m_why[1] = both ? u"there is no second operator"_s : u"it was not asked"_s;
            read({});
            return;
        }
        limit();
        for (std::size_t i = 0; i < m_nodes.size(); ++i)
            askNode(*m_nodes[i].client, {nodeRequest("eth_blockNumber")},
                    [self = shared_from_this(), i](const std::vector<stake::NodeAnswer>& answers) {
                        if (self->m_question->isOpen() && !self->m_reading)
                            self->onHead(i, answers.front());
                    });
        m_requests += 2;
    }

    void cancel()
    {
        m_timer.cancel();
        for (wallet::Ask& ask : m_asks)
            ask.cancel();
    }

private:
    /// One that hangs takes nothing from the other.
    void limit()
    {
        m_timer = m_clock.after(Simulator::kRoundPatience, [weak = weak_from_this()] {
            const auto self = weak.lock();
            if (!self || !self->m_question->isOpen())
                return;
            if (!self->m_reading)
                self->agreeOnBlock();
            else
                self->miss(u"it does not answer"_s);
        });
    }

    void onHead(std::size_t i, const stake::NodeAnswer& answer)
    {
        m_heads[i] = numberIn(answer);
        if (!m_heads[i])
            m_why[i] = troubleOf(answer, "eth_blockNumber").text();
        if (++m_answered == m_nodes.size())
            agreeOnBlock();
    }

    /// The lower of the two heads, unless that is far behind.
    void agreeOnBlock()
    {
        m_reading = true;
        for (std::size_t i = 0; i < m_heads.size(); ++i)
            if (!m_heads[i] && m_why[i].isEmpty())
                m_why[i] = u"it does not answer"_s;
        if (!m_heads[0] || !m_heads[1]) {
            read({});
            return;
        }
        const std::size_t low = *m_heads[0] <= *m_heads[1] ? 0 : 1;
        const quint64 behind = *m_heads[1 - low] - *m_heads[low];
        if (behind > Simulator::kMostBehind) {
            m_why[low] = u"it is %1 blocks behind"_s.arg(behind);
            read({});
            return;
        }
        m_both = true;
        read(*m_heads[low]);
    }

    void read(std::optional<quint64> block)
    {
        const auto self = shared_from_this();
        m_reading = true;
        m_missing = m_both ? 2 : 1;
        if (m_both)
            limit();
        m_asks[0] = m_readers[0]->readMany({m_job}, block, [self](Result<ReadOutcome> out) {
            if (!out) {
                self->m_asks[1].cancel();
                self->m_question->fail(out.error());
                return;
            }
            self->m_out->first = std::move(*out);
            self->arrived();
        });
        if (!m_both)
            return;
        m_asks[1] = m_readers[1]->readMany({m_job}, block, [self](Result<ReadOutcome> out) {
            if (!self->m_both)
                return;
            if (!out) {
                self->miss(out.error().text());
                return;
            }
            self->m_out->second = std::move(*out);
            self->arrived();
        });
    }

    /// The second operator is no witness.
    void miss(const QString& why)
    {
        if (!m_both || m_out->second)
            return;
        m_both = false;
        m_why[1] = why;
        m_asks[1].cancel();
        arrived();
    }

    void arrived()
    {
        if (--m_missing > 0)
            return;
        m_timer.cancel();
        PairOutcome& out = *m_out;
        if (out.second && out.second->chain != out.first.chain) {
            m_why[1] = u"it is a node of chain %1"_s.arg(out.second->chain.value);
            out.second.reset();
        }
        out.requests = m_requests + out.first.requests + (out.second ? out.second->requests : 0);
        out.told[0] = {m_nodes[0].operatorName, out.first.at, &out.first.facts.front(), {}};
        out.told[1] = {m_nodes[1].operatorName, {}, nullptr, m_why[1]};
        if (out.second)
            out.told[1] = {m_nodes[1].operatorName, out.second->at, &out.second->facts.front(), {}};
        if (!m_why[0].isEmpty())
            out.told[0] = {m_nodes[0].operatorName, out.first.at, nullptr, m_why[0]};
        m_question->answer(Outcome(m_out));
    }

    std::array<NodeOf, 2> m_nodes;
    std::array<std::shared_ptr<ProtocolReader>, 2> m_readers;
    base::Clock& m_clock;
    ReadJob m_job;
    std::shared_ptr<Question> m_question;
    std::array<wallet::Ask, 2> m_asks;
    std::array<std::optional<quint64>, 2> m_heads;
    std::array<QString, 2> m_why;
    std::size_t m_answered = 0;
    int m_missing = 0;
    int m_requests = 0;
    bool m_reading = false; ///< the heads are told, or not waited for any more
    bool m_both = false;
    base::Timer m_timer;
    std::shared_ptr<PairOutcome> m_out = std::make_shared<PairOutcome>();
};

} // namespace

PairReader::PairReader(NodeOf first, NodeOf second, base::Clock& clock)
    : m_nodes{std::move(first), std::move(second)}, m_clock(clock)
{
    for (std::size_t i = 0; i < m_nodes.size(); ++i)
        if (m_nodes[i].client != nullptr)
            m_readers[i] = std::make_shared<ProtocolReader>(*m_nodes[i].client, clock);
}

wallet::Ask PairReader::read(const ReadJob& job, bool both, Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    wallet::Ask ask([question] { question->withdraw(); });
    auto run = std::make_shared<Run>(m_nodes, m_readers, m_clock, job, question);
    question->holds(wallet::Ask([weak = std::weak_ptr(run)] {
        if (const auto held = weak.lock())
            held->cancel();
    }));
    run->start(both);
    return ask;
}

} // namespace rollscope::staking
