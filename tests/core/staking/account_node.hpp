#pragma once
#include "base/hex.hpp"
#include "net/rpc_client.hpp"
#include "scripted_network.hpp"
#include "signing_fixture.hpp"
#include "wallet/rpc_json.hpp"
#include <QJsonDocument>

// A node that knows one account's transactions, keeps the state of few blocks, and can lie.
namespace rollscope::test {

inline const Key& me()
{
    static const Key key(kFirstKey);
    return key;
}

class AccountNode
{
public:
    struct Mined
    {
        eth::SignedTransaction tx;
        quint64 block = 0;
        bool succeeded = true;
    };
    quint64 head = 1000;
    quint64 stateFrom = 0; ///< it has no state of earlier blocks
    std::optional<quint64> finalized;
    std::vector<Mined> chain;
    std::vector<eth::SignedTransaction> pool;
    bool takes = true;   ///< what is sent comes into its pool
    bool answers = true; ///< to what is sent
    QString fork;        ///< its blocks have other hashes

    AccountNode(base::Clock& clock, ScriptedNetwork& network, const QString& url)
        : m_node(network.add(url, std::make_shared<ScriptedChain>()))
    {
        m_node.pushes = false;
        m_node.result = [this](const QString& method, const QJsonArray& params) {
            if (refusal(method, params))
                return std::optional<std::string>();
            const auto json = answer(method, params);
            return json ? std::optional(textOf(*json)) : std::nullopt;
        };
        m_node.error = [this](const QString& method, const QJsonArray& params) {
            return refusal(method, params);
        };
        net::RpcConfig config;
        config.requestsPerSecond = 100'000;
        client = std::make_unique<net::RpcClient>(
            config, std::move(*network.make({}, {}, {url, {}, true})), clock);
        client->start();
    }

    [[nodiscard]] int asked(const QString& method) const { return m_node.asked(method); }
    void mine(const eth::SignedTransaction& tx, quint64 block, bool succeeded = true)
    {
        std::erase_if(
            pool, [&](const auto& one) { return one.transaction.nonce == tx.transaction.nonce; });
        chain.push_back({tx, block, succeeded});
    }

    std::unique_ptr<net::RpcClient> client;

private:
    static std::string textOf(const QJsonValue& json)
    {
        const QByteArray array = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2).toStdString();
    }
    static QString hex(quint64 number) { return base::toQString(base::toQuantity(number)); }
    static QString hex(const base::Hash32& hash) { return base::toQString(base::toHex(hash)); }
    [[nodiscard]] QString blockHash(quint64 block) const
    {
        base::Hash32 out;
        out.bytes.fill(fork.isEmpty() ? 1 : 2);
        out.bytes[31] = quint8(block);
        return hex(out);
    }
    static QJsonObject jsonOf(const eth::SignedTransaction& sent)
    {
        QJsonObject json = wallet::transactionJson(sent.transaction, sent.sender);
        json[u"input"] = json.take(u"data");
        json[u"hash"] = hex(sent.hash);
        json[u"r"] = hex(sent.signature.r);
        json[u"s"] = hex(sent.signature.s);
        json[u"v"] = wallet::quantityOf(quint64(sent.signature.yParity));
        return json;
    }
    [[nodiscard]] QJsonObject jsonOf(const Mined& mined) const
    {
        QJsonObject json = jsonOf(mined.tx);
        json[u"blockNumber"] = hex(mined.block);
        json[u"blockHash"] = blockHash(mined.block);
        return json;
    }
    [[nodiscard]] quint64 countAt(quint64 block) const
    {
        quint64 count = 0;
        for (const Mined& one : chain)
            if (one.block <= block)
                count = std::max(count, one.tx.transaction.nonce + 1);
        return count;
    }

    std::optional<std::string> refusal(const QString& method, const QJsonArray& params)
    {
        const auto block = base::quantityFromHex(params.at(1).toString().toStdString());
        if (method == u"eth_getTransactionCount" && block && *block < stateFrom)
            return R"({"code":-32000,"message":"missing trie node"})";
        if (method == u"eth_sendRawTransaction" && !answers)
            return R"({"code":-32000,"message":"internal error"})";
        return std::nullopt;
    }

