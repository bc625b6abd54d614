#include "incidents/timeline_layout.hpp"
#include <QHash>
#include <algorithm>
#include <cmath>

namespace rollscope::ui {

namespace {

double middle(const TimelineBar& bar)
{
    return (bar.left + bar.right) / 2;
}

struct Lane
{
    QString name;
    bool open = false;
    double newest = 0;
};

} // namespace

TimelineShape layTimeline(std::span<const TimelineEvent> events, double from, double to,
                          double width, double least)
{
    TimelineShape shape;
    if (!(to > from) || !(width > 0)) {
        return shape;
    }
    std::vector<Lane> lanes;
    QHash<QString, std::size_t> places;
    std::vector<std::size_t> seen;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto& event = events[i];
        if (event.from > to || (!event.open && event.to < from)) {
            continue;
        }
        seen.push_back(i);
        const auto place = places.constFind(event.lane);
        if (place == places.cend()) {
            places.insert(event.lane, lanes.size());
            lanes.push_back({event.lane, event.open, event.from});
        } else {
            auto& lane = lanes[*place];
            lane.open = lane.open || event.open;
            lane.newest = std::max(lane.newest, event.from);
        }
    }
    std::ranges::stable_sort(lanes, [](const Lane& a, const Lane& b) {
        return a.open != b.open ? a.open : a.newest > b.newest;
    });
    places.clear();
    for (const auto& lane : lanes) {
        places.insert(lane.name, static_cast<std::size_t>(shape.lanes.size()));
        shape.lanes << lane.name;
    }
    const double narrow = std::min(least, width);
    for (const auto i : seen) {
        const auto& event = events[i];
        const double begins = std::max(event.from, from);
        const double ends = event.open ? to : std::clamp(event.to, begins, to);
        TimelineBar bar{i, static_cast<int>(places.value(event.lane)),
                        (begins - from) / (to - from) * width, (ends - from) / (to - from) * width,
                        event.open};
        if (bar.right - bar.left < narrow) {
            bar.left = std::clamp(middle(bar) - narrow / 2, 0.0, width - narrow);
            bar.right = bar.left + narrow;
        }
        shape.bars.push_back(bar);
    }
    std::ranges::stable_sort(shape.bars, [&events](const TimelineBar& a, const TimelineBar& b) {
        const auto &first = events[a.event], &second = events[b.event];
        return first.rank != second.rank ? first.rank < second.rank : first.from < second.from;
    });
    return shape;
}

std::optional<std::size_t> barAt(const TimelineShape& shape, int lane, double x, double slack)
{
    std::optional<std::size_t> found;
    double best = slack;
    for (std::size_t i = shape.bars.size(); i-- > 0;) {
        const auto& bar = shape.bars[i];
        if (bar.lane != lane) {
            continue;
        }
        const double away = std::max({bar.left - x, x - bar.right, 0.0});
        if (away < best || (away <= best && !found)) {
            best = away;
            found = i;
        }
    }
    return found;
}

std::optional<std::size_t> stepTimeline(const TimelineShape& shape,
                                        std::optional<std::size_t> event, TimelineStep step)
{
    const auto& bars = shape.bars;
    const auto nearest = [&bars](auto&& fits, auto&& distance) {
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < bars.size(); ++i) {
            if (fits(bars[i]) && (!best || distance(bars[i]) < distance(bars[*best]))) {
                best = i;
            }
        }
        return best;
    };
    const auto now = std::ranges::find_if(
        bars, [&event](const TimelineBar& bar) { return event && bar.event == *event; });
    if (now == bars.end()) {
        std::optional<std::size_t> newest; // of several the one that matters most
        for (std::size_t i = 0; i < bars.size(); ++i) {
            newest = !newest || bars[i].right >= bars[*newest].right ? i : *newest;
        }
        return newest;
    }
    const double here = middle(*now);
    const auto away = [here](const TimelineBar& bar) { return std::abs(middle(bar) - here); };
    // Bars at the same place are walked through in the order they are painted.
    const auto before = [](const TimelineBar& a, const TimelineBar& b) {
        return middle(a) != middle(b) ? middle(a) < middle(b) : a.event < b.event;
    };
    switch (step) {
    case TimelineStep::Earlier:
        return nearest(
            [&](const TimelineBar& bar) { return bar.lane == now->lane && before(bar, *now); },
            away);
    case TimelineStep::Later:
        return nearest(
            [&](const TimelineBar& bar) { return bar.lane == now->lane && before(*now, bar); },
            away);
    case TimelineStep::LaneUp:
    case TimelineStep::LaneDown:
        break;
    }
    const int lane = now->lane + (step == TimelineStep::LaneUp ? -1 : 1);
    return nearest([lane](const TimelineBar& bar) { return bar.lane == lane; }, away);
}

} // namespace rollscope::ui
