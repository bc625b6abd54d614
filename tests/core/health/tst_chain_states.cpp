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

/// Time from the first missed block to the state, or -1 within `limit`.
qint64 untilState(HealthRig& rig, State wanted, qint64 limit)
{
    for (qint64 passed = 0; passed <= limit; passed += HealthRig::kTickMs) {
        if (rig.state() == wanted)
            return passed;
        rig.run(HealthRig::kTickMs);
    }
    return -1;
}

std::vector<HealthRig::Chain> withOthers(HealthRig::Chain first)
{
    return {std::move(first), simChain("other-a", 1000), simChain("other-b", 2000)};
}

} // namespace

/// Each state and the way into it and out of it again.
class TestChainStates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsLiveAfterTheFirstBlock();
    void haltsWithinTheBar_data();
    void haltsWithinTheBar();
    void learnsAChainOnDemand();
    void oneStuckOperatorIsNoHalt();
    void theOnlyOperatorMaySay();
    void tellsAtTheStartWhyNothingCame();
    void whatStoodBeforeTheStartIsNotLive();
    void oneMadeUpHeadIsNoHalt();
    void oneOfTwoOperatorsNeedsPatience();
    void noEndpointIsUnknown();
    void ownNetworkIsUnknown();
    void aSingleChainWithoutAnswersIsUnknown();
    void sleepIsUnknown();
    void ownClockIsUnknown();
    void backfillsWithSpeedAndEnd();
    void rollsBackUntilTheOldHeight();
    void rolledBackThenHalted();
};

void TestChainStates::startsLiveAfterTheFirstBlock()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    QCOMPARE(rig.state(), State::Starting);
    rig.run(3000);
    QCOMPARE(rig.state(), State::Live);
    QVERIFY(sentence(rig.verdict()).isEmpty());
    QVERIFY(rig.incidents.empty());
}

void TestChainStates::haltsWithinTheBar_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<bool>("polled");
    QTest::addColumn<int>("bar");
    QTest::newRow("2 s, pushed") << 2000 << false << 10'000;
    QTest::newRow("2 s, second polled") << 2000 << true << 10'000;
    QTest::newRow("250 ms, pushed") << 250 << false << 3000;
    QTest::newRow("250 ms, second polled") << 250 << true << 3000;
    QTest::newRow("1 s") << 1000 << false << 10'000;
    QTest::newRow("12 s") << 12'000 << false << 60'000;
}

