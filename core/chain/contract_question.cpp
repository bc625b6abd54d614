#include "chain/contract_question.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

std::span<const quint8> spanOf(std::string_view bytes)
{
    return {reinterpret_cast<const quint8*>(bytes.data()), bytes.size()};
}

std::string_view unquoted(const std::string& json)
{
    if (json.size() < 2 || json.front() != '"' || json.back() != '"')
        return {};
    return std::string_view(json).substr(1, json.size() - 2);
}

} // namespace

StateAt StateAt::number(quint64 number)
{
    return StateAt(base::toQuantity(number));
}

Question contractCall(const base::Address& to, std::string_view data, const StateAt& at)
{
    std::string params = R"([{"to":")" + base::toHex(to) + R"(","data":")" +
                         base::toHex(spanOf(data)) + R"("},")" + at.text() + "\"]";
    return {{"eth_call", std::move(params)}, Question::Shape::Data};
}

Question balanceOf(const base::Address& account, const StateAt& at)
{
    return {{"eth_getBalance", "[\"" + base::toHex(account) + "\",\"" + at.text() + "\"]"},
            Question::Shape::Quantity};
}

Question codeOf(const base::Address& account, const StateAt& at)
{
    return {{"eth_getCode", "[\"" + base::toHex(account) + "\",\"" + at.text() + "\"]"},
            Question::Shape::Data};
}

Question plainRequest(std::string method, std::string params)
{
    return {{std::move(method), std::move(params)}, Question::Shape::Any};
}

base::Result<std::string> bytesOf(const ReadValue& value)
{
    if (!value)
        return tl::unexpected(value.error().error);
    const auto bytes = base::bytesFromHex(unquoted(*value));
    if (!bytes)
        return base::fail(base::ErrorKind::Protocol,
                          QStringLiteral("answered with something that is no data"));
    return bytes->toStdString();
}

base::Result<base::Wei> weiOf(const ReadValue& value)
{
    if (!value)
        return tl::unexpected(value.error().error);
    const auto wei = base::weiFromHex(unquoted(*value));
    if (!wei)
        return base::fail(base::ErrorKind::Protocol,
                          QStringLiteral("answered with something that is no number"));
    return *wei;
}

bool ReadAnswer::complete() const
{
    return std::all_of(values.begin(), values.end(), [](const ReadValue& value) {
        return value || value.error().kind == ReadError::Kind::Reverted;
    });
}

} // namespace rollscope::chain
