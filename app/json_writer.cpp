#include "json_writer.hpp"
#include <charconv>
#include <cmath>

namespace rollscope::app {

std::string jsonQuoted(std::string_view utf8)
{
    std::string out = "\"";
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            static constexpr char kHex[] = "0123456789abcdef";
            out += "\\u00";
            out += kHex[(c >> 4) & 15];
            out += kHex[c & 15];
        } else {
            out += c;
        }
    }
    out += '"';
    return out;
}

std::string jsonNumber(double value)
{
    if (!std::isfinite(value))
        return "null";
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return {buffer, end};
}

void JsonObject::begin(std::string_view key)
{
    if (m_out.size() > 1)
        m_out += ',';
    m_out += jsonQuoted(key);
    m_out += ':';
}

JsonObject& JsonObject::text(std::string_view key, std::string_view utf8)
{
    return raw(key, jsonQuoted(utf8));
}

JsonObject& JsonObject::text(std::string_view key, const QString& value)
{
    const QByteArray utf8 = value.toUtf8();
    return text(key, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

JsonObject& JsonObject::number(std::string_view key, double value)
{
    return raw(key, jsonNumber(value));
}

JsonObject& JsonObject::flag(std::string_view key, bool value)
{
    return raw(key, value ? "true" : "false");
}

JsonObject& JsonObject::raw(std::string_view key, std::string_view json)
{
    begin(key);
    m_out += json;
    return *this;
}

std::string JsonObject::finish()
{
    m_out += '}';
    return std::move(m_out);
}

} // namespace rollscope::app
