#include "engine/tape_talk.hpp"
#include <optional>

namespace rollscope::engine {
namespace {

namespace od = simdjson::ondemand;
using What = TapeTalk::What;

constexpr std::size_t kMaxOpen = 10'000; ///< questions that nobody answers

std::optional<What> meaningOf(std::string_view method, std::string_view params)
{
    if (method == "eth_getBlockByHash" || method == "eth_getHeaderByHash")
        return What::Fetched;
    if (method != "eth_getBlockByNumber" && method != "eth_getHeaderByNumber")
        return std::nullopt;
    if (params.find("\"latest\"") != std::string_view::npos)
        return What::Latest;
    if (params.find("\"safe\"") != std::string_view::npos)
        return What::Safe;
    if (params.find("\"0x") != std::string_view::npos)
        return What::Fetched;
    return std::nullopt;
}

/// Calls `visit` for a message, or for each of a batch; false when it is neither.
template <class Visit> bool eachMessage(od::document& document, const Visit& visit)
{
    od::json_type type{};
    if (document.type().get(type) != simdjson::SUCCESS)
        return false;
    od::object one;
    if (type == od::json_type::object)
        return document.get_object().get(one) == simdjson::SUCCESS && visit(one);
    od::array many;
    if (type != od::json_type::array || document.get_array().get(many) != simdjson::SUCCESS)
        return false;
    for (auto element : many) {
        if (std::move(element).get_object().get(one) != simdjson::SUCCESS || !visit(one))
            return false;
    }
    return true;
}

} // namespace

bool TapeTalk::asked(quint32 connection, std::string_view frame)
{
    m_padded.assign(frame);
    m_padded.reserve(frame.size() + simdjson::SIMDJSON_PADDING);
    od::document document;
    if (m_parser.iterate(m_padded).get(document) != simdjson::SUCCESS)
        return false;
    return eachMessage(document, [&](od::object message) {
        ask(m_open[connection], message);
        return true;
    });
}

void TapeTalk::ask(Questions& open, od::object message)
{
    std::string_view method, params, id;
    if (message.find_field_unordered("method").get_string().get(method) != simdjson::SUCCESS)
        return;
    const std::string name(method);
    od::array list;
    if (message.find_field_unordered("params").get_array().get(list) != simdjson::SUCCESS ||
        list.raw_json().get(params) != simdjson::SUCCESS)
        return;
    const auto what = meaningOf(name, params);
    if (what && open.size() < kMaxOpen &&
        message.find_field_unordered("id").raw_json_token().get(id) == simdjson::SUCCESS)
        open[std::string(id.substr(0, id.find_last_not_of(" \t\r\n") + 1))] = *what;
}

bool TapeTalk::heard(quint32 connection, std::string_view frame, const Block& block)
{
    od::document document;
    const simdjson::padded_string_view padded(frame, frame.size() + simdjson::SIMDJSON_PADDING);
    if (m_parser.iterate(padded).get(document) != simdjson::SUCCESS)
        return false;
    return eachMessage(
        document, [&](od::object message) { return hear(m_open[connection], message, block); });
}

bool TapeTalk::hear(Questions& open, od::object message, const Block& block)
{
    std::string_view text;
    od::value value;
    if (message.find_field_unordered("method").get_string().get(text) == simdjson::SUCCESS) {
        if (text == "eth_subscription" &&
            message.find_field_unordered("params").find_field_unordered("result").get(value) ==
                simdjson::SUCCESS)
            block(What::Pushed, value);
        return true;
    }
    if (message.find_field_unordered("id").raw_json_token().get(text) != simdjson::SUCCESS)
        return false;
    const auto question =
        open.find(std::string(text.substr(0, text.find_last_not_of(" \t\r\n") + 1)));
    if (question == open.end())
        return true;
    const What what = question->second;
    open.erase(question);
    od::json_type type{};
    if (message.find_field_unordered("result").get(value) == simdjson::SUCCESS &&
        value.type().get(type) == simdjson::SUCCESS && type == od::json_type::object)
        block(what, value);
    return true;
}

} // namespace rollscope::engine
