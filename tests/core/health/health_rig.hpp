#pragma once
#include "block_maker.hpp"
#include "health/monitor.hpp"
#include <queue>
#include <random>

namespace rollscope::test {

/// Chains that make blocks and operators that tell of them, in simulated time, before a Monitor.
/// Times are ms after kStart; our own clock may differ from the chains'.
class HealthRig
{
public:
    static constexpr qint64 kStart = 1'700'000'000'000;
    static constexpr qint64 kTickMs = 250;

    struct Operator
    {
        bool stuck = false; ///< answers, but with what it had
        bool cut = false;   ///< nothing comes from it
        bool pushes = true; ///< else it is polled each `pollMs`
        qint64 pollMs = 3000;
        qint64 latencyMs = 80;
        qint64 jitterMs = 0;
        int lagPercent = 0; ///< tellings that a replica some blocks behind gives
        quint64 heldAt = 0; ///< while stuck
    };
    struct Chain
    {
        QString id;
        qint64 intervalMs = 2000;
        bool onDemand = false;
        bool making = true;
        qint64 jitterMs = 0;
        quint32 txs = 20;
        double catchUp = 0; ///< blocks come at this multiple of real time until caught up
        std::vector<Operator> operators = std::vector<Operator>(2);
        QString parent = QStringLiteral("ethereum"), stack, da;
        std::optional<int> priorMs;
        // State of the simulation:
        quint32 branch = 0;
        std::vector<base::Block> line; ///< a tail of it
        qint64 nextAt = 0;
        qint64 nextStamp = 0; ///< ms of chain time of the next block
    };
    struct Told
    {
        std::size_t chain = 0;
        health::Verdict verdict;
    };

    explicit HealthRig(std::vector<Chain> list, quint32 seed = 1,
                       health::IncidentRules rules = health::defaultRules())
        : chains(std::move(list)), rng(seed)
    {
        std::vector<health::Monitor::ChainConfig> configs;
        for (auto& chain : chains) {
            health::Monitor::ChainConfig c;
            c.facts = {chain.id, chain.parent, chain.stack, chain.da, {}};
            c.health.pace.blockTimeMs = chain.priorMs;
            c.health.pace.onDemand = chain.onDemand;
            for (std::size_t i = 0; i < chain.operators.size(); ++i) {
                c.health.voices.push_back(static_cast<quint16>(i));
                c.facts.operators.push_back(QStringLiteral("operator %1").arg(i));
            }
            configs.push_back(std::move(c));
            chain.line.push_back(makeBlock(999, 0, {}));
            chain.line.back().timestamp = kStart / 1000 - 1;
            chain.nextAt = static_cast<qint64>(rng() % 1000);
            trackers.emplace_back();
        }
        health::Monitor::Events events;
        events.verdict = [this](std::size_t c, const health::Verdict& v) {
            told.push_back({c, v});
        };
        events.rollback = [this](std::size_t, const health::Rollback& r) {
            rollbacks.push_back(r);
        };
        events.incident = [this](const health::Incident& i, health::Phase p) {
            incidents.push_back({i, p});
        };
        events.ask = [this](std::size_t c) { ask(c); };
        monitor = std::make_unique<health::Monitor>(std::move(configs), std::move(events), rules);
        for (std::size_t c = 0; c < chains.size(); ++c) {
            for (std::size_t o = 0; o < chains[c].operators.size(); ++o) {
                monitor->connection(c, static_cast<base::EndpointIndex>(o), health::Link::Ok, {},
                                    clock());
                if (!chains[c].operators[o].pushes)
                    mail.push({chains[c].operators[o].pollMs, c, o, kPoll});
            }
        }
    }

    /// Our own clock.
    [[nodiscard]] base::UnixMs clock() const { return {kStart + nowMs + skewMs}; }
    [[nodiscard]] const health::Verdict& verdict(std::size_t c = 0) const
    {
        return monitor->verdict(c);
    }
    [[nodiscard]] health::State state(std::size_t c = 0) const { return verdict(c).state; }

    /// Lets time pass; while asleep nothing of ours runs.
    void run(qint64 ms)
    {
        const qint64 end = nowMs + ms;
        while (nowMs < end) {
            nowMs = std::min(nowMs + kTickMs, end);
            for (std::size_t c = 0; c < chains.size(); ++c)
                make(c);
            deliver();
            if (!asleep)
                monitor->turn(
                    clock(), kTickMs,
                    [this](std::size_t c) -> const health::HeadTracker& { return trackers[c]; });
        }
    }

    /// The chain goes on from `depth` blocks before its head, on another branch.
    void rollBack(std::size_t c, quint64 depth)
    {
        auto& line = chains[c].line;
        line.resize(line.size() - depth);
        ++chains[c].branch;
    }

