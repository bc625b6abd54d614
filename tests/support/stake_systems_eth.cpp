#include "base/hex.hpp"
#include "eth/keccak.hpp"
#include "stake_systems.hpp"
#include <limits>

using namespace Qt::StringLiterals;

namespace rollscope::test {
namespace {

using eth::abi::Value;

constexpr auto kStEth = "0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84"_L1;
constexpr auto kWstEth = "0x7f39C581F595B53c5cb19bD0b3f8dA6c935E2Ca0"_L1;
constexpr auto kQueue = "0x889edC2eDab5f40e902b864aD4d7AdE8E412F9B1"_L1;
constexpr auto kReth = "0xae78736Cd615f374D3085123A210448E74Fc6393"_L1;
constexpr auto kRocketStorage = "0x1d8f8f00cfa6758d7bE78336684788Fb0ee0Fa46"_L1;
constexpr auto kRocketPool = "0xCE15294273CFb9D9b628F4D61636623decDF4fdC"_L1;
constexpr auto kMethStaking = "0xe3cBd06D7dadB3F4e6557bAb7EdD924CD1489E8f"_L1;
constexpr auto kMethPauser = "0x29Ab878aEd032e2e2c86FF4A9a9B05e3276cf1f8"_L1;
constexpr auto kMeth = "0xd5F7838F5C461fefF7FE49ea5ebaF7728bB0ADfa"_L1;

Value at(const QString& account)
{
    return addressValue(account);
}

Value num(quint64 value)
{
    return Value::number(value);
}

class Vault : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {10, u"token"_s, u"token"_s, u"vault"_s, {}, {}, {}, {}};
    }

    void build(StakeBuilder& b) const override
    {
        const QString token = b.coin(u"token"_s, {}, "USD Coin", "USDC", 6);
        b.deploy(u"vault"_s, u"Vault4626"_s, {at(token), at(b.owner())});
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        return inTurn(
            [&] { return giveToSpend(world, u"vault"_s, sum); },
            [&] { return world.send(world.owner(), u"vault"_s, u"donate"_s, {amount(sum)}); });
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        const eth::U256 most = yes ? eth::U256(0) : std::numeric_limits<eth::U256>::max();
        return world.send(world.owner(), u"vault"_s, u"setLimit"_s, {valueOf(most)});
    }
};

class Lido : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {1,
                {},
                u"lido"_s,
                u"withdrawalQueue"_s,
                u"withdrawalQueue"_s,
                u"WithdrawalQueue"_s,
                {u"lido"_s, u"wstETH"_s},
                u"proxyAdmin"_s};
    }

    void build(StakeBuilder& b) const override
    {
        b.deploy(u"proxyAdmin"_s, u"Admin"_s, {at(b.owner())});
        b.place(u"lido"_s, u"StEth"_s, kStEth);
        b.place(u"wstETH"_s, u"WstEth"_s, kWstEth, {at(kStEth)});
        b.proxied(u"withdrawalQueue"_s, u"WithdrawalQueue"_s, kQueue, {at(kStEth), at(kWstEth)});
        b.call(u"lido"_s, u"initialize"_s, {at(b.owner()), at(kQueue)}, coins(1));
        b.call(u"withdrawalQueue"_s, u"initialize"_s, {at(b.owner())});
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        world.fund(world.owner(), sum);
        return world.send(world.owner(), u"lido"_s, u"report"_s, {num(0), num(0)}, sum);
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        const Values value{Value::boolean(yes)};
        return inTurn(
            [&] { return world.send(world.owner(), u"lido"_s, u"setStakingPaused"_s, value); },
            [&] { return world.send(world.owner(), u"withdrawalQueue"_s, u"setPaused"_s, value); });
    }

    Sent mature(StakeWorld& world) const override
    {
        const Values last = world.ask(u"withdrawalQueue"_s, u"getLastRequestId"_s);
        return last.empty()
                   ? Sent{{}, world.desk().error()}
                   : world.send(world.owner(), u"lido"_s, u"report"_s, {last.front(), num(0)});
    }
};

