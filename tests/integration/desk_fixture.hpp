#pragma once
#include "base/hex.hpp"
#include "desk_person.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace rollscope::test {

using namespace Qt::StringLiterals;

/// The window's desk on a real node with ENKI on it, which it reaches by two addresses that pass
/// for two operators, and a key file that signs after its password.
class DeskFixture
{
protected:
    static constexpr std::array<quint8, 12> kPassword{'c', 'o', 'r', 'r', 'e', 'c',
                                                      't', ' ', 'o', 'n', 'e', '!'};

    QTemporaryDir m_dir;
    base::ManualClock m_vigil; ///< by which it looks while no page is open
    std::unique_ptr<StakeWorld> m_world;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;
    int m_asked = 0;                   ///< passwords
    std::function<void()> m_meanwhile; ///< while the password is asked for

    /// Waits for an answer of the desk.
    template <class T>
    base::Result<T>
    heard(const std::function<wallet::Ask(typename wallet::Question<T>::Handler)>& ask)
    {
        std::optional<base::Result<T>> out;
        const wallet::Ask held = ask([&out](base::Result<T> got) { out = std::move(got); });
        if (!QTest::qWaitFor([&] { return out.has_value(); }, 60'000))
            return base::fail(base::ErrorKind::Timeout, u"no answer"_s);
        return std::move(*out);
    }
    base::Address me() const { return Key(kSecondKey).address; }
    ui::StakeOrder order(const QString& action, const QString& parameter, const QString& text) const
    {
        return {u"enki"_s, action, me(), {{parameter, text}}, {}};
    }
    base::Result<ui::StakePrepared> prepare(const ui::StakeOrder& order)
    {
        return heard<ui::StakePrepared>(
            [&](auto done) { return m_desk->prepare(order, std::move(done)); });
    }
    base::Result<ui::StakeSigned> sign(const ui::StakePrepared& prepared,
                                       stake::GuardOverride* override = nullptr)
    {
        return heard<ui::StakeSigned>(
            [&](auto done) { return m_desk->sign(prepared, 0, override, std::move(done)); });
    }
    base::Result<ui::StakePrepared> replace(const QString& flow, bool cancel)
    {
        return heard<ui::StakePrepared>(
            [&](auto done) { return m_desk->replace(flow, cancel, std::move(done)); });
    }
    const ui::StakeFlow* flow(const QString& id) const
    {
        for (const auto& one : m_desk->flows())
            if (one.flow.id == id)
                return &one;
        return nullptr;
    }
    QJsonValue rpc(const char* method, const QJsonArray& params = {})
    {
        return m_world->node().rpc(QString::fromLatin1(method), params);
    }
    void mine(int blocks = 1)
    {
        rpc("anvil_mine", {QString(u"0x"_s + QString::number(blocks, 16))});
    }
    /// `past` ms ago: a chain in this state, live or on a tape.
    void hear(engine::LiveState state = engine::LiveState::Live, qint64 past = 0,
              engine::SourceInfo::Kind kind = engine::SourceInfo::Kind::Live)
    {
        engine::Snapshot snapshot;
        snapshot.time = m_desk->now() - past;
        snapshot.source.kind = kind;
        engine::ChainRow row;
        row.id = u"metis"_s;
        row.name = u"Metis"_s;
        row.state = state;
        auto cost = std::make_shared<engine::CostView>();
        cost->sequencers.known = true;
        cost->sequencers.span = cost->sequencers.blocks = 10;
        const auto registry = registry::Registry::load();
        for (const auto& one : registry.find(u"metis"_s)->sequencers.claimed)
            if (one.name == u"ENKI0")
                cost->sequencers.parts = {{one.signer, one.name, true, 10, 1.0}};
        row.cost = cost;
        snapshot.chains = {row};
        m_desk->hear(snapshot);
    }
    /// Signs everything of an order, a block for each.
    QString act(const QString& action, const QString& parameter, const QString& text, QString* id)
    {
        auto wanted = order(action, parameter, text);
        for (bool more = true; more;) {
            const auto prepared = prepare(wanted);
            if (!prepared)
                return prepared.error().text();
            more = prepared->plan.calls.size() > 1;
            const auto sent = sign(*prepared);
            if (!sent)
                return sent.error().text();
            wanted.flow = *id = sent->flow;
            mine();
            const auto in = [&] { return flow(*id)->fate == wallet::Fate::Included; };
            if (!QTest::qWaitFor(in, 20'000))
                return u"it is in no block"_s;
        }
        return {};
    }

    /// Skips where the peers are not installed.
    void openWorld()
    {
        REQUIRE_STAKE_WORLD();
        m_world = std::make_unique<StakeWorld>(StakeSystem::Enki);
        QVERIFY2(m_world->start(), qPrintable(m_world->error()));
        // The chain's own oracle of data fees; it answers 1 wei.
        rpc("anvil_setCode",
            {u"0x420000000000000000000000000000000000000F"_s, u"0x600160005260206000f3"_s});
        WENT(m_world->fund(m_world->user(), coins(500)));
        QVERIFY(QDir(m_dir.path()).mkpath(u"keys"_s));
        wallet::ScryptCost cost;
        cost.n = 1 << 12;
        const auto file = wallet::makeKeystore(Key(kSecondKey).secret(), kPassword, cost);
        QVERIFY(file);
        QFile key(m_dir.filePath(u"keys/one.json"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(*file) == file->size());
        key.close();
    }
    /// A desk that nobody looks at yet.
    void openDesk(const QString& first, const QString& second)
    {
        auto chain = *registry::Registry::load().find(u"metis"_s);
        chain.endpoints = {{first, u"A"_s, true}, {second, u"B"_s, true}};
        // As given for the session alone: the registry still has the public ones.
        const std::vector<registry::ChainSpec> given{chain};
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_dir.path());
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_dir.path(), {}, {}, given, &m_vigil}, *m_accounts);
        QObject::connect(m_desk.get(), &ui::StakeHost::passwordWanted, m_desk.get(),
                         [this](const QString& name) {
                             QCOMPARE(name, u"one.json"_s);
                             ++m_asked;
                             if (const auto now = std::exchange(m_meanwhile, nullptr))
                                 now();
                             // From the event loop, as a person would.
                             QTimer::singleShot(0, m_desk.get(), [this] {
                                 m_desk->givePassword(
                                     wallet::Secret(std::span<const quint8>(kPassword)));
                             });
                         });
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        QVERIFY(m_desk->accounts().front().keyFile);
        hear();
    }
    /// A page is looked at.
    void lookAtIt()
    {
        m_desk->wake();
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::any_of(m_desk->readings(),
                                                     [](const auto& one) {
                                                         return one.protocol->id == u"enki" &&
                                                                one.state ==
                                                                    ui::StakeReading::State::Known;
                                                     }),
                                 60'000);
    }
    void closeDesk()
    {
        m_desk.reset();
        m_accounts.reset();
    }
};

} // namespace rollscope::test
