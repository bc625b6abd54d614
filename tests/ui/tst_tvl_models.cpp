#include "fake_tvl.hpp"
#include "tvl/tvl_parts_model.hpp"
#include <QAbstractItemModelTester>
#include <QTest>

using namespace rollscope;
using namespace rollscope::test;
using ui::TvlListModel;
using ui::TvlPartsModel;

namespace {

constexpr base::UnixMs kNow{1'795'000'000'000};

engine::SnapshotPtr snapshotOf(Scene scene, base::UnixMs now = kNow)
{
    auto out = std::make_shared<engine::Snapshot>();
    out->time = now;
    out->tvl = fakeTvl(scene, kNow);
    if (scene == Scene::Offline)
        out->source.kind = engine::SourceInfo::Kind::Offline;
    if (scene == Scene::Tape)
        out->source.kind = engine::SourceInfo::Kind::Tape;
    return out;
}

QString at(const QAbstractItemModel& model, int row, int role)
{
    return model.data(model.index(row, 0), role).toString();
}

base::Wei wei(quint64 high, quint64 low)
{
    return {{low, high, 0, 0}};
}

} // namespace

class TestTvlModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    /// A parent chain that nobody answers for is no reading under way.
    void nobodyAnswersForTheParent()
    {
        auto snapshot = std::make_shared<engine::Snapshot>();
        snapshot->time = kNow;
        auto view = std::make_shared<engine::TvlView>();
        view->parent = QStringLiteral("ethereum");
        view->rows.resize(1);
        view->rows[0].chain = QStringLiteral("base");
        snapshot->tvl = {view};
        snapshot->chains.resize(1);
        snapshot->chains[0].id = view->parent;
        snapshot->chains[0].name = QStringLiteral("Ethereum");
        TvlListModel model;
        model.update(snapshot);
        QCOMPARE(model.condition(), TvlListModel::Reading);
        auto silent = std::make_shared<engine::Snapshot>(*snapshot);
        silent->chains[0].verdict.unansweredSince = kNow;
        model.update(silent);
        QCOMPARE(model.condition(), TvlListModel::Unanswered);
        QVERIFY(
            model.trouble().startsWith(QStringLiteral("No node of Ethereum has answered since")));
        QVERIFY(model.trouble().contains(QStringLiteral("add a node of your own")));
        model.update(snapshot);
        QCOMPARE(model.condition(), TvlListModel::Reading);
        QVERIFY(model.trouble().isEmpty());
        QVERIFY(model.singly().isEmpty());
        // Without a Multicall3 it says what a reading takes.
        auto dear = std::make_shared<engine::TvlView>(*view);
        dear->singly = true;
        dear->perRound = 1'543;
        dear->everyMs = 1'800'000;
        silent = std::make_shared<engine::Snapshot>(*snapshot);
        silent->tvl = {dear};
        model.update(silent);
        QVERIFY(model.singly().contains(QStringLiteral("1543")) ||
                model.singly().contains(QStringLiteral("1,543")));
        QVERIFY(model.singly().contains(QStringLiteral("30 min")));
    }

    void dollarsAreExact()
    {
        const QLocale locale;
        QCOMPARE(ui::usdText({}, locale), QStringLiteral("$0.00"));
        QCOMPARE(ui::usdText(base::Wei::from64(1), locale), QStringLiteral("$0.00"));
        QCOMPARE(ui::usdText(base::Wei::from64(1'999'999'999'999'999'999), locale),
                 QStringLiteral("$1.99"));
        // 2^64 * 10^6 / 10^18: 18446744073709.551616
        QCOMPARE(ui::usdText(wei(1'000'000, 0), locale), QStringLiteral("$18,446,744"));
        QCOMPARE(ui::amountText(wei(1'000'000, 0), 18, locale), QStringLiteral("18,446,744"));
        QCOMPARE(ui::amountText(base::Wei::from64(1'500'000), 6, locale), QStringLiteral("1.5"));
        QCOMPARE(ui::amountText(base::Wei::from64(1), 18, locale), QStringLiteral("<0.000001"));
        QCOMPARE(ui::amountText({}, 6, locale), QStringLiteral("0"));
        QCOMPARE(ui::amountText(base::Wei::from64(123), 0, locale), QStringLiteral("123"));
    }

    void aRowPerRollup()
    {
        TvlListModel model;
        const QAbstractItemModelTester tester(&model);
        model.update(snapshotOf(Scene::Mixed));
        QCOMPARE(model.condition(), TvlListModel::Known);
        QCOMPARE(model.count(), 10);
        QCOMPARE(model.read(), 9);
        QCOMPARE(model.requests(), 41);
        QCOMPARE(model.ageText(), QStringLiteral("6 min 52 s"));
        QCOMPARE(at(model, 0, TvlListModel::NameRole), QStringLiteral("Arbitrum One"));
        QCOMPARE(at(model, 0, TvlListModel::ValueRole), QStringLiteral("$9,412,338,000"));
        QCOMPARE(at(model, 0, TvlListModel::DayRole), QStringLiteral("+1.23%"));
        QCOMPARE(at(model, 0, TvlListModel::WeekRole), QString(QChar(0x2212)) + u"3.12%");
        // What could not be read stands last and is no zero.
        QCOMPARE(at(model, 9, TvlListModel::NameRole), QStringLiteral("Taiko Alethia"));
        QCOMPARE(at(model, 9, TvlListModel::ValueRole), QString(ui::kNone));
        QVERIFY(model.data(model.index(9), TvlListModel::TroubledRole).toBool());
        const int base = model.rowOf(QStringLiteral("base"));
        QCOMPARE(at(model, base, TvlListModel::NoteRole),
                 QStringLiteral("1 part(s) could not be counted"));
        QCOMPARE(at(model, base, TvlListModel::TokensRole), QStringLiteral("2, 2 unpriced"));
        const int linea = model.rowOf(QStringLiteral("linea"));
        QCOMPARE(at(model, linea, TvlListModel::WeekRole), QString(ui::kNone));
    }

    /// A sum that nobody knows is no zero, and in no other sum.
    void unknownIsNoZero()
    {
        auto snapshot = std::make_shared<engine::Snapshot>(*snapshotOf(Scene::AllLive));
        auto view = std::make_shared<engine::TvlView>(*snapshot->tvl.front());
        auto& row = view->rows.front();
        auto figure = std::make_shared<l1::TvlFigure>(*row.figure);
        figure->usd.reset();
        figure->sharedUsd.reset();
        row.figure = figure;
        row.day = row.week = std::nullopt;
        view->total.reset();
        snapshot->tvl = {view};
        TvlListModel model;
        const QAbstractItemModelTester tester(&model);
        model.update(snapshot);
        const int last = model.count() - 1;
        QCOMPARE(model.idAt(last), row.chain); // below all that are known
        for (const int role :
             {TvlListModel::ValueRole, TvlListModel::ShareTextRole, TvlListModel::SharedRole})
            QCOMPARE(at(model, last, role), QString(ui::kNone));
        QVERIFY(at(model, last, TvlListModel::NoteRole).contains(u"could be counted"));
        QVERIFY(at(model, last, TvlListModel::SummaryRole).contains(u"not known"));
        QCOMPARE(model.total(), QString(ui::kNone));
        TvlPartsModel parts;
        parts.setSource(&model);
        parts.setChain(row.chain);
        QCOMPARE(parts.value(), QString(ui::kNone));
        QCOMPARE(parts.shared(), QString(ui::kNone));
    }

    void sortsBothWays()
    {
        TvlListModel model;
        const QAbstractItemModelTester tester(&model);
        model.update(snapshotOf(Scene::Mixed));
        model.sortBy(TvlListModel::Day);
        QCOMPARE(model.idAt(0), QStringLiteral("linea"));
        QCOMPARE(model.idAt(9), QStringLiteral("taiko")); // unknown stays below
        model.sortBy(TvlListModel::Day);
        QCOMPARE(model.idAt(0), QStringLiteral("zksync-era"));
        QCOMPARE(model.idAt(9), QStringLiteral("taiko"));
        model.sortBy(TvlListModel::Name);
        QCOMPARE(model.idAt(0), QStringLiteral("arbitrum-one"));
        QVERIFY(!model.isDescending());
    }

    void saysWhyThereIsNothing_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<int>("condition");
        QTest::newRow("nothing watched") << int(Scene::Empty) << int(TvlListModel::NoParent);
        QTest::newRow("first reading") << int(Scene::Starting) << int(TvlListModel::Reading);
        QTest::newRow("no node") << int(Scene::Unreachable) << int(TvlListModel::Failed);
        QTest::newRow("tape") << int(Scene::Tape) << int(TvlListModel::Recording);
        QTest::newRow("offline") << int(Scene::Offline) << int(TvlListModel::Offline);
    }
    void saysWhyThereIsNothing()
    {
        QFETCH(int, scene);
        QFETCH(int, condition);
        TvlListModel model;
        model.update(snapshotOf(Scene(scene)));
        QCOMPARE(int(model.condition()), condition);
        QCOMPARE(model.read(), 0);
        QCOMPARE(model.total(), QString(ui::kNone));
    }

    void anOldFigureIsMarked()
    {
        TvlListModel model;
        const auto fresh = snapshotOf(Scene::AllLive);
        model.update(fresh);
        QVERIFY(!model.data(model.index(0), TvlListModel::TroubledRole).toBool());
        auto later = std::make_shared<engine::Snapshot>(*fresh);
        later->time = kNow + 40 * 60'000;
        model.update(later);
        QVERIFY(model.data(model.index(0), TvlListModel::TroubledRole).toBool());
        QCOMPARE(at(model, 0, TvlListModel::NoteRole), QStringLiteral("Not read for a while"));
    }

    void partsByEscrow()
    {
        TvlListModel list;
        TvlPartsModel parts;
        const QAbstractItemModelTester tester(&parts);
        parts.setSource(&list);
        QVERIFY(!parts.isFound());
        list.update(snapshotOf(Scene::Mixed));
        parts.setChain(QStringLiteral("base"));
        QVERIFY(parts.isFound());
        QCOMPARE(parts.value(), QStringLiteral("$4,120,771,000"));
        QCOMPARE(parts.rowCount(), 5);
        QCOMPARE(at(parts, 0, TvlPartsModel::TokenRole), QStringLiteral("ETH"));
        QCOMPARE(at(parts, 0, TvlPartsModel::PriceRole), QStringLiteral("$3,123.45"));
        QCOMPARE(at(parts, 0, TvlPartsModel::PriceAgeRole), QStringLiteral("30 min"));
        QCOMPARE(at(parts, 2, TvlPartsModel::TokenRole), QStringLiteral("CRV"));
        QCOMPARE(at(parts, 2, TvlPartsModel::MarkRole), QStringLiteral("the price is too old"));
        QCOMPARE(at(parts, 2, TvlPartsModel::ValueRole), QString(ui::kNone));
        QVERIFY(at(parts, 2, TvlPartsModel::ReasonRole).contains(QStringLiteral("90455 s old")));
        QCOMPARE(at(parts, 3, TvlPartsModel::TokenRole), QStringLiteral("USDS"));
        parts.setChain(QStringLiteral("zksync-era"));
        QVERIFY(at(parts, 1, TvlPartsModel::EscrowRole).contains(QStringLiteral("shared")));
        QVERIFY(!parts.shared().isEmpty());
        parts.setChain(QStringLiteral("nobody"));
        QVERIFY(!parts.isFound());
        QCOMPARE(parts.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTvlModels)
#include "tst_tvl_models.moc"