/// An upgrade is another deposit pool under the same name.
class RocketPool : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override { return {}; }

    void build(StakeBuilder& b) const override
    {
        b.place(u"rocketStorage"_s, u"RocketStorage"_s, kRocketStorage, {at(b.owner())});
        b.place(u"rETH"_s, u"RocketTokenReth"_s, kReth, {at(kRocketStorage)});
        b.place(u"depositPool"_s, u"RocketDepositPool"_s, kRocketPool, {at(kRocketStorage)});
        b.deploy(u"settingsDeposit"_s, u"RocketSettingsDeposit"_s, {at(kRocketStorage)});
        const auto add = [&](const char* name, const QString& place) {
            b.call(u"rocketStorage"_s, u"addContract"_s, {Value::text(name), at(place)});
        };
        add("rocketTokenRETH", kReth);
        add("rocketDepositPool", kRocketPool);
        add("rocketDAOProtocolSettingsDeposit", b.at(u"settingsDeposit"_s));
        add("rollscopeTest", b.owner()); // may tell balances
        const auto set = [&](const char* name, const char* digits) {
            b.call(u"rocketStorage"_s, u"setUint"_s, {key(name), amount(wei(digits))});
        };
        set("deposit.minimum", "10000000000000000");
        set("deposit.fee", "500000000000000");
        set("deposit.pool.maximum", "18000000000000000000000");
        b.call(u"rocketStorage"_s, u"setBool"_s, {key("deposit.enabled"), Value::boolean(true)});
    }

    /// The coins themselves stay with the validators.
    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        const eth::U256 tokens = world.number(u"rETH"_s, u"totalSupply"_s);
        const eth::U256 worth = world.number(u"rETH"_s, u"getEthValue"_s, {valueOf(tokens)});
        return world.send(world.owner(), u"rETH"_s, u"setBalances"_s,
                          {valueOf(worth + eth::toU256(sum)), valueOf(tokens)});
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"rocketStorage"_s, u"setBool"_s,
                          {key("deposit.enabled"), Value::boolean(!yes)});
    }

    Sent cover(StakeWorld& world, const base::Wei& sum) const override
    {
        return world.fund(world.at(u"rETH"_s), sum);
    }

    Sent upgrade(StakeWorld& world) const override
    {
        const QString next = world.desk().deploy(u"RocketDepositPool"_s, {at(kRocketStorage)});
        return world.send(world.owner(), u"rocketStorage"_s, u"addContract"_s,
                          {Value::text("rocketDepositPool"), at(next)});
    }

private:
    static Value key(std::string_view name) { return Value::fixed(eth::keccak256(name).bytes); }
};

class Meth : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {
            1, {}, u"mETH"_s, u"staking"_s, u"staking"_s, u"MethStaking"_s, {}, u"proxyAdmin"_s};
    }

    void build(StakeBuilder& b) const override
    {
        b.deploy(u"proxyAdmin"_s, u"Admin"_s, {at(b.owner())});
        b.proxied(u"staking"_s, u"MethStaking"_s, kMethStaking);
        b.place(u"mETH"_s, u"MethToken"_s, kMeth, {at(kMethStaking)});
        b.place(u"pauser"_s, u"MethPauser"_s, kMethPauser, {at(kMethStaking)});
        b.call(u"staking"_s, u"initialize"_s, {at(b.owner()), at(kMeth)});
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        world.fund(world.owner(), sum);
        return world.send(world.owner(), u"staking"_s, u"addReward"_s, {}, sum);
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"staking"_s, u"setPaused"_s, {Value::boolean(yes)});
    }

    Sent mature(StakeWorld& world) const override
    {
        const quint64 blocks = small(world.number(u"staking"_s, u"numberOfBlocksToFinalize"_s));
        world.node().rpc(u"anvil_mine"_s, {base::toQString(base::toQuantity(blocks))});
        const eth::U256 missing = world.number(u"staking"_s, u"requestedETH"_s) -
                                  world.number(u"staking"_s, u"allocatedETHForClaims"_s);
        return world.send(world.owner(), u"staking"_s, u"allocate"_s, {valueOf(missing)});
    }
};

} // namespace

std::unique_ptr<StakeSetup> makeVault()
{
    return std::make_unique<Vault>();
}

std::unique_ptr<StakeSetup> makeLido()
{
    return std::make_unique<Lido>();
}

std::unique_ptr<StakeSetup> makeRocketPool()
{
    return std::make_unique<RocketPool>();
}

std::unique_ptr<StakeSetup> makeMeth()
{
    return std::make_unique<Meth>();
}

} // namespace rollscope::test
