#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "scripted_link.hpp"
#include <QJsonDocument>

// What a ScriptedNode answers.

namespace rollscope::test {
namespace {

QString hex(quint64 value)
{
    return QString::fromStdString(base::toQuantity(value));
}

QString hex(const base::Hash32& hash)
{
    return QString::fromStdString(base::toHex(hash));
}

std::optional<quint64> number(const QString& text)
{
    return base::quantityFromHex(text.toStdString());
}

} // namespace

QJsonObject ScriptedNode::blockJson(const ScriptedBlock& block, bool whole, bool objects) const
{
    const eth::Header& h = block.header;
    QJsonObject o{{QStringLiteral("hash"), hex(block.hash)},
                  {QStringLiteral("parentHash"), hex(h.parentHash)},
                  {QStringLiteral("sha3Uncles"), hex(h.ommersHash)},
                  {QStringLiteral("miner"), QString::fromStdString(base::toHex(h.coinbase))},
                  {QStringLiteral("stateRoot"), hex(h.stateRoot)},
                  {QStringLiteral("transactionsRoot"), hex(h.transactionsRoot)},
                  {QStringLiteral("receiptsRoot"), hex(h.receiptsRoot)},
                  {QStringLiteral("logsBloom"), QString::fromStdString(base::toHex(h.logsBloom))},
                  {QStringLiteral("difficulty"), hex(h.difficulty.limbs[0])},
                  {QStringLiteral("number"), hex(h.number)},
                  {QStringLiteral("gasLimit"), hex(h.gasLimit)},
                  {QStringLiteral("gasUsed"), hex(h.gasUsed)},
                  {QStringLiteral("timestamp"), hex(h.timestamp)},
                  {QStringLiteral("extraData"), QStringLiteral("0x")},
                  {QStringLiteral("mixHash"), hex(h.mixHash)},
                  {QStringLiteral("nonce"), QString::fromStdString(base::toHex(h.nonce))},
                  {QStringLiteral("baseFeePerGas"), hex(h.baseFeePerGas->limbs[0])}};
    if (h.blobGasUsed) {
        o.insert(QStringLiteral("withdrawalsRoot"), hex(*h.withdrawalsRoot));
        o.insert(QStringLiteral("blobGasUsed"), hex(*h.blobGasUsed));
        o.insert(QStringLiteral("excessBlobGas"), hex(*h.excessBlobGas));
        o.insert(QStringLiteral("parentBeaconBlockRoot"), hex(*h.parentBeaconBlockRoot));
    }
    if (whole) {
        QJsonArray list;
        for (int i = 0; i < block.txs; ++i) {
            const QString hash =
                hex(eth::keccak256(base::toHex(block.hash) + "/" + std::to_string(i)));
            if (!objects) {
                list.append(hash);
                continue;
            }
            if (!block.calls.empty()) {
                QJsonObject call = block.calls[static_cast<std::size_t>(i)];
                call.insert(QStringLiteral("hash"), hash);
                list.append(call);
                continue;
            }
            const bool system = block.systemTx && i == 0;
            list.append(QJsonObject{
                {QStringLiteral("hash"), hash},
                {QStringLiteral("type"), system ? QStringLiteral("0x7e") : QStringLiteral("0x2")},
                {QStringLiteral("from"),
                 system ? QStringLiteral("0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001")
                        : QStringLiteral("0x00000000000000000000000000000000000000aa")},
                {QStringLiteral("to"),
                 QStringLiteral("0x00000000000000000000000000000000000000bb")},
                {QStringLiteral("input"), QStringLiteral("0x")}});
        }
        o.insert(QStringLiteral("transactions"), list);
    }
    if (bend)
        bend(o);
    return o;
}

const ScriptedBlock* ScriptedNode::byTag(const QString& tag) const
{
    const auto below = [this](quint64 n) {
        const quint64 tip = m_line.size() - 1;
        return byNumber(tip > n ? tip - n : 0);
    };
    if (tag == u"latest")
        return byNumber(m_line.size() - 1);
    if (tag == u"safe")
        return hasTags ? below(safeDistance) : nullptr;
    if (tag == u"finalized")
        return hasTags ? below(2 * safeDistance) : nullptr;
    const auto n = number(tag);
    return n ? byNumber(*n) : nullptr;
}

QJsonValue ScriptedNode::resultOf(const QString& method, const QJsonArray& params, Link& link,
                                  QJsonObject& refusal)
{
    const auto block = [&](const ScriptedBlock* b, bool whole) -> QJsonValue {
        return b == nullptr ? QJsonValue(QJsonValue::Null)
                            : QJsonValue(blockJson(*b, whole, params.at(1).toBool()));
    };
    const auto byHash = [&]() -> const ScriptedBlock* {
        const auto hash = base::hashFromHex(params.at(0).toString().toStdString());
        if (!hash || !m_chain->has(*hash))
            return nullptr;
        const ScriptedBlock& b = m_chain->at(*hash);
        const ScriptedBlock* mine = byNumber(b.number());
        return mine == &b ? mine : nullptr;
    };
    if (method == u"eth_chainId")
        return hex(chainId);
    if (method == u"eth_blockNumber")
        return hex(m_line.size() - 1);
    if (method == u"eth_getBlockByNumber")
        return block(byTag(params.at(0).toString()), true);
    if (method == u"eth_getHeaderByNumber" && headerMethod)
        return block(byTag(params.at(0).toString()), false);
    if (method == u"eth_getBlockByHash")
        return block(byHash(), true);
    if (method == u"eth_getBlockTransactionCountByHash") {
        const ScriptedBlock* b = byHash();
        return b == nullptr ? QJsonValue(QJsonValue::Null)
                            : QJsonValue(hex(static_cast<quint64>(b->txs)));
    }
    if (method == u"eth_subscribe" && subscriptions) {
        const QString id = hex(m_nextSubscription++);
        link.subscriptions.insert(id);
        return id;
    }
    refusal = {{QStringLiteral("code"), -32601},
               {QStringLiteral("message"), QStringLiteral("Method not found")}};
    return {};
}

QJsonObject ScriptedNode::answerOne(const QJsonObject& call, Link& link)
{
    const QString method = call.value(QLatin1String("method")).toString();
    const QJsonArray params = call.value(QLatin1String("params")).toArray();
    ++m_asked[method];
    QJsonObject reply{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                      {QStringLiteral("id"), call.value(QLatin1String("id"))}};
    const auto value = [](const std::string& text) {
        const auto doc = QJsonDocument::fromJson(QByteArray::fromStdString("[" + text + "]"));
        return doc.array().at(0);
    };
    if (const auto scripted = result ? result(method, params) : std::nullopt) {
        reply.insert(QLatin1String("result"), value(*scripted));
        return reply;
    }
    if (const auto scripted = error ? error(method, params) : std::nullopt) {
        reply.insert(QLatin1String("error"), value(*scripted));
        return reply;
    }
    QJsonObject refusal;
    const QJsonValue said = resultOf(method, params, link, refusal);
    if (refusal.isEmpty())
        reply.insert(QLatin1String("result"), said);
    else
        reply.insert(QLatin1String("error"), refusal);
    return reply;
}

std::string ScriptedNode::answer(const std::string& text, Link& link)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.isArray())
        return QJsonDocument(answerOne(document.object(), link))
            .toJson(QJsonDocument::Compact)
            .toStdString();
    QJsonArray replies;
    for (const auto& call : document.array())
        replies.append(answerOne(call.toObject(), link));
    return QJsonDocument(replies).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace rollscope::test
