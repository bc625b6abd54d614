#pragma once
#include <QString>
#include <simdjson.h>
#include <string_view>

namespace rollscope::chain {

/// A scalar of the frame as it stands there: no copy, no unescaping (hex needs none; an escape
/// makes it fail to parse, as it should). Small enough to travel in registers.
class JsonText
{
public:
    enum class Kind : quint8 { String, Null, Other };

    JsonText(std::string_view text, Kind kind)
        : m_data(text.data()), m_size(static_cast<quint32>(text.size())), m_kind(kind)
    {}
    /// A string without its quotes; else the raw token.
    [[nodiscard]] std::string_view view() const { return {m_data, m_size}; }
    [[nodiscard]] bool isString() const { return m_kind == Kind::String; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }

private:
    const char* m_data;
    quint32 m_size;
    Kind m_kind;
};

[[nodiscard]] inline JsonText textOf(simdjson::ondemand::value& value)
{
    std::string_view token = value.raw_json_token();
    while (!token.empty() && static_cast<unsigned char>(token.back()) <= ' ')
        token.remove_suffix(1);
    if (token.size() >= 2 && token.front() == '"' && token.back() == '"')
        return {token.substr(1, token.size() - 2), JsonText::Kind::String};
    return {token, token == "null" ? JsonText::Kind::Null : JsonText::Kind::Other};
}

/// A member's name as it stands in the frame; empty when longer than any that we know.
[[nodiscard]] inline std::string_view keyOf(simdjson::ondemand::field& field)
{
    constexpr std::size_t kLongest = 40;
    const char* key = field.key().raw();
    // The frame is padded: looking this far is safe.
    const void* end = std::memchr(key, '"', kLongest);
    return end == nullptr ? std::string_view{}
                          : std::string_view(
                                key, static_cast<std::size_t>(static_cast<const char*>(end) - key));
}

/// For messages: the start of what a peer sent, printable characters only.
[[nodiscard]] QString quoted(std::string_view text);
/// "the string …", "null", "a number", "an object"… of what stood where something else was due.
[[nodiscard]] QString described(JsonText text);

} // namespace rollscope::chain
