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
    out->m_clock = &clock;
    std::optional<base::Error> refused;
    for (const registry::EndpointSpec& endpoint : chain.endpoints) {
        const QString domain = registry::registrableDomain(endpoint.url);
        if (out->m_operators.contains(endpoint.operatorName) || out->m_domains.contains(domain))
            continue;
        if (out->m_first) {
            out->m_others.push_back({endpoint, domain, nullptr});
        } else {
            auto client = clientFor(endpoint, *out->m_factory, clock);
            if (!client) {
                refused = client.error();
                continue;
            }
            out->m_first = std::move(*client);
        }
        out->m_operators << endpoint.operatorName;
        out->m_domains << domain;
    }
    for (std::size_t i = 0; i < out->m_others.size() && !out->take(i); ++i)
        continue;
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
    m_others.clear();
}

bool StakeNodes::take(std::size_t candidate)
{
    Candidate& one = m_others[candidate];
    if (!one.client)
        if (auto client = clientFor(one.endpoint, *m_factory, *m_clock))
            one.client = std::move(*client);
    if (!one.client)
        return false;
    m_second = candidate;
    m_silent = 0;
    return true;
}

staking::NodeOf StakeNodes::second() const
{
    if (m_second >= m_others.size() || !m_others[m_second].client)
        return {};
    const Candidate& one = m_others[m_second];
    return {one.endpoint.operatorName, one.client.get(), one.domain};
}

void StakeNodes::hearSecond(const std::optional<base::Error>& trouble)
{
    using base::ErrorKind;
    const bool silent =
        trouble && (trouble->kind == ErrorKind::Timeout || trouble->kind == ErrorKind::Refused ||
                    trouble->kind == ErrorKind::Network);
    m_silent = silent ? m_silent + 1 : 0;
}

bool StakeNodes::changeSecond()
{
    if (m_silent < kMostSilent)
        return false;
    for (std::size_t step = 1; step < m_others.size(); ++step)
        if (take((m_second + step) % m_others.size()))
            return true;
    return false;
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
