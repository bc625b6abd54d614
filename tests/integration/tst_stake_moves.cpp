// What came and went, at the window's desk on a real node with Polygon's validators on it: a node
// that gives no logs is said to give none, and a delegation is told once its validator is known.
#include "bent_proxy.hpp"
#include "desk_person.hpp"
#include "registry/registry.hpp"
#include "signing_fixture.hpp"
#include "stake_checks.hpp"
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace rollscope;
using namespace rollscope::test;
using namespace Qt::StringLiterals;

namespace {

const QString kPolygon = u"polygon-pol-delegation"_s;

void refuseLogs(const QString& method, QJsonObject& answer)
{
    if (method != u"eth_getLogs")
        return;
    answer.remove(u"result"_s);
    answer[u"error"_s] = QJsonObject{{u"code"_s, -32000}, {u"message"_s, u"no logs here"_s}};
}

} // namespace

class TestStakeMoves : public QObject
{
    Q_OBJECT

    static constexpr std::array<quint8, 12> kPassword{'c', 'o', 'r', 'r', 'e', 'c',
                                                      't', ' ', 'o', 'n', 'e', '!'};

    QTemporaryDir m_dir;
    std::unique_ptr<StakeWorld> m_world;
    std::unique_ptr<BentProxy> m_first, m_second;
    std::unique_ptr<ui::Accounts> m_accounts;
    std::unique_ptr<app::StakeDesk> m_desk;

    /// Of what came and went at Polygon nothing is known.
    bool isPolygonUnknown() const
    {
        return std::ranges::any_of(m_desk->portfolio().gaps, [](const ui::PortfolioGap& one) {
            return one.history && one.skipped && one.protocol.contains(u"Polygon delegation");
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        REQUIRE_STAKE_WORLD();
        m_world = std::make_unique<StakeWorld>(StakeSystem::Polygon);
        QVERIFY2(m_world->start(), qPrintable(m_world->error()));
        const QString user = m_world->user();
        WENT(m_world->fund(user, coins(100)));
        WENT(m_world->setAllowance(user, coins(100)));
        WENT(m_world->send(user, u"validatorShare"_s, u"buyVoucherPOL"_s,
                           {amount(coins(100)), amount(coins(100))}));
        m_world->moveTime(60); // a chain whose blocks all have one second has no pace
        m_first = std::make_unique<BentProxy>(m_world->node().wsUrl());
        m_second = std::make_unique<BentProxy>(m_world->node().wsUrl());
        m_first->bend = m_second->bend = refuseLogs;
        QVERIFY(QDir(m_dir.path()).mkpath(u"keys"_s));
        wallet::ScryptCost cost;
        cost.n = 1 << 12;
        const auto file = wallet::makeKeystore(Key(kSecondKey).secret(), kPassword, cost);
        QVERIFY(file);
        QFile key(m_dir.filePath(u"keys/one.json"_s));
        QVERIFY(key.open(QIODevice::WriteOnly) && key.write(*file) == file->size());
        key.close();
        auto chain = *registry::Registry::load().find(u"ethereum"_s);
        chain.endpoints = {{m_first->wsUrl(), u"A"_s, true}, {m_second->wsUrl(), u"B"_s, true}};
        m_accounts = std::make_unique<ui::Accounts>(nullptr);
        m_accounts->open(m_dir.path());
        m_desk = std::make_unique<app::StakeDesk>(
            app::StakeDesk::Config{m_dir.path(), {}, {}, {chain}}, *m_accounts);
        QTRY_COMPARE(m_desk->accounts().size(), std::size_t(1));
        engine::Snapshot snapshot;
        snapshot.time = m_desk->now();
        snapshot.source.kind = engine::SourceInfo::Kind::Live;
        engine::ChainRow row;
        row.id = u"ethereum"_s;
        row.name = u"Ethereum"_s;
        row.state = engine::LiveState::Live;
        snapshot.chains = {row};
        m_desk->hear(snapshot);
        const auto shown = m_desk->choose(kPolygon, u"91"_s, true);
        QVERIFY2(shown, qPrintable(why(shown)));
        m_desk->wake();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_accounts.reset();
    }

    void aNodeThatGivesNoLogs()
    {
        QVERIFY(m_desk->portfolio().history == ui::HistoryRead::Reading);
        QVERIFY(m_desk->historyCsv().contains(QByteArray(",,," + kPolygon.toUtf8() + ",,missing")));
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->portfolio().history == ui::HistoryRead::Part, 120'000);
        QVERIFY(m_desk->portfolio().events.empty());
        QVERIFY(isPolygonUnknown());
        QVERIFY(m_desk->historyCsv().contains("no logs here"));
    }

    /// Its receipt's address follows from the number that the protocol was told.
    void aDelegationIsTold()
    {
        m_first->bend = m_second->bend = nullptr;
        const auto again = m_desk->choose(kPolygon, u"91"_s, true);
        QVERIFY2(again, qPrintable(why(again)));
        const auto told = [this] {
            return std::ranges::any_of(m_desk->portfolio().events, [](const ui::StakeEvent& one) {
                return one.what == u"minted" && one.protocol.contains(u"Polygon") && one.amount &&
                       one.decimals == 18;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), 200'000);
        QVERIFY(!isPolygonUnknown());
        const auto csv = m_desk->historyCsv();
        QVERIFY(csv.contains(QByteArray(kPolygon.toUtf8() + ",0x")) && csv.contains(",minted,"));
    }
};

QTEST_MAIN(TestStakeMoves)
#include "tst_stake_moves.moc"
