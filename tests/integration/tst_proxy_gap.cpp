// A network that swallows bytes for 8 s and then resets: what was missed is fetched, nothing is
// counted twice.
#include "ledger.hpp"
#include "load_generator.hpp"
#include "rollscope_process.hpp"
#include "tcp_proxy.hpp"
#include <QTest>

using namespace rollscope::test;
using namespace Qt::StringLiterals;

class TestProxyGap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void droppedThenReset()
    {
        REQUIRE_PEER(PeerKind::Anvil);
        struct Watched
        {
            QString id;
            double blockTimeS;
            std::unique_ptr<PeerNode> node = {};
            std::unique_ptr<TcpProxy> proxy = {};
            std::unique_ptr<LoadGenerator> load = {};
        };
        std::vector<Watched> chains;
        chains.push_back({u"a"_s, 2});
        chains.push_back({u"b"_s, 1});
        chains.push_back({u"c"_s, 0.25});
        QStringList arguments{u"watch"_s, u"--format"_s, u"jsonl"_s, u"--for"_s, u"42s"_s};
        quint64 chainId = 31'337;
        for (Watched& chain : chains) {
            PeerOptions options;
            options.chainId = chainId++;
            options.blockTimeS = chain.blockTimeS;
            chain.node = std::make_unique<PeerNode>(options);
            QVERIFY2(chain.node->start(), qPrintable(chain.node->error()));
            chain.proxy = std::make_unique<TcpProxy>(chain.node->port());
            chain.load = std::make_unique<LoadGenerator>(chain.node->wsUrl(), 20);
            chain.load->start();
            arguments << u"--chain"_s << chain.id + u'=' + chain.proxy->wsUrl();
        }
        RollscopeProcess program;
        QVERIFY(program.start(arguments));
        runEvents(8'000);
        std::map<QString, quint64> toldBefore;
        for (Watched& chain : chains) {
            toldBefore[chain.id] = Ledger(program.lines(), chain.id).last();
            chain.proxy->setDropping(true);
        }
        runEvents(8'000);
        for (Watched& chain : chains) {
            chain.proxy->resetAll();
            chain.proxy->setDropping(false);
        }
        QVERIFY(program.waitForEnd(45'000));
        QVERIFY2(!program.crashed() && program.exitCode() == 0, qPrintable(program.errorText()));
        for (Watched& chain : chains) {
            chain.load->stop();
            QVERIFY(chain.proxy->bytesDropped() > 0);
            QVERIFY(chain.proxy->accepted() >= 2);
            const Ledger ledger(program.lines(), chain.id);
            QCOMPARE(ledger.complaint(), QString());
            QCOMPARE(ledger.differenceFrom(*chain.node), QString());
            // It saw blocks before the gap, and goes on up to the end.
            QVERIFY(toldBefore[chain.id] >= ledger.first());
            const double blocks = static_cast<double>(ledger.canonical().size());
            QVERIFY2(blocks >= 38 / chain.blockTimeS - 2, qPrintable(QString::number(blocks)));
            const auto rates = tenSecondRates(program, chain.id);
            QVERIFY(!rates.empty());
            QCOMPARE(rates.back().value("coverage"_L1).toDouble(), 1.0);
            qInfo("%s: %zu blocks, none twice, none missing; last coverage 1", qPrintable(chain.id),
                  ledger.canonical().size());
        }
    }

private:
    static std::vector<QJsonObject> tenSecondRates(const RollscopeProcess& program,
                                                   const QString& chain)
    {
        std::vector<QJsonObject> rates = program.lines(u"rate"_s, chain);
        std::erase_if(rates, [](const QJsonObject& r) { return r.value("window"_L1) != "10s"_L1; });
        return rates;
    }
};

QTEST_GUILESS_MAIN(TestProxyGap)
#include "tst_proxy_gap.moc"
