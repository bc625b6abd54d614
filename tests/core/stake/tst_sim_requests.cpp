// What nodes are asked: the exact requests of each way to simulate a sequence.
#include "sim_kit.hpp"
#include "stake/sim_batch.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using base::ErrorKind;
using stake::NodeLack;
using stake::Sequence;

namespace {

QJsonArray paramsOf(const stake::NodeRequest& request)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(request.params)).array();
}

} // namespace

class tst_SimRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void allowanceIsAsked()
    {
        Sequence sequence = someSequence();
        sequence.watched.push_back({stake::Watched::Kind::Allowance, kToken, kVault});
        const QJsonArray blocks = paramsOf(stake::wholeRequest(sequence, someBlock()))[0]
                                      .toObject()[u"blockStateCalls"_s]
                                      .toArray();
        const QJsonArray first = blocks[0].toObject()[u"calls"_s].toArray();
        const QJsonArray last = blocks[1].toObject()[u"calls"_s].toArray();
        QCOMPARE(first.size(), 5);
        QCOMPARE(last.size(), 5);
        for (const QJsonObject& read : {first[3].toObject(), last[4].toObject()}) {
            QCOMPARE(read[u"to"_s].toString(), base::toQString(base::toHex(kToken)));
            QCOMPARE(read[u"input"_s].toString(),
                     u"0xdd62ed3e"_s + word(kMe).mid(2) + word(kVault).mid(2));
        }
    }

    void wholeInABlockEach()
    {
        const auto request = stake::wholeRequest(someSequence(), someBlock());
        QCOMPARE(request.method, std::string("eth_simulateV1"));
        const QJsonArray params = paramsOf(request);
        QCOMPARE(params.size(), 2);
        QCOMPARE(params[1].toString(), u"0x10"_s);
        const QJsonObject payload = params[0].toObject();
        QVERIFY(payload[u"traceTransfers"_s].toBool() && payload[u"validation"_s].toBool());
        const QJsonArray blocks = payload[u"blockStateCalls"_s].toArray();
        QCOMPARE(blocks.size(), 2);
        // three balances and the approval; the deposit and three balances
        const QJsonArray first = blocks[0].toObject()[u"calls"_s].toArray();
        const QJsonArray second = blocks[1].toObject()[u"calls"_s].toArray();
        QCOMPARE(first.size(), 4);
        QCOMPARE(second.size(), 4);
        const QJsonObject approve = first[3].toObject(), deposit = second[0].toObject();
        QCOMPARE(approve[u"nonce"_s].toString(), u"0x3"_s);
        QCOMPARE(deposit[u"nonce"_s].toString(), u"0x4"_s);
        QCOMPARE(approve[u"gas"_s].toString(), u"0x186a0"_s);
        QCOMPARE(deposit[u"from"_s].toString(), base::toQString(base::toHex(kMe)));
        QCOMPARE(deposit[u"maxFeePerGas"_s].toString(), u"0x12a05f200"_s);
        // Another account reads, which can pay for it: the nonce of ours is not touched.
        QVERIFY(first[0].toObject()[u"from"_s] != approve[u"from"_s]);
        QCOMPARE(first[1], second[2]);
        const QJsonObject overrides = blocks[0].toObject()[u"stateOverrides"_s].toObject();
        QCOMPARE(overrides.size(), 2);
        QVERIFY(overrides.contains(first[0].toObject()[u"from"_s].toString()));
        QVERIFY(!blocks[1].toObject().contains(u"stateOverrides"_s));
        // Each node is told the same blocks.
        const QJsonObject told = blocks[1].toObject()[u"blockOverrides"_s].toObject();
        QCOMPARE(told[u"number"_s].toString(), u"0x12"_s);
        QCOMPARE(told[u"time"_s].toString(), u"0x6b49d202"_s);
        QCOMPARE(told[u"baseFeePerGas"_s].toString(), u"0x7"_s);
    }

    void wholeInOneBlock()
    {
        const QJsonArray params =
            paramsOf(stake::wholeRequest(someSequence(Sequence::Blocks::One), someBlock()));
        const QJsonArray blocks = params[0].toObject()[u"blockStateCalls"_s].toArray();
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(blocks[0].toObject()[u"calls"_s].toArray().size(), 8);
    }

    void withoutFees()
    {
        Sequence sequence = someSequence();
        sequence.maxFeePerGas = sequence.maxPriorityFeePerGas = {};
        const QJsonArray params = paramsOf(stake::wholeRequest(sequence, someBlock()));
        const QJsonObject block =
            params[0].toObject()[u"blockStateCalls"_s].toArray()[0].toObject();
        QCOMPARE(block[u"blockOverrides"_s].toObject()[u"baseFeePerGas"_s].toString(), u"0x0"_s);
        QVERIFY(!block[u"calls"_s].toArray()[3].toObject().contains(u"maxFeePerGas"_s));
    }

    void overrides()
    {
        const auto request = stake::overridesRequest(someSequence(), someBlock());
        QCOMPARE(request.method, std::string("eth_call"));
        const QJsonArray params = paramsOf(request);
        QCOMPARE(params.size(), 3);
        const QString me = base::toQString(base::toHex(kMe));
        QCOMPARE(params[0].toObject()[u"from"_s].toString(), me);
        QCOMPARE(params[0].toObject()[u"to"_s].toString(), me);
        QVERIFY(
            params[2].toObject()[me].toObject()[u"code"_s].toString().startsWith(u"0x33301460"));
        const auto data =
            base::bytesFromHex(params[0].toObject()[u"data"_s].toString().toStdString());
        // Eight calls: four words and 36 bytes of balanceOf, 32 of the coin, 68 of each step.
        QCOMPARE(data->size(), 8 * 128 + 2 * (32 + 36 + 36) + 68 + 68);
        // The approval gets what its gas limit leaves after the intrinsic gas.
        const auto gas = stake::sim::intrinsicGas(someSequence().steps[0].call.data);
        const qsizetype at = 3 * 128 + 32 + 36 + 36 + 64;
        const std::string word = data->mid(at + 24, 8).toStdString();
        quint64 told = 0;
        for (const char byte : word)
            told = told << 8 | static_cast<quint8>(byte);
        QCOMPARE(told, 100'000 - gas);
    }

    void steps()
    {
        const auto requests = stake::stepRequests(someSequence(), someBlock());
        QCOMPARE(requests.size(), std::size_t(4));
        QCOMPARE(paramsOf(requests[0])[0].toObject()[u"gas"_s].toString(), u"0x186a0"_s);
        QCOMPARE(requests[1].method, std::string("eth_getBalance"));
        QCOMPARE(requests[2].method, std::string("eth_call"));
        for (const auto& request : requests)
            QCOMPARE(paramsOf(request)[1].toString(), u"0x10"_s);
    }

    void whatIsNoSequence_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<QString>("where");
        QTest::newRow("nothing") << 0 << u"steps"_s;
        QTest::newRow("too many") << 1 << u"steps"_s;
        QTest::newRow("another chain") << 2 << u"chain"_s;
        QTest::newRow("another account") << 3 << u"from"_s;
        QTest::newRow("data to itself") << 4 << u"to"_s;
        QTest::newRow("watched twice") << 5 << u"watched"_s;
        QTest::newRow("too many watched") << 6 << u"watched"_s;
        QTest::newRow("the last nonce") << 7 << u"nonce"_s;
    }
    void whatIsNoSequence()
    {
        QFETCH(int, fault);
        QFETCH(QString, where);
        Sequence sequence = someSequence();
        QVERIFY(stake::checkSequence(sequence));
        switch (fault) {
        case 0:
            sequence.steps.clear();
            break;
        case 1:
            sequence.steps.resize(17, sequence.steps[0]);
            break;
        case 2:
            sequence.steps[1].call.chain = {1};
            break;
        case 3:
            sequence.steps[1].call.from = kToken;
            break;
        case 4:
            sequence.steps[1].call.to = kMe;
            break;
        case 5:
            sequence.watched.push_back(kCoin);
            break;
        case 6:
            sequence.watched.clear();
            for (quint8 i = 0; i < 33; ++i) {
                base::Address token = kToken;
                token.bytes[0] = i;
                sequence.watched.push_back({stake::Watched::Kind::Erc20, token});
            }
            break;
        default:
            sequence.nonce = ~0ULL;
        }
        const auto checked = stake::checkSequence(sequence);
        QVERIFY(!checked);
        QVERIFY(checked.error().kind == ErrorKind::BadInput);
        QCOMPARE(checked.error().where, where);
    }

    void whyANodeDoesNot_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("lack");
        const auto row = [](const char* name, int code, const QString& message, NodeLack lack) {
            QTest::newRow(name) << code << message << int(lack);
        };
        row("geth without it", -32601, u"the method eth_simulateV1 does not exist"_s,
            NodeLack::Missing);
        row("hardhat", -32004, u"Method eth_simulateV1 is not supported"_s, NodeLack::Missing);
        row("ganache", -32700, u"The method eth_simulateV1 does not exist/is not available"_s,
            NodeLack::Missing);
        row("old anvil", -32602, u"data did not match any variant of untagged enum EthRpcCall"_s,
            NodeLack::Missing);
        row("no overrides", -32602, u"too many arguments, want at most 2"_s, NodeLack::Missing);
        row("nonce", -38011, u"nonce too high: address 0x…, tx: 9 state: 3"_s, NodeLack::Invalid);
        row("funds", -38014, u"insufficient funds for gas * price + value"_s, NodeLack::Invalid);
        row("anvil's funds", -32003, u"Insufficient funds for gas * price + value"_s,
            NodeLack::Invalid);
        row("anvil's gas", -32000, u"intrinsic gas too high -- CallGasCostMoreThanGasLimit"_s,
            NodeLack::Invalid);
        row("time", -32000, u"execution aborted (timeout = 5s)"_s, NodeLack::Trouble);
        row("pruned", -32000, u"missing trie node"_s, NodeLack::Trouble);
        row("nobody", 0, u"no answer in time"_s, NodeLack::Trouble);
    }
    void whyANodeDoesNot()
    {
        QFETCH(int, code);
        QFETCH(QString, message);
        QFETCH(int, lack);
        QCOMPARE(int(stake::lackOf(code, message)), lack);
    }
};

QTEST_APPLESS_MAIN(tst_SimRequests)
#include "tst_sim_requests.moc"
