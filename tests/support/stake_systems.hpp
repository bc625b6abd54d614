#pragma once
#include "stake_world.hpp"
#include <memory>

namespace rollscope::test {

/// What a system is, by roles. An empty coin is the chain's own.
struct SystemFacts
{
    quint64 chainId = 1;
    QString coin;
    QString
        allowanceOf; ///< the token of which `spender` gets an allowance; empty: nobody needs one
    QString spender;
    QString upgraded;       ///< the proxy that upgrade() changes; empty: there is none
    QString next;           ///< its next implementation
    QStringList nextTakes;  ///< roles that its constructor takes
    QString upgradesBelong; ///< the contract whose owner may upgrade
};

/// One system: how it is set up, and what can happen to it. For StakeWorld alone.
class StakeSetup
{
public:
    virtual ~StakeSetup() = default;
    [[nodiscard]] virtual SystemFacts facts() const = 0;
    virtual void build(StakeBuilder& builder) const = 0;
    virtual Sent addReward(StakeWorld& world, const base::Wei& amount) const = 0;
    virtual Sent pause(StakeWorld& world, bool yes) const = 0;
    virtual Sent mature(StakeWorld& world) const;
    virtual Sent cover(StakeWorld& world, const base::Wei& amount) const;
    virtual Sent upgrade(StakeWorld& world) const;
};

std::unique_ptr<StakeSetup> makeEnki();
std::unique_ptr<StakeSetup> makeMetisPool();
std::unique_ptr<StakeSetup> makeVault();
std::unique_ptr<StakeSetup> makeLido();
std::unique_ptr<StakeSetup> makeRocketPool();
std::unique_ptr<StakeSetup> makeMeth();
std::unique_ptr<StakeSetup> makePolygon();
std::unique_ptr<StakeSetup> makeMaticX();
std::unique_ptr<StakeSetup> makeEspresso();
std::unique_ptr<StakeSetup> setupOf(StakeSystem system);

/// The first step that fails, else the last.
template <class First, class Second> Sent inTurn(First&& first, Second&& second)
{
    const Sent sent = first();
    return sent ? second() : sent;
}

/// Mints `amount` of the coin for the owner, and lets a contract take it.
Sent giveToSpend(StakeWorld& world, const QString& spender, const base::Wei& amount);
eth::abi::Value valueOf(const eth::U256& number);
quint64 small(const eth::U256& number);

} // namespace rollscope::test
