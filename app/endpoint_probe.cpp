#include "endpoint_probe.hpp"
#include "base/hex.hpp"
#include <algorithm>

namespace rollscope::app {
namespace {

using base::ErrorKind;

/// The node's own words: short, and nothing that moves a terminal's cursor.
QString printable(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    QString out = base::toQString(text.substr(0, kShown));
    std::replace_if(
        out.begin(), out.end(), [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return out;
}

std::optional<std::string_view> textOf(const net::Reply& reply)
{
    std::string_view text;
    if (!reply || (*reply)->get_string().get(text) != simdjson::SUCCESS)
        return std::nullopt;
    return text;
}

/// One endpoint's visit: chain id, then client version, then a subscription.
class Visit
{
public:
    Visit(registry::EndpointSpec spec, const EndpointProbe::Config& config, base::Clock& clock,
          std::function<void()> done)
        : m_clock(clock), m_done(std::move(done))
    {
        m_result.shown = net::maskedUrl(spec.url);
        m_result.spec = std::move(spec);
        net::Limits limits;
        limits.maxFrameBytes = 1U << 20;
        net::SocketTransportFactory factory(clock, limits, config.proxy);
        auto transport = factory.make({}, {}, m_result.spec);
        if (!transport) {
            finish(std::move(transport.error()));
            return;
        }
        net::RpcConfig rpc;
        rpc.limits = limits;
        rpc.requestTimeoutMs = config.timeoutMs;
        m_client = std::make_unique<net::RpcClient>(rpc, std::move(*transport), clock);
        m_client->onOpened([this] { askChainId(); });
        m_client->onStatus([this](const net::EndpointStatus& status) { look(status); });
        m_deadline = clock.after(std::chrono::milliseconds(config.timeoutMs), [this, &config] {
            finish(
                base::Error{ErrorKind::Timeout,
                            QStringLiteral("no answer within %1 s").arg(config.timeoutMs / 1000.0),
                            m_result.shown,
                            {}});
        });
        m_client->start();
    }

    [[nodiscard]] bool finished() const { return m_finished; }
    [[nodiscard]] const ProbeResult& result() const { return m_result; }

private:
    void look(const net::EndpointStatus& status)
    {
        using State = net::EndpointState;
        m_result.state = status.state;
        if (status.state == State::Unreachable || status.state == State::PutAside ||
            status.state == State::RateLimited || status.state == State::Silent)
            finish(status.reason);
    }

    void askChainId()
    {
        if (m_asked)
            return;
        m_asked = true;
        const qint64 sent = m_clock.steadyMs();
        m_client->request({"eth_chainId"}, [this, sent](net::Reply reply) {
            if (!reply)
                return finish(reply.error());
            tookSince(sent);
            const auto text = textOf(reply);
            const auto id = text ? base::quantityFromHex(*text) : std::nullopt;
            if (!id || *id == 0)
                return finish(
                    base::Error{ErrorKind::Protocol,
                                QStringLiteral("eth_chainId is not answered with a chain id"),
                                m_result.shown,
                                {}});
            m_result.chainId = {*id};
            askClient();
        });
    }

    void askClient()
    {
        const qint64 sent = m_clock.steadyMs();
        m_client->request({"web3_clientVersion"}, [this, sent](const net::Reply& reply) {
            if (const auto text = textOf(reply)) {
                m_result.client = printable(*text);
                tookSince(sent);
            }
            if (!m_client->pushes()) {
                m_result.subscriptions = false;
                return finish({});
            }
            // Not RpcClient::subscribe(): it says when a node refuses, not when it agrees.
            m_client->request({"eth_subscribe", R"(["newHeads"])"},
                              [this](const net::Reply& answer) {
                                  m_result.subscriptions = textOf(answer).has_value();
                                  finish({});
                              });
        });
    }

    /// The better of two: the first answer over HTTP has the connection's own set-up in it.
    void tookSince(qint64 sent)
    {
        const auto took = static_cast<double>(m_clock.steadyMs() - sent);
        m_result.latencyMs = std::min(m_result.latencyMs.value_or(took), took);
    }

    void finish(std::optional<base::Error> error)
    {
        if (m_finished)
            return;
        m_finished = true;
        m_result.error = std::move(error);
        if (!m_result.error)
            m_result.state = net::EndpointState::Ok;
        else if (m_result.state == net::EndpointState::Idle ||
                 m_result.state == net::EndpointState::Connecting ||
                 m_result.state == net::EndpointState::Ok)
            m_result.state = net::EndpointState::Unreachable;
        // The owner lets go of us when it is told: not inside a handler of the client.
        m_deadline = m_clock.after(std::chrono::milliseconds(0), [this] {
            m_client.reset();
            const auto done = m_done;
            done();
        });
    }

    base::Clock& m_clock;
    std::function<void()> m_done;
    ProbeResult m_result;
    std::unique_ptr<net::RpcClient> m_client;
    base::Timer m_deadline;
    bool m_asked = false;
    bool m_finished = false;
};

} // namespace

struct EndpointProbe::Private
{
    Config config;
    base::Clock& clock;
    std::vector<registry::EndpointSpec> endpoints;
    std::vector<std::unique_ptr<Visit>> visits; // by endpoint; null = told, or not begun
    std::function<void(const ProbeResult&)> result;
    std::function<void()> done;
    std::size_t begun = 0;
    std::size_t running = 0;
    std::size_t told = 0;
    base::Timer end;

    void begin()
    {
        while (begun < endpoints.size() && running < static_cast<std::size_t>(config.parallel)) {
            const std::size_t at = begun++;
            ++running;
            visits[at] = std::make_unique<Visit>(endpoints[at], config, clock, [this] {
                --running;
                tell();
            });
        }
    }

    void tell()
    {
        while (told < begun && visits[told] && visits[told]->finished()) {
            const auto visit = std::move(visits[told++]);
            result(visit->result());
        }
        if (told == endpoints.size())
            return done();
        begin();
    }
};

EndpointProbe::EndpointProbe(Config config, base::Clock& clock)
    : d(std::make_unique<Private>(Private{std::move(config), clock, {}, {}, {}, {}, 0, 0, 0, {}}))
{}

EndpointProbe::~EndpointProbe() = default;

void EndpointProbe::start(std::vector<registry::EndpointSpec> endpoints,
                          std::function<void(const ProbeResult&)> result,
                          std::function<void()> done)
{
    d->endpoints = std::move(endpoints);
    d->visits.resize(d->endpoints.size());
    d->result = std::move(result);
    d->done = std::move(done);
    d->end = d->clock.after(std::chrono::milliseconds(0), [this] { d->tell(); });
}

} // namespace rollscope::app
