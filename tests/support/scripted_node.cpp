#include "scripted_node.hpp"
#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include <QJsonDocument>
#include <algorithm>
#include <simdjson.h>
#include <stdexcept>

namespace rollscope::test {
namespace {

QString hex(quint64 value)
{
    return QString::fromStdString(base::toQuantity(value));
}

QString hex(const base::Hash32& hash)
{
    return QString::fromStdString(base::toHex(hash));
}

std::optional<quint64> number(const QString& text)
{
    return base::quantityFromHex(text.toStdString());
}

} // namespace

ScriptedChain::ScriptedChain(quint64 seed, qint64 timestamp)
{
    ScriptedBlock block;
    block.header.timestamp = static_cast<quint64>(timestamp);
    block.header.gasLimit = 30'000'000;
    block.header.difficulty = base::Wei::from64(seed);
    block.header.baseFeePerGas = base::Wei::from64(7);
    block.hash = m_genesis = eth::headerHash(block.header);
    m_blocks.emplace(block.hash, std::move(block));
}

const base::Hash32& ScriptedChain::append(const base::Hash32& parent, int txs, qint64 timestamp,
                                          quint64 salt)
{
    const ScriptedBlock& on = at(parent);
    ScriptedBlock block;
    block.header = on.header;
    block.header.parentHash = parent;
    block.header.number = on.number() + 1;
    block.header.timestamp = std::max(on.header.timestamp, static_cast<quint64>(timestamp));
    block.txs = txs;
    block.systemTx = systemTx && txs > 0;
    block.header.gasUsed = static_cast<quint64>(txs) * 21'000;
    for (std::size_t i = 0; i < 8; ++i)
        block.header.nonce[i] = static_cast<quint8>(salt >> (8 * i));
    block.hash = eth::headerHash(block.header);
    const auto [it, isNew] = m_blocks.emplace(block.hash, block);
    return it->second.hash;
}

const ScriptedBlock& ScriptedChain::at(const base::Hash32& hash) const
{
    return m_blocks.at(hash);
}

bool ScriptedChain::has(const base::Hash32& hash) const
{
    return m_blocks.count(hash) != 0;
}

/// One connection; the node and the transport both hold on to it, neither owns the other.
class ScriptedNode::Link
{
public:
    net::Transport::Handlers handlers;
    bool open = false;
    bool gone = false;
    std::set<QString> subscriptions;
    net::ByteCount bytes;
    qint64 lastHeardMs = 0;
    std::vector<base::Timer> timers;

    void deliver(const std::string& text)
    {
        if (!open || gone)
            return;
        bytes.in += text.size();
        const simdjson::padded_string padded(text);
        handlers.frame(std::string_view(padded.data(), padded.size()));
    }
};

namespace {

class ScriptedTransport final : public net::Transport
{
public:
    ScriptedTransport(base::Clock& clock, ScriptedNode* node) : m_clock(clock), m_node(node) {}
    ~ScriptedTransport() override { close(); }

    void open(Handlers handlers) override
    {
        close();
        m_link = std::make_shared<ScriptedNode::Link>();
        m_link->handlers = std::move(handlers);
        later(m_node != nullptr ? m_node->latencyMs : 1, [this](ScriptedNode::Link& link) {
            if (m_node == nullptr || m_node->isDown()) {
                link.gone = true;
                link.handlers.closed(
                    {base::ErrorKind::Network, QStringLiteral("connection refused"), {}, {}});
                return;
            }
            if (m_node->frozen())
                return;
            link.open = true;
            link.lastHeardMs = m_clock.steadyMs();
            m_node->attach(m_link);
            link.handlers.opened();
        });
    }

    bool send(std::string text) override
    {
        if (!m_link || !m_link->open)
            return false;
        m_link->bytes.out += text.size();
        later(m_node->latencyMs, [this, text = std::move(text)](ScriptedNode::Link& link) {
            if (!link.open || m_node->frozen() || m_node->isDown())
                return;
            const std::string reply = m_node->answer(text, link);
            later(m_node->latencyMs, [this, reply](ScriptedNode::Link& to) {
                if (m_node->frozen() || m_node->isDown())
                    return;
                to.lastHeardMs = m_clock.steadyMs();
                to.deliver(reply);
            });
        });
        return true;
    }

    void close() override
    {
        if (!m_link)
            return;
        m_link->gone = true;
        m_link->open = false;
        m_link->timers.clear();
        m_link.reset();
    }

