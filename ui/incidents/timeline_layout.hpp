#pragma once
#include <QString>
#include <QStringList>
#include <optional>
#include <span>
#include <vector>

namespace rollscope::ui {

/// Something that held from a moment to another in a lane. Milliseconds UTC.
struct TimelineEvent
{
    QString lane;
    double from = 0, to = 0;
    bool open = false; ///< goes on: `to` is not looked at
    int rank = 0;      ///< the higher, the more it wants to be seen
};

/// Where an event is drawn; positions in the unit of the width.
struct TimelineBar
{
    std::size_t event = 0; ///< index into the events that were laid
    int lane = 0;
    double left = 0, right = 0;
    bool open = false;
};

struct TimelineShape
{
    QStringList lanes;             ///< those with something open first, then by their newest event
    std::vector<TimelineBar> bars; ///< in the order of painting: what matters most comes last
};

/// Lays the events that touch [from, to] out over `width`. A bar is at least `least` wide and
/// stays inside. Pure.
[[nodiscard]] TimelineShape layTimeline(std::span<const TimelineEvent> events, double from,
                                        double to, double width, double least);
/// The bar that is seen at a place, `slack` beside it counts too; as an index into `bars`.
[[nodiscard]] std::optional<std::size_t> barAt(const TimelineShape& shape, int lane, double x,
                                               double slack);
enum class TimelineStep { Earlier, Later, LaneUp, LaneDown };
/// Where an arrow key leads from the bar of `event`: along the lane, or to the nearest one of the
/// next lane that has any. Without a bar of that event the newest one. nullopt: nowhere to go.
[[nodiscard]] std::optional<std::size_t>
stepTimeline(const TimelineShape& shape, std::optional<std::size_t> event, TimelineStep step);

} // namespace rollscope::ui
