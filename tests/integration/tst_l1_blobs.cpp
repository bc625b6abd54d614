// Blobs and postings on a real parent chain: every figure equals a recount from the node's blocks.
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include <QJsonArray>
#include <QTest>
#include <map>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBaseBatcher = "0x5050F69a9786F081509234F1a7F4684b5E5b76C9"_L1;
constexpr auto kBaseInbox = "0xFf00000000000000000000000000000000008453"_L1;
constexpr auto kArbitrumSender = "0xC1b634853Cb333D3aD8663715b08f41A3Aec47cc"_L1;
constexpr auto kArbitrumInbox = "0x1c479675ad559DC151F6Ec7ed3FbF8ceE79582B6"_L1;
constexpr auto kNobody = "0x00000000000000000000000000000000000BADBA"_L1;

} // namespace

class TestL1Blobs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        PeerOptions options;
        options.chainId = 1;
        options.blockTimeS = 1;
        options.extraArgs = {u"--hardfork"_s, u"osaka"_s};
        m_node = std::make_unique<PeerNode>(options);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        for (const auto& account : {kBaseBatcher, kArbitrumSender, kNobody}) {
            m_node->rpc(u"anvil_impersonateAccount"_s, {account});
            m_node->rpc(u"anvil_setBalance"_s, {account, u"0x56bc75e2d63100000"_s});
        }
        m_program = std::make_unique<RollscopeProcess>();
        QVERIFY(
            m_program->start({u"watch"_s, u"--format"_s, u"jsonl"_s, u"--l1"_s, m_node->wsUrl()}));
        QVERIFY2(
            m_program->waitUntil(15'000, [this] { return !m_program->lines(u"blobs"_s).empty(); }),
            qPrintable(m_program->errorText()));
    }

    void cleanup()
    {
        m_program.reset();
        m_node.reset();
    }

    /// Real type-3 transactions from the rollups' own senders into their own inboxes.
    void blobsOfTheirOwners()
    {
        for (int round = 0; round < 3; ++round) {
            QVERIFY(!send(kBaseBatcher, kBaseInbox, 3).isEmpty());
            QVERIFY(!send(kArbitrumSender, kArbitrumInbox, 2, u"0x3e5aa082"_s).isEmpty());
            QVERIFY(!send(kNobody, kNobody, 1).isEmpty());
            runEvents(1'200);
        }
        awaitBlobs();
        if (QTest::currentTestFailed())
            return;
        std::map<QString, qint64> of;
        qint64 nobodys = 0;
        for (const auto& [number, told] : canonical()) {
            QCOMPARE(told["attributed"_L1].toBool(), true);
            nobodys += told["unattributed"_L1].toInteger();
            const auto owners = told["owners"_L1].toArray();
            for (const auto& owner : owners)
                of[owner["chain"_L1].toString()] += owner["blobs"_L1].toInteger();
        }
        QCOMPARE(of, (std::map<QString, qint64>{{u"arbitrum-one"_s, 6}, {u"base"_s, 9}}));
        QCOMPARE(nobodys, 3);
        const auto base = m_program->lines(u"posting"_s, u"base"_s);
        const auto arbitrum = m_program->lines(u"posting"_s, u"arbitrum-one"_s);
        QVERIFY(!base.empty() && base.size() <= 3);
        QVERIFY(!arbitrum.empty());
        QCOMPARE(base.front()["purpose"_L1].toString(), u"batch"_s);
        QCOMPARE(base.front()["on"_L1].toString(), u"ethereum"_s);
        const QJsonValue receipt =
            m_node->rpc(u"eth_getTransactionReceipt"_s, {base.front()["tx"_L1].toString()});
        QCOMPARE(quantity(receipt["blockNumber"_L1]),
                 static_cast<quint64>(base.front()["block"_L1].toInteger()));
    }

    /// After a reorganisation nothing is counted twice and nothing of the old branch is left.
    void reorganised()
    {
        QVERIFY(!send(kBaseBatcher, kBaseInbox, 4).isEmpty());
        runEvents(2'500);
        awaitBlobs();
        QVERIFY(!send(kBaseBatcher, kBaseInbox, 5).isEmpty());
        runEvents(1'500);
        m_node->rpc(u"anvil_reorg"_s, {2, QJsonArray{}});
        QVERIFY2(m_program->waitUntil(15'000,
                                      [this] { return !m_program->lines(u"rollback"_s).empty(); }),
                 qPrintable(m_program->errorText()));
        QVERIFY(!send(kArbitrumSender, kArbitrumInbox, 1).isEmpty());
        runEvents(2'500);
        awaitBlobs();
    }

private:
    QString send(QLatin1StringView from, QLatin1StringView to, int blobs, const QString& data = {})
    {
        QJsonArray hashes;
        for (int i = 0; i < blobs; ++i)
            hashes.append(u"0x01%1"_s.arg(++m_blobs, 62, 16, QLatin1Char('0')));
        QJsonObject tx{{u"from"_s, from},
                       {u"to"_s, to},
                       {u"type"_s, u"0x3"_s},
                       {u"maxFeePerBlobGas"_s, u"0x3b9aca00"_s},
                       {u"maxFeePerGas"_s, u"0x77359400"_s},
                       {u"maxPriorityFeePerGas"_s, u"0x1"_s},
                       {u"gas"_s, u"0x186a0"_s},
                       {u"blobVersionedHashes"_s, hashes}};
        if (!data.isEmpty())
            tx.insert(u"data"_s, data);
        return m_node->rpc(u"eth_sendTransaction"_s, {tx}).toString();
    }

    /// The last telling of each height: what a reader that follows the rollbacks holds.
    [[nodiscard]] std::map<qint64, QJsonObject> canonical() const
    {
        std::map<qint64, QJsonObject> out;
        for (const auto& line : m_program->lines()) {
            if (line["type"_L1] == "blobs"_L1)
                out[line["number"_L1].toInteger()] = line;
            if (line["type"_L1] == "rollback"_L1) {
                const auto dropped = line["dropped"_L1].toArray();
                for (const auto& gone : dropped) {
                    const auto held = out.find(gone["number"_L1].toInteger());
                    if (held != out.end() && held->second["hash"_L1] == gone["hash"_L1])
                        out.erase(held);
                }
            }
        }
        return out;
    }

    /// Waits until all heights up to the node's head are told, and compares each with the node's
    /// own block.
    void awaitBlobs()
    {
        const auto head = static_cast<qint64>(m_node->headNumber());
        QVERIFY2(m_program->waitUntil(20'000,
                                      [&] {
                                          const auto all = canonical();
                                          return !all.empty() && all.rbegin()->first >= head;
                                      }),
                 qPrintable(m_program->errorText()));
        runEvents(1'000);
        for (const auto& [number, told] : canonical()) {
            const QJsonObject block = m_node->block(static_cast<quint64>(number));
            QCOMPARE(told["hash"_L1], block["hash"_L1]);
            QCOMPARE(static_cast<quint64>(told["blobs"_L1].toInteger()) * 131'072,
                     quantity(block["blobGasUsed"_L1]).value_or(1));
        }
    }

    std::unique_ptr<PeerNode> m_node;
    std::unique_ptr<RollscopeProcess> m_program;
    int m_blobs = 0;
};

QTEST_GUILESS_MAIN(TestL1Blobs)
#include "tst_l1_blobs.moc"
