#include "tape/answerer.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::tape {
namespace {

using std::string_view;

constexpr std::size_t kMaxAsked = 8192; // open questions per endpoint
constexpr std::size_t kMaxSubscriptions = 256;
constexpr std::size_t kMaxHeads = 20'000;
constexpr std::size_t kBlockBytes = 40U << 20, kBookBytes = 16U << 20;
constexpr qint64 kKeepMs = 5000; // never forgotten sooner: an asker may be about to ask
constexpr qint64 kMaxLatencyMs = 1000;
constexpr string_view kByNumber = "eth_getBlockByNumber";
constexpr string_view kNewHeads = "[\"newHeads\"]";

struct BlockMethod
{
    bool byHash = false, count = false, header = false;
};

std::optional<BlockMethod> blockMethod(string_view method)
{
    if (method == "eth_getBlockByHash")
        return BlockMethod{true, false, false};
    if (method == "eth_getBlockByNumber")
        return BlockMethod{false, false, false};
    if (method == "eth_getBlockTransactionCountByHash")
        return BlockMethod{true, true, false};
    if (method == "eth_getBlockTransactionCountByNumber")
        return BlockMethod{false, true, false};
    if (method == "eth_getHeaderByHash")
        return BlockMethod{true, false, true};
    if (method == "eth_getHeaderByNumber")
        return BlockMethod{false, false, true};
    return std::nullopt;
}

bool isHead(string_view tag)
{
    return tag == "latest" || tag == "pending";
}

/// "\"0xab\",true" and "\"0xab\",false" are one question about a block: the form is our matter.
std::string firstParam(const std::string& canonical)
{
    const auto comma = canonical.find(',');
    return comma == std::string::npos ? canonical : canonical.substr(0, comma) + ']';
}

} // namespace

Answerer::Answerer(TapeHeader header)
    : m_header(std::move(header)), m_blocks(m_header.chains.size()),
      m_hearing(connectionsOf(m_header))
{
    for (std::size_t chain = 0; chain < m_header.chains.size(); ++chain)
        for (std::size_t i = 0; i < m_header.chains[chain].endpoints.size(); ++i)
            m_connections.emplace_back().chain = chain;
    topicOf(std::string(kNewHeads));
}

quint32 Answerer::topicOf(const std::string& params)
{
    const auto found = std::find(m_topics.begin(), m_topics.end(), params);
    if (found == m_topics.end() && m_topics.size() < kMaxSubscriptions)
        m_topics.push_back(params);
    return static_cast<quint32>(std::find(m_topics.begin(), m_topics.end(), params) -
                                m_topics.begin());
}

std::string Answerer::question(quint32 c, string_view method, const std::string& params) const
{
    return std::to_string(m_connections[c].chain)
        .append(" ")
        .append(method)
        .append(blockMethod(method) ? firstParam(params) : params);
}

Heard Answerer::learn(const TapeFrame& frame)
{
    m_hearing.read(frame.t);
    auto& connection = m_connections[frame.c];
    if (frame.direction == net::Direction::Out) {
        m_hearing.asked(frame.c, frame.t);
        m_text.read(frame.text, [&](const RpcMessage& message) {
            if (message.isRequest())
                learnQuestion(connection, message, frame.t);
        });
        return {};
    }
    m_hearing.heard(frame.c, frame.t);
    Heard heard;
    const bool whole = m_text.read(frame.text, [&](const RpcMessage& message) {
        if (message.isAnswer())
            learnAnswer(frame.c, message, frame.t);
        else if (message.isNotification() && !m_text.wasBatch())
            heard = learnPush(frame.c, message, frame);
    });
    if (!whole)
        heard = {Heard::Kind::Raw, 0, 0, 0};
    return heard;
}

void Answerer::learnQuestion(Connection& connection, const RpcMessage& message, qint64 t)
{
    auto& order = connection.askedOrder;
    while (!order.empty() &&
           (order.size() >= kMaxAsked || !connection.asked.contains(order.front().second))) {
        const auto open = connection.asked.find(order.front().second);
        if (open != connection.asked.end() && open->second.t == order.front().first)
            connection.asked.erase(open);
        order.pop_front();
    }
    std::string id(message.id);
    order.emplace_back(t, id);
    connection.asked.insert_or_assign(
        std::move(id), Asked{t, std::string(message.method), canonicalParams(message.params)});
}

