#include "fake_snapshots.hpp"
#include "models/chain_filter_model.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using test::FakeSnapshots;
using test::Scene;
using F = ChainFilterModel;

class TstChainFilterModel : public QObject
{
    Q_OBJECT
    struct Rig
    {
        explicit Rig(int chains = 12, Scene scene = Scene::Mixed) : fake(chains, scene)
        {
            model.update(fake.next());
        }
        FakeSnapshots fake;
        ChainListModel model;
        F view{model};
        QAbstractItemModelTester tester{&view};

        QStringList names() const
        {
            QStringList out;
            for (int i = 0; i < view.rowCount(); ++i) {
                out << view.index(i, 0).data(ChainListModel::NameRole).toString();
            }
            return out;
        }
        QList<double> values(int role) const
        {
            QList<double> out;
            for (int i = 0; i < view.rowCount(); ++i) {
                out << view.index(i, 0).data(role).toDouble();
            }
            return out;
        }
    };

private Q_SLOTS:
    void worstFirstThenName()
    {
        Rig rig;
        QCOMPARE(rig.names().mid(0, 4), (QStringList{QStringLiteral("Unichain"),        // halted
                                                     QStringLiteral("Metis Andromeda"), // degraded
                                                     QStringLiteral("Taiko Alethia"),   // unknown
                                                     QStringLiteral("Arbitrum One")}));
        auto rest = rig.names().mid(3);
        auto sorted = rest;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(rest, sorted);
    }
    void aChangeOfStateMovesTheRowAtOnce()
    {
        Rig rig(12, Scene::AllLive);
        QCOMPARE(rig.names().first(), QStringLiteral("Arbitrum One"));
        rig.model.update(
            rig.fake.with([](auto& s) { s.chains[5].state = engine::LiveState::Halted; }));
        QCOMPARE(rig.names().first(), QStringLiteral("ZKsync Era"));
    }
    void sortsByRawValuesWithTheUnknownLast()
    {
        Rig rig;
        rig.view.sortBy(F::Tps);
        QVERIFY(rig.view.descending());
        auto tps = rig.values(ChainListModel::TpsRole);
        QVERIFY(std::is_sorted(tps.begin(), tps.end(), std::greater<>()));
        QVERIFY(tps.last() < 0);
        rig.view.sortBy(F::Tps);
        QVERIFY(!rig.view.descending());
        tps = rig.values(ChainListModel::TpsRole);
        QVERIFY(std::is_sorted(tps.begin(), tps.end() - 1));
        QVERIFY2(tps.last() < 0, "the unknown stands last in either order");
        rig.view.sortBy(F::BaseFee);
        auto fees = rig.values(ChainListModel::BaseFeeRole);
        QVERIFY(std::is_sorted(fees.begin(), fees.end(), std::greater<>()));
    }
    void aFigureSettlesOnlyWhenAsked()
    {
        Rig rig(12, Scene::AllLive);
        rig.view.sortBy(F::Tps);
        const auto before = rig.names();
        QSignalSpy layout(&rig.view, &F::layoutChanged);
        rig.model.update(rig.fake.with([](auto& s) { s.chains[6].rates[2].tps = 1e6; }));
        QCOMPARE(rig.names(), before);
        rig.view.settle();
        QCOMPARE(rig.names().first(), QStringLiteral("Metis Andromeda"));
        QCOMPARE(layout.size(), 1);
        rig.view.settle();
        QCOMPARE(layout.size(), 1); // in order already: nothing moves
    }
    void manyChangesOfStateMoveTheRowsOnce()
    {
        Rig rig(200, Scene::AllLive);
        QSignalSpy layout(&rig.view, &F::layoutChanged);
        rig.model.update(rig.fake.with([](auto& s) {
            for (std::size_t i = 1; i < s.chains.size(); i += 2) {
                s.chains[i].state = engine::LiveState::Halted;
            }
        }));
        QCOMPARE(layout.size(), 1); // each layout has every row read again
        const auto severity = rig.values(ChainListModel::SeverityRole);
        QVERIFY(std::is_sorted(severity.begin(), severity.end(), std::greater<>()));
        QVERIFY(severity.first() > severity.last());
    }
    void nameSortsBothWays()
    {
        Rig rig;
        rig.view.sortBy(F::Name);
        auto up = rig.names();
        rig.view.sortBy(F::Name);
        auto down = rig.names();
        std::reverse(down.begin(), down.end());
        QCOMPARE(up, down);
        QCOMPARE(up.first(), QStringLiteral("Arbitrum One"));
    }
    void filterNeedsEveryWord()
    {
        Rig rig;
        QSignalSpy count(&rig.view, &F::countChanged);
        rig.view.setFilter(QStringLiteral("  op   stack "));
        QCOMPARE(rig.names(), (QStringList{QStringLiteral("Unichain"), QStringLiteral("Base"),
                                           QStringLiteral("OP Mainnet")}));
        QVERIFY(count.size() > 0);
        rig.view.setFilter(QStringLiteral("op base"));
        QCOMPARE(rig.names(), QStringList{QStringLiteral("Base")});
        rig.view.setFilter(QStringLiteral("halted"));
        QCOMPARE(rig.names(), QStringList{QStringLiteral("Unichain")});
        rig.view.setFilter(QStringLiteral("no such chain"));
        QCOMPARE(rig.view.count(), 0);
        rig.view.setFilter({});
        QCOMPARE(rig.view.count(), 12);
    }
    void theCurrentRowFollowsItsChain()
    {
        Rig rig(12, Scene::AllLive);
        QCOMPARE(rig.view.currentRow(), -1);
        rig.view.step(1);
        QCOMPARE(rig.view.currentRow(), 0);
        rig.view.step(4);
        const auto name = rig.names()[4];
        QSignalSpy moved(&rig.view, &F::currentRowChanged);
        rig.model.update(rig.fake.with([&](auto& s) {
            for (auto& chain : s.chains) {
                if (chain.name == name) {
                    chain.state = engine::LiveState::Halted;
                }
            }
        }));
        QCOMPARE(rig.view.currentRow(), 0);
        QCOMPARE(moved.size(), 1);
        rig.view.sortBy(F::Name);
        QCOMPARE(rig.names()[rig.view.currentRow()], name);
        rig.view.step(-100);
        QCOMPARE(rig.view.currentRow(), 0);
        rig.view.step(100);
        QCOMPARE(rig.view.currentRow(), 11);
        rig.view.setFilter(QStringLiteral("no such chain"));
        QCOMPARE(rig.view.currentRow(), -1);
        rig.view.step(1);
        QCOMPARE(rig.view.currentRow(), -1);
    }
    void openRowsStayOpenWhereverTheyGo()
    {
        Rig rig;
        const auto open = [&rig] {
            QStringList out;
            for (int i = 0; i < rig.view.rowCount(); ++i) {
                if (rig.view.index(i, 0).data(F::ExpandedRole).toBool()) {
                    out << rig.names()[i];
                }
            }
            return out;
        };
        rig.view.toggleExpanded(0);
        QCOMPARE(open(), QStringList{QStringLiteral("Unichain")});
        rig.view.sortBy(F::Name);
        QCOMPARE(open(), QStringList{QStringLiteral("Unichain")});
        rig.view.setExpanded(0, true);
        QCOMPARE(open().size(), 2);
        rig.view.toggleExpanded(0);
        rig.view.toggleExpanded(999);
        rig.view.toggleExpanded(-1);
        QCOMPARE(open(), QStringList{QStringLiteral("Unichain")});
        QVERIFY(rig.view.detailOf(QStringLiteral("unichain")) != nullptr);
    }
    void holdsUnderAnyHistory()
    {
        Rig rig(60);
        for (int i = 0; i < 120; ++i) {
            rig.model.update(i % 7 == 3 ? rig.fake.with([i](auto& s) {
                auto& chain = s.chains[static_cast<std::size_t>(i * 31) % s.chains.size()];
                chain.state = engine::LiveState(i % 5);
                if (i % 2 == 0) {
                    std::rotate(s.chains.begin(), s.chains.begin() + 5, s.chains.end());
                }
            })
                                        : rig.fake.next());
            if (i % 11 == 0) {
                rig.view.sortBy(F::SortKey(i % 10));
            }
            if (i % 13 == 0) {
                rig.view.setFilter(i % 2 == 0 ? QString() : QStringLiteral("a"));
            }
            rig.view.settle();
            rig.view.step(i % 3 - 1);
        }
        rig.view.setFilter({});
        QCOMPARE(rig.view.count(), 60);
    }
};

QTEST_GUILESS_MAIN(TstChainFilterModel)
#include "tst_chain_filter_model.moc"
