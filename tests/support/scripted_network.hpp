#pragma once
#include "net/transport_factory.hpp"
#include "scripted_node.hpp"

namespace rollscope::test {

/// Gives out connections to scripted nodes by URL.
class ScriptedNetwork final : public net::TransportFactory
{
public:
    explicit ScriptedNetwork(base::Clock& clock) : m_clock(clock) {}
    /// Adds a node at `url`; nobody answers elsewhere.
    ScriptedNode& add(const QString& url, std::shared_ptr<ScriptedChain> chain);
    [[nodiscard]] ScriptedNode& at(const QString& url) { return *m_nodes.at(url); }
    base::Result<std::unique_ptr<net::Transport>> make(base::ChainIndex chain,
                                                       base::EndpointIndex endpoint,
                                                       const registry::EndpointSpec& spec) override;

private:
    base::Clock& m_clock;
    std::map<QString, std::unique_ptr<ScriptedNode>> m_nodes;
};

} // namespace rollscope::test
