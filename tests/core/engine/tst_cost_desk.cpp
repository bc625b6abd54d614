#include "base/hex.hpp"
#include "engine/cost_desk.hpp"
#include "engine/engine.hpp"
#include "engine/snapshot.hpp"
#include "scripted_network.hpp"
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStart = 1'790'035'200, kHour = 3600, kSlot = 12;
const QString kBatcher = u"0x00000000000000000000000000000000000000b1"_s;
const QString kInbox = u"0x00000000000000000000000000000000000000c1"_s;

base::Address account(const QString& text)
{
    return base::addressFromHex(text.toStdString()).value();
}

registry::ChainSpec parent(const QStringList& urls = {u"wss://l1"_s})
{
    registry::ChainSpec spec;
    spec.id = spec.name = spec.network = u"ethereum"_s;
    spec.network = u"mainnet"_s;
    spec.stack = u"ethereum"_s;
    spec.dialect = registry::Dialect::Evm;
    spec.chainId = {1};
    spec.gasToken = u"ETH"_s;
    spec.blockTimeMs = 12'000;
    for (const auto& url : urls)
        spec.endpoints.push_back({url, url, true});
    return spec;
}

registry::ChainSpec rollup()
{
    registry::ChainSpec spec;
    spec.id = spec.name = u"rolly"_s;
    spec.network = u"mainnet"_s;
    spec.stack = u"arbitrum-nitro"_s;
    spec.dialect = registry::Dialect::Evm;
    spec.chainId = {4242};
    spec.gasToken = u"ETH"_s;
    spec.daLayer = u"ethereum-blobs"_s;
    spec.blockTimeMs = 12'000;
    spec.headTags = {u"latest"_s};
    spec.endpoints = {{u"wss://l2"_s, u"l2"_s, true}};
    registry::L1Facts facts;
    facts.chain = u"ethereum"_s;
    facts.postsBlobs = true;
    facts.blobSenders = {{account(kBatcher), {}}};
    registry::PostingRule rule;
    rule.from = account(kBatcher);
    rule.to = account(kInbox);
    facts.postings = {rule};
    spec.l1 = facts;
    return spec;
}

QJsonObject batch()
{
    return {{u"from"_s, kBatcher},
            {u"to"_s, kInbox},
            {u"type"_s, u"0x3"_s},
            {u"input"_s, u"0x"_s},
            {u"blobVersionedHashes"_s, QJsonArray{u"0x01%1"_s.arg(1, 62, 16, QLatin1Char('0'))}}};
}

/// The two chains in memory, slot by slot.
struct World
{
    base::ManualClock clock{{kStart * 1000}};
    ScriptedNetwork network{clock};
    std::shared_ptr<ScriptedChain> ethereum = std::make_shared<ScriptedChain>(1, kStart - kSlot);
    ScriptedNode& l1;
    ScriptedNode& other; ///< another operator of the parent chain
    ScriptedNode& l2;
    engine::EngineConfig config;
    bool silent = false; ///< the parent's nodes tell no price

    explicit World(bool second = false)
        : l1(network.add(u"wss://l1"_s, ethereum)), other(network.add(u"wss://other"_s, ethereum)),
          l2(network.add(u"wss://l2"_s, std::make_shared<ScriptedChain>(2, kStart - kSlot)))
    {
        l1.chainId = other.chainId = 1;
        l2.chainId = 4242;
        l2.hasTags = false;
        config.chains = {parent(second ? QStringList{u"wss://l1"_s, u"wss://other"_s}
                                       : QStringList{u"wss://l1"_s}),
                         rollup()};
        config.rollups = config.chains;
        config.tickMs = 1000;
        const auto prices = [](const QString& method) -> std::optional<std::string> {
            if (method == u"eth_getTransactionReceipt")
                return R"({"gasUsed":"0x64","effectiveGasPrice":"0x3"})";
            if (method == u"eth_gasPrice")
                return R"("0x3e8")";
            return std::nullopt;
        };
        l2.result = [prices](const QString& method, const QJsonArray&) { return prices(method); };
        l1.result = other.result = [this, prices](const QString& method, const QJsonArray&) {
            return silent && method == u"eth_gasPrice" ? std::nullopt : prices(method);
        };
        l1.error = other.error = [](const QString& method,
                                    const QJsonArray&) -> std::optional<std::string> {
            if (method == u"eth_gasPrice")
                return R"({"code":-32601,"message":"the method does not exist"})";
            return std::nullopt;
        };
    }
    void slot(bool posts = false)
    {
        std::vector<QJsonObject> txs;
        if (posts)
            txs.push_back(batch());
        l1.mine(std::move(txs));
        other.adopt(l1.head());
        l2.mine(3);
        for (int i = 0; i < kSlot; ++i)
            clock.advance(std::chrono::seconds(1));
    }
    /// A batch each minute.
    void pass(int count)
    {
        for (int i = 0; i < count; ++i)
            slot(i % 5 == 0);
    }
    static std::shared_ptr<const engine::CostView> costs(engine::Engine& engine)
    {
        return engine.latest()->chains[1].cost;
    }
};

} // namespace

/// Income and rent in a whole engine, on nodes in memory.
class TestCostDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rentWithItsReceipts();
    void droppedPostingsCostNothing();
    void afterARestart();
    void aRefusalCarriesNoReceipts();
    void oldQuotesAreNoRatios();
    void aDayOfAChainOnDemand();
};

