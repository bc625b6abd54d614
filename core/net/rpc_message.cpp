#include "net/rpc_message.hpp"
#include "base/text.hpp"
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace rollscope::net {
namespace {

constexpr std::size_t kMostWords = 300;
constexpr std::size_t kMostData = 4096;
constexpr std::int64_t kReverted = 3;

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

/// `needle` in lower case.
bool says(std::string_view text, std::string_view needle)
{
    return std::search(text.begin(), text.end(), needle.begin(), needle.end(),
                       [](char a, char b) { return lower(a) == b; }) != text.end();
}

template <std::size_t N>
bool saysAny(std::string_view text, const std::array<std::string_view, N>& needles)
{
    return std::any_of(needles.begin(), needles.end(),
                       [text](std::string_view needle) { return says(text, needle); });
}

std::string cut(std::string_view text, std::size_t most)
{
    std::string out(text.substr(0, most));
    for (char& c : out)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    return out;
}

/// hardhat wraps the bytes: {"message":…,"data":"0x…"}.
std::string readData(simdjson::ondemand::value& json)
{
    simdjson::ondemand::object object;
    std::string_view text;
    if (json.get_object().get(object) == simdjson::SUCCESS) {
        if (object.find_field_unordered("data").get_string().get(text) != simdjson::SUCCESS)
            return {};
    } else if (json.get_string().get(text) != simdjson::SUCCESS) {
        return {};
    }
    return text.size() <= kMostData ? cut(text, kMostData) : std::string();
}

bool opens(char c)
{
    return c == '{' || c == '[';
}

bool closes(char c)
{
    return c == '}' || c == ']';
}

struct Brackets
{
    int up = 0;
    int down = 0;
};

/// '[' and '{', ']' and '}' differ by one bit.
constexpr unsigned char kFold = 0x20;
constexpr std::size_t kLanes = 16;
/// So many bytes that no lane of the sums overflows.
constexpr std::size_t kBlock = kLanes * 255;

/// `text` of at most kBlock bytes. It runs over every frame, so it takes 16 bytes at a time where
/// the compiler has vectors (60 ns for a head of 1.8 KB; byte by byte it would cost as much as the
/// parser).
Brackets countBrackets(std::string_view text)
{
    Brackets sum;
    std::size_t i = 0;
#if defined(__GNUC__)
    using Vector = unsigned char __attribute__((vector_size(kLanes)));
    Vector up{};
    Vector down{};
    for (; i + kLanes <= text.size(); i += kLanes) {
        Vector bytes;
        std::memcpy(&bytes, text.data() + i, kLanes);
        bytes |= kFold;
        up -= static_cast<Vector>(bytes == '{');
        down -= static_cast<Vector>(bytes == '}');
    }
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
        sum.up += up[lane];
        sum.down += down[lane];
    }
#endif
    for (; i < text.size(); ++i) {
        const int folded = static_cast<unsigned char>(text[i]) | kFold;
        sum.up += folded == '{';
        sum.down += folded == '}';
    }
    return sum;
}

/// With strings and escapes, byte by byte.
bool nestsDeeperExact(std::string_view text, int maxDepth)
{
    int depth = 0;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (opens(c)) {
            if (++depth > maxDepth)
                return true;
        } else if (closes(c)) {
            --depth;
        }
    }
    return false;
}

} // namespace

RpcTrouble RpcError::trouble() const
{
    static constexpr std::array<std::string_view, 7> kTooMany{
        "rate limit", "ratelimit",  "too many requests",         "request limit",
        "throttl",    "over limit", "exceeded its compute units"};
    static constexpr std::array<std::string_view, 6> kUnknown{
        "method not found", "not implemented",    "not supported",
        "is not available", "unsupported method", "did not match any variant"};
    // Infura's -32005 also says that an answer would have too many rows, which waiting does not
    // mend.
    const bool rows = says(message, "query returned more than");
    if (code == kReverted)
        return RpcTrouble::Other; // whatever words the contract chose
    if (code == 429 || (code == -32005 && !rows) || saysAny(message, kTooMany))
        return RpcTrouble::RateLimited;
    if (code == -32601 || saysAny(message, kUnknown))
        return RpcTrouble::NoSuchMethod;
    return RpcTrouble::Other;
}

