// What it costs to use a chain, and who makes its blocks: real nodes with contracts of the chains'
// own ABI, each figure against the contract's formula.
#include "chain/standard_actions.hpp"
#include "eth/u256.hpp"
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include <QFile>
#include <QJsonDocument>
#include <QTest>
#include <algorithm>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;
using chain::Action;
using eth::U256;

namespace {

constexpr auto kOracle = "0x420000000000000000000000000000000000000F"_L1;
constexpr auto kScrollOracle = "0x5300000000000000000000000000000000000002"_L1;
constexpr auto kNodeInterface = "0x00000000000000000000000000000000000000C8"_L1;
constexpr auto kSequencerSet = "0x0fe382b74C3894B65c10E5C12ae60Bbd8FAf5b48"_L1;
constexpr auto kPool = "0xD54c868362C2098E0E46F12E7D924C6A332952Dd"_L1;
constexpr auto kOptimismPortal = "0xbEb5Fc579115071764c7423A4f12eDde41f106Ed"_L1;

QString codeOf(const QString& contract)
{
    QFile file(QString::fromLocal8Bit(qgetenv("ROLLSCOPE_SOURCE_DIR")) +
               u"/tests/integration/contracts/costs.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no compiled contracts: %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll())[contract].toString();
}

U256 ecotoneFee(const std::string& data)
{
    U256 gas = 68 * 16;
    for (const char c : data)
        gas += c == 0 ? 4 : 16;
    return gas * (U256(16) * 1368 * 7'000'000'000 + U256(810'949) * 3'000'000'000) / 16'000'000;
}

U256 wei(const QJsonObject& fee, Action action, QLatin1StringView key)
{
    const auto name = chain::nameOf(action);
    const auto object = fee[QLatin1StringView(name.data(), qsizetype(name.size()))];
    const auto digits = object[key].toString();
    return eth::u256FromDecimal(digits.toStdString()).value_or(U256(0));
}

QString word(quint64 value)
{
    return u"%1"_s.arg(value, 64, 16, QLatin1Char('0'));
}

} // namespace

class TestCosts : public QObject
{
    Q_OBJECT

    std::vector<std::unique_ptr<PeerNode>> m_nodes;
    std::unique_ptr<RollscopeProcess> m_program;

