#include "stake_systems.hpp"

using namespace Qt::StringLiterals;

namespace rollscope::test {

using eth::abi::Value;

Sent StakeSetup::mature(StakeWorld& world) const
{
    Q_UNUSED(world)
    return {}; // nothing ever waits
}

Sent StakeSetup::cover(StakeWorld& world, const base::Wei& amount) const
{
    Q_UNUSED(world)
    Q_UNUSED(amount)
    return {{}, u"nothing here is covered from outside"_s};
}

Sent StakeSetup::upgrade(StakeWorld& world) const
{
    const SystemFacts about = facts();
    if (about.upgraded.isEmpty())
        return {{}, u"nothing here can be upgraded"_s};
    Values arguments;
    for (const QString& role : about.nextTakes)
        arguments.push_back(addressValue(world.at(role)));
    const QString code = world.desk().deploy(about.next, arguments);
    if (code.isEmpty())
        return {{}, world.desk().error()};
    const QString place = world.at(about.upgraded);
    const QString admin = world.at(about.upgradesBelong);
    const QString owner = world.desk().address(u"Admin"_s, admin, u"owner"_s);
    if (admin == place) // its own owner may
        return world.desk().sendAs(owner, about.next, place, u"upgradeToAndCall"_s,
                                   {addressValue(code), Value::text({})});
    return world.desk().sendAs(owner, u"Admin"_s, admin, u"upgradeAndCall"_s,
                               {addressValue(place), addressValue(code), Value::text({})});
}

std::unique_ptr<StakeSetup> setupOf(StakeSystem system)
{
    switch (system) {
    case StakeSystem::Enki:
        return makeEnki();
    case StakeSystem::Vault:
        return makeVault();
    case StakeSystem::Lido:
        return makeLido();
    case StakeSystem::Polygon:
        return makePolygon();
    case StakeSystem::MetisPool:
        return makeMetisPool();
    case StakeSystem::Espresso:
        return makeEspresso();
    case StakeSystem::RocketPool:
        return makeRocketPool();
    case StakeSystem::Meth:
        return makeMeth();
    case StakeSystem::MaticX:
        break;
    }
    return makeMaticX();
}

Sent giveToSpend(StakeWorld& world, const QString& spender, const base::Wei& amount)
{
    return inTurn([&] { return world.fund(world.owner(), amount); },
                  [&] {
                      return world.send(world.owner(), setupOf(world.system())->facts().coin,
                                        u"approve"_s,
                                        {addressValue(world.at(spender)), Value::number(amount)});
                  });
}

Value valueOf(const eth::U256& number)
{
    return Value::number(eth::fromU256(number));
}

quint64 small(const eth::U256& number)
{
    return number.convert_to<quint64>();
}

} // namespace rollscope::test
