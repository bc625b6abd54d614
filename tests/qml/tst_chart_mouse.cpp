// A hand on the charts: the whole dashboard on an X server of its own, drawn by llvmpipe, moved by
// xdotool. Zoom, pan, crosshair, and the exports: the CSV equals the store, the PNG can be read.
#include "charts/time_series_item.hpp"
#include "desk.hpp"
#include "history/history_source.hpp"
#include "own_display.hpp"
#include "store/store.hpp"
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <cmath>
#include <cstring>

using namespace rollscope;
using namespace rollscope::ui;

namespace {

void hand(const QStringList& words)
{
    QVERIFY2(test::hand(words), qPrintable(words.join(u' ')));
}

QList<QQuickItem*> itemsBelow(QQuickItem* root)
{
    QList<QQuickItem*> out{root};
    const auto children = root->childItems();
    for (auto* child : children) {
        if (child->isVisible())
            out << itemsBelow(child);
    }
    return out;
}

double luminance(QRgb c)
{
    const auto part = [](int v) {
        const double s = v / 255.0;
        return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(c)) + 0.7152 * part(qGreen(c)) + 0.0722 * part(qBlue(c));
}

} // namespace

class TstChartMouse : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_store = m_dir.filePath(u"history.sqlite"_qs);
    QQuickWindow* m_window = nullptr;
    HistorySource* m_source = nullptr;

    void fillStore()
    {
        store::Writer::Config config;
        config.path = m_store;
        auto writer = store::Writer::open(config, [](const base::Error&) {}).value();
        const qint64 now = base::RealClock().now().value / 1000;
        quint64 number = 1'000'000;
        for (qint64 second = now - 7'200; second < now; second += 2, ++number) {
            base::Block block;
            block.number = number;
            std::memcpy(block.hash.bytes.data(), &number, sizeof number);
            block.timestamp = second;
            block.gasLimit = 60'000'000;
            block.gasUsed = 8'000'000 + number % 977 * 10'000;
            block.baseFeePerGas = base::Wei::from64(5'000'000 + number % 613 * 1'000);
            block.txs = static_cast<quint32>(40 + number % 89);
            block.userTxs = *block.txs - 1;
            writer->block(u"base"_qs, block, {second * 1000 + 200});
        }
        QVERIFY(writer->flush());
    }
    QList<TimeSeriesItem*> charts()
    {
        QList<TimeSeriesItem*> out;
        const auto items = itemsBelow(m_window->contentItem());
        for (auto* item : items) {
            if (auto* chart = qobject_cast<TimeSeriesItem*>(item))
                out << chart;
        }
        return out;
    }
    QQuickItem* named(const QString& text)
    {
        const auto items = itemsBelow(m_window->contentItem());
        for (auto* item : items) {
            if (item->property("text").toString() == text && item->isEnabled() &&
                item->metaObject()->indexOfSignal("clicked()") >= 0)
                return item;
        }
        return nullptr;
    }
    void moveTo(QQuickItem* item, QPointF part)
    {
        const auto at = m_window
                            ->mapToGlobal(item->mapToScene(
                                {part.x() * item->width(), part.y() * item->height()}))
                            .toPoint();
        hand({u"mousemove"_qs, QString::number(at.x()), QString::number(at.y())});
    }
    void click(const QString& text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(named(text) != nullptr, qPrintable(text), 5'000);
        QTest::qWait(100); // a menu that opens
        moveTo(named(text), {0.5, 0.5});
        hand({u"click"_qs, u"1"_qs});
    }
    void exportTo(const QString& entry, const QString& ground, const QString& path)
    {
        click(u"Menu of Transactions"_qs);
        click(entry);
        auto* field = static_cast<QQuickItem*>(nullptr);
        const auto find = [&] {
            const auto items = itemsBelow(m_window->contentItem());
            for (auto* item : items) {
                if (item->objectName() == u"exportPath")
                    field = item;
            }
            return field != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(find(), 5'000);
        field->setProperty("text", path);
        if (!ground.isEmpty())
            click(ground);
        click(u"Save"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 10'000);
        click(u"Close"_qs);
        QTRY_VERIFY_WITH_TIMEOUT(named(u"Close"_qs) == nullptr, 5'000);
    }
    static double span(TimeSeriesItem* chart) { return chart->to() - chart->from(); }

    void zoomPanAndCrosshair()
    {
        auto* chart = charts()[0];
        const double before = span(chart), under = chart->from() + 0.25 * before;
        moveTo(chart, {0.25, 0.5});
        hand({u"click"_qs, u"--repeat"_qs, u"3"_qs, u"4"_qs}); // the wheel, away from the hand
        QTRY_VERIFY_WITH_TIMEOUT(span(chart) < 0.8 * before, 5'000);
        QVERIFY(std::abs(chart->from() + 0.25 * span(chart) - under) < 0.02 * before);

        const double to = chart->to();
        moveTo(chart, {0.3, 0.5});
        hand({u"mousedown"_qs, u"1"_qs});
        for (const double part : {0.4, 0.5, 0.6, 0.7, 0.8})
            moveTo(chart, {part, 0.5});
        hand({u"mouseup"_qs, u"1"_qs});
        QTRY_VERIFY_WITH_TIMEOUT(
            std::abs(to - chart->to() - 0.5 * span(chart)) < 0.05 * span(chart), 5'000);

        moveTo(chart, {0.2, 0.6});
        const auto all = charts();
        for (auto* other : all) {
            if (!other->isEmpty())
                QTRY_VERIFY_WITH_TIMEOUT(std::abs(other->cursorPosition() - 0.2) < 0.03, 5'000);
        }
        QVERIFY(!chart->cursorText().isEmpty());
    }
    void csvEqualsTheStore()
    {
        engine::HistoryExport asked;
        const auto listening =
            connect(m_source, &HistorySource::exportWanted, this,
                    [&](quint64, const engine::HistoryExport& request) { asked = request; });
        const auto path = m_dir.filePath(u"out.csv"_qs);
        exportTo(u"Save as CSV…"_qs, {}, path);
        disconnect(listening);
        QFile csv(path);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto lines = QString::fromUtf8(csv.readAll()).split(u'\n', Qt::SkipEmptyParts);
        const auto rows =
            store::Reader::open(m_store)
                .value()
                ->series(u"base"_qs, store::Column::Txs, asked.from, asked.to, asked.rows)
                .value();
        const auto minutes = static_cast<std::size_t>((asked.to - asked.from) / 60'000);
        QVERIFY2(minutes > 10 && rows.size() >= minutes && rows.size() <= minutes + 2,
                 qPrintable(u"%1 rows of %2 minutes"_qs.arg(rows.size()).arg(minutes)));
        QVERIFY(lines.size() > static_cast<qsizetype>(rows.size()));
        double sum = 0;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto cells = lines[1 + static_cast<qsizetype>(i)].split(u',');
            QCOMPARE(cells[2], u"txs"_qs);
            QCOMPARE(cells[3].toUInt(), rows[i].n);
            if (rows[i].n > 0)
                QCOMPARE(cells[6].toDouble(), rows[i].sum);
            sum += rows[i].sum;
        }
        QVERIFY(sum > 0);
    }
    void pngCanBeRead(bool dark)
    {
        const auto path = m_dir.filePath(dark ? u"dark.png"_qs : u"light.png"_qs);
        exportTo(u"Save as picture…"_qs, dark ? u"Dark ground"_qs : u"Light ground"_qs, path);
        const QImage image(path);
        QVERIFY(image.width() > 800 && image.height() > 300);
        const double ground = luminance(image.pixel(2, 2));
        QVERIFY(dark ? ground < 0.05 : ground > 0.9);
        double darkest = 1, lightest = 0;
        int colored = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const auto c = image.pixel(x, y);
                colored += QColor(c).saturation() > 120;
                if (y < image.height() / 8) { // the title
                    darkest = std::min(darkest, luminance(c));
                    lightest = std::max(lightest, luminance(c));
                }
            }
        }
        QVERIFY((lightest + 0.05) / (darkest + 0.05) > 7);
        QVERIFY2(colored > 500, "the lines");
    }

private Q_SLOTS:
    void aHandOnTheCharts()
    {
        fillStore();
        QFile settings(m_dir.filePath(u"settings.json"_qs));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write(R"({"version":1,"firstRunDone":true,"theme":"dark","language":"en"})");
        settings.close();
        app::Desk::Config config;
        config.dataDir = m_dir.path();
        config.page = Route::parse(u"chain/base"_qs, {}).value();
        config.read = [&](const app::SavedOptions&) -> base::Result<app::SessionOptions> {
            app::SessionOptions options;
            options.dataDir = m_dir.path();
            options.chains = {u"base=ws://127.0.0.1:9"_qs}; // what is shown comes from the store
            return options;
        };
        app::Desk desk(std::move(config));
        QTimer::singleShot(0, this, [&] {
            walk(desk);
            QCoreApplication::quit();
        });
        QCOMPARE(desk.run(), 0);
    }

private:
    void walk(app::Desk& desk)
    {
        m_window = qobject_cast<QQuickWindow*>(QGuiApplication::topLevelWindows().value(0));
        QVERIFY(m_window != nullptr);
        m_source = desk.shell()->bridge().history();
        QTRY_VERIFY_WITH_TIMEOUT(charts().size() == 6 && !charts()[0]->isEmpty(), 30'000);
        QCOMPARE(m_window->rendererInterface()->graphicsApi(), QSGRendererInterface::OpenGL);
        zoomPanAndCrosshair();
        if (!QTest::currentTestFailed())
            csvEqualsTheStore();
        for (const bool dark : {false, true}) {
            if (!QTest::currentTestFailed())
                pngCanBeRead(dark);
        }
    }
};

int main(int argc, char** argv)
{
    const test::OwnDisplay display;
    if (!display.take())
        return 77;
    qunsetenv("QT_QUICK_BACKEND");
    qputenv("QSG_RHI_BACKEND", "opengl"); // a machine without a GPU would choose the raster
    app::prepareGui();
    app::Application application(argc, argv);
    TstChartMouse mouse;
    return QTest::qExec(&mouse, argc, argv);
}
#include "tst_chart_mouse.moc"
