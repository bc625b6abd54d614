// `rollscope watch` beside the other implementations of a node: hardhat and ganache.
#include "ledger.hpp"
#include "load_generator.hpp"
#include "rollscope_process.hpp"
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestWatchPeers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// A block for each transaction, and stretches mined at once.
    void hardhatUnderLoad()
    {
        REQUIRE_PEER(PeerKind::Hardhat);
        PeerNode node(hardhat());
        QVERIFY2(node.start(), qPrintable(node.error()));
        LoadGenerator load(node.wsUrl(), 10);
        RollscopeProcess program;
        QVERIFY(watch(program, node));
        load.start();
        runEvents(4'000);
        load.stop();
        node.rpc(u"hardhat_mine"_s, {u"0x5"_s});
        node.rpc(u"hardhat_mine"_s, {u"0x5"_s});
        QVERIFY2(toldUpTo(program, node), qPrintable(program.errorText()));
        QVERIFY(finish(program));
        const Ledger ledger(program.lines(), u"n"_s);
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(node), QString());
        QVERIFY(ledger.canonical().size() >= 40);
    }

    /// Of a longer stretch it announces the first, the second and the last head, and answers for
    /// the inner blocks with a parent of zero. They cannot be proven to belong to the chain, so
    /// they are not counted: coverage says so.
    void hardhatUnlinkedBlocks()
    {
        REQUIRE_PEER(PeerKind::Hardhat);
        PeerNode node(hardhat());
        QVERIFY2(node.start(), qPrintable(node.error()));
        RollscopeProcess program;
        QVERIFY(watch(program, node));
        node.rpc(u"hardhat_mine"_s, {u"0x14"_s});
        const auto head = node.headNumber();
        QVERIFY2(program.waitUntil(15'000,
                                   [&] { return Ledger(program.lines(), u"n"_s).last() == head; }),
                 qPrintable(program.errorText()));
        runEvents(3'000);
        QVERIFY(finish(program));
        const Ledger ledger(program.lines(), u"n"_s);
        QCOMPARE(ledger.differenceFrom(node), QString());
        QCOMPARE(ledger.rollbacks().size(), std::size_t(0));
        QVERIFY(!ledger.complaint().startsWith(u"counted twice"_s));
        const auto rates = program.lines(u"rate"_s, u"n"_s);
        QVERIFY(!rates.empty());
        QVERIFY(rates.back().value("coverage"_L1).toDouble() < 1);
    }

    /// The node dies while it answers (a native panic): it is unreachable, the program goes on.
    void hardhatDies()
    {
        REQUIRE_PEER(PeerKind::Hardhat);
        PeerOptions options = hardhat();
        options.extraArgs = {u"--chain-type"_s, u"op"_s};
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        RollscopeProcess program;
        QVERIFY(watch(program, node));
        node.rpc(u"hardhat_mine"_s, {u"0x64"_s});
        QVERIFY(program.waitUntil(15'000, [&] {
            const auto told = program.lines(u"endpoint"_s, u"n"_s);
            return !told.empty() && told.back().value("state"_L1) == "unreachable"_L1;
        }));
        QVERIFY(!node.running());
        QVERIFY(finish(program));
    }

    void ganacheUnderLoad()
    {
        REQUIRE_PEER(PeerKind::Ganache);
        PeerOptions options;
        options.kind = PeerKind::Ganache;
        options.chainId = 1337;
        options.blockTimeS = 1;
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        LoadGenerator load(node.wsUrl(), 10);
        load.start();
        RollscopeProcess program;
        QVERIFY(watch(program, node));
        QVERIFY2(program.waitUntil(15'000, [&] { return program.lines(u"block"_s).size() >= 8; }),
                 qPrintable(program.errorText()));
        load.stop();
        QVERIFY(finish(program));
        const Ledger ledger(program.lines(), u"n"_s);
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(node), QString());
    }

private:
    static PeerOptions hardhat()
    {
        PeerOptions options;
        options.kind = PeerKind::Hardhat;
        return options;
    }

    /// Watches `node` as chain "n", until a first head is told.
    static bool watch(RollscopeProcess& program, const PeerNode& node)
    {
        return program.start(
                   {u"watch"_s, u"--format"_s, u"jsonl"_s, u"--chain"_s, u"n="_s + node.wsUrl()}) &&
               program.waitUntil(15'000, [&] { return !program.lines(u"head"_s).empty(); });
    }

    static bool toldUpTo(RollscopeProcess& program, PeerNode& node)
    {
        const auto head = node.headNumber();
        return program.waitUntil(15'000, [&] {
            const Ledger ledger(program.lines(), u"n"_s);
            return ledger.last() >= head && ledger.complaint().isEmpty();
        });
    }

    static bool finish(RollscopeProcess& program)
    {
        program.terminate();
        return program.waitForEnd(10'000) && !program.crashed() && program.exitCode() == 0 &&
               program.badLines().isEmpty();
    }
};

QTEST_GUILESS_MAIN(TestWatchPeers)
#include "tst_watch_peers.moc"
