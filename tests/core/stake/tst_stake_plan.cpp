// Plans: their bytes decode to what they say, the review has words for them, and amounts are exact.
#include "registry/clear_files.hpp"
#include "stake/journal.hpp"
#include "worlds.hpp"
#include <QRandomGenerator>

using namespace rollscope;
using namespace rollscope::test;
using stake::Purpose;

namespace {

base::Result<stake::TxPlan> planned(World& world, const char* action,
                                    const stake::Circumstances* around = nullptr,
                                    stake::PlanFor purpose = stake::PlanFor::Signing)
{
    const auto& what = actionOf(world.protocol, action);
    const auto given =
        argumentsOf(world.protocol, what, world.arguments[QString::fromLatin1(action)]);
    const auto facts = world.chain.readAction(what, given);
    return stake::plan(world.protocol, what, facts,
                       around != nullptr ? *around : fine(world.protocol), purpose);
}

struct Words
{
    std::vector<base::Error> errors;
    eth::clear::Library library = registry::shippedDescriptors(errors);
    eth::clear::Facts facts = registry::chainFacts(registry::Registry::load());
};

/// The review of a call with what the plan knows of its contracts.
base::Result<eth::clear::Review> reviewed(const stake::TxPlan& plan, const eth::clear::Call& call)
{
    static const Words words;
    eth::clear::Facts facts = words.facts;
    facts.bindings = plan.bindings;
    facts.tokens = plan.tokens;
    facts.names = plan.names;
    return eth::clear::review(words.library, facts, call);
}

/// Arguments of the last call.
std::vector<Value> argumentsIn(const stake::TxPlan& plan)
{
    const auto values = eth::abi::decodeCall(plan.calls.back().item, plan.calls.back().call.data);
    return values.value_or(std::vector<Value>());
}

base::Wei approvedIn(const stake::TxPlan& plan, std::size_t index)
{
    const auto values = eth::abi::decodeCall(plan.calls[index].item, plan.calls[index].call.data);
    return values ? values->at(1).toWei() : base::Wei{};
}

} // namespace