    std::optional<QJsonValue> answer(const QString& method, const QJsonArray& params)
    {
        const std::string first = params.at(0).toString().toStdString();
        if (method == u"eth_blockNumber")
            return hex(head);
        if (method == u"eth_getTransactionCount") {
            const QString tag = params.at(1).toString();
            if (const auto block = base::quantityFromHex(tag.toStdString()))
                return hex(countAt(*block));
            quint64 count = countAt(head);
            for (bool more = tag == u"pending"; more;) {
                more = false;
                for (const auto& one : pool)
                    if (one.transaction.nonce == count) {
                        ++count;
                        more = true;
                    }
            }
            return hex(count);
        }
        if (method == u"eth_getTransactionByHash") {
            for (const auto& one : pool)
                if (base::toHex(one.hash) == first)
                    return jsonOf(one);
            for (const Mined& one : chain)
                if (base::toHex(one.tx.hash) == first)
                    return jsonOf(one);
            return QJsonValue(QJsonValue::Null);
        }
        if (method == u"eth_getTransactionReceipt") {
            for (const Mined& one : chain)
                if (base::toHex(one.tx.hash) == first)
                    return QJsonObject{{QStringLiteral("blockNumber"), hex(one.block)},
                                       {QStringLiteral("blockHash"), blockHash(one.block)},
                                       {QStringLiteral("status"), hex(one.succeeded ? 1 : 0)}};
            return QJsonValue(QJsonValue::Null);
        }
        if (method == u"eth_getBlockByNumber") {
            if (first == "finalized")
                return finalized
                           ? QJsonValue(QJsonObject{{QStringLiteral("number"), hex(*finalized)}})
                           : QJsonValue(QJsonValue::Null);
            const quint64 number = base::quantityFromHex(first).value_or(head);
            QJsonArray transactions;
            for (const Mined& one : chain)
                if (one.block == number)
                    transactions.append(jsonOf(one));
            return QJsonObject{{QStringLiteral("number"), hex(number)},
                               {QStringLiteral("transactions"), transactions}};
        }
        if (method == u"eth_sendRawTransaction") {
            const auto bytes = base::bytesFromHex(first);
            const auto sent = eth::decodeSigned(bytes->toStdString());
            if (takes)
                pool.push_back(*sent);
            return hex(sent->hash);
        }
        return std::nullopt;
    }

    ScriptedNode& m_node;
};

/// Signs at once; or not at all, until it is told to.
class QuickSigner : public wallet::Signer
{
public:
    explicit QuickSigner(base::Clock& clock) : m_clock(clock) {}
    int asked = 0;
    bool silent = false;

    [[nodiscard]] QString name() const override { return QStringLiteral("quick"); }
    [[nodiscard]] wallet::Ask
    accounts(wallet::Question<std::vector<base::Address>>::Handler handler) override
    {
        return wallet::open<std::vector<base::Address>>(std::move(handler)).ask;
    }
    [[nodiscard]] wallet::Ask sign(const wallet::Shown& shown,
                                   wallet::Question<wallet::Answer>::Handler handler) override
    {
        ++asked;
        auto [ask, question] = wallet::open<wallet::Answer>(std::move(handler));
        if (!silent)
            wallet::answerSoon(question, m_clock,
                               base::Result<wallet::Answer>(
                                   wallet::Answer{signedBy(shown.transaction, me()), {}}));
        return std::move(ask);
    }
    [[nodiscard]] wallet::Ask signTypedData(const wallet::TypedQuestion&,
                                            wallet::Question<eth::Signature>::Handler) override
    {
        return {};
    }
    [[nodiscard]] wallet::Ask signMessage(const wallet::MessageQuestion&,
                                          wallet::Question<eth::Signature>::Handler) override
    {
        return {};
    }

protected:
    base::Clock& m_clock;
};

} // namespace rollscope::test
