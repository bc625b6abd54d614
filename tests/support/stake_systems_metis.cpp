#include "stake_systems.hpp"

using namespace Qt::StringLiterals;

namespace rollscope::test {
namespace {

using eth::abi::Value;

constexpr auto kMetisOnL2 = "0xDeadDeAddeAddEAddeadDEaDDEAdDeaDDeAD0000"_L1;
constexpr auto kMetis = "0x9E32b13ce7f2E80A01932B42553652E053D6ed8e"_L1;
constexpr auto kLockingPool = "0xD54c868362C2098E0E46F12E7D924C6A332952Dd"_L1;
/// LockingInfo on chain 1, the set of sequencers on chain 1088.
constexpr auto kLockingInfo = "0x0fe382b74C3894B65c10E5C12ae60Bbd8FAf5b48"_L1;
constexpr auto kMetisBridge = "0x3980c9ed79d2c191A89E02Fa3529C60eD6e9c04b"_L1;
constexpr auto kMetisAdmin = "0x8FbB8D00f7621B68F219B0B18738F07aF513D5C8"_L1;
constexpr auto kEMetis = "0x97a2de3A09F4A4229369ee82c7F76be1a5564661"_L1;
constexpr auto kSeMetis = "0x79F3522a1b56f22a6549e42f9cfa92eF5FEb81e8"_L1;
constexpr auto kEnki = "0x096A84536ab84E68ee210561FFD3A038E79736F1"_L1;

// Nobody's: where coins leave for layer 1, and where the treasury's part goes.
constexpr auto kBridgeOnL2 = "0x4200000000000000000000000000000000000010"_L1;
constexpr auto kDealer = "0x159A9Fa80516F3779D29c0Ec05521bee26650a2e"_L1;
constexpr auto kTreasury = "0x7ea5000000000000000000000000000000000001"_L1;

Value at(const QString& account)
{
    return addressValue(account);
}

class Enki : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        return {1088,         u"metis"_s,       u"metis"_s,    u"eMetisMinter"_s,
                u"seMetis"_s, u"SeMetisNext"_s, {u"eMetis"_s}, u"proxyAdmin"_s};
    }

    void build(StakeBuilder& b) const override
    {
        const QString metis = b.coin(u"metis"_s, kMetisOnL2, "Metis Token", "METIS");
        const QString enki = b.coin(u"enkiToken"_s, kEnki, "ENKI Token", "ENKI");
        b.place(u"eMetis"_s, u"EMetis"_s, kEMetis, {at(b.owner())});
        b.deploy(u"proxyAdmin"_s, u"Admin"_s, {at(b.owner())});
        const QString config = b.proxied(u"config"_s, u"EnkiConfig"_s);
        const QString minter = b.proxied(u"eMetisMinter"_s, u"EnkiMinter"_s);
        const QString queue = b.proxied(u"redemptionQueue"_s, u"EnkiQueue"_s);
        const QString vesting = b.proxied(u"vesting"_s, u"EnkiVesting"_s);
        const QString dispatcher = b.proxied(u"rewardDispatcher"_s, u"EnkiDispatcher"_s);
        b.proxied(u"seMetis"_s, u"SeMetis"_s, kSeMetis, {at(kEMetis)});
        b.call(u"config"_s, u"initialize"_s,
               {at(b.owner()), Value::list({at(metis), at(enki), at(kEMetis), at(kSeMetis),
                                            at(minter), at(queue), at(vesting), at(dispatcher),
                                            at(kBridgeOnL2), at(kDealer), at(kTreasury)})});
        for (const auto& role : {u"eMetisMinter"_s, u"redemptionQueue"_s, u"vesting"_s,
                                 u"rewardDispatcher"_s, u"seMetis"_s})
            b.call(role, u"initialize"_s, {at(config)});
        b.call(u"eMetis"_s, u"addMinter"_s, {at(minter)});
        b.call(u"eMetis"_s, u"addMinter"_s, {at(queue)});
        // The first share is the deployer's, as in the real one.
        b.fund(u"metis"_s, b.owner(), coins(1), minter);
        b.call(u"eMetisMinter"_s, u"mint"_s,
               {at(b.owner()), amount(coins(1)), Value::boolean(true), at({})});
        b.place(u"l2SequencerSet"_s, u"MetisSequencerSet"_s, kLockingInfo);
        b.call(u"l2SequencerSet"_s, u"initialize"_s,
               {Value::address(poolSigner(1).address), Value::number(0), Value::number(99),
                Value::number(100)});
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        return inTurn(
            [&] {
                return world.send(world.owner(), u"eMetisMinter"_s, u"mintFromL1"_s, {amount(sum)});
            },
            [&] { return world.send(world.owner(), u"rewardDispatcher"_s, u"dispatch"_s); });
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"config"_s, u"setPaused"_s, {Value::boolean(yes)});
    }

    Sent mature(StakeWorld& world) const override
    {
        world.moveTime(small(world.number(u"config"_s, u"queueLengthSecs"_s)));
        return {};
    }

    Sent cover(StakeWorld& world, const base::Wei& sum) const override
    {
        return world.fund(world.at(u"redemptionQueue"_s), sum);
    }
};

