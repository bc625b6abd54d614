#include "stake_systems.hpp"

using namespace Qt::StringLiterals;

namespace rollscope::test {
namespace {

using eth::abi::Value;

constexpr auto kPol = "0x455e53CBB86018Ac2B8092FdCd39d8444aFFC3F6"_L1;
constexpr auto kStakeManager = "0x5e3Ef299fDDf15eAa0432E6e66473ace8c13D908"_L1;
constexpr auto kValidatorShare = "0xb929B89153fC2eEd442e81E5A1add4e2fa39028f"_L1;
constexpr auto kMaticX = "0xf03A7Eb46d01d9EcAA104558C732Cf82f6B6B645"_L1;
constexpr auto kEsp = "0x031De51F3E8016514Bd0963d0B2AB825A591Db9A"_L1;
constexpr auto kStakeTable = "0xCeF474D372B5b09dEfe2aF187bf17338Dc704451"_L1;
constexpr auto kRewardClaim = "0x67c966a0ecdd5c33608bE7810414e5b54DA878D8"_L1;
constexpr quint64 kValidator = 91;

Value at(const QString& account)
{
    return addressValue(account);
}

class Polygon : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {1, u"polToken"_s, u"polToken"_s, u"stakeManager"_s, {}, {}, {}, {}};
    }

    void build(StakeBuilder& b) const override
    {
        b.coin(u"polToken"_s, kPol, "Polygon Ecosystem Token", "POL");
        b.place(u"stakeManager"_s, u"StakeManager"_s, kStakeManager);
        const QString info = b.deploy(u"stakingInfo"_s, u"StakingInfo"_s, {at(kStakeManager)});
        const QString hub = b.deploy(u"eventsHub"_s, u"EventsHub"_s, {at(kStakeManager)});
        b.call(u"stakeManager"_s, u"initialize"_s, {at(b.owner()), at(kPol), at(info)});
        b.call(u"stakeManager"_s, u"setWithdrawalDelay"_s, {Value::number(80)});
        b.fund(u"polToken"_s, b.owner(), coins(300'000), kStakeManager);
        struct Validator
        {
            QString role;
            quint64 id;
        };
        for (const auto& [role, id] :
             {Validator{u"validatorShare"_s, kValidator}, Validator{u"otherValidatorShare"_s, 92},
              Validator{u"oldValidatorShare"_s, 5}}) {
            const QString share = id == kValidator
                                      ? b.place(role, u"ValidatorShare"_s, kValidatorShare)
                                      : b.deploy(role, u"ValidatorShare"_s);
            b.call(role, u"initialize"_s,
                   {Value::number(id), at(info), at(hub), at(kStakeManager)});
            b.call(u"stakeManager"_s, u"addValidator"_s,
                   {Value::number(id), at(share), amount(coins(100'000))});
        }
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        return inTurn([&] { return giveToSpend(world, u"stakeManager"_s, sum); },
                      [&] {
                          return world.send(world.owner(), u"stakeManager"_s, u"addReward"_s,
                                            {Value::number(kValidator), amount(sum)});
                      });
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"stakeManager"_s, u"setLocked"_s, {Value::boolean(yes)});
    }

    Sent mature(StakeWorld& world) const override
    {
        return world.send(world.owner(), u"stakeManager"_s, u"advance"_s,
                          world.ask(u"stakeManager"_s, u"withdrawalDelay"_s));
    }
};

/// Over Polygon's validators 91 and 92. A reward is compounded at once, less a tenth.
class MaticX : public Polygon
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {1,  u"polToken"_s,  u"polToken"_s, u"maticX"_s, u"maticX"_s, u"MaticX"_s,
                {}, u"proxyAdmin"_s};
    }

    void build(StakeBuilder& b) const override
    {
        Polygon::build(b);
        b.deploy(u"proxyAdmin"_s, u"Admin"_s, {at(b.owner())});
        b.proxied(u"maticX"_s, u"MaticX"_s, kMaticX);
        b.call(u"maticX"_s, u"initialize"_s,
               {at(b.owner()), at(kStakeManager), at(kPol),
                Value::list({at(kValidatorShare), at(b.at(u"otherValidatorShare"_s))})});
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        return inTurn([&] { return Polygon::addReward(world, sum); },
                      [&] { return world.send(world.owner(), u"maticX"_s, u"compound"_s); });
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"maticX"_s, u"setPaused"_s, {Value::boolean(yes)});
    }
};

/// The one validator is account 5. A reward of the user's is claimed with what was claimed so far
/// and the proof "proof".
class Espresso : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {1,
                u"espToken"_s,
                u"espToken"_s,
                u"stakeTable"_s,
                u"stakeTable"_s,
                u"StakeTableNext"_s,
                {},
                u"stakeTable"_s};
    }

    void build(StakeBuilder& b) const override
    {
        b.coin(u"espToken"_s, kEsp, "Espresso", "ESP");
        b.proxied(u"stakeTable"_s, u"StakeTable"_s, kStakeTable);
        b.call(u"stakeTable"_s, u"initialize"_s, {at(b.owner()), at(kEsp)});
        b.place(u"rewardClaim"_s, u"RewardClaim"_s, kRewardClaim, {at(kEsp), at(b.owner())});
        // What the constructor left in the storage stays behind.
        b.call(u"rewardClaim"_s, u"setDailyLimit"_s, {amount(coins(1'000'000))});
        b.call(u"stakeTable"_s, u"registerValidator"_s, {Value::number(500)}, {},
               b.desk().account(5));
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        const Value user = at(world.user());
        const eth::U256 lifetime =
            world.number(u"rewardClaim"_s, u"claimedRewards"_s, {user}) + eth::toU256(sum);
        return inTurn([&] { return world.fund(world.at(u"rewardClaim"_s), sum); },
                      [&] {
                          return world.send(world.owner(), u"rewardClaim"_s, u"accept"_s,
                                            {user, valueOf(lifetime), Value::text("proof")});
                      });
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"stakeTable"_s, u"setPaused"_s, {Value::boolean(yes)});
    }

    Sent mature(StakeWorld& world) const override
    {
        world.moveTime(small(world.number(u"stakeTable"_s, u"exitEscrowPeriod"_s)));
        return {};
    }
};

} // namespace

std::unique_ptr<StakeSetup> makePolygon()
{
    return std::make_unique<Polygon>();
}

std::unique_ptr<StakeSetup> makeMaticX()
{
    return std::make_unique<MaticX>();
}

std::unique_ptr<StakeSetup> makeEspresso()
{
    return std::make_unique<Espresso>();
}

} // namespace rollscope::test
