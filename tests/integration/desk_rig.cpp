#include "desk_rig.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include <QDir>
#include <QFile>

namespace rollscope::test {

using namespace Qt::StringLiterals;

bool DeskRig::start()
{
    if (!m_world.start()) {
        m_error = m_world.error();
        return false;
    }
    // The chain's own oracle of data fees; it answers 1 wei.
    rpc("anvil_setCode",
        {u"0x420000000000000000000000000000000000000F"_s, u"0x600160005260206000f3"_s});
    if (const auto funded = m_world.fund(m_world.user(), coins(500)); !funded) {
        m_error = funded.refusal;
        return false;
    }
    m_first = std::make_unique<TcpProxy>(m_world.node().port());
    m_second = std::make_unique<TcpProxy>(m_world.node().port());
    const auto spec = registry::fromOption(
        registry::Registry::load(), u"metis="_s + m_first->wsUrl() + u',' + m_second->wsUrl());
    wallet::ScryptCost cost;
    cost.n = 1 << 12;
    const auto file = wallet::makeKeystore(Key(kSecondKey).secret(), kPassword, cost);
    QFile key(m_dir.filePath(u"keys/one.json"_s));
    if (!spec || !file || !QDir(m_dir.path()).mkpath(u"keys"_s) ||
        !key.open(QIODevice::WriteOnly) || key.write(*file) != file->size()) {
        m_error = u"no chain, or no key file"_s;
        return false;
    }
    m_chains = {*spec};
    return true;
}

base::Address DeskRig::user() const
{
    return Key(kSecondKey).address;
}

eth::U256 DeskRig::staked()
{
    return m_world.number(u"seMetis"_s, u"balanceOf"_s, {account(m_world.user())});
}

eth::U256 DeskRig::allowed()
{
    return m_world.number(u"metis"_s, u"allowance"_s,
                          {account(m_world.user()), account(m_world.at(u"eMetisMinter"_s))});
}

void DeskRig::hear(app::StakeDesk& desk, engine::LiveState state, qint64 past)
{
    engine::Snapshot snapshot;
    snapshot.time = desk.now() - past;
    snapshot.source.kind = engine::SourceInfo::Kind::Live;
    engine::ChainRow row;
    row.id = u"metis"_s;
    row.name = u"Metis"_s;
    row.state = state;
    snapshot.chains = {row};
    desk.hear(snapshot);
}

AtDesk::AtDesk(app::StakeDesk& desk, const base::Address& user) : m_desk(desk), m_user(user)
{
    m_listening = QObject::connect(&desk, &ui::StakeHost::passwordWanted, &desk, [this] {
        ++m_asked;
        QTimer::singleShot(0, &m_desk, [&desk = m_desk] {
            desk.givePassword(wallet::Secret(std::span<const quint8>(DeskRig::kPassword)));
        });
    });
}

template <class T>
base::Result<T>
AtDesk::heard(const std::function<wallet::Ask(typename wallet::Question<T>::Handler)>& ask)
{
    std::optional<base::Result<T>> out;
    const wallet::Ask held = ask([&out](base::Result<T> got) { out = std::move(got); });
    if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
        return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
    return std::move(*out);
}

base::Result<ui::StakePrepared> AtDesk::prepare(const QString& action, const QString& parameter,
                                                const QString& text)
{
    const ui::StakeOrder order{u"enki"_s, action, m_user, {{parameter, text}}, {}};
    return heard<ui::StakePrepared>(
        [&](auto done) { return m_desk.prepare(order, std::move(done)); });
}

base::Result<ui::StakeSigned> AtDesk::sign(const ui::StakePrepared& prepared,
                                           stake::GuardOverride* override)
{
    return heard<ui::StakeSigned>(
        [&](auto done) { return m_desk.sign(prepared, 0, override, std::move(done)); });
}

const ui::StakeFlow* AtDesk::flow(const QString& id) const
{
    for (const auto& one : m_desk.flows())
        if (one.flow.id == id)
            return &one;
    return nullptr;
}

} // namespace rollscope::test
