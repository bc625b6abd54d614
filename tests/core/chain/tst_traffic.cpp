#include "registry/registry.hpp"
#include "watch_rig.hpp"
#include <QJsonDocument>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

namespace {

/// Transactions per block as these chains make them today, rounded up.
int txsOf(const QString& id)
{
    static const std::map<QString, int> known{
        {QStringLiteral("ethereum"), 200},    {QStringLiteral("base"), 30},
        {QStringLiteral("arbitrum-one"), 12}, {QStringLiteral("optimism"), 30},
        {QStringLiteral("zksync-era"), 3},    {QStringLiteral("linea"), 4},
        {QStringLiteral("scroll"), 4},        {QStringLiteral("polygon-pos"), 130},
        {QStringLiteral("metis"), 2},         {QStringLiteral("unichain"), 12},
        {QStringLiteral("mantle"), 4},        {QStringLiteral("taiko"), 20}};
    const auto it = known.find(id);
    return it == known.end() ? 20 : it->second;
}

/// Where the file knows no pace: what is seen.
int paceOf(const registry::ChainSpec& spec)
{
    return spec.blockTimeMs.value_or(spec.id == u"taiko" ? 12'000 : 5'000);
}

/// Bytes both ways in a day, from some minutes of the whole watch over two operators.
double bytesPerDay(const registry::ChainSpec& spec, bool metered)
{
    constexpr int kFrame = 1813; // a head of OP Mainnet in 2026, measured (fixtures)
    const int minutes = metered ? 60 : 6;
    const int pace = metered ? std::max(paceOf(spec), 2000) : paceOf(spec);
    WatchRig rig;
    rig.config.spec = spec;
    rig.config.spec.endpoints.clear();
    rig.config.spec.chainId = {31337};
    rig.config.spec.dialect = registry::Dialect::Evm; // hashes like Ethereum here
    rig.config.requestsPerSecond = 10;
    rig.config.metered = metered;
    auto scripted = std::make_shared<ScriptedChain>();
    auto& a = rig.node(QStringLiteral("ws://a"), scripted);
    auto& b = rig.node(QStringLiteral("ws://b"), scripted);
    const auto grow = [](QJsonObject& o) {
        // Members that later forks and dialects have added.
        o[QLatin1String("more")] = QString(390, u'0');
    };
    a.bend = b.bend = grow;
    QJsonObject head = a.blockJson(a.headBlock(), false, false);
    const auto size = QJsonDocument(head).toJson(QJsonDocument::Compact).size() + 130;
    if (size < kFrame || size > kFrame + 150)
        qFatal("the made-up head has %d bytes", static_cast<int>(size));
    rig.start();
    const auto mine = [&](int ms) {
        for (int t = 0; t < ms; t += pace) {
            a.mine(txsOf(spec.id));
            b.adopt(a.head());
            rig.run(pace);
        }
    };
    mine(60'000);
    const auto bytes = [&] {
        quint64 sum = 0;
        for (const auto& view : rig.watch->endpoints())
            sum += view.status.bytes.in + view.status.bytes.out;
        return static_cast<double>(sum);
    };
    const double before = bytes();
    const qint64 began = rig.clock.steadyMs();
    mine(minutes * 60'000);
    const double day = 86'400'000.0 / static_cast<double>(rig.clock.steadyMs() - began);
    return (bytes() - before) * day;
}

} // namespace

/// The default chains at today's cadences over two operators stay within the daily traffic goals.
class TestTraffic : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults_data();
    void defaults();
};

void TestTraffic::defaults_data()
{
    QTest::addColumn<bool>("metered");
    QTest::addColumn<double>("must");
    QTest::newRow("normal") << false << 4e9;
    QTest::newRow("metered") << true << 300e6;
}

void TestTraffic::defaults()
{
    QFETCH(const bool, metered);
    QFETCH(const double, must);
    const auto chains = registry::Registry::load().defaults();
    QCOMPARE(chains.size(), 12U);
    double sum = 0;
    for (const auto& spec : chains) {
        const double bytes = bytesPerDay(spec, metered);
        qInfo("%-14s %7.1f MB/day", qPrintable(spec.id), bytes / 1e6);
        sum += bytes;
    }
    qInfo("all            %7.1f MB/day", sum / 1e6);
    QVERIFY(sum <= must);
}

QTEST_GUILESS_MAIN(TestTraffic)
#include "tst_traffic.moc"
