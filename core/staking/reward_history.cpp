#include "staking/reward_history.hpp"
#include "base/hex.hpp"
#include "l1/multicall.hpp"
#include "stake/known_abis.hpp"
#include "stake/needs.hpp"
#include "staking/event_log.hpp"
#include "staking/history_rows.hpp"
#include "staking/node_talk.hpp"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace rollscope::staking {
namespace {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using base::Wei;
using eth::abi::Value;
using Question = wallet::Question<History>;
using Answers = std::vector<stake::NodeAnswer>;

constexpr const char* kTransfer =
    "0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef";

base::Hash32 topicOf(const base::Address& account)
{
    return {Value::address(account).word};
}

std::string listOf(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ",") + inQuotes(word);
    return "[" + out + "]";
}

/// Makes one history. Held by the questions that are open.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(net::RpcClient& node, HistoryQuestion asked, std::shared_ptr<Question> question)
        : m_node(node), m_asked(std::move(asked)), m_protocol(*m_asked.item.protocol),
          m_question(std::move(question))
    {}

    [[nodiscard]] ReadJob job() const
    {
        stake::Needs needs;
        for (const QString& name : m_protocol.receipts)
            token(needs, name);
        for (const auto& position : m_protocol.positions) // what receipts are worth
            if (position.worth)
                token(needs, position.worth->token);
        if (const auto& reward = m_protocol.health.reward) {
            needs.roles.insert(reward->role);
            if (!reward->token.isEmpty())
                token(needs, reward->token);
        }
        stake::Arguments given = m_asked.item.params;
        given.insert_or_assign(u"account"_s, stake::Typed::address(base::Address{}));
        return {&m_protocol, stake::closure(m_protocol, needs), std::move(given)};
    }

    void begin(const ReadOutcome& read)
    {
        m_out.chain = read.chain;
        m_out.requests = read.requests;
        m_out.fromBlock = m_asked.fromBlock;
        m_out.toBlock = read.at.number;
        m_out.facts = read.facts.front();
        m_rows = HistoryRows(m_protocol, read.facts.front(), m_asked.accounts);
        askLogs();
    }

