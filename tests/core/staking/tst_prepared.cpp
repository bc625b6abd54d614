// What a simulation says for and against a plan, and what is another when it is rehearsed again.
#include "base/hex.hpp"
#include "eth/abi.hpp"
#include "stake/plan.hpp"
#include "staking/prepared.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::Wei;
using stake::CallOutcome;
using stake::Severity;
using stake::Watched;

namespace {

const stake::Protocol& lido()
{
    static const stake::Protocols all = stake::Protocols::load();
    return *all.find(u"lido"_s);
}

const stake::Action& submit()
{
    return *lido().action(u"stake"_s);
}

/// A plan with one call, and a simulation in which it goes through and brings `shares`.
struct Made
{
    staking::Prepared prepared;
    staking::Rehearsal rehearsal;
};

Watched shareToken()
{
    const QString& token = submit().receives->preview.token;
    return {Watched::Kind::Erc20, *lido().roles.at(lido().tokens.at(token).role).address};
}

Made made(quint64 shares)
{
    Made out;
    out.prepared.protocol = &lido();
    out.prepared.action = &submit();
    stake::PlannedCall call;
    call.what = u"Stake"_s;
    out.prepared.plan.calls = {call};
    out.prepared.plan.receives = stake::ShownAmount{u"stETH"_s, Wei::from64(1000), u"1000"_s};
    stake::Simulation simulation;
    simulation.how = stake::SimulatedHow::Whole;
    simulation.at.number = 9;
    stake::CallResult went;
    went.outcome = CallOutcome::Ok;
    went.gasUsed = 90'000;
    simulation.calls = {went};
    simulation.changes = {{shareToken(), Wei::from64(5), Wei::from64(5 + shares)}};
    out.rehearsal.simulation = simulation;
    out.prepared.rehearsal = out.rehearsal;
    staking::PreparedCall prepared;
    prepared.planned = call;
    eth::Transaction tx;
    tx.chain = base::ChainId{1};
    tx.nonce = 4;
    tx.gasLimit = 100'000;
    prepared.shown = wallet::Shown::exactly(tx, out.prepared.account);
    out.prepared.calls = {prepared};
    return out;
}

const stake::Finding* find(const std::vector<stake::Finding>& findings, const QString& id)
{
    for (const auto& one : findings)
        if (one.id == id)
            return &one;
    return nullptr;
}

std::vector<stake::Finding> findings(const Made& from)
{
    return staking::findingsOf(lido(), submit(), {}, from.prepared.plan, from.rehearsal);
}

std::vector<stake::Finding> changes(const Made& before, const staking::Rehearsal& now,
                                    quint64 nonce = 4)
{
    return staking::changesSince(before.prepared, 0, now, {nonce, nonce});
}

} // namespace

