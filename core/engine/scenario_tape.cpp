#include "base/hex.hpp"
#include "engine/scenario.hpp"
#include "tape/tape.hpp"
#include <QDateTime>
#include <queue>
#include <random>

namespace rollscope::engine {
namespace {

constexpr qint64 kPollMs = 30'000, kSafePollMs = 24'000, kSafeMovesMs = 120'000;
constexpr std::size_t kBackground = 10;

/// A hash that is nobody's: number, branch and chain mixed.
base::Hash32 hashOf(quint64 chain, quint64 number, quint32 branch)
{
    base::Hash32 hash;
    quint64 mixed = chain * 0x9e3779b97f4a7c15U + number * 0xbf58476d1ce4e5b9U + branch + 1;
    for (auto& byte : hash.bytes) {
        mixed ^= mixed >> 30;
        mixed *= 0x94d049bb133111ebU;
        byte = static_cast<quint8>(mixed >> 56);
    }
    return hash;
}

struct Made
{
    quint64 number = 0;
    base::Hash32 hash, parent;
    qint64 timestamp = 0;
    int txs = 0;
};

struct Line ///< one operator of one chain
{
    quint32 connection = 0;
    qint64 latencyMs = 50;
    bool stuck = false;
    Made shown;
};

struct Track
{
    quint64 key = 0;
    std::vector<Stretch> stretches;
    std::size_t at = 0; ///< the stretch that it is in
    qint64 stretchEnd = 0;
    qint64 stamp = 0;  ///< ms of chain time of the next block
    bool exact = true; ///< without jitter
    quint32 branch = 0;
    std::vector<Made> line;
    std::vector<Line> lines;
    Made safe;
    bool tellsSafe = false, safeStands = false;
    int stuckAfter = 0;
};

struct Event
{
    qint64 t = 0;
    quint64 order = 0;
    enum class What : quint8 { Make, Show, Poll, Answer, Safe, SafeAnswer, MoveSafe } what{};
    std::size_t track = 0, line = 0;
    Made block;
    bool operator>(const Event& o) const { return t != o.t ? t > o.t : order > o.order; }
};

class Studio
{
public:
    Studio(tape::TapeWriter& writer, base::UnixMs begin, std::vector<Track> tracks, qint64 end)
        : m_writer(writer), m_begin(begin), m_tracks(std::move(tracks)), m_end(end)
    {}

