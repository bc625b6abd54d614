#include "engine/history_service.hpp"
#include "fake_history.hpp"
#include "fake_snapshots.hpp"
#include "gui/shell.hpp"
#include "history/chart_export.hpp"
#include "made_items.hpp"
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QStyleHints>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>
#include <cstring>

using namespace rollscope;
using namespace rollscope::ui;

static QStringList complaints; // of QML, gathered by the message handler

static void gather(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtDebugMsg && type != QtInfoMsg) {
        complaints << text;
    }
}

template <class T> static QList<T*> all(QQuickItem* root)
{
    QList<T*> out;
    const auto children = root->childItems();
    for (auto* child : children) {
        if (auto* own = qobject_cast<T*>(child); own != nullptr && child->isVisible()) {
            out << own;
        }
        out << all<T>(child);
    }
    return out;
}

class TstChartPages : public QObject
{
    Q_OBJECT

    struct Rig
    {
        explicit Rig(const QString& route, int chains = 12, bool gradual = false)
            : fake(chains), shell(app::Shell::create(look(gradual)).value())
        {
            QObject::connect(source(), &HistorySource::wanted, source(),
                             [this](const engine::HistoryQuery& query) {
                                 source()->accept(test::fakeHistory(query));
                             });
            tick();
            shell->router().go(route);
            window = shell->openWindow().value();
            window->requestActivate();
            if (!QTest::qWaitForWindowExposed(window)) {
                qWarning("the window was not exposed");
            }
            settle();
        }
        static app::Look look(bool gradual)
        {
            app::Look out{Theme::Mode::Dark, {1440, 900}};
            out.opensWindow = gradual;
            return out;
        }
        void settle()
        {
            for (int i = 0; i < 4; ++i) {
                QCoreApplication::processEvents();
                window->grabWindow();
            }
            test::waitForMadeItems(window);
        }
        void tick()
        {
            shell->bridge().accept(fake.next());
            shell->bridge().applyNow();
        }
        HistorySource* source() { return shell->bridge().history(); }
        QList<TimeSeriesItem*> charts() { return all<TimeSeriesItem>(window->contentItem()); }
        QPoint at(TimeSeriesItem* chart, double part)
        {
            return chart->mapToScene({part * chart->width(), chart->height() / 2}).toPoint();
        }
        void wheel(QPoint where, int delta)
        {
            QWheelEvent event(where, window->mapToGlobal(where), {}, {0, delta}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(window, &event);
            settle();
        }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(window, key, modifiers);
            settle();
        }
        static double span(TimeSeriesItem* chart) { return chart->to() - chart->from(); }

        test::FakeSnapshots fake;
        std::unique_ptr<app::Shell> shell;
        QQuickWindow* window = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { qInstallMessageHandler(gather); }
    void init() { complaints.clear(); }
    void cleanup() { QVERIFY2(complaints.isEmpty(), qPrintable(complaints.join(u'\n'))); }

