#include "health_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::Cause;
using health::EndpointState;
using health::IncidentKind;
using health::State;

namespace {

constexpr qint64 kSecond = 1000, kMinute = 60 * kSecond, kHour = 60 * kMinute;

std::vector<HealthRig::Chain> withOthers(HealthRig::Chain first)
{
    return {std::move(first), simChain("other-a", 1000), simChain("other-b", 2000)};
}

} // namespace

/// What is wrong with a chain that goes on, and with its endpoints.
class TestChainTroubles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void stallsOfTheSafeHead();
    void degradesByTransactions();
    void degradesByPace();
    void endpointsAreJudged();
    void theDeadlineIsThatOfNow();
    void aForkedEndpointIsNamed();
};

void TestChainTroubles::stallsOfTheSafeHead()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    quint64 safe = 900;
    const auto tick = [&](bool moves) {
        rig.run(kMinute);
        safe += moves ? 30 : 0;
        rig.monitor->safeHead(0, safe, rig.clock().value / 1000 - 120, rig.clock());
    };
    for (int i = 0; i < 40; ++i)
        tick(true);
    QCOMPARE(rig.state(), State::Live);
    for (int i = 0; i < 9; ++i)
        tick(false);
    QCOMPARE(rig.state(), State::Live);
    for (int i = 0; i < 3; ++i)
        tick(false);
    QCOMPARE(rig.state(), State::Stalled);
    QCOMPARE(rig.incidents.back().first.kind, IncidentKind::SafeHeadStall);
    tick(true);
    tick(true);
    QCOMPARE(rig.state(), State::Live);
    QCOMPARE(rig.incidents.back().second, health::Phase::Closed);

    health::SafeHead op(health::DeadlineRule::OpSequencingWindow);
    op.told(5, 1'000'000, {1'000'000'000});
    QVERIFY(!op.deadline({1'000'000'000 + kHour}));
    QCOMPARE(op.deadline({1'000'000'000 + 5 * kHour})->at.value, 1'000'000'000 + 12 * kHour);
}

void TestChainTroubles::degradesByTransactions()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(30 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    rig.chains[0].txs = 1;
    rig.run(4 * kMinute);
    QCOMPARE(rig.state(), State::Degraded);
    QCOMPARE(rig.verdict().cause, Cause::FewTransactions);
    QVERIFY(rig.verdict().share < 0.2);
    rig.run(2 * kMinute);
    QCOMPARE(rig.incidents.back().first.kind, IncidentKind::Degraded);
    rig.chains[0].txs = 20;
    rig.run(6 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    QCOMPARE(rig.incidents.back().second, health::Phase::Closed);
}

void TestChainTroubles::degradesByPace()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(30 * kMinute);
    rig.chains[0].intervalMs = 8000;
    rig.run(5 * kMinute);
    QCOMPARE(rig.state(), State::Degraded);
    QCOMPARE(rig.verdict().cause, Cause::SlowBlocks);
    rig.chains[0].intervalMs = 2000;
    rig.run(4 * kMinute);
    QCOMPARE(rig.state(), State::Live);
}

void TestChainTroubles::endpointsAreJudged()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(kMinute);
    const auto set = [&](health::Link link, EndpointState state) {
        rig.monitor->connection(0, base::EndpointIndex{0}, link, QStringLiteral("why"),
                                rig.clock());
        rig.chains[0].operators[0].cut = true;
        rig.run(2 * kSecond);
        QCOMPARE(rig.verdict().evidence[0].state, state);
        QCOMPARE(rig.verdict().evidence[0].reason, QStringLiteral("why"));
        QCOMPARE(rig.state(), State::Live);
    };
    set(health::Link::Unreachable, EndpointState::Unreachable);
    set(health::Link::RateLimited, EndpointState::RateLimited);
    set(health::Link::Lying, EndpointState::Lying);

    auto lagging = simChain("a", 2000);
    lagging.operators[1].latencyMs = 30'000;
    HealthRig late(withOthers(lagging));
    late.run(5 * kMinute);
    QCOMPARE(late.verdict().evidence[1].state, EndpointState::Lagging);
    QVERIFY(late.verdict().evidence[1].lagBlocks >= 14);
    QCOMPARE(late.state(), State::Live);
}

void TestChainTroubles::aForkedEndpointIsNamed()
{
    auto chain = simChain("a", 2000);
    chain.operators.resize(3);
    HealthRig rig(withOthers(chain));
    rig.run(kMinute);
    rig.chains[0].operators[2].cut = true;
    const auto head = *rig.trackers[0].head();
    base::Observation o;
    o.endpoint = base::EndpointIndex{2};
    o.seen = rig.clock();
    o.block = makeBlock(head.number, 77, head.parentHash);
    o.block.timestamp = head.timestamp;
    rig.monitor->observed(0, o);
    rig.monitor->changed(0, rig.trackers[0].observe(o, 2), o, rig.trackers[0]);
    rig.run(2 * kSecond);
    QCOMPARE(rig.state(), State::Live);
    const auto& e = rig.verdict().evidence[2];
    QCOMPARE(e.state, EndpointState::Forked);
    QCOMPARE(e.forkNumber, head.number);
    QCOMPARE(e.forkHash, o.block.hash);
}

/// The deadline that is told is the one that will be used, from before anything is wrong.
void TestChainTroubles::theDeadlineIsThatOfNow()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    QCOMPARE(rig.verdict().haltMs, std::optional<qint64>(rig.verdict().limitMs));
    QCOMPARE(sayingSo(rig.verdict()),
             (std::vector{base::EndpointIndex{0}, base::EndpointIndex{1}}));
    rig.monitor->connection(0, base::EndpointIndex{1}, health::Link::Unreachable,
                            QStringLiteral("connection refused"), rig.clock());
    rig.chains[0].operators[1].cut = true;
    rig.run(3 * kSecond);
    QCOMPARE(rig.state(), State::Live);
    QCOMPARE(rig.verdict().haltMs, std::optional<qint64>(3 * rig.verdict().limitMs));
    rig.monitor->connection(0, base::EndpointIndex{1}, health::Link::Idle, {}, rig.clock());
    rig.run(3 * kSecond);
    QCOMPARE(rig.verdict().haltMs, std::optional<qint64>(rig.verdict().limitMs)); // the only one
    rig.monitor->connection(0, base::EndpointIndex{0}, health::Link::Unreachable, {}, rig.clock());
    rig.chains[0].operators[0].cut = true;
    rig.run(20 * kSecond);
    QVERIFY(!rig.verdict().haltMs); // nobody can tell
    QCOMPARE(rig.verdict().cause, Cause::NoAnswer);
    QVERIFY(rig.verdict().unansweredSince);
    QVERIFY(rig.clock() - *rig.verdict().unansweredSince >= 20 * kSecond);
}

QTEST_GUILESS_MAIN(TestChainTroubles)
#include "tst_chain_troubles.moc"
