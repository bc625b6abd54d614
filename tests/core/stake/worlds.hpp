#pragma once
#include "eth/keccak.hpp"
#include "stake_rig.hpp"

/// Chains on which every action of a protocol may be done with the arguments beside them.
namespace rollscope::test {

struct World
{
    const stake::Protocol& protocol;
    FakeChain chain;
    std::map<QString, std::map<QString, QString>> arguments; ///< by action
};

inline const QString kOne = u"1000000000000000000"_s;

/// a * up / down, as contracts round.
inline FakeChain::Function rate(quint64 up, quint64 down)
{
    return [up, down](const std::vector<Value>& arguments) {
        const auto out =
            eth::checked([&] { return eth::toU256(arguments.front().toWei()) * up / down; });
        return out ? std::optional(std::vector<Value>{number(eth::fromU256(*out))}) : std::nullopt;
    };
}

inline World enkiWorld()
{
    World out{protocolOf("enki"), FakeChain(protocolOf("enki")), {}};
    const auto& roles = out.protocol.roles;
    FakeChain& chain = out.chain;
    chain.set("seMetis.config", numbered(1)).set("config.eMetisMinter", numbered(2));
    chain.set("config.redemptionQueue", numbered(3)).set("config.vesting", numbered(4));
    chain.set("config.rewardDispatcher", numbered(5));
    for (const char* call : {"config.seMetis", "minter.seMetis"})
        chain.set(call, *roles.at(u"seMetis"_s).address);
    for (const char* call : {"config.eMetis", "seMetis.asset", "minter.eMetis"})
        chain.set(call, *roles.at(u"eMetis"_s).address);
    for (const char* call : {"config.metis", "minter.metis"})
        chain.set(call, *roles.at(u"metis"_s).address);
    chain.set("seMetis.eMetisMinter", numbered(2)).set("config.isPublic", 1);
    chain.set("config.queueLengthSecs", 20 * 86400).set("config.redemptionFee", 5000);
    chain.set("config.vestingRatio", 100'000);
    chain.set("seMetis.convertToShares", rate(10, 11)).set("seMetis.previewRedeem", rate(11, 10));
    chain.set("seMetis.convertToAssets", rate(11, 10));
    chain.set("metis.balanceOf", coins(1000)).set("eMetis.balanceOf", coins(1000));
    chain.set("seMetis.balanceOf", coins(1000));
    chain.set("queue.redemptionQueueAccounting", {number(coins(100)), number({})});
    chain.set("queue.ownerOf", kMe);
    chain.set("queue.nftInformation", {Value::boolean(false), Value::number(1'700'000'000),
                                       number(coins(7)), Value::number(20'000), Value::number(0),
                                       Value::address({}), number({}), Value::boolean(false)});
    chain.balances[kMe] = coins(1000);
    out.arguments = {{u"stake"_s, {{u"amount"_s, kOne}}},   {u"mint"_s, {{u"amount"_s, kOne}}},
                     {u"deposit"_s, {{u"amount"_s, kOne}}}, {u"redeem"_s, {{u"shares"_s, kOne}}},
                     {u"queue"_s, {{u"amount"_s, kOne}}},   {u"cancel"_s, {{u"ticket"_s, u"7"_s}}},
                     {u"claim"_s, {{u"ticket"_s, u"7"_s}}}};
    return out;
}

/// The key whose Keccak-256 ends in this address: 64 bytes of 0x11.
inline const char* const kPubkey =
    "0x1111111111111111111111111111111111111111111111111111111111111111"
    "1111111111111111111111111111111111111111111111111111111111111111";
inline QString signerText()
{
    const base::Hash32 hash = eth::keccak256(std::string(64, '\x11'));
    base::Address signer;
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), signer.bytes.begin());
    return eth::checksumText(signer);
}

inline World metisWorld()
{
    World out{protocolOf("metis-locking-pool"), FakeChain(protocolOf("metis-locking-pool")), {}};
    FakeChain& chain = out.chain;
    chain.set("lockingPool.escrow", *out.protocol.roles.at(u"lockingInfo"_s).address);
    chain.set("lockingInfo.l1Token", *out.protocol.roles.at(u"metis"_s).address);
    chain.set("lockingPool.whitelist", 1).set("lockingPool.exitDelayPeriod", 21 * 86400);
    chain.set("lockingInfo.minLock", coins(20'000)).set("lockingInfo.maxLock", coins(100'000));
    chain.set("metis.balanceOf", coins(200'000));
    chain.set("lockingPool.sequencers",
              {number(coins(50'000)), number(coins(3)), Value::number(1), Value::number(1),
               Value::number(0), Value::number(0), Value::number(1'700'000'000), Value::number(1),
               Value::address(kMe), Value::address(numbered(9)), Value::text(std::string(64, 'k')),
               Value::address(kMe), Value::number(2)});
    chain.balances[kMe] = coins(10);
    const QString me = eth::checksumText(kMe);
    const std::map<QString, QString> paid{{u"sequencerId"_s, u"3"_s}, {u"bridgeFee"_s, u"5"_s}};
    out.arguments = {{u"lock"_s,
                      {{u"signer"_s, signerText()},
                       {u"rewardRecipient"_s, me},
                       {u"amount"_s, u"20000000000000000000000"_s},
                       {u"pubkey"_s, QString::fromLatin1(kPubkey)}}},
                     {u"relock"_s, {{u"sequencerId"_s, u"3"_s}, {u"amount"_s, kOne}}},
                     {u"withdraw"_s, {{u"sequencerId"_s, u"3"_s}, {u"amount"_s, kOne}}},
                     {u"withdraw-rewards"_s, paid},
                     {u"unlock"_s, paid},
                     {u"unlock-claim"_s, paid}};
    return out;
}

inline World espressoWorld()
{
    World out{protocolOf("espresso-delegation"), FakeChain(protocolOf("espresso-delegation")), {}};
    FakeChain& chain = out.chain;
    chain.set("stakeTable.token", *out.protocol.roles.at(u"esp"_s).address);
    chain.set("esp.decimals", 18).set("esp.balanceOf", coins(1000));
    chain.set("stakeTable.exitEscrowPeriod", 7 * 86400);
    chain.set("stakeTable.validators", {number(coins(5)), Value::number(1)});
    chain.set("stakeTable.delegations", coins(50));
    chain.set("stakeTable.validatorExits", 1'700'000'000);
    chain.balances[kMe] = coins(10);
    const QString validator = eth::checksumText(numbered(77));
    const std::map<QString, QString> both{{u"validator"_s, validator}, {u"amount"_s, kOne}};
    out.arguments = {
        {u"delegate"_s, both},
        {u"undelegate"_s, both},
        {u"claim-exit"_s, {{u"validator"_s, validator}}},
        {u"claim-rewards"_s, {{u"lifetimeRewards"_s, kOne}, {u"authData"_s, u"0x1234"_s}}}};
    return out;
}

/// The same after undelegate(), when the wait is over.
inline World espressoLater()
{
    World out = espressoWorld();
    out.chain.set("stakeTable.undelegations", {number(coins(2)), Value::number(1'700'000'000)});
    out.arguments = {{u"claim"_s, {{u"validator"_s, eth::checksumText(numbered(77))}}}};
    return out;
}

inline World polygonWorld()
{
    World out{
        protocolOf("polygon-pol-delegation"), FakeChain(protocolOf("polygon-pol-delegation")), {}};
    FakeChain& chain = out.chain;
    const base::Address share = addressFrom("0xb929B89153fC2eEd442e81E5A1add4e2fa39028f");
    const base::Wei one29 = wei("100000000000000000000000000000");
    chain.set("stakeManager.getValidatorContract", share).set("validatorShare.validatorId", 123);
    chain.set("stakeManager.isValidator", 1).set("stakeManager.withdrawalDelay", 80);
    chain.set("stakeManager.epoch", 1000);
    chain.set("validatorShare.exchangeRate", one29)
        .set("validatorShare.withdrawExchangeRate", one29);
    chain.set("validatorShare.minAmount", wei("1"))
        .set("validatorShare.getLiquidRewards", coins(1));
    chain.set("validatorShare.getTotalStake", {number(coins(500)), number(one29)});
    chain.set("validatorShare.symbol", {Value::text("dPOL123")});
    chain.set("validatorShare.unbondNonces", 2);
    chain.set("validatorShare.unbonds_new", {number(coins(5)), Value::number(900)});
    chain.set("pol.balanceOf", coins(1000));
    chain.balances[kMe] = coins(10);
    const auto with = [](std::map<QString, QString> more) {
        more.emplace(u"validatorId"_s, u"123"_s);
        return more;
    };
    out.arguments = {{u"delegate"_s, with({{u"amount"_s, kOne}})},
                     {u"undelegate"_s, with({{u"amount"_s, kOne}})},
                     {u"claim"_s, with({{u"nonce"_s, u"1"_s}})},
                     {u"claim-rewards"_s, with({})},
                     {u"restake"_s, with({})},
                     {u"migrate"_s, with({{u"toValidatorId"_s, u"140"_s}, {u"amount"_s, kOne}})}};
    return out;
}

inline World lidoWorld()
{
    World out{protocolOf("lido"), FakeChain(protocolOf("lido")), {}};
    FakeChain& chain = out.chain;
    chain.set("lido.getCurrentStakeLimit", coins(150'000)).set("lido.balanceOf", coins(5000));
    chain.set("wstETH.balanceOf", coins(100)).set("wstETH.getWstETHByStETH", rate(10, 12));
    chain.set("wstETH.getStETHByWstETH", rate(12, 10))
        .set("wstETH.stEthPerToken", wei("1200000000000000000"));
    chain.set("queue.MIN_STETH_WITHDRAWAL_AMOUNT", wei("100"));
    chain.set("queue.MAX_STETH_WITHDRAWAL_AMOUNT", coins(1000));
    chain.set("queue.getLastCheckpointIndex", 500);
    const auto forEach = [](auto make) {
        return FakeChain::Function([make](const std::vector<Value>& arguments) {
            std::vector<Value> list;
            for (const Value& one : arguments.front().members)
                list.push_back(make(one));
            return std::vector<Value>{Value::list(std::move(list))};
        });
    };
    chain.set("queue.findCheckpointHints",
              forEach([](const Value& id) { return Value::number(id.toWei().limbs[0] % 97); }));
    chain.set("queue.getClaimableEther", forEach([](const Value&) { return number(coins(1)); }));
    chain.set("queue.getWithdrawalStatus", forEach([](const Value&) {
                  return Value::list({number(coins(1)), number(coins(1)), Value::address(kMe),
                                      Value::number(1'700'000'000), Value::boolean(true),
                                      Value::boolean(false)});
              }));
    chain.balances[kMe] = coins(1000);
    out.arguments = {{u"stake"_s, {{u"amount"_s, kOne}}},
                     {u"wrap"_s, {{u"amount"_s, kOne}}},
                     {u"unwrap"_s, {{u"shares"_s, kOne}}},
                     {u"unstake"_s, {{u"amount"_s, u"2000000000000000000050"_s}}},
                     {u"claim"_s, {{u"ids"_s, u"[\"117009\", \"117007\"]"_s}}}};
    return out;
}

inline World rocketWorld()
{
    World out{protocolOf("rocketpool"), FakeChain(protocolOf("rocketpool")), {}};
    FakeChain& chain = out.chain;
    chain.set("storage.getAddress", FakeChain::Function([](const std::vector<Value>& arguments) {
                  const auto is = [&](const char* name) {
                      const auto hash = eth::keccak256(std::string_view(name));
                      return arguments.front().word == eth::abi::Word(hash.bytes);
                  };
                  base::Address at;
                  if (is("contract.addressrocketDepositPool"))
                      at = addressFrom("0xCE15294273CFb9D9b628F4D61636623decDF4fdC");
                  else if (is("contract.addressrocketTokenRETH"))
                      at = addressFrom("0xae78736Cd615f374D3085123A210448E74Fc6393");
                  else if (is("contract.addressrocketDAOProtocolSettingsDeposit"))
                      at = numbered(4);
                  return std::vector<Value>{Value::address(at)};
              }));
    chain.set("settings.getDepositEnabled", 1)
        .set("settings.getMinimumDeposit", wei("10000000000000000"));
    chain.set("settings.getDepositFee", wei("500000000000000"));
    chain.set("depositPool.getMaximumDepositAmount", coins(5000));
    chain.set("rETH.getRethValue", rate(100, 113)).set("rETH.getEthValue", rate(113, 100));
    chain.set("rETH.getTotalCollateral", coins(50)).set("rETH.balanceOf", coins(40));
    chain.balances[kMe] = coins(100);
    out.arguments = {{u"stake"_s, {{u"amount"_s, kOne}}}, {u"unstake"_s, {{u"shares"_s, kOne}}}};
    return out;
}

inline World methWorld()
{
    World out{protocolOf("mantle-meth"), FakeChain(protocolOf("mantle-meth")), {}};
    FakeChain& chain = out.chain;
    chain.set("staking.ethToMETH", rate(100, 104)).set("staking.mETHToETH", rate(104, 100));
    chain.set("staking.minimumStakeBound", wei("100000000000000000"));
    chain.set("staking.minimumUnstakeBound", wei("10000000000000000"));
    chain.set("staking.maximumMETHSupply", coins(1'000'000))
        .set("mETH.totalSupply", coins(400'000));
    chain.set("mETH.balanceOf", coins(40));
    chain.set("staking.unstakeRequestInfo", {Value::boolean(true), number(coins(2))});
    chain.balances[kMe] = coins(100);
    out.arguments = {{u"stake"_s, {{u"amount"_s, kOne}}},
                     {u"unstake"_s, {{u"shares"_s, kOne}}},
                     {u"claim"_s, {{u"requestId"_s, u"12"_s}}}};
    return out;
}

inline World maticxWorld()
{
    World out{protocolOf("maticx"), FakeChain(protocolOf("maticx")), {}};
    FakeChain& chain = out.chain;
    const auto triple = [](quint64 up, quint64 down) {
        return FakeChain::Function([up, down](const std::vector<Value>& arguments) {
            auto one = rate(up, down)(arguments);
            if (one)
                one->resize(3, number({}));
            return one;
        });
    };
    chain.set("maticX.convertPOLToMaticX", triple(10, 11))
        .set("maticX.convertMaticXToPOL", triple(11, 10));
    chain.set("pol.balanceOf", coins(1000)).set("maticX.balanceOf", coins(100));
    chain.set("stakeManager.epoch", 1000).set("stakeManager.withdrawalDelay", 80);
    const auto request = [](quint64 epoch) {
        return Value::list({Value::number(1), Value::number(epoch), Value::address(numbered(6))});
    };
    chain.set("maticX.getUserWithdrawalRequests", {Value::list({request(900), request(990)})});
    chain.set("maticX.getSharesAmountOfUserWithdrawalRequest", coins(3));
    chain.balances[kMe] = coins(10);
    out.arguments = {{u"stake"_s, {{u"amount"_s, kOne}}},
                     {u"unstake"_s, {{u"shares"_s, kOne}}},
                     {u"claim"_s, {{u"index"_s, u"0"_s}}}};
    return out;
}

inline World vaultWorld(const char* id)
{
    World out{protocolOf(id), FakeChain(protocolOf(id)), {}};
    FakeChain& chain = out.chain;
    chain.set("vault.asset", numbered(20)).set("vault.share", numbered(21));
    for (const char* call : {"asset.decimals", "vault.decimals", "share.decimals"})
        chain.set(call, 6);
    chain.set("asset.symbol", {Value::text("TOK")});
    for (const char* call : {"vault.symbol", "share.symbol"})
        chain.set(call, {Value::text("vTOK")});
    for (const char* call : {"asset.balanceOf", "vault.balanceOf", "share.balanceOf",
                             "vault.maxDeposit", "vault.maxRedeem", "vault.maxWithdraw",
                             "vault.claimableDepositRequest", "vault.claimableRedeemRequest"})
        chain.set(call, coins(1000));
    for (const char* call :
         {"vault.previewDeposit", "vault.previewWithdraw", "vault.convertToShares"})
        chain.set(call, rate(10, 11));
    for (const char* call : {"vault.previewRedeem", "vault.convertToAssets"})
        chain.set(call, rate(11, 10));
    chain.balances[kMe] = coins(10);
    const QString vault = eth::checksumText(numbered(22));
    const std::map<QString, QString> amount{{u"vault"_s, vault}, {u"amount"_s, kOne}};
    const std::map<QString, QString> shares{{u"vault"_s, vault}, {u"shares"_s, kOne}};
    out.arguments = {{u"deposit"_s, amount},       {u"redeem"_s, shares},
                     {u"withdraw"_s, amount},      {u"request-deposit"_s, amount},
                     {u"claim-deposit"_s, amount}, {u"request-redeem"_s, shares},
                     {u"claim-redeem"_s, shares}};
    return out;
}

/// All of them, each action in one.
inline std::vector<World> allWorlds()
{
    return {enkiWorld(),    metisWorld(),          espressoWorld(),      espressoLater(),
            polygonWorld(), lidoWorld(),           rocketWorld(),        methWorld(),
            maticxWorld(),  vaultWorld("erc4626"), vaultWorld("erc7540")};
}

} // namespace rollscope::test