    void oneRangeDrivesAllCharts()
    {
        Rig rig(QStringLiteral("chain/base"));
        const auto charts = rig.charts();
        QCOMPARE(charts.size(), 7);
        for (auto* chart : charts) {
            QVERIFY(!chart->isEmpty());
            QCOMPARE(chart->from(), charts[0]->from());
            QVERIFY(std::abs(Rig::span(chart) - 3'600'000) < 20'000);
            QVERIFY(!chart->summary().isEmpty());
        }
    }
    void legendsStandOnAPageMadeLittleByLittle()
    {
        Rig rig(QStringLiteral("overview"), 12, true);
        rig.window->setProperty("settled", true); // as a second after the start
        QVERIFY(rig.shell->router().go(QStringLiteral("chain/base")));
        QTRY_COMPARE(rig.charts().size(), 7);
        rig.settle();
        const auto legends = test::itemsOf(rig.window->contentItem(), "ChartLegend");
        QCOMPARE(legends.size(), 7);
        for (auto* legend : legends) {
            const auto entries = test::itemsOf(legend, "LegendEntry");
            QVERIFY(!entries.isEmpty());
            for (auto* entry : entries) {
                QVERIFY2(entry->x() + entry->width() <= legend->width() + 1,
                         qPrintable(entry->property("text").toString()));
                QVERIFY(entry->width() > 60); // its name and its value
            }
        }
    }
    void theScaleStartsAnewWithAnotherChain()
    {
        Rig rig(QStringLiteral("chain/base"));
        auto* chart = rig.charts()[0];
        const double before = chart->range().high;
        QObject::disconnect(rig.source(), &HistorySource::wanted, nullptr, nullptr);
        QObject::connect(rig.source(), &HistorySource::wanted, rig.source(),
                         [&rig](const engine::HistoryQuery& query) {
                             auto small =
                                 std::make_shared<engine::History>(*test::fakeHistory(query));
                             for (auto& line : small->lines) {
                                 for (auto& c : line.columns) {
                                     c.first /= 100, c.min /= 100, c.max /= 100, c.last /= 100;
                                 }
                             }
                             rig.source()->accept(small);
                         });
        QVERIFY(rig.shell->router().go(QStringLiteral("chain/linea")));
        rig.settle();
        chart = rig.charts()[0];
        QTRY_VERIFY2(chart->range().high < before / 10,
                     qPrintable(QString::number(chart->range().high)));
    }
    void wheelZoomsAtTheCursorAndDoubleClickResets()
    {
        Rig rig(QStringLiteral("chain/base"));
        auto* chart = rig.charts()[0];
        const double under = chart->from() + 0.25 * Rig::span(chart);
        rig.wheel(rig.at(chart, 0.25), 240);
        QVERIFY(Rig::span(chart) < 2'400'000);
        QVERIFY(std::abs(chart->from() + 0.25 * Rig::span(chart) - under) < 10'000);
        QCOMPARE(rig.charts()[4]->from(), chart->from());
        QTest::mouseDClick(rig.window, Qt::LeftButton, {}, rig.at(chart, 0.5));
        rig.settle();
        QVERIFY(std::abs(Rig::span(chart) - 3'600'000) < 20'000);
    }
    void dragPans()
    {
        Rig rig(QStringLiteral("chain/base"));
        auto* chart = rig.charts()[0];
        const double before = chart->to();
        const auto from = rig.at(chart, 0.3), to = rig.at(chart, 0.8);
        QTest::mousePress(rig.window, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 5; ++i) {
            QTest::mouseMove(rig.window, from + (to - from) * i / 5);
        }
        QTest::mouseRelease(rig.window, Qt::LeftButton, {}, to);
        rig.settle();
        QVERIFY(std::abs(before - chart->to() - 1'800'000) < 60'000);
        for (int i = 0; i < 20; ++i) {
            rig.tick();
        }
        rig.settle();
        QVERIFY(before - chart->to() > 1'700'000); // it stays where it was put
    }
    void theCrosshairIsShared()
    {
        Rig rig(QStringLiteral("chain/base"));
        const auto charts = rig.charts();
        QTest::mouseMove(rig.window, rig.at(charts[0], 0.2));
        rig.settle();
        for (auto* chart : charts) {
            QVERIFY(std::abs(chart->cursorPosition() - 0.2) < 0.02);
            QVERIFY(!chart->cursorText().isEmpty());
        }
        QTest::mouseMove(rig.window, {5, 5});
        rig.settle();
        QCOMPARE(charts[0]->cursorPosition(), -1.0);
    }
    void theKeyboardMovesTheRange()
    {
        Rig rig(QStringLiteral("chain/base"));
        auto* chart = rig.charts()[0];
        const double to = chart->to();
        rig.key(Qt::Key_Left);
        QVERIFY(std::abs(to - chart->to() - 360'000) < 10'000);
        rig.key(Qt::Key_Home);
        QVERIFY(chart->to() >= to - 1'000);
        rig.key(Qt::Key_Minus);
        QVERIFY(Rig::span(chart) > 4'000'000);
        rig.key(Qt::Key_0);
        QVERIFY(std::abs(Rig::span(chart) - 3'600'000) < 20'000);
        rig.key(Qt::Key_Space); // pause
        const double held = chart->to();
        for (int i = 0; i < 40; ++i) {
            rig.tick();
        }
        rig.settle();
        QCOMPARE(chart->to(), held);
        rig.key(Qt::Key_Space);
        QVERIFY(chart->to() > held);
        rig.key(Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(chart->cursorPosition() >= 0);
        rig.key(Qt::Key_Escape);
        QCOMPARE(chart->cursorPosition(), -1.0);
    }
    void theLegendHidesAndSolos()
    {
        Rig rig(QStringLiteral("chain/base"));
        auto* chart = rig.charts()[0];
        const auto& lines = chart->allLines();
        QCOMPARE(lines.size(), 2U);
        const auto entries = all<QQuickItem>(rig.window->contentItem());
        QQuickItem* entry = nullptr;
        for (auto* item : entries) {
            if (item->property("line").value<ChartLine*>() == lines[1]) {
                entry = item;
            }
        }
        QVERIFY(entry != nullptr);
        const auto middle = entry->mapToScene({entry->width() / 2, entry->height() / 2}).toPoint();
        QTest::mouseClick(rig.window, Qt::LeftButton, {}, middle);
        QVERIFY(!lines[1]->isShown());
        QTest::mouseClick(rig.window, Qt::LeftButton, {}, middle,
                          QGuiApplication::styleHints()->mouseDoubleClickInterval() + 50);
        QVERIFY(lines[1]->isShown());
        entry->forceActiveFocus();
        rig.key(Qt::Key_Return);
        QVERIFY(lines[1]->isShown() && !lines[0]->isShown());
        rig.key(Qt::Key_Return);
        QVERIFY(lines[0]->isShown());
        rig.key(Qt::Key_Space);
        QVERIFY(!lines[1]->isShown());
    }
    /// Menu, sheet and file by keyboard alone; what is written are the rows of the store.
    void theExportEqualsTheStore()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(QStringLiteral("h.sqlite"));
        Rig rig(QStringLiteral("chain/base"));
        const auto now = static_cast<qint64>(rig.source()->now());
        {
            store::Writer::Config config;
            config.path = path;
            auto writer = store::Writer::open(config, [](const base::Error&) {}).value();
            quint64 number = 100;
            for (qint64 sec = now / 1000 - 4'000; sec <= now / 1000; sec += 2, ++number) {
                base::Block block;
                block.number = number;
                std::memcpy(block.hash.bytes.data(), &number, sizeof number);
                block.timestamp = sec;
                block.txs = static_cast<quint32>(sec % 97);
                block.gasUsed = 1'000'000 + number;
                writer->block(QStringLiteral("base"), block, {sec * 1000 + 200});
            }
            QVERIFY(writer->flush());
        }
        rig.source()->setStorePath(path);
        engine::HistoryExport asked;
        QObject::connect(rig.source(), &HistorySource::exportWanted, rig.source(),
                         [&](quint64 job, const engine::HistoryExport& request) {
                             asked = request;
                             rig.source()->exported(job, engine::historyCsv(request));
                         });
        auto* chart = rig.charts()[0];
        chart->parentItem()->forceActiveFocus();
        rig.key(Qt::Key_Return); // menu
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Return); // "Save as CSV…"
        auto* field = qobject_cast<QQuickItem*>(rig.window->activeFocusItem());
        QVERIFY(field != nullptr);
        QCOMPARE(field->objectName(), QStringLiteral("exportPath"));
        const auto file = dir.filePath(QStringLiteral("out.csv"));
        field->setProperty("text", file);
        rig.key(Qt::Key_Return);
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts);
        auto reader = store::Reader::open(path).value();
        const auto rows = reader
                              ->series(QStringLiteral("base"), store::Column::Txs, asked.from,
                                       asked.to, asked.rows)
                              .value();
        // A row a minute: narrower ones would hold a block or none, and their rates mislead.
        QVERIFY2(rows.size() >= 60 && rows.size() <= 61, qPrintable(QString::number(rows.size())));
        for (std::size_t i = 1; i + 1 < rows.size(); ++i)
            QCOMPARE(rows[i].to - rows[i].from, 60'000);
        QVERIFY(lines.size() > static_cast<qsizetype>(rows.size()));
        double sum = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto cells = lines[1 + static_cast<qsizetype>(i)].split(u',');
            QCOMPARE(cells[2], QStringLiteral("txs"));
            QCOMPARE(cells[3].toUInt(), rows[i].n);
            if (rows[i].n > 0) {
                QCOMPARE(cells[6].toDouble(), rows[i].sum);
            }
            sum += rows[i].sum;
        }
        QVERIFY(sum > 0);
    }
    void theTableIsThere()
    {
        Rig rig(QStringLiteral("chain/base"));
        auto* chart = rig.charts()[0];
        chart->parentItem()->forceActiveFocus();
        rig.key(Qt::Key_Return);
        rig.key(Qt::Key_Down);
        rig.key(Qt::Key_Return); // "Show as a table"
        QVERIFY(chart->table()->rowCount() > 50);
        rig.key(Qt::Key_Escape);
    }
    void upToEightChainsAreCompared()
    {
        Rig rig(QStringLiteral("compare?chains=base,optimism,linea"));
        QCOMPARE(rig.charts().size(), 1);
        auto* chart = rig.charts()[0];
        QCOMPARE(chart->allLines().size(), 3U);
        QCOMPARE(chart->allLines()[1]->name(), QStringLiteral("OP Mainnet"));
        rig.shell->router().go(QStringLiteral("compare?chains=base,optimism,linea,scroll,metis,"
                                              "gnosis,taiko,unichain,ethereum&metric=fee"));
        rig.settle();
        rig.settle();
        QCOMPARE(chart->allLines().size(), 8U);
        QCOMPARE(chart->unitText(), QStringLiteral("gwei"));
    }
    void indexedLinesBeginAtAHundred()
    {
        Rig rig(QStringLiteral("compare?chains=base,linea&indexed=1"));
        for (const auto* line : rig.charts()[0]->allLines()) {
            const auto columns = line->data().columns();
            QVERIFY(!columns.empty());
            QVERIFY(std::abs(columns[0].last - 100) < 1);
        }
    }
    void anUnknownChainSaysWhatToDo()
    {
        Rig rig(QStringLiteral("chain/nowhere"));
        QCOMPARE(rig.charts().size(), 0);
        bool said = false;
        const auto items = all<QQuickItem>(rig.window->contentItem());
        for (auto* item : items) {
            said = said || (item->isVisible() &&
                            item->property("title").toString().contains(u"not watched"));
        }
        QVERIFY(said);
    }
    void whatIsNotWatchedTakesNoPlaceInTheComparison()
    {
        Rig rig(QStringLiteral("compare?chains=base,nosuch,optimism,gone"));
        const auto lines = [&rig] { return rig.charts().value(0)->allLines().size(); };
        QCOMPARE(lines(), 2U);
        rig.shell->bridge().accept(
            rig.fake.with([](auto& s) { s.chains.erase(s.chains.begin()); }));
        rig.shell->bridge().applyNow(); // Base is watched no more
        rig.settle();
        QCOMPARE(lines(), 1U);
    }
    void nothingToCompareSaysWhatToDo()
    {
        Rig rig(QStringLiteral("compare"));
        QCOMPARE(rig.charts().size(), 0);
    }
};

QTEST_MAIN(TstChartPages)
#include "tst_chart_pages.moc"
