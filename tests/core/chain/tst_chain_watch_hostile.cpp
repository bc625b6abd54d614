#include "watch_rig.hpp"
#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace rollscope;
using namespace rollscope::test;
using Kind = health::HeadChange::Kind;
using net::EndpointState;

namespace {

const QString kA = QStringLiteral("ws://a");
const QString kB = QStringLiteral("ws://b");
const QString kC = QStringLiteral("ws://c");

std::shared_ptr<ScriptedChain> newChain(quint64 seed = 1)
{
    return std::make_shared<ScriptedChain>(seed);
}

void mineAll(WatchRig& rig, ScriptedNode& lead, std::initializer_list<ScriptedNode*> others,
             int count = 1)
{
    for (int i = 0; i < count; ++i) {
        lead.mine();
        for (ScriptedNode* other : others)
            other->adopt(lead.head());
        rig.run(1000);
    }
}

QString hash64(QChar digit)
{
    return QStringLiteral("0x") + QString(64, digit);
}

QString hexOf(quint64 value)
{
    return QStringLiteral("0x%1").arg(value, 0, 16);
}

} // namespace

/// Nodes that lie, break, vanish or are not who they say, and the ones that step in.
class TestChainWatchHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wrongChain();
    void wrongChainAfterReconnect();
    void chainIdGarbage();
    void spareStepsInAndRests();
    void distinctOperatorsFirst();
    void secondUrlOfOneOperatorIsOneVoice();
    void unsetKey();
    void notEvm();
    void lyingHash();
    void lyingDuplicate();
    void everybodyHashesOtherwise();
    void genericChainThatHashesOtherwise();
    void farJumpIsDoubted();
    void farJumpIsTrue();
    void farJumpAlone();
    void farJumpAloneIsTrue();
    void floodOfRestarts();
    void tagsThatCannotBe();
    void refusesLatest();
    void passingRefusalOfPush();
    void impossibleTimes();
    void malformedHeads();
    void anotherBlockThanAsked();
    void absurdCounts();
    void floodOfReorgs();
    void noiseDoesNotKill();
    void destroyedInTheMiddle();
};

void TestChainWatchHostile::wrongChain()
{
    WatchRig rig;
    rig.config.spec.chainId = {8453};
    auto& a = rig.node(kA, newChain());
    auto& b = rig.node(kB, newChain());
    auto& c = rig.node(kC, newChain());
    a.chainId = 8453;
    b.chainId = 10;
    c.chainId = 8453;
    rig.start();
    rig.run(2000);
    QVERIFY(rig.isPutAside(1));
    QCOMPARE(rig.reason(1), QStringLiteral("answers for chain 10, expected 8453"));
    QVERIFY(rig.view(2).active); // the spare is in
    QVERIFY(rig.view(2).status.state == EndpointState::Ok);
    b.mine();
    rig.run(1000);
    QCOMPARE(rig.head(), 0U); // nothing of what it says is used
}

void TestChainWatchHostile::wrongChainAfterReconnect()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    rig.start();
    rig.run(500);
    a.mineMany(3);
    rig.run(1000);
    a.down();
    a.chainId = 5;
    a.mineMany(20);
    a.up();
    rig.run(5000);
    QVERIFY(rig.isPutAside(0));
    QCOMPARE(rig.head(), 3U);
}

void TestChainWatchHostile::chainIdGarbage()
{
    for (const char* answer : {"null", "7", "{}", "\"latest\"", "\"0x10000000000000000\"", "[]"}) {
        WatchRig rig;
        auto& a = rig.node(kA, newChain());
        a.result = [answer](const QString& method, const QJsonArray&) {
            return method == u"eth_chainId" ? std::optional<std::string>(answer) : std::nullopt;
        };
        rig.start();
        rig.run(1000);
        QVERIFY2(rig.isPutAside(0), answer);
        QVERIFY(rig.reason(0).contains(QLatin1String("chain id")));
    }
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.error = [](const QString& method, const QJsonArray&) {
        return method == u"eth_chainId"
                   ? std::optional<std::string>(R"({"code":-32601,"message":"no"})")
                   : std::nullopt;
    };
    rig.start();
    rig.run(1000);
    QVERIFY(rig.isPutAside(0));
}

