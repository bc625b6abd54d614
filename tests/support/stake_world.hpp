#pragma once
#include "stake_builder.hpp"
#include <memory>

namespace rollscope::test {

class StakeSetup;

/// Systems of tests/integration/contracts/stake, each on the chain of its model. The roles are the
/// names of their contracts, as the registry of protocols has them; Multicall3 is everywhere.
enum class StakeSystem {
    /// Chain 1088: metis enkiToken eMetis seMetis config eMetisMinter redemptionQueue vesting
    /// rewardDispatcher proxyAdmin, and l2SequencerSet.
    Enki,
    /// Chain 10, OpenZeppelin's ERC-4626 over a coin of 6 places: token vault.
    Vault,
    /// Chain 1: lido wstETH withdrawalQueue proxyAdmin.
    Lido,
    /// Chain 1: polToken stakeManager stakingInfo eventsHub validatorShare (91) otherValidatorShare
    /// (92) oldValidatorShare (5, whose rates have the old precision).
    Polygon,
    /// Chain 1, with three sequencers: metis lockingPool lockingInfo l1Bridge proxyAdmin.
    MetisPool,
    /// Chain 1, with one validator (account 5): espToken stakeTable rewardClaim.
    Espresso,
    /// Chain 1: rocketStorage rETH depositPool settingsDeposit.
    RocketPool,
    /// Chain 1: staking mETH pauser proxyAdmin.
    Meth,
    /// Chain 1: maticX proxyAdmin, and what Polygon has.
    MaticX,
};

enum class UpgradeOwner { Account, Safe, Timelock };

/// A node with one staking system that works. What the registry of protocols has an address for
/// stands at that address, with code and state; the rest at addresses that the system tells itself.
class StakeWorld
{
public:
    /// More arguments for anvil: "--block-time", "--slots-in-an-epoch" and the like.
    explicit StakeWorld(StakeSystem system, const QStringList& nodeArguments = {});
    ~StakeWorld();

    /// Whether node, compiler and library are among the npm peers.
    static bool available();

    /// A second or two once the contracts are compiled; false with error() otherwise.
    bool start();
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] StakeSystem system() const { return m_system; }
    ContractDesk& desk() { return *m_desk; }
    PeerNode& node() { return m_desk->node(); }

    /// Who set the system up and may set it; who stakes; who has nothing to do with it.
    [[nodiscard]] QString owner() const { return m_desk->account(0); }
    [[nodiscard]] QString user() const { return m_desk->account(1); }
    [[nodiscard]] QString stranger() const { return m_desk->account(2); }
    /// Empty for a role that the system does not have.
    [[nodiscard]] QString at(const QString& role) const { return placed(role).at; }

    Sent send(const QString& from, const QString& role, const QString& function,
              const Values& values = {}, const base::Wei& value = {});
    Values ask(const QString& role, const QString& function, const Values& values = {});
    eth::U256 number(const QString& role, const QString& function, const Values& values = {});
    Values event(const Sent& sent, const QString& role, const QString& name);

    /// More of the coin that is staked.
    Sent fund(const QString& account, const base::Wei& amount);
    eth::U256 funds(const QString& account);
    /// What the way in may take of an account; where coins are sent along (Lido, mETH), what the
    /// way out may. 0 takes it back.
    Sent setAllowance(const QString& account, const base::Wei& amount);

    /// The stakers earn. Treasuries keep a tenth of it (Enki, Lido, MaticX); of Polygon it is
    /// validator 91; of the pool the user's sequencer (else the first), in whole blocks; of
    /// Espresso what the user may claim.
    Sent addReward(const base::Wei& amount);
    /// Nobody comes in; which other ways are shut is the system's affair.
    Sent pause(bool yes);
    /// Whatever waits can be claimed: time passes, epochs go by, or the oracle reports.
    Sent mature();
    /// Coins for those who leave, where the system has none of its own: ENKI's queue, rETH.
    Sent cover(const base::Wei& amount);
    void moveTime(quint64 seconds) { m_desk->moveTime(seconds); }

    /// Another implementation behind the proxy (seMetis, withdrawalQueue, lockingPool, stakeTable,
    /// staking, maticX), by whoever owns the upgrades; of Rocket Pool another deposit pool. Refused
    /// where there is no proxy.
    Sent upgrade();
    /// The address of the new owner of the upgrades: an account, 3 of 5 owners, or a timelock of
    /// two days; empty on an error.
    QString giveUpgradesTo(UpgradeOwner kind);

private:
    [[nodiscard]] Placed placed(const QString& role) const;

    StakeSystem m_system;
    std::unique_ptr<StakeSetup> m_setup;
    std::unique_ptr<ContractDesk> m_desk;
    Places m_places;
    QString m_error;
};

/// A signer of the pool's made-up sequencers: 64 bytes that hash to the address (no point of the
/// curve).
struct PoolSigner
{
    std::string publicKey;
    base::Address address;
};
PoolSigner poolSigner(quint8 number);

} // namespace rollscope::test

/// Ends the test function as skipped where the npm peers are not installed.
#define REQUIRE_STAKE_WORLD()                                                                      \
    do {                                                                                           \
        if (!rollscope::test::StakeWorld::available())                                             \
            QSKIP("skipped: no peers (npm)");                                                      \
    } while (false)
