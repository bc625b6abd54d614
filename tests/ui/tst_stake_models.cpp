// The lists of the pages of staking over made-up protocols: order, words, and that models keep the
// rules of Qt while everything changes.
#include "fake_stake.hpp"
#include "stake/stake_text.hpp"
#include "stake/staking.hpp"
#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;
using test::FakeStake;
using test::StakeScene;

namespace {

QString text(const QAbstractItemModel& model, int row, int role)
{
    return model.index(row, 0).data(role).toString();
}

} // namespace

class TstStakeModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsKeepTheRules()
    {
        Staking staking(nullptr);
        QAbstractItemModelTester cards(staking.cards());
        QAbstractItemModelTester positions(staking.positions());
        QAbstractItemModelTester activity(staking.activity());
        QAbstractItemModelTester sequencers(staking.sequencers());
        QAbstractItemModelTester stages(staking.wizard()->stages());
        QAbstractItemModelTester ways(staking.wizard()->ways());
        QAbstractItemModelTester parameters(staking.wizard()->parameters());
        QAbstractItemModelTester findings(staking.detail()->findings());
        FakeStake host;
        staking.setHost(&host);
        QCOMPARE(staking.cards()->count(), 8);
        staking.cards()->setFilter(QStringLiteral("enk"));
        QCOMPARE(staking.cards()->count(), 1);
        staking.cards()->setFilter({});
        staking.detail()->setProtocol(QStringLiteral("enki"));
        QVERIFY(staking.detail()->isFound());
        host.enki().paused = true;
        host.setChain(stake::ChainCondition::Halted, QStringLiteral("no block for 40 min"));
        host.advance(3600);
        staking.setHost(nullptr);
        QCOMPARE(staking.cards()->count(), 0);
        QCOMPARE(staking.positions()->count(), 0);
        QCOMPARE(staking.condition(), Staking::Absent);
    }

    /// What came without a price says why, for the eye and for who hears it; what left has none.
    void whyThereIsNoPrice()
    {
        const auto text = [](const ActivityModel& model, int role) {
            return model.index(0, 0).data(role).toString();
        };
        StakeEvent event;
        event.what = QStringLiteral("reward");
        event.token = QStringLiteral("METIS");
        event.amount = base::Wei::from64(1'000'000'000'000'000'000);
        event.usdWhy = QStringLiteral("price feed of METIS: its answer is zero");
        ActivityModel model(nullptr);
        const auto take = [&] {
            PortfolioView view;
            view.events = {event};
            model.take({}, view);
        };
        take();
        QCOMPARE(text(model, ActivityModel::UsdRole), QStringLiteral("no price"));
        QVERIFY(text(model, ActivityModel::UsdWhyRole).contains(QStringLiteral("answer is zero")));
        QVERIFY(text(model, ActivityModel::SummaryRole).contains(QStringLiteral("answer is zero")));
        event.usdWhy.clear();
        event.what = QStringLiteral("burned");
        take();
        QVERIFY(text(model, ActivityModel::UsdRole).isEmpty());
        event.usd = 1.5;
        event.what = QStringLiteral("reward");
        take();
        QVERIFY(text(model, ActivityModel::UsdRole).contains(QStringLiteral("1.50")));
        QVERIFY(text(model, ActivityModel::UsdWhyRole).isEmpty());
    }

    void theSoundestStandsFirst()
    {
        Staking staking(nullptr);
        FakeStake host;
        staking.setHost(&host);
        auto& cards = *staking.cards();
        int before = 0;
        for (int row = 0; row < cards.count(); ++row) {
            const int level = cards.index(row).data(ProtocolCardModel::LevelRole).toInt();
            QVERIFY(level >= before);
            before = level;
        }
        const int enki = cards.rowOf(QStringLiteral("enki"));
        QVERIFY(text(cards, enki, ProtocolCardModel::ExitRole).startsWith(u"20 day"));
        QVERIFY2(!text(cards, enki, ProtocolCardModel::DisagreementRole).isEmpty(),
                 "what came in is far from what the rate of a week says");
        QVERIFY(text(cards, enki, ProtocolCardModel::CoverageRole).contains(u"3,104.77 METIS"));
        QVERIFY(text(cards, enki, ProtocolCardModel::AdminRole).contains(u"2 day"));
        QVERIFY(text(cards, enki, ProtocolCardModel::SequencerRole).contains(u"ENKI0"));
    }

    void aHaltedChainIsNotNow()
    {
        Staking staking(nullptr);
        FakeStake host;
        staking.setHost(&host);
        host.setChain(stake::ChainCondition::Halted, QStringLiteral("no block for 40 min"));
        auto& cards = *staking.cards();
        const int enki = cards.rowOf(QStringLiteral("enki"));
        QCOMPARE(enki, cards.count() - 1);
        QCOMPARE(cards.index(enki).data(ProtocolCardModel::LevelRole).toInt(),
                 int(ProtocolCardModel::Bad));
        QVERIFY(text(cards, enki, ProtocolCardModel::DetailRole).contains(u"40 min"));
    }

    void whatIsNotReadIsNotKnown()
    {
        Staking staking(nullptr);
        FakeStake host(StakeScene::Failed);
        staking.setHost(&host);
        auto& cards = *staking.cards();
        QVERIFY(cards.count() > 0);
        for (int row = 0; row < cards.count(); ++row) {
            QCOMPARE(cards.index(row).data(ProtocolCardModel::LevelRole).toInt(),
                     int(ProtocolCardModel::Unknown));
            QVERIFY(!text(cards, row, ProtocolCardModel::TroubleRole).isEmpty());
        }
        QVERIFY(!staking.portfolioTrouble().isEmpty());
        staking.detail()->setProtocol(QStringLiteral("enki"));
        QVERIFY2(staking.detail()->origin().contains(u"in time. It is tried again"),
                 qPrintable(staking.detail()->origin()));
    }

    /// What was read in part, or not at all, is said with its reason; once for what is the same.
    void whatIsNotInTheListIsSaid()
    {
        Staking staking(nullptr);
        FakeStake host;
        staking.setHost(&host);
        QVERIFY(staking.portfolioGaps().isEmpty());
        const ui::PortfolioGap part{QStringLiteral("ENKI"),
                                    QStringLiteral("Main"),
                                    QStringLiteral("744 entries of smaller amounts are left out"),
                                    {QStringLiteral("Tickets")},
                                    false};
        const ui::PortfolioGap none{QStringLiteral("Polygon delegation"),
                                    {},
                                    QStringLiteral("it has to be told: Number of the validator"),
                                    {},
                                    true};
        host.setGaps({part, part, none});
        const auto gaps = staking.portfolioGaps();
        QCOMPARE(gaps.size(), 2);
        QCOMPARE(gaps[0], QStringLiteral("ENKI, Tickets of Main is not whole: 744 entries of "
                                         "smaller amounts are left out"));
        QVERIFY2(gaps[1].startsWith(u"Polygon delegation is not in this list: it has to be told"),
                 qPrintable(gaps[1]));
        staking.setHost(nullptr);
        QVERIFY(staking.portfolioGaps().isEmpty());
    }

    /// A history that was refused, or goes back a few days only, is none in which nothing happened.
    void whatCameAndWentIsNotWhole()
    {
        Staking staking(nullptr);
        QCOMPARE(staking.history(), Staking::HistoryReading);
        FakeStake host;
        staking.setHost(&host);
        QCOMPARE(staking.history(), Staking::HistoryWhole);
        host.setHistory(HistoryRead::Part, {});
        QCOMPARE(staking.history(), Staking::HistoryPart);
        ui::PortfolioGap gap;
        gap.protocol = QStringLiteral("ENKI, Artemis");
        gap.history = gap.skipped = true;
        gap.why = QStringLiteral("reading the history took too long");
        auto brief = gap;
        brief.skipped = false;
        brief.why.clear();
        brief.days = 7;
        auto part = gap;
        part.skipped = false;
        part.why = QStringLiteral("12 older events are left out");
        host.setGaps({gap, brief, part});
        const auto gaps = staking.portfolioGaps();
        QCOMPARE(gaps.size(), 3);
        QCOMPARE(gaps[0], QStringLiteral("What came and went is not known: ENKI, Artemis. Reading "
                                         "the history took too long"));
        QVERIFY2(
            gaps[1].startsWith(u"What came and went before the last 7 days is not known: ENKI"),
            qPrintable(gaps[1]));
        QCOMPARE(gaps[2], QStringLiteral("What came and went is not whole: ENKI, Artemis. 12 older "
                                         "events are left out"));
    }

    void ticketsBecomeRipe()
    {
        Staking staking(nullptr);
        FakeStake host;
        staking.setHost(&host);
        host.enki().tickets.push_back(
            {412, test::tokens("4.5"), host.enki().now + test::FakeEnki::kQueueSeconds, false});
        host.advance(60);
        QCOMPARE(staking.positions()->ripe(), 0);
        QVERIFY(text(*staking.positions(), 0, PositionModel::MaturityRole).contains(u"19 d"));
        host.advance(21 * 86400);
        QCOMPARE(staking.positions()->ripe(), 1);
        QVERIFY(staking.positions()->index(0).data(PositionModel::ClaimRole).toBool());
        const auto note = [&] { return text(*staking.positions(), 0, PositionModel::NoteRole); };
        QVERIFY2(note().contains(u"enough for all that it owes"), qPrintable(note()));
        host.enki().queueHolds = test::tokens("10"); // for this one, if nobody comes before
        host.advance(1);
        QVERIFY2(note().contains(u"holds 10 METIS; what is owed before it is not known"),
                 qPrintable(note()));
        host.enki().queueHolds = test::tokens("1");
        host.advance(1);
        QVERIFY(
            text(*staking.positions(), 0, PositionModel::NoteRole).contains(u"not hold enough"));
    }

    void amountsAreNeverRoundedUp()
    {
        QCOMPARE(unitsText(test::tokens("12345.678999999999999999"), 18, QStringLiteral("X")),
                 QStringLiteral("12,345.67 X"));
        QCOMPARE(unitsText(test::tokens("0.000123456789"), 18, QStringLiteral("X")),
                 QStringLiteral("0.000123456 X"));
        QCOMPARE(unitsText(test::tokens("5"), 18, QStringLiteral("X")), QStringLiteral("5 X"));
        QCOMPARE(unitsText(test::tokens("0.999999999999"), 18, {}), QStringLiteral("0.999999"));
        QCOMPARE(unitsText(test::tokens("1.000000000000000001"), 18, {}, false),
                 QStringLiteral("1.000000000000000001"));
        QCOMPARE(waitText(base::Wei::from64(7 * 86400 + 12 * 3600), QStringLiteral("seconds")),
                 QStringLiteral("7 day(s) 12 h")); // no language is loaded
    }

    void sequencersByTheirShare()
    {
        Staking staking(nullptr);
        FakeStake host;
        staking.setHost(&host);
        auto& model = *staking.sequencers();
        QCOMPARE(model.count(), 5);
        QVERIFY(model.index(0).data(SequencerModel::ManyRole).toBool());
        QVERIFY(!model.index(1).data(SequencerModel::ManyRole).toBool());
        QCOMPARE(text(model, 1, SequencerModel::ProtocolRole), QStringLiteral("artemis-metis"));
        QVERIFY(model.index(1).data(SequencerModel::WatchOnlyRole).toBool());
        // Of the blocks it made is not of the lock.
        QVERIFY(text(model, 0, SequencerModel::ShareTextRole).startsWith(u"36"));
        QVERIFY(text(model, 0, SequencerModel::LockShareTextRole).startsWith(u"45"));
        QVERIFY(model.index(0).data(SequencerModel::ManyLockedRole).toBool());
        const int enki = staking.cards()->rowOf(QStringLiteral("enki"));
        QVERIFY(text(*staking.cards(), enki, ProtocolCardModel::ShareRole).contains(u"14"));
    }

    /// Where an account has a signer; a key file wants its password, and a question is taken back.
    void positionsUnderASignature()
    {
        const QTemporaryDir home;
        qputenv("HOME", home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", home.filePath(QStringLiteral("config")).toUtf8());
        Staking staking(nullptr);
        const auto* const seal = staking.seal();
        QVERIFY(!seal->isPossible());
        FakeStake host;
        staking.setHost(&host);
        QVERIFY(seal->isPossible());
        QSignalSpy told(&staking, &Staking::exported);
        staking.exportTo(QStringLiteral("signed"));
        QVERIFY(seal->isWaiting() && seal->passwordFor().isEmpty());
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toBool(), qPrintable(told[0][1].toString()));
        QFile file(told[0][1].toString());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().contains("signature"));
        QVERIFY(!seal->isWaiting());

        host.setKeyFile("right");
        const auto type = [&host](const char* password) {
            const QByteArray bytes(password);
            host.givePassword(
                wallet::Secret(std::span(reinterpret_cast<const quint8*>(bytes.constData()),
                                         static_cast<std::size_t>(bytes.size()))));
        };
        staking.exportTo(QStringLiteral("signed"));
        QCOMPARE(seal->passwordFor(), QStringLiteral("main-key.json"));
        QVERIFY(staking.wizard()->passwordFor().isEmpty()); // it did not ask
        type("wrong");
        QCOMPARE(told.size(), 2);
        QVERIFY(!told[1][0].toBool() && !seal->isWaiting());
        staking.exportTo(QStringLiteral("signed"));
        type("right");
        QCOMPARE(told.size(), 3);
        QVERIFY(told[2][0].toBool());
        staking.exportTo(QStringLiteral("signed"));
        staking.seal()->withdraw();
        type("right");
        QCOMPARE(told.size(), 3);
        staking.setHost(nullptr);
        QVERIFY(!seal->isPossible());
    }

    void aBrokenFileIsNoWay()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("stake-wizard.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"version\": 1, \"protocol\": \"enki\", \"step\": 77}");
        file.close();
        Staking staking(nullptr);
        staking.open(folder.path());
        QVERIFY(!staking.wizard()->isLeft());
        QCOMPARE(readLeftWay(file.fileName()).error().kind, base::ErrorKind::BadInput);
        QCOMPARE(readLeftWay(folder.filePath(QStringLiteral("none"))).error().kind,
                 base::ErrorKind::NotFound);
    }
};

QTEST_MAIN(TstStakeModels)
#include "tst_stake_models.moc"
