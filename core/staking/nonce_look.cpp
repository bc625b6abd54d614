#include "staking/nonce_look.hpp"
#include "base/hex.hpp"
#include "staking/node_talk.hpp"
#include "wallet/rpc_json.hpp"

namespace rollscope::staking {
namespace {

using base::ErrorKind;
using base::Result;
using stake::ChainLook;
using Question = wallet::Question<ChainLook>;

/// One search. Held by the request that is open.
class Look : public std::enable_shared_from_this<Look>
{
public:
    Look(net::RpcClient& node, const NonceQuestion& asked, std::shared_ptr<Question> question)
        : m_node(node), m_asked(asked), m_question(std::move(question))
    {}

    void start()
    {
        const std::string account = inQuotes(base::toHex(m_asked.account));
        std::vector<stake::NodeRequest> requests{
            nodeRequest("eth_chainId"), nodeRequest("eth_blockNumber"),
            nodeRequest("eth_getTransactionCount", {account, inQuotes("latest")}),
            nodeRequest("eth_getTransactionCount", {account, inQuotes("pending")})};
        if (m_asked.hash)
            requests.push_back(
                nodeRequest("eth_getTransactionByHash", {inQuotes(base::toHex(*m_asked.hash))}));
        ask(requests, &Look::onNonces);
    }

private:
    using Answers = std::vector<stake::NodeAnswer>;

    void ask(const std::vector<stake::NodeRequest>& requests, void (Look::*next)(const Answers&))
    {
        m_requests += static_cast<int>(requests.size());
        if (m_requests > kMostRequests) {
            fail(ErrorKind::Protocol, QStringLiteral("the node answers without ever coming to a "
                                                     "block"));
            return;
        }
        askNode(m_node, requests, [self = shared_from_this(), next](const Answers& answers) {
            if (self->m_question->isOpen())
                ((*self).*next)(answers);
        });
    }

    void fail(ErrorKind kind, const QString& what, const char* where = "eth_getTransactionCount")
    {
        m_question->fail({kind, what, QString::fromLatin1(where), {}});
    }

    /// The number of an answer; fails the look where it is none.
    std::optional<quint64> number(const stake::NodeAnswer& answer, const char* method)
    {
        const auto read = numberIn(answer);
        if (!read)
            m_question->fail(troubleOf(answer, method));
        return read;
    }

    void onNonces(const Answers& answers)
    {
        const auto chain = number(answers[0], "eth_chainId");
        if (!chain)
            return;
        if (*chain != m_asked.chain.value) {
            fail(ErrorKind::BadInput, QStringLiteral("the node is of chain %1").arg(*chain),
                 "eth_chainId");
            return;
        }
        const auto head = number(answers[1], "eth_blockNumber");
        const auto latest = head ? number(answers[2], "eth_getTransactionCount") : std::nullopt;
        const auto pending = latest ? number(answers[3], "eth_getTransactionCount") : std::nullopt;
        if (!pending)
            return;
        m_head = *head;
        m_out.latestNonce = *latest;
        m_out.pendingNonce = std::max(*latest, *pending);
        if (answers.size() > 4 && answers[4].result && answers[4].result->isObject()) {
            take(answers[4].result->toObject());
            return;
        }
        if (*latest <= m_asked.nonce) {
            m_question->answer(m_out);
            return;
        }
        // The first block after which the account has a higher nonce is in [low, high].
        m_low = std::min(m_asked.fromBlock, *head);
        m_high = *head;
        halve();
    }

    void halve()
    {
        if (m_low == m_high) {
            ask({nodeRequest("eth_getBlockByNumber", {inQuotes(base::toQuantity(m_low)), "true"})},
                &Look::onBlock);
            return;
        }
        m_middle = m_low + (m_high - m_low) / 2;
        ask({nodeRequest("eth_getTransactionCount", {inQuotes(base::toHex(m_asked.account)),
                                                     inQuotes(base::toQuantity(m_middle))})},
            &Look::onCount);
    }

