// Our side of charts/run.mjs: chart_bench K N SECONDS [HZ]. K charts with axes fill a window of
// 1920 by 1080, each with one line of N points in a min/max pyramid. A tick appends a point to each
// and draws all of them; the next one begins when the frame is complete, or at HZ. Prints one JSON
// line. ROLLSCOPE_XPID adds the X server's CPU, SHOT=file saves the last frame.
#include "charts/time_series_item.hpp"
#include "series/time_pyramid.hpp"
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>
#include <cmath>
#include <cstdio>
#include <random>
#include <unistd.h>

Q_IMPORT_QML_PLUGIN(Rollscope_ChartsPlugin)

using namespace rollscope;

namespace {

constexpr qint64 kStart = 1'795'000'000'000;
constexpr qint64 kStep = 1'000;

const char* const kChart = R"(
import QtQuick
import Rollscope.Charts
Item {
    id: chart
    property alias plot: plot
    Text { text: "chart"; font.pixelSize: 11; height: 14 }
    TimeSeries {
        id: plot
        x: 40; y: 16; width: chart.width - 44; height: chart.height - 34
        gridColor: "#14000000"
        mostValueTicks: 4
        mostTimeTicks: 3
        ChartLine { color: "#2878dc"; name: "noise" }
    }
    Repeater {
        model: plot.valueTicks
        delegate: Text {
            required property string label
            required property real position
            width: 36; horizontalAlignment: Text.AlignRight; font.pixelSize: 11
            text: label; y: Math.round(plot.y + (1 - position) * plot.height - height / 2)
        }
    }
    Repeater {
        model: plot.timeTicks
        delegate: Text {
            required property string label
            required property real position
            font.pixelSize: 11; text: label
            x: Math.round(plot.x + position * plot.width - width / 2); y: plot.y + plot.height + 2
        }
    }
}
)";

double processCpu(const QByteArray& pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(pid)));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto text = file.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) /
           static_cast<double>(sysconf(_SC_CLK_TCK));
}

double pssMb()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto lines = file.readAll().split('\n');
    for (const auto& line : lines)
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').value(0).toDouble() / 1024;
    return 0;
}

struct Chart
{
    series::TimePyramid pyramid;
    ui::TimeSeriesItem* plot;
    std::mt19937 random;
    qint64 next = 0;

    void append()
    {
        const auto noise = static_cast<float>(random() >> 8) / 16'777'216.0F - 0.5F;
        pyramid.append(0.5F + 0.3F * std::sin(static_cast<float>(next++) * 0.001F) + 0.3F * noise);
    }
    void show()
    {
        const auto from = pyramid.begin(), to = pyramid.end();
        const int columns = std::max(1, static_cast<int>(plot->width()));
        plot->setProperty("from", static_cast<double>(from.value));
        plot->setProperty("to", static_cast<double>(to.value));
        plot->allLines().front()->setData(ui::Spark(pyramid.decimate(from, to, columns)));
    }
};

class Run : public QObject
{
public:
    Run(QQuickWindow& window, std::vector<std::unique_ptr<Chart>> charts, double seconds, double hz)
        : m_window(window), m_charts(std::move(charts)), m_seconds(seconds), m_hz(hz),
          m_xpid(qgetenv("ROLLSCOPE_XPID"))
    {
        connect(
            &window, &QQuickWindow::frameSwapped, this, [this] { swapped(); },
            Qt::QueuedConnection);
        QTimer::singleShot(800, this, [this] { begin(); });
    }

private:
    void begin()
    {
        m_total.start();
        m_cpu = processCpu("self");
        m_xcpu = processCpu(m_xpid);
        tick();
    }
    void tick()
    {
        m_frame.start();
        m_drawing = true;
        for (const auto& chart : m_charts) {
            chart->append();
            chart->show();
        }
        m_window.update();
    }
    void swapped()
    {
        if (!m_drawing)
            return;
        m_drawing = false;
        const double ms = static_cast<double>(m_frame.nsecsElapsed()) / 1e6;
        m_times.push_back(ms);
        if (static_cast<double>(m_total.elapsed()) > m_seconds * 1000)
            report();
        else if (m_hz > 0)
            QTimer::singleShot(std::max(0, static_cast<int>(1000 / m_hz - ms)), Qt::PreciseTimer,
                               this, [this] { tick(); });
        else
            tick();
    }
    void report()
    {
        const double wall = static_cast<double>(m_total.nsecsElapsed()) / 1e9;
        const double cpu = processCpu("self") - m_cpu, x = processCpu(m_xpid) - m_xcpu;
        const auto frames = static_cast<double>(m_times.size());
        std::ranges::sort(m_times);
        const bool software =
            m_window.rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
        std::printf("{\"engine\":\"rollscope\",\"backend\":\"%s\",\"K\":%zu,\"N\":%zu,\"hz\":%g,"
                    "\"frames\":%zu,\"wall_ms_p50\":%.3f,\"wall_ms_p99\":%.3f,"
                    "\"cpu_ms_frame\":%.3f,\"x_ms_frame\":%.3f,\"cpu_pct\":%.2f,\"pss_mb\":%.1f}\n",
                    software ? "software" : "gl", m_charts.size(), m_charts.front()->pyramid.size(),
                    m_hz, m_times.size(), m_times[m_times.size() / 2],
                    m_times[m_times.size() * 99 / 100], cpu * 1000 / frames, x * 1000 / frames,
                    (cpu + x) * 100 / wall, pssMb());
        std::fflush(stdout);
        if (const auto shot = qEnvironmentVariable("SHOT"); !shot.isEmpty())
            m_window.grabWindow().save(shot);
        QCoreApplication::quit();
    }

    QQuickWindow& m_window;
    std::vector<std::unique_ptr<Chart>> m_charts;
    double m_seconds, m_hz, m_cpu = 0, m_xcpu = 0;
    QByteArray m_xpid;
    QElapsedTimer m_total, m_frame;
    std::vector<double> m_times;
    bool m_drawing = false;
};

} // namespace

int main(int argc, char** argv)
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 48;
    const auto points = static_cast<std::size_t>(argc > 2 ? std::atoll(argv[2]) : 600);
    const double seconds = argc > 3 ? std::atof(argv[3]) : 5;
    const double hz = argc > 4 ? std::atof(argv[4]) : 0;
    const QGuiApplication application(argc, argv);
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&engine);
    component.setData(kChart, QUrl(QStringLiteral("qrc:/chart_bench.qml")));
    QQuickWindow window;
    window.setColor(Qt::white);
    window.resize(1920, 1080);
    const int columns = count == 1 ? 1 : count <= 12 ? 4 : 8;
    const int rows = (count + columns - 1) / columns;
    std::vector<std::unique_ptr<Chart>> charts;
    for (int k = 0; k < count; ++k) {
        auto* item = qobject_cast<QQuickItem*>(component.create());
        if (item == nullptr) {
            std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
            return 1;
        }
        item->setParent(&window);
        item->setParentItem(window.contentItem());
        item->setSize({1920.0 / columns, 1080.0 / rows});
        item->setPosition({1920.0 / columns * (k % columns), 1080.0 / rows * (k / columns)});
        charts.emplace_back(new Chart{{{kStart}, kStep, points},
                                      item->property("plot").value<ui::TimeSeriesItem*>(),
                                      std::mt19937(static_cast<unsigned>(k + 1))});
        for (std::size_t i = 0; i < points; ++i)
            charts.back()->append();
        charts.back()->show();
    }
    window.show();
    const Run run(window, std::move(charts), seconds, hz);
    return QGuiApplication::exec();
}