class TestPrepared : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// One validator's stake and everybody's, where the file names them and both were read.
    void theShareOfAValidator()
    {
        static const stake::Protocols all = stake::Protocols::load();
        for (const auto& [id, who] : {std::pair{u"polygon-pol-delegation"_s, u"validatorId"_s},
                                      std::pair{u"espresso-delegation"_s, u"validator"_s}}) {
            staking::Prepared prepared;
            prepared.protocol = all.find(id);
            prepared.action = prepared.protocol->action(u"delegate"_s);
            QVERIFY(prepared.action->share);
            auto wanted = stake::wantedForAction(*prepared.protocol, *prepared.action);
            QVERIFY(wanted.contains(u"operatorAfter"_s) && wanted.contains(u"setAfter"_s));
            const auto number = [](quint64 value) {
                return stake::Fact{stake::Typed::number(Wei::from64(value)), {}, {}};
            };
            prepared.facts = {{u"operatorAfter"_s, number(34)}, {who, number(12)}};
            auto guard = staking::guardFactsOf(prepared, u"Ethereum"_s, {});
            QVERIFY(!guard.whole); // not read: nothing is said
            const auto concentrated = [](const stake::GuardFacts& facts) {
                const auto decision = stake::judge(facts, {});
                return std::ranges::any_of(decision.reasons, [](const auto& reason) {
                    return reason.cause == stake::GuardCause::Concentration;
                });
            };
            QVERIFY(!concentrated(guard));
            prepared.facts[u"setAfter"_s] = number(100);
            guard = staking::guardFactsOf(prepared, u"Ethereum"_s, {});
            QVERIFY(guard.share == Wei::from64(34) && guard.whole == Wei::from64(100));
            QCOMPARE(guard.shareOf, u"validator 12"_s);
            QVERIFY(concentrated(guard));
            prepared.facts[u"setAfter"_s] = number(102);
            QVERIFY(!concentrated(staking::guardFactsOf(prepared, u"Ethereum"_s, {})));
        }
        QVERIFY(!submit().share);
    }

    void gas()
    {
        QCOMPARE(staking::gasLimitFor({}, {}), 0ULL);
        QCOMPARE(staking::gasLimitFor(100'000, {}), 150'000ULL);
        QCOMPARE(staking::gasLimitFor(100'000, 200'000), 250'000ULL);
        QCOMPARE(staking::gasLimitFor({}, 40'000), 50'000ULL);
        QVERIFY(staking::gasLimitFor(~0ULL, ~0ULL) < 1ULL << 42);
    }

    void asPromised()
    {
        QVERIFY(findings(made(1000)).empty());
        QVERIFY(findings(made(1001)).empty());
        QVERIFY(findings(made(998)).empty()); // rounding of shares
    }

    void lessThanPreview()
    {
        Made less = made(990);
        auto found = findings(less);
        QVERIFY(find(found, u"simulated-less"_s));
        QVERIFY(!stake::anyBlocks(found));
        less.prepared.plan.minimum = Wei::from64(1000);
        found = findings(less);
        QVERIFY(find(found, u"simulated-minimum"_s));
        QVERIFY(stake::anyBlocks(found));
        // More than a percent less is no rounding and no reward that came between.
        QCOMPARE(find(findings(made(989)), u"simulated-short"_s)->severity, Severity::Block);
    }

    /// The coins leave and nothing of what was promised for now arrives: that is a theft, whatever
    /// the minimum is. (It was a note once, and this test said so: the test was wrong.)
    void nothingComes()
    {
        Made nothing = made(0);
        QCOMPARE(find(findings(nothing), u"nothing-comes"_s)->severity, Severity::Block);
        nothing.prepared.plan.minimum = Wei::from64(1);
        QVERIFY(stake::anyBlocks(findings(nothing)));
        // Less than before is nothing as well.
        nothing.rehearsal.simulation->changes[0].after = Wei::from64(1);
        QVERIFY(stake::anyBlocks(findings(nothing)));
        // And so is it when it is rehearsed again.
        QVERIFY(find(changes(made(1000), made(0).rehearsal), u"nothing-comes"_s));
        // A balance that is not told is no proof.
        Made blind = made(1000);
        blind.rehearsal.simulation->changes[0].after.reset();
        QCOMPARE(find(findings(blind), u"receipt-unknown"_s)->severity, Severity::Block);
        blind.rehearsal.simulation->how = stake::SimulatedHow::Stepwise;
        QCOMPARE(find(findings(blind), u"receipt-unknown"_s)->severity, Severity::Warn);
    }

    /// A preview that is too low makes a floor that is too low.
    void moreThanPreview()
    {
        Made more = made(1030);
        QCOMPARE(find(findings(more), u"simulated-more"_s)->severity, Severity::Warn);
        more.prepared.plan.minimum = Wei::from64(950);
        QVERIFY(findings(more).empty()); // within the slippage
        more.prepared.plan.minimum = Wei::from64(980);
        const auto found = findings(more);
        QVERIFY(find(found, u"simulated-more"_s));
        QVERIFY(find(found, u"simulated-more"_s)->sentence.contains(u"too low"));
    }

    /// Polygon pays rewards at once when one undelegates: they are not the amount that comes later.
    void rewardsBeforeTheWait()
    {
        static const stake::Protocols all = stake::Protocols::load();
        const stake::Protocol& polygon = *all.find(u"polygon-pol-delegation"_s);
        const stake::Action& undelegate = *polygon.action(u"undelegate"_s);
        QVERIFY(!undelegate.receives->atOnce && polygon.action(u"claim"_s)->receives->atOnce);
        Made out = made(3);
        const QString& token = undelegate.receives->preview.token;
        out.rehearsal.simulation->changes[0].what.token =
            *polygon.roles.at(polygon.tokens.at(token).role).address;
        const auto found =
            staking::findingsOf(polygon, undelegate, {}, out.prepared.plan, out.rehearsal);
        QVERIFY(!find(found, u"simulated-less"_s) && !stake::anyBlocks(found));
        QCOMPARE(find(found, u"part-at-once"_s)->severity, Severity::Note);
        out.rehearsal.simulation->changes[0].after = Wei::from64(5);
        QVERIFY(find(staking::findingsOf(polygon, undelegate, {}, out.prepared.plan, out.rehearsal),
                     u"nothing-at-once"_s));
    }

    /// What is left of an approval is asked at the end.
    void approvalsAreWatched()
    {
        stake::TxPlan plan;
        stake::PlannedCall approve;
        approve.purpose = stake::Purpose::Approve;
        approve.call.to.bytes.fill(3);
        base::Address spender;
        spender.bytes.fill(4);
        const auto item = *eth::abi::parseItem("approve(address spender, uint256 amount)");
        approve.call.data = *eth::abi::encodeCall(
            item, {eth::abi::Value::address(spender), eth::abi::Value::number(quint64(7))});
        plan.calls = {approve, {}};
        for (const std::size_t from : {std::size_t(0), std::size_t(1)}) {
            const auto sequence = staking::sequenceOf(lido(), {}, plan, 3, from);
            QCOMPARE(sequence.steps.size(), 2 - from);
            QVERIFY(sequence.watched.back() ==
                    (Watched{Watched::Kind::Allowance, approve.call.to, spender}));
        }
    }

    /// The reason names who says what.
    void operatorsByName()
    {
        staking::Rehearsal differ;
        differ.first.operatorName = u"Ankr"_s;
        differ.second.operatorName = u"Metis"_s;
        differ.agreement.kind = stake::AgreementKind::Differ;
        differ.agreement.differences = {{u"eMetis minter"_s, u"0x1"_s, u"0x2"_s}};
        stake::GuardFacts guard;
        staking::tellOperators(guard, differ);
        QCOMPARE(guard.operatorTroubles.size(), std::size_t(1));
        QCOMPARE(guard.operatorTroubles[0].words,
                 u"eMetis minter: Ankr says 0x1, and Metis says 0x2"_s);
        QVERIFY(guard.operators == stake::OperatorsSay::Differ);
    }

    void fails()
    {
        Made broken = made(1000);
        broken.rehearsal.simulation->calls[0].outcome = CallOutcome::Reverted;
        broken.rehearsal.simulation->calls[0].reason = u"it is paused"_s;
        const auto found = findings(broken);
        QVERIFY(stake::anyBlocks(found));
        QVERIFY(found.front().sentence.contains(u"Stake: it would fail: it is paused"));
        broken.rehearsal.simulation.reset();
        broken.rehearsal.first.refusal = u"insufficient funds"_s;
        QVERIFY(findings(broken).front().sentence.contains(u"insufficient funds"));
    }

    void allowanceIsLeft()
    {
        Made open = made(1000);
        open.rehearsal.simulation->allowances = {{{}, {}, Wei::from64(1), false, true}};
        QVERIFY(find(findings(open), u"allowance-left"_s));
        open.rehearsal.simulation->allowances = {{{}, {}, {}, false, true}};
        QVERIFY(findings(open).empty());
        // An event alone does not tell whether it was used up.
        open.rehearsal.simulation->allowances = {{{}, {}, Wei::from64(1), false, false}};
        QVERIFY(!find(findings(open), u"allowance-left"_s));
        QVERIFY(find(findings(open), u"allowance-unknown"_s));
        open.rehearsal.simulation->allowances = {{{}, {}, Wei::from64(1), true, false}};
        QVERIFY(find(findings(open), u"allowance-left"_s));
    }

    void again()
    {
        const Made before = made(1000);
        QVERIFY(changes(before, made(1000).rehearsal).empty());
        QVERIFY(find(changes(before, made(990).rehearsal), u"less-now"_s));
        QVERIFY(!stake::anyBlocks(changes(before, made(990).rehearsal)));
        // Told once: it goes on moving, and a person knows that it does.
        const auto less = changes(before, made(990).rehearsal);
        QVERIFY(staking::untold(less, {}) != nullptr);
        QCOMPARE(staking::untold(less, {})->id, u"less-now"_s);
        QVERIFY(staking::untold(changes(before, made(980).rehearsal), less) == nullptr);
        QVERIFY(staking::untold(changes(before, made(1000).rehearsal), {}) == nullptr);
        const stake::Finding left{Severity::Warn, u"allowance-left"_s, u"afterwards A may"_s, {}};
        const stake::Finding other{Severity::Warn, u"allowance-left"_s, u"afterwards B may"_s, {}};
        QVERIFY(staking::untold({left}, {left}) == nullptr);
        QVERIFY(staking::untold({left, other}, {left}) != nullptr); // another one is news
        QVERIFY(staking::untold({{Severity::Note, u"limit"_s, u"it is so"_s, {}}}, {}) == nullptr);
        Made bounded = before;
        bounded.prepared.plan.minimum = Wei::from64(995);
        QVERIFY(stake::anyBlocks(changes(bounded, made(990).rehearsal)));
        QVERIFY(find(changes(before, made(1000).rehearsal, 5), u"nonce-moved"_s));
        staking::Rehearsal hungry = made(1000).rehearsal;
        hungry.simulation->calls[0].gasUsed = 100'001;
        QVERIFY(find(changes(before, hungry), u"gas-grown"_s));
    }

    void signable()
    {
        Made fine = made(1000);
        QVERIFY(fine.prepared.signable());
        fine.prepared.plan.forExport = true;
        QVERIFY(!fine.prepared.signable());
        fine.prepared.plan.forExport = false;
        fine.prepared.findings = {{Severity::Block, u"x"_s, {}, {}}};
        QVERIFY(!fine.prepared.signable());
        fine.prepared.findings.clear();
        fine.prepared.calls[0].shown.reset();
        QVERIFY(!fine.prepared.signable());
    }
};

QTEST_GUILESS_MAIN(TestPrepared)
#include "tst_prepared.moc"
