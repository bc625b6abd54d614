#include "bent_blocks.hpp"
#include "watch_rig.hpp"
#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace rollscope;
using namespace rollscope::test;

/// Answers that cannot be, floods and noise: put aside with a reason, and the others go on.
class TestChainWatchHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void malformedHeads();
    void impossibleTimes();
    void impossibleGas();
    void anotherBlockThanAsked();
    void absurdCounts();
    void floodOfRestarts();
    void floodOfReorgs();
    void noiseDoesNotKill();
    void destroyedInTheMiddle();
};

void TestChainWatchHostile::malformedHeads()
{
    struct Case
    {
        const char* key;
        QJsonValue value;
    };
    const Case cases[] = {{"number", QJsonValue::Null},
                          {"number", QStringLiteral("0x10000000000000000")},
                          {"number", QStringLiteral("0xffffffffffffffff")},
                          {"hash", QStringLiteral("0x12")},
                          {"parentHash", 7},
                          {"gasUsed", QJsonArray{}},
                          {"transactions", QStringLiteral("all of them")}};
    for (const Case& c : cases) {
        WatchRig rig;
        auto [a, b] = rig.twoOperators();
        rig.start();
        rig.run(500);
        mineAll(rig, a, {&b}, 2);
        b.bend = [&c](QJsonObject& o) { o[QLatin1String(c.key)] = c.value; };
        mineAll(rig, a, {&b}, 3);
        QVERIFY2(rig.isPutAside(1), c.key);
        QVERIFY2(rig.reason(1).contains(QLatin1String(c.key)), qPrintable(rig.reason(1)));
        QVERIFY(!rig.isPutAside(0));
        QVERIFY(rig.agrees(a, 1));
    }
}

void TestChainWatchHostile::impossibleGas()
{
    for (const QLatin1String key : {QLatin1String("gasUsed"), QLatin1String("gasLimit")}) {
        WatchRig rig;
        auto& a = rig.startOnOne();
        mineAll(rig, a, {}, 2);
        a.bend = [key](QJsonObject& o) {
            o[key] = QStringLiteral("0xffffffffffffffff");
            uncheckable(o);
        };
        mineAll(rig, a, {}, 1);
        if (key == QLatin1String("gasUsed")) {
            QVERIFY(rig.isPutAside(0));
            QVERIFY2(rig.reason(0).contains(QLatin1String("impossible gas")),
                     qPrintable(rig.reason(0)));
            QCOMPARE(rig.head(), 2U);
            continue;
        }
        QVERIFY(!rig.isPutAside(0)); // so says a node that was told to have no limit
        QCOMPARE(rig.head(), 3U);
        QVERIFY(!rig.watch->tracker().head()->gasLimit);
    }
}

void TestChainWatchHostile::impossibleTimes()
{
    for (const quint64 time :
         {0x1ULL, 0x7fffffffffffffffULL, 0x8000000000000000ULL, 0xb5a00000ULL}) {
        WatchRig rig;
        auto& a = rig.startOnOne();
        mineAll(rig, a, {}, 2);
        a.bend = dated(time);
        mineAll(rig, a, {}, 1);
        QVERIFY2(rig.isPutAside(0), qPrintable(hexOf(time)));
        QCOMPARE(rig.head(), 2U);
    }
    // Clocks differ by minutes, and a chain that begins at time 0 is a chain.
    WatchRig rig;
    auto& a = rig.node(kA, std::make_shared<ScriptedChain>(1, 0));
    rig.start();
    rig.run(500);
    QVERIFY(rig.watch->tracker().head() != nullptr);
    a.bend = dated(1'700'000'240);
    mineAll(rig, a, {}, 1);
    QVERIFY(!rig.isPutAside(0));
    QCOMPARE(rig.head(), 1U);
}

void TestChainWatchHostile::anotherBlockThanAsked()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 3);
    const auto old = QString::fromUtf8(
        QJsonDocument(a.blockJson(*a.byNumber(1), true, false)).toJson(QJsonDocument::Compact));
    a.result = [old](const QString& method, const QJsonArray&) {
        return method == u"eth_getBlockByHash" ? std::optional(old.toStdString()) : std::nullopt;
    };
    mineAll(rig, a, {}, 2);
    QVERIFY(rig.isPutAside(0));
    QVERIFY(rig.reason(0).contains(QLatin1String("asked for another")));
}

