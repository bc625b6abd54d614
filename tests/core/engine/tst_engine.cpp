#include "engine/engine.hpp"
#include "engine/health_desk.hpp"
#include "scripted_network.hpp"
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;

namespace {

constexpr qint64 kNow = 1'700'000'000; // s

registry::ChainSpec specOf(const QString& id, const QString& url)
{
    registry::ChainSpec spec;
    spec.id = id;
    spec.dialect = registry::Dialect::Evm;
    spec.tpsRule = registry::TpsRule::None;
    spec.chainId = {31337};
    spec.endpoints.push_back({url, url, true});
    return spec;
}

/// The texts of the errors that were told.
struct Errors final : engine::EventSink
{
    QStringList told;
    void block(const registry::ChainSpec&, const base::Block&, base::UnixMs,
               const QString&) override
    {}
    void dropped(const registry::ChainSpec&, const health::HeadChange&, base::UnixMs) override {}
    void rates(const registry::ChainSpec&, series::Window, const series::Rates&,
               base::UnixMs) override
    {}
    void head(const registry::ChainSpec&, const base::Block&, const chain::TagHeads&,
              base::UnixMs) override
    {}
    void endpoint(const registry::ChainSpec&, const chain::EndpointView&, base::UnixMs) override {}
    void error(const base::Error& error, base::UnixMs) override { told << error.text(); }
};

bool anyAside(const engine::ChainRow& row)
{
    return std::any_of(row.endpoints.begin(), row.endpoints.end(), [](const auto& endpoint) {
        return endpoint.status.state == net::EndpointState::PutAside;
    });
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEndpointInTheFutureIsShown();
    void theOwnClockIsDoubtedOverAllChains();
    void whatWasToldIsInTheStore();
};

void TestEngine::anEndpointInTheFutureIsShown()
{
    base::ManualClock clock{{kNow * 1000}};
    ScriptedNetwork network(clock);
    auto& good = network.add(QStringLiteral("wss://good"), std::make_shared<ScriptedChain>());
    auto& bad = network.add(QStringLiteral("wss://bad"),
                            std::make_shared<ScriptedChain>(2, kNow + 365 * 86'400 + 60));
    engine::EngineConfig config;
    config.chains = {specOf(QStringLiteral("a"), QStringLiteral("wss://good")),
                     specOf(QStringLiteral("b"), QStringLiteral("wss://bad"))};
    Errors errors;
    engine::Engine engine(config, clock, network, &errors, nullptr, false);
    QVERIFY(engine.start());
    for (int i = 0; i < 30; ++i) {
        good.mine();
        bad.mine();
        clock.advance(std::chrono::seconds(1));
    }
    const auto snapshot = engine.latest();
    const auto& row = snapshot->chains[1];
    QVERIFY(anyAside(row));
    QVERIFY2(row.endpoints[0].status.reason.what.endsWith(
                 QLatin1String("is dated 365 days ahead of this machine's clock")),
             qPrintable(row.endpoints[0].status.reason.what));
    QVERIFY(!row.head);
    for (const auto& rates : row.rates) {
        QCOMPARE(rates.coverage, 0.0);
        QVERIFY(!rates.tps);
    }
    // The other chain is as well as before, and so is our clock.
    QCOMPARE(snapshot->chains[0].rates[1].coverage, 1.0);
    QVERIFY(snapshot->chains[0].head && snapshot->chains[0].head->number == 30);
    QVERIFY(snapshot->notices.empty());
    QVERIFY(errors.told.isEmpty());
}

void TestEngine::theOwnClockIsDoubtedOverAllChains()
{
    // Each chain has one operator, and all of them are a year ahead.
    base::ManualClock clock{{kNow * 1000}};
    ScriptedNetwork network(clock);
    engine::EngineConfig config;
    std::vector<ScriptedNode*> nodes;
    for (int i = 0; i < 3; ++i) {
        const QString url = QStringLiteral("wss://%1").arg(i);
        auto scripted = std::make_shared<ScriptedChain>(static_cast<quint64>(i) + 1,
                                                        kNow + 365 * 86'400 + 3600);
        nodes.push_back(&network.add(url, scripted));
        config.chains.push_back(specOf(QStringLiteral("c%1").arg(i), url));
    }
    Errors errors;
    engine::Engine engine(config, clock, network, &errors, nullptr, false);
    QVERIFY(engine.start());
    for (int i = 0; i < 30; ++i) {
        for (ScriptedNode* node : nodes)
            node->mine();
        clock.advance(std::chrono::seconds(1));
    }
    const auto snapshot = engine.latest();
    const QString trouble =
        QStringLiteral("this machine's clock is probably wrong: every operator dates its newest "
                       "block 365 days ahead of it");
    for (const auto& row : snapshot->chains) {
        QVERIFY(!anyAside(row));
        QVERIFY(row.head && row.head->number == 30);
    }
    QCOMPARE(snapshot->notices, std::vector<QString>{trouble});
    QCOMPARE(errors.told, QStringList{trouble}); // once
}

void TestEngine::whatWasToldIsInTheStore()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("h.sqlite"));
    health::Incident left;
    left.id = QStringLiteral("a-halt-1");
    left.chain = QStringLiteral("a");
    left.start = left.opened = {kNow * 1000 - 60'000};
    const QString json =
        QString::fromUtf8(QJsonDocument(toJson(left)).toJson(QJsonDocument::Compact));
    {
        const auto writer = store::Writer::open({path, {}}, {});
        QVERIFY(writer);
        // The second row says that it is the first one.
        for (const auto& id : {left.id, QStringLiteral("a-halt-0")})
            (*writer)->incident({id, left.chain, QStringLiteral("halt"), left.start, {}, json});
        QVERIFY((*writer)->flush());
    }
    base::ManualClock clock{{kNow * 1000}};
    ScriptedNetwork network(clock);
    network.add(QStringLiteral("wss://a"), std::make_shared<ScriptedChain>());
    engine::EngineConfig config;
    config.chains = {specOf(QStringLiteral("a"), QStringLiteral("wss://a"))};
    config.storePath = path;
    const health::Incident::Told told{QStringLiteral("halts"), {kNow * 1000}, {}};
    {
        engine::Engine engine(config, clock, network, nullptr, nullptr, false);
        QVERIFY(engine.start());
        QVERIFY(engine.latest() && engine.latest()->incidents);
        QCOMPARE(engine.latest()->incidents->size(), std::size_t(1));
        QVERIFY(engine.latest()->incidents->front().unseen);
        // A message that the last picture leads to counts too.
        QObject::connect(&engine, &engine::Engine::snapshot, &engine,
                         [&] { engine.keepTold(left.id, told); });
        engine.keepTold(QStringLiteral("nothing"), told);
        engine.stop();
    }
    const auto reader = store::Reader::open(path);
    QVERIFY(reader);
    const auto row = (*reader)->incident(left.id);
    QVERIFY(row);
    QCOMPARE(engine::incidentOf(*row)->told, std::optional(told));
    QCOMPARE((*reader)->incident(QStringLiteral("a-halt-0"))->json, json);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