    void onCount(const Answers& answers)
    {
        const auto count = number(answers[0], "eth_getTransactionCount");
        if (!count)
            return;
        if (*count > m_asked.nonce)
            m_high = m_middle;
        else
            m_low = m_middle + 1;
        halve();
    }

    void onBlock(const Answers& answers)
    {
        const QJsonArray list = answers[0].result
                                    ? answers[0].result->toObject().value(u"transactions").toArray()
                                    : QJsonArray();
        for (const QJsonValue& one : list) {
            const QJsonObject json = one.toObject();
            const auto from = base::addressFromHex(json.value(u"from").toString().toStdString());
            const auto nonce = base::quantityFromHex(json.value(u"nonce").toString().toStdString());
            if (from == m_asked.account && nonce == m_asked.nonce) {
                take(json);
                return;
            }
        }
        // A reorganisation in between, or a contract account: what is known is told.
        m_question->answer(m_out);
    }

    /// A transaction that the node shows: ours only where hash and signature say so.
    void take(const QJsonObject& json)
    {
        const auto hash = base::hashFromHex(json.value(u"hash").toString().toStdString());
        if (!hash) {
            fail(ErrorKind::Protocol, QStringLiteral("a transaction without a hash"), "hash");
            return;
        }
        const auto proven = wallet::transactionFromJson(json, *hash);
        if (!proven) {
            m_question->fail(proven.error());
            return;
        }
        const eth::Transaction& tx = proven->transaction;
        if (proven->sender != m_asked.account || tx.nonce != m_asked.nonce || !tx.to) {
            fail(ErrorKind::Protocol, QStringLiteral("the node shows another transaction"), "hash");
            return;
        }
        const eth::clear::Call call{m_asked.chain, m_asked.account, *tx.to, tx.value, tx.data};
        m_out.found = ChainLook::Found{*hash, stake::callHash(call), {}, {}, true, false};
        if (json.value(u"blockNumber").toString().isEmpty()) {
            m_question->answer(m_out);
            return;
        }
        ask({nodeRequest("eth_getTransactionReceipt", {inQuotes(base::toHex(*hash))})},
            &Look::onReceipt);
    }

    void onReceipt(const Answers& answers)
    {
        const QJsonObject json = answers[0].result ? answers[0].result->toObject() : QJsonObject();
        const auto block =
            base::quantityFromHex(json.value(u"blockNumber").toString().toStdString());
        const auto hash = base::hashFromHex(json.value(u"blockHash").toString().toStdString());
        const auto status = base::quantityFromHex(json.value(u"status").toString().toStdString());
        if (!block || !hash || !status) {
            fail(ErrorKind::Protocol,
                 QStringLiteral("blockNumber, blockHash and status were expected"),
                 "eth_getTransactionReceipt");
            return;
        }
        m_out.found->block = *block;
        m_out.found->blockHash = *hash;
        m_out.found->succeeded = *status == 1;
        m_out.found->deep = m_head >= *block && m_head - *block >= m_asked.safeDepth;
        // The count was asked before the receipt: it may have been included in between.
        m_out.latestNonce = std::max(m_out.latestNonce, m_asked.nonce + 1);
        m_out.pendingNonce = std::max(m_out.pendingNonce, m_out.latestNonce);
        m_question->answer(m_out);
    }

    net::RpcClient& m_node;
    NonceQuestion m_asked;
    std::shared_ptr<Question> m_question;
    ChainLook m_out;
    quint64 m_head = 0, m_low = 0, m_high = 0, m_middle = 0;
    int m_requests = 0;
};

} // namespace

wallet::Ask lookAtNonce(net::RpcClient& node, base::Clock& clock, const NonceQuestion& asked,
                        Question::Handler handler)
{
    auto question = std::make_shared<Question>(std::move(handler));
    Question::limit(question, clock, kLookPatience,
                    {ErrorKind::Timeout, QStringLiteral("no answer about the nonce"), {}, {}});
    std::make_shared<Look>(node, asked, question)->start();
    return wallet::Ask([question] { question->withdraw(); });
}

} // namespace rollscope::staking
