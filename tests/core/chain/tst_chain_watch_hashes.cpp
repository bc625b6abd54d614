#include "watch_rig.hpp"
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

namespace {

/// A header with a field that is not in its hash.
void withUnknownFork(QJsonObject& block)
{
    block[QLatin1String("withdrawalsRoot")] = block[QLatin1String("stateRoot")];
}

} // namespace

/// Header hashes that do not fit: a lie, or a chain that hashes otherwise.
class TestChainWatchHashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lyingHash();
    void lyingDuplicate();
    void knownHashWithOtherFields_data();
    void knownHashWithOtherFields();
    void forgedTag();
    void tagAboveTheHead();
    void everybodyHashesOtherwise();
    void genericChainThatHashesOtherwise();
};

void TestChainWatchHashes::lyingHash()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto [a, b] = rig.twoOperators();
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

void TestChainWatchHashes::lyingDuplicate()
{
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto [a, b] = rig.twoOperators();
    b.latencyMs = 100;
    b.bend = [](QJsonObject& o) { o[QLatin1String("gasUsed")] = QStringLiteral("0x1"); };
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 5);
    QCOMPARE(rig.canonical[5].gasUsed, a.headBlock().header.gasUsed);
    QVERIFY(rig.canonical[5].hashCheck == base::HashCheck::Verified);
}

void TestChainWatchHashes::knownHashWithOtherFields_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* key, const QString& value) {
        QTest::newRow(key) << QString::fromLatin1(key) << value;
    };
    row("number", QStringLiteral("0x388"));
    row("parentHash", QStringLiteral("0x") + QString(64, u'9'));
    row("timestamp", QStringLiteral("0x6553f101"));
}

void TestChainWatchHashes::knownHashWithOtherFields()
{
    QFETCH(const QString, key);
    QFETCH(const QString, value);
    WatchRig rig;
    auto [a, b] = rig.twoOperators();
    b.latencyMs = 100;
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 3);
    b.bend = [&](QJsonObject& o) {
        if (!o.contains(QLatin1String("transactions")))
            o[key] = value;
    };
    mineAll(rig, a, {&b}, 1);
    QVERIFY(rig.isPutAside(1) && !rig.isPutAside(0));
    QVERIFY2(rig.reason(1).contains(QLatin1String("lies")), qPrintable(rig.reason(1)));
    QVERIFY(rig.view(1).head.value_or(0) <= 3U);
    QCOMPARE(rig.head(), 4U);
}

void TestChainWatchHashes::forgedTag()
{
    // What `finalized` names is a block like any other: its hash has to be its own.
    WatchRig rig;
    auto& a = rig.startOnOne();
    bool tag = false;
    a.result = [&tag](const QString&, const QJsonArray& p) -> std::optional<std::string> {
        tag = p.at(0).toString() == u"finalized";
        return std::nullopt;
    };
    a.bend = [&tag](QJsonObject& o) {
        if (std::exchange(tag, false))
            o[QLatin1String("number")] = QStringLiteral("0xf");
    };
    mineAll(rig, a, {}, 30);
    QVERIFY(rig.isPutAside(0));
    QVERIFY2(rig.reason(0).contains(QLatin1String("lies")), qPrintable(rig.reason(0)));
    QVERIFY(!rig.watch->tags().finalized);
}

void TestChainWatchHashes::tagAboveTheHead()
{
    // Hashes that nobody can check: the endpoint claims a height under a hash that it has told with
    // another, and then calls a block there final.
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::ZkStack;
    auto& a = rig.startOnOne();
    mineAll(rig, a, {}, 3);
    bool tag = false;
    a.result = [&tag](const QString&, const QJsonArray& p) -> std::optional<std::string> {
        tag = p.at(0).toString() == u"finalized";
        return std::nullopt;
    };
    a.bend = [&tag](QJsonObject& o) {
        if (std::exchange(tag, false)) {
            o[QLatin1String("number")] = QStringLiteral("0x320");
            o[QLatin1String("hash")] = QString(QStringLiteral("0x") + QString(64, u'7'));
        }
    };
    for (int i = 0; i < 40; ++i) {
        mineAll(rig, a, {}, 1);
        auto again = a.blockJson(a.headBlock(), false, false);
        again[QLatin1String("number")] = QStringLiteral("0x388");
        const QJsonObject note{{QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                               {QStringLiteral("method"), QStringLiteral("eth_subscription")},
                               {QStringLiteral("params"),
                                QJsonObject{{QStringLiteral("subscription"), QStringLiteral("0x1")},
                                            {QStringLiteral("result"), again}}}};
        a.sendAll(QJsonDocument(note).toJson(QJsonDocument::Compact).toStdString());
        rig.run(200);
        QVERIFY(rig.watch->tags().finalized.value_or(0) <= rig.head());
        QVERIFY(rig.view(0).head.value_or(0) <= rig.head());
    }
}

void TestChainWatchHashes::everybodyHashesOtherwise()
{
    // A fork has changed the header and we do not know it yet: one operator is put aside, but not
    // all.
    WatchRig rig;
    rig.config.spec.dialect = registry::Dialect::Ethereum;
    auto [a, b] = rig.twoOperators();
    for (ScriptedNode* node : {&a, &b})
        node->bend = withUnknownFork;
    rig.start();
    rig.run(1000);
    mineAll(rig, a, {&b}, 10);
    QVERIFY(rig.isPutAside(0) != rig.isPutAside(1));
    QCOMPARE(rig.head(), 10U);
    QVERIFY(rig.canonical[10].hashCheck == base::HashCheck::NotComputable);
}

void TestChainWatchHashes::genericChainThatHashesOtherwise()
{
    WatchRig rig;
    auto& a = rig.node(kA, newChain());
    a.bend = withUnknownFork;
    rig.start();
    rig.run(500);
    mineAll(rig, a, {}, 30);
    QVERIFY(rig.agrees(a, 1));
    QVERIFY(rig.canonical[30].hashCheck == base::HashCheck::NotComputable);
    // One that verified before and does so no more has changed its mind, not its chain.
    WatchRig changed;
    auto& b = changed.startOnOne();
    mineAll(changed, b, {}, 3);
    b.bend = [](QJsonObject& o) { o[QLatin1String("timestamp")] = QStringLiteral("0x65540000"); };
    mineAll(changed, b, {}, 1);
    QVERIFY(changed.isPutAside(0));
    QCOMPARE(changed.head(), 3U);
}

QTEST_GUILESS_MAIN(TestChainWatchHashes)
#include "tst_chain_watch_hashes.moc"
