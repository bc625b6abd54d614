#include "wallet/account_watch.hpp"
#include "base/hex.hpp"
#include "wallet/rpc_json.hpp"
#include "wallet/signer.hpp"
#include <array>

namespace rollscope::wallet {
namespace {

using base::ErrorKind;
using base::Result;
using Json = Result<QJsonValue>;

base::Error broken(const char* method, const QString& what)
{
    return {ErrorKind::Protocol, what, QString::fromLatin1(method), {}};
}

Result<quint64> number(const Json& answer, const char* method)
{
    if (!answer)
        return tl::unexpected(answer.error());
    const auto read = base::quantityFromHex(answer->toString().toStdString());
    if (!read)
        return tl::unexpected(broken(method, QStringLiteral("a quantity was expected")));
    return *read;
}

/// Collects the answers to a fixed number of questions, then reads them together.
template <class T, std::size_t N> struct Gathering
{
    std::array<Json, N> answers;
    std::size_t missing = N;
    std::shared_ptr<Question<T>> question;
    std::function<Result<T>(const std::array<Json, N>&)> read;

    void take(std::size_t place, const Json& answer)
    {
        answers[place] = answer;
        if (--missing == 0)
            question->answer(read(answers));
    }
};

struct Request
{
    const char* method;
    QJsonArray params;
};

template <class T, std::size_t N>
Ask gather(net::RpcClient& node, const std::array<Request, N>& requests,
           typename Question<T>::Handler handler,
           std::function<Result<T>(const std::array<Json, N>&)> read)
{
    auto [ask, question] = open<T>(std::move(handler));
    auto all = std::make_shared<Gathering<T, N>>();
    all->question = question;
    all->read = std::move(read);
    for (std::size_t i = 0; i < N; ++i)
        askJson(node, requests[i].method, requests[i].params,
                [all, i](const Json& answer) { all->take(i, answer); });
    return std::move(ask);
}

Result<std::optional<Inclusion>> inclusionOf(const Json& receipt)
{
    if (!receipt)
        return tl::unexpected(receipt.error());
    if (receipt->isNull())
        return std::optional<Inclusion>();
    const QJsonObject json = receipt->toObject();
    const auto block = base::quantityFromHex(json.value(u"blockNumber").toString().toStdString());
    const auto hash = base::hashFromHex(json.value(u"blockHash").toString().toStdString());
    const auto status = base::quantityFromHex(json.value(u"status").toString().toStdString());
    // Receipts before Byzantium had a state root instead of a status.
    if (!block || !hash || (!status && !json.contains(u"root")))
        return tl::unexpected(
            broken("eth_getTransactionReceipt",
                   QStringLiteral("blockNumber, blockHash and status were expected")));
    return Inclusion{*block, *hash, status.value_or(1) == 1};
}

Result<Sighting> sightingOf(const std::array<Json, 5>& answers)
{
    const auto& [receipt, transaction, nonce, head, finalized] = answers;
    const auto inclusion = inclusionOf(receipt);
    const auto count = number(nonce, "eth_getTransactionCount");
    const auto height = number(head, "eth_blockNumber");
    if (!inclusion)
        return tl::unexpected(inclusion.error());
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (!count || !height)
        return tl::unexpected(count ? height.error() : count.error());
    Sighting sighting;
    sighting.head = *height;
    sighting.inclusion = *inclusion;
    sighting.inPool = transaction->isObject() && !*inclusion;
    sighting.accountNonce = *count;
    if (finalized && finalized->isObject())
        sighting.finalized =
            base::quantityFromHex(finalized->toObject().value(u"number").toString().toStdString());
    return sighting;
}

} // namespace

Ask askFees(net::RpcClient& node, int blocksAhead, Question<FeeQuote>::Handler handler)
{
    return gather<FeeQuote, 1>(
        node, {Request{"eth_feeHistory", feeHistoryParams()}}, std::move(handler),
        [blocksAhead](const std::array<Json, 1>& answers) -> Result<FeeQuote> {
            if (!answers[0])
                return tl::unexpected(answers[0].error());
            const auto history = readFeeHistory(*answers[0]);
            if (!history)
                return tl::unexpected(history.error());
            return quoteFees(*history, blocksAhead);
        });
}

Ask askNonces(net::RpcClient& node, const base::Address& account,
              Question<AccountNonces>::Handler handler)
{
    const QString hex = base::toQString(base::toHex(account));
    constexpr auto kMethod = "eth_getTransactionCount";
    return gather<AccountNonces, 2>(
        node,
        {Request{kMethod, {hex, QStringLiteral("latest")}},
         Request{kMethod, {hex, QStringLiteral("pending")}}},
        std::move(handler), [](const std::array<Json, 2>& answers) -> Result<AccountNonces> {
            const auto latest = number(answers[0], kMethod);
            const auto pending = number(answers[1], kMethod);
            if (!latest || !pending)
                return tl::unexpected(latest ? pending.error() : latest.error());
            return AccountNonces{*latest, *pending};
        });
}

Ask askSighting(net::RpcClient& node, const base::Hash32& hash, const base::Address& sender,
                Question<Sighting>::Handler handler)
{
    const QString id = base::toQString(base::toHex(hash));
    const QString account = base::toQString(base::toHex(sender));
    return gather<Sighting, 5>(
        node,
        {Request{"eth_getTransactionReceipt", {id}}, Request{"eth_getTransactionByHash", {id}},
         Request{"eth_getTransactionCount", {account, QStringLiteral("latest")}},
         Request{"eth_blockNumber", {}},
         Request{"eth_getBlockByNumber", {QStringLiteral("finalized"), false}}},
        std::move(handler), sightingOf);
}

} // namespace rollscope::wallet