void TestChainStates::haltsWithinTheBar()
{
    QFETCH(int, interval);
    QFETCH(bool, polled);
    QFETCH(int, bar);
    auto chain = simChain("a", interval);
    chain.operators[1].pushes = !polled;
    HealthRig rig(withOthers(chain));
    rig.run(20 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    rig.chains[0].making = false;
    const qint64 missed = rig.chains[0].nextAt; // the first one that does not come
    QVERIFY(untilState(rig, State::Halted, 5 * bar) >= 0);
    const qint64 delay = rig.nowMs - missed;
    QVERIFY2(delay <= bar, qPrintable(QString::number(delay)));
    QCOMPARE(rig.verdict().cause, Cause::NoNewBlock);
    QCOMPARE(rig.verdict().witnesses, 2);
    QCOMPARE(rig.incidents.size(), std::size_t(1));
    QCOMPARE(rig.incidents[0].first.kind, IncidentKind::Halt);
    QVERIFY(rig.incidents[0].first.detectionDelayMs <= bar);
    QVERIFY(!rig.incidents[0].first.evidence.empty());
    QCOMPARE(rig.state(1), State::Live);

    rig.chains[0].making = true;
    rig.run(2 * interval + 2000);
    QCOMPARE(rig.state(), State::Live);
    rig.run(2 * kMinute);
    QCOMPARE(rig.incidents.back().second, health::Phase::Closed);
    QCOMPARE(rig.incidents.back().first.endBlock, *rig.incidents[0].first.startBlock + 1);
}

void TestChainStates::learnsAChainOnDemand()
{
    auto chain = simChain("a", 5000);
    chain.onDemand = true;
    chain.priorMs.reset();
    HealthRig rig(withOthers(chain));
    rig.run(3 * kHour);
    QCOMPARE(rig.state(), State::Live);
    QVERIFY2(rig.incidents.empty(), "an exponential pace is no halt");
    const auto& pace = rig.monitor->health(0).pace();
    QVERIFY(pace.onDemand());
    QCOMPARE(pace.haltLimitMs(), static_cast<qint64>(5 * pace.p99Ms()));
    QVERIFY(pace.p99Ms() > 15'000 && pace.p99Ms() < 40'000);
    rig.chains[0].making = false;
    const qint64 limit = pace.haltLimitMs();
    QVERIFY(untilState(rig, State::Halted, 2 * limit) >= 0);
    QVERIFY(rig.verdict().ageMs <= limit + 1000);
}

void TestChainStates::oneStuckOperatorIsNoHalt()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    rig.chains[0].operators[0].stuck = true;
    rig.run(5 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    QCOMPARE(rig.verdict().evidence[0].state, EndpointState::Stuck);
    QVERIFY(rig.verdict().evidence[0].lagBlocks > 100);
    QCOMPARE(rig.verdict().evidence[1].state, EndpointState::Ok);
    QVERIFY(rig.incidents.empty());
    rig.chains[0].operators[0].stuck = false;
    rig.run(10 * kSecond);
    QCOMPARE(rig.verdict().evidence[0].state, EndpointState::Ok);
}

void TestChainStates::theOnlyOperatorMaySay()
{
    auto chain = simChain("a", 2000);
    chain.operators.resize(1);
    HealthRig rig(withOthers(chain));
    rig.run(5 * kMinute);
    rig.chains[0].making = false;
    QVERIFY(untilState(rig, State::Halted, 13 * kSecond) >= 0);
    QCOMPARE(rig.verdict().witnesses, 1);
    QVERIFY(sentence(rig.verdict()).contains(QStringLiteral("the only operator")));
}

void TestChainStates::tellsAtTheStartWhyNothingCame()
{
    auto chain = simChain("a", 2000);
    chain.making = false;
    HealthRig rig(withOthers(chain));
    const auto cut = [&](quint16 endpoint) {
        rig.monitor->connection(0, base::EndpointIndex{endpoint}, health::Link::Unreachable,
                                QStringLiteral("connection refused"), rig.clock());
    };
    cut(0);
    rig.run(2 * kSecond);
    QCOMPARE(rig.state(), State::Starting);
    QVERIFY(!sentence(rig.verdict()).contains(QStringLiteral("refused"))); // the other answers
    cut(1);
    rig.run(2 * kSecond);
    QCOMPARE(rig.state(), State::Starting);
    QCOMPARE(sentence(rig.verdict()),
             QStringLiteral("waiting for the first block: connection refused"));
}

void TestChainStates::whatStoodBeforeTheStartIsNotLive()
{
    auto chain = simChain("a", 2000);
    chain.making = false;
    for (auto& op : chain.operators) {
        op.pushes = false;
        op.heldAt = 999;
    }
    HealthRig rig(withOthers(chain));
    rig.chains[0].line.back().timestamp = HealthRig::kStart / 1000 - 300;
    rig.run(10 * kSecond);
    QCOMPARE(rig.state(), State::Unknown);
    QVERIFY(sentence(rig.verdict()).contains(QStringLiteral("its newest is 3")));
    rig.chains[0].making = true;
    rig.run(10 * kSecond);
    QCOMPARE(rig.state(), State::Live);
}

/// One of three operators shows a block far ahead, once, and nothing any more.
void TestChainStates::oneMadeUpHeadIsNoHalt()
{
    auto chain = simChain("a", 1000);
    chain.operators.resize(3);
    HealthRig rig(withOthers(chain));
    rig.run(5 * kMinute);
    rig.chains[0].operators[2].cut = true;
    base::Observation lie;
    lie.chain = base::ChainIndex{0};
    lie.endpoint = base::EndpointIndex{2};
    lie.seen = rig.clock();
    lie.block = makeBlock(rig.chains[0].line.back().number + 900, 77, hashOf(1, 77));
    lie.block.timestamp = rig.clock().value / 1000;
    rig.monitor->observed(0, lie);
    rig.monitor->changed(0, rig.trackers[0].observe(lie, 2), lie, rig.trackers[0]);
    rig.run(5 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    QVERIFY(rig.incidents.empty());
    QVERIFY(std::ranges::none_of(rig.told, [](const auto& told) {
        return told.chain == 0 && told.verdict.state == State::Halted;
    }));
}

void TestChainStates::oneOfTwoOperatorsNeedsPatience()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    rig.monitor->connection(0, base::EndpointIndex{1}, health::Link::Unreachable,
                            QStringLiteral("connection refused"), rig.clock());
    rig.chains[0].operators[1].cut = true;
    rig.chains[0].making = false;
    rig.run(13 * kSecond);
    QCOMPARE(rig.state(), State::Unknown);
    QCOMPARE(rig.verdict().cause, Cause::TooFewWitnesses);
    // It says when it would be a halt as things stand, and who can tell.
    QCOMPARE(rig.verdict().haltMs, std::optional<qint64>(3 * rig.verdict().limitMs));
    QVERIFY(sentence(rig.verdict())
                .contains(QStringLiteral("(by one alone, %1 s is a halt)")
                              .arg(3 * rig.verdict().limitMs / 1000)));
    QCOMPARE(sayingSo(rig.verdict()), std::vector{base::EndpointIndex{0}});
    QVERIFY(sentence(rig.verdict()).contains(QStringLiteral("connection refused")));
    QCOMPARE(rig.verdict().evidence[1].state, EndpointState::Unreachable);
    rig.run(20 * kSecond);
    QCOMPARE(rig.state(), State::Halted);
    QCOMPARE(sayingSo(rig.verdict()), std::vector{base::EndpointIndex{0}});
}

void TestChainStates::noEndpointIsUnknown()
{
    auto chain = simChain("a", 2000);
    chain.operators.clear();
    HealthRig rig(withOthers(chain));
    rig.run(20 * kSecond);
    QCOMPARE(rig.state(), State::Unknown);
    QCOMPARE(rig.verdict().cause, Cause::NoEndpoint);

    HealthRig mute(withOthers(simChain("a", 2000)));
    mute.run(kMinute);
    for (int e = 0; e < 2; ++e)
        mute.monitor->connection(0, static_cast<base::EndpointIndex>(e), health::Link::Unreachable,
                                 QStringLiteral("refused"), mute.clock());
    for (auto& op : mute.chains[0].operators)
        op.cut = true;
    mute.run(kMinute);
    QCOMPARE(mute.state(), State::Unknown);
    QCOMPARE(mute.verdict().cause, Cause::NoAnswer);
    QVERIFY(mute.incidents.empty());
}

void TestChainStates::ownNetworkIsUnknown()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    rig.networkLost = true;
    rig.run(15 * kSecond);
    for (std::size_t c = 0; c < 3; ++c) {
        QCOMPARE(rig.state(c), State::Unknown);
        QCOMPARE(rig.verdict(c).cause, Cause::OwnNetwork);
    }
    rig.run(5 * kMinute);
    QCOMPARE(rig.state(), State::Unknown);
    rig.networkLost = false;
    rig.run(5 * kSecond);
    QCOMPARE(rig.state(), State::Live);
    QVERIFY(rig.incidents.empty());
}

