#pragma once
#include "net/transport_factory.hpp"
#include "peer_node.hpp"
#include "peer_script.hpp"
#include "registry/endpoint_url.hpp"
#include "signing_fixture.hpp"
#include "wallet/courier.hpp"
#include <QTest>

namespace rollscope::test {

/// A node with a client of ours, and what it takes to sign and send.
class SigningDesk
{
public:
    explicit SigningDesk(PeerKind kind) : m_node({kind, 31337, 0, {}, {}}) {}

    bool start()
    {
        if (!m_node.start())
            return false;
        net::SocketTransportFactory factory(m_clock, {});
        auto transport = factory.make({}, {}, *registry::endpointFromUrl(m_node.wsUrl()));
        net::RpcConfig config;
        config.requestsPerSecond = 1000;
        m_client = std::make_unique<net::RpcClient>(config, std::move(*transport), m_clock);
        m_client->start();
        m_courier = std::make_unique<wallet::Courier>(*m_client, m_clock);
        return true;
    }

    PeerNode& node() { return m_node; }
    net::RpcClient& client() { return *m_client; }
    base::RealClock& clock() { return m_clock; }

    quint64 nonceOf(const base::Address& account)
    {
        return quantity(
                   m_node.rpc(QStringLiteral("eth_getTransactionCount"),
                              {base::toQString(base::toHex(account)), QStringLiteral("latest")}))
            .value_or(~0ULL);
    }

    /// What is shown for `tx` with the account's next nonce.
    wallet::Shown show(eth::Transaction tx, const Key& key)
    {
        tx.nonce = nonceOf(key.address);
        if (tx.type == eth::TransactionType::SetCode)
            tx.authorizations = {authorizationBy(key, *tx.to, tx.nonce + 1)};
        auto shown = wallet::Shown::exactly(std::move(tx), key.address);
        shown.authorizationsAgreed = true;
        return shown;
    }

    /// Signs, verifies and sends; nullopt when nothing came of it in a minute.
    std::optional<wallet::Courier::Outcome> deliver(wallet::Signer& signer,
                                                    const wallet::Shown& shown)
    {
        std::optional<wallet::Courier::Outcome> outcome;
        const wallet::Ask ask = m_courier->deliver(
            signer, shown, [&](wallet::Courier::Outcome out) { outcome = std::move(out); });
        (void)QTest::qWaitFor([&] { return outcome.has_value(); }, 60'000);
        return outcome;
    }

    /// Whether the transaction is in a block and did what it should.
    bool mined(const base::Hash32& hash)
    {
        const QString id = base::toQString(base::toHex(hash));
        return QTest::qWaitFor(
            [&] {
                return m_node.rpc(QStringLiteral("eth_getTransactionReceipt"), {id})
                           .toObject()
                           .value(u"status")
                           .toString() == u"0x1";
            },
            20'000);
    }

private:
    base::RealClock m_clock;
    PeerNode m_node;
    std::unique_ptr<net::RpcClient> m_client;
    std::unique_ptr<wallet::Courier> m_courier;
};

/// For failure messages.
inline QByteArray textOf(const std::optional<wallet::Courier::Outcome>& outcome)
{
    if (!outcome)
        return "no outcome";
    return *outcome ? "delivered" : outcome->error().error.text().toUtf8();
}

inline QStringList fieldsOf(const std::optional<wallet::Courier::Outcome>& outcome)
{
    QStringList fields;
    if (outcome && !*outcome)
        for (const auto& difference : outcome->error().differences)
            fields << difference.field;
    return fields;
}

} // namespace rollscope::test