private:
    void token(stake::Needs& needs, const QString& name) const
    {
        needs.addToken(m_protocol, name);
        const auto known = m_protocol.tokens.find(name);
        if (known != m_protocol.tokens.end() && !known->second.role.isEmpty())
            needs.roles.insert(known->second.role);
    }

    std::string filter(const std::string& addresses, const std::string& topics) const
    {
        return R"({"address":)" + addresses + R"(,"fromBlock":)" +
               inQuotes(base::toQuantity(m_out.fromBlock)) + R"(,"toBlock":)" +
               inQuotes(base::toQuantity(m_out.toBlock)) + R"(,"topics":)" + topics + "}";
    }

    void askLogs()
    {
        std::vector<std::string> tokens, topics;
        for (const auto& [at, name] : m_rows.receipts())
            tokens.push_back(base::toHex(at));
        for (const base::Address& account : m_asked.accounts)
            topics.push_back(base::toHex(topicOf(account)));
        std::vector<stake::NodeRequest> requests;
        if (!tokens.empty() && !topics.empty()) {
            const std::string transfer = inQuotes(kTransfer);
            requests.push_back(
                nodeRequest("eth_getLogs",
                            {filter(listOf(tokens), "[" + transfer + "," + listOf(topics) + "]")}));
            requests.push_back(nodeRequest(
                "eth_getLogs",
                {filter(listOf(tokens), "[" + transfer + ",null," + listOf(topics) + "]")}));
        }
        if (m_rows.rewardAt()) {
            std::string wanted =
                "[" + inQuotes(base::toHex(m_protocol.health.reward->event.topic()));
            // Where the event names an account, those of strangers are not asked for.
            if (const std::size_t topic = m_rows.rewardTopic(); topic != 0) {
                for (std::size_t i = 1; i < topic; ++i)
                    wanted += ",null";
                wanted += "," + listOf(topics);
            }
            requests.push_back(nodeRequest(
                "eth_getLogs", {filter(inQuotes(base::toHex(*m_rows.rewardAt())), wanted + "]")}));
        } else
            m_out.limits << u"%1 names no event of its rewards that could be read"_s.arg(
                m_protocol.name);
        if (requests.empty()) {
            const bool none = m_protocol.receipts.isEmpty() && !m_protocol.health.reward;
            m_question->fail({ErrorKind::BadInput,
                              none ? u"its file names neither receipts nor a reward event"_s
                                   : u"where its receipts are could not be read"_s,
                              m_protocol.id,
                              {}});
            return;
        }
        ask(requests, &Run::onLogs);
    }

    void ask(const std::vector<stake::NodeRequest>& requests, void (Run::*next)(const Answers&))
    {
        m_out.requests += static_cast<int>(requests.size());
        m_waiting = requests;
        m_heard.clear();
        m_next = next;
        askSome();
    }

    /// One frame after the other.
    void askSome()
    {
        if (m_heard.size() == m_waiting.size()) {
            const Answers heard = std::exchange(m_heard, {});
            ((*this).*m_next)(heard);
            return;
        }
        const auto first = m_waiting.begin() + static_cast<std::ptrdiff_t>(m_heard.size());
        const auto count = std::min(kHistoryBatch, m_waiting.size() - m_heard.size());
        const std::vector<stake::NodeRequest> some(first,
                                                   first + static_cast<std::ptrdiff_t>(count));
        askNodeAtOnce(m_node, some, [self = shared_from_this()](const Answers& answers) {
            if (!self->m_question->isOpen())
                return;
            self->m_heard.insert(self->m_heard.end(), answers.begin(), answers.end());
            self->askSome();
        });
    }

    void onLogs(const Answers& answers)
    {
        for (const stake::NodeAnswer& answer : answers) {
            if (!answer.result || !answer.result->isArray()) {
                m_question->fail(troubleOf(answer, "eth_getLogs"));
                return;
            }
            for (const auto& one : answer.result->toArray()) {
                auto event = eventOf(one.toObject());
                if (event)
                    m_events.push_back(std::move(*event));
            }
        }
        sortEvents(m_events);
        if (m_events.size() > kMostEvents) {
            m_out.limits << u"%1 older events are left out"_s.arg(m_events.size() - kMostEvents);
            m_events.erase(m_events.begin(),
                           m_events.end() - static_cast<std::ptrdiff_t>(kMostEvents));
        }
        askTimes();
    }

    void askTimes()
    {
        std::vector<stake::NodeRequest> requests;
        for (const Event& event : m_events)
            if (!event.seconds && (m_blocks.empty() || m_blocks.back() != event.block)) {
                m_blocks.push_back(event.block);
                requests.push_back(nodeRequest("eth_getBlockByNumber",
                                               {inQuotes(base::toQuantity(event.block)), "false"}));
            }
        if (requests.empty())
            askParts();
        else
            ask(requests, &Run::onTimes);
    }

    void onTimes(const Answers& answers)
    {
        std::map<quint64, quint64> times;
        for (std::size_t i = 0; i < answers.size(); ++i)
            if (const auto at = startBlockIn(answers[i], m_blocks[i]))
                times.emplace(m_blocks[i], at->timestamp);
        for (Event& event : m_events)
            if (const auto found = times.find(event.block); found != times.end())
                event.seconds = found->second;
        askParts();
    }

    /// What everybody held before each reward, where the event's contract is the receipt.
    void askParts()
    {
        std::vector<stake::NodeRequest> requests;
        if (m_rows.hasParts()) {
            const base::Address at = *m_rows.rewardAt();
            const QString erc20 = u"erc20"_s;
            const auto& balance = stake::knownFunction(erc20, "balanceOf");
            const auto& supply = stake::knownFunction(erc20, "totalSupply");
            std::vector<l1::MulticallItem> items{
                {at, eth::abi::encodeCall(supply, {}).value_or("")}};
            for (const base::Address& account : m_asked.accounts)
                items.push_back(
                    {at, eth::abi::encodeCall(balance, {Value::address(account)}).value_or("")});
            const std::string data = l1::encodeAggregate3(items);
            const std::string call =
                R"({"to":)" + inQuotes(base::toHex(l1::multicall3Address())) + R"(,"data":)" +
                inQuotes(base::toHex({reinterpret_cast<const quint8*>(data.data()), data.size()})) +
                "}";
            for (const Event& event : m_events)
                if (m_rows.isReward(event) && event.block > 0) {
                    m_rewards.push_back(event.block);
                    requests.push_back(nodeRequest(
                        "eth_call", {call, inQuotes(base::toQuantity(event.block - 1))}));
                }
        }
        if (requests.empty())
            finish();
        else
            ask(requests, &Run::onParts);
    }

    void onParts(const Answers& answers)
    {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (!answers[i].result)
                continue;
            const auto bytes = base::bytesFromHex(answers[i].result->toString().toStdString());
            const auto returned =
                bytes ? l1::decodeAggregate3(bytes->toStdString(), m_asked.accounts.size() + 1)
                      : base::fail(ErrorKind::Protocol, {});
            if (!returned)
                continue;
            std::vector<Wei> numbers;
            for (const auto& one : *returned) {
                Value value;
                if (!one.success || one.data.size() != value.word.size())
                    break;
                std::copy(one.data.begin(), one.data.end(), value.word.begin());
                numbers.push_back(value.toWei());
            }
            if (numbers.size() == returned->size())
                m_parts.emplace(m_rewards[i], std::move(numbers));
        }
        finish();
    }

    void finish()
    {
        m_out.rows = m_rows.rowsOf(m_events, m_parts);
        m_out.paid = m_rows.paid(m_events);
        m_question->answer(std::move(m_out));
    }

    net::RpcClient& m_node;
    HistoryQuestion m_asked;
    const stake::Protocol& m_protocol;
    std::shared_ptr<Question> m_question;
    HistoryRows m_rows;
    std::vector<Event> m_events;
    std::vector<stake::NodeRequest> m_waiting; ///< of this step
    Answers m_heard;
    void (Run::*m_next)(const Answers&) = nullptr;
    std::vector<quint64> m_blocks, m_rewards;
    HistoryRows::Parts m_parts;
    History m_out;
};

} // namespace

QString nameOf(HistoryKind kind)
{
    switch (kind) {
    case HistoryKind::Minted:
        return u"minted"_s;
    case HistoryKind::Burned:
        return u"burned"_s;
    case HistoryKind::Received:
        return u"received"_s;
    case HistoryKind::Sent:
        return u"sent"_s;
    case HistoryKind::Reward:
        break;
    }
    return u"reward"_s;
}

wallet::Ask readHistory(net::RpcClient& node, ProtocolReader& reader, HistoryQuestion asked,
                        Question::Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    Question::limit(question, reader.clock(), kHistoryPatience,
                    {ErrorKind::Timeout, u"reading the history took too long"_s, {}, {}});
    auto run = std::make_shared<Run>(node, std::move(asked), question);
    std::vector<ReadJob> jobs;
    jobs.push_back(run->job());
    question->holds(
        reader.readMany(std::move(jobs), {}, [run, question](const Result<ReadOutcome>& read) {
            if (read)
                run->begin(*read);
            else
                question->fail(read.error());
        }));
    return wallet::Ask([question] { question->withdraw(); });
}

} // namespace rollscope::staking
