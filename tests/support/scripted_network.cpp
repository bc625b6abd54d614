#include "scripted_network.hpp"
#include "scripted_link.hpp"

namespace rollscope::test {
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
        m_link->later(m_clock, ms, std::move(fn));
    }

    base::Clock& m_clock;
    ScriptedNode* m_node;
    std::shared_ptr<ScriptedNode::Link> m_link;
};

} // namespace

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
