// What a typed override holds for, by what two operators say at the review and before the
// signature.
#include "stake/fact_agreement.hpp"
#include "staking/prepared.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;

namespace {

/// What the guard is told of a chain that lives, by two operators that say this.
stake::GuardFacts guardBy(const stake::OperatorAgreement& seen)
{
    staking::Rehearsal rehearsal;
    rehearsal.first.operatorName = u"A"_s;
    rehearsal.second.operatorName = u"B"_s;
    rehearsal.agreement = seen;
    stake::GuardFacts out;
    out.chainName = u"Metis"_s;
    out.condition = stake::ChainCondition::Live;
    staking::tellOperators(out, rehearsal);
    return out;
}

} // namespace

class TestOverrides : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What was typed at the review holds for what stood there: for each thing by itself.
    void anOverrideCoversEachDifferenceByItself()
    {
        using stake::AgreementKind;
        stake::OperatorAgreement told;
        told.kind = AgreementKind::Differ;
        told.add({u"reward period"_s, u"7"_s, u"not told"_s});
        const auto guardOf = [&told](stake::OperatorAgreement seen) {
            stake::join(seen, told);
            return guardBy(seen);
        };
        const auto overrideOf = [](const stake::GuardFacts& facts) {
            return *stake::GuardOverride::typed(facts.chainName, facts, stake::judge(facts, {}),
                                                {});
        };
        const auto covered = [](const stake::GuardOverride& typed, const stake::GuardFacts& now) {
            return typed.covers(stake::judge(now, {}), {});
        };
        stake::OperatorAgreement agree;
        agree.kind = AgreementKind::Agree;
        const auto harmless = overrideOf(guardOf(agree));
        QVERIFY(covered(harmless, guardOf(agree)));
        // The simulations differ newly: the first difference is still the old one.
        stake::OperatorAgreement theft;
        theft.kind = AgreementKind::Differ;
        theft.add({u"who pays and who takes"_s, u"1 from 0xa"_s, u"none"_s});
        QCOMPARE(guardOf(theft).operatorTroubles.size(), std::size_t(2));
        QVERIFY(!covered(harmless, guardOf(theft)));
        const auto both = overrideOf(guardOf(theft));
        QVERIFY(covered(both, guardOf(theft)) && covered(both, guardOf(agree)));
        // Other values of the same thing, or of what of it is not shown, are another thing.
        stake::OperatorAgreement other = theft, hidden = theft;
        other.differences[0].first = u"9 from 0xa"_s;
        hidden.differences[0].whole = u"1"_s;
        QVERIFY(!covered(both, guardOf(other)) && !covered(both, guardOf(hidden)));
        // So is a voice that fell silent, beside what differs.
        stake::OperatorAgreement silent;
        silent.miss(u"B: it does not answer"_s);
        QVERIFY(guardOf(silent).operators == stake::OperatorsSay::Differ);
        QVERIFY(!covered(harmless, guardOf(silent)));
        // Beyond what is listed it is seen, too.
        stake::OperatorAgreement many;
        many.kind = AgreementKind::Differ;
        for (int i = 0; i < 40; ++i)
            many.add({u"code of %1"_s.arg(i), u"1"_s, u"2"_s});
        const auto flood = overrideOf(guardOf(many));
        QVERIFY(covered(flood, guardOf(many)));
        many.add({u"transfers"_s, u"1"_s, u"2"_s});
        QVERIFY(!covered(flood, guardOf(many)));
    }

    /// What is another number at each block can be overridden, too.
    void anOverrideLivesLongerThanABlock()
    {
        const auto holds = [](const stake::OperatorAgreement& before,
                              const stake::OperatorAgreement& now) {
            const auto facts = guardBy(before);
            return stake::GuardOverride::typed(facts.chainName, facts, stake::judge(facts, {}), {})
                ->covers(stake::judge(guardBy(now), {}), {});
        };
        const auto branch = [](const QString& a, const QString& b) {
            stake::OperatorAgreement out;
            out.kind = stake::AgreementKind::Differ;
            out.add({u"block hash"_s, a, b, {}, true});
            return out;
        };
        const auto behind = [](const QString& words) {
            stake::OperatorAgreement out;
            out.miss(words);
            return out;
        };
        QVERIFY(holds(branch(u"0x1"_s, u"0x2"_s), branch(u"0x3"_s, u"0x4"_s)));
        QVERIFY(holds(behind(u"B: it is 153 blocks behind"_s),
                      behind(u"B: it is 1154 blocks behind"_s)));
        QVERIFY(
            !holds(behind(u"B: it is 153 blocks behind"_s), behind(u"B: it does not answer"_s)));
        QVERIFY(!holds(behind(u"B: it is 153 blocks behind"_s), branch(u"0x1"_s, u"0x2"_s)));
    }
};

QTEST_APPLESS_MAIN(TestOverrides)
#include "tst_overrides.moc"