void TestChainWatchHostile::spareStepsInAndRests()
{
    WatchRig rig;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    auto& c = rig.node(kC, scripted);
    rig.start();
    mineAll(rig, a, {&b, &c}, 3);
    QVERIFY(rig.view(0).active && rig.view(1).active && !rig.view(2).active);
    QCOMPARE(c.connections(), 0);
    a.down();
    mineAll(rig, b, {&a, &c}, 30);
    QVERIFY(rig.view(2).active);
    QCOMPARE(c.connections(), 1);
    QVERIFY(rig.agrees(b, 1)); // heads went on, gaps were filled
    a.up();
    mineAll(rig, b, {&a, &c}, 200);
    QVERIFY(rig.view(0).status.state == EndpointState::Ok);
    QVERIFY(!rig.view(2).active); // rests again
    QCOMPARE(c.connections(), 0);
    QVERIFY(rig.agrees(a, 1));
    QCOMPARE(rig.droppedBlocks, 0);
}

void TestChainWatchHostile::distinctOperatorsFirst()
{
    WatchRig rig;
    auto scripted = newChain();
    rig.node(kA, scripted, QStringLiteral("one"));
    rig.node(kB, scripted, QStringLiteral("one"));
    auto& c = rig.node(kC, scripted, QStringLiteral("two"));
    rig.start();
    rig.run(1000);
    QVERIFY(rig.view(0).active && !rig.view(1).active && rig.view(2).active);
    // With no other operator left, a second URL of the same one is better than nothing.
    c.down();
    rig.run(30'000);
    QVERIFY(rig.view(1).active);
}

void TestChainWatchHostile::secondUrlOfOneOperatorIsOneVoice()
{
    WatchRig rig;
    rig.config.connections = 3;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted, QStringLiteral("one"));
    auto& b = rig.node(kB, scripted, QStringLiteral("two"));
    auto& c = rig.node(kC, scripted, QStringLiteral("two"));
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b, &c}, 5);
    b.reorg(1);
    c.adopt(b.head());
    rig.run(2000);
    QVERIFY(rig.reorgs.empty()); // one against one
}

void TestChainWatchHostile::unsetKey()
{
    WatchRig rig;
    auto scripted = newChain();
    rig.node(QStringLiteral("ws://key/${NAME}"), scripted);
    rig.node(kB, scripted);
    rig.node(kC, scripted);
    rig.start();
    rig.run(1000);
    QVERIFY(!rig.view(0).active);
    QVERIFY(rig.view(0).status.state == EndpointState::Unreachable);
    QCOMPARE(rig.reason(0), QStringLiteral("the key is not set"));
    QVERIFY(rig.toldEndpoints.contains(0)); // not only when asked
    QVERIFY(rig.view(1).active && rig.view(2).active);
}

void TestChainWatchHostile::notEvm()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::NotEvm;
    rig.node(kA, newChain());
    rig.start();
    rig.run(5000);
    QVERIFY(!rig.view(0).active);
    rig.watch->stop();
}

void TestChainWatchHostile::lyingHash()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b}, 3);
    // It sends a block of its own making under a hash that nobody else has.
    b.bend = [](QJsonObject& o) { o[QLatin1String("gasUsed")] = QStringLiteral("0x1"); };
    b.mine();
    rig.run(500);
    QVERIFY(rig.isPutAside(1));
    QVERIFY2(rig.reason(1).contains(QLatin1String("lies")), qPrintable(rig.reason(1)));
    QCOMPARE(rig.head(), 3U);
    mineAll(rig, a, {}, 3);
    QVERIFY(rig.agrees(a, 1));
}

void TestChainWatchHostile::lyingDuplicate()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    b.latencyMs = 100;
    b.bend = [](QJsonObject& o) { o[QLatin1String("gasUsed")] = QStringLiteral("0x1"); };
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 5);
    QCOMPARE(rig.canonical[5].gasUsed, a.headBlock().header.gasUsed);
    QVERIFY(rig.canonical[5].hashCheck == base::HashCheck::Verified);
}

void TestChainWatchHostile::everybodyHashesOtherwise()
{
    // A fork has changed the header and we do not know it yet: one operator is put aside, but not
    // all.
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    for (ScriptedNode* node : {&a, &b})
        node->bend = [](QJsonObject& o) {
            o[QLatin1String("withdrawalsRoot")] = o[QLatin1String("stateRoot")];
        };
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 10);
    QVERIFY(rig.isPutAside(0) != rig.isPutAside(1));
    QCOMPARE(rig.head(), 10U);
    QVERIFY(rig.canonical[10].hashCheck == base::HashCheck::NotComputable);
}

