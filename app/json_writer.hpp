#pragma once
#include "base/types.hpp"
#include <QString>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>

namespace rollscope::app {

/// One JSON object on one line, members in the order given. Absent optionals are left out.
class JsonObject
{
public:
    JsonObject& text(std::string_view key, std::string_view utf8);
    JsonObject& text(std::string_view key, const QString& value);
    JsonObject& number(std::string_view key, double value);
    template <std::integral T> JsonObject& integer(std::string_view key, T value)
    {
        begin(key);
        m_out += std::to_string(value);
        return *this;
    }
    template <class T> JsonObject& integer(std::string_view key, const std::optional<T>& value)
    {
        return value ? integer(key, *value) : *this;
    }
    JsonObject& number(std::string_view key, const std::optional<double>& value)
    {
        return value ? number(key, *value) : *this;
    }
    JsonObject& flag(std::string_view key, bool value);
    /// `json` is written as it is.
    JsonObject& raw(std::string_view key, std::string_view json);
    /// The finished object, without a newline.
    [[nodiscard]] std::string finish();

private:
    void begin(std::string_view key);
    std::string m_out = "{";
};

/// `utf8` as a JSON string with its quotes.
[[nodiscard]] std::string jsonQuoted(std::string_view utf8);
/// The shortest decimal text that reads back as the same double; "null" for NaN and infinities.
[[nodiscard]] std::string jsonNumber(double value);

} // namespace rollscope::app
