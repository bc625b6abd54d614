// `rollscope watch` beside real nodes: every block once, figures equal to the node's, rates equal
// to a recount.
#include "ledger.hpp"
#include "load_generator.hpp"
#include "rollscope_process.hpp"
#include <QTest>
#include <cmath>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestWatchCounts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void threeAnvilsUnderLoad()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        struct Watched
        {
            QString id;
            double blockTimeS;
            double perSecond;
            std::unique_ptr<PeerNode> node = {};
            std::unique_ptr<LoadGenerator> load = {};
        };
        std::vector<Watched> chains;
        chains.push_back({u"a"_s, 2, 15});
        chains.push_back({u"b"_s, 1, 25});
        chains.push_back({u"c"_s, 0.25, 40});
        QStringList arguments{u"watch"_s, u"--format"_s, u"jsonl"_s, u"--for"_s, u"30s"_s};
        quint64 chainId = 31'337;
        for (Watched& chain : chains) {
            PeerOptions options;
            options.chainId = chainId++;
            options.blockTimeS = chain.blockTimeS;
            chain.node = std::make_unique<PeerNode>(options);
            QVERIFY2(chain.node->start(), qPrintable(chain.node->error()));
            chain.load = std::make_unique<LoadGenerator>(chain.node->wsUrl(), chain.perSecond);
            chain.load->start();
            arguments << u"--chain"_s << chain.id + u'=' + chain.node->wsUrl();
        }
        RollscopeProcess program;
        QVERIFY(program.start(arguments));
        QVERIFY(program.waitForEnd(45'000));
        QVERIFY2(!program.crashed() && program.exitCode() == 0, qPrintable(program.errorText()));
        QCOMPARE(program.badLines(), QStringList());
        for (Watched& chain : chains) {
            chain.load->stop();
            const Ledger ledger(program.lines(), chain.id);
            QCOMPARE(ledger.complaint(), QString());
            QCOMPARE(ledger.differenceFrom(*chain.node), QString());
            // The whole half minute but the start, up to the head at the end.
            const double blocks = static_cast<double>(ledger.canonical().size());
            QVERIFY2(blocks >= 26 / chain.blockTimeS - 1, qPrintable(QString::number(blocks)));
            const auto behind = chain.node->headNumber() - ledger.last();
            QVERIFY2(static_cast<double>(behind) <= std::ceil(2 / chain.blockTimeS) + 1,
                     qPrintable(QString::number(behind)));
            const Recount recount = recountRates(program.lines(), chain.id);
            QVERIFY(chain.blockTimeS >= 1 || recount.byArrival > 5);
            QCOMPARE(recount.difference, QString());
            QVERIFY2(recount.checked >= 5, qPrintable(QString::number(recount.checked)));
            QVERIFY(chain.load->accepted() > 100);
            QCOMPARE(ledger.rollbacks().size(), std::size_t(0));
            qInfo(
                "%s: %zu blocks, each once and equal to the node's; %d rates equal to the recount",
                qPrintable(chain.id), ledger.canonical().size(), recount.checked);
        }
    }

    /// A second implementation under load, then a long `hardhat_mine`, of which it announces the
    /// first, the second and the last head. It gives the last block in between no parent (all
    /// zeros), so the others cannot be proven to belong to the chain: they must not be counted, and
    /// coverage must say so.
    void hardhatUnderLoadAndItsUnlinkedBlocks()
    {
        REQUIRE_PEER(PeerKind::Hardhat);
        PeerOptions options;
        options.kind = PeerKind::Hardhat;
        PeerNode node(options);
        QVERIFY2(node.start(), qPrintable(node.error()));
        LoadGenerator load(node.wsUrl(), 10); // a block for each transaction
        RollscopeProcess program;
        QVERIFY(program.start({u"watch"_s, u"--format"_s, u"jsonl"_s, u"--for"_s, u"16s"_s,
                               u"--chain"_s, u"h="_s + node.wsUrl()}));
        QVERIFY(program.waitUntil(8'000, [&] { return hasHead(program, u"h"_s); }));
        load.start();
        runEvents(3'000);
        load.stop();
        runEvents(500);
        const quint64 linked = node.headNumber();
        QVERIFY(program.waitUntil(
            5'000, [&] { return Ledger(program.lines(), u"h"_s).last() == linked; }));
        const Ledger before(program.lines(), u"h"_s);
        QCOMPARE(before.complaint(), QString());
        QCOMPARE(before.differenceFrom(node), QString());
        QVERIFY(before.canonical().size() >= 20);

        node.rpc(u"hardhat_mine"_s, {u"0x14"_s});
        QVERIFY(program.waitForEnd(30'000));
        QVERIFY2(!program.crashed() && program.exitCode() == 0, qPrintable(program.errorText()));
        const Ledger ledger(program.lines(), u"h"_s);
        QCOMPARE(ledger.last(), linked + 0x14);
        QCOMPARE(ledger.rollbacks().size(), std::size_t(0));
        const auto rates = program.lines(u"rate"_s, u"h"_s);
        QVERIFY(!rates.empty());
        QVERIFY(rates.back().value("coverage"_L1).toDouble() < 1);
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
        QVERIFY(program.start({u"watch"_s, u"--format"_s, u"jsonl"_s, u"--for"_s, u"12s"_s,
                               u"--chain"_s, u"g="_s + node.wsUrl()}));
        QVERIFY(program.waitForEnd(20'000));
        load.stop();
        QVERIFY2(!program.crashed() && program.exitCode() == 0, qPrintable(program.errorText()));
        const Ledger ledger(program.lines(), u"g"_s);
        QCOMPARE(ledger.complaint(), QString());
        QCOMPARE(ledger.differenceFrom(node), QString());
        QVERIFY2(ledger.canonical().size() >= 9, qPrintable(program.errorText()));
    }

private:
    static bool hasHead(const RollscopeProcess& program, const QString& chain)
    {
        return !program.lines(u"head"_s, chain).empty() ||
               !program.lines(u"block"_s, chain).empty();
    }
};

QTEST_GUILESS_MAIN(TestWatchCounts)
#include "tst_watch_counts.moc"
