#pragma once
#include "base/result.hpp"
#include "base/types.hpp"
#include "net/rpc_client.hpp"
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rollscope::chain {

/// The block whose state is read.
class StateAt
{
public:
    [[nodiscard]] static StateAt latest() { return StateAt("latest"); }
    [[nodiscard]] static StateAt safe() { return StateAt("safe"); }
    [[nodiscard]] static StateAt finalized() { return StateAt("finalized"); }
    [[nodiscard]] static StateAt number(quint64 number);
    /// As it stands in `params`, without quotes.
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    explicit StateAt(std::string text) : m_text(std::move(text)) {}
    std::string m_text;
};

/// One request and what its result has to be; anything else is no answer.
struct Question
{
    enum class Shape : quint8 {
        Any,      ///< any JSON, null included
        Data,     ///< "0x" and an even number of digits
        SomeData, ///< likewise, one byte at least: another operator is asked where there is none
        Quantity, ///< "0x" and up to 64 digits
    };
    net::Call call;
    Shape shape = Shape::Any;
};

/// eth_call: `data` are the bytes of the call, not hex.
[[nodiscard]] Question contractCall(const base::Address& to, std::string_view data,
                                    const StateAt& at);
/// eth_getBalance, in wei.
[[nodiscard]] Question balanceOf(const base::Address& account, const StateAt& at);
/// eth_getCode.
[[nodiscard]] Question codeOf(const base::Address& account, const StateAt& at);
/// Any method; `params` is the JSON text of the array.
[[nodiscard]] Question plainRequest(std::string method, std::string params = "[]");

/// Why a question has no answer.
struct ReadError
{
    enum class Kind : quint8 {
        Reverted,    ///< the contract said no: an answer of the chain, the same at every node
        Refused,     ///< the node said no: unknown method, pruned state, rate limit
        Timeout,     ///< nothing within the deadline
        Unreachable, ///< no connected endpoint, or the connection went away
        Garbage,     ///< a result of another shape
        Cancelled,   ///< the watch was stopped
    };
    Kind kind = Kind::Unreachable;
    base::Error error;
    std::string revertData; ///< bytes that the contract returned with its revert; may be empty
};

/// The JSON text of the result.
using ReadValue = tl::expected<std::string, ReadError>;

/// The bytes of a Data result.
[[nodiscard]] base::Result<std::string> bytesOf(const ReadValue& value);
/// The number of a Quantity result.
[[nodiscard]] base::Result<base::Wei> weiOf(const ReadValue& value);

/// What one endpoint said to all questions of an ask, in their order.
struct ReadAnswer
{
    base::EndpointIndex endpoint{}; ///< meaningless while `shown` is empty: nobody answered
    QString operatorName, shown;    ///< masked URL
    base::UnixMs at;                ///< when the last value came
    std::vector<ReadValue> values;
    [[nodiscard]] bool complete() const; ///< every question has a value or a revert
};

enum class Agreement : quint8 {
    NotAsked, ///< one operator was to be asked
    Alone,    ///< no other operator answered
    Agree,
    Differ, ///< both answered, not the same
};

struct ReadResult
{
    ReadAnswer answer;
    std::optional<ReadAnswer> second; ///< of the other operator
    Agreement agreement = Agreement::NotAsked;
};

/// Requests by purpose, retries and the second operator's included.
struct ReadCount
{
    quint64 requests = 0, answered = 0, reverted = 0, failed = 0;
};

} // namespace rollscope::chain