    PeerNode* node(quint64 chainId, double blockTimeS = 1)
    {
        PeerOptions options;
        options.chainId = chainId;
        options.blockTimeS = blockTimeS;
        m_nodes.push_back(std::make_unique<PeerNode>(options));
        return m_nodes.back()->start() ? m_nodes.back().get() : nullptr;
    }
    static void put(PeerNode& node, QLatin1StringView address, const QString& contract)
    {
        node.rpc(u"anvil_setCode"_s, {address, codeOf(contract)});
    }
    bool watch(const QStringList& arguments)
    {
        m_program = std::make_unique<RollscopeProcess>();
        return m_program->start(QStringList{u"watch"_s, u"--format"_s, u"jsonl"_s} + arguments);
    }
    QJsonObject fee(const QString& chain)
    {
        const auto there = [&] { return !m_program->lines(u"fee"_s, chain).empty(); };
        return m_program->waitUntil(30'000, there) ? m_program->lines(u"fee"_s, chain).front()
                                                   : QJsonObject{};
    }

private Q_SLOTS:
    void init() { REQUIRE_PEER(PeerKind::Anvil); }
    void cleanup()
    {
        m_program.reset();
        m_nodes.clear();
    }

    void dataFeesOfEachStack()
    {
        auto* l1 = node(1);
        auto* optimism = node(10);
        auto* scroll = node(534352);
        auto* arbitrum = node(42161);
        QVERIFY(l1 && optimism && scroll && arbitrum);
        put(*optimism, kOracle, u"OpOracle"_s);
        put(*scroll, kScrollOracle, u"ScrollOracle"_s);
        put(*arbitrum, kNodeInterface, u"NodeInterface"_s);
        QVERIFY(watch({u"--l1"_s, l1->wsUrl(), u"--chain"_s, u"optimism="_s + optimism->wsUrl(),
                       u"--chain"_s, u"scroll="_s + scroll->wsUrl(), u"--chain"_s,
                       u"arbitrum-one="_s + arbitrum->wsUrl()}));

        const auto op = fee(u"optimism"_s);
        QVERIFY2(!op.isEmpty(), qPrintable(m_program->errorText()));
        const U256 price = eth::u256FromDecimal(op["gasPrice"_L1].toString().toStdString()).value();
        for (const Action action : chain::kActions) {
            QCOMPARE(wei(op, action, "dataWei"_L1),
                     ecotoneFee(chain::sampleUnsigned(action, {10})));
            const U256 operators = U256(chain::gasOf(action)) * 439 / 1'000'000 + 17;
            QCOMPARE(wei(op, action, "executionWei"_L1), price * chain::gasOf(action) + operators);
            QCOMPARE(wei(op, action, "wei"_L1),
                     wei(op, action, "dataWei"_L1) + wei(op, action, "executionWei"_L1));
        }
        QVERIFY(!op.contains("reason"_L1));

        const auto sc = fee(u"scroll"_s);
        for (const Action action : chain::kActions) {
            const auto size = chain::sampleSigned(action, {534352}).size();
            QCOMPARE(wei(sc, action, "dataWei"_L1),
                     (U256(230'759'955'285) * 7'000'000'000 + U256(417'565'260) * size * 3) /
                         1'000'000'000);
        }

        const auto arb = fee(u"arbitrum-one"_s);
        for (const Action action : chain::kActions) {
            const auto size = chain::sampleData(action).size();
            QCOMPARE(wei(arb, action, "dataWei"_L1), U256(size * 11 + 1234) * 10'000'000);
            QCOMPARE(wei(arb, action, "executionWei"_L1), U256(chain::gasOf(action)) * 10'000'000);
        }

        const auto eth = fee(u"ethereum"_s);
        QCOMPARE(wei(eth, Action::Swap, "dataWei"_L1), U256(0));
        QCOMPARE(wei(eth, Action::Swap, "wei"_L1),
                 U256(180'000) *
                     eth::u256FromDecimal(eth["gasPrice"_L1].toString().toStdString()).value());
    }

    void troubledOracles()
    {
        auto* broken = node(10);
        auto* missing = node(534352);
        QVERIFY(broken && missing);
        put(*broken, kOracle, u"BrokenOracle"_s);
        QVERIFY(watch({u"--chain"_s, u"optimism="_s + broken->wsUrl(), u"--chain"_s,
                       u"scroll="_s + missing->wsUrl()}));
        const auto op = fee(u"optimism"_s);
        QVERIFY2(op["reason"_L1].toString().contains(u"the oracle is out of order"),
                 qPrintable(op["reason"_L1].toString()));
        QVERIFY(!op["swap"_L1].toObject().contains("wei"_L1));
        QVERIFY(op["swap"_L1].toObject().contains("executionWei"_L1)); // the rest stands
        const auto sc = fee(u"scroll"_s);
        QVERIFY2(sc["reason"_L1].toString().contains(u"no such contract"),
                 qPrintable(sc["reason"_L1].toString()));
    }

    /// Epochs are committed by a script; the shares of the signers equal the script's.
    void metisSequencers()
    {
        auto* l1 = node(1);
        auto* metis = node(1088, 0);
        QVERIFY(l1 && metis);
        put(*metis, kOracle, u"OldOracle"_s);
        put(*metis, kSequencerSet, u"SequencerSet"_s);
        put(*l1, kPool, u"Pool"_s);
        const QString sender = metis->rpc(u"eth_accounts"_s)[0].toString();
        const QStringList signers{u"eca7ae7de0d1978df299a547ee66c4503fba474d"_s,
                                  u"36f10b20781bb1e78278e84f3e1e97acf92fa302"_s,
                                  u"00000000000000000000000000000000000bad01"_s};
        // The pool knows the first two.
        for (int i = 0; i < 2; ++i)
            l1->rpc(
                u"eth_sendTransaction"_s,
                {QJsonObject{{u"from"_s, sender},
                             {u"to"_s, kPool},
                             {u"data"_s, QString(u"0xf5d82b6b"_s + word(0).left(24) + signers[i] +
                                                 word(static_cast<quint64>(i) + 1))}}});
        constexpr quint64 kLength = 20;
        const std::vector<int> script{0, 1, 0, 2, 0, 1, 0, 1, 0, 0};
        for (std::size_t i = 0; i < script.size(); ++i)
            metis->rpc(
                u"eth_sendTransaction"_s,
                {QJsonObject{{u"from"_s, sender},
                             {u"to"_s, kSequencerSet},
                             {u"data"_s, QString(u"0x4fb71bdd"_s + word(i) + word(i * kLength + 1) +
                                                 word((i + 1) * kLength) + word(0).left(24) +
                                                 signers[script[i]])}}});
        const quint64 last = script.size() * kLength;
        metis->rpc(u"anvil_mine"_s, {static_cast<qint64>(last - metis->headNumber())});
        QCOMPARE(metis->headNumber(), last);
        QVERIFY(watch({u"--l1"_s, l1->wsUrl(), u"--chain"_s, u"metis="_s + metis->wsUrl()}));
        const auto complete = [&] {
            const auto told = m_program->lines(u"sequencers"_s, u"metis"_s);
            return !told.empty() &&
                   told.back()["blocks"_L1].toInteger() == static_cast<qint64>(last);
        };
        QVERIFY2(m_program->waitUntil(60'000, complete), qPrintable(m_program->errorText()));
        const auto told = m_program->lines(u"sequencers"_s, u"metis"_s).back();
        std::map<QString, qint64> wanted, got;
        for (const int signer : script)
            wanted[u"0x"_s + signers[signer]] += kLength;
        const auto makers = told["makers"_L1].toArray();
        for (const auto& maker : makers) {
            const QString signer = maker["signer"_L1].toString();
            got[signer] = maker["blocks"_L1].toInteger();
            QCOMPARE(maker["share"_L1].toDouble(),
                     static_cast<double>(wanted[signer]) / static_cast<double>(last));
        }
        QCOMPARE(got, wanted);
        QCOMPARE(told["majority"_L1].toInteger(), 1); // 6 of 10
        QCOMPARE(makers[0]["name"_L1].toString(), u"Metis Genesis1"_s);
        QVERIFY(!makers[2].toObject().contains("name"_L1));
        const auto metisFee = fee(u"metis"_s);
        QCOMPARE(wei(metisFee, Action::Swap, "dataWei"_L1),
                 U256(chain::sampleUnsigned(Action::Swap, {1088}).size() * 16 + 2100) *
                     9'000'000'000 * 3 / 10);
    }
};

QTEST_GUILESS_MAIN(TestCosts)
#include "tst_costs.moc"
