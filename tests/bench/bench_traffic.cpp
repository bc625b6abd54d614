// What a day of the twelve default chains costs in bytes, at two operators each: the real
// ChainWatch of each chain over nodes in memory, in made-up time, an hour of it after ten minutes
// of settling. Sizes of heads and blocks are those of recorded ones; transactions per block are
// what these chains carry on a common day. Prints goal lines.
#include "chain/chain_watch.hpp"
#include "registry/registry.hpp"
#include "scripted_network.hpp"
#include <QCoreApplication>
#include <QJsonDocument>
#include <cstdio>

namespace {

using namespace rollscope;
using namespace Qt::StringLiterals;

constexpr qint64 kSettleMs = 10 * 60'000;
constexpr qint64 kMeasuredMs = 60 * 60'000;
constexpr double kDays = double(kMeasuredMs) / 86'400'000;
constexpr int kObjectBytes = 1200; ///< of a transaction object
constexpr quint64 kFrameBytes = 8; ///< head of a WebSocket frame

/// Bytes of the `result` object of a head, measured on recorded blocks of the same kind of chain,
/// what a whole block has beyond head and transactions (withdrawals, size), and transactions per
/// second.
struct Habit
{
    const char* id;
    int headBytes;
    int blockExtraBytes;
    double transactionsPerSecond;
};
constexpr Habit kHabits[] = {
    {"ethereum", 1740, 1920, 17}, {"base", 1724, 60, 150},       {"arbitrum-one", 1570, 60, 32},
    {"optimism", 1724, 60, 15},   {"zksync-era", 1502, 200, 4},  {"linea", 1600, 60, 4},
    {"scroll", 1560, 60, 3},      {"polygon-pos", 1552, 60, 55}, {"metis", 1450, 60, 0.5},
    {"unichain", 1724, 60, 12},   {"mantle", 1600, 60, 2},       {"taiko", 1600, 60, 12},
};
constexpr Habit kOther{"", 1724, 60, 10};

const Habit& habitOf(const QString& id)
{
    for (const Habit& habit : kHabits) {
        if (id == QLatin1String(habit.id))
            return habit;
    }
    return kOther;
}

void pad(QJsonObject& json, int toBytes)
{
    const int frame = static_cast<int>(qstrlen(R"(,"padding":"")"));
    const auto now = QJsonDocument(json).toJson(QJsonDocument::Compact).size();
    const auto missing = toBytes - static_cast<int>(now) - frame;
    if (missing > 0)
        json.insert(u"padding"_s, QString(missing, u'0'));
}

/// Brings a block of a scripted node to the size of a real one.
void fatten(QJsonObject& block, const Habit& habit)
{
    const QJsonValue transactions = block.take(u"transactions"_s);
    if (transactions.isUndefined()) {
        pad(block, habit.headBytes);
        return;
    }
    pad(block, habit.headBytes + habit.blockExtraBytes);
    QJsonArray list = transactions.toArray();
    for (QJsonValueRef item : list) {
        if (!item.isObject())
            continue;
        QJsonObject transaction = item.toObject();
        pad(transaction, kObjectBytes);
        item = transaction;
    }
    block.insert(u"transactions"_s, list);
}

/// One chain with its nodes and its watch.
class Watched
{
public:
    Watched(registry::ChainSpec spec, bool metered, base::ManualClock& clock,
            test::ScriptedNetwork& network)
        : m_habit(habitOf(spec.id)), m_stepMs(spec.blockTimeMs.value_or(2000)), m_clock(clock)
    {
        const auto chain =
            std::make_shared<test::ScriptedChain>(spec.chainId.value, clock.now().value / 1000);
        // The chain's own operators, two of them, in the order of its file.
        QStringList operators;
        std::vector<registry::EndpointSpec> endpoints;
        for (const registry::EndpointSpec& endpoint : spec.endpoints) {
            if (!operators.contains(endpoint.operatorName) && operators.size() < 2) {
                operators << endpoint.operatorName;
                endpoints.push_back(endpoint);
            }
        }
        for (registry::EndpointSpec& endpoint : endpoints) {
            endpoint.url = u"ws://%1/%2"_s.arg(endpoint.operatorName, spec.id);
            endpoint.webSocket = true;
            test::ScriptedNode& node = network.add(endpoint.url, chain);
            node.chainId = spec.chainId.value;
            node.latencyMs = 40;
            node.headerMethod = false;
            node.bend = [this](QJsonObject& block) { fatten(block, m_habit); };
            m_nodes.push_back(&node);
        }
        spec.endpoints = endpoints;
        chain::WatchConfig config;
        config.spec = spec;
        config.metered = metered;
        m_watch = std::make_unique<chain::ChainWatch>(config, chain::WatchEvents{}, network, clock);
        m_watch->start();
        m_next = clock.now().value + m_stepMs;
    }

