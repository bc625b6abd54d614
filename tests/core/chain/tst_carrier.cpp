#include "watch_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kHttp = u"https://a"_s, kOtherHttp = u"https://b"_s;

/// A parent chain of one WebSocket endpoint and two HTTP ones, whose whole blocks are wanted.
struct Rig : WatchRig
{
    chain::Watching watching;
    net::RequestMeter meter;
    std::shared_ptr<ScriptedChain> scripted = newChain();
    ScriptedNode &push, &other, &http;

    Rig()
        : push(node(kA, scripted, u"a"_s)), other(node(kOtherHttp, scripted, u"b"_s)),
          http(node(kHttp, scripted, u"a"_s))
    {
        other.webSocket = http.webSocket = false;
        watching.objects = watching.calls = true;
        config.watching = &watching;
        config.meter = &meter;
        config.connections = 1;
        config.spec.network = u"mainnet"_s;
        config.spec.blockTimeMs = 12'000;
    }
    void blocks(int count)
    {
        for (int i = 0; i < count; ++i) {
            push.mine();
            other.adopt(push.head());
            http.adopt(push.head());
            run(12'000);
        }
    }
    [[nodiscard]] quint64 of(net::Purpose purpose) const
    {
        return meter.total()[static_cast<std::size_t>(purpose)];
    }
};

} // namespace

/// Whole blocks come compressed over HTTP where they can, and each is asked for once.
class TestCarrier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wholeBlocksComeOverHttp()
    {
        Rig rig;
        rig.start();
        rig.run(2000);
        const int first = rig.push.asked(u"eth_getBlockByHash"_s); // the block that stood already
        rig.blocks(10);
        QVERIFY(rig.agrees(rig.push, 1));
        // The operator that pushes heads is asked at its HTTP address, and for nothing but blocks.
        QCOMPARE(rig.http.asked(u"eth_getBlockByHash"_s), 10);
        QCOMPARE(rig.push.asked(u"eth_getBlockByHash"_s), first);
        QCOMPARE(rig.other.asked(u"eth_chainId"_s), 0);
        QCOMPARE(rig.http.asked(u"eth_getHeaderByNumber"_s), 0);
        QCOMPARE(rig.http.asked(u"eth_getBlockByNumber"_s), 0);
        QVERIFY(rig.view(2).carries && !rig.view(2).active);
        QVERIFY(rig.view(0).active && !rig.view(0).carries);
    }

    void withinTheBudget()
    {
        Rig rig;
        rig.start();
        rig.run(2000);
        const auto before = net::RequestMeter::sum(rig.meter.total());
        const auto wholeBefore = rig.of(net::Purpose::WholeBlocks);
        rig.blocks(100);
        const auto asked = net::RequestMeter::sum(rig.meter.total()) - before;
        qInfo("100 blocks of 12 s: %llu requests (%llu whole blocks, %llu finality, %llu heads)",
              static_cast<unsigned long long>(asked),
              static_cast<unsigned long long>(rig.of(net::Purpose::WholeBlocks)),
              static_cast<unsigned long long>(rig.of(net::Purpose::Finality)),
              static_cast<unsigned long long>(rig.of(net::Purpose::Heads)));
        QVERIFY(asked <= 200);
        QCOMPARE(rig.of(net::Purpose::WholeBlocks) - wholeBefore, quint64{100});
    }

    void withoutItTheyComeAsTheHeadsDo()
    {
        Rig rig;
        rig.http.down();
        rig.other.down();
        rig.start();
        rig.run(2000);
        rig.blocks(10);
        QVERIFY(rig.agrees(rig.push, 1));
        QVERIFY(rig.push.asked(u"eth_getBlockByHash"_s) > 0);
        // It comes back after its rest, and nobody hammered it meanwhile.
        rig.http.up();
        rig.blocks(40);
        QVERIFY(rig.agrees(rig.push, 1));
        QVERIFY(rig.http.asked(u"eth_getBlockByHash"_s) > 0);
    }

    /// One HTTP endpoint: its heads bring the bodies, so that none is asked for again.
    void aLeaderOverHttpBringsBodiesWithItsHeads()
    {
        Rig rig;
        auto& endpoints = rig.config.spec.endpoints;
        endpoints.erase(endpoints.begin(), endpoints.begin() + 2);
        int bodies = 0;
        rig.onTransactions = [&](const base::Block&, const chain::BlockBody& body) {
            bodies += body.calls.empty() ? 0 : 1;
        };
        rig.start();
        rig.run(2000);
        const auto before = net::RequestMeter::sum(rig.meter.total());
        rig.blocks(100);
        const auto asked = net::RequestMeter::sum(rig.meter.total()) - before;
        qInfo("100 blocks of 12 s over HTTP: %llu requests (%llu whole blocks, %llu heads)",
              static_cast<unsigned long long>(asked),
              static_cast<unsigned long long>(rig.of(net::Purpose::WholeBlocks)),
              static_cast<unsigned long long>(rig.of(net::Purpose::Heads)));
        QVERIFY(asked <= 160);
        QVERIFY(rig.of(net::Purpose::WholeBlocks) <= 10);
        QVERIFY(bodies >= 98);
    }

    void itIsNoStandInWhileOthersAnswer()
    {
        Rig rig;
        rig.start();
        rig.run(2000);
        rig.blocks(2);
        // When nobody else does, its heads are better than none.
        rig.push.down();
        for (int i = 0; i < 20; ++i) {
            rig.http.mine();
            rig.other.adopt(rig.http.head());
            rig.run(12'000);
        }
        QVERIFY(rig.head() > 15);
    }

    void meteredAndOrdinaryChainsHaveNone()
    {
        for (const bool metered : {true, false}) {
            Rig rig;
            rig.watching.objects = metered;
            rig.config.metered = metered;
            rig.start();
            rig.run(2000);
            rig.blocks(5);
            QCOMPARE(rig.http.connections(), 0);
            QVERIFY(!rig.view(2).carries);
        }
    }
};

QTEST_GUILESS_MAIN(TestCarrier)
#include "tst_carrier.moc"
