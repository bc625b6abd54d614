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
};

QTEST_GUILESS_MAIN(TestWatchCounts)
#include "tst_watch_counts.moc"
