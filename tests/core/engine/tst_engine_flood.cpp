#include "../net/raw_server.hpp"
#include "base/hex.hpp"
#include "engine/engine.hpp"
#include "scripted_network.hpp"
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <random>

using namespace rollscope;
using namespace rollscope::test;

namespace {

constexpr int kRounds = 3;
constexpr qint64 kNow = 1'700'000'000; // s

/// Nodes in memory, and real sockets for those who say more than memory should hold.
class MixedNetwork final : public net::TransportFactory
{
public:
    explicit MixedNetwork(base::Clock& clock) : scripted(clock), m_sockets(clock, {}, {}) {}
    base::Result<std::unique_ptr<net::Transport>> make(base::ChainIndex chain,
                                                       base::EndpointIndex endpoint,
                                                       const registry::EndpointSpec& spec) override
    {
        return spec.url.contains(u"127.0.0.1") ? m_sockets.make(chain, endpoint, spec)
                                               : scripted.make(chain, endpoint, spec);
    }
    ScriptedNetwork scripted;

private:
    net::SocketTransportFactory m_sockets;
};

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

/// Counts blocks, and keeps nothing.
struct Counter final : engine::EventSink
{
    std::map<QString, quint64> blocks;
    void block(const registry::ChainSpec& spec, const base::Block&, base::UnixMs,
               const QString&) override
    {
        ++blocks[spec.id];
    }
    void dropped(const registry::ChainSpec&, const health::HeadChange&, base::UnixMs) override {}
    void rates(const registry::ChainSpec&, series::Window, const series::Rates&,
               base::UnixMs) override
    {}
    void head(const registry::ChainSpec&, const base::Block&, const chain::TagHeads&,
              base::UnixMs) override
    {}
    void endpoint(const registry::ChainSpec&, const chain::EndpointView&, base::UnixMs) override {}
    void error(const base::Error&, base::UnixMs) override {}
};

/// "VmRSS" now, "VmHWM" at its highest; 0 where the system does not tell.
double memoryMb(const QByteArray& key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(QByteArray(key + ':')))
            return line.mid(key.size() + 1).simplified().split(' ').value(0).toDouble() / 1000;
    return 0;
}

QString hash64(std::mt19937_64& random)
{
    QString out = QStringLiteral("0x");
    for (int i = 0; i < 4; ++i)
        out += QStringLiteral("%1").arg(random(), 16, 16, QLatin1Char('0'));
    return out;
}

} // namespace

/// Nodes that send as much nonsense as they can, each on a chain of its own, through the engine and
/// the store; beside them one that is well.
class TestEngineFlood : public QObject
{
    Q_OBJECT
    std::mt19937_64 m_random{7};
    static constexpr int kFrames = 20'000; ///< each round, where it is cheap