    base::Result<void> run()
    {
        for (std::size_t i = 0; i < m_tracks.size(); ++i) {
            Track& track = m_tracks[i];
            enter(track, 0);
            push({static_cast<qint64>(m_rng() % 900), 0, What::Make, i, 0, {}});
            for (std::size_t l = 0; l < track.lines.size(); ++l)
                push({static_cast<qint64>(1000 + m_rng() % 20'000), 0, What::Poll, i, l, {}});
            if (track.tellsSafe) {
                push({5000, 0, What::MoveSafe, i, 0, {}});
                push({7000, 0, What::Safe, i, 0, {}});
            }
        }
        while (!m_events.empty() && m_events.top().t <= m_end) {
            const Event e = m_events.top();
            m_events.pop();
            if (auto done = handle(e); !done)
                return done;
        }
        return {};
    }

private:
    using What = Event::What;

    void push(Event e)
    {
        e.order = ++m_order;
        m_events.push(std::move(e));
    }

    void enter(Track& track, qint64 now)
    {
        const Stretch& s = track.stretches[track.at];
        track.stretchEnd = now + s.ms;
        track.safeStands = s.safeStands;
        if (s.rollBack == 0 || s.rollBack >= track.line.size())
            return;
        track.line.resize(track.line.size() - s.rollBack);
        ++track.branch;
        if (s.make == Stretch::Make::CatchUp)
            track.stamp = track.line.back().timestamp * 1000 + s.intervalMs - m_begin.value;
    }

    base::Result<void> handle(const Event& e)
    {
        Track& track = m_tracks[e.track];
        switch (e.what) {
        case What::Make:
            make(track, e);
            return {};
        case What::Show:
            return show(track.lines[e.line], e);
        case What::Poll:
            push({e.t + 60 + static_cast<qint64>(m_rng() % 60),
                  0,
                  What::Answer,
                  e.track,
                  e.line,
                  {}});
            push({e.t + kPollMs, 0, What::Poll, e.track, e.line, {}});
            return ask(track.lines[e.line], e.t, "latest");
        case What::Answer:
            return answer(track.lines[e.line], e.t, track.lines[e.line].shown);
        case What::Safe:
            push({e.t + 80, 0, What::SafeAnswer, e.track, e.line, {}});
            push({e.t + kSafePollMs, 0, What::Safe, e.track, e.line, {}});
            return ask(track.lines[e.line], e.t, "safe");
        case What::SafeAnswer:
            return answer(track.lines[e.line], e.t, track.safe);
        case What::MoveSafe:
            if (!track.safeStands && !track.line.empty())
                track.safe = track.line[track.line.size() > 30 ? track.line.size() - 30 : 0];
            push({e.t + kSafeMovesMs, 0, What::MoveSafe, e.track, 0, {}});
            return {};
        }
        return {};
    }

    void make(Track& track, const Event& e)
    {
        while (e.t >= track.stretchEnd && track.at + 1 < track.stretches.size()) {
            ++track.at;
            enter(track, e.t);
        }
        const Stretch* s = &track.stretches[track.at];
        if (s->make == Stretch::Make::Nothing) {
            // Operators that stay stuck afterwards are so from here on.
            for (int i = 0; i < track.stuckAfter; ++i)
                track.lines[track.lines.size() - 1 - static_cast<std::size_t>(i)].stuck = true;
            push({track.stretchEnd, 0, What::Make, e.track, 0, {}});
            return;
        }
        if (s->make == Stretch::Make::CatchUp && track.stamp >= e.t) {
            track.stretchEnd = e.t;
            push(e);
            return;
        }
        const bool behind = s->make == Stretch::Make::CatchUp;
        const qint64 stamp = behind ? track.stamp : e.t;
        track.stamp = stamp + s->intervalMs;
        Made block;
        block.number = track.line.empty() ? track.key : track.line.back().number + 1;
        block.parent = track.line.empty() ? base::Hash32{} : track.line.back().hash;
        block.hash = hashOf(track.key, block.number, track.branch);
        block.timestamp = (m_begin.value + stamp) / 1000;
        block.txs = s->txs;
        track.line.push_back(block);
        for (std::size_t l = 0; l < track.lines.size(); ++l) {
            Line& line = track.lines[l];
            if (!line.stuck)
                push({e.t + line.latencyMs + static_cast<qint64>(m_rng() % 40), 0, What::Show,
                      e.track, l, block});
        }
        qint64 wait = behind ? std::max<qint64>(1, static_cast<qint64>(s->intervalMs / s->speed))
                             : s->intervalMs;
        if (!track.exact)
            wait += static_cast<qint64>(m_rng() % 100) - 50;
        push({e.t + wait, 0, What::Make, e.track, 0, {}});
    }

    base::Result<void> show(Line& line, const Event& e)
    {
        line.shown = e.block;
        return write(
            line, e.t, net::Direction::In,
            R"({"jsonrpc":"2.0","method":"eth_subscription","params":{"subscription":"0x1","result":)" +
                json(e.block, m_tracks[e.track].key, e.line == 0) + "}}");
    }

    base::Result<void> ask(const Line& line, qint64 t, const char* tag)
    {
        return write(line, t, net::Direction::Out,
                     R"({"jsonrpc":"2.0","id":)" + std::to_string(++m_id[line.connection]) +
                         R"(,"method":"eth_getBlockByNumber","params":[")" + tag + R"(",false]})");
    }

    base::Result<void> answer(const Line& line, qint64 t, const Made& block)
    {
        const std::string id = std::to_string(m_id[line.connection]);
        return write(line, t, net::Direction::In,
                     R"({"jsonrpc":"2.0","id":)" + id + R"(,"result":)" +
                         (block.number == 0 ? "null" : json(block, 0, false)) + "}");
    }

    base::Result<void> write(const Line& line, qint64 t, net::Direction direction, std::string text)
    {
        return m_writer.write({t, line.connection, direction, std::move(text)});
    }

    static std::string json(const Made& b, quint64 key, bool withTransactions)
    {
        std::string out = R"({"number":")" + base::toQuantity(b.number) + R"(","hash":")" +
                          base::toHex(b.hash) + R"(","parentHash":")" + base::toHex(b.parent) +
                          R"(","timestamp":")" +
                          base::toQuantity(static_cast<quint64>(b.timestamp)) +
                          R"(","gasLimit":"0x1c9c380","gasUsed":")" +
                          base::toQuantity(static_cast<quint64>(b.txs) * 60'000) + '"';
        if (withTransactions) {
            out += R"(,"transactions":[)";
            for (int i = 0; i < b.txs; ++i)
                out += (i == 0 ? "\"" : ",\"") +
                       base::toHex(hashOf(key ^ 0x7478, b.number * 1000 + static_cast<quint64>(i),
                                          b.hash.bytes[0])) +
                       '"';
            out += ']';
        }
        return out + '}';
    }

    tape::TapeWriter& m_writer;
    base::UnixMs m_begin;
    std::vector<Track> m_tracks;
    qint64 m_end;
    std::mt19937 m_rng{20'260'625};
    quint64 m_order = 0;
    std::unordered_map<quint32, quint64> m_id;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
};

tape::TapeChain chainOf(const registry::ChainSpec& spec, int operators)
{
    tape::TapeChain chain{spec.id, spec.name, spec.chainId, {}};
    for (int i = 0; i < operators; ++i)
        chain.endpoints.push_back(
            {QStringLiteral("operator %1").arg(i + 1), QStringLiteral("reconstructed")});
    return chain;
}

void addLines(Track& track, int operators, quint32& connection)
{
    for (int i = 0; i < operators; ++i) {
        Line line;
        line.connection = connection++;
        line.latencyMs = 40 + 35 * i;
        track.lines.push_back(line);
    }
}

} // namespace

base::Result<void> writeScenario(const Scenario& scenario, const registry::Registry& registry,
                                 const QString& out)
{
    const auto* spec = registry.find(scenario.chain);
    if (!scenario.whyNot.isEmpty() || spec == nullptr)
        return base::fail(base::ErrorKind::BadInput, scenario.whyNot, scenario.id,
                          QStringLiteral("the public facts do not suffice for a tape"));
    tape::TapeHeader header;
    header.madeBy = QStringLiteral("rollscope scenario");
    header.kind = tape::Kind::Reconstructed;
    header.madeAt = scenario.start - scenario.stretches.front().ms; // whatever was cut of the lead
    header.source = QStringLiteral("%1; %2").arg(scenario.id, scenario.source);
    if (!scenario.assumed.isEmpty())
        header.source +=
            QStringLiteral(". Assumed: ") + scenario.assumed.join(QStringLiteral("; "));
    header.chains.push_back(chainOf(*spec, scenario.operators));

    std::vector<Track> tracks(1);
    quint32 connection = 0;
    tracks[0].key = scenario.firstBlock;
    tracks[0].stretches = scenario.stretches;
    tracks[0].tellsSafe = scenario.kind.endsWith(QLatin1String("stall"));
    tracks[0].stuckAfter = scenario.stuckAfter;
    addLines(tracks[0], scenario.operators, connection);
    qint64 end = 0;
    for (const auto& stretch : scenario.stretches)
        end += stretch.make == Stretch::Make::CatchUp ? 20 * 60'000 : stretch.ms;
    for (const auto& other : registry.chains()) {
        if (tracks.size() > kBackground)
            break;
        if (other.id == scenario.chain || other.network != QLatin1String("mainnet") ||
            other.dialect == registry::Dialect::NotEvm || other.onDemand ||
            other.blockTimeMs.value_or(0) < 2000)
            continue;
        header.chains.push_back(chainOf(other, 2));
        Track track;
        track.key = 5'000'000 + 1'000'000 * tracks.size();
        track.exact = false;
        Stretch always;
        always.ms = end;
        always.intervalMs = *other.blockTimeMs;
        always.txs = 1;
        track.stretches = {always};
        addLines(track, 2, connection);
        tracks.push_back(std::move(track));
    }
    auto writer = tape::TapeWriter::create(out, header);
    if (!writer)
        return tl::unexpected(writer.error());
    Studio studio(**writer, header.madeAt, std::move(tracks), end);
    if (auto done = studio.run(); !done)
        return done;
    return (*writer)->close();
}

} // namespace rollscope::engine
