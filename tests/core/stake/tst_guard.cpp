// When signing is free, warned of or blocked, until when, and what a typed override is worth.
#include "eth/u256.hpp"
#include "stake/guard.hpp"
#include <QRandomGenerator>
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::UnixMs;
using base::Wei;
using stake::ChainCondition;
using stake::GuardCause;
using stake::GuardFacts;
using stake::GuardLevel;
using stake::GuardOverride;
using stake::OperatorsSay;

namespace {

constexpr UnixMs kNow{1'800'000'000'000};
constexpr qint64 kMinute = 60'000;

GuardFacts well()
{
    GuardFacts facts;
    facts.chainName = u"Metis Andromeda"_s;
    facts.condition = ChainCondition::Live;
    facts.since = kNow - 100 * kMinute;
    facts.operators = OperatorsSay::Agree;
    return facts;
}

std::vector<GuardCause> causesOf(const stake::GuardDecision& decision)
{
    std::vector<GuardCause> out;
    for (const auto& reason : decision.reasons)
        out.push_back(reason.cause);
    return out;
}

base::Hash32 transaction(quint8 which)
{
    base::Hash32 out;
    out.bytes.fill(which);
    return out;
}

} // namespace

class tst_Guard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void conditions_data()
    {
        QTest::addColumn<int>("condition");
        QTest::addColumn<int>("level");
        const auto row = [](const char* name, ChainCondition condition, GuardLevel level) {
            QTest::newRow(name) << int(condition) << int(level);
        };
        row("live", ChainCondition::Live, GuardLevel::Free);
        row("degraded", ChainCondition::Degraded, GuardLevel::Warned);
        row("stalled", ChainCondition::Stalled, GuardLevel::Warned);
        row("halted", ChainCondition::Halted, GuardLevel::Blocked);
        row("rolled back", ChainCondition::RolledBack, GuardLevel::Blocked);
        row("back-filling", ChainCondition::Backfilling, GuardLevel::Blocked);
        row("starting", ChainCondition::Starting, GuardLevel::Blocked);
        row("unknown", ChainCondition::Unknown, GuardLevel::Blocked);
    }
    void conditions()
    {
        QFETCH(int, condition);
        QFETCH(int, level);
        GuardFacts facts = well();
        facts.condition = static_cast<ChainCondition>(condition);
        const auto decision = judge(facts, kNow);
        QCOMPARE(int(decision.level), level);
        QCOMPARE(decision.reasons.empty(), level == int(GuardLevel::Free));
        QVERIFY(!decision.until);
        for (const auto& reason : decision.reasons)
            QVERIFY(reason.words.contains(u"Metis Andromeda") && !reason.key.isEmpty());
    }

    void nothingToldIsBlocked()
    {
        const auto decision = judge(GuardFacts(), kNow);
        QVERIFY(decision.level == GuardLevel::Blocked);
        QVERIFY(causesOf(decision) ==
                (std::vector{GuardCause::UnknownState, GuardCause::NotCompared}));
    }

    void graceAfterARecovery()
    {
        GuardFacts facts = well();
        facts.recoveredAt = kNow - 10 * kMinute;
        auto decision = judge(facts, kNow);
        QVERIFY(decision.level == GuardLevel::Blocked);
        QVERIFY(causesOf(decision) == std::vector{GuardCause::Recovering});
        QVERIFY(decision.until == kNow + 20 * kMinute);
        QVERIFY(judge(facts, kNow + (20 * kMinute - 1)).level == GuardLevel::Blocked);
        QVERIFY(judge(facts, kNow + 20 * kMinute).level == GuardLevel::Free);
        stake::GuardRules rules;
        rules.grace = std::chrono::minutes(10);
        QVERIFY(judge(facts, kNow, rules).level == GuardLevel::Free);
        // Halted again: nobody knows until when.
        facts.condition = ChainCondition::Halted;
        decision = judge(facts, kNow);
        QCOMPARE(decision.reasons.size(), std::size_t(2));
        QVERIFY(!decision.until);
    }

    void operators()
    {
        GuardFacts facts = well();
        facts.operators = OperatorsSay::Differ;
        facts.operatorTroubles = {{OperatorsSay::Differ, u"nonce: 3, 4"_s, u"nonce"_s}};
        const auto decision = judge(facts, kNow);
        QVERIFY(causesOf(decision) == std::vector{GuardCause::OperatorsDiffer});
        QVERIFY(decision.level == GuardLevel::Blocked);
        QVERIFY(decision.reasons[0].words.contains(u"nonce: 3, 4"));
        // Each has its reason, and a voice that is missing beside what differs, too.
        facts.operatorTroubles.push_back({OperatorsSay::Differ, u"balance: 1, 2"_s, u"b"_s});
        facts.operatorTroubles.push_back({OperatorsSay::OneMissing, u"B: away"_s, u"c"_s});
        QVERIFY(causesOf(judge(facts, kNow)) ==
                (std::vector{GuardCause::OperatorsDiffer, GuardCause::OperatorsDiffer,
                             GuardCause::OneOperator}));
        facts.operators = OperatorsSay::OneMissing;
        facts.operatorTroubles.clear(); // nobody says why
        QVERIFY(causesOf(judge(facts, kNow)) == std::vector{GuardCause::OneOperator});
        facts.operators = OperatorsSay::NotAsked;
        QVERIFY(judge(facts, kNow).level == GuardLevel::Blocked);
    }

    void warnings()
    {
        GuardFacts facts = well();
        facts.implementationChanged = true;
        facts.implementation = u"0x1234"_s;
        facts.owed = Wei::from64(101);
        facts.held = Wei::from64(100);
        facts.fee = Wei::from64(6);
        facts.amount = Wei::from64(100);
        facts.share = Wei::from64(34);
        facts.whole = Wei::from64(100);
        facts.shareOf = u"ENKI0"_s;
        const auto decision = judge(facts, kNow);
        QVERIFY(decision.level == GuardLevel::Warned);
        QVERIFY(causesOf(decision) ==
                (std::vector{GuardCause::ImplementationChanged, GuardCause::QueueNotCovered,
                             GuardCause::HighFee, GuardCause::Concentration}));
        QVERIFY(decision.reasons[3].words.startsWith(u"ENKI0"));
        // The same words for those who list findings.
        const auto found = concentrationIn(facts);
        QVERIFY(found && found->severity == stake::Severity::Warn);
        QCOMPARE(found->id, u"concentration"_s);
        QCOMPARE(found->sentence, decision.reasons[3].words);
        facts.share = Wei::from64(33);
        QVERIFY(!concentrationIn(facts));
        facts.share = Wei::from64(34);
        // What blocks stands first.
        facts.condition = ChainCondition::Halted;
        QVERIFY(judge(facts, kNow).reasons[0].cause == GuardCause::Halted);
        facts = well();
        facts.owed = facts.held = Wei::from64(100);
        QVERIFY(judge(facts, kNow).level == GuardLevel::Free);
        facts.codeForgotten = true;
        QVERIFY(causesOf(judge(facts, kNow)) == std::vector{GuardCause::CodeForgotten});
        QVERIFY(judge(facts, kNow).level == GuardLevel::Warned);
    }

    void sharesAreExact_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<bool>("fee");   // more than 5 %
        QTest::addColumn<bool>("third"); // more than a third
        const QString most =
            u"115792089237316195423570985008687907853269984665640564039457584007913129639935"_s;
        QTest::newRow("5 of 100") << u"5"_s << u"100"_s << false << false;
        QTest::newRow("6 of 100") << u"6"_s << u"100"_s << true << false;
        QTest::newRow("5 of 99") << u"5"_s << u"99"_s << true << false;
        QTest::newRow("33 of 99") << u"33"_s << u"99"_s << true << false;
        QTest::newRow("34 of 100") << u"34"_s << u"100"_s << true << true;
        QTest::newRow("1 wei more")
            << u"333333333333333333334"_s << u"1000000000000000000000"_s << true << true;
        QTest::newRow("1 wei less")
            << u"333333333333333333333"_s << u"1000000000000000000000"_s << true << false;
        QTest::newRow("of nothing") << u"1"_s << u"0"_s << false << false;
        QTest::newRow("everything") << most << most << true << true;
        QTest::newRow("nothing") << u"0"_s << most << false << false;
    }
    void sharesAreExact()
    {
        QFETCH(QString, part);
        QFETCH(QString, whole);
        QFETCH(bool, fee);
        QFETCH(bool, third);
        const auto wei = [](const QString& digits) {
            return eth::fromU256(*eth::u256FromDecimal(digits.toStdString()));
        };
        GuardFacts facts = well();
        facts.fee = wei(part);
        facts.amount = wei(whole);
        QCOMPARE(judge(facts, kNow).level == GuardLevel::Warned, fee);
        facts = well();
        facts.share = wei(part);
        facts.whole = wei(whole);
        QCOMPARE(judge(facts, kNow).level == GuardLevel::Warned, third);
    }

    void overridesAreTyped()
    {
        GuardFacts facts = well();
        facts.condition = ChainCondition::Halted;
        const auto decision = judge(facts, kNow);
        QCOMPARE(GuardOverride::textToType(facts), u"Metis Andromeda"_s);
        for (const QString& wrong : {u""_s, u"yes"_s, u"Metis"_s, u"MetisAndromeda"_s})
            QVERIFY(!GuardOverride::typed(wrong, facts, decision, transaction(1)));
        const auto typed =
            GuardOverride::typed(u"  metis  andromeda "_s, facts, decision, transaction(1));
        QVERIFY(typed);
        QVERIFY(typed->covers(decision, transaction(1)));
        QVERIFY(!typed->covers(decision, transaction(2)));
        // Nothing to override, and a chain without a name.
        QVERIFY(!GuardOverride::typed(u"Metis Andromeda"_s, well(), judge(well(), kNow),
                                      transaction(1)));
        facts.chainName.clear();
        QVERIFY(!GuardOverride::typed({}, facts, judge(facts, kNow), transaction(1)));
    }

    void overridesAreForOneStateAndOnce()
    {
        GuardFacts facts = well();
        facts.condition = ChainCondition::Halted;
        auto typed =
            *GuardOverride::typed(facts.chainName, facts, judge(facts, kNow), transaction(1));
        // Less is fine, another halt is not, nor what comes after it, nor a new warning.
        QVERIFY(typed.covers(judge(well(), kNow), transaction(1)));
        GuardFacts later = facts;
        later.since = kNow;
        QVERIFY(!typed.covers(judge(later, kNow), transaction(1)));
        later = well();
        later.recoveredAt = kNow;
        QVERIFY(!typed.covers(judge(later, kNow), transaction(1)));
        later = facts;
        later.implementationChanged = true;
        QVERIFY(!typed.spend(judge(later, kNow), transaction(1)));
        QVERIFY(typed.spend(judge(facts, kNow), transaction(1)));
        QVERIFY(!typed.spend(judge(facts, kNow), transaction(1)));
        QVERIFY(!typed.covers(judge(facts, kNow), transaction(1)));
    }

    void anotherDisagreementIsAnotherReason()
    {
        GuardFacts facts = well();
        facts.operators = OperatorsSay::Differ;
        facts.operatorTroubles = {{OperatorsSay::Differ, u"nonce: 3, 4"_s, u"nonce/3/4"_s}};
        const auto typed =
            *GuardOverride::typed(facts.chainName, facts, judge(facts, kNow), transaction(1));
        QVERIFY(typed.covers(judge(facts, kNow), transaction(1)));
        // One that came to it is not covered by the one that stands there still.
        GuardFacts more = facts;
        more.operatorTroubles.push_back({OperatorsSay::Differ, u"balance: 1, 2"_s, u"b/1/2"_s});
        QVERIFY(!typed.covers(judge(more, kNow), transaction(1)));
        facts.operatorTroubles = {more.operatorTroubles.back()};
        QVERIFY(!typed.covers(judge(facts, kNow), transaction(1)));
    }

    /// The decision is as grave as its gravest reason, and the reasons come in that order.
    void orderAndLevel()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            GuardFacts facts = well();
            facts.condition = static_cast<ChainCondition>(random.bounded(8));
            facts.operators = static_cast<OperatorsSay>(random.bounded(4));
            facts.implementationChanged = random.bounded(2) != 0;
            if (random.bounded(2))
                facts.recoveredAt = kNow - random.bounded(60) * kMinute;
            facts.fee = Wei::from64(random.bounded(10u));
            facts.amount = Wei::from64(random.bounded(200u));
            const auto decision = judge(facts, kNow);
            GuardLevel gravest = GuardLevel::Free;
            for (std::size_t r = 0; r < decision.reasons.size(); ++r) {
                gravest = std::max(gravest, decision.reasons[r].level);
                QVERIFY(r == 0 || decision.reasons[r].level <= decision.reasons[r - 1].level);
            }
            QVERIFY(decision.level == gravest);
            QVERIFY(!decision.until || (gravest == GuardLevel::Blocked && kNow < *decision.until));
        }
    }
};

QTEST_APPLESS_MAIN(tst_Guard)
#include "tst_guard.moc"