class tst_StakePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Every action: decoded, checked against the facts, and said in words.
    void everyAction()
    {
        // What no descriptor speaks for yet; the ABI of the protocol does.
        const QSet<QString> bare{u"erc7540"_s};
        int plans = 0;
        for (World& world : allWorlds()) {
            for (const auto& [id, texts] : world.arguments) {
                if (world.protocol.action(id) == nullptr)
                    continue;
                const auto plan = planned(world, id.toLatin1().constData());
                const QString name = world.protocol.id + u' ' + id;
                QVERIFY2(plan, qPrintable(name + (plan ? QString() : plan.error().text())));
                QVERIFY(!plan->calls.empty());
                const auto& action = *world.protocol.action(id);
                QCOMPARE(plan->calls.back().purpose, Purpose::Act);
                QCOMPARE(plan->calls.size(), action.approve ? std::size_t(2) : std::size_t(1));
                for (const auto& call : plan->calls) {
                    const auto values = eth::abi::decodeCall(call.item, call.call.data);
                    QVERIFY2(values, qPrintable(name));
                    QCOMPARE(eth::abi::encodeCall(call.item, *values).value_or(""), call.call.data);
                    QCOMPARE(call.call.chain, world.protocol.chainId.value != 0
                                                  ? world.protocol.chainId
                                                  : base::ChainId{1});
                    QCOMPARE(*call.call.from, kMe);
                    QVERIFY(!call.call.to.isZero());
                    const auto words = reviewed(*plan, call.call);
                    if (!words && bare.contains(world.protocol.id))
                        continue;
                    QVERIFY2(words, qPrintable(name + u": "_s +
                                               (words ? QString() : words.error().text())));
                    QVERIFY(words->complete);
                }
                ++plans;
            }
        }
        QVERIFY2(plans >= 44, qPrintable(QString::number(plans)));
    }

    /// The rate moves a unit: other bytes, the same wish. Another amount is another wish, and so is
    /// what has no bound at all.
    void whatItIsMeantToDo()
    {
        struct Case
        {
            World (*world)();
            const char* action;
            const char* amount;
            std::function<void(FakeChain&)> move;
        };
        const auto polygon = [](FakeChain& chain) {
            chain.set("validatorShare.exchangeRate", wei("100000100000000000000000000000"))
                .set("validatorShare.withdrawExchangeRate", wei("100000100000000000000000000000"));
        };
        const auto meth = [](FakeChain& chain) {
            chain.set("staking.ethToMETH", rate(1000, 1041))
                .set("staking.mETHToETH", rate(1041, 1000));
        };
        for (const Case& one : {Case{polygonWorld, "delegate", "amount", polygon},
                                Case{polygonWorld, "undelegate", "amount", polygon},
                                Case{methWorld, "stake", "amount", meth},
                                Case{methWorld, "unstake", "shares", meth}}) {
            World before = one.world(), moved = one.world(), more = one.world();
            one.move(moved.chain);
            more.arguments[QString::fromLatin1(one.action)][QString::fromLatin1(one.amount)] =
                u"1000000000000000001"_s;
            const auto first = planned(before, one.action);
            const auto second = planned(moved, one.action);
            const auto third = planned(more, one.action);
            QVERIFY2(first && second && third, one.action);
            const auto& a = first->calls.back();
            const auto& b = second->calls.back();
            QVERIFY2(stake::callHash(a.call) != stake::callHash(b.call), one.action);
            QVERIFY2(a.intention && a.intention == b.intention, one.action);
            QVERIFY2(a.intention != third->calls.back().intention, one.action);
        }
        World enki = enkiWorld(), lido = lidoWorld();
        QVERIFY(!planned(enki, "stake")->calls.back().intention);
        QVERIFY(!planned(lido, "unstake")->calls.back().intention); // its parts are the amount
    }

    void enkiInWords()
    {
        World world = enkiWorld();
        const auto plan = planned(world, "stake");
        QVERIFY(plan);
        QCOMPARE(plan->calls.size(), std::size_t(2));
        QCOMPARE(plan->calls[0].purpose, Purpose::Approve);
        QCOMPARE(approvedIn(*plan, 0), coins(1));
        QCOMPARE(plan->calls[0].call.to, addressFrom("0xDeadDeAddeAddEAddeadDEaDDEAdDeaDDeAD0000"));
        QCOMPARE(reviewed(*plan, plan->calls[1].call)->sentence,
                 u"Stake 1 METIS for the sender (0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045), as "
                 u"seMetis, "
                 "which earns"_s);
        QCOMPARE(plan->receives->text, u"0.90909090909090909 seMetis"_s);
        QCOMPARE(plan->spends->text, u"1 METIS"_s);
        QVERIFY(!plan->minimum);
        QCOMPARE(plan->bindings.size(), std::size_t(2));
        QVERIFY(plan->bindings.front().basis.startsWith(u"config.eMetisMinter at "_s));
        QCOMPARE(plan->exits.size(), std::size_t(1));
        const auto& exit = plan->exits.front();
        QCOMPARE(*exit.leavesAt, qint64(1'800'000'000) + 20 * 86400);
        QCOMPARE(*exit.feePercent, 0.5);
        QVERIFY(!exit.hidden.isEmpty());
        // 1 METIS as shares and back, less a tenth that vests, less half a percent of the rest.
        QCOMPARE(base::toDecimal(*exit.gets), std::string("895500000000000000"));
    }

    void espressosDecimalsAreRead()
    {
        World world = espressoWorld();
        const auto plan = planned(world, "delegate");
        QVERIFY(plan);
        QCOMPARE(reviewed(*plan, plan->calls.back().call)->sentence.section(u" to "_s, 0, 0),
                 u"Delegate 1 ESP"_s);
        // Amounts are typed in 18: nothing is planned where the contract says otherwise, or
        // nothing.
        world.chain.set("esp.decimals", 6);
        const auto other = planned(world, "delegate");
        QVERIFY(!other);
        QVERIFY2(other.error().what.contains(u"it is not so that ESP has the 18 decimals"),
                 qPrintable(other.error().text()));
        world.chain.revert("esp.decimals");
        QVERIFY(!planned(world, "delegate"));
    }

    void approvalsExactlyWhatIsNeeded()
    {
        World enough = enkiWorld();
        enough.chain.set("metis.allowance", coins(1));
        QCOMPARE(planned(enough, "stake")->calls.size(), std::size_t(1));
        World race = enkiWorld();
        race.chain.set("metis.allowance", wei("999999999999999999"));
        const auto plan = planned(race, "stake");
        QCOMPARE(plan->calls.size(), std::size_t(3));
        QCOMPARE(plan->calls[0].purpose, Purpose::ResetApproval);
        QCOMPARE(approvedIn(*plan, 0), base::Wei{});
        QCOMPARE(approvedIn(*plan, 1), coins(1));
        World metis = metisWorld();
        const auto lock = planned(metis, "lock");
        const auto values = eth::abi::decodeCall(lock->calls[0].item, lock->calls[0].call.data);
        QCOMPARE(values->front().toAddress(),
                 addressFrom("0x0fe382b74C3894B65c10E5C12ae60Bbd8FAf5b48"));
    }

    void revoked()
    {
        World world = enkiWorld();
        world.chain.set("metis.allowance", coins(9));
        const auto& action = actionOf(world.protocol, "stake");
        const auto given = argumentsOf(world.protocol, action, world.arguments[u"stake"_s]);
        const auto facts = world.chain.readAction(action, given);
        const auto plan = stake::revoke(world.protocol, action, facts, {1088});
        QVERIFY(plan);
        QCOMPARE(plan->calls.size(), std::size_t(1));
        QCOMPARE(plan->calls[0].purpose, Purpose::Revoke);
        QCOMPARE(approvedIn(*plan, 0), base::Wei{});
        World none = enkiWorld();
        const auto nothing =
            stake::revoke(none.protocol, action, none.chain.readAction(action, given), {1088});
        QVERIFY(!nothing && nothing.error().kind == base::ErrorKind::NotFound);
    }

    void refusedOrExported()
    {
        World world = enkiWorld();
        world.chain.set("config.isPaused", 1);
        const auto refused = planned(world, "stake");
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, u"ENKI is paused: the call would revert"_s);
        QCOMPARE(refused.error().hint, u"not-paused"_s);
        const auto exported = planned(world, "stake", nullptr, stake::PlanFor::Export);
        QVERIFY(exported && exported->forExport);
        QVERIFY(findingOf(exported->findings, "not-paused") != nullptr);
        QCOMPARE(exported->calls.size(), std::size_t(2));
        // Without a target there is nothing to export either.
        World lost = enkiWorld();
        lost.chain.revert("config.eMetisMinter");
        QVERIFY(!planned(lost, "stake", nullptr, stake::PlanFor::Export));
    }

    void watchedOnly()
    {
        const auto& protocol = protocolOf("artemis-metis");
        World world{protocol, FakeChain(protocol), {{u"stake"_s, {{u"amount"_s, kOne}}}}};
        world.chain.set("depositPool.getArtMetisAmountToMint", rate(9, 10));
        world.chain.balances[kMe] = coins(100);
        const auto refused = planned(world, "stake");
        QVERIFY(!refused && refused.error().what.contains(u"watched only"_s));
        const auto plan = planned(world, "stake", nullptr, stake::PlanFor::Export);
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
        QCOMPARE(reviewed(*plan, plan->calls.back().call)->sentence,
                 u"Stake 1 METIS for at least 0.8955 artMETIS"_s);
        QCOMPARE(base::toDecimal(*plan->minimum), std::string("895500000000000000"));
    }

    void lidoSplits()
    {
        World world = lidoWorld();
        const auto plan = planned(world, "unstake");
        const auto& amounts = argumentsIn(*plan).front().members;
        // 2000 stETH and 50 wei: the rest would be below the minimum of 100 wei.
        QCOMPARE(amounts.size(), std::size_t(3));
        QCOMPARE(base::toDecimal(amounts[1].toWei()), std::string("999999999999999999950"));
        QCOMPARE(base::toDecimal(amounts[2].toWei()), std::string("100"));
    }

    void lidoHintsFollowTheSortedIds()
    {
        World world = lidoWorld();
        const auto values = argumentsIn(*planned(world, "claim"));
        QCOMPARE(values[0].members.size(), std::size_t(2));
        QCOMPARE(values[0].members[0].toWei().limbs[0], quint64(117007));
        QCOMPARE(values[1].members[0].toWei().limbs[0], quint64(117007 % 97));
        QCOMPARE(values[1].members[1].toWei().limbs[0], quint64(117009 % 97));
    }

    void polygonsOldValidators()
    {
        World world = polygonWorld();
        world.chain.set("validatorShare.validatorId", 5).set("validatorShare.exchangeRate", 100);
        world.chain.set("validatorShare.withdrawExchangeRate", 100);
        world.arguments[u"delegate"_s] = {{u"validatorId"_s, u"5"_s}, {u"amount"_s, kOne}};
        const auto plan = planned(world, "delegate");
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
        QCOMPARE(*plan->receives->amount, coins(1));
        QCOMPARE(base::toDecimal(*plan->minimum), std::string("995000000000000000"));
    }

    /// Random amounts and the ends: exact in the bytes, never more shares than the preview, the
    /// minimum held, and one wei above what there is refused.
    void randomAmounts()
    {
        struct Row
        {
            World (*world)();
            const char* action;
            const char* parameter;
            std::size_t argument; ///< of the amount; kValue: it is the value
        };
        constexpr std::size_t kValue = 99;
        const std::vector<Row> rows{
            {enkiWorld, "stake", "amount", 1},       {enkiWorld, "queue", "amount", 1},
            {polygonWorld, "delegate", "amount", 0}, {espressoWorld, "delegate", "amount", 1},
            {lidoWorld, "stake", "amount", kValue},  {methWorld, "unstake", "shares", 0},
            {maticxWorld, "stake", "amount", 0}};
        QRandomGenerator random(7);
        for (const Row& row : rows) {
            World world = row.world();
            const auto& action = actionOf(world.protocol, row.action);
            const eth::U256 most = eth::toU256(coins(row.world == methWorld ? 40 : 999));
            std::vector<eth::U256> amounts{0, 1, most, most + 1,
                                           (std::numeric_limits<eth::U256>::max)()};
            for (int i = 0; i < 20; ++i)
                amounts.push_back(eth::U256(random.generate64()) * 40 % most + 1);
            for (const eth::U256& amount : amounts) {
                world.arguments[QString::fromLatin1(row.action)]
                               [QString::fromLatin1(row.parameter)] =
                    QString::fromStdString(amount.str());
                const auto plan = planned(world, row.action);
                if (!plan) {
                    QVERIFY2(!plan.error().hint.isEmpty() || amount > most,
                             qPrintable(plan.error().text()));
                    QVERIFY(amount < 1'000'000'000'000'000'000U || amount > most);
                    continue;
                }
                QVERIFY(amount != 0);
                const auto& act = plan->calls.back();
                const auto values = argumentsIn(*plan);
                QCOMPARE(row.argument == kValue ? act.call.value : values[row.argument].toWei(),
                         eth::fromU256(amount));
                if (action.approve)
                    QCOMPARE(approvedIn(*plan, 0), eth::fromU256(amount));
                QCOMPARE(*plan->spends->amount, eth::fromU256(amount));
                if (!plan->receives || !plan->receives->amount)
                    continue;
                const eth::U256 preview = eth::toU256(*plan->receives->amount);
                if (plan->minimum) {
                    QVERIFY(eth::toU256(*plan->minimum) <= preview);
                    QCOMPARE(values[1].toWei(), *plan->minimum);
                }
                if (row.world == enkiWorld && action.id == u"stake"_s)
                    QCOMPARE(preview, amount * 10 / 11);
            }
        }
    }

    /// Rules that no shipped file can break: the same protocol with one term bent.
    void bentActions()
    {
        const auto found = [](const std::function<void(stake::Action&)>& bend) {
            World world = methWorld();
            stake::Protocol bent = world.protocol;
            auto& action = bent.actions.front();
            bend(action);
            const auto facts = world.chain.readAction(
                actionOf(world.protocol, "stake"),
                argumentsOf(world.protocol, action, world.arguments[u"stake"_s]));
            return stake::preflight(bent, action, facts, fine(bent));
        };
        const auto least = found(
            [](stake::Action& action) { action.receives->minimum = stake::Term::of(u"amount"_s); });
        QCOMPARE(findingOf(least, "minimum-out")->severity, stake::Severity::Block);
        QVERIFY2(findingOf(least, "minimum-out")->sentence.contains(u"the call would revert"_s),
                 qPrintable(findingOf(least, "minimum-out")->sentence));
        const auto value =
            found([](stake::Action& action) { action.act->value = stake::Term::of(u"nobody"_s); });
        QCOMPARE(findingOf(value, "value")->severity, stake::Severity::Block);
        const auto amount = found(
            [](stake::Action& action) { action.spends->amount = stake::Term::of(u"nobody"_s); });
        QCOMPARE(findingOf(amount, "amount")->severity, stake::Severity::Block);
    }

    void arguments()
    {
        const auto& protocol = protocolOf("polygon-pol-delegation");
        const auto& action = actionOf(protocol, "delegate");
        const auto read = [&](const std::map<QString, QString>& texts) {
            return stake::readArguments(protocol, action, texts);
        };
        QVERIFY(!read({{u"amount"_s, u"1"_s}}));
        QVERIFY(!read({{u"amount"_s, u"1.5"_s}, {u"validatorId"_s, u"1"_s}}));
        QVERIFY(!read({{u"amount"_s, u"-1"_s}, {u"validatorId"_s, u"1"_s}}));
        QVERIFY(!read({{u"amount"_s, u"1"_s}, {u"validatorId"_s, u"1"_s}, {u"nonce"_s, u"1"_s}}));
        const auto good = read({{u"amount"_s, u"1"_s}, {u"validatorId"_s, u"1"_s}});
        QVERIFY(good);
        QCOMPARE(good->at(u"slippageBps"_s).text(), u"50"_s);
    }
};

QTEST_GUILESS_MAIN(tst_StakePlan)
#include "tst_stake_plan.moc"
