#include "fake_snapshots.hpp"
#include "fake_costs.hpp"
#include "fake_tvl.hpp"
#include <array>
#include <cmath>

namespace rollscope::test {

using engine::ChainRow;
using engine::LiveState;
using series::Window;

namespace {

constexpr qint64 kStart = 1'795'000'000'000;
constexpr int kSparkColumns = 90;

struct Known
{
    const char* id;
    const char* name;
    const char* stack;
    double tps, mgas, blockMs;
    quint64 feeWei, head;
};
constexpr std::array kKnown{
    Known{"base", "Base", "op-stack", 142.6, 38.2, 200, 5'230'000, 231'004'118},
    Known{"optimism", "OP Mainnet", "op-stack", 12.1, 4.61, 2000, 252, 143'889'120},
    Known{"arbitrum-one", "Arbitrum One", "arbitrum-nitro", 31.4, 9.87, 250, 10'000'000,
          402'118'733},
    Known{"linea", "Linea", "linea", 2.18, 0.71, 2000, 7, 25'778'004},
    Known{"scroll", "Scroll", "scroll", 0.84, 0.22, 3000, 120'000, 28'100'245},
    Known{"zksync-era", "ZKsync Era", "zk-stack", 1.37, 0.55, 1000, 45'250'000, 66'203'190},
    Known{"metis", "Metis Andromeda", "ovm", 0.42, 0.09, 4200, 1'000'000'000, 21'903'881},
    Known{"polygon-pos", "Polygon PoS", "polygon-pos", 58.9, 17.4, 2000, 31'500'000'000,
          79'334'901},
    Known{"gnosis", "Gnosis Chain", "gnosis", 3.9, 1.12, 5000, 812'000'000, 43'210'554},
    Known{"unichain", "Unichain", "op-stack", 19.7, 6.3, 1000, 480, 32'006'771},
    Known{"ethereum", "Ethereum", "ethereum", 16.2, 2.41, 12'000, 1'240'000'000, 23'870'114},
    Known{"taiko", "Taiko Alethia", "taiko", 4.4, 1.9, 2000, 10'000'000, 2'410'990},
};

double noise(int chain, quint64 step)
{
    auto x = static_cast<quint64>(chain) * 0x9e3779b97f4a7c15ULL + step * 0xbf58476d1ce4e5b9ULL;
    x ^= x >> 31;
    x *= 0x94d049bb133111ebULL;
    x ^= x >> 29;
    return static_cast<double>(x % 10'000) / 10'000.0;
}

std::vector<series::Column> spark(int chain, double tps, quint64 shift, int emptyUntil, int gapFrom,
                                  int gapTo)
{
    std::vector<series::Column> columns(kSparkColumns);
    for (int i = emptyUntil; i < kSparkColumns; ++i) {
        if (i >= gapFrom && i < gapTo) {
            continue;
        }
        const auto at = static_cast<quint64>(i) + shift;
        const double wave = 1 + 0.25 * std::sin(static_cast<double>(at) / 9.0 + chain);
        const auto value = [&](quint64 k) {
            return static_cast<float>(tps * wave * (0.75 + 0.5 * noise(chain, at * 4 + k)));
        };
        auto& c = columns[static_cast<std::size_t>(i)];
        c = {value(0), value(1), value(2), value(3), false};
        const auto [low, high] = std::minmax({c.first, c.min, c.max, c.last});
        c.min = low;
        c.max = high;
    }
    return columns;
}

chain::EndpointView endpoint(const QString& op, const QString& host, int order)
{
    chain::EndpointView view;
    view.spec.operatorName = op;
    view.spec.webSocket = order < 3;
    view.shown = (order < 3 ? QStringLiteral("wss://") : QStringLiteral("https://")) + host;
    view.active = order < 2;
    view.status.state = view.active ? net::EndpointState::Ok : net::EndpointState::Idle;
    view.status.since = {kStart - 754'000};
    return view;
}

} // namespace

FakeSnapshots::FakeSnapshots(int chains, Scene scene) : m_scene(scene)
{
    m_now.time = {kStart};
    if (scene == Scene::Empty) {
        chains = 0;
    }
    for (int i = 0; i < chains; ++i) {
        const auto& known = kKnown[static_cast<std::size_t>(i) % kKnown.size()];
        ChainRow row;
        row.index = base::ChainIndex(static_cast<quint32>(i));
        row.id = QString::fromLatin1(known.id);
        row.name = QString::fromLatin1(known.name);
        if (i >= static_cast<int>(kKnown.size())) {
            row.id += QStringLiteral("-%1").arg(i);
            row.name += QStringLiteral(" %1").arg(i);
        }
        row.stack = QString::fromLatin1(known.stack);
        row.network = i % 17 == 16 ? QStringLiteral("testnet") : QStringLiteral("mainnet");
        row.gasToken = QStringLiteral("ETH");
        for (int e = 0; e < 4; ++e) {
            static constexpr std::array kOperators{"publicnode", "drpc", "blockpi", "onfinality"};
            const auto op = QString::fromLatin1(kOperators[static_cast<std::size_t>(e)]);
            row.endpoints.push_back(endpoint(op, row.id + u"." + op + u".example/${KEY}", e));
        }
        m_now.chains.push_back(std::move(row));
    }
    if (scene == Scene::Tape) {
        m_now.source = {engine::SourceInfo::Kind::Tape,
                        QStringLiteral("recorded 2026-11-20 from local nodes, 12 chains"),
                        false,
                        4,
                        125'000,
                        900'000};
    }
    if (scene == Scene::Offline) {
        m_now.source = {engine::SourceInfo::Kind::Offline,
                        QStringLiteral("recorded 2026-11-20 18:30 UTC, nodes on one machine"),
                        false,
                        1,
                        125'000,
                        900'000};
    }
    fill();
}

void FakeSnapshots::fill()
{
    const auto tick = m_now.tick;
    if (tick == 0)
        m_now.tvl = fakeTvl(m_scene, m_now.time);
    for (int i = 0; i < static_cast<int>(m_now.chains.size()); ++i) {
        auto& row = m_now.chains[static_cast<std::size_t>(i)];
        const auto& known = kKnown[static_cast<std::size_t>(i) % kKnown.size()];
        const bool mixed = m_scene == Scene::Mixed;
        row.state = LiveState::Live;
        row.verdict.cause = health::Cause::None;
        qint64 stopped = 0;
        if (mixed && i % 24 == 6) {
            row.state = LiveState::Degraded;
            stopped = 34'000;
        } else if (mixed && i % 24 == 9) {
            row.state = LiveState::Halted;
            stopped = 372'000;
        } else if (mixed && i % 24 == 11) {
            row.state = LiveState::Unknown;
            row.verdict.cause = health::Cause::NoAnswer;
            row.verdict.detail = QStringLiteral("connection refused");
        }
        if (m_scene == Scene::Starting) {
            row.state = LiveState::Starting;
            row.verdict.cause = health::Cause::FirstBlock;
        } else if (m_scene == Scene::Unreachable) {
            row.state = LiveState::Unknown;
            row.verdict.cause = health::Cause::NoAnswer;
            row.verdict.detail = QStringLiteral("host not found");
        }
        const bool blind = m_scene == Scene::Starting || m_scene == Scene::Unreachable ||
                           row.state == LiveState::Unknown;
        if (stopped > 0) {
            row.verdict.cause = health::Cause::NoNewBlock;
            row.verdict.witnesses = row.verdict.operators = 2;
            row.verdict.ageMs = stopped;
        }
        row.verdict.state = row.state;
        row.stateReason = health::sentence(row.verdict);

        const auto made = static_cast<quint64>(static_cast<double>(tick) * 250 / known.blockMs);
        if (!blind) {
            base::Block head;
            head.number = known.head + (stopped > 0 ? 0 : made);
            head.hash.bytes[0] = static_cast<quint8>(i);
            head.hash.bytes[31] = static_cast<quint8>(head.number);
            const auto seen =
                m_now.time - (stopped > 0 ? stopped + static_cast<qint64>(tick) * 250
                                          : static_cast<qint64>(std::fmod(
                                                static_cast<double>(tick) * 250, known.blockMs)) +
                                                40);
            row.headSeen = seen;
            head.timestamp = seen.value / 1000;
            head.gasUsed = static_cast<quint64>(known.mgas * 1e3 * known.blockMs);
            head.gasLimit = 60'000'000;
            head.hashCheck =
                i % 3 == 0 ? base::HashCheck::Verified : base::HashCheck::NotComputable;
            for (std::size_t b = 1; b < 31; ++b) {
                head.hash.bytes[b] = static_cast<quint8>(noise(i, b) * 255);
            }
            if (i % 24 != 14) {
                head.baseFeePerGas = base::Wei::from64(known.feeWei);
            }
            row.head = head;
            row.tags.safe = head.number - 90;
            row.tags.safeTimestamp = head.timestamp - 180;
            row.tags.finalized = head.number - 420;
            row.tags.finalizedTimestamp = head.timestamp - 900;
            fillCosts(row, m_now.time);
        }
        for (std::size_t w = 0; w < row.rates.size(); ++w) {
            auto& rates = row.rates[w];
            if (blind) {
                rates = {};
                continue;
            }
            const bool dry = stopped > 60'000 && w <= static_cast<std::size_t>(Window::M1);
            const auto drift = 0.98 + 0.04 * noise(i, tick / 4 + w);
            rates.tps = dry ? 0 : known.tps * drift;
            rates.userTps = *rates.tps * 0.93;
            rates.mgasPerSecond = dry ? 0 : known.mgas * drift;
            rates.blockTimeMs = known.blockMs;
            rates.blockTimeP95Ms = known.blockMs * 1.2;
            rates.coverage = mixed && i % 24 == 5 ? 0.9731 : 1;
            rates.firstBlock = known.head - 30;
            rates.lastBlock = known.head + made;
        }
        const auto shift = tick / 40;
        row.tpsSpark = blind && m_scene != Scene::Mixed
                           ? std::vector<series::Column>(kSparkColumns)
                           : spark(i, known.tps, shift, i % 24 == 3 ? 55 : 0,
                                   stopped > 60'000 ? 53
                                   : i % 24 == 2    ? 30
                                                    : 90,
                                   stopped > 60'000 ? 90
                                   : i % 24 == 2    ? 41
                                                    : 90);
        row.reorgs = mixed && i % 24 == 4 ? 2 : 0;
        row.blocksCounted = 12'004 + made;

        for (std::size_t e = 0; e < row.endpoints.size(); ++e) {
            auto& view = row.endpoints[e];
            auto& status = view.status;
            const bool down = m_scene == Scene::Unreachable || row.state == LiveState::Unknown ||
                              (mixed && i % 24 == 4 && e == 1);
            if (!view.active) {
                continue;
            }
            if (m_scene == Scene::Starting) {
                status.state = net::EndpointState::Connecting;
                continue;
            }
            status.bytes = {4'120'000 + tick * 3100 * (e + 1), 81'000 + tick * 40};
            if (down) {
                status.state = net::EndpointState::Unreachable;
                status.reason = {base::ErrorKind::Network,
                                 m_scene == Scene::Unreachable
                                     ? QStringLiteral("host not found")
                                     : QStringLiteral("connection refused"),
                                 view.shown, QStringLiteral("tried again in 8 s")};
                status.errors = 14;
            } else {
                status.latencyMs = 38 + 17 * noise(i, tick / 8 + e);
                if (row.head) {
                    view.head = row.head->number - e;
                    view.headSeen = row.headSeen;
                }
            }
        }
        row.endpointsActive = 2;
        row.endpointsOk = 0;
        row.bytesIn = row.bytesOut = 0;
        for (const auto& view : row.endpoints) {
            row.endpointsOk += view.active && view.status.state == net::EndpointState::Ok;
            row.bytesIn += view.status.bytes.in;
            row.bytesOut += view.status.bytes.out;
        }
    }
}

engine::SnapshotPtr FakeSnapshots::next()
{
    ++m_now.tick;
    m_now.time = {kStart + static_cast<qint64>(m_now.tick) * 250};
    if (m_scene == Scene::Tape || m_scene == Scene::Offline) {
        m_now.source.positionMs += 1000;
    }
    fill();
    return std::make_shared<const engine::Snapshot>(m_now);
}

engine::SnapshotPtr FakeSnapshots::with(const std::function<void(engine::Snapshot&)>& change)
{
    change(m_now);
    return std::make_shared<const engine::Snapshot>(m_now);
}

} // namespace rollscope::test
