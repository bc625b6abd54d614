#pragma once
#include "net/rpc_client.hpp"
#include "stake/simulation.hpp"
#include <functional>
#include <vector>

/// Questions to one node and their answers as the pure room takes them; inside of this room.
namespace rollscope::staking {

using AnswersHandler = std::function<void(std::vector<stake::NodeAnswer>)>;

/// Asks all of them. The handler runs once, with as many answers, when the last one came; not
/// inside the call, and not at all when the client is destroyed before. A result above 8 MB or of
/// broken JSON becomes an error.
void askNode(net::RpcClient& node, const std::vector<stake::NodeRequest>& requests,
             AnswersHandler handler);

/// The same in one frame, where the node takes batches.
void askNodeAtOnce(net::RpcClient& node, const std::vector<stake::NodeRequest>& requests,
                   AnswersHandler handler);

/// A request whose parameters are these JSON texts, without brackets.
[[nodiscard]] stake::NodeRequest nodeRequest(const char* method,
                                             std::initializer_list<std::string> params = {});
/// A text in quotes, as JSON.
[[nodiscard]] std::string inQuotes(std::string_view plain);

/// The quantity of an answer; nothing for an error or another result.
[[nodiscard]] std::optional<quint64> numberIn(const stake::NodeAnswer& answer);
[[nodiscard]] std::optional<base::Wei> amountIn(const stake::NodeAnswer& answer);
/// The header of this block; nothing for another one, and for a time from 2^40 s on.
[[nodiscard]] std::optional<stake::StartBlock> startBlockIn(const stake::NodeAnswer& answer,
                                                            quint64 number);
/// Refused with the node's words, or Protocol where its result is none that was expected.
[[nodiscard]] base::Error troubleOf(const stake::NodeAnswer& answer, const char* method);

} // namespace rollscope::staking
