#include "chain/endpoint_link.hpp"
#include "base/hex.hpp"
#include "chain/json_text.hpp"
#include "registry/endpoint_url.hpp"
#include <algorithm>

namespace rollscope::chain {
namespace {

using base::ErrorKind;
using net::EndpointState;
using std::chrono::milliseconds;

/// Endpoints of one chain must not ask all at the same moment.
quint64 seedOf(const WatchConfig& config, base::EndpointIndex index)
{
    return config.seed * 1'000'003 + static_cast<quint64>(index) * 7919 +
           static_cast<quint64>(config.chain);
}

/// What the user asked for; else by whose node it is. One on this machine is the user's own: no
/// public limit has to be kept, and its blocks may come as fast as its transactions.
double requestBudget(const WatchConfig& config, const registry::EndpointSpec& spec)
{
    constexpr double kPublicNode = 10, kOwnNode = 200;
    return config.requestsPerSecond.value_or(registry::isLoopback(spec.url) ? kOwnNode
                                                                            : kPublicNode);
}

net::RpcConfig rpcConfig(const WatchConfig& config, const registry::EndpointSpec& spec,
                         base::EndpointIndex index)
{
    net::RpcConfig rpc;
    rpc.chain = config.chain;
    rpc.endpoint = index;
    rpc.limits = config.limits;
    rpc.requestsPerSecond = requestBudget(config, spec);
    rpc.jitterSeed = seedOf(config, index);
    rpc.meter = config.meter;
    return rpc;
}

} // namespace

base::Result<void> agreeOn(quint64& expected, quint64 told)
{
    if (expected == 0)
        expected = told;
    if (told == expected)
        return {};
    return base::fail(ErrorKind::Protocol,
                      QStringLiteral("answers for chain %1, expected %2").arg(told).arg(expected),
                      {}, QStringLiteral("check the address of this endpoint"));
}

EndpointLink::EndpointLink(Identity identity, const WatchConfig& config, const WatchPlan& plan,
                           net::TransportFactory& transports, base::Clock& clock,
                           net::FrameTap* tap, Events events)
    : m_identity(std::move(identity)), m_plan(plan), m_clock(clock), m_events(std::move(events)),
      m_metered(config.metered),
      m_watching(config.body == BodyMode::Auto || config.body == BodyMode::Objects ? config.watching
                                                                                   : nullptr)
{
    auto transport = transports.make(config.chain, m_identity.index, m_identity.spec);
    if (!transport) {
        m_unusable = transport.error();
        m_troubled = true;
        return;
    }
    m_client = std::make_unique<net::RpcClient>(
        rpcConfig(config, m_identity.spec, m_identity.index), std::move(*transport), clock, tap);
    m_client->onOpened([this] { opened(); });
    m_client->onStatus([this](const net::EndpointStatus& status) { statusChanged(status); });
}

EndpointLink::~EndpointLink() = default;

void EndpointLink::start()
{
    if (m_started || !m_client)
        return;
    m_started = true;
    m_troubled = false;
    m_failures = 0;
    m_client->start();
}

void EndpointLink::stop()
{
    if (!m_started)
        return;
    m_started = m_ready = m_troubled = false;
    m_pollTimer.cancel();
    m_checkTimer.cancel();
    m_client->stop();
}

void EndpointLink::lead(bool leads)
{
    if (m_leads == leads)
        return;
    m_leads = leads;
    if (m_ready)
        follow();
}

void EndpointLink::carry(bool carries)
{
    if (std::exchange(m_carries, carries) == carries || !m_ready)
        return;
    if (carries) {
        m_pollTimer.cancel();
        return;
    }
    askLatest();
    follow();
}

bool EndpointLink::troubled() const
{
    constexpr qint64 kLongRestMs = 10'000;
    if (m_troubled || !m_client)
        return true;
    const auto& status = m_client->status();
    return status.state == EndpointState::RateLimited && m_clock.now() - status.since > kLongRestMs;
}

net::EndpointStatus EndpointLink::status() const
{
    if (m_client) {
        auto status = m_client->status();
        // An open connection over which nothing was answered yet is no answer.
        if (status.state == EndpointState::Ok && !m_ready)
            status.state = EndpointState::Connecting;
        return status;
    }
    net::EndpointStatus status;
    status.state = EndpointState::Unreachable;
    status.reason = *m_unusable;
    return status;
}

void EndpointLink::putAside(base::Error reason)
{
    m_ready = false;
    if (m_client)
        m_client->putAside(std::move(reason));
}

void EndpointLink::sawHead(const base::Block& block, base::UnixMs at, base::Via via)
{
    const quint64 number = block.number;
    m_refusals = 0;
    if (via == base::Via::Push)
        m_deaf = false;
    else if (m_subscribed && m_clock.steadyMs() - m_heardHeadAt >= m_plan.quietMs)
        m_deaf = m_deaf || (m_head && number > *m_head);
    m_head = number;
    m_headSeen = at;
    m_headTime = block.timestamp;
    m_heardHeadAt = m_clock.steadyMs();
    // The first head tells where it stands, not that it moves.
    if (m_highest != 0 && number > m_highest)
        m_movedAt = m_heardHeadAt;
    m_highest = std::max(m_highest, number);
}

bool EndpointLink::follows(qint64 forMs, qint64 maxAgeMs) const
{
    return m_movedAt && m_clock.steadyMs() - *m_movedAt <= forMs &&
           m_clock.now().value - m_headTime * 1000 <= maxAgeMs;
}

void EndpointLink::opened()
{
    m_highest = 0;
    m_movedAt.reset();
    m_ready = false;
    m_asking = false;
    m_deaf = false;        // subscribed anew
    m_refusesPush = false; // a passing reason is over, another node may answer
    checkChain();
}

void EndpointLink::checkChain()
{
    m_client->request({"eth_chainId", "[]"}, [this](net::Reply reply) {
        if (!m_started)
            return;
        if (reply) {
            const JsonText text = textOf(**reply);
            if (const auto id = text.isString() ? base::quantityFromHex(text.view()) : std::nullopt)
                identified(*id);
            else
                putAside({ErrorKind::Protocol,
                          QStringLiteral("tells %1 as its chain id").arg(described(text)),
                          {},
                          {}});
        } else if (reply.error().kind == ErrorKind::Refused) {
            putAside({ErrorKind::Protocol,
                      QStringLiteral("does not tell its chain id: %1").arg(reply.error().what),
                      {},
                      {}});
        } else if (m_client->isOpen()) {
            // Late or rate limited: the connection lives, so ask again.
            constexpr int kAgainMs = 5000;
            m_checkTimer = m_clock.after(milliseconds(kAgainMs), [this] {
                if (m_started && !m_ready && m_client->isOpen())
                    checkChain();
            });
        }
    });
}

void EndpointLink::identified(quint64 chainId)
{
    if (auto judged = m_events.identify(chainId); !judged) {
        putAside(judged.error());
        return;
    }
    m_ready = true;
    m_troubled = false;
    m_failures = 0;
    m_readySince = m_heardHeadAt = m_clock.steadyMs();
    m_events.ready(*this);
    if (!m_ready)
        return;
    if (m_carries)
        return;
    // A stalled chain pushes nothing: what stands now has to be asked for.
    askLatest();
    follow();
}

void EndpointLink::statusChanged(const net::EndpointStatus& status)
{
    switch (status.state) {
    case EndpointState::Ok:
    case EndpointState::RateLimited:
        break;
    default:
        m_ready = false;
    }
    switch (status.state) {
    case EndpointState::PutAside:
        m_troubled = true;
        break;
    case EndpointState::Unreachable:
    case EndpointState::Silent:
        // One lost connection is a hiccup; a second in a row calls for another endpoint.
        m_troubled = ++m_failures >= 2;
        break;
    default:
        break; // Ok alone proves little: the chain id is asked first
    }
    m_events.status(*this);
}

bool EndpointLink::wantsPush() const
{
    return m_client->pushes() && !m_refusesPush &&
           (m_leads ? m_plan.subscribe : m_plan.secondSubscribes);
}

int EndpointLink::pollMs() const
{
    constexpr qint64 kSoonest = 1000;
    if (m_subscribed && !m_deaf)
        return static_cast<int>(
            std::max(m_plan.quietMs - (m_clock.steadyMs() - m_heardHeadAt), kSoonest));
    return m_leads ? m_plan.pollMs : std::max(m_plan.pollMs, m_plan.secondPollMs);
}

void EndpointLink::follow()
{
    if (m_carries)
        return;
    if (wantsPush() && !m_subscribed)
        subscribe();
    armPoll();
}

void EndpointLink::subscribe()
{
    m_subscribed = true;
    m_client->subscribe(
        {"eth_subscribe", R"(["newHeads"])"},
        [this](net::JsonValue& json, base::UnixMs seen) {
            if (m_started && m_ready)
                m_events.head(*this, json, seen, base::Via::Push);
        },
        [this](const base::Error&) {
            m_refusesPush = true;
            m_subscribed = false;
            if (m_ready)
                armPoll();
        });
}

void EndpointLink::armPoll()
{
    m_pollTimer = m_clock.after(milliseconds(pollMs()), [this] { tick(); });
}

void EndpointLink::tick()
{
    if (!m_started || !m_ready)
        return;
    const bool pushed = m_subscribed && m_clock.steadyMs() - m_heardHeadAt < m_plan.quietMs;
    if (!pushed || m_deaf)
        askLatest();
    armPoll();
}

bool EndpointLink::askLatest()
{
    constexpr int kRefusals = 3; // in a row
    if (m_asking || !m_ready)
        return false;
    m_asking = true;
    const bool header = !m_refusesHeaders && (!m_leads || m_metered || m_subscribed);
    // Where whole blocks are wanted and come over HTTP, compressed, the one who leads brings them
    // with its heads: nothing is asked twice.
    const bool whole =
        !header && m_leads && isHttp() && m_watching != nullptr && m_watching->objects;
    net::Call call = header  ? net::Call{"eth_getHeaderByNumber", R"(["latest"])"}
                     : whole ? net::Call{"eth_getBlockByNumber", R"(["latest",true])"}
                             : net::Call{"eth_getBlockByNumber", R"(["latest",false])"};
    m_client->request(std::move(call), [this, header](net::Reply reply) {
        m_asking = false;
        if (!m_started || !m_ready)
            return;
        if (reply) {
            if (!textOf(**reply).isNull())
                m_events.head(*this, **reply, m_clock.now(), base::Via::Poll);
        } else if (header && reply.error().kind == ErrorKind::Refused) {
            m_refusesHeaders = true;
            askLatest();
        } else if (reply.error().kind == ErrorKind::Refused && ++m_refusals >= kRefusals) {
            m_refusals = 0;
            putAside({ErrorKind::Protocol,
                      QStringLiteral("does not tell its newest block: %1").arg(reply.error().what),
                      {},
                      {}});
        }
    });
    return true;
}

} // namespace rollscope::chain
