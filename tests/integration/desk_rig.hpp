#pragma once
#include "desk_person.hpp"
#include "stake_world.hpp"
#include "tcp_proxy.hpp"
#include <QTemporaryDir>
#include <QTest>

namespace rollscope::test {

/// ENKI on a real node, asked through two doors as two operators, and a profile with the key file
/// of the world's user in it, who has 500 METIS.
class DeskRig
{
public:
    static constexpr std::array<quint8, 12> kPassword{'c', 'o', 'r', 'r', 'e', 'c',
                                                      't', ' ', 'o', 'n', 'e', '!'};
    DeskRig() : m_world(StakeSystem::Enki) {}

    /// False with error() where it did not come up.
    bool start();
    [[nodiscard]] QString error() const { return m_error; }
    StakeWorld& world() { return m_world; }
    [[nodiscard]] QString dataDir() const { return m_dir.path(); }
    /// Metis by the two operators, as given for a session alone.
    [[nodiscard]] const std::vector<registry::ChainSpec>& chains() const { return m_chains; }
    [[nodiscard]] base::Address user() const;

    QJsonValue rpc(const char* method, const QJsonArray& params = {})
    {
        return m_world.node().rpc(QString::fromLatin1(method), params);
    }
    void mine(int blocks = 1)
    {
        rpc("anvil_mine", {QString(QStringLiteral("0x") + QString::number(blocks, 16))});
    }
    /// The user's transactions: in blocks, or what waits beside.
    quint64 sent(const char* tag = "pending")
    {
        return quantity(rpc("eth_getTransactionCount", {m_world.user(), QString::fromLatin1(tag)}))
            .value_or(999);
    }
    eth::U256 staked();
    /// What ENKI's minter may still take of the user.
    eth::U256 allowed();

    /// Metis in this state, `past` ms ago, to a desk.
    static void hear(app::StakeDesk& desk, engine::LiveState state = engine::LiveState::Live,
                     qint64 past = 0);

private:
    StakeWorld m_world;
    QTemporaryDir m_dir;
    QString m_error;
    std::unique_ptr<TcpProxy> m_first, m_second;
    std::vector<registry::ChainSpec> m_chains;
};

/// The user at a desk: asks, and waits for the answer.
class AtDesk
{
public:
    /// The desk outlives it. Passwords are given from the event loop, as a person would.
    AtDesk(app::StakeDesk& desk, const base::Address& user);
    ~AtDesk() { QObject::disconnect(m_listening); }
    AtDesk(const AtDesk&) = delete;

    base::Result<ui::StakePrepared> prepare(const QString& action, const QString& parameter,
                                            const QString& text);
    /// The first call of it.
    base::Result<ui::StakeSigned> sign(const ui::StakePrepared& prepared,
                                       stake::GuardOverride* override = nullptr);
    [[nodiscard]] int asked() const { return m_asked; } ///< passwords
    /// Null for a way that there is not.
    [[nodiscard]] const ui::StakeFlow* flow(const QString& id) const;

private:
    template <class T>
    base::Result<T>
    heard(const std::function<wallet::Ask(typename wallet::Question<T>::Handler)>& ask);

    app::StakeDesk& m_desk;
    base::Address m_user;
    int m_asked = 0;
    QMetaObject::Connection m_listening;
};

} // namespace rollscope::test