    void garbage(ScriptedNode& node)
    {
        for (int i = 0; i < kFrames; ++i)
            node.sendAll(std::string(20 + m_random() % 300, static_cast<char>('!' + i % 90)));
    }
    void brokenJson(ScriptedNode& node)
    {
        const std::string deep(200, '[');
        for (int i = 0; i < kFrames; ++i)
            node.sendAll(R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"result":)" +
                         deep.substr(m_random() % 200));
    }
    void strangers(ScriptedNode& node)
    {
        for (int i = 0; i < kFrames; ++i)
            node.sendAll(R"({"jsonrpc":"2.0","id":)" + std::to_string(1'000'000 + i) +
                         R"(,"result":"0x1"})");
    }
    /// Heads with parents that nobody has.
    void falseHeads(ScriptedNode& node)
    {
        node.bend = [this](QJsonObject& o) {
            o[QLatin1String("hash")] = hash64(m_random);
            o[QLatin1String("parentHash")] = hash64(m_random);
            o.remove(QLatin1String("mixHash")); // cannot be checked
        };
        node.mineMany(2000, 0);
    }
    /// Well-formed notifications of other branches far below the head, and of the same head again.
    void staleHeads(ScriptedNode& node)
    {
        if (node.headBlock().number() < 20)
            node.mineMany(20, 0);
        const QString id = QString::fromStdString(
            base::toQuantity(static_cast<quint64>(node.asked(QStringLiteral("eth_subscribe")))));
        const quint64 tip = node.headBlock().number();
        for (int i = 0; i < kFrames; ++i) {
            QJsonObject head = node.blockJson(*node.byNumber(tip - i % 20), false, false);
            if (i % 20 != 0) {
                head[QLatin1String("hash")] = hash64(m_random);
                head.remove(QLatin1String("mixHash"));
            }
            const QJsonObject note{
                {QStringLiteral("jsonrpc"), QStringLiteral("2.0")},
                {QStringLiteral("method"), QStringLiteral("eth_subscription")},
                {QStringLiteral("params"), QJsonObject{{QStringLiteral("subscription"), id},
                                                       {QStringLiteral("result"), head}}}};
            node.sendAll(QJsonDocument(note).toJson(QJsonDocument::Compact).toStdString());
        }
    }
    /// A chain that is sound, but grows faster than any.
    static void rush(ScriptedNode& node) { node.mineMany(2000, 0); }
    static void manyReorgs(ScriptedNode& node)
    {
        node.mineMany(3, 0);
        for (int i = 0; i < 2000; ++i)
            node.reorg(1);
    }

private Q_SLOTS:
    void boundedAndTheOthersGoOn();
    void blocksWithoutBodiesDoNotPileUp();
};

