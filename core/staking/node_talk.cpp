#include "staking/node_talk.hpp"
#include "base/hex.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <memory>

namespace rollscope::staking {
namespace {

constexpr std::size_t kMostBytes = 8U << 20;
/// A time that no calendar has is none: what is made from it could not be written.
constexpr quint64 kMostSeconds = 1ULL << 40;

struct Gathering
{
    std::vector<stake::NodeAnswer> answers;
    std::size_t missing = 0;
    AnswersHandler handler;
};

stake::NodeAnswer failed(const QString& message)
{
    stake::NodeAnswer out;
    out.message = message;
    return out;
}

stake::NodeAnswer answerOf(const net::Reply& reply)
{
    if (!reply) {
        stake::NodeAnswer out = failed(reply.error().what);
        out.code = reply.error().code;
        out.reverted = reply.error().reverted;
        if (const auto data = base::bytesFromHex(reply.error().data))
            out.data = data->toStdString();
        return out;
    }
    std::string_view text;
    if (simdjson::to_json_string(**reply).get(text) != simdjson::SUCCESS ||
        text.size() > kMostBytes)
        return failed(QStringLiteral("its answer cannot be read, or is too large"));
    // An array around it: QJsonDocument takes no bare values.
    const auto document = QJsonDocument::fromJson(
        '[' + QByteArray(text.data(), static_cast<qsizetype>(text.size())) + ']');
    if (!document.isArray() || document.array().size() != 1)
        return failed(QStringLiteral("its answer is broken JSON"));
    stake::NodeAnswer out;
    out.result = document.array().first();
    return out;
}

/// The requests, each with a handler of which the last one to run hands all answers on.
std::vector<std::pair<net::Call, net::ReplyHandler>>
callsOf(const std::vector<stake::NodeRequest>& requests, AnswersHandler handler)
{
    auto all = std::make_shared<Gathering>();
    all->answers.resize(requests.size());
    all->missing = requests.size();
    all->handler = std::move(handler);
    std::vector<std::pair<net::Call, net::ReplyHandler>> out;
    for (std::size_t i = 0; i < requests.size(); ++i)
        out.emplace_back(net::Call{requests[i].method, requests[i].params},
                         [all, i](const net::Reply& reply) {
                             all->answers[i] = answerOf(reply);
                             if (--all->missing == 0)
                                 all->handler(std::move(all->answers));
                         });
    return out;
}

} // namespace

void askNode(net::RpcClient& node, const std::vector<stake::NodeRequest>& requests,
             AnswersHandler handler)
{
    for (auto& [call, answer] : callsOf(requests, std::move(handler)))
        node.request(std::move(call), std::move(answer));
}

void askNodeAtOnce(net::RpcClient& node, const std::vector<stake::NodeRequest>& requests,
                   AnswersHandler handler)
{
    node.batch(callsOf(requests, std::move(handler)));
}

stake::NodeRequest nodeRequest(const char* method, std::initializer_list<std::string> params)
{
    std::string text = "[";
    for (const std::string& param : params) {
        if (text.size() > 1)
            text += ',';
        text += param;
    }
    return {method, text + "]"};
}

std::string inQuotes(std::string_view plain)
{
    return '"' + std::string(plain) + '"';
}

std::optional<quint64> numberIn(const stake::NodeAnswer& answer)
{
    return answer.result ? base::quantityFromHex(answer.result->toString().toStdString())
                         : std::nullopt;
}

std::optional<base::Wei> amountIn(const stake::NodeAnswer& answer)
{
    return answer.result ? base::weiFromHex(answer.result->toString().toStdString()) : std::nullopt;
}

std::optional<stake::StartBlock> startBlockIn(const stake::NodeAnswer& answer, quint64 number)
{
    if (!answer.result)
        return std::nullopt;
    const QJsonObject json = answer.result->toObject();
    const auto text = [&json](const char* key) {
        return json.value(QLatin1String(key)).toString().toStdString();
    };
    const auto hash = base::hashFromHex(text("hash"));
    const auto time = base::quantityFromHex(text("timestamp"));
    if (!hash || !time || *time >= kMostSeconds || base::quantityFromHex(text("number")) != number)
        return std::nullopt;
    return stake::StartBlock{number, *hash, *time, base::weiFromHex(text("baseFeePerGas"))};
}

base::Error troubleOf(const stake::NodeAnswer& answer, const char* method)
{
    return {answer.result ? base::ErrorKind::Protocol : base::ErrorKind::Refused,
            answer.result ? QStringLiteral("its answer is none that was expected") : answer.message,
            QString::fromLatin1(method),
            {}};
}

} // namespace rollscope::staking