void TestChainWatchHostile::genericChainThatHashesOtherwise()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.bend = [](QJsonObject& o) {
        o[QLatin1String("withdrawalsRoot")] = o[QLatin1String("stateRoot")];
    };
    rig.start();
    rig.run(500);
    mineAll(rig, a, {}, 30);
    QVERIFY(rig.agrees(a, 1));
    QVERIFY(rig.canonical[30].hashCheck == base::HashCheck::NotComputable);
    // One that verified before and does so no more has changed its mind, not its chain.
    WatchRig rig2;
    auto& b = rig2.node(kB, newChain());
    rig2.start();
    rig2.run(500);
    mineAll(rig2, b, {}, 3);
    b.bend = [](QJsonObject& o) { o[QLatin1String("timestamp")] = QStringLiteral("0x65540000"); };
    mineAll(rig2, b, {}, 1);
    QVERIFY(rig2.isPutAside(0));
    QCOMPARE(rig2.head(), 3U);
}

void TestChainWatchHostile::farJumpIsDoubted()
{
    WatchRig rig;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    rig.start();
    rig.run(500);
    mineAll(rig, a, {&b}, 3);
    for (const quint64 number : {quint64{1} << 50, quint64{5000}}) {
        b.bend = [number](QJsonObject& o) {
            o[QLatin1String("number")] = hexOf(number);
            o[QLatin1String("hash")] = hash64(u'7');
            o[QLatin1String("parentHash")] = hash64(u'8');
            o.remove(QLatin1String("mixHash")); // cannot be checked
        };
        b.mine();
        mineAll(rig, a, {}, 2);
        QVERIFY(rig.isPutAside(1));
        QVERIFY2(rig.reason(1).contains(QLatin1String("claims block")), qPrintable(rig.reason(1)));
        QVERIFY(rig.reason(1).contains(kA));
        QVERIFY(rig.head() < 100);
        QVERIFY(rig.reorgs.empty());
        b.bend = nullptr;
        b.adopt(a.head(), false);
        rig.run(400'000); // it is tried again
        QVERIFY(!rig.isPutAside(1));
        mineAll(rig, a, {&b}, 2);
    }
}

void TestChainWatchHostile::farJumpIsTrue()
{
    // Both were frozen; the first one back is far ahead, and the other confirms it.
    WatchRig rig;
    rig.config.requestsPerSecond = 1000;
    rig.config.body = chain::BodyMode::Hashes;
    auto scripted = newChain();
    auto& a = rig.node(kA, scripted);
    auto& b = rig.node(kB, scripted);
    b.latencyMs = 200;
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 3);
    a.freeze();
    b.freeze();
    a.mineMany(1500, 1);
    b.adopt(a.head());
    rig.run(5000);
    a.thaw();
    b.thaw();
    mineAll(rig, a, {&b}, 30);
    QVERIFY(!rig.isPutAside(0) && !rig.isPutAside(1));
    QVERIFY(rig.agrees(a, 1));
}

void TestChainWatchHostile::farJumpAlone()
{
    const auto claim = [](QJsonObject& o, quint64 number) {
        if (o.value(QLatin1String("number")).toString() != u"0x4")
            return;
        o[QLatin1String("number")] = hexOf(number);
        o[QLatin1String("hash")] = hash64(u'7');
        o.remove(QLatin1String("mixHash"));
    };
    for (const bool impossible : {true, false}) {
        WatchRig rig;
        auto& a = rig.node(kA, newChain());
        rig.start();
        rig.run(500);
        mineAll(rig, a, {}, 3);
        a.bend = [&](QJsonObject& o) { claim(o, quint64{1} << (impossible ? 60 : 40)); };
        mineAll(rig, a, {}, 1);
        QVERIFY(rig.isPutAside(0));
        QVERIFY2(rig.reason(0).contains(impossible ? QLatin1String("impossible block number")
                                                   : QLatin1String("another block as its parent")),
                 qPrintable(rig.reason(0)));
        QCOMPARE(rig.head(), 3U);
    }
    // A parent that nobody can show.
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    rig.start();
    rig.run(500);
    mineAll(rig, a, {}, 3);
    a.bend = [](QJsonObject& o) {
        o[QLatin1String("number")] = hexOf(1'000'000);
        o[QLatin1String("hash")] = hash64(u'7');
        o[QLatin1String("parentHash")] = hash64(u'6');
        o.remove(QLatin1String("mixHash"));
    };
    mineAll(rig, a, {}, 5);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("cannot show")), qPrintable(rig.reason(0)));
    QCOMPARE(rig.head(), 3U);
}

