// What is looked at while no page is open, and how often.
#include "staking/vigil.hpp"
#include <QTest>

using namespace rollscope;
using namespace Qt::StringLiterals;
using base::ChainId;
using stake::FlowState;
using staking::Vigil;

namespace {

stake::Flow flowOn(quint64 chain, const QString& id)
{
    stake::Flow out;
    out.id = id;
    out.chain = {chain};
    out.protocol = u"lido"_s;
    out.action = u"stake"_s;
    return out;
}

} // namespace

class TestVigil : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsOpen()
    {
        stake::Journal journal;
        QVERIFY(staking::chainsOpen(journal).empty());
        QVERIFY(journal.begin(flowOn(1, u"a"_s)));
        QVERIFY(journal.begin(flowOn(5000, u"b"_s)));
        QVERIFY(staking::chainsOpen(journal).empty()); // nothing of it was signed
        for (const auto to : {FlowState::Preflight, FlowState::Simulate, FlowState::Sign})
            QVERIFY(journal.move(u"a"_s, to, {}));
        stake::Intent intent;
        intent.what = u"stake"_s;
        QVERIFY(journal.intend(u"a"_s, intent)); // killed before anybody knew what came of it
        QVERIFY(staking::chainsOpen(journal) == std::vector{ChainId{1}});
        stake::DueClaim claim;
        claim.id = u"enki/ticket 1"_s;
        claim.chain = {1088};
        claim.protocol = u"enki"_s;
        claim.what = u"ticket 1"_s;
        QVERIFY(journal.watch(claim));
        QVERIFY(staking::chainsOpen(journal) == (std::vector{ChainId{1}, ChainId{1088}}));
        journal.claimed(claim.id);
        QVERIFY(staking::chainsOpen(journal) == std::vector{ChainId{1}});
    }

    void onceInAPause()
    {
        base::ManualClock clock;
        std::vector<ChainId> wanted{{1}}, looked;
        Vigil vigil(clock);
        vigil.onWanted([&wanted] { return wanted; });
        vigil.onLook([&looked](ChainId chain) { looked.push_back(chain); });
        clock.advance(Vigil::kPause * 2);
        QVERIFY(looked.empty()); // nobody is connected yet
        vigil.start();
        QVERIFY(looked == std::vector{ChainId{1}});
        vigil.start(); // asked again: not before its time
        clock.advance(Vigil::kPause / 2);
        vigil.start();
        QCOMPARE(looked.size(), std::size_t(1));
        // One that came later has its own time.
        wanted.push_back({1088});
        vigil.start();
        QVERIFY(looked.back() == ChainId{1088});
        clock.advance(Vigil::kPause / 2);
        QCOMPARE(looked.size(), std::size_t(3));
        QVERIFY(looked.back() == ChainId{1});
        clock.advance(Vigil::kPause / 2);
        QCOMPARE(looked.size(), std::size_t(4));
        QVERIFY(looked.back() == ChainId{1088});
        vigil.stop();
        clock.advance(Vigil::kPause * 5);
        QCOMPARE(looked.size(), std::size_t(4));
    }

    void nothingToWatch()
    {
        base::ManualClock clock;
        std::vector<ChainId> wanted;
        int looked = 0;
        Vigil vigil(clock);
        vigil.onWanted([&wanted] { return wanted; });
        vigil.onLook([&looked](ChainId) { ++looked; });
        vigil.start();
        clock.advance(Vigil::kPause * 3);
        QCOMPARE(looked, 0);
        wanted = {{1}}; // a ticket was bought meanwhile
        clock.advance(Vigil::kPause);
        QCOMPARE(looked, 1);
    }
};

QTEST_GUILESS_MAIN(TestVigil)
#include "tst_vigil.moc"
