#pragma once
#include "base/clock.hpp"
#include "net/transport_factory.hpp"
#include "registry/registry.hpp"
#include "staking/simulator.hpp"
#include "wallet/ask.hpp"
#include <QEventLoop>
#include <memory>

namespace rollscope::app {

/// Nodes of one chain for one command: two operators where the chain has them, else one. On the
/// thread that made it.
class StakeNodes
{
public:
    /// BadInput and NotFound when no endpoint can be used.
    [[nodiscard]] static base::Result<std::unique_ptr<StakeNodes>>
    open(const registry::ChainSpec& chain, base::Clock& clock, const net::ProxySettings& proxy);
    ~StakeNodes();

    [[nodiscard]] net::RpcClient& node() { return *m_first; }
    [[nodiscard]] staking::NodeOf first() const
    {
        return {m_operators.value(0), m_first.get(), m_domains.value(0)};
    }
    /// Its client is nullptr where there is only one operator.
    [[nodiscard]] staking::NodeOf second() const
    {
        return {m_operators.value(1), m_second.get(), m_domains.value(1)};
    }

private:
    StakeNodes() = default;
    std::unique_ptr<net::SocketTransportFactory> m_factory;
    std::unique_ptr<net::RpcClient> m_first, m_second;
    QStringList m_operators, m_domains;
};

/// Runs this thread's events until `ask` has answered.
template <class T>
base::Result<T>
waitFor(const std::function<wallet::Ask(typename wallet::Question<T>::Handler)>& ask)
{
    QEventLoop loop;
    std::optional<base::Result<T>> heard;
    const wallet::Ask held = ask([&](base::Result<T> answer) {
        heard = std::move(answer);
        loop.quit();
    });
    if (!heard)
        loop.exec();
    return std::move(*heard);
}

/// The node's chain id, for chains that the registry does not know.
[[nodiscard]] base::Result<base::ChainId> askChainId(StakeNodes& nodes);

} // namespace rollscope::app
