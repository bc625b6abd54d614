// The lanes of the incidents' timeline: what is drawn where, what is hit, where the arrows lead.
#include "incidents/timeline_layout.hpp"
#include <QTest>
#include <algorithm>

using namespace rollscope::ui;

class TstTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesAndBars()
    {
        const QString a = QStringLiteral("a"), b = QStringLiteral("b"), c = QStringLiteral("c");
        const std::vector<TimelineEvent> events{{a, 100, 200, false, 1}, {b, 150, 0, true, 2},
                                                {a, 900, 900, false, 3}, {c, -50, 50, false, 1},
                                                {c, -90, -10, false, 1}, {c, 2000, 2100, false, 1}};
        const auto shape = layTimeline(events, 0, 1000, 500, 10);
        QCOMPARE(shape.lanes, (QStringList{b, a, c})); // open first, then the newest
        QCOMPARE(shape.bars.size(), std::size_t(4));
        for (const auto& bar : shape.bars) {
            QVERIFY(bar.left >= 0 && bar.right <= 500 && bar.right - bar.left >= 10 - 1e-9);
        }
        const auto barOf = [&](std::size_t event) {
            return *std::ranges::find_if(shape.bars,
                                         [&](const auto& bar) { return bar.event == event; });
        };
        QCOMPARE(barOf(0).left, 50.0);
        QCOMPARE(barOf(0).right, 100.0);
        QCOMPARE(barOf(1).right, 500.0); // open: to now
        QCOMPARE(barOf(3).left, 0.0);
        QVERIFY(layTimeline(events, 10, 10, 500, 10).bars.empty());
        QVERIFY(layTimeline({}, 0, 1, 500, 10).lanes.isEmpty());
    }
    void theWorstIsOnTopAndIsHit()
    {
        const QString a = QStringLiteral("a");
        const std::vector<TimelineEvent> events{{a, 100, 101, false, 27}, {a, 90, 130, false, 5}};
        const auto shape = layTimeline(events, 0, 1000, 100, 8);
        QCOMPARE(shape.bars.back().event, std::size_t(0));
        QCOMPARE(shape.bars[*barAt(shape, 0, 10, 3)].event, std::size_t(0));
        QVERIFY(!barAt(shape, 0, 60, 3));
        QVERIFY(!barAt(shape, 1, 10, 3));
        QVERIFY(barAt(shape, 0, 17, 3)); // a little beside it
    }
    void theArrowsReachEveryBar()
    {
        std::vector<TimelineEvent> events;
        for (int i = 0; i < 60; ++i) {
            const double from = (i * 7919) % 1000;
            events.push_back(
                {QString(QLatin1Char(char('a' + i % 5))), from, from + i % 40, i % 17 == 0, i % 3});
        }
        const auto shape = layTimeline(events, 0, 1000, 300, 6);
        for (int lane = 0; lane < shape.lanes.size(); ++lane) {
            // From the first of a lane Later leads through all of its bars.
            std::vector<std::size_t> bars;
            for (const auto& bar : shape.bars) {
                if (bar.lane == lane) {
                    bars.push_back(bar.event);
                }
            }
            std::optional<std::size_t> at = bars.front();
            while (const auto back = stepTimeline(shape, at, TimelineStep::Earlier)) {
                at = shape.bars[*back].event;
            }
            std::size_t walked = 1;
            while (const auto next = stepTimeline(shape, at, TimelineStep::Later)) {
                at = shape.bars[*next].event;
                ++walked;
                QVERIFY(walked <= bars.size());
            }
            QCOMPARE(walked, bars.size());
            const auto down = stepTimeline(shape, at, TimelineStep::LaneDown);
            QCOMPARE(down.has_value(), lane + 1 < int(shape.lanes.size()));
            if (down) {
                QCOMPARE(shape.bars[*down].lane, lane + 1);
            }
        }
        QVERIFY(stepTimeline(shape, std::nullopt, TimelineStep::Later));
        QVERIFY(!stepTimeline(layTimeline({}, 0, 1, 9, 1), std::nullopt, TimelineStep::Later));
    }
};

QTEST_APPLESS_MAIN(TstTimelineLayout)
#include "tst_timeline_layout.moc"