    [[nodiscard]] qint64 next() const { return m_next; }

    void mine()
    {
        m_next += m_stepMs;
        m_due += m_habit.transactionsPerSecond * static_cast<double>(m_stepMs) / 1000;
        const int transactions = static_cast<int>(m_due);
        m_due -= transactions;
        m_nodes.front()->mine(transactions);
        for (std::size_t i = 1; i < m_nodes.size(); ++i)
            m_nodes[i]->adopt(m_nodes.front()->head());
    }

    [[nodiscard]] quint64 bytes() const
    {
        quint64 sum = 0;
        for (const chain::EndpointView& endpoint : m_watch->endpoints())
            sum += endpoint.status.bytes.in + endpoint.status.bytes.out +
                   kFrameBytes * (endpoint.status.framesIn + endpoint.status.requests);
        return sum;
    }

    [[nodiscard]] const registry::ChainSpec& spec() const { return m_watch->spec(); }

private:
    Habit m_habit;
    qint64 m_stepMs, m_next = 0;
    double m_due = 0;
    base::ManualClock& m_clock;
    std::vector<test::ScriptedNode*> m_nodes;
    std::unique_ptr<chain::ChainWatch> m_watch;
};

/// Bytes of a day over all chains.
double bytesPerDay(const std::vector<registry::ChainSpec>& specs, bool metered)
{
    double total = 0;
    for (const registry::ChainSpec& spec : specs) { // chain by chain: they do not know each other
        base::ManualClock clock;
        test::ScriptedNetwork network(clock);
        Watched watched(spec, metered, clock, network);
        const auto run = [&](qint64 forMs) {
            const qint64 end = clock.now().value + forMs;
            while (watched.next() <= end) {
                clock.advanceTo({watched.next()});
                watched.mine();
            }
            clock.advanceTo({end});
        };
        run(kSettleMs);
        const quint64 before = watched.bytes();
        run(kMeasuredMs);
        const double day = static_cast<double>(watched.bytes() - before) / kDays;
        std::fprintf(stderr, "  %-14s %5d ms  %8.1f MB/day%s\n", qPrintable(spec.id),
                     spec.blockTimeMs.value_or(0), day / 1e6, metered ? "  metered" : "");
        total += day;
    }
    return total;
}

bool goal(const char* name, double value, const char* unit, double must, double ambitious)
{
    std::printf("%s %.4g %s <=%g %s\n", name, value, unit, must, value <= must ? "met" : "missed");
    std::printf("%s/ambitious %.4g %s <=%g %s\n", name, value, unit, ambitious,
                value <= ambitious ? "met" : "missed");
    return value <= must;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto specs = registry::Registry::load().defaults();
    if (specs.size() != 12) {
        std::fprintf(stderr, "%zu default chains\n", specs.size());
        return 3;
    }
    const bool normal = goal("traffic-12-chains", bytesPerDay(specs, false) / 1e9, "GB/day", 4, 2);
    const bool metered =
        goal("traffic-12-chains-metered", bytesPerDay(specs, true) / 1e6, "MB/day", 300, 150);
    return normal && metered ? 0 : 1;
}
