#include "engine/analyzer.hpp"
#include "chain/head_intake.hpp"
#include "engine/health_desk.hpp"
#include "engine/tape_talk.hpp"
#include "tape/feeder.hpp"
#include <algorithm>

namespace rollscope::engine {
namespace {

constexpr qint64 kTickMs = 250;
constexpr qint64 kUnansweredMs = 15'000, kQuietMs = 90'000;
/// Rollbacks of known incidents reach back three hours; a day's analysis stays within 300 MB.
constexpr std::size_t kKeepBlocks = 8192;

class Analyzer
{
public:
    Analyzer(tape::TapeReader& reader, std::vector<registry::ChainSpec> specs, EventSink* sink,
             Analysis& result)
        : m_reader(reader), m_specs(std::move(specs)), m_sink(sink), m_result(result),
          m_clock(result.header.madeAt), m_talk(tape::connectionsOf(result.header)),
          m_monitor(monitorConfig(m_specs), events())
    {
        for (std::size_t c = 0; c < m_specs.size(); ++c) {
            m_chains.push_back(std::make_unique<Chain>(m_specs[c], m_clocks));
            for (std::size_t e = 0; e < m_specs[c].endpoints.size(); ++e)
                addLine(c, e);
        }
    }

    base::Result<void> run()
    {
        m_next = m_clock.now();
        for (;;) {
            auto frame = m_reader.next();
            if (!frame)
                return tl::unexpected(frame.error());
            if (!*frame)
                break;
            take(**frame);
        }
        turnTo(m_next); // what the last second made of it
        finish();
        return {};
    }

private:
    struct Chain
    {
        health::HeadTracker tracker;
        chain::HeadIntake intake;
        std::optional<quint64> safe;
        Chain(const registry::ChainSpec& spec, chain::ClockWitness& clocks)
            : tracker(config()), intake(spec, tracker, clocks)
        {}
        static health::HeadTracker::Config config()
        {
            health::HeadTracker::Config c;
            c.keepBlocks = kKeepBlocks;
            return c;
        }
    };
    struct Line
    {
        std::size_t chain = 0;
        base::EndpointIndex endpoint{};
        quint16 voice = 0;
        chain::HeadIntake::Teller teller;
        base::UnixMs heardAt{};
        std::optional<base::UnixMs> askedAt{};
        bool silent = false, known = false; ///< known: something was heard
    };

    health::Monitor::Events events()
    {
        health::Monitor::Events out;
        out.verdict = [this](std::size_t c, const health::Verdict& v) {
            ++m_result.verdicts;
            if (m_sink != nullptr)
                m_sink->verdict(m_specs[c], v);
        };
        out.rollback = [this](std::size_t c, const health::Rollback& r) {
            Analysis::Rolled told{m_specs[c].id, r.withoutLists(), r.txs.size() + r.txsUnknown,
                                  r.txsBack()};
            auto& all = m_result.rollbacks;
            const auto old = std::find_if(all.rbegin(), all.rend(), [&](const auto& known) {
                return known.chain == told.chain && known.record.serial == r.serial;
            });
            if (old != all.rend())
                *old = std::move(told);
            else
                all.push_back(std::move(told));
        };
        out.incident = [this](const health::Incident& incident, health::Phase phase) {
            if (phase == health::Phase::Closed)
                m_result.incidents.push_back(incident);
            if (m_sink != nullptr)
                m_sink->incident(incident, phase, m_clock.now());
        };
        return out;
    }

    void addLine(std::size_t chain, std::size_t endpoint)
    {
        Line line;
        line.chain = chain;
        line.endpoint = static_cast<base::EndpointIndex>(endpoint);
        line.voice = voiceOf(chain, endpoint);
        line.teller =
            m_chains[chain]->intake.teller(line.voice, m_specs[chain].endpoints[endpoint]);
        m_lines.push_back(std::move(line));
    }

    [[nodiscard]] quint16 voiceOf(std::size_t chain, std::size_t endpoint) const
    {
        const auto& all = m_specs[chain].endpoints;
        std::size_t first = 0;
        while (all[first].operatorName != all[endpoint].operatorName)
            ++first;
        return static_cast<quint16>(first);
    }

