#include "health_rig.hpp"
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using health::State;

namespace {

constexpr qint64 kMinute = 60'000, kHour = 60 * kMinute;

/// Forty chains as they are out there: a tenth under a second, most at 1 or 2 s, some L1-like, some
/// on demand; jitter, replicas that step back, second operators that are polled.
std::vector<HealthRig::Chain> fortyChains()
{
    std::vector<HealthRig::Chain> out;
    for (int i = 0; i < 40; ++i) {
        const qint64 interval = i < 4    ? 250
                                : i < 14 ? 1000
                                : i < 32 ? 2000
                                : i < 35 ? 12'000
                                         : 6000;
        auto chain = simChain(qPrintable(QStringLiteral("chain-%1").arg(i)), interval);
        chain.onDemand = i >= 35;
        if (chain.onDemand)
            chain.priorMs.reset();
        chain.jitterMs = interval / 3;
        for (auto& op : chain.operators) {
            op.jitterMs = 400;
            op.lagPercent = 5;
        }
        chain.operators[1].pushes = i % 3 != 0 && interval >= 2000;
        out.push_back(chain);
    }
    return out;
}

} // namespace

/// A day of normal traffic and of our own troubles must give no verdict against a chain.
class TestFalseVerdicts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayOfFortyChains();
};

void TestFalseVerdicts::aDayOfFortyChains()
{
    HealthRig rig(fortyChains(), 4711);
    constexpr qint64 kStep = 5 * kMinute;
    qint64 unknownMs = 0;
    for (qint64 at = 0; at < 24 * kHour; at += kStep) {
        // One operator is stuck on each chain in turn, ten minutes each.
        for (std::size_t c = 0; c < rig.chains.size(); ++c) {
            const qint64 turn = (at / (10 * kMinute) + static_cast<qint64>(c)) % 4;
            rig.chains[c].operators[0].stuck = turn == 1;
            rig.chains[c].operators[1].stuck = turn == 3;
        }
        rig.skewMs = static_cast<qint64>(2000 * std::sin(static_cast<double>(at) / kHour));
        rig.networkLost = at == 6 * kHour;
        rig.asleep = at >= 12 * kHour && at < 13 * kHour;
        if (at == 13 * kHour) {
            rig.networkLost = true; // sockets are made anew after the sleep
            rig.run(20'000);
            rig.networkLost = false;
            rig.run(kStep - 20'000);
            continue;
        }
        rig.run(kStep);
        unknownMs += rig.state(20) == State::Unknown ? kStep : 0;
    }
    std::size_t wrong = 0, unknown = 0;
    for (const auto& t : rig.told) {
        unknown += t.verdict.state == State::Unknown ? 1 : 0;
        if (t.verdict.state == State::Live || t.verdict.state == State::Unknown)
            continue;
        if (++wrong <= 20)
            qWarning() << t.chain << health::nameOf(t.verdict.state)
                       << (t.verdict.at.value - HealthRig::kStart) / 1000 << "s"
                       << sentence(t.verdict) << t.verdict.limitMs << t.verdict.witnesses;
    }
    qInfo() << rig.observations << "observations," << rig.told.size() << "verdicts told, of them"
            << unknown << "unknown and" << wrong << "wrong";
    QCOMPARE(wrong, std::size_t(0));
    QVERIFY(rig.incidents.empty());
    QVERIFY(unknown >= 80); // lost network and sleep, at each chain
    QVERIFY(rig.observations > 3'000'000);
}

QTEST_GUILESS_MAIN(TestFalseVerdicts)
#include "tst_false_verdicts.moc"