void TestChainStates::aSingleChainWithoutAnswersIsUnknown()
{
    HealthRig rig({simChain("a", 2000)});
    rig.run(5 * kMinute);
    rig.networkLost = true;
    rig.run(15 * kSecond);
    QCOMPARE(rig.state(), State::Unknown);
    rig.networkLost = false;
    rig.run(5 * kSecond);
    QCOMPARE(rig.state(), State::Live);
    // With answers the same silence is the chain's.
    rig.chains[0].making = false;
    rig.run(13 * kSecond);
    QCOMPARE(rig.state(), State::Halted);
}

void TestChainStates::sleepIsUnknown()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    rig.asleep = true;
    rig.run(kHour);
    rig.asleep = false;
    rig.networkLost = true; // sockets died in the sleep
    rig.run(HealthRig::kTickMs);
    QCOMPARE(rig.state(), State::Unknown);
    QCOMPARE(rig.verdict().cause, Cause::OwnLoop);
    rig.run(8 * kSecond);
    QCOMPARE(rig.state(), State::Unknown);
    rig.networkLost = false;
    rig.run(4 * kSecond);
    QCOMPARE(rig.state(), State::Live);
    QVERIFY(rig.incidents.empty());
}

void TestChainStates::ownClockIsUnknown()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.skewMs = -60 * kSecond;
    rig.run(kMinute);
    QCOMPARE(rig.state(), State::Unknown);
    QCOMPARE(rig.verdict().cause, Cause::OwnClock);
    QVERIFY(sentence(rig.verdict()).contains(QStringLiteral("behind")));
}

