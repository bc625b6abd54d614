#include "stake_world.hpp"
#include "eth/keccak.hpp"
#include "peer_script.hpp"
#include "stake_systems.hpp"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollscope::test {
namespace {

using eth::abi::Value;

constexpr auto kMulticall = "0xcA11bde05977b3631167028862bE2a173976CA11"_L1;
constexpr quint64 kTimelockS = 2ULL * 24 * 3600;

} // namespace

StakeWorld::StakeWorld(StakeSystem system, const QStringList& nodeArguments)
    : m_system(system), m_setup(setupOf(system)),
      m_desk(std::make_unique<ContractDesk>(m_setup->facts().chainId, nodeArguments))
{}

StakeWorld::~StakeWorld() = default;

bool StakeWorld::available()
{
    return PeerNode::available(PeerKind::Anvil) &&
           PeerScript::available({u"solc"_s, u"@openzeppelin/contracts"_s, u"viem"_s});
}

bool StakeWorld::start()
{
    if (!m_desk->start()) {
        m_error = m_desk->error();
        return false;
    }
    StakeBuilder builder(*m_desk, m_places);
    builder.place(u"multicall3"_s, u"Multicall3"_s, kMulticall);
    m_setup->build(builder);
    m_error = builder.error();
    return m_error.isEmpty();
}

Placed StakeWorld::placed(const QString& role) const
{
    const auto found = m_places.find(role);
    return found == m_places.end() ? Placed{} : found->second;
}

Sent StakeWorld::send(const QString& from, const QString& role, const QString& function,
                      const Values& values, const base::Wei& value)
{
    const Placed to = placed(role);
    return m_desk->send(from, to.contract, to.at, function, values, value);
}

Values StakeWorld::ask(const QString& role, const QString& function, const Values& values)
{
    const Placed to = placed(role);
    return m_desk->ask(to.contract, to.at, function, values);
}

eth::U256 StakeWorld::number(const QString& role, const QString& function, const Values& values)
{
    const Placed to = placed(role);
    return m_desk->number(to.contract, to.at, function, values);
}

Values StakeWorld::event(const Sent& sent, const QString& role, const QString& name)
{
    return m_desk->event(sent, placed(role).contract, name);
}

Sent StakeWorld::fund(const QString& account, const base::Wei& amount)
{
    const QString coin = m_setup->facts().coin;
    if (!coin.isEmpty())
        return send(owner(), coin, u"mint"_s, {addressValue(account), Value::number(amount)});
    m_desk->setBalance(account, m_desk->balance(account) + eth::toU256(amount));
    return {};
}

eth::U256 StakeWorld::funds(const QString& account)
{
    const QString coin = m_setup->facts().coin;
    return coin.isEmpty() ? m_desk->balance(account)
                          : number(coin, u"balanceOf"_s, {addressValue(account)});
}

Sent StakeWorld::setAllowance(const QString& account, const base::Wei& amount)
{
    const SystemFacts about = m_setup->facts();
    if (about.allowanceOf.isEmpty())
        return {{}, u"nobody needs an allowance here"_s};
    return send(account, about.allowanceOf, u"approve"_s,
                {addressValue(at(about.spender)), Value::number(amount)});
}

Sent StakeWorld::addReward(const base::Wei& amount)
{
    return m_setup->addReward(*this, amount);
}

Sent StakeWorld::pause(bool yes)
{
    return m_setup->pause(*this, yes);
}

Sent StakeWorld::mature()
{
    return m_setup->mature(*this);
}

Sent StakeWorld::cover(const base::Wei& amount)
{
    return m_setup->cover(*this, amount);
}

Sent StakeWorld::upgrade()
{
    const Sent sent = m_setup->upgrade(*this);
    const SystemFacts about = m_setup->facts();
    if (sent && !about.next.isEmpty())
        m_places[about.upgraded].contract = about.next;
    return sent;
}

QString StakeWorld::giveUpgradesTo(UpgradeOwner kind)
{
    const QString admin = at(m_setup->facts().upgradesBelong);
    if (admin.isEmpty())
        return {};
    QString next = owner();
    if (kind == UpgradeOwner::Safe) {
        std::vector<Value> owners;
        for (int index = 3; index < 8; ++index)
            owners.push_back(addressValue(m_desk->account(index)));
        next = m_desk->deploy(u"SafeShaped"_s, {Value::list(std::move(owners)), Value::number(3)});
    } else if (kind == UpgradeOwner::Timelock) {
        const Value who = Value::list({addressValue(owner())});
        next = m_desk->deploy(u"Timelock"_s, {Value::number(kTimelockS), who, who});
    }
    if (next.isEmpty())
        return {};
    const Sent sent = m_desk->sendAs(m_desk->address(u"Admin"_s, admin, u"owner"_s), u"Admin"_s,
                                     admin, u"transferOwnership"_s, {addressValue(next)});
    return sent ? next : QString();
}

PoolSigner poolSigner(quint8 number)
{
    PoolSigner signer;
    signer.publicKey.assign(64, static_cast<char>(number));
    const base::Hash32 hash = eth::keccak256(signer.publicKey);
    std::copy(hash.bytes.begin() + 12, hash.bytes.end(), signer.address.bytes.begin());
    return signer;
}

} // namespace rollscope::test
