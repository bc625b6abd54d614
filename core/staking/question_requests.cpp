#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "eth/abi_value.hpp"
#include "l1/multicall.hpp"
#include "staking/node_talk.hpp"
#include "staking/question_bundle.hpp"
#include <algorithm>

namespace rollscope::staking {
namespace {

using Kind = stake::Ask::Kind;

std::string hexOf(std::string_view bytes)
{
    return base::toHex({reinterpret_cast<const quint8*>(bytes.data()), bytes.size()});
}

std::string balanceCall(const base::Address& account)
{
    static const eth::abi::Item item =
        eth::abi::parseItem("function getEthBalance(address addr) returns (uint256 balance)")
            .value();
    return eth::abi::encodeCall(item, {eth::abi::Value::address(account)}).value_or("");
}

} // namespace

stake::NodeRequest QuestionBundle::requestOf(const Piece& piece) const
{
    switch (piece.kind) {
    case Piece::Kind::Aggregate:
        return aggregate(piece);
    case Piece::Kind::Logs:
        return logs(piece);
    case Piece::Kind::Single:
        break;
    }
    return single(m_asks[piece.members.front()]);
}

stake::NodeRequest QuestionBundle::single(const stake::Ask& ask) const
{
    const std::string to = inQuotes(base::toHex(ask.to));
    const std::string block = inQuotes(base::toQuantity(m_at.number));
    switch (ask.kind) {
    case Kind::Coin:
        return nodeRequest("eth_getBalance", {to, block});
    case Kind::Code:
        return nodeRequest("eth_getCode", {to, block});
    case Kind::Slot:
        return nodeRequest("eth_getStorageAt", {to, inQuotes(base::toHex(ask.slot)), block});
    default:
        return nodeRequest(
            "eth_call",
            {R"({"to":)" + to + R"(,"data":)" + inQuotes(hexOf(ask.data)) + "}", block});
    }
}

stake::NodeRequest QuestionBundle::aggregate(const Piece& piece) const
{
    std::vector<l1::MulticallItem> items;
    for (const std::size_t member : piece.members) {
        const stake::Ask& ask = m_asks[member];
        if (ask.kind == Kind::Coin)
            items.push_back({l1::multicall3Address(), balanceCall(ask.to)});
        else
            items.push_back({ask.to, ask.data});
    }
    stake::Ask call;
    call.to = l1::multicall3Address();
    call.data = l1::encodeAggregate3(items);
    return single(call);
}

stake::NodeRequest QuestionBundle::logs(const Piece& piece) const
{
    const stake::Ask& first = m_asks[piece.members.front()];
    std::string topics;
    for (std::size_t i = 0; i < first.topics.size(); ++i) {
        std::vector<std::string> words;
        for (const std::size_t member : piece.members) {
            const auto& topic = m_asks[member].topics[i];
            if (topic)
                words.push_back(inQuotes(base::toHex(*topic)));
        }
        std::sort(words.begin(), words.end());
        words.erase(std::unique(words.begin(), words.end()), words.end());
        std::string list;
        for (const std::string& word : words)
            list += (list.empty() ? "" : ",") + word;
        topics += (i == 0 ? "" : ",") + (words.empty()       ? "null"
                                         : words.size() == 1 ? list
                                                             : "[" + list + "]");
    }
    return nodeRequest("eth_getLogs",
                       {R"({"address":)" + inQuotes(base::toHex(first.to)) + R"(,"fromBlock":)" +
                        inQuotes(base::toQuantity(piece.from)) + R"(,"toBlock":)" +
                        inQuotes(base::toQuantity(piece.to)) + R"(,"topics":[)" + topics + "]}"});
}

} // namespace rollscope::staking
