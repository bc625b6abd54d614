// What an account holds, when it is ripe, and how one gets out.
#include "worlds.hpp"

using namespace rollscope;
using namespace rollscope::test;
using stake::Maturity;

namespace {

std::vector<stake::Position> held(World& world, const stake::Arguments& given = {})
{
    const auto facts = world.chain.read(stake::wantedForPositions(world.protocol), given);
    return stake::positions(world.protocol, facts);
}

const stake::Position* find(const std::vector<stake::Position>& all, const char* spec)
{
    for (const auto& one : all)
        if (one.spec == QLatin1StringView(spec))
            return &one;
    return nullptr;
}

} // namespace

class tst_StakePositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enki()
    {
        World world = enkiWorld();
        const auto all = held(world);
        const auto* vault = find(all, "semetis");
        QVERIFY(vault != nullptr);
        QCOMPARE(*vault->amount, coins(1000));
        QCOMPARE(*vault->worth, coins(1100));
        QCOMPARE(vault->worthToken, u"eMetis"_s);
        QCOMPARE(vault->maturity, Maturity::None);
        QVERIFY(find(all, "tickets") == nullptr);
    }

    void nothingHeldIsLeftOut()
    {
        World world = enkiWorld();
        world.chain.set("seMetis.balanceOf", base::Wei{}).set("eMetis.balanceOf", base::Wei{});
        QVERIFY(held(world).empty());
    }

    /// Unknown is a state: what could not be read is there, with the reason.
    void unknownStays()
    {
        World world = enkiWorld();
        world.chain.broken = u"seMetis#balance"_s;
        const auto all = held(world);
        const auto* vault = find(all, "semetis");
        QVERIFY(vault != nullptr && !vault->amount);
        QVERIFY2(vault->why.contains(u"the node gave up"_s), qPrintable(vault->why));
        World logs = enkiWorld();
        logs.chain.broken = u"enteredOwners[0]"_s;
        logs.chain.logs[u"entered"_s] = {stake::Log{}};
        const auto* tickets = find(held(logs), "tickets");
        QVERIFY(tickets != nullptr);
    }

    void polygonsUnbonds()
    {
        World world = polygonWorld();
        world.chain.set(
            "validatorShare.unbonds_new",
            FakeChain::Function([](const std::vector<Value>& arguments) {
                const bool first = arguments[1].toWei().limbs[0] == 1;
                return std::vector<Value>{number(coins(5)), Value::number(first ? 920 : 921)};
            }));
        const auto all = held(world, {{u"validatorId"_s, stake::Typed::number(wei("123"))}});
        std::vector<const stake::Position*> unbonds;
        for (const auto& one : all)
            if (one.spec == u"unbonds"_s)
                unbonds.push_back(&one);
        QCOMPARE(unbonds.size(), std::size_t(2));
        QCOMPARE(unbonds[0]->id->text(), u"1"_s);
        QCOMPARE(unbonds[0]->maturity, Maturity::Ready);
        QCOMPARE(unbonds[1]->maturity, Maturity::Waiting);
        QCOMPARE(base::toDecimal(*unbonds[1]->maturesAt), std::string("1001"));
        QCOMPARE(unbonds[1]->unit, u"epochs"_s);
        QCOMPARE(unbonds[1]->claim, u"claim"_s);
        QCOMPARE(unbonds[1]->claimParameter, u"nonce"_s);
        QCOMPARE(*find(all, "stake")->amount, coins(500));
    }

    void lidosRequests()
    {
        World world = lidoWorld();
        world.chain.set("queue.getWithdrawalRequests",
                        {Value::list({Value::number(5), Value::number(6), Value::number(7)})});
        const auto status = [](bool final, bool claimed) {
            return Value::list({number(coins(2)), number(coins(2)), Value::address(kMe),
                                Value::number(1), Value::boolean(final), Value::boolean(claimed)});
        };
        world.chain.set(
            "queue.getWithdrawalStatus",
            {Value::list({status(true, false), status(false, false), status(true, true)})});
        std::vector<Maturity> seen;
        for (const auto& one : held(world))
            if (one.spec == u"requests"_s)
                seen.push_back(one.maturity);
        QCOMPARE(seen, (std::vector<Maturity>{Maturity::Ready, Maturity::Waiting}));
    }

    void metisLockAndUnlock()
    {
        World world = metisWorld();
        const auto unlocking = held(world);
        QCOMPARE(find(unlocking, "unlocking")->maturity, Maturity::Ready);
        QVERIFY(find(unlocking, "locked") == nullptr);
        QCOMPARE(*find(unlocking, "rewards")->amount, coins(3));
        world.chain.now = 1'600'000'000;
        QCOMPARE(find(held(world), "unlocking")->maturity, Maturity::Waiting);
    }

    void mantlesRequests()
    {
        World world = methWorld();
        const auto log = [](const eth::abi::Item& event, quint64 id, std::vector<Value> plain) {
            std::vector<eth::abi::Param> params;
            for (const auto& param : event.inputs)
                if (!param.indexed)
                    params.push_back(param);
            return stake::Log{{event.topic(), base::Hash32{Value::number(id).word},
                               base::Hash32{Value::address(kMe).word}},
                              eth::abi::encode(params, plain).value_or("")};
        };
        const auto& made = world.protocol.reads.at(u"made"_s).item;
        const auto& taken = world.protocol.reads.at(u"taken"_s).item;
        world.chain.logs[u"made"_s] = {log(made, 3, {number(coins(1)), number(coins(1))}),
                                       log(made, 4, {number(coins(2)), number(coins(2))})};
        world.chain.logs[u"taken"_s] = {log(taken, 3, {})};
        world.chain.set("staking.unstakeRequestInfo", {Value::boolean(false), number({})});
        const auto all = held(world);
        const auto* request = find(all, "requests");
        QVERIFY(request != nullptr);
        QCOMPARE(request->id->text(), u"4"_s);
        QCOMPARE(*request->amount, coins(2));
        QCOMPARE(request->maturity, Maturity::Waiting);
    }

    void validatorsThatLeft()
    {
        World world = espressoWorld();
        const auto& event = world.protocol.reads.at(u"history"_s).item;
        const auto word = [](const base::Address& address) {
            return base::Hash32{Value::address(address).word};
        };
        std::vector<stake::Log> logs;
        const std::string data(32, '\1'); // GCC 12 warns of one that is moved out of a temporary
        for (const quint16 validator : {quint16(80), quint16(81), quint16(80)})
            logs.push_back({{event.topic(), word(kMe), word(numbered(validator))}, data});
        world.chain.logs[u"history"_s] = logs;
        world.chain.set("stakeTable.validatorExits",
                        FakeChain::Function([](const std::vector<Value>& arguments) {
                            const bool left = arguments.front().toAddress() == numbered(81);
                            return std::vector<Value>{Value::number(left ? 1'700'000'000 : 0)};
                        }));
        const auto all = held(world);
        QCOMPARE(find(all, "delegations")->id->text(), eth::checksumText(numbered(80)));
        QCOMPARE(find(all, "exits")->id->text(), eth::checksumText(numbered(81)));
        QCOMPARE(find(all, "exits")->maturity, Maturity::Ready);
        QCOMPARE(find(all, "exits")->claim, u"claim-exit"_s);
        QCOMPARE(all.size(), std::size_t(2));
    }

    void maticxsPlaces()
    {
        World world = maticxWorld();
        std::vector<QString> places;
        for (const auto& one : held(world))
            if (one.spec == u"requests"_s)
                places.push_back(one.id->text());
        QCOMPARE(places, (std::vector<QString>{u"0"_s, u"1"_s}));
    }

    /// After a claim the last request has the place of the one that went: its key stays.
    void maticxsKeys()
    {
        World world = maticxWorld();
        const auto keys = [&] {
            std::map<QString, QString> out;
            for (const auto& one : held(world))
                if (one.spec == u"requests"_s)
                    out.emplace(one.id->text(), one.key.value_or(u"none"_s));
            return out;
        };
        const auto before = keys();
        QCOMPARE(before.size(), std::size_t(2));
        const QString last = before.at(u"1"_s);
        QVERIFY2(last.startsWith(u"990 1 0x"), qPrintable(last));
        QVERIFY(before.at(u"0"_s) != last);
        const auto& action = actionOf(world.protocol, "claim");
        const auto given = argumentsOf(world.protocol, action, {{u"index"_s, u"1"_s}});
        const auto spec =
            std::ranges::find(world.protocol.positions, u"requests"_s, &stake::PositionSpec::id);
        QVERIFY(spec != world.protocol.positions.end());
        // The action's own facts tell which one its place is.
        const auto keyAt = [&](quint64 place) {
            return stake::keyOf(world.protocol, *spec,
                                stake::Typed::number(base::Wei::from64(place)),
                                world.chain.readAction(action, given));
        };
        QCOMPARE(keyAt(1), last);
        QCOMPARE(keyAt(2), QString());
        world.chain.set("maticX.getUserWithdrawalRequests",
                        {Value::list({Value::list({Value::number(1), Value::number(990),
                                                   Value::address(numbered(6))})})});
        QCOMPARE(keys(), (std::map<QString, QString>{{u"0"_s, last}}));
        QCOMPARE(keyAt(0), last);
        const auto& tickets = protocolOf("enki").positions;
        const auto plain = std::ranges::find(tickets, u"tickets"_s, &stake::PositionSpec::id);
        QVERIFY(!stake::keyOf(protocolOf("enki"), *plain, stake::Typed::number({}), {}));
    }

    void waysOut()
    {
        World world = polygonWorld();
        const auto& action = actionOf(world.protocol, "delegate");
        const auto facts = world.chain.readAction(
            action, argumentsOf(world.protocol, action, world.arguments[u"delegate"_s]));
        const auto ways = stake::waysOut(world.protocol, action, facts);
        QCOMPARE(ways.size(), std::size_t(2));
        QCOMPARE(ways[0].unit, u"epochs"_s);
        QVERIFY(!ways[0].leavesAt);
        QCOMPARE(base::toDecimal(*ways[0].time), std::string("80"));
        QCOMPARE(*ways[0].gets, coins(1));
        QVERIFY(ways[0].why.isEmpty());
        world.chain.revert("stakeManager.withdrawalDelay");
        const auto blind = stake::waysOut(
            world.protocol, action,
            world.chain.readAction(
                action, argumentsOf(world.protocol, action, world.arguments[u"delegate"_s])));
        QVERIFY(!blind[0].time);
        QVERIFY(blind[0].why.contains(u"reverted"_s));
    }
};

QTEST_GUILESS_MAIN(tst_StakePositions)
#include "tst_stake_positions.moc"
