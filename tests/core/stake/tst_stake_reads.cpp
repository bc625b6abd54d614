// Reading in rounds: what depends on what, what is not known, and that no answer makes it endless.
#include "worlds.hpp"
#include <QSet>

using namespace rollscope;
using namespace rollscope::test;

class tst_StakeReads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesComeFirst()
    {
        World world = enkiWorld();
        const auto& action = actionOf(world.protocol, "stake");
        const auto facts = world.chain.readAction(
            action, argumentsOf(world.protocol, action, world.arguments[u"stake"_s]));
        QCOMPARE(facts.at(u"minterAddress"_s).value->text(), eth::checksumText(numbered(2)));
        QCOMPARE(facts.at(u"sharesOut"_s).value->text(), u"909090909090909090"_s);
        QVERIFY(facts.at(u"sharesOut"_s).source.startsWith(u"seMetis.convertToShares at 0x79F3"_s));
        QCOMPARE(facts.at(u"amount"_s).source, u"given"_s);
        // seMetis -> config -> minter -> what the minter is asked.
        QVERIFY2(world.chain.rounds >= 3 && world.chain.rounds <= 6,
                 qPrintable(QString::number(world.chain.rounds)));
        for (const QString& name : stake::wantedForAction(world.protocol, action))
            QVERIFY2(facts.count(name) != 0, qPrintable(name));
    }

    /// Everything of every protocol is known, or known to be unknown, after a few rounds.
    void all()
    {
        for (World& world : allWorlds()) {
            stake::Arguments given;
            for (const auto& [name, param] : world.protocol.params)
                given[name] = name == u"vault" ? stake::Typed::address(numbered(22))
                                               : stake::Typed::number(base::Wei::from64(123));
            std::set<QString> wanted = stake::wantedForPositions(world.protocol);
            wanted.merge(stake::wantedForHealth(world.protocol));
            const auto facts = world.chain.read(wanted, given);
            for (const QString& name : wanted) {
                QVERIFY2(facts.count(name) != 0, qPrintable(world.protocol.id + u' ' + name));
                const auto& fact = facts.at(name);
                QVERIFY2(fact.value.has_value() != !fact.why.isEmpty(), qPrintable(name));
            }
            QVERIFY(world.chain.rounds <= 10);
        }
    }

    void tickets()
    {
        World world = enkiWorld();
        const auto& event = world.protocol.reads.at(u"entered"_s).item;
        const auto log = [&](quint64 id) {
            const auto topic = [](const Value& value) { return base::Hash32{value.word}; };
            std::vector<eth::abi::Param> plain;
            for (const auto& param : event.inputs)
                if (!param.indexed)
                    plain.push_back(param);
            const auto data = eth::abi::encode(
                plain, {number(coins(7)), number({}), Value::number(5), Value::number(6)});
            return stake::Log{{event.topic(), topic(Value::number(id)), topic(Value::address(kMe)),
                               topic(Value::address(kMe))},
                              *data};
        };
        // 4 was burnt, 5 was sold, 6 is there twice.
        world.chain.logs[u"entered"_s] = {log(4), log(5), log(6), log(6), log(7)};
        world.chain.set(
            "queue.ownerOf",
            FakeChain::Function(
                [](const std::vector<Value>& arguments) -> std::optional<std::vector<Value>> {
                    const auto id = arguments.front().toWei().limbs[0];
                    if (id == 4)
                        return std::nullopt;
                    return std::vector<Value>{Value::address(id == 5 ? numbered(99) : kMe)};
                }));
        const auto facts = world.chain.read({u"tickets"_s, u"ticketInfos"_s}, {});
        QCOMPARE(facts.at(u"tickets"_s).value->text(), u"[\"6\",\"7\"]"_s);
        QCOMPARE(facts.at(u"ticketInfos"_s).value->value.members.size(), std::size_t(2));
        QVERIFY(facts.count(u"item"_s) == 0);
    }

    /// Anybody may enter the queue for an account with one wei, as often as he pays for it: the
    /// account's own tickets are not hidden by that, and what is left out is told.
    void dustHidesNothing()
    {
        World world = enkiWorld();
        const auto& event = world.protocol.reads.at(u"entered"_s).item;
        std::vector<eth::abi::Param> plain;
        for (const auto& param : event.inputs)
            if (!param.indexed)
                plain.push_back(param);
        const auto log = [&](quint64 id, const base::Wei& amount) {
            const auto topic = [](const Value& value) { return base::Hash32{value.word}; };
            const auto data = eth::abi::encode(
                plain, {number(amount), number({}), Value::number(5), Value::number(6)});
            return stake::Log{{event.topic(), topic(Value::number(id)), topic(Value::address(kMe)),
                               topic(Value::address(kMe))},
                              *data};
        };
        auto& logs = world.chain.logs[u"entered"_s];
        logs.push_back(log(1, coins(7)));
        for (quint64 id = 2; id < 1000; ++id)
            logs.push_back(log(id, base::Wei::from64(1)));
        logs.push_back(log(1000, coins(3)));
        const auto facts = world.chain.read({u"tickets"_s, u"entered"_s}, {});
        QVERIFY2(facts.at(u"tickets"_s).value, qPrintable(facts.at(u"tickets"_s).why));
        const QString tickets = facts.at(u"tickets"_s).value->text();
        QVERIFY(tickets.contains(u"\"1\""_s) && tickets.contains(u"\"1000\""_s));
        QCOMPARE(facts.at(u"tickets"_s).value->value.members.size(), stake::Reading::kMaxItems);
        QCOMPARE(facts.at(u"entered"_s).lacks, u"744 entries of smaller amounts are left out"_s);
        // Without an amount they take things away from others: none is left out.
        const auto& taken = protocolOf("mantle-meth").reads.at(u"taken"_s).item;
        World meth = methWorld();
        for (quint64 id = 0; id < 600; ++id)
            meth.chain.logs[u"taken"_s].push_back(
                {{taken.topic(), base::Hash32{Value::number(id).word},
                  base::Hash32{Value::address(kMe).word}},
                 {}});
        const auto all = meth.chain.read({u"taken"_s}, {});
        QCOMPARE(all.at(u"taken"_s).value->value.members.size(), std::size_t(600));
        QVERIFY(all.at(u"taken"_s).lacks.isEmpty());
    }

    void logsBeginWhereTheContractDoes()
    {
        stake::Protocol protocol = protocolOf("mantle-meth");
        protocol.roles.at(u"staking"_s).deployBlock = 18'290'000;
        stake::Reading reading(protocol, {u"made"_s}, {{u"account"_s, stake::Typed::address(kMe)}});
        QCOMPARE(reading.asks().front().fromBlock, quint64(18'290'000));
        QCOMPARE(protocolOf("metis-locking-pool").roles.at(u"lockingInfo"_s).deployBlock,
                 quint64(19'424'659));
        const auto moved = protocolOf("metis-locking-pool").movedTo(u"x"_s, {5}, {});
        QCOMPARE(moved.roles.at(u"lockingInfo"_s).deployBlock, quint64(0));
    }

    void whatTheLogIsAskedFor()
    {
        const auto& protocol = protocolOf("mantle-meth");
        stake::Reading reading(protocol, {u"made"_s}, {{u"account"_s, stake::Typed::address(kMe)}});
        QCOMPARE(reading.asks().size(), std::size_t(1));
        const auto& ask = reading.asks().front();
        QCOMPARE(ask.kind, stake::Ask::Kind::Logs);
        QCOMPARE(ask.to, *protocol.roles.at(u"staking"_s).address);
        QCOMPARE(ask.topics.size(), std::size_t(3));
        QVERIFY(!ask.topics[1]);
        QCOMPARE(*ask.topics[2], base::Hash32{Value::address(kMe).word});
    }

    void aRevertIsAReason()
    {
        World world = metisWorld();
        world.chain.revert("lockingInfo.minLock");
        const auto facts = world.chain.read({u"minLock"_s}, {});
        QCOMPARE(facts.at(u"minLock"_s).why, u"the call reverted"_s);
    }

    void anErrorOfTheProtocolHasItsName()
    {
        const auto& protocol = protocolOf("metis-locking-pool");
        stake::Reading reading(protocol, {u"minLock"_s}, {});
        const auto error = eth::abi::parseItem("error NotWhitelisted()");
        const auto selector = error->selector();
        QVERIFY(reading.take({{false, std::string(selector.begin(), selector.end()), {}, {}}}));
        QCOMPARE(reading.facts().at(u"minLock"_s).why, u"the call reverted: NotWhitelisted()"_s);
    }

    void whatTheNodeBreaksIsUnknown()
    {
        World world = enkiWorld();
        world.chain.broken = u"configAddress"_s;
        const auto facts = world.chain.read({u"minterAddress"_s, u"rate"_s}, {});
        QVERIFY2(facts.at(u"minterAddress"_s).why.contains(u"the node gave up"_s),
                 qPrintable(facts.at(u"minterAddress"_s).why));
        QVERIFY(facts.at(u"rate"_s).value);
    }

    void nothingThere()
    {
        const auto& protocol = protocolOf("metis-locking-pool");
        stake::Reading reading(protocol, {u"minLock"_s}, {});
        QVERIFY(reading.take({{true, {}, {}, {}}}));
        QVERIFY(reading.facts().at(u"minLock"_s).why.contains(u"no contract"_s));
        QVERIFY(reading.asks().empty());
    }

    void wrongAnswers()
    {
        const auto& protocol = protocolOf("metis-locking-pool");
        for (const std::string& data : {std::string(31, '\0'), std::string(1, '\xff')}) {
            stake::Reading reading(protocol, {u"minLock"_s}, {});
            QVERIFY(reading.take({{true, data, {}, {}}}));
            QVERIFY(!reading.facts().at(u"minLock"_s).value);
        }
        stake::Reading reading(protocol, {u"minLock"_s}, {});
        QVERIFY(!reading.take({}));
        stake::Reading slot(protocol, {u"lockingPool#implementation"_s}, {});
        QVERIFY(slot.take({{true, std::string(32, '\xff'), {}, {}}}));
        QVERIFY(!slot.facts().at(u"lockingPool#implementation"_s).value);
    }

    void whatNobodyGave()
    {
        stake::Reading reading(protocolOf("lido"), {u"wrapOut"_s}, {});
        QVERIFY(reading.asks().empty());
        QVERIFY(reading.facts().at(u"wrapOut"_s).why.contains(u"is not given"_s));
    }

    /// A contract that claims thousands of requests.
    void tooManyItems()
    {
        World world = lidoWorld();
        world.chain.set("queue.getWithdrawalRequests",
                        {Value::list(std::vector<Value>(5000, Value::number(1)))});
        World maticx = maticxWorld();
        std::vector<Value> requests(
            300, Value::list({Value::number(1), Value::number(2), Value::address(numbered(3))}));
        maticx.chain.set("maticX.getUserWithdrawalRequests", {Value::list(std::move(requests))});
        const auto facts = maticx.chain.read({u"requestShares"_s}, {});
        QVERIFY(!facts.at(u"requestShares"_s).value);
        QVERIFY(maticx.chain.asks < 10);
    }

    void anEmptyListAsksNothing()
    {
        World world = enkiWorld();
        const auto facts = world.chain.read({u"ticketInfos"_s}, {});
        QCOMPARE(facts.at(u"ticketInfos"_s).value->text(), u"[]"_s);
    }

    void theBlocksTime()
    {
        World world = lidoWorld();
        world.chain.now = 1'777'777'777;
        QCOMPARE(world.chain.read({u"now"_s}, {}).at(u"now"_s).value->text(), u"1777777777"_s);
    }
};

QTEST_GUILESS_MAIN(tst_StakeReads)
#include "tst_stake_reads.moc"