    void ping() override
    {
        later(1, [this](ScriptedNode::Link& link) {
            if (link.open && !m_node->frozen())
                link.lastHeardMs = m_clock.steadyMs();
        });
    }

    [[nodiscard]] bool pushes() const override { return m_node == nullptr || m_node->webSocket; }
    [[nodiscard]] net::ByteCount bytes() const override
    {
        return m_link ? m_link->bytes : net::ByteCount{};
    }
    [[nodiscard]] qint64 lastHeardMs() const override { return m_link ? m_link->lastHeardMs : 0; }

private:
    void later(int ms, std::function<void(ScriptedNode::Link&)> fn)
    {
        // A timer ends itself here: what it runs may end the connection and all its timers.
        auto link = m_link;
        auto& timers = link->timers;
        if (timers.size() > 4096)
            timers.erase(timers.begin(), timers.begin() + 2048);
        timers.push_back(m_clock.after(std::chrono::milliseconds(ms),
                                       [link = std::weak_ptr(link), fn = std::move(fn)] {
                                           const auto held = link.lock();
                                           if (held && !held->gone)
                                               fn(*held);
                                       }));
    }

    base::Clock& m_clock;
    ScriptedNode* m_node;
    std::shared_ptr<ScriptedNode::Link> m_link;
};

} // namespace

ScriptedNode::ScriptedNode(base::Clock& clock, std::shared_ptr<ScriptedChain> chain)
    : m_clock(clock), m_chain(std::move(chain)), m_line{m_chain->genesis()}
{}

ScriptedNode::~ScriptedNode() = default;

void ScriptedNode::attach(const std::shared_ptr<Link>& link)
{
    std::erase_if(m_links, [](const auto& l) { return l.expired(); });
    m_links.push_back(link);
}

int ScriptedNode::connections() const
{
    return static_cast<int>(std::count_if(m_links.begin(), m_links.end(), [](const auto& l) {
        const auto held = l.lock();
        return held && held->open;
    }));
}

int ScriptedNode::asked(const QString& method) const
{
    const auto it = m_asked.find(method);
    return it == m_asked.end() ? 0 : it->second;
}

const ScriptedBlock* ScriptedNode::byNumber(quint64 number) const
{
    return number < m_line.size() ? &m_chain->at(m_line[static_cast<std::size_t>(number)])
                                  : nullptr;
}

const ScriptedBlock& ScriptedNode::mine(int txs)
{
    m_line.push_back(m_chain->append(head(), txs, m_clock.now().value / 1000, m_salt));
    announce(headBlock());
    return headBlock();
}

void ScriptedNode::mineMany(int count, int txs)
{
    for (int i = 0; i < count; ++i)
        mine(txs);
}

void ScriptedNode::adopt(const base::Hash32& hash, bool tell)
{
    std::vector<base::Hash32> branch;
    for (base::Hash32 h = hash;; h = m_chain->at(h).header.parentHash) {
        const auto n = static_cast<std::size_t>(m_chain->at(h).number());
        if (n < m_line.size() && m_line[n] == h) {
            m_line.resize(n + 1);
            break;
        }
        branch.push_back(h);
    }
    for (auto it = branch.rbegin(); it != branch.rend(); ++it) {
        m_line.push_back(*it);
        if (tell)
            announce(m_chain->at(*it));
    }
}

void ScriptedNode::reorg(int depth)
{
    ++m_salt;
    base::Hash32 on = m_line[m_line.size() - 1 - static_cast<std::size_t>(depth)];
    for (int i = 0; i < depth; ++i)
        on = m_chain->append(on, 2, m_clock.now().value / 1000, m_salt);
    adopt(on);
}

void ScriptedNode::rollback(int blocks)
{
    ++m_salt;
    m_line.resize(m_line.size() - static_cast<std::size_t>(blocks));
}

void ScriptedNode::wipe(std::shared_ptr<ScriptedChain> chain)
{
    m_chain = std::move(chain);
    m_line = {m_chain->genesis()};
}

void ScriptedNode::down()
{
    m_down = true;
    for (const auto& weak : std::exchange(m_links, {})) {
        const auto link = weak.lock();
        if (!link || !link->open)
            continue;
        link->open = false;
        link->timers.push_back(m_clock.after(std::chrono::milliseconds(0), [weak] {
            const auto held = weak.lock();
            if (held && !held->gone) {
                held->gone = true;
                held->handlers.closed(
                    {base::ErrorKind::Network, QStringLiteral("connection lost"), {}, {}});
            }
        }));
    }
}

void ScriptedNode::up()
{
    m_down = false;
}

void ScriptedNode::sendAll(const std::string& text)
{
    for (const auto& weak : m_links) {
        const auto link = weak.lock();
        if (!link)
            continue;
        link->timers.push_back(
            m_clock.after(std::chrono::milliseconds(latencyMs), [this, weak, text] {
                const auto held = weak.lock();
                if (held && held->open && !held->gone && !m_frozen) {
                    held->lastHeardMs = m_clock.steadyMs();
                    held->deliver(text);
                }
            }));
    }
}

void ScriptedNode::announce(const ScriptedBlock& block)
{
    if (m_down || m_frozen || !pushes)
        return;
    QJsonObject json = blockJson(block, headsCarryHashes, false);
    for (const auto& weak : m_links) {
        const auto link = weak.lock();
        if (!link)
            continue;
        for (const QString& id : link->subscriptions) {
            const QJsonObject note{
                {QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                {QStringLiteral("method"), QStringLiteral("eth_subscription")},
                {QStringLiteral("params"), QJsonObject{{QStringLiteral("subscription"), id},
                                                       {QStringLiteral("result"), json}}}};
            const std::string text =
                QJsonDocument(note).toJson(QJsonDocument::Compact).toStdString();
            link->timers.push_back(
                m_clock.after(std::chrono::milliseconds(latencyMs), [this, weak, text] {
                    const auto held = weak.lock();
                    if (held && held->open && !held->gone && !m_frozen) {
                        held->lastHeardMs = m_clock.steadyMs();
                        held->deliver(text);
                    }
                }));
        }
        if (link->timers.size() > 4096)
            link->timers.erase(link->timers.begin(), link->timers.begin() + 2048);
    }
}

QJsonObject ScriptedNode::blockJson(const ScriptedBlock& block, bool whole, bool objects) const
{
    const eth::Header& h = block.header;
    QJsonObject o{{QStringLiteral("hash"), hex(block.hash)},
                  {QStringLiteral("parentHash"), hex(h.parentHash)},
                  {QStringLiteral("sha3Uncles"), hex(h.ommersHash)},
                  {QStringLiteral("miner"), QString::fromStdString(base::toHex(h.coinbase))},
                  {QStringLiteral("stateRoot"), hex(h.stateRoot)},
                  {QStringLiteral("transactionsRoot"), hex(h.transactionsRoot)},
                  {QStringLiteral("receiptsRoot"), hex(h.receiptsRoot)},
                  {QStringLiteral("logsBloom"), QString::fromStdString(base::toHex(h.logsBloom))},
                  {QStringLiteral("difficulty"), hex(h.difficulty.limbs[0])},
                  {QStringLiteral("number"), hex(h.number)},
                  {QStringLiteral("gasLimit"), hex(h.gasLimit)},
                  {QStringLiteral("gasUsed"), hex(h.gasUsed)},
                  {QStringLiteral("timestamp"), hex(h.timestamp)},
                  {QStringLiteral("extraData"), QStringLiteral("0x")},
                  {QStringLiteral("mixHash"), hex(h.mixHash)},
                  {QStringLiteral("nonce"), QString::fromStdString(base::toHex(h.nonce))},
                  {QStringLiteral("baseFeePerGas"), hex(h.baseFeePerGas->limbs[0])}};
    if (whole) {
        QJsonArray list;
        for (int i = 0; i < block.txs; ++i) {
            const QString hash =
                hex(eth::keccak256(base::toHex(block.hash) + "/" + std::to_string(i)));
            if (!objects) {
                list.append(hash);
                continue;
            }
            const bool system = block.systemTx && i == 0;
            list.append(QJsonObject{
                {QStringLiteral("hash"), hash},
                {QStringLiteral("type"), system ? QStringLiteral("0x7e") : QStringLiteral("0x2")},
                {QStringLiteral("from"),
                 system ? QStringLiteral("0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001")
                        : QStringLiteral("0x00000000000000000000000000000000000000aa")},
                {QStringLiteral("to"),
                 QStringLiteral("0x00000000000000000000000000000000000000bb")},
                {QStringLiteral("input"), QStringLiteral("0x")}});
        }
        o.insert(QStringLiteral("transactions"), list);
    }
    if (bend)
        bend(o);
    return o;
}

const ScriptedBlock* ScriptedNode::byTag(const QString& tag) const
{
    const auto below = [this](quint64 n) {
        const quint64 tip = m_line.size() - 1;
        return byNumber(tip > n ? tip - n : 0);
    };
    if (tag == u"latest")
        return byNumber(m_line.size() - 1);
    if (tag == u"safe")
        return hasTags ? below(safeDistance) : nullptr;
    if (tag == u"finalized")
        return hasTags ? below(2 * safeDistance) : nullptr;
    const auto n = number(tag);
    return n ? byNumber(*n) : nullptr;
}

QJsonValue ScriptedNode::resultOf(const QString& method, const QJsonArray& params, Link& link,
                                  QJsonObject& refusal)
{
    const auto block = [&](const ScriptedBlock* b, bool whole) -> QJsonValue {
        return b == nullptr ? QJsonValue(QJsonValue::Null)
                            : QJsonValue(blockJson(*b, whole, params.at(1).toBool()));
    };
    const auto byHash = [&]() -> const ScriptedBlock* {
        const auto hash = base::hashFromHex(params.at(0).toString().toStdString());
        if (!hash || !m_chain->has(*hash))
            return nullptr;
        const ScriptedBlock& b = m_chain->at(*hash);
        const ScriptedBlock* mine = byNumber(b.number());
        return mine == &b ? mine : nullptr;
    };
    if (method == u"eth_chainId")
        return hex(chainId);
    if (method == u"eth_blockNumber")
        return hex(m_line.size() - 1);
    if (method == u"eth_getBlockByNumber")
        return block(byTag(params.at(0).toString()), true);
    if (method == u"eth_getHeaderByNumber" && headerMethod)
        return block(byTag(params.at(0).toString()), false);
    if (method == u"eth_getBlockByHash")
        return block(byHash(), true);
    if (method == u"eth_getBlockTransactionCountByHash") {
        const ScriptedBlock* b = byHash();
        return b == nullptr ? QJsonValue(QJsonValue::Null)
                            : QJsonValue(hex(static_cast<quint64>(b->txs)));
    }
    if (method == u"eth_subscribe" && subscriptions) {
        const QString id = hex(m_nextSubscription++);
        link.subscriptions.insert(id);
        return id;
    }
    refusal = {{QStringLiteral("code"), -32601},
               {QStringLiteral("message"), QStringLiteral("Method not found")}};
    return {};
}

QJsonObject ScriptedNode::answerOne(const QJsonObject& call, Link& link)
{
    const QString method = call.value(QLatin1String("method")).toString();
    const QJsonArray params = call.value(QLatin1String("params")).toArray();
    ++m_asked[method];
    QJsonObject reply{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                      {QStringLiteral("id"), call.value(QLatin1String("id"))}};
    const auto value = [](const std::string& text) {
        const auto doc = QJsonDocument::fromJson(QByteArray::fromStdString("[" + text + "]"));
        return doc.array().at(0);
    };
    if (const auto scripted = result ? result(method, params) : std::nullopt) {
        reply.insert(QLatin1String("result"), value(*scripted));
        return reply;
    }
    if (const auto scripted = error ? error(method, params) : std::nullopt) {
        reply.insert(QLatin1String("error"), value(*scripted));
        return reply;
    }
    QJsonObject refusal;
    const QJsonValue said = resultOf(method, params, link, refusal);
    if (refusal.isEmpty())
        reply.insert(QLatin1String("result"), said);
    else
        reply.insert(QLatin1String("error"), refusal);
    return reply;
}

std::string ScriptedNode::answer(const std::string& text, Link& link)
{
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text));
    if (!document.isArray())
        return QJsonDocument(answerOne(document.object(), link))
            .toJson(QJsonDocument::Compact)
            .toStdString();
    QJsonArray replies;
    for (const auto& call : document.array())
        replies.append(answerOne(call.toObject(), link));
    return QJsonDocument(replies).toJson(QJsonDocument::Compact).toStdString();
}

ScriptedNode& ScriptedNetwork::add(const QString& url, std::shared_ptr<ScriptedChain> chain)
{
    auto& node = m_nodes[url];
    node = std::make_unique<ScriptedNode>(m_clock, std::move(chain));
    node->webSocket = url.startsWith(QLatin1String("ws"));
    return *node;
}

base::Result<std::unique_ptr<net::Transport>>
ScriptedNetwork::make(base::ChainIndex, base::EndpointIndex, const registry::EndpointSpec& spec)
{
    if (spec.url.contains(QLatin1String("${")))
        return base::fail(base::ErrorKind::BadInput, QStringLiteral("the key is not set"));
    const auto it = m_nodes.find(spec.url);
    return std::unique_ptr<net::Transport>(std::make_unique<ScriptedTransport>(
        m_clock, it == m_nodes.end() ? nullptr : it->second.get()));
}

} // namespace rollscope::test
