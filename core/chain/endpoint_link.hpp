#pragma once
#include "chain/watch_plan.hpp"
#include <memory>

namespace rollscope::chain {

/// One endpoint of a chain: connects, proves that it serves the right chain, then tells heads by
/// subscription or by polling. Its handlers run on the engine thread, never inside a call to it.
class EndpointLink
{
public:
    struct Events
    {
        /// Judges the chain id that the node tells; an error puts the endpoint aside with that
        /// reason.
        std::function<base::Result<void>(quint64 chainId)> identify;
        /// The chain is the right one: from here on requests make sense and heads come.
        std::function<void(EndpointLink&)> ready;
        /// The connection's state changed; ready() may have become false.
        std::function<void(EndpointLink&)> status;
        std::function<void(EndpointLink&, net::JsonValue&, base::UnixMs seen, base::Via)> head;
    };
    struct Identity
    {
        base::EndpointIndex index{};
        quint16 voice = 0; ///< operator's number
        registry::EndpointSpec spec;
    };

    EndpointLink(Identity identity, const WatchConfig& config, const WatchPlan& plan,
                 net::TransportFactory& transports, base::Clock& clock, net::FrameTap* tap,
                 Events events);
    ~EndpointLink();
    EndpointLink(const EndpointLink&) = delete;

    void start();
    void stop();
    [[nodiscard]] bool started() const { return m_started; }
    /// Open and on the right chain.
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Not to be counted on: unreachable for a while, put aside, or resting for long.
    [[nodiscard]] bool troubled() const;
    [[nodiscard]] bool usable() const { return m_client != nullptr; }
    [[nodiscard]] bool isHttp() const { return !m_identity.spec.webSocket; }
    /// First endpoint of the chain: it subscribes whenever it can.
    void lead(bool leads);
    /// Connected for whole blocks alone: no heads are asked of it, and it is no voice.
    void carry(bool carries);
    [[nodiscard]] bool carries() const { return m_carries; }

    /// Asks for the newest head once; false when such a question is open already.
    bool askLatest();
    /// The endpoint broke a rule; it is left alone for some minutes.
    void putAside(base::Error reason);
    /// A head of this endpoint was accepted.
    void sawHead(const base::Block& block, base::UnixMs at, base::Via via);
    /// Its head rose within `forMs`, to a block not older than `maxAgeMs`: it follows the chain.
    [[nodiscard]] bool follows(qint64 forMs, qint64 maxAgeMs) const;

    [[nodiscard]] net::RpcClient* client() const { return m_client.get(); }
    [[nodiscard]] const Identity& identity() const { return m_identity; }
    [[nodiscard]] std::optional<quint64> head() const { return m_head; }
    [[nodiscard]] base::UnixMs headSeen() const { return m_headSeen; }
    [[nodiscard]] net::EndpointStatus status() const;
    /// When it became ready last, in the clock's steady ms.
    [[nodiscard]] qint64 readySince() const { return m_readySince; }
    /// True after the node refused eth_getHeaderByNumber.
    [[nodiscard]] bool refusesHeaders() const { return m_refusesHeaders; }
    void setRefusesHeaders() { m_refusesHeaders = true; }

private:
    void opened();
    void checkChain();
    void identified(quint64 chainId);
    void statusChanged(const net::EndpointStatus& status);
    void follow();
    [[nodiscard]] bool wantsPush() const;
    [[nodiscard]] int pollMs() const;
    void subscribe();
    void armPoll();
    void tick();

    Identity m_identity;
    const WatchPlan& m_plan;
    base::Clock& m_clock;
    Events m_events;
    std::unique_ptr<net::RpcClient> m_client;
    std::optional<base::Error> m_unusable; ///< no transport could be made
    bool m_started = false, m_ready = false, m_troubled = false, m_leads = false, m_carries = false;
    bool m_subscribed = false, m_refusesPush = false, m_refusesHeaders = false, m_asking = false;
    bool m_metered;
    const Watching* m_watching; ///< null where whole blocks are not wanted
    int m_failures = 0;
    int m_refusals = 0;  ///< of the newest head, in a row
    bool m_deaf = false; ///< a subscription that pushes nothing while the chain moves
    qint64 m_readySince = 0, m_heardHeadAt = 0;
    std::optional<quint64> m_head;
    base::UnixMs m_headSeen;
    quint64 m_highest = 0;           ///< head since the connection opened
    std::optional<qint64> m_movedAt; ///< when that rose last, in steady ms
    qint64 m_headTime = 0;           ///< s UTC, as the head says
    base::Timer m_pollTimer, m_checkTimer;
};

/// What chain a node is of, against what is expected; the first one told is expected where nothing
/// was (0). Error: an address that answers for another chain.
[[nodiscard]] base::Result<void> agreeOn(quint64& expected, quint64 told);

} // namespace rollscope::chain