void TestChainWatchHostile::absurdCounts()
{
    for (const char* count : {"\"0xffffffffff\"", "7", "{}", "\"many\""}) {
        WatchRig rig;
        rig.config.body = chain::BodyMode::Counts;
        auto& a = rig.node(kA, newChain());
        a.result = [count](const QString& method, const QJsonArray&) {
            return method == u"eth_getBlockTransactionCountByHash"
                       ? std::optional<std::string>(count)
                       : std::nullopt;
        };
        rig.start();
        rig.run(500);
        mineAll(rig, a, {}, 2);
        QVERIFY2(rig.isPutAside(0), count);
        QVERIFY(rig.reason(0).contains(QLatin1String("number of transactions")));
    }
}

void TestChainWatchHostile::floodOfRestarts()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    a.mine();
    rig.run(500);
    int count = 0;
    a.bend = [&count](QJsonObject& o) {
        const QString text = QStringLiteral("%1").arg(++count, 63, 16, QLatin1Char('0'));
        o[QLatin1String("hash")] = QString(u"0xa" + text);
        o[QLatin1String("parentHash")] = QString(u"0xb" + text);
        o[QLatin1String("number")] = hexOf(count % 2 == 0 ? 1 : 2);
        o.remove(QLatin1String("mixHash"));
    };
    for (int i = 0; i < 1000; ++i) {
        a.mine();
        rig.run(10);
    }
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("contradicts itself")),
             qPrintable(rig.reason(0)));
    QVERIFY2(rig.reorgs.size() <= 30, qPrintable(QString::number(rig.reorgs.size())));
}

void TestChainWatchHostile::floodOfReorgs()
{
    WatchRig rig;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 5);
    for (int i = 0; i < 100; ++i)
        a.reorg(1);
    rig.run(500);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("contradicts itself")),
             qPrintable(rig.reason(0)));
}

void TestChainWatchHostile::noiseDoesNotKill()
{
    std::mt19937 rng(11);
    for (int round = 0; round < 60; ++round) {
        WatchRig rig;
        auto [a, b] = rig.twoOperators();
        b.headsCarryHashes = true;
        rig.start();
        rig.run(300);
        b.bend = [&rng](QJsonObject& o) {
            const QStringList keys = o.keys();
            const QString key = keys.at(static_cast<qsizetype>(rng() % keys.size()));
            switch (rng() % 5) {
            case 0:
                o.remove(key);
                break;
            case 1:
                o[key] = hexOf(rng());
                break;
            case 2:
                o[key] = QJsonObject{{key, o}};
                break;
            case 3:
                o[key] = static_cast<double>(rng());
                break;
            default:
                QString text = o[key].toString();
                if (!text.isEmpty())
                    text[static_cast<qsizetype>(rng() % text.size())] = u'f';
                o[key] = text;
            }
        };
        for (int i = 0; i < 10; ++i) {
            a.mine();
            b.adopt(a.head());
            if (rng() % 4 == 0)
                b.sendAll(R"({"jsonrpc":"2.0","id":)" + std::to_string(rng() % 50) +
                          R"(,"result":{"number":[[[[)");
            if (rng() % 4 == 0)
                b.sendAll(std::string(rng() % 300, static_cast<char>('!' + rng() % 90)));
            rig.run(1000);
        }
        QVERIFY(!rig.isPutAside(0));
        QVERIFY(rig.view(0).head == a.headBlock().number());
    }
}

void TestChainWatchHostile::destroyedInTheMiddle()
{
    std::mt19937 rng(5);
    for (int round = 0; round < 200; ++round) {
        WatchRig rig;
        auto [a, b] = rig.twoOperators();
        rig.start();
        rig.run(static_cast<int>(rng() % 40));
        a.mineMany(3);
        b.adopt(a.head());
        rig.run(static_cast<int>(rng() % 20));
        if (rng() % 2 == 0)
            a.down();
        rig.run(static_cast<int>(rng() % 20));
        if (rng() % 2 == 0)
            rig.watch->stop();
        rig.watch.reset();
        rig.run(20'000);
    }
}

QTEST_GUILESS_MAIN(TestChainWatchHostile)
#include "tst_chain_watch_hostile.moc"