void Answerer::learnAnswer(quint32 c, const RpcMessage& message, qint64 t)
{
    auto& connection = m_connections[c];
    const auto open = connection.asked.find(std::string(message.id));
    if (open == connection.asked.end())
        return;
    const Asked asked = std::move(open->second);
    connection.asked.erase(open);
    connection.latencyMs = std::clamp<qint64>(t - asked.t, 0, kMaxLatencyMs);
    const bool accepted = message.error.empty();
    if (asked.method == "eth_subscribe") {
        if (connection.subscriptions.size() >= kMaxSubscriptions)
            connection.subscriptions.clear();
        if (connection.topics.size() < kMaxSubscriptions)
            connection.topics[asked.params] = accepted;
        if (accepted) {
            connection.subscriptions[std::string(message.result)] = topicOf(asked.params);
            return;
        }
    }
    if (accepted && blockMethod(asked.method)) {
        learnBlockAnswer(c, asked, message, t);
        return;
    }
    const string_view json = accepted ? message.result : message.error;
    m_book.add(question(c, asked.method, asked.params),
               {t, c, !accepted, std::string(json), std::nullopt}, m_now);
}

void Answerer::learnBlockAnswer(quint32 c, const Asked& asked, const RpcMessage& message, qint64 t)
{
    const auto chain = m_connections[c].chain;
    const auto method = *blockMethod(asked.method);
    const auto facts = method.count ? std::nullopt : m_parts.block(message.result);
    const auto seen = facts ? m_blocks.learn(chain, message.result, *facts, t) : std::nullopt;
    m_connections[c].headers = m_connections[c].headers || (seen && method.header);
    if (seen && method.byHash) {
        // Known by its hash only: where no head told the height, this is the best there is.
        if (!m_blocks.at(chain, seen->number, c, t, false))
            m_blocks.sighted(chain, *seen, c, t);
        return;
    }
    AnswerBook::Entry entry{t, c, false, {}, std::nullopt};
    if (seen) {
        m_blocks.sighted(chain, *seen, c, t);
        const auto params = firstParam(asked.params);
        if (params == "[\"latest\"]")
            learnHead(c, *seen, t);
        if (params.starts_with("[\"0x"))
            return;
        entry.block = seen->hash;
    } else {
        entry.json.assign(message.result);
    }
    // A tag names a block, whichever method told it.
    m_book.add(question(c, seen ? kByNumber : string_view(asked.method), asked.params),
               std::move(entry), m_now);
}

Heard Answerer::learnPush(quint32 c, const RpcMessage& message, const TapeFrame& frame)
{
    auto& connection = m_connections[c];
    const auto known = connection.subscriptions.find(std::string(message.subscription));
    std::optional<quint32> topic;
    if (known != connection.subscriptions.end())
        topic = known->second;
    // A recording may begin after the subscription: a head is known by its looks.
    if (!topic || *topic == 0) {
        if (const auto seen =
                m_blocks.learn(connection.chain, message.pushed, message.block, frame.t)) {
            m_blocks.sighted(connection.chain, *seen, c, frame.t);
            learnHead(c, *seen, frame.t);
            if (!topic)
                connection.topics[std::string(kNewHeads)] = true;
            topic = 0;
        }
    }
    if (!topic)
        return {};
    return {Heard::Kind::Push, *topic,
            static_cast<std::size_t>(message.subscription.data() - frame.text.data()),
            message.subscription.size()};
}

void Answerer::learnHead(quint32 c, const BlockShelf::Seen& seen, qint64 t)
{
    auto& heads = m_connections[c].heads;
    while (heads.size() > 1 && (heads[1].t <= m_now || heads.size() >= kMaxHeads))
        heads.pop_front();
    heads.push_back({t, seen});
}

void Answerer::advance(qint64 now)
{
    if (now - m_now > kKeepMs)
        m_hearing.forgetBefore(now);
    m_now = std::max(m_now, now);
    if (m_blocks.bytes() > kBlockBytes)
        m_blocks.trim(kBlockBytes, m_now - kKeepMs);
    m_book.trim(kBookBytes);
}

std::optional<BlockShelf::Seen> Answerer::head(quint32 c, bool ownOnly) const
{
    const auto last = [&](quint32 connection) -> const Head* {
        const auto& heads = m_connections[connection].heads;
        const auto at = std::find_if(heads.rbegin(), heads.rend(),
                                     [&](const Head& head) { return head.t <= m_now; });
        return at == heads.rend() ? nullptr : &*at;
    };
    if (const Head* own = last(c))
        return own->block;
    const Head* best = nullptr;
    for (quint32 i = 0; !ownOnly && i < m_connections.size(); ++i) {
        const Head* other = m_connections[i].chain == m_connections[c].chain ? last(i) : nullptr;
        if (other && (!best || other->block.number > best->block.number))
            best = other;
    }
    return best ? std::optional(best->block) : std::nullopt;
}

