// Two proxies before one real node are two operators: a dead endpoint is told from a dead chain,
// and both from our own network; rollbacks come with their exact depth.
#include "peer_node.hpp"
#include "rollscope_process.hpp"
#include "tcp_proxy.hpp"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <map>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestVerdicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChainAndItsOperators()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        begin();
        if (QTest::currentTestFailed())
            return;
        runEvents(24'000); // twenty blocks make the pace known
        // One operator stands still: the chain goes on.
        m_first->setDropping(true);
        runEvents(15'000);
        QCOMPARE(stateOf(u"x"_s), u"live"_s);
        // Both: the chain has halted, and the first one is known to have been stuck before.
        m_second->setDropping(true);
        QElapsedTimer since;
        since.start();
        QVERIFY2(becomes(u"x"_s, u"halted"_s, 14'000), qPrintable(stateOf(u"x"_s)));
        qInfo("halted told %lld ms after the cut", since.elapsed());
        QVERIFY(since.elapsed() <= 11'500); // a block a second: 10 s after the first missed one
        const QJsonObject halted = last(u"x"_s);
        QCOMPARE(halted["witnesses"_L1].toInt(), 2);
        QCOMPARE(halted["evidence"_L1].toArray().at(0)["state"_L1].toString(), u"stuck"_s);
        QCOMPARE(stateOf(u"y"_s), u"live"_s);
        QCOMPARE(incidents(u"x"_s, u"halt"_s, u"opened"_s).size(), std::size_t(1));
        mend();
        QVERIFY2(becomes(u"x"_s, u"live"_s, 20'000), qPrintable(stateOf(u"x"_s)));

        // Our own network: all chains at once.
        for (TcpProxy* proxy : {m_first.get(), m_second.get(), m_other.get()})
            proxy->setDropping(true);
        QVERIFY2(becomes(u"x"_s, u"unknown"_s, 14'000), qPrintable(stateOf(u"x"_s)));
        QVERIFY2(becomes(u"y"_s, u"unknown"_s, 14'000), qPrintable(stateOf(u"y"_s)));
        QCOMPARE(last(u"x"_s)["cause"_L1].toString(), u"ownNetwork"_s);
        mend();
        QVERIFY2(becomes(u"x"_s, u"live"_s, 20'000), qPrintable(stateOf(u"x"_s)));
        QVERIFY2(becomes(u"y"_s, u"live"_s, 20'000), qPrintable(stateOf(u"y"_s)));
        QCOMPARE(incidents(u"y"_s, {}, u"opened"_s).size(), std::size_t(0));

        // What was missed is fetched; then a rollback is as exact as before the trouble.
        runEvents(5'000);
        rollBack(u"anvil_reorg"_s, {1, QJsonArray{}}, 1);
        if (!QTest::currentTestFailed())
            rollBack(u"anvil_reorg"_s, {5, QJsonArray{}}, 5);
    }

    void rollbacks()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        begin();
        if (QTest::currentTestFailed())
            return;
        m_node->rpc(u"anvil_mine"_s, {u"0x50"_s});
        runEvents(5'000);
        for (const int depth : {1, 5, 64}) {
            rollBack(u"anvil_reorg"_s, {depth, QJsonArray{}}, static_cast<quint64>(depth));
            if (QTest::currentTestFailed())
                return;
        }
        rollBack(u"anvil_rollback"_s, {10}, 10);
    }

    /// The node itself: frozen, then gone.
    void theNodeStops()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        begin();
        if (QTest::currentTestFailed())
            return;
        runEvents(24'000);
        m_node->freeze();
        QVERIFY2(becomes(u"x"_s, u"halted"_s, 15'000), qPrintable(stateOf(u"x"_s)));
        m_node->resume();
        QVERIFY2(becomes(u"x"_s, u"live"_s, 20'000), qPrintable(stateOf(u"x"_s)));
        m_node->kill();
        QVERIFY2(becomes(u"x"_s, u"unknown"_s, 25'000), qPrintable(stateOf(u"x"_s)));
        QCOMPARE(last(u"x"_s)["cause"_L1].toString(), u"noAnswer"_s);
        QCOMPARE(stateOf(u"y"_s), u"live"_s);
    }

    void cleanup()
    {
        if (QTest::currentTestFailed() && m_program) {
            for (const auto& line : m_program->lines()) {
                const QString type = line["type"_L1].toString();
                if (type == "verdict"_L1 || type == "rollback"_L1 || type == "endpoint"_L1)
                    qInfo("%s",
                          QJsonDocument(line).toJson(QJsonDocument::Compact).left(400).constData());
            }
        }
        m_program.reset();
    }

private:
    void begin()
    {
        PeerOptions options;
        options.blockTimeS = 1;
        m_node = std::make_unique<PeerNode>(options);
        options.chainId = 31'338;
        m_otherNode = std::make_unique<PeerNode>(options);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        QVERIFY2(m_otherNode->start(), qPrintable(m_otherNode->error()));
        m_first = std::make_unique<TcpProxy>(m_node->port());
        m_second = std::make_unique<TcpProxy>(m_node->port());
        m_other = std::make_unique<TcpProxy>(m_otherNode->port());
        m_program = std::make_unique<RollscopeProcess>();
        QVERIFY(m_program->start({u"watch"_s, u"--format"_s, u"jsonl"_s, u"--chain"_s,
                                  u"x="_s + m_first->wsUrl() + u',' + m_second->wsUrl(),
                                  u"--chain"_s, u"y="_s + m_other->wsUrl()}));
        QVERIFY2(becomes(u"x"_s, u"live"_s, 15'000), qPrintable(m_program->errorText()));
    }

    void mend()
    {
        for (TcpProxy* proxy : {m_first.get(), m_second.get(), m_other.get()}) {
            proxy->resetAll();
            proxy->setDropping(false);
        }
    }

    QJsonValue hashAt(quint64 number) { return m_node->block(number)["hash"_L1]; }

    /// Takes back `depth` blocks, and holds the record against the hashes that the node held before
    /// and holds after. An empty block that anvil mines again in the same second is the same block,
    /// so less than `depth` may be gone.
    void rollBack(const QString& method, const QJsonArray& params, quint64 depth)
    {
        const auto before = m_program->lines(u"rollback"_s, u"x"_s).size();
        // A block has just come: none comes while its ancestors are noted.
        const quint64 old = m_node->headNumber();
        QVERIFY(m_program->waitUntil(5'000, [&] { return m_node->headNumber() > old; }));
        const quint64 head = m_node->headNumber();
        std::map<quint64, QJsonValue> held;
        for (quint64 n = head - depth; n <= head; ++n)
            held[n] = hashAt(n);
        runEvents(300); // it is told here, too
        QCOMPARE(m_node->headNumber(), head);
        m_node->rpc(method, params);
        QVERIFY2(
            m_program->waitUntil(
                10'000, [&] { return m_program->lines(u"rollback"_s, u"x"_s).size() > before; }),
            qPrintable(method));
        QVERIFY(m_program->waitUntil(static_cast<int>(depth) * 1000 + 15'000,
                                     [&] { return m_node->headNumber() > head; }));
        QVERIFY2(becomes(u"x"_s, u"live"_s, 15'000), qPrintable(stateOf(u"x"_s)));
        quint64 ancestor = head - depth;
        QCOMPARE(hashAt(ancestor), held[ancestor]);
        while (ancestor < head && hashAt(ancestor + 1) == held[ancestor + 1])
            ++ancestor;
        QVERIFY(ancestor < head);
        const auto told = m_program->lines(u"rollback"_s, u"x"_s).back();
        QCOMPARE(told["commonAncestor"_L1]["number"_L1].toInteger(), static_cast<qint64>(ancestor));
        QCOMPARE(told["commonAncestor"_L1]["hash"_L1], held[ancestor]);
        QCOMPARE(told["lastDropped"_L1].toInteger(), static_cast<qint64>(head));
        QCOMPARE(told["depthBlocks"_L1].toInteger(), static_cast<qint64>(head - ancestor));
        const auto dropped = told["dropped"_L1].toArray();
        QCOMPARE(static_cast<quint64>(dropped.size()), head - ancestor);
        for (const auto& block : dropped)
            QCOMPARE(block["hash"_L1], held[static_cast<quint64>(block["number"_L1].toInteger())]);
        qInfo("%s %llu: %llu dropped", qPrintable(method), depth, head - ancestor);
    }

    [[nodiscard]] QJsonObject last(const QString& chain) const
    {
        const auto all = m_program->lines(u"verdict"_s, chain);
        return all.empty() ? QJsonObject() : all.back();
    }
    [[nodiscard]] QString stateOf(const QString& chain) const
    {
        return last(chain)["state"_L1].toString();
    }
    [[nodiscard]] bool becomes(const QString& chain, const QString& state, int ms)
    {
        return m_program->waitUntil(ms, [&] { return stateOf(chain) == state; });
    }
    [[nodiscard]] std::vector<QJsonObject> incidents(const QString& chain, const QString& kind,
                                                     const QString& phase) const
    {
        auto all = m_program->lines(u"incident"_s, chain);
        std::erase_if(all, [&](const QJsonObject& i) {
            return i["phase"_L1] != phase || (!kind.isEmpty() && i["kind"_L1] != kind);
        });
        return all;
    }

    std::unique_ptr<PeerNode> m_node, m_otherNode;
    std::unique_ptr<TcpProxy> m_first, m_second, m_other;
    std::unique_ptr<RollscopeProcess> m_program;
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "tst_verdicts.moc"