    std::vector<Chain> chains;
    std::vector<health::HeadTracker> trackers;
    std::unique_ptr<health::Monitor> monitor;
    std::vector<Told> told;
    std::vector<health::Rollback> rollbacks;
    std::vector<std::pair<health::Incident, health::Phase>> incidents;
    std::mt19937 rng;
    qint64 nowMs = 0, skewMs = 0;
    bool networkLost = false, asleep = false;
    quint64 observations = 0;

private:
    static constexpr quint64 kPoll = ~quint64{0}, kAnswer = kPoll - 1;
    struct Mail
    {
        qint64 at = 0;
        std::size_t chain = 0, op = 0;
        quint64 number = 0;
        bool operator>(const Mail& other) const { return at > other.at; }
    };

    [[nodiscard]] qint64 random(qint64 most)
    {
        return most > 0 ? static_cast<qint64>(rng() % static_cast<quint32>(most)) : 0;
    }

    void make(std::size_t c)
    {
        Chain& chain = chains[c];
        while (chain.nextAt <= nowMs) {
            const qint64 at = chain.nextAt;
            qint64 wait = chain.intervalMs + random(chain.jitterMs) - chain.jitterMs / 2;
            if (chain.onDemand)
                wait = static_cast<qint64>(std::exponential_distribution<>(
                           1.0 / static_cast<double>(chain.intervalMs))(rng)) +
                       100;
            if (!chain.making) {
                chain.nextAt += wait;
                continue;
            }
            const bool behind = chain.catchUp > 0 && chain.nextStamp + 2000 < at;
            const qint64 stamp = chain.catchUp > 0 ? std::min(chain.nextStamp, at) : at;
            const auto& last = chain.line.back();
            auto block = makeBlock(last.number + 1, chain.branch, last.hash);
            block.timestamp = (kStart + stamp) / 1000;
            block.txs = block.userTxs = chain.txs;
            chain.line.push_back(block);
            if (chain.line.size() > 20'000)
                chain.line.erase(chain.line.begin(), chain.line.begin() + 10'000);
            chain.nextStamp = stamp + chain.intervalMs;
            chain.nextAt += behind ? std::max<qint64>(1, static_cast<qint64>(
                                                             static_cast<double>(chain.intervalMs) /
                                                             chain.catchUp))
                                   : std::max<qint64>(1, wait);
            for (std::size_t o = 0; o < chain.operators.size(); ++o) {
                Operator& op = chain.operators[o];
                if (!op.stuck)
                    op.heldAt = block.number;
                if (!op.stuck && op.pushes)
                    mail.push({at + op.latencyMs + random(op.jitterMs), c, o, block.number});
            }
        }
    }

    void ask(std::size_t c)
    {
        for (std::size_t o = 0; o < chains[c].operators.size(); ++o)
            mail.push({nowMs + 2 * chains[c].operators[o].latencyMs, c, o, kAnswer});
    }

    void deliver()
    {
        while (!mail.empty() && mail.top().at <= nowMs) {
            const Mail m = mail.top();
            mail.pop();
            Operator& op = chains[m.chain].operators[m.op];
            quint64 number = m.number;
            if (m.number == kPoll)
                mail.push({m.at + op.pollMs, m.chain, m.op, kPoll});
            if (m.number == kPoll || m.number == kAnswer)
                number = op.stuck ? op.heldAt : chains[m.chain].line.back().number;
            if (op.cut || networkLost || asleep)
                continue;
            if (static_cast<int>(rng() % 100) < op.lagPercent)
                number -= 1 + rng() % 5;
            tell(m, number);
        }
    }

    void tell(const Mail& m, quint64 number)
    {
        const auto& line = chains[m.chain].line;
        if (number < line.front().number || number > line.back().number)
            return;
        base::Observation o;
        o.chain = static_cast<base::ChainIndex>(m.chain);
        o.endpoint = static_cast<base::EndpointIndex>(m.op);
        o.via = m.number >= kAnswer ? base::Via::Poll : base::Via::Push;
        o.seen = {kStart + m.at + skewMs};
        o.block = line[static_cast<std::size_t>(number - line.front().number)];
        ++observations;
        monitor->observed(m.chain, o);
        auto change = trackers[m.chain].observe(o, static_cast<quint16>(m.op));
        // A node would be asked for what is missing; here it is simply there.
        for (const auto& hole : change.holes) {
            for (quint64 n = hole.first; n <= hole.last && n >= line.front().number; ++n) {
                auto fetched = o;
                fetched.via = base::Via::Fetch;
                fetched.block = line[static_cast<std::size_t>(n - line.front().number)];
                settle(m, trackers[m.chain].observe(fetched, static_cast<quint16>(m.op)), fetched);
            }
        }
        settle(m, change, o);
    }

    void settle(const Mail& m, const health::HeadChange& change, const base::Observation& o)
    {
        if (change.kind != health::HeadChange::Kind::Duplicate &&
            change.kind != health::HeadChange::Kind::Stale)
            monitor->changed(m.chain, change, o, trackers[m.chain]);
    }

    std::priority_queue<Mail, std::vector<Mail>, std::greater<>> mail;
};

inline HealthRig::Chain simChain(const char* id, qint64 intervalMs)
{
    HealthRig::Chain chain;
    chain.id = QString::fromLatin1(id);
    chain.intervalMs = intervalMs;
    chain.priorMs = static_cast<int>(intervalMs);
    return chain;
}

} // namespace rollscope::test
