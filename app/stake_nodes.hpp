#pragma once
#include "base/clock.hpp"
#include "net/transport_factory.hpp"
#include "registry/registry.hpp"
#include "staking/simulator.hpp"
#include "wallet/ask.hpp"
#include <QEventLoop>
#include <memory>

namespace rollscope::app {

/// Nodes of one chain: two operators where the chain has them, else one. Where it has more, another
/// one can take the place of a second one that does not answer. On the thread that made it.
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
    [[nodiscard]] staking::NodeOf second() const;

    /// What came of a question to the second operator: nullopt is an answer. Errors of what it said
    /// are its word; silence and refusals are counted.
    void hearSecond(const std::optional<base::Error>& trouble);
    /// Takes the next operator, of another name and domain, in the place of a second one that was
    /// silent kMostSilent times in a row. The client before it stays for what is under way. False
    /// where it answers, or there is no other.
    bool changeSecond();

    static constexpr int kMostSilent = 2;

private:
    struct Candidate
    {
        registry::EndpointSpec endpoint;
        QString domain;
        std::unique_ptr<net::RpcClient> client; ///< made when it is needed
    };
    StakeNodes() = default;
    [[nodiscard]] bool take(std::size_t candidate);

    std::unique_ptr<net::SocketTransportFactory> m_factory;
    base::Clock* m_clock = nullptr;
    std::unique_ptr<net::RpcClient> m_first;
    std::vector<Candidate> m_others; ///< who may be the second, in the chain's order
    std::size_t m_second = 0;        ///< of `m_others`
    int m_silent = 0;                ///< of the second one, in a row
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