    void take(const tape::TapeFrame& frame)
    {
        const base::UnixMs at = m_result.header.madeAt + frame.t;
        turnTo(at);
        m_clock.advanceTo(at);
        ++m_result.frames;
        m_result.lengthMs = frame.t;
        Line& line = m_lines[frame.c];
        if (frame.direction == net::Direction::Out) {
            if (m_talk.asked(frame.c, frame.text) && !line.askedAt)
                line.askedAt = at;
            return;
        }
        line.heardAt = at;
        line.askedAt.reset();
        if (line.silent || !line.known) {
            line.known = true;
            line.silent = false;
            m_monitor.connection(line.chain, line.endpoint, health::Link::Ok, {}, at);
        }
        const bool fine = m_talk.heard(frame.c, frame.text, [&](TapeTalk::What what, auto& json) {
            hear(line, what, json, at);
        });
        m_result.broken += fine ? 0 : 1;
    }

    void hear(Line& line, TapeTalk::What what, net::JsonValue& json, base::UnixMs at)
    {
        Chain& chain = *m_chains[line.chain];
        auto block = chain.intake.read(json, line.teller, at);
        if (!block) {
            ++m_result.broken;
            return;
        }
        if (what == TapeTalk::What::Safe) {
            m_monitor.safeHead(line.chain, block->number, block->timestamp, at);
            return;
        }
        ++m_result.heads;
        if (auto txs = chain.intake.takeBody().hashes; !txs.empty())
            m_monitor.transactions(line.chain, health::BlockId{block->number, block->hash},
                                   std::move(txs), at, chain.tracker);
        base::Observation seen;
        seen.chain = static_cast<base::ChainIndex>(line.chain);
        seen.endpoint = line.endpoint;
        seen.via = what == TapeTalk::What::Pushed   ? base::Via::Push
                   : what == TapeTalk::What::Latest ? base::Via::Poll
                                                    : base::Via::Fetch;
        seen.seen = at;
        seen.block = std::move(*block);
        if (seen.via != base::Via::Fetch)
            m_monitor.observed(line.chain, seen);
        const auto change = chain.tracker.observe(seen, line.voice);
        using Kind = health::HeadChange::Kind;
        if (change.kind == Kind::Stale ||
            (change.kind == Kind::Duplicate && change.updated.empty()))
            return;
        m_monitor.changed(line.chain, change, seen, chain.tracker);
        if (m_sink != nullptr && !change.dropped.empty())
            m_sink->dropped(m_specs[line.chain], change, at);
    }

    void turnTo(base::UnixMs at)
    {
        for (; m_next <= at; m_next = m_next + kTickMs) {
            m_clock.advanceTo(m_next);
            if (m_next.value % 1000 < kTickMs)
                listen();
            m_monitor.turn(m_next, kTickMs, [this](std::size_t c) -> const health::HeadTracker& {
                return m_chains[c]->tracker;
            });
        }
    }

    /// A tape has no line for a connection that died.
    void listen()
    {
        const auto now = m_clock.now();
        for (Line& line : m_lines) {
            if (line.silent || !line.known)
                continue;
            const bool unanswered = line.askedAt && now - *line.askedAt >= kUnansweredMs;
            if (!unanswered && now - line.heardAt < kQuietMs)
                continue;
            line.silent = true;
            m_monitor.connection(line.chain, line.endpoint, health::Link::Unreachable,
                                 QStringLiteral("silent on the tape"), now);
        }
    }

    void finish()
    {
        for (const auto* open : m_monitor.incidents().open())
            m_result.incidents.push_back(*open);
        std::stable_sort(m_result.incidents.begin(), m_result.incidents.end(),
                         [](const auto& a, const auto& b) { return a.start < b.start; });
        m_result.truncated = m_reader.truncated();
    }

    tape::TapeReader& m_reader;
    std::vector<registry::ChainSpec> m_specs;
    EventSink* m_sink;
    Analysis& m_result;
    base::ManualClock m_clock;
    chain::ClockWitness m_clocks;
    TapeTalk m_talk;
    health::Monitor m_monitor;
    std::vector<std::unique_ptr<Chain>> m_chains;
    std::vector<Line> m_lines;
    base::UnixMs m_next;
};

} // namespace

base::Result<Analysis>
analyzeTape(const QString& path,
            const std::function<const registry::ChainSpec*(const QString& id)>& lookup,
            EventSink* sink)
{
    auto reader = tape::TapeReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    Analysis result;
    result.header = (*reader)->header();
    auto specs = tape::specsOf(result.header, lookup);
    for (auto& spec : specs) {
        // Reconstructed tapes tell every chain in the words of an EVM node.
        if (spec.dialect == registry::Dialect::NotEvm)
            spec.dialect = registry::Dialect::Evm;
    }
    Analyzer analyzer(**reader, std::move(specs), sink, result);
    if (auto done = analyzer.run(); !done)
        return tl::unexpected(done.error());
    return result;
}

} // namespace rollscope::engine