void TestChainWatchHostile::farJumpAloneIsTrue()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    rig.start();
    rig.run(500);
    mineAll(rig, a, {}, 3);
    a.pushes = false; // asleep
    a.mineMany(5000);
    a.pushes = true;
    mineAll(rig, a, {}, 2);
    QVERIFY(!rig.isPutAside(0));
    QCOMPARE(rig.head(), 5005U);
    a.down(); // and killed, without state
    a.wipe(newChain(2));
    a.up();
    rig.run(5000);
    mineAll(rig, a, {}, 3);
    QVERIFY(!rig.isPutAside(0));
    QCOMPARE(rig.head(), 3U);
}

void TestChainWatchHostile::floodOfRestarts()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    rig.start();
    rig.run(500);
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

void TestChainWatchHostile::tagsThatCannotBe()
{
    for (const char* answer : {"0xfffffff", "0x7fffffffffffffff"}) {
        WatchRig rig;
        auto& a = rig.node(kA, newChain());
        a.mineMany(20);
        bool tag = false;
        a.result = [&tag](const QString&, const QJsonArray& p) -> std::optional<std::string> {
            tag = p.at(0).toString() == u"safe";
            return std::nullopt;
        };
        a.bend = [&](QJsonObject& o) {
            if (tag)
                o[QLatin1String("number")] = QString::fromLatin1(answer);
        };
        rig.start();
        rig.run(3000);
        QVERIFY(rig.isPutAside(0));
        QVERIFY(!rig.watch->tags().safe);
    }
}

void TestChainWatchHostile::refusesLatest()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.subscriptions = false;
    a.error = [](const QString&, const QJsonArray& p) {
        return p.at(0).toString() == u"latest"
                   ? std::optional<std::string>(R"({"code":-32000,"message":"still syncing"})")
                   : std::nullopt;
    };
    rig.start();
    rig.run(60'000);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("still syncing")), qPrintable(rig.reason(0)));
}

void TestChainWatchHostile::passingRefusalOfPush()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.error = [](const QString& method, const QJsonArray&) {
        return method == u"eth_subscribe"
                   ? std::optional<std::string>(R"({"code":-32000,"message":"internal error"})")
                   : std::nullopt;
    };
    rig.start();
    rig.run(30'000);
    QCOMPARE(a.asked(QStringLiteral("eth_subscribe")), 3);
    a.error = nullptr;
    a.down();
    a.up();
    rig.run(10'000);
    QCOMPARE(a.asked(QStringLiteral("eth_subscribe")), 4);
    a.mine();
    rig.run(20);
    QCOMPARE(rig.head(), 1U); // pushed
}

void TestChainWatchHostile::impossibleTimes()
{
    for (const char* time : {"0x1", "0x7fffffffffffffff", "0x8000000000000000", "0xb5a00000"}) {
        WatchRig rig;
        auto& a = rig.node(kA, newChain());
        rig.start();
        rig.run(500);
        mineAll(rig, a, {}, 2);
        a.bend = [time](QJsonObject& o) {
            o[QLatin1String("timestamp")] = QString::fromLatin1(time);
            o[QLatin1String("hash")] = hash64(u'7');
            o.remove(QLatin1String("mixHash"));
        };
        mineAll(rig, a, {}, 1);
        QVERIFY2(rig.isPutAside(0), time);
        QCOMPARE(rig.head(), 2U);
    }
    // Clocks differ by minutes, and a chain that begins at time 0 is a chain.
    WatchRig rig;
    auto& a = rig.node(kA, std::make_shared<ScriptedChain>(1, 0));
    rig.start();
    rig.run(500);
    QVERIFY(rig.watch->tracker().head() != nullptr);
    a.bend = [](QJsonObject& o) {
        o[QLatin1String("timestamp")] = hexOf(1'700'000'240);
        o[QLatin1String("hash")] = hash64(u'7');
        o.remove(QLatin1String("mixHash"));
    };
    mineAll(rig, a, {}, 1);
    QVERIFY(!rig.isPutAside(0));
    QCOMPARE(rig.head(), 1U);
}

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
        auto scripted = newChain();
        auto& a = rig.node(kA, scripted);
        auto& b = rig.node(kB, scripted);
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

void TestChainWatchHostile::anotherBlockThanAsked()
{
    WatchRig rig;
    rig.config.body = chain::BodyMode::Hashes;
    auto& a = rig.node(kA, newChain());
    rig.start();
    rig.run(500);
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

void TestChainWatchHostile::floodOfReorgs()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    rig.start();
    rig.run(500);
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
        auto scripted = newChain();
        auto& a = rig.node(kA, scripted);
        auto& b = rig.node(kB, scripted);
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
        auto scripted = newChain();
        auto& a = rig.node(kA, scripted);
        auto& b = rig.node(kB, scripted);
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
