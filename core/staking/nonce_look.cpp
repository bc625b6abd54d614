#include "staking/nonce_look.hpp"
#include "base/hex.hpp"
#include "staking/node_talk.hpp"
#include "wallet/rpc_json.hpp"

namespace rollscope::staking {
namespace {

using base::ErrorKind;
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
        if (answers.size() > 4 && answers[4].result && answers[4].result->isObject() &&
            take(answers[4].result->toObject(), true))
            return;
        if (*latest <= m_asked.nonce) {
            m_question->answer(m_out);
            return;
        }
        // The first block after which the account has a higher nonce is in [low, high].
        const quint64 from = std::min(m_asked.fromBlock, *head);
        m_floor = m_low = from - std::min(from, m_asked.rollback);
        m_high = *head;
        halve();
    }

    [[nodiscard]] stake::NodeRequest countAt(quint64 block) const
    {
        return nodeRequest("eth_getTransactionCount", {inQuotes(base::toHex(m_asked.account)),
                                                       inQuotes(base::toQuantity(block))});
    }

    void halve()
    {
        if (m_low == m_high) {
            ask({nodeRequest("eth_getBlockByNumber", {inQuotes(base::toQuantity(m_low)), "true"})},
                &Look::onBlock);
            return;
        }
        m_middle = m_low + (m_high - m_low) / 2;
        ask({countAt(m_middle)}, &Look::onCount);
    }

    void onCount(const Answers& answers)
    {
        if (!answers[0].result && answers[0].code != 0) {
            // It answers, and has not that state: most nodes keep some hundred blocks of it.
            m_middle = m_high - std::min(m_high - m_low, kKeptState);
            ask({countAt(m_middle)}, &Look::onLateCount);
            return;
        }
        const auto count = number(answers[0], "eth_getTransactionCount");
        if (!count)
            return;
        if (*count > m_asked.nonce)
            m_high = m_middle;
        else
            m_low = m_middle + 1;
        halve();
    }

    void onLateCount(const Answers& answers)
    {
        const auto count = numberIn(answers[0]);
        if (count && *count <= m_asked.nonce && !m_late) {
            m_late = true;
            m_low = m_middle + 1;
            halve();
            return;
        }
        if (count && *count > m_asked.nonce)
            m_high = m_middle;
        askBodies();
    }

    /// The bodies of the next blocks: it was sent right after `fromBlock`, so the first ones first.
    void askBodies()
    {
        std::vector<stake::NodeRequest> requests;
        while (m_low <= m_high && m_bodies < kMostBodies && requests.size() < kBodiesAtOnce) {
            requests.push_back(
                nodeRequest("eth_getBlockByNumber", {inQuotes(base::toQuantity(m_low++)), "true"}));
            ++m_bodies;
        }
        if (requests.empty()) {
            m_question->answer(m_out);
            return;
        }
        askNode(m_node, requests, [self = shared_from_this()](const Answers& answers) {
            if (self->m_question->isOpen())
                self->onBodies(answers);
        });
    }

    void onBodies(const Answers& answers)
    {
        for (const stake::NodeAnswer& answer : answers) {
            if (!answer.result) {
                m_question->fail(troubleOf(answer, "eth_getBlockByNumber"));
                return;
            }
            if (takeFrom(answer))
                return;
        }
        askBodies();
    }

    /// False where the block does not have it.
    bool takeFrom(const stake::NodeAnswer& block)
    {
        const QJsonArray list =
            block.result ? block.result->toObject().value(u"transactions").toArray() : QJsonArray();
        for (const QJsonValue one : list) {
            const QJsonObject json = one.toObject();
            const auto from = base::addressFromHex(json.value(u"from").toString().toStdString());
            const auto nonce = base::quantityFromHex(json.value(u"nonce").toString().toStdString());
            if (from == m_asked.account && nonce == m_asked.nonce)
                return take(json, false);
        }
        return false;
    }

    void onBlock(const Answers& answers)
    {
        if (takeFrom(answers[0]))
            return;
        // A rollback may have put it lower still.
        if (m_low == m_floor && m_floor > 0 && m_widened < kMostWidened) {
            ++m_widened;
            m_high = m_floor - 1;
            m_floor -= std::min(m_floor, (m_asked.rollback + 1) << (3 * m_widened));
            m_low = m_floor;
            halve();
            return;
        }
        // A reorganisation in between, or a contract account: what is known is told.
        m_question->answer(m_out);
    }

    /// A transaction that the node shows: ours only where hash and signature say so. False for
    /// another one that goes by the hash (a wallet sent something else): it says nothing of this
    /// nonce. The very call at another nonce is what the signer made of it.
    bool take(const QJsonObject& json, bool byHash)
    {
        const auto hash = base::hashFromHex(json.value(u"hash").toString().toStdString());
        if (!hash) {
            fail(ErrorKind::Protocol, QStringLiteral("a transaction without a hash"), "hash");
            return true;
        }
        const auto proven = wallet::transactionFromJson(json, *hash);
        if (!proven) {
            m_question->fail(proven.error());
            return true;
        }
        const eth::Transaction& tx = proven->transaction;
        if (proven->sender != m_asked.account || tx.nonce != m_asked.nonce) {
            if (byHash && *hash == m_asked.hash)
                return proven->sender == m_asked.account && takeElsewhere(*proven);
            fail(ErrorKind::Protocol, QStringLiteral("the node shows another transaction"), "hash");
            return true;
        }
        // One that creates a contract is no call of ours, and took the nonce all the same.
        const eth::clear::Call call{m_asked.chain, m_asked.account, tx.to.value_or(base::Address{}),
                                    tx.value, tx.data};
        m_out.found = ChainLook::Found{*hash, stake::callHash(call), {}, {}, true, false};
        if (json.value(u"blockNumber").toString().isEmpty()) {
            m_question->answer(m_out);
            return true;
        }
        ask({nodeRequest("eth_getTransactionReceipt", {inQuotes(base::toHex(*hash))})},
            &Look::onReceipt);
        return true;
    }

    /// False where it is not what the signer was asked for.
    bool takeElsewhere(const eth::SignedTransaction& proven)
    {
        const eth::Transaction& tx = proven.transaction;
        if (!m_asked.call || !tx.to || tx.chain != m_asked.chain)
            return false;
        const auto call =
            stake::callHash({m_asked.chain, m_asked.account, *tx.to, tx.value, tx.data});
        if (call != *m_asked.call)
            return false;
        m_out.elsewhere = ChainLook::Elsewhere{proven.hash, call, tx.nonce};
        m_question->answer(m_out);
        return true;
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
    static constexpr quint64 kKeptState = 100;
    static constexpr std::size_t kBodiesAtOnce = 16;
    static constexpr int kMostWidened = 3;

    quint64 m_head = 0, m_low = 0, m_high = 0, m_middle = 0;
    quint64 m_floor = 0; ///< no lower block is looked at
    int m_requests = 0, m_bodies = 0, m_widened = 0;
    bool m_late = false;
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