void TestChainStates::backfillsWithSpeedAndEnd()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    auto& chain = rig.chains[0];
    chain.making = false;
    rig.run(10 * kMinute);
    QCOMPARE(rig.state(), State::Halted);
    chain.catchUp = 10;
    chain.making = true;
    rig.run(20 * kSecond);
    QCOMPARE(rig.state(), State::Backfilling);
    const auto& v = rig.verdict();
    QVERIFY2(v.speed > 8 && v.speed < 12, qPrintable(QString::number(v.speed)));
    QVERIFY(v.etaMs && *v.etaMs > 20 * kSecond && *v.etaMs < 90 * kSecond);
    QCOMPARE(rig.incidents.size(), std::size_t(1)); // the halt goes on
    rig.run(2 * kMinute);
    QCOMPARE(rig.state(), State::Live);
    rig.run(2 * kMinute);
    QCOMPARE(rig.incidents.back().second, health::Phase::Closed);
    QVERIFY(rig.incidents.back().first.catchUpSpeed > 8);
    QCOMPARE(rig.monitor->incidents().closed().size(), std::size_t(1));
}

void TestChainStates::rollsBackUntilTheOldHeight()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    const quint64 top = rig.trackers[0].head()->number;
    rig.rollBack(0, 5);
    QVERIFY(untilState(rig, State::RolledBack, 5 * kSecond) >= 0);
    QCOMPARE(rig.verdict().cause, Cause::Reorg);
    QCOMPARE(rig.rollbacks[0].depth, quint64(5));
    rig.run(6 * kSecond);
    QCOMPARE(rig.state(), State::RolledBack);
    rig.run(6 * kSecond);
    QVERIFY(rig.trackers[0].head()->number > top);
    QCOMPARE(rig.state(), State::Live);
    rig.run(2 * kMinute);
    QCOMPARE(rig.incidents.front().first.kind, IncidentKind::Rollback);
    QCOMPARE(rig.incidents.back().second, health::Phase::Closed);
}

void TestChainStates::rolledBackThenHalted()
{
    HealthRig rig(withOthers(simChain("a", 2000)));
    rig.run(5 * kMinute);
    rig.rollBack(0, 20);
    rig.run(4 * kSecond);
    QCOMPARE(rig.state(), State::RolledBack);
    rig.chains[0].making = false;
    rig.run(15 * kSecond);
    QCOMPARE(rig.state(), State::Halted);
    QVERIFY(rig.verdict().rolledBack);
    QCOMPARE(rig.monitor->incidents().open().size(), std::size_t(2));
}

QTEST_GUILESS_MAIN(TestChainStates)
#include "tst_chain_states.moc"