bool RpcError::reverted() const
{
    return code == kReverted || (says(message, "revert") && trouble() == RpcTrouble::Other);
}

base::Error RpcError::toError(const QString& where) const
{
    QString what =
        QString::number(code) + QStringLiteral(": ") +
        (message.empty() ? QStringLiteral("(no message)") : QString::fromStdString(message));
    constexpr std::size_t kMostShown = 200;
    if (!data.empty() && data.size() <= kMostShown)
        what += QStringLiteral(" [") + QString::fromStdString(data) + QStringLiteral("]");
    return {trouble() == RpcTrouble::RateLimited ? base::ErrorKind::RateLimited
                                                 : base::ErrorKind::Refused,
            base::printable(what),
            where,
            {}};
}

bool refusesSubscription(const RpcError& error)
{
    // geth -32601; hardhat -32602 and -32004; ethereumjs -32601; anvil -32602 and -32603 "Not
    // implemented".
    const bool byCode = error.code == -32601 || error.code == -32602 || error.code == -32004;
    return error.trouble() != RpcTrouble::RateLimited &&
           (byCode || error.trouble() == RpcTrouble::NoSuchMethod ||
            says(error.message, "subscription") || says(error.message, "notifications"));
}

RpcError readRpcError(simdjson::ondemand::value& json)
{
    RpcError error;
    std::string_view text;
    simdjson::ondemand::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS) {
        // Some gateways answer {"error":"text"}.
        if (json.get_string().get(text) == simdjson::SUCCESS)
            error.message = cut(text, kMostWords);
        return error;
    }
    for (auto field : object) {
        std::string_view key;
        simdjson::ondemand::value value;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS ||
            field.value().get(value) != simdjson::SUCCESS)
            return error;
        if (key == "code") {
            std::int64_t code = 0;
            if (value.get_int64().get(code) == simdjson::SUCCESS)
                error.code = code;
        } else if (key == "message") {
            if (value.get_string().get(text) == simdjson::SUCCESS)
                error.message = cut(text, kMostWords);
        } else if (key == "data") {
            error.data = readData(value);
        }
    }
    return error;
}

std::optional<quint64> readId(simdjson::ondemand::value& json)
{
    std::uint64_t number = 0;
    if (json.get_uint64().get(number) == simdjson::SUCCESS)
        return number;
    std::string_view text;
    if (json.get_string().get(text) != simdjson::SUCCESS || text.empty())
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return number;
}

base::Error explainNotJson(std::string_view text)
{
    constexpr std::size_t kMost = 1U << 20;
    base::Error error{
        base::ErrorKind::Protocol, QStringLiteral("sent text that is not JSON"), {}, {}};
    if (text.empty()) {
        error.what = QStringLiteral("sent an empty message");
        return error;
    }
    QJsonParseError at;
    (void)QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(std::min(text.size(), kMost))),
        &at);
    if (at.error != QJsonParseError::NoError)
        error.what += QStringLiteral(" at byte %1").arg(at.offset);
    return error;
}

bool nestsDeeper(std::string_view text, int maxDepth)
{
    // A block of text cannot lift the depth by more than the brackets it opens. Brackets inside
    // strings only make the count coarser; it is a reason to look closer, not a verdict.
    int depth = 0;
    for (std::size_t from = 0; from < text.size(); from += kBlock) {
        const Brackets found = countBrackets(text.substr(from, kBlock));
        if (depth + found.up > maxDepth)
            return nestsDeeperExact(text, maxDepth);
        depth = std::max(depth + found.up - found.down, 0);
    }
    return false;
}

} // namespace rollscope::net
