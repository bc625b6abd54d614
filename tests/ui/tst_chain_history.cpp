#include "fake_history.hpp"
#include "history/chain_history.hpp"
#include "history/chart_export.hpp"
#include "history/indexed_spark.hpp"
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollscope;
using namespace rollscope::ui;

static constexpr qint64 kNow = 1'795'262'400'000;

class TstChainHistory : public QObject
{
    Q_OBJECT

    struct Rig
    {
        explicit Rig(bool answers = true)
        {
            source.setNow({kNow});
            QObject::connect(&source, &HistorySource::wanted, &source,
                             [this, answers](const engine::HistoryQuery& query) {
                                 asked.push_back(query);
                                 if (answers) {
                                     source.accept(test::fakeHistory(query));
                                 }
                             });
            range.setSource(&source);
            history.setSource(&source);
            history.setRange(&range);
            history.setMetrics({history_metric::Tps, history_metric::BaseFeeGwei});
            history.setColumns(300);
            history.setTape(20);
            history.setChain(QStringLiteral("base"));
        }
        void settle() { QCoreApplication::sendPostedEvents(); }
        void pass(qint64 ms)
        {
            source.setNow({static_cast<qint64>(source.now()) + ms});
            settle();
        }
        HistorySource source;
        TimeRange range;
        ChainHistory history;
        std::vector<engine::HistoryQuery> asked;
    };

private Q_SLOTS:
    void manyChangesAreOneQuestion()
    {
        Rig rig;
        rig.settle();
        QCOMPARE(rig.asked.size(), 1U);
        QCOMPARE(rig.asked[0].to - rig.asked[0].from, 3'600'000);
        QCOMPARE(rig.asked[0].columns, 300);
        QCOMPARE(rig.history.state(), ChainHistory::Ready);
        QCOMPARE(rig.history.tps().columns().size(), 300U);
        QVERIFY(rig.history.gas().columns().empty());
        QVERIFY(!rig.history.gaps().all().empty());
        QVERIFY(!rig.history.gaps().all()[0].text.isEmpty());
    }
    void aLiveRangeAsksNoOftenerThanItsPixelsMove()
    {
        Rig rig;
        rig.history.setTape(0);
        rig.settle();
        rig.asked.clear();
        for (int i = 0; i < 80; ++i) { // twenty seconds; a pixel is twelve
            rig.pass(250);
        }
        QVERIFY2(rig.asked.size() >= 3 && rig.asked.size() <= 6,
                 qPrintable(QString::number(rig.asked.size())));
    }
    void theUserIsAnsweredAtOnce()
    {
        Rig rig;
        rig.settle();
        rig.asked.clear();
        rig.range.zoom(0.5, 0.5);
        rig.settle();
        rig.range.pan(-0.2);
        rig.settle();
        QCOMPARE(rig.asked.size(), 2U);
        QVERIFY(!rig.range.isLive());
        const double to = rig.history.to();
        rig.pass(60'000); // the tape asks on
        QCOMPARE(rig.history.to(), to);
        QCOMPARE(rig.asked.size(), 3U);
        rig.history.setTape(0);
        rig.settle();
        rig.asked.clear();
        rig.pass(60'000);
        QVERIFY(rig.asked.empty()); // it stands still
    }
    void oneQuestionAtATime()
    {
        Rig rig(false);
        rig.settle();
        for (int i = 0; i < 20; ++i) {
            rig.range.pan(-0.1);
            rig.settle();
        }
        QCOMPARE(rig.asked.size(), 1U);
        QCOMPARE(rig.history.state(), ChainHistory::Loading);
        rig.source.accept(test::fakeHistory(rig.asked[0]));
        rig.settle();
        QCOMPARE(rig.asked.size(), 2U); // and then the newest
        QCOMPARE(rig.asked[1].to.value, static_cast<qint64>(rig.range.to()));
    }
    void anotherChainForgetsTheOld()
    {
        Rig rig(false);
        rig.settle();
        rig.history.setChain(QStringLiteral("optimism"));
        QCOMPARE(rig.history.state(), ChainHistory::Idle);
        rig.settle();
        rig.source.accept(test::fakeHistory(rig.asked[0])); // late, of the other chain
        QVERIFY(rig.history.tps().columns().empty());
        QCOMPARE(rig.asked.back().chain, QStringLiteral("optimism"));
    }
    void unknownAndEmptyAreStates()
    {
        Rig rig(false);
        rig.settle();
        auto none = std::make_shared<engine::History>();
        none->query = rig.asked[0];
        none->known = false;
        rig.source.accept(none);
        QCOMPARE(rig.history.state(), ChainHistory::UnknownChain);
        rig.range.pan(-1);
        rig.settle();
        auto empty = std::make_shared<engine::History>();
        empty->query = rig.asked.back();
        empty->trouble = {base::ErrorKind::Io, QStringLiteral("disk gone"), {}, {}};
        rig.source.accept(empty);
        QCOMPARE(rig.history.state(), ChainHistory::Empty);
        QVERIFY(rig.history.trouble().contains(u"disk gone"));
    }
    void inactiveRests()
    {
        Rig rig;
        rig.settle();
        rig.history.setActive(false);
        rig.asked.clear();
        rig.range.pan(-1);
        rig.pass(10'000);
        QVERIFY(rig.asked.empty());
        rig.history.setActive(true);
        rig.settle();
        QCOMPARE(rig.asked.size(), 1U);
    }
    void theTapeIsAProperModel()
    {
        Rig rig;
        const QAbstractItemModelTester tester(
            rig.history.blocks(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        rig.settle();
        auto* blocks = rig.history.blocks();
        QCOMPARE(blocks->rowCount(), 20);
        QSignalSpy inserted(blocks, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(blocks, &QAbstractItemModel::modelReset);
        for (int i = 0; i < 30; ++i) {
            rig.pass(2'000);
        }
        QCOMPARE(blocks->rowCount(), 20);
        QVERIFY(inserted.size() >= 20);
        QVERIFY(reset.isEmpty());
        const auto top = blocks->index(0);
        QVERIFY(blocks->data(top, BlockTapeModel::LinkRole).toString().startsWith(u"https://"));
        QCOMPARE(blocks->data(top, BlockTapeModel::HashRole).toString().size(), 66);
        QVERIFY(blocks->data(blocks->index(5), BlockTapeModel::DroppedRole).toBool());
        const auto gas = blocks->data(top, BlockTapeModel::GasRole).toDouble();
        QVERIFY(gas > 0 && gas <= 1);
    }
    void droppedBlocksAreABranch()
    {
        BlockTapeModel model;
        engine::HistoryQuery query;
        query.tape = 12;
        query.to = {kNow};
        auto tape = test::fakeHistory(query)->tape;
        model.update(tape, {kNow}, {});
        const auto at = [&model](int row, int role) { return model.data(model.index(row), role); };
        // The sixth and seventh were dropped; the fourth and fifth stand at their heights.
        for (int row = 0; row < 12; ++row) {
            const bool dropped = row == 5 || row == 6;
            QCOMPARE(at(row, BlockTapeModel::DroppedRole).toBool(), dropped);
            QCOMPARE(at(row, BlockTapeModel::ReplacedRole).toString(),
                     dropped ? at(row - 2, BlockTapeModel::BriefHashRole).toString() : QString());
            QCOMPARE(at(row, BlockTapeModel::ForkTopRole).toBool(), row == 5);
            QCOMPARE(at(row, BlockTapeModel::ForkEndRole).toBool(), row == 6);
        }
        QVERIFY(at(5, BlockTapeModel::SummaryRole)
                    .toString()
                    .contains(at(3, BlockTapeModel::BriefHashRole).toString()));
        // Nothing has taken their place yet.
        const auto height = tape[5].block.number;
        std::erase_if(tape, [height](const auto& block) {
            return !block.dropped && block.block.number == height;
        });
        model.update(tape, {kNow}, {});
        QVERIFY(at(4, BlockTapeModel::DroppedRole).toBool());
        QVERIFY(at(4, BlockTapeModel::ReplacedRole).toString().isEmpty());
    }
    void onlyHttpsExplorersAreOffered()
    {
        BlockTapeModel model;
        engine::HistoryQuery query;
        query.tape = 1;
        query.to = {kNow};
        const auto tape = test::fakeHistory(query)->tape;
        model.update(tape, {kNow}, QStringLiteral("javascript:alert(1)"));
        QVERIFY(model.data(model.index(0), BlockTapeModel::LinkRole).toString().isEmpty());
    }
    void ownRangesAreRead()
    {
        Rig rig;
        QVERIFY(rig.range.chooseRange(QStringLiteral("2026-11-20 13:00"),
                                      QStringLiteral("2026-11-20 14:30")));
        QCOMPARE(rig.range.span(), 5'400'000.0);
        QCOMPARE(rig.range.text(), QStringLiteral("2026-11-20 13:00 \u2013 14:30 UTC"));
        QVERIFY(!rig.range.chooseRange(QStringLiteral("yesterday"), QStringLiteral("today")));
        QVERIFY(!rig.range.chooseRange(QStringLiteral("2026-11-20 15:00"),
                                       QStringLiteral("2026-11-20 14:30")));
        QVERIFY(!rig.range.chooseMoments(qQNaN(), qInf()));
    }
    void incidentsAndGapsAreDrawnTogether()
    {
        Rig rig;
        rig.settle();
        const auto gaps = rig.history.bands().all().size();
        rig.history.setIncidents(ChartBands(
            {{kNow - 9e5, kNow - 6e5, ChartBand::Tone::Halted, QStringLiteral("halt")}}));
        QCOMPARE(rig.history.bands().all().size(), gaps + 1);
        QCOMPARE(rig.history.bands().all()[0].tone, ChartBand::Tone::Halted);
    }
    void indexedLinesAreAHundredAtTheMoment()
    {
        Rig rig;
        rig.settle();
        IndexedSpark indexed;
        indexed.setProperty("from", rig.history.from());
        indexed.setProperty("to", rig.history.to());
        indexed.setProperty("moment", rig.history.from());
        indexed.setProperty("indexed", true);
        indexed.setProperty("source", QVariant::fromValue(rig.history.tps()));
        QCOMPARE(indexed.result().columns()[0].last, 100.0F);
        indexed.setProperty("indexed", false);
        QVERIFY(indexed.result() == rig.history.tps());
    }
    void picturesAreReadableOnBothGrounds()
    {
        Rig rig;
        rig.settle();
        TimeSeriesItem chart;
        chart.setSize({800, 300});
        chart.setProperty("from", rig.history.from());
        chart.setProperty("to", rig.history.to());
        ChartLine line;
        line.setProperty("name", QStringLiteral("all"));
        line.setProperty("series", 0);
        line.setData(rig.history.tps());
        chart.addLine(&line);
        chart.ensurePolished();
        QTemporaryDir dir;
        ChartExport out;
        out.setProperty("chart", QVariant::fromValue(&chart));
        out.setProperty("source", QVariant::fromValue(&rig.source));
        out.setProperty("title", QStringLiteral("Base: Transactions"));
        for (const bool dark : {true, false}) {
            const auto path =
                dir.filePath(dark ? QStringLiteral("d.png") : QStringLiteral("l.png"));
            QSignalSpy done(&out, &ChartExport::finished);
            out.savePng(path, dark);
            QCOMPARE(done.size(), 1);
            QVERIFY2(done[0][0].toBool(), qPrintable(done[0][1].toString()));
            const QImage image(path);
            QVERIFY(image.width() >= 1600);
            QCOMPARE(image.pixelColor(4, 4).lightnessF() < 0.5, dark);
            int inked = 0; // something stands out from the ground
            const auto ground = image.pixel(4, 4);
            for (int y = 0; y < image.height(); y += 3) {
                for (int x = 0; x < image.width(); x += 3) {
                    inked += image.pixel(x, y) != ground ? 1 : 0;
                }
            }
            QVERIFY(inked > 2'000);
        }
        QSignalSpy failed(&out, &ChartExport::finished);
        out.savePng(dir.filePath(QStringLiteral("no/such/folder/x.png")), true);
        QVERIFY(!failed[0][0].toBool());
    }
    void csvGoesThroughTheJob()
    {
        Rig rig;
        rig.settle();
        QTemporaryDir dir;
        ChartExport out;
        out.setProperty("source", QVariant::fromValue(&rig.source));
        QSignalSpy wanted(&rig.source, &HistorySource::exportWanted);
        QSignalSpy done(&out, &ChartExport::finished);
        out.saveCsv(dir.filePath(QStringLiteral("a.csv")), {&rig.history});
        QCOMPARE(wanted.size(), 1);
        QVERIFY(out.isBusy());
        rig.source.exported(wanted[0][0].toULongLong(), QByteArray("time\n1\n"));
        QVERIFY(!out.isBusy());
        QVERIFY(done[0][0].toBool());
        QFile file(dir.filePath(QStringLiteral("a.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("time\n1\n"));
    }
};

QTEST_MAIN(TstChainHistory)
#include "tst_chain_history.moc"