std::optional<base::Hash32> Answerer::blockByTag(quint32 c, string_view tag)
{
    const auto recorded = question(c, kByNumber, "[\"" + std::string(tag) + "\"]");
    if (isHead(tag)) {
        if (const auto own = head(c, true))
            return own->hash;
        if (const auto* entry = m_book.find(recorded, c, m_now, false); entry && entry->block)
            return entry->block;
        if (const auto other = head(c, false))
            return other->hash;
    }
    const auto* entry = m_book.find(recorded, c, m_now);
    // Before the first head, the one that comes first: an answer to a later question is further
    // ahead, and the heads up to it would look like a rollback.
    if (const Head* first = isHead(tag) ? firstHead(m_connections[c].chain) : nullptr;
        first && (!entry || first->t < entry->t))
        return first->block.hash;
    return entry ? entry->block : std::nullopt;
}

const Answerer::Head* Answerer::firstHead(std::size_t chain) const
{
    const Head* first = nullptr;
    for (const auto& connection : m_connections) {
        if (connection.chain == chain && !connection.heads.empty() &&
            (!first || connection.heads.front().t < first->t))
            first = &connection.heads.front();
    }
    return first;
}

std::optional<std::string> Answerer::blockAnswer(quint32 c, string_view method, string_view params)
{
    if (method == "eth_blockNumber") {
        const auto seen = head(c, false);
        return seen ? std::optional('"' + base::toQuantity(seen->number) + '"') : std::nullopt;
    }
    const auto kind = blockMethod(method);
    if (!kind)
        return std::nullopt;
    // A node that does not know the header methods must not seem to.
    if (kind->header && !m_connections[c].headers)
        return std::nullopt;
    const auto chain = m_connections[c].chain;
    const auto members = m_parts.members(params, 3);
    const string_view first = members.empty() ? string_view() : unquoted(members[0]);
    std::optional<base::Hash32> hash;
    if (kind->byHash) {
        hash = base::hashFromHex(first);
    } else if (!first.starts_with("0x")) {
        hash = blockByTag(c, first);
    } else if (const auto number = base::quantityFromHex(first)) {
        const auto seen = head(c, false);
        if (seen && *number > seen->number)
            return "null"; // not there yet, as the node said then
        hash = m_blocks.at(chain, *number, c, m_now, true);
    }
    if (!hash)
        return std::nullopt;
    if (kind->header)
        return m_blocks.header(chain, *hash);
    if (!kind->count)
        return m_blocks.render(chain, *hash, members.size() > 1 && members[1] == "true", m_parts);
    const auto count = m_blocks.transactions(chain, *hash, m_parts);
    return count ? std::optional('"' + base::toQuantity(*count) + '"') : std::nullopt;
}

void Answerer::answer(quint32 c, string_view method, string_view params, std::string& out)
{
    if (const auto block = blockAnswer(c, method, params)) {
        out.append("\"result\":").append(*block);
        return;
    }
    const auto* entry = m_book.find(question(c, method, canonicalParams(params)), c, m_now);
    const auto chainId = m_header.chains[m_connections[c].chain].chainId.value;
    if (entry && !entry->block)
        out.append(entry->isError ? "\"error\":" : "\"result\":").append(entry->json);
    else if (method == "eth_chainId" && chainId != 0)
        out.append("\"result\":\"").append(base::toQuantity(chainId)).push_back('"');
    else if (method == "net_version" && chainId != 0)
        out.append("\"result\":\"").append(std::to_string(chainId)).push_back('"');
    else
        out.append(R"("error":{"code":-32000,"message":"not on this tape"})");
}

std::optional<quint32> Answerer::subscribe(quint32 c, string_view params)
{
    const auto canonical = canonicalParams(params);
    const auto& topics = m_connections[c].topics;
    const auto known = topics.find(canonical);
    if (known == topics.end() || !known->second)
        return std::nullopt;
    return topicOf(canonical);
}

qint64 Answerer::latencyMs(quint32 c) const
{
    return m_connections[c].latencyMs;
}

} // namespace rollscope::tape