void TestCostDesk::rentWithItsReceipts()
{
    World world;
    engine::Engine engine(world.config, world.clock, world.network, nullptr, nullptr, false);
    QVERIFY(engine.start());
    world.pass(60);
    const auto view = World::costs(engine);
    QVERIFY(view && view->hour.rent);
    const auto& rent = *view->hour.rent;
    QVERIFY(rent.receipts > 0);
    QVERIFY(rent.postings >= 11);
    QCOMPARE(*rent.execution, eth::U256(300 * rent.postings));
    QVERIFY(rent.blobs && *rent.blobs > 0);
    QCOMPARE(rent.gap, engine::RentGap::None);
}

/// What an L1 reorganisation takes out is posted no more.
void TestCostDesk::droppedPostingsCostNothing()
{
    World world;
    engine::Engine engine(world.config, world.clock, world.network, nullptr, nullptr, false);
    QVERIFY(engine.start());
    world.pass(40);
    for (int i = 0; i < 3; ++i)
        world.slot(true);
    const auto before = World::costs(engine)->day.rent->postings;
    world.l1.reorg(3);
    world.slot();
    world.slot();
    QCOMPARE(World::costs(engine)->day.rent->postings, before - 3);
}

/// An earlier run's hour is counted with this one's, on both sides.
void TestCostDesk::afterARestart()
{
    QTemporaryDir dir;
    World world;
    world.config.storePath = dir.filePath(u"a.db"_s);
    {
        engine::Engine first(world.config, world.clock, world.network, nullptr, nullptr, false);
        QVERIFY(first.start());
        world.pass(200);
    }
    engine::Engine second(world.config, world.clock, world.network, nullptr, nullptr, false);
    QVERIFY(second.start());
    world.pass(25);
    const auto view = World::costs(second);
    QVERIFY(view->hour.rent);
    QVERIFY2(view->hour.fees.seconds > 2'500, qPrintable(QString::number(view->hour.fees.seconds)));
    QVERIFY(view->hour.rent->postings > 40);
    QVERIFY2(view->hour.margin,
             qPrintable(QString::number(static_cast<int>(view->hour.marginGap))));
}

/// The second operator is asked for what the first one refuses, and for no receipt.
void TestCostDesk::aRefusalCarriesNoReceipts()
{
    World world(true);
    world.silent = true;
    engine::Engine engine(world.config, world.clock, world.network, nullptr, nullptr, false);
    QVERIFY(engine.start());
    world.pass(80);
    const auto asked = [&](const QString& method) {
        return world.l1.asked(method) + world.other.asked(method);
    };
    const int receipts = asked(u"eth_getTransactionReceipt"_s), prices = asked(u"eth_gasPrice"_s);
    QVERIFY2(prices >= 4, qPrintable(QString::number(prices)));
    QVERIFY(receipts > 0);
    // At most one receipt a round is open here: a rollup with one purpose.
    QVERIFY2(receipts * 2 <= prices, qPrintable(u"%1 of %2"_s.arg(receipts).arg(prices)));
}

/// Ethereum's nodes fall silent about prices: what they said once is not "now".
void TestCostDesk::oldQuotesAreNoRatios()
{
    World world;
    engine::Engine engine(world.config, world.clock, world.network, nullptr, nullptr, false);
    QVERIFY(engine.start());
    world.pass(10);
    QVERIFY(World::costs(engine)->l1Ratio[chain::Action::Swap]);
    world.silent = true;
    world.pass(40); // eight minutes
    QVERIFY(World::costs(engine)->l1Ratio[chain::Action::Swap]);
    world.pass(40);
    QVERIFY(!World::costs(engine)->l1Ratio[chain::Action::Swap]);
    QVERIFY(World::costs(engine)->quote.gasPrice);
}

/// Two blocks in three come after two seconds, the third after most of a minute.
void TestCostDesk::aDayOfAChainOnDemand()
{
    World world;
    auto& spec = world.config.chains[1];
    spec.onDemand = true;
    spec.blockTimeMs.reset();
    spec.sequencers.set = account(kInbox);
    const auto plain = world.l2.result;
    world.l2.result = [plain](const QString& method,
                              const QJsonArray& params) -> std::optional<std::string> {
        if (method != u"eth_call")
            return plain(method, params);
        // One epoch, number 0, of all blocks from 1 on.
        const QString data = params[0][u"input"_s].toString(params[0][u"data"_s].toString());
        const std::string zero(64, '0'), one = std::string(63, '0') + "1";
        const std::string last = std::string(56, '0') + "3fffffff";
        return data.size() <= 10 ? "\"0x" + zero + "\"" : "\"0x" + zero + one + one + last + "\"";
    };
    world.l2.mineMany(6'000);
    engine::Engine engine(world.config, world.clock, world.network, nullptr, nullptr, false);
    QVERIFY(engine.start());
    for (int second = 0; second < 900; ++second) {
        if (second % 60 < 3 * 2 && second % 2 == 0)
            world.l2.mine(1);
        if (second % 12 == 0)
            world.l1.mine(std::vector<QJsonObject>{});
        world.clock.advance(std::chrono::seconds(1));
    }
    const auto& makers = World::costs(engine)->sequencers;
    QVERIFY2(makers.known, qPrintable(makers.trouble));
    // The mean is 20 s: 4,320 blocks. By the median of 2 s it would be all.
    QVERIFY2(makers.span > 4'000 && makers.span < 4'700, qPrintable(QString::number(makers.span)));
}

QTEST_GUILESS_MAIN(TestCostDesk)
#include "tst_cost_desk.moc"
