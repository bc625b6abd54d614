#include "tape/asker.hpp"
#include <array>
#include <cstdio>

namespace rollscope::tape {
namespace {

constexpr std::size_t kMaxSubscriptions = 64;
constexpr std::size_t kMaxBatch = 1000;
constexpr std::size_t kMaxIdBytes = 256;

void appendError(std::string& out, std::string_view id, int code, std::string_view message)
{
    out.append(R"({"jsonrpc":"2.0","id":)").append(id).append(R"(,"error":{"code":)");
    out.append(std::to_string(code)).append(R"(,"message":")").append(message).append("\"}}");
}

std::string subscriptionId(quint64 number)
{
    std::array<char, 48> text{};
    // Multiplied by an odd constant: distinct, and not mistaken for a count.
    const int size = std::snprintf(text.data(), text.size(), "\"0x%016llx%016llx\"",
                                   static_cast<unsigned long long>(number),
                                   static_cast<unsigned long long>(number * 0x9e3779b97f4a7c15ULL));
    return {text.data(), static_cast<std::size_t>(size)};
}

} // namespace

std::string Asker::answerTo(const std::string& text, Answerer& answers, RpcText& parser,
                            quint64& nextSubscription)
{
    std::string out;
    const bool whole = parser.read(
        text,
        [&](const RpcMessage& message) {
            const std::size_t before = out.size();
            if (before > 0)
                out.push_back(',');
            const std::size_t start = out.size();
            answerOne(message, answers, nextSubscription, out);
            if (out.size() == start)
                out.resize(before);
        },
        kMaxBatch);
    if (!whole) {
        out.clear();
        appendError(out, "null", parser.wasBatch() ? -32600 : -32700,
                    parser.wasBatch() ? "invalid batch" : "not JSON");
        return out;
    }
    if (parser.wasBatch())
        return out.empty() ? std::string() : '[' + out + ']';
    return out;
}

void Asker::answerOne(const RpcMessage& message, Answerer& answers, quint64& nextSubscription,
                      std::string& out)
{
    if (message.method.empty() || message.id.size() > kMaxIdBytes) {
        appendError(out, "null", -32600, "invalid request");
        return;
    }
    if (message.id.empty())
        return;
    const auto result = [&](std::string_view json) {
        out.append(R"({"jsonrpc":"2.0","id":)").append(message.id);
        out.append(",\"result\":").append(json).push_back('}');
    };
    if (message.method == "eth_subscribe") {
        if (const auto topic = answers.subscribe(connection, message.params)) {
            if (m_subscriptions.size() >= kMaxSubscriptions) {
                appendError(out, message.id, -32005, "too many subscriptions");
                return;
            }
            m_subscriptions.push_back({*topic, subscriptionId(nextSubscription++)});
            result(m_subscriptions.back().id);
            return;
        }
    } else if (message.method == "eth_unsubscribe") {
        const auto gone = std::erase_if(m_subscriptions, [&](const Subscription& subscription) {
            return message.params.find(subscription.id) != std::string_view::npos;
        });
        result(gone > 0 ? "true" : "false");
        return;
    }
    out.append(R"({"jsonrpc":"2.0","id":)").append(message.id).push_back(',');
    answers.answer(connection, message.method, message.params, out);
    out.push_back('}');
}

void Asker::push(const Heard& heard, const std::string& text)
{
    if (heard.kind == Heard::Kind::Raw) {
        tell(text);
        return;
    }
    // By position: a handler may subscribe, or close us, while we are telling it.
    for (std::size_t i = 0; open && i < m_subscriptions.size(); ++i) {
        if (m_subscriptions[i].topic != heard.topic)
            continue;
        const auto& id = m_subscriptions[i].id;
        std::string own;
        own.reserve(text.size() + id.size() + simdjson::SIMDJSON_PADDING);
        own.append(text, 0, heard.idAt).append(id).append(text, heard.idAt + heard.idSize);
        tell(own);
    }
}

void Asker::tell(std::string_view frame) const
{
    const auto handlers = m_handlers;
    handlers->frame(frame);
}

void Asker::drop(const base::Error& reason)
{
    open = false;
    m_subscriptions.clear();
    const auto handlers = m_handlers;
    handlers->closed(reason);
}

} // namespace rollscope::tape
