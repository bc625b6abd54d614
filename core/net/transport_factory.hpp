#pragma once
#include "base/clock.hpp"
#include "net/transport.hpp"
#include "registry/chain_spec.hpp"
#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace rollscope::net {

struct ProxySettings
{
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy); ///< SOCKS5 or HTTP
};

/// Makes the transport for an endpoint. The engine gets one: real sockets, or a tape.
class TransportFactory
{
public:
    virtual ~TransportFactory() = default;
    virtual base::Result<std::unique_ptr<Transport>> make(base::ChainIndex chain,
                                                          base::EndpointIndex endpoint,
                                                          const registry::EndpointSpec& spec) = 0;
};

/// Real sockets: ws, wss, http, https. make() on the thread that will use the transport. `${NAME}`
/// in a URL is taken from the environment (or the keychain through `secret`); an unset name is an
/// error, its value is never shown or logged.
class SocketTransportFactory final : public TransportFactory
{
public:
    using SecretLookup = std::function<std::optional<QString>(const QString& name)>;
    SocketTransportFactory(base::Clock& clock, Limits limits, ProxySettings proxy = {},
                           SecretLookup secret = {});
    base::Result<std::unique_ptr<Transport>> make(base::ChainIndex chain,
                                                  base::EndpointIndex endpoint,
                                                  const registry::EndpointSpec& spec) override;

private:
    base::Clock& m_clock;
    Limits m_limits;
    ProxySettings m_proxy;
    SecretLookup m_secret;
    std::weak_ptr<QNetworkAccessManager> m_network; // shared by the HTTP transports
};

/// A URL fit for people and logs: user info, query values and long path segments (API keys) masked.
[[nodiscard]] QString maskedUrl(const QString& url);
/// True for a path segment that may be an API key.
[[nodiscard]] bool looksSecret(QStringView segment);

} // namespace rollscope::net
