#pragma once
#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace rollscope::tape {

/// What a block answer or a head tells of itself; views into the text.
struct BlockFacts
{
    std::string_view hash, number; ///< without quotes
    std::string_view transactions; ///< raw array; empty = absent

    [[nodiscard]] bool complete() const { return !hash.empty() && !number.empty(); }
};

/// One JSON-RPC message inside a frame. All views are raw JSON text inside that frame; empty =
/// absent.
struct RpcMessage
{
    std::string_view id;
    std::string_view method; ///< without its quotes
    std::string_view params;
    std::string_view result, error;
    std::string_view subscription; ///< a notification's `params.subscription`, with its quotes
    std::string_view pushed;       ///< a notification's `params.result`
    BlockFacts block;              ///< of `pushed`, as far as it is a block

    [[nodiscard]] bool isNotification() const { return !subscription.empty() && !pushed.empty(); }
    [[nodiscard]] bool isRequest() const { return !method.empty() && !id.empty(); }
    [[nodiscard]] bool isAnswer() const
    {
        return method.empty() && !id.empty() && (!result.empty() || !error.empty());
    }
};

/// Takes JSON apart without reading what nobody asked for. SIMDJSON_PADDING bytes must be readable
/// behind every text given. One thread; nothing throws.
class RpcText
{
public:
    /// Calls `visit` for the message, or for each message of a batch (at most `maxBatch`). False
    /// when the text is no JSON object or array of objects, or is broken; what came before was
    /// visited.
    bool read(std::string_view frame, const std::function<void(const RpcMessage&)>& visit,
              std::size_t maxBatch = 10'000);
    /// Whether the frame last read was a batch.
    [[nodiscard]] bool wasBatch() const { return m_batch; }

    /// Facts of a raw block object; nullopt when it has no hash and number.
    std::optional<BlockFacts> block(std::string_view object);
    /// Members of a JSON array as raw texts, at most `max`; empty when it is none.
    std::vector<std::string_view> members(std::string_view array, std::size_t max);
    /// The array of transaction objects as an array of their hashes; nullopt where one has none.
    std::optional<std::string> hashesOf(std::string_view transactions);
    /// Members of an array, counted; nullopt for anything else.
    std::optional<std::size_t> count(std::string_view array);

private:
    simdjson::ondemand::parser m_frames, m_parts;
    bool m_batch = false;
};

/// A key that is equal for equal parameters: no spaces, object keys sorted, hex in lower case.
[[nodiscard]] std::string canonicalParams(std::string_view params);

/// The inside of a raw JSON string without escapes; empty for anything else.
[[nodiscard]] std::string_view unquoted(std::string_view json);

/// True for an array whose first member is an object.
[[nodiscard]] bool holdsObjects(std::string_view array);
[[nodiscard]] bool isEmptyArray(std::string_view array);

} // namespace rollscope::tape