class MetisPool : public StakeSetup
{
public:
    [[nodiscard]] SystemFacts facts() const override
    {
        // The allowance is for the escrow, not for the pool.
        return {1,
                u"metis"_s,
                u"metis"_s,
                u"lockingInfo"_s,
                u"lockingPool"_s,
                u"LockingPoolNext"_s,
                {},
                u"proxyAdmin"_s};
    }

    void build(StakeBuilder& b) const override
    {
        b.coin(u"metis"_s, kMetis, "Metis Token", "METIS");
        b.place(u"l1Bridge"_s, u"MetisBridge"_s, kMetisBridge);
        b.call(u"l1Bridge"_s, u"setFee"_s, {amount(wei("1000000000000000"))});
        b.place(u"proxyAdmin"_s, u"Admin"_s, kMetisAdmin, {at(b.owner())});
        // Its owner is in its storage, which stays behind.
        b.desk().setStorage(kMetisAdmin, u"0x"_s + QString(64, u'0'), at(b.owner()).word);
        b.proxied(u"lockingPool"_s, u"LockingPool"_s, kLockingPool);
        b.proxied(u"lockingInfo"_s, u"LockingInfo"_s, kLockingInfo);
        b.call(u"lockingInfo"_s, u"initialize"_s,
               {at(b.owner()), at(kLockingPool), at(kMetisBridge), at(kMetis), at(kMetisOnL2),
                Value::number(1088)});
        b.call(u"lockingPool"_s, u"initialize"_s, {at(b.owner()), at(kLockingInfo)});
        // Fewer than three, and nobody could ever leave.
        for (quint8 number = 1; number <= 3; ++number) {
            const QString node = b.desk().account(4 + number);
            const PoolSigner signer = poolSigner(number);
            b.fund(u"metis"_s, node, coins(30'000), kLockingInfo);
            b.call(u"lockingPool"_s, u"setWhitelist"_s, {at(node), Value::boolean(true)});
            b.call(u"lockingPool"_s, u"lockWithRewardRecipient"_s,
                   {Value::address(signer.address), at(node), amount(coins(30'000)),
                    Value::text(signer.publicKey)},
                   {}, node);
        }
    }

    Sent addReward(StakeWorld& world, const base::Wei& sum) const override
    {
        const QString pool = u"lockingPool"_s;
        const Sent given = giveToSpend(world, u"lockingInfo"_s, sum); // the owner is the payer
        if (!given)
            return given;
        const eth::U256 mine = world.number(pool, u"seqOwners"_s, {at(world.user())});
        const Values sequencer =
            world.ask(pool, u"sequencers"_s, {mine == 0 ? Value::number(1) : valueOf(mine)});
        const Values batch = world.ask(pool, u"curBatchState"_s);
        const eth::U256 perBlock = world.number(pool, u"rewardPerBlock"_s);
        if (sequencer.size() < 10 || batch.size() < 4 || perBlock == 0)
            return {{}, world.desk().error()};
        const eth::U256 blocks = eth::toU256(sum) / perBlock;
        const quint64 next = small(eth::toU256(batch[0].toWei())) + 1;
        const quint64 epoch = small(eth::toU256(batch[3].toWei())) + 1;
        return world.send(world.owner(), pool, u"batchSubmitRewards"_s,
                          {Value::number(next), Value::number(epoch), Value::number(epoch + 1),
                           Value::list({sequencer[9]}), Value::list({valueOf(blocks)})});
    }

    Sent pause(StakeWorld& world, bool yes) const override
    {
        return world.send(world.owner(), u"lockingPool"_s, u"setPause"_s, {Value::boolean(yes)});
    }

    Sent mature(StakeWorld& world) const override
    {
        world.moveTime(small(world.number(u"lockingPool"_s, u"exitDelayPeriod"_s)));
        return {};
    }
};

} // namespace

std::unique_ptr<StakeSetup> makeEnki()
{
    return std::make_unique<Enki>();
}

std::unique_ptr<StakeSetup> makeMetisPool()
{
    return std::make_unique<MetisPool>();
}

} // namespace rollscope::test
