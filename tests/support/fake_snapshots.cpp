#include "fake_snapshots.hpp"
#include "fake_costs.hpp"
#include "fake_tvl.hpp"
#include <algorithm>
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
    chains = scene == Scene::Empty ? 0 : chains;
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
        putTvl(m_now, m_scene);
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
            row.verdict.detail = QStringLiteral("refused the connection");
        }
        if (m_scene == Scene::Starting) {
            row.state = LiveState::Starting;
            row.verdict.cause = health::Cause::FirstBlock;
        } else if (m_scene == Scene::Unreachable) {
            row.state = LiveState::Unknown;
            row.verdict.cause = health::Cause::NoAnswer;
            row.verdict.detail = QStringLiteral("the host name was not found");
        }
        const bool blind = m_scene == Scene::Starting || m_scene == Scene::Unreachable ||
                           row.state == LiveState::Unknown;
        if (stopped > 0) {
            row.verdict.cause = health::Cause::NoNewBlock;
            row.verdict.witnesses = row.verdict.operators = 2;
            row.verdict.ageMs = stopped;
        }
        row.verdict.state = row.state;
        row.verdict.halted = row.state == LiveState::Halted;
        row.verdict.stalled = row.state == LiveState::Degraded;
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
                                     ? QStringLiteral("the host name was not found")
                                     : QStringLiteral("refused the connection"),
                                 view.shown,
                                 m_scene == Scene::Unreachable
                                     ? QStringLiteral("check the URL and the network")
                                     : QStringLiteral("is the node running, and the port right?")};
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

/// What rollups left on Ethereum, as if it were watched; deterministic, and moves each 48 ticks.
void FakeSnapshots::fillL1()
{
    m_now.l1.clear();
    m_now.ether.reset();
    const auto parent = std::ranges::find(m_now.chains, QStringLiteral("ethereum"), &ChainRow::id);
    const bool shown =
        m_scene == Scene::Mixed || m_scene == Scene::AllLive || m_scene == Scene::Tape;
    if (!shown || parent == m_now.chains.end())
        return;
    struct Part
    {
        int known; ///< in kKnown
        quint64 blobs;
        int age, mean, deviation;
    };
    static constexpr std::array kParts{
        Part{0, 52'310, 34, 60, 22},     Part{2, 17'420, 96, 150, 71},
        Part{1, 9'630, 210, 420, 160},   Part{9, 6'105, 388, 600, 240},
        Part{3, 2'214, 1'260, 900, 410}, Part{4, 1'180, 9'700, 1'500, 510},
        Part{5, 860, 702, 2'400, 900},   Part{11, 412, 80, 96, 40}};
    auto view = std::make_shared<engine::L1View>();
    auto ids = std::make_shared<std::vector<QString>>();
    auto names = std::make_shared<std::vector<QString>>();
    for (const auto& known : kKnown) {
        ids->push_back(QString::fromLatin1(known.id));
        names->push_back(QString::fromLatin1(known.name));
    }
    const qint64 now = m_now.time.value / 1000;
    view->chain = QStringLiteral("ethereum");
    view->rollups = ids;
    view->names = names;
    view->newest.number = parent->head ? parent->head->number : 23'870'114;
    view->newest.timestamp = now - 7;
    view->newest.blobs = 9;
    view->newest.targetBlobs = 14;
    view->newest.maxBlobs = 21;
    view->newest.fee = 77'500'000;
    view->newest.nextFee = 77'500'000;
    view->newest.reservePrice = true;
    view->fork = {QStringLiteral("bpo2"), 1'767'747'671, 14, 21, 11'684'671, true, true};
    const auto window = [&](qint64 seconds, quint64 divisor) {
        l1::BlobWindow out;
        out.seconds = seconds;
        out.blocks = static_cast<quint64>(seconds / 12);
        out.target = out.blocks * 14;
        out.max = out.blocks * 21;
        out.coverage = 1;
        for (const auto& part : kParts) {
            l1::BlobShare share;
            share.owner = static_cast<l1::Owner>(part.known);
            share.blobs = part.blobs / divisor;
            share.cost = eth::U256(share.blobs) * l1::kGasPerBlob * 77'500'000;
            share.calldata = eth::U256(share.blobs) * 5'079'040 * 1'240'000'000;
            out.blobs += share.blobs;
            out.cost += share.cost;
            out.shares.push_back(share);
        }
        out.unattributed = 1'904 / divisor;
        out.blobs += out.unattributed;
        out.unattributedCost = eth::U256(out.unattributed) * l1::kGasPerBlob * 77'500'000;
        out.cost += out.unattributedCost;
        for (auto& share : out.shares)
            share.share = static_cast<double>(share.blobs) / static_cast<double>(out.blobs);
        return out;
    };
    view->hour = window(3'600, 25);
    view->day = window(86'400, 1);
    for (const auto& part : kParts) {
        l1::PostingView posting;
        posting.owner = static_cast<l1::Owner>(part.known);
        posting.age = part.age;
        posting.lastAt = now - part.age;
        posting.lastBlock = view->newest.number - static_cast<quint64>(part.age / 12);
        posting.followed = true;
        posting.enoughForZ = part.age == 9'700;
        const l1::PostingPace pace{400, double(part.mean), part.mean * 1.7, part.mean * 3.1,
                                   double(part.deviation)};
        posting.day = posting.month = pace;
        posting.z = (part.age - part.mean) / pace.deviation;
        posting.anomalyAt = posting.lastAt + part.mean + 15 * part.deviation;
        view->postings.push_back(posting);
        engine::L1Rollup figure;
        figure.owner = posting.owner;
        const auto& known = kKnown[static_cast<std::size_t>(part.known)];
        figure.userTxsHour = known.tps * 0.93 * 3'600;
        figure.userTxsDay = known.tps * 0.93 * 86'400;
        figure.limit = std::max(600, part.mean * 9 / 2);
        figure.stalled = part.age > *figure.limit;
        view->figures.push_back(figure);
        for (auto& row : m_now.chains) {
            if (row.id == QLatin1String(known.id))
                row.postedAt = posting.lastAt;
        }
    }
    view->requests.minutes = 10;
    view->requests.blocks = 50;
    view->requests.counts = {1, 50, 13, 9, 0, 0, 0};
    m_now.l1.push_back(view);
    m_now.ether =
        engine::EtherPrice{3'412.18, QStringLiteral("Chainlink"), {m_now.time.value - 410'000}};
}

engine::SnapshotPtr FakeSnapshots::next()
{
    ++m_now.tick;
    m_now.time = {kStart + static_cast<qint64>(m_now.tick) * 250};
    if (m_scene == Scene::Tape || m_scene == Scene::Offline) {
        m_now.source.positionMs += 1000;
    }
    fill();
    fillL1();
    return std::make_shared<const engine::Snapshot>(m_now);
}

engine::SnapshotPtr FakeSnapshots::with(const std::function<void(engine::Snapshot&)>& change)
{
    change(m_now);
    return std::make_shared<const engine::Snapshot>(m_now);
}

} // namespace rollscope::test
