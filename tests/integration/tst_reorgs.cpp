// Reorganisations, silent rollbacks and restarts of a real node: each is told as what it is.
#include "ledger.hpp"
#include "rollscope_process.hpp"
#include <QJsonArray>
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestReorgs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void cleanup()
    {
        m_program.reset();
        m_node.reset();
    }

    /// anvil_reorg announces the new branch, lowest first.
    void reorgOfFive()
    {
        begin({});
        if (QTest::currentTestFailed())
            return;
        const quint64 head = m_node->headNumber();
        m_node->rpc(u"anvil_reorg"_s, {5, QJsonArray{}});
        QVERIFY2(awaitBlock(head + 3), qPrintable(m_program->errorText()));
        finish();
        const Ledger ledger(m_program->lines(), u"x"_s);
        QCOMPARE(ledger.rollbacks().size(), std::size_t(1));
        const QJsonObject told = ledger.rollbacks().front();
        QCOMPARE(told.value("restarted"_L1).toBool(), false);
        // A block may have come between the question and the reorg.
        const auto dropped = told.value("lastDropped"_L1).toInteger() -
                             told.value("firstDropped"_L1).toInteger() + 1;
        QCOMPARE(dropped, 5);
        QCOMPARE(told.value("depthBlocks"_L1).toInteger(), 5);
        QCOMPARE(told.value("commonAncestor"_L1)["number"_L1].toInteger(),
                 told.value("firstDropped"_L1).toInteger() - 1);
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(*m_node), QString());
    }

    /// anvil_rollback says nothing: the next block has a lower number than the head.
    void silentRollbackOfThree()
    {
        begin({});
        if (QTest::currentTestFailed())
            return;
        m_node->rpc(u"anvil_rollback"_s, {3});
        const quint64 lowered = m_node->headNumber();
        QVERIFY2(m_program->waitUntil(15'000, [this] { return rollbacks() > 0; }),
                 qPrintable(m_program->errorText()));
        QVERIFY2(awaitBlock(lowered + 6), qPrintable(m_program->errorText()));
        finish();
        const Ledger ledger(m_program->lines(), u"x"_s);
        QCOMPARE(ledger.rollbacks().size(), std::size_t(1));
        const QJsonObject told = ledger.rollbacks().front();
        QCOMPARE(told.value("restarted"_L1).toBool(), false);
        QCOMPARE(told.value("depthBlocks"_L1).toInteger(), 3);
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(*m_node), QString());
    }

    /// The node ends and goes on from its state file: the same chain, nothing is rolled back.
    void restartWithState()
    {
        PeerOptions options;
        options.stateFile = m_dir->filePath(u"state.json"_s);
        begin(options);
        if (QTest::currentTestFailed())
            return;
        const quint64 before = m_node->headNumber();
        QVERIFY(m_node->interrupt());
        runEvents(1'500);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        QVERIFY2(awaitBlock(before + 4), qPrintable(m_program->errorText()));
        // What was mined before we were connected again is fetched a moment later.
        QVERIFY(m_program->waitUntil(
            8'000, [this] { return Ledger(m_program->lines(), u"x"_s).complaint().isEmpty(); }));
        finish();
        const Ledger ledger(m_program->lines(), u"x"_s);
        QCOMPARE(ledger.rollbacks().size(), std::size_t(0));
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(*m_node), QString());
    }

    /// SIGKILL without a state file: another chain under the same id, from its genesis.
    void restartWithout()
    {
        begin({});
        if (QTest::currentTestFailed())
            return;
        m_node->kill();
        runEvents(1'500);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        QVERIFY2(m_program->waitUntil(20'000, [this] { return rollbacks() > 0; }),
                 qPrintable(m_program->errorText()));
        QVERIFY2(awaitBlock(m_node->headNumber() + 3), qPrintable(m_program->errorText()));
        finish();
        const Ledger ledger(m_program->lines(), u"x"_s);
        QVERIFY(!ledger.rollbacks().empty());
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(*m_node), QString());
    }

    /// Frozen: no close, no answers; then it goes on where it stood.
    void frozenNode()
    {
        begin({});
        if (QTest::currentTestFailed())
            return;
        const quint64 before = m_node->headNumber();
        m_node->freeze();
        runEvents(4'000);
        m_node->resume();
        QVERIFY2(awaitBlock(before + 4), qPrintable(m_program->errorText()));
        // What was mined before we were connected again is fetched a moment later.
        QVERIFY(m_program->waitUntil(
            8'000, [this] { return Ledger(m_program->lines(), u"x"_s).complaint().isEmpty(); }));
        finish();
        const Ledger ledger(m_program->lines(), u"x"_s);
        QCOMPARE(ledger.rollbacks().size(), std::size_t(0));
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(*m_node), QString());
    }

private:
    /// A node with a block each half second, watched until a dozen blocks are told.
    void begin(PeerOptions options)
    {
        options.blockTimeS = 0.5;
        m_node = std::make_unique<PeerNode>(options);
        QVERIFY2(m_node->start(), qPrintable(m_node->error()));
        m_program = std::make_unique<RollscopeProcess>();
        QVERIFY(m_program->start(
            {u"watch"_s, u"--format"_s, u"jsonl"_s, u"--chain"_s, u"x="_s + m_node->wsUrl()}));
        QVERIFY2(awaitBlocks(12), qPrintable(m_program->errorText()));
    }

    void finish()
    {
        m_program->terminate();
        QVERIFY(m_program->waitForEnd(10'000));
        QVERIFY2(!m_program->crashed() && m_program->exitCode() == 0,
                 qPrintable(m_program->errorText()));
        QCOMPARE(m_program->badLines(), QStringList());
    }

    [[nodiscard]] std::size_t rollbacks() const { return m_program->lines(u"rollback"_s).size(); }

    bool awaitBlocks(std::size_t count)
    {
        return m_program->waitUntil(20'000,
                                    [&] { return m_program->lines(u"block"_s).size() >= count; });
    }

    /// Waits until the canonical chain that was told reaches `number`.
    bool awaitBlock(quint64 number)
    {
        return m_program->waitUntil(20'000, [&] {
            const Ledger ledger(m_program->lines(), u"x"_s);
            return ledger.last() >= number &&
                   ledger.canonical().rbegin()->second.hash ==
                       m_node->block(ledger.last()).value("hash"_L1).toString();
        });
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<PeerNode> m_node;
    std::unique_ptr<RollscopeProcess> m_program;
};

QTEST_GUILESS_MAIN(TestReorgs)
#include "tst_reorgs.moc"
