#include "scripted_node.hpp"
#include "scripted_link.hpp"
#include <QJsonDocument>
#include <algorithm>

namespace rollscope::test {

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

const ScriptedBlock& ScriptedNode::mine(std::vector<QJsonObject> calls)
{
    m_line.push_back(m_chain->append(head(), std::move(calls), m_clock.now().value / 1000, m_salt));
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
        link->later(m_clock, 0, [](Link& lost) {
            lost.gone = true;
            lost.handlers.closed(
                {base::ErrorKind::Network, QStringLiteral("connection lost"), {}, {}});
        });
    }
}

void ScriptedNode::up()
{
    m_down = false;
}

void ScriptedNode::send(Link& link, const std::string& text)
{
    link.later(m_clock, latencyMs, [this, text](Link& to) {
        if (!to.open || m_frozen)
            return;
        to.lastHeardMs = m_clock.steadyMs();
        to.deliver(text);
    });
}

void ScriptedNode::sendAll(const std::string& text)
{
    for (const auto& weak : m_links)
        if (const auto link = weak.lock())
            send(*link, text);
}

void ScriptedNode::announce(const ScriptedBlock& block)
{
    if (m_down || m_frozen || !pushes)
        return;
    const QJsonObject json = blockJson(block, headsCarryHashes, false);
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
            send(*link, QJsonDocument(note).toJson(QJsonDocument::Compact).toStdString());
        }
    }
}

} // namespace rollscope::test
