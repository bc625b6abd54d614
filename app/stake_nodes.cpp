#include "stake_nodes.hpp"
#include "base/hex.hpp"
#include "registry/endpoint_url.hpp"
#include "wallet/rpc_json.hpp"
#include <QUrl>

namespace rollscope::app {
namespace {

using namespace Qt::StringLiterals;

/// A person waits: faster than a watch, and within what public nodes take.
constexpr double kPublicPerSecond = 20;
constexpr double kOwnPerSecond = 2000;

/// Host and port: paths and queries of endpoints hold keys.
QString hostOf(const QString& url)
{
    const QUrl parsed(url);
    return parsed.port() < 0 ? parsed.host()
                             : u"%1:%2"_s.arg(parsed.host(), QString::number(parsed.port()));
}

base::Result<std::unique_ptr<net::RpcClient>> clientFor(const registry::EndpointSpec& endpoint,
                                                        net::SocketTransportFactory& factory,
                                                        base::Clock& clock)
{
    auto transport = factory.make({}, {}, endpoint);
    if (!transport)
        return tl::unexpected(std::move(transport.error()));
    net::RpcConfig config;
    config.requestTimeoutMs = 15'000;
    config.shown = hostOf(endpoint.url);
    config.requestsPerSecond =
        registry::isLoopback(endpoint.url) ? kOwnPerSecond : kPublicPerSecond;
    auto client = std::make_unique<net::RpcClient>(config, std::move(*transport), clock);
    client->start();
    return client;
}

} // namespace

base::Result<std::unique_ptr<StakeNodes>> StakeNodes::open(const registry::ChainSpec& chain,
                                                           base::Clock& clock,
                                                           const net::ProxySettings& proxy)
{
    auto out = std::unique_ptr<StakeNodes>(new StakeNodes());
    out->m_factory = std::make_unique<net::SocketTransportFactory>(clock, net::Limits{}, proxy);
    std::optional<base::Error> refused;
    for (const registry::EndpointSpec& endpoint : chain.endpoints) {
        if (out->m_second)
            break;
        const QString domain = registry::registrableDomain(endpoint.url);
        if (out->m_operators.contains(endpoint.operatorName) || out->m_domains.contains(domain))
            continue;
        auto client = clientFor(endpoint, *out->m_factory, clock);
        if (!client) {
            refused = client.error();
            continue;
        }
        (out->m_first ? out->m_second : out->m_first) = std::move(*client);
        out->m_operators << endpoint.operatorName;
        out->m_domains << domain;
    }
    if (!out->m_first)
        return refused ? base::Result<std::unique_ptr<StakeNodes>>(tl::unexpected(*refused))
                       : base::fail(base::ErrorKind::NotFound,
                                    QStringLiteral("no node of this chain is known"), chain.id,
                                    QStringLiteral("--chain %1=URL[,URL…]").arg(chain.id));
    return out;
}

StakeNodes::~StakeNodes()
{
    // Handlers of what is open point into the command's stack: they do not run any more.
    m_first.reset();
    m_second.reset();
}

base::Result<base::ChainId> askChainId(StakeNodes& nodes)
{
    const auto answer = waitFor<QJsonValue>([&](const wallet::Question<QJsonValue>::Handler& done) {
        wallet::askJson(nodes.node(), "eth_chainId", {}, done);
        return wallet::Ask();
    });
    if (!answer)
        return tl::unexpected(answer.error());
    const auto id = base::quantityFromHex(answer->toString().toStdString());
    if (!id)
        return base::fail(base::ErrorKind::Protocol, QStringLiteral("no chain id was answered"),
                          QStringLiteral("eth_chainId"));
    return base::ChainId{*id};
}

} // namespace rollscope::app
