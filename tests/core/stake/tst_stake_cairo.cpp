// Calls for accounts of Starknet: field elements, halves of 256-bit numbers, and what is refused.
#include "stake_rig.hpp"
#include <QJsonArray>
#include <QJsonObject>

using namespace rollscope;
using namespace rollscope::test;

namespace {

const QString kPool = u"0x4d2"_s;

base::Result<stake::TxPlan> planned(const char* action, const std::map<QString, QString>& texts,
                                    stake::PlanFor purpose = stake::PlanFor::Export)
{
    const auto& protocol = protocolOf("starknet-delegation");
    const auto& what = actionOf(protocol, action);
    const auto given = stake::readArguments(protocol, what, texts);
    if (!given)
        return tl::unexpected(given.error());
    stake::Reading reading(protocol, stake::wantedForAction(protocol, what), *given);
    return stake::plan(protocol, what, reading.facts(), {}, purpose);
}

} // namespace

class tst_StakeCairo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delegate()
    {
        const auto plan = planned("delegate", {{u"pool"_s, kPool},
                                               {u"rewardAddress"_s, u"0x1f"_s},
                                               {u"amount"_s, u"1000000000000000000"_s}});
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().text()));
        QCOMPARE(plan->cairo.size(), std::size_t(2));
        QVERIFY(plan->calls.empty());
        QCOMPARE(
            plan->cairo[0].json(),
            (QJsonObject{{u"contract_address"_s,
                          u"0x4718f5a0fc34cc1af16a1cdee98ffb20c31f5cd61d6ab07201858f4287c938d"_s},
                         {u"entry_point"_s, u"approve"_s},
                         {u"calldata"_s, QJsonArray{kPool, u"0xde0b6b3a7640000"_s, u"0x0"_s}}}));
        QCOMPARE(plan->cairo[1].contract, kPool);
        QCOMPARE(plan->cairo[1].entryPoint, u"enter_delegation_pool"_s);
        QCOMPARE(plan->cairo[1].calldata, (QStringList{u"0x1f"_s, u"0xde0b6b3a7640000"_s}));
    }

    void neverSigned()
    {
        const auto plan = planned("claim-rewards", {{u"pool"_s, kPool}, {u"member"_s, u"0x1"_s}},
                                  stake::PlanFor::Signing);
        QVERIFY(!plan && plan.error().what.contains(u"watched only"_s));
    }

    void everyAction()
    {
        const auto& protocol = protocolOf("starknet-delegation");
        for (const auto& action : protocol.actions) {
            std::map<QString, QString> texts;
            for (const auto& param : action.params)
                texts[param.name] = param.typeName == u"felt"_s ? u"0x7"_s : u"7"_s;
            const auto plan = planned(action.id.toLatin1().constData(), texts);
            QVERIFY2(plan, qPrintable(action.id));
            for (const auto& call : plan->cairo)
                for (const QString& element : call.calldata)
                    QVERIFY(stake::parseFelt(element));
        }
    }

    void bothHalves()
    {
        const auto plan =
            planned("delegate", {{u"pool"_s, kPool},
                                 {u"rewardAddress"_s, u"0x1"_s},
                                 {u"amount"_s, u"340282366920938463463374607431768211455"_s}});
        QCOMPARE(plan->cairo[0].calldata,
                 (QStringList{kPool, u"0xffffffffffffffffffffffffffffffff"_s, u"0x0"_s}));
        QVERIFY(
            !planned("delegate", {{u"pool"_s, kPool},
                                  {u"rewardAddress"_s, u"0x1"_s},
                                  {u"amount"_s, u"340282366920938463463374607431768211456"_s}}));
    }

    void felts()
    {
        QVERIFY(stake::parseFelt(
            u"0x800000000000011000000000000000000000000000000000000000000000000"_s));
        const QString prime =
            u"0x800000000000011000000000000000000000000000000000000000000000001"_s;
        QVERIFY(!stake::parseFelt(prime));
        for (const QString& text :
             {u""_s, u"12"_s, u"0x"_s, u"0xg"_s, QString(u"0x"_s + QString(65, u'1'))})
            QVERIFY2(!stake::parseFelt(text), qPrintable(text));
        QVERIFY(!planned("claim", {{u"pool"_s, prime}, {u"member"_s, u"0x1"_s}}));
        QVERIFY(!planned("claim", {{u"pool"_s, u"0x0"_s}, {u"member"_s, u"0x1"_s}}));
        QVERIFY(!planned("claim", {{u"pool"_s, kPool}}));
    }

    void functions()
    {
        const auto read = stake::parseCairoFunction(
            u"enter_delegation_pool(reward_address: ContractAddress, amount: u128)"_s);
        QVERIFY(read);
        QCOMPARE(read->inputs.size(), std::size_t(2));
        QCOMPARE(read->inputs[1].second, u"u128"_s);
        QVERIFY(stake::parseCairoFunction(u"is_paused() -> bool"_s)->inputs.empty());
        for (const QString& line :
             {u"get_stakers(...)"_s, u"f(a: Span<felt252>)"_s, u"f(a)"_s, u"f"_s, u""_s})
            QVERIFY2(!stake::parseCairoFunction(line), qPrintable(line));
    }
};

QTEST_GUILESS_MAIN(tst_StakeCairo)
#include "tst_stake_cairo.moc"
