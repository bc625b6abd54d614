#include "tape/rpc_text.hpp"
#include <QByteArray>
#include <QJsonDocument>

namespace rollscope::tape {
namespace {

namespace od = simdjson::ondemand;
using std::string_view;

string_view trimmed(string_view text)
{
    constexpr string_view kSpaces = " \t\r\n";
    const auto first = text.find_first_not_of(kSpaces);
    if (first == string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

/// The raw text of a value, passed over but not read; empty when it is broken.
string_view rawText(od::value& value)
{
    od::json_type type{};
    string_view text;
    if (value.type().get(type))
        return {};
    bool broken = true;
    if (type == od::json_type::object) {
        od::object object;
        broken = value.get_object().get(object) || object.raw_json().get(text);
    } else if (type == od::json_type::array) {
        od::array array;
        broken = value.get_array().get(array) || array.raw_json().get(text);
    } else {
        text = value.raw_json_token();
        broken = false;
    }
    return broken ? string_view() : trimmed(text);
}

/// Visits each member of an object with its raw text; false when it is broken.
template <class Visit> bool eachField(od::object& object, Visit visit)
{
    for (auto each : object) {
        od::field field;
        string_view key;
        if (std::move(each).get(field) || field.unescaped_key().get(key))
            return false;
        if (!visit(key, field.value()))
            return false;
    }
    return true;
}

bool readFacts(od::object& object, BlockFacts& facts)
{
    return eachField(object, [&](string_view key, od::value& value) {
        const string_view raw = rawText(value);
        if (key == "hash")
            facts.hash = unquoted(raw);
        else if (key == "number")
            facts.number = unquoted(raw);
        else if (key == "transactions" && raw.starts_with('['))
            facts.transactions = raw;
        return !raw.empty();
    });
}

/// A pushed value: what it tells of a block is read in the same pass.
bool readPushed(od::value& value, RpcMessage& message)
{
    od::json_type type{};
    od::object object;
    if (value.type().get(type))
        return false;
    if (type != od::json_type::object) {
        message.pushed = rawText(value);
        return !message.pushed.empty();
    }
    if (value.get_object().get(object) || object.raw_json().get(message.pushed) ||
        object.reset().error())
        return false;
    message.pushed = trimmed(message.pushed);
    return readFacts(object, message.block);
}

bool readParams(od::value& value, RpcMessage& message)
{
    od::json_type type{};
    if (value.type().get(type))
        return false;
    if (type != od::json_type::object) {
        message.params = rawText(value);
        return !message.params.empty();
    }
    od::object object;
    if (value.get_object().get(object) || object.raw_json().get(message.params) ||
        object.reset().error())
        return false;
    message.params = trimmed(message.params);
    return eachField(object, [&](string_view key, od::value& member) {
        if (key == "result")
            return readPushed(member, message);
        const string_view text = rawText(member);
        if (key == "subscription" || key == "subscription_id")
            message.subscription = text;
        return !text.empty();
    });
}

bool readMessage(od::object& object, RpcMessage& message)
{
    return eachField(object, [&](string_view key, od::value& value) {
        if (key == "params")
            return readParams(value, message);
        const string_view text = rawText(value);
        if (key == "id")
            message.id = text;
        else if (key == "method")
            message.method = unquoted(text);
        else if (key == "result")
            message.result = text;
        else if (key == "error" && text != "null") // some servers send it beside a result
            message.error = text;
        return !text.empty();
    });
}

simdjson::padded_string_view padded(string_view text)
{
    return simdjson::padded_string_view(text, text.size() + simdjson::SIMDJSON_PADDING);
}

} // namespace

bool RpcText::read(string_view frame, const std::function<void(const RpcMessage&)>& visit,
                   std::size_t maxBatch)
{
    m_batch = false;
    od::document document;
    od::json_type type{};
    if (m_frames.iterate(padded(frame)).get(document) || document.type().get(type))
        return false;
    if (type == od::json_type::object) {
        od::object object;
        RpcMessage message;
        if (document.get_object().get(object) || !readMessage(object, message))
            return false;
        visit(message);
        return true;
    }
    od::array array;
    if (type != od::json_type::array || document.get_array().get(array))
        return false;
    m_batch = true;
    std::size_t count = 0;
    for (auto each : array) {
        od::object object;
        RpcMessage message;
        if (++count > maxBatch || each.get_object().get(object) || !readMessage(object, message))
            return false;
        visit(message);
    }
    return true;
}

std::optional<BlockFacts> RpcText::block(string_view text)
{
    od::document document;
    od::object object;
    BlockFacts facts;
    if (m_parts.iterate(padded(text)).get(document) || document.get_object().get(object))
        return std::nullopt;
    if (!readFacts(object, facts) || !facts.complete())
        return std::nullopt;
    return facts;
}

std::vector<string_view> RpcText::members(string_view text, std::size_t max)
{
    od::document document;
    od::array array;
    std::vector<string_view> members;
    if (m_parts.iterate(padded(text)).get(document) || document.get_array().get(array))
        return members;
    for (auto each : array) {
        od::value value;
        if (members.size() == max || std::move(each).get(value))
            break;
        members.push_back(rawText(value));
    }
    return members;
}

std::optional<std::string> RpcText::hashesOf(string_view transactions)
{
    od::document document;
    od::array array;
    if (m_parts.iterate(padded(transactions)).get(document) || document.get_array().get(array))
        return std::nullopt;
    std::string hashes = "[";
    for (auto each : array) {
        od::object object;
        string_view hash;
        if (each.get_object().get(object) || object["hash"].get_string().get(hash))
            return std::nullopt;
        hashes.append(hashes.size() > 1 ? ",\"" : "\"").append(hash).push_back('"');
    }
    hashes.push_back(']');
    return hashes;
}

std::optional<std::size_t> RpcText::count(string_view text)
{
    od::document document;
    od::array array;
    std::size_t count = 0;
    if (m_parts.iterate(padded(text)).get(document) || document.get_array().get(array) ||
        array.count_elements().get(count))
        return std::nullopt;
    return count;
}

std::string canonicalParams(string_view params)
{
    params = trimmed(params);
    if (params.empty())
        return "[]";
    std::string sorted;
    if (params.find('{') != string_view::npos) {
        const auto document = QJsonDocument::fromJson(
            QByteArray::fromRawData(params.data(), static_cast<qsizetype>(params.size())));
        if (!document.isNull()) {
            sorted = document.toJson(QJsonDocument::Compact).toStdString();
            params = sorted;
        }
    }
    std::string key;
    key.reserve(params.size());
    bool inText = false, inHex = false;
    for (std::size_t i = 0; i < params.size(); ++i) {
        const char c = params[i];
        if (!inText && (c == ' ' || c == '\t' || c == '\r' || c == '\n'))
            continue;
        if (c == '"') {
            inText = !inText;
            inHex = inText && params.substr(i + 1, 2) == "0x";
        } else if (c == '\\' && inText && i + 1 < params.size()) {
            key.push_back(c);
            key.push_back(params[++i]);
            continue;
        }
        key.push_back(inHex && c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return key;
}

string_view unquoted(string_view json)
{
    if (json.size() < 2 || json.front() != '"' || json.back() != '"' ||
        json.find('\\') != string_view::npos)
        return {};
    return json.substr(1, json.size() - 2);
}

bool holdsObjects(string_view array)
{
    const auto first = array.find_first_not_of(" \t\r\n", 1);
    return array.starts_with('[') && first != string_view::npos && array[first] == '{';
}

bool isEmptyArray(string_view array)
{
    const auto first = array.find_first_not_of(" \t\r\n", 1);
    return array.starts_with('[') && first != string_view::npos && array[first] == ']';
}

} // namespace rollscope::tape
