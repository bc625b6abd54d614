#include "staking/protocol_reader.hpp"
#include "base/hex.hpp"
#include "staking/node_talk.hpp"
#include "staking/question_bundle.hpp"
#include <QJsonObject>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using Question = wallet::Question<ReadOutcome>;
using Piece = QuestionBundle::Piece;

/// One reading of many jobs. Held by the requests that are open.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(net::RpcClient& node, std::shared_ptr<ProtocolReader::Memory> memory,
        std::vector<ReadJob> jobs, std::shared_ptr<Question> question)
        : m_node(node), m_memory(std::move(memory)), m_jobs(std::move(jobs)),
          m_question(std::move(question))
    {}

    void start(std::optional<quint64> block)
    {
        const std::string tag = block ? base::toQuantity(*block) : "latest";
        m_out.requests = 2;
        askNode(m_node,
                {nodeRequest("eth_chainId"),
                 nodeRequest("eth_getBlockByNumber", {inQuotes(tag), "false"})},
                [self = shared_from_this(), block](const std::vector<stake::NodeAnswer>& answers) {
                    if (self->m_question->isOpen())
                        self->onHead(answers, block);
                });
    }

private:
    void onHead(const std::vector<stake::NodeAnswer>& answers, std::optional<quint64> block)
    {
        const auto chain = numberIn(answers[0]);
        if (!chain) {
            m_question->fail(troubleOf(answers[0], "eth_chainId"));
            return;
        }
        m_out.chain = {*chain};
        const auto number = block ? block : numberOf(answers[1]);
        const auto at = number ? startBlockIn(answers[1], *number) : std::nullopt;
        if (!at) {
            m_question->fail(troubleOf(answers[1], "eth_getBlockByNumber"));
            return;
        }
        m_out.at = *at;
        m_readings.reserve(m_jobs.size());
        for (const ReadJob& job : m_jobs)
            m_readings.emplace_back(*job.protocol, job.wanted, job.given);
        next();
    }

    static std::optional<quint64> numberOf(const stake::NodeAnswer& header)
    {
        if (!header.result)
            return std::nullopt;
        return base::quantityFromHex(header.result->toObject()[u"number"].toString().toStdString());
    }

    void next()
    {
        std::vector<const std::vector<stake::Ask>*> rounds;
        bool any = false;
        for (const stake::Reading& reading : m_readings) {
            rounds.push_back(&reading.asks());
            any = any || !reading.asks().empty();
        }
        if (!any) {
            finish();
            return;
        }
        ++m_out.rounds;
        QuestionBundle::Rules rules;
        rules.multicall = m_memory->multicall;
        m_bundle.emplace(rounds, m_out.at, rules);
        ask(m_bundle->pieces());
        if (m_open == 0)
            settle();
    }

    /// Puts these pieces; the last answer of the round ends it.
    void ask(const std::vector<Piece>& pieces)
    {
        std::vector<Piece> put;
        std::vector<stake::NodeRequest> requests;
        for (const Piece& piece : pieces) {
            if (m_out.requests >= ProtocolReader::kMostRequests) {
                m_bundle->giveUp(
                    piece, u"needs more than %1 requests"_s.arg(ProtocolReader::kMostRequests));
                continue;
            }
            ++m_out.requests;
            requests.push_back(m_bundle->requestOf(piece));
            put.push_back(piece);
        }
        // Few at a time: a queue of the client is bounded, and so is a batch that nodes take.
        for (std::size_t first = 0; first < put.size(); first += kBatch) {
            const std::size_t last = std::min(first + kBatch, put.size());
            m_waiting.push_back(
                {{put.begin() + std::ptrdiff_t(first), put.begin() + std::ptrdiff_t(last)},
                 {requests.begin() + std::ptrdiff_t(first),
                  requests.begin() + std::ptrdiff_t(last)}});
            ++m_open;
        }
        pump();
    }

    struct Batch
    {
        std::vector<Piece> pieces;
        std::vector<stake::NodeRequest> requests;
    };

    void pump()
    {
        while (!m_waiting.empty() && m_flying < kAtOnce) {
            Batch batch = std::move(m_waiting.back());
            m_waiting.pop_back();
            ++m_flying;
            askNodeAtOnce(m_node, batch.requests,
                          [self = shared_from_this(), pieces = std::move(batch.pieces)](
                              const std::vector<stake::NodeAnswer>& answers) {
                              --self->m_flying;
                              if (self->m_question->isOpen())
                                  self->onAnswers(pieces, answers);
                          });
        }
    }

    void onAnswers(const std::vector<Piece>& pieces, const std::vector<stake::NodeAnswer>& answers)
    {
        std::vector<Piece> again;
        for (std::size_t i = 0; i < pieces.size(); ++i)
            for (Piece& piece : m_bundle->take(pieces[i], answers[i]))
                again.push_back(std::move(piece));
        ask(again);
        if (--m_open == 0)
            settle();
    }

    void settle()
    {
        m_memory->multicall = m_memory->multicall && m_bundle->hasMulticall();
        for (std::size_t i = 0; i < m_readings.size(); ++i) {
            if (m_readings[i].asks().empty())
                continue;
            if (auto taken = m_readings[i].take(m_bundle->answers(i)); !taken) {
                m_question->fail(taken.error());
                return;
            }
        }
        next();
    }

    void finish()
    {
        for (const stake::Reading& reading : m_readings)
            m_out.facts.push_back(reading.facts());
        m_out.bundled = m_memory->multicall;
        m_question->answer(std::move(m_out));
    }

    static constexpr std::size_t kBatch = 20;
    static constexpr int kAtOnce = 4;

    net::RpcClient& m_node;
    std::shared_ptr<ProtocolReader::Memory> m_memory;
    std::vector<ReadJob> m_jobs;
    std::shared_ptr<Question> m_question;
    std::vector<stake::Reading> m_readings;
    std::optional<QuestionBundle> m_bundle;
    std::vector<Batch> m_waiting;
    std::size_t m_open = 0; ///< batches of this round without an answer
    int m_flying = 0;
    ReadOutcome m_out;
};

} // namespace

wallet::Ask ProtocolReader::readMany(std::vector<ReadJob> jobs, std::optional<quint64> block,
                                     Question::Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    wallet::Ask ask([question] { question->withdraw(); });
    Question::limit(
        question, m_clock, kPatience,
        {ErrorKind::Timeout, QStringLiteral("reading the protocols took too long"), {}, {}});
    std::make_shared<Run>(m_node, m_memory, std::move(jobs), question)->start(block);
    return ask;
}

} // namespace rollscope::staking
