#pragma once
#include "base/result.hpp"
#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace rollscope::net {

/// What a JSON-RPC error object means for us.
enum class RpcTrouble : quint8 {
    RateLimited,  ///< -32005, 429, or said in words
    NoSuchMethod, ///< the node does not have this method or subscription
    Other,
};

/// A JSON-RPC error object, cut to what a person reads.
struct RpcError
{
    std::int64_t code = 0;
    std::string message; ///< at most 300 bytes, printable
    std::string data;    ///< `data`, or `data.data`, when it is a string of few KB, else empty

    [[nodiscard]] RpcTrouble trouble() const;
    /// A contract refused the call (EIP-1474 code 3, or said in words), not the node.
    [[nodiscard]] bool reverted() const;
    /// "code: message"; kind RateLimited or Refused.
    [[nodiscard]] base::Error toError(const QString& where) const;
};

/// True when this answer to a subscription request means "not here": then poll.
[[nodiscard]] bool refusesSubscription(const RpcError& error);

[[nodiscard]] RpcError readRpcError(simdjson::ondemand::value& json);

/// A token as it stands in the text, without the white space that On-Demand leaves behind it.
[[nodiscard]] inline std::string_view trimmedToken(std::string_view token)
{
    while (!token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' ||
                              token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

/// An id of ours: a number, or the same as a string (some proxies do that).
[[nodiscard]] std::optional<quint64> readId(simdjson::ondemand::value& json);

/// Why `text` is no JSON, for the user: "sent text that is not JSON at byte 17". Slow; for failures
/// only.
[[nodiscard]] base::Error explainNotJson(std::string_view text);

/// True when brackets nest deeper than `maxDepth`. Strings are looked into only where the plain
/// count of brackets makes it possible at all.
[[nodiscard]] bool nestsDeeper(std::string_view text, int maxDepth);

} // namespace rollscope::net