void TestEngineFlood::boundedAndTheOthersGoOn()
{
    const QTemporaryDir dir;
    base::ManualClock clock{{kNow * 1000}};
    MixedNetwork network(clock);
    RawServer huge;
    qint64 hugeSent = 0;
    huge.onRequest = [&](QTcpSocket* socket, const QByteArray& request) {
        // 100 MB are announced and, as long as anybody listens, sent.
        socket->write(RawServer::accept(request) + QByteArray::fromHex("817f0000000005f5e100"));
        const auto more = [&hugeSent, socket] {
            if (socket->bytesToWrite() < 1 << 20 && hugeSent < 1'000'000'000)
                hugeSent += socket->write(QByteArray(1 << 20, 'x'));
        };
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    };
    struct Hostile
    {
        QString id;
        std::function<void(ScriptedNode&)> flood;
        ScriptedNode* node = nullptr;
    };
    std::vector<Hostile> hostile{
        {QStringLiteral("garbage"), [this](auto& n) { garbage(n); }},
        {QStringLiteral("broken"), [this](auto& n) { brokenJson(n); }},
        {QStringLiteral("strangers"), [this](auto& n) { strangers(n); }},
        {QStringLiteral("false"), [this](auto& n) { falseHeads(n); }},
        {QStringLiteral("stale"), [this](auto& n) { staleHeads(n); }},
        {QStringLiteral("rush"), &TestEngineFlood::rush},
        {QStringLiteral("reorgs"), &TestEngineFlood::manyReorgs},
    };
    engine::EngineConfig config;
    config.storePath = dir.filePath(QStringLiteral("flood.sqlite"));
    config.chains.push_back(specOf(QStringLiteral("well"), QStringLiteral("wss://well")));
    auto& well =
        network.scripted.add(QStringLiteral("wss://well"), std::make_shared<ScriptedChain>());
    for (auto& one : hostile) {
        const QString url = QStringLiteral("wss://") + one.id;
        config.chains.push_back(specOf(one.id, url));
        one.node = &network.scripted.add(url, std::make_shared<ScriptedChain>());
    }
    config.chains.push_back(specOf(QStringLiteral("huge"), huge.url().toString()));

    Counter counter;
    engine::Engine engine(config, clock, network, &counter, nullptr, false);
    QVERIFY(engine.start());
    const auto pass = [&](int seconds) {
        for (int i = 0; i < seconds; ++i) {
            well.mine();
            clock.advance(std::chrono::seconds(1));
            QCoreApplication::processEvents();
        }
    };
    pass(5);
    std::vector<double> memory;
    for (int round = 0; round < kRounds; ++round) {
        for (auto& one : hostile) {
            one.flood(*one.node);
            pass(1);
        }
        pass(2);
        for (std::size_t i = 0; i < hostile.size(); ++i) {
            const auto& status = engine.latest()->chains[i + 1].endpoints[0].status;
            if (hostile[i].id != u"rush" && hostile[i].id != u"stale")
                QVERIFY2(status.state == net::EndpointState::PutAside &&
                             !status.reason.what.isEmpty(),
                         qPrintable(hostile[i].id + u": " + status.reason.what));
        }
        const auto& large = engine.latest()->chains.back().endpoints[0].status;
        QVERIFY2(large.state == net::EndpointState::PutAside &&
                     large.reason.what.contains(u"100000000"),
                 qPrintable(large.reason.what));
        for (auto& one : hostile)
            one.node->bend = nullptr;
        pass(360); // all are tried again
        memory.push_back(memoryMb("VmRSS"));
    }
    engine.stop();
    // The one that is well has lost nothing.
    const quint64 tip = well.headBlock().number();
    const auto& row = engine.latest()->chains[0];
    QCOMPARE(counter.blocks[QStringLiteral("well")], tip);
    QCOMPARE(row.head ? row.head->number : 0, tip);
    QCOMPARE(row.rates[static_cast<std::size_t>(series::Window::M1)].coverage, 1.0);
    for (const auto& one : hostile)
        QVERIFY2(counter.blocks[one.id] <= 20'000, qPrintable(one.id));
    qint64 stored = 0;
    for (const auto& file : QDir(dir.path()).entryInfoList(QDir::Files))
        stored += file.size();
    QVERIFY2(stored < 20'000'000, qPrintable(QString::number(stored)));
    QVERIFY2(hugeSent < kRounds * 16'000'000, qPrintable(QString::number(hugeSent)));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    // The nodes in memory grow too, by some 10 MB a round.
    QVERIFY2(memoryMb("VmHWM") < 250, qPrintable(QString::number(memoryMb("VmHWM"))));
    QVERIFY2(memory.back() - memory.front() < 80,
             qPrintable(QStringLiteral("%1 to %2 MB").arg(memory.front()).arg(memory.back())));
#endif
}

void TestEngineFlood::blocksWithoutBodiesDoNotPileUp()
{
    // Each block is told once its body is here, or after a while. Not so many wait.
    constexpr int kBlocks = 12'000;
    base::ManualClock clock{{kNow * 1000}};
    ScriptedNetwork network(clock);
    auto& node = network.add(QStringLiteral("wss://a"), std::make_shared<ScriptedChain>());
    node.error = [](const QString& method, const QJsonArray&) -> std::optional<std::string> {
        if (method.startsWith(u"eth_getBlock"))
            return R"({"code":-32000,"message":"not now"})";
        return std::nullopt;
    };
    engine::EngineConfig config;
    config.chains.push_back(specOf(QStringLiteral("a"), QStringLiteral("wss://a")));
    Counter counter;
    engine::Engine engine(config, clock, network, &counter, nullptr, false);
    QVERIFY(engine.start());
    clock.advance(std::chrono::seconds(1));
    for (int i = 0; i < kBlocks / 1000; ++i) {
        node.mineMany(1000, 0);
        clock.advance(std::chrono::milliseconds(200));
    }
    const quint64 soon = counter.blocks[QStringLiteral("a")];
    QVERIFY2(soon >= 4000, qPrintable(QString::number(soon)));
    clock.advance(std::chrono::seconds(20));
    QCOMPARE(counter.blocks[QStringLiteral("a")], quint64{kBlocks} + 1); // each once, genesis too
}

QTEST_GUILESS_MAIN(TestEngineFlood)
#include "tst_engine_flood.moc"
