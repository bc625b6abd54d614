#pragma once
#include <QtGlobal>
#include <functional>
#include <simdjson.h>
#include <string>
#include <unordered_map>
#include <vector>

namespace rollscope::engine {

/// Understands who said what on a tape: matches answers with the questions of their connection.
/// One thread; nothing throws.
class TapeTalk
{
public:
    enum class What : quint8 {
        Pushed,  ///< a subscription's notification
        Latest,  ///< an answer to "latest"
        Safe,    ///< an answer to "safe"
        Fetched, ///< a block that was asked for by number or hash
    };
    using Block = std::function<void(What, simdjson::ondemand::value&)>;

    explicit TapeTalk(std::size_t connections) : m_open(connections) {}

    /// A question of ours; true when it asks for something.
    bool asked(quint32 connection, std::string_view frame);
    /// A frame from the node, SIMDJSON_PADDING readable bytes behind it. Calls `block` for each
    /// block in it; false when it is no JSON-RPC.
    bool heard(quint32 connection, std::string_view frame, const Block& block);

private:
    using Questions = std::unordered_map<std::string, What>;
    void ask(Questions& open, simdjson::ondemand::object message);
    bool hear(Questions& open, simdjson::ondemand::object message, const Block& block);

    simdjson::ondemand::parser m_parser;
    std::string m_padded;
    std::vector<Questions> m_open;
};

} // namespace rollscope::engine
