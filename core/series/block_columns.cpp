#include "series/block_columns.hpp"
#include "series/column_edges.hpp"
#include "series/pyramid.hpp"
#include <algorithm>

namespace rollscope::series {
namespace {

bool hasStepValue(Metric metric)
{
    return isRate(metric) || metric == Metric::BlockTimeMs || metric == Metric::Coverage;
}

// Takes the next step and what it says.
Cell takeStep(StepCursor& steps, Step& step, Metric metric)
{
    Cell cell;
    if (hasStepValue(metric)) {
        steps.next(step);
        cell.add(valueOf(metric, step));
    } else {
        steps.next(step, [&](const BlockRecord& r) { cell.add(valueOf(metric, r)); });
    }
    return cell;
}

Column columnOf(const Cell& cell)
{
    return cell.empty() ? Column{} : Column{cell.first, cell.min, cell.max, cell.last, false};
}

} // namespace

void decimateBlocks(const BlockWindow& window, Metric metric, qint64 fromMs, qint64 toMs,
                    std::span<Column> out)
{
    std::fill(out.begin(), out.end(), Column{});
    fromMs = ColumnEdges::clampMs(fromMs);
    toMs = ColumnEdges::clampMs(toMs);
    if (window.empty() || out.empty() || fromMs >= toMs)
        return;
    // The first second at or after `from`.
    const qint64 fromTime = fromMs >= 0 ? (fromMs + 999) / 1000 : 0;
    const auto era = window.eraBegin();
    StepCursor steps(window, window.firstFrom(fromTime));
    ColumnEdges edges(fromMs, toMs, static_cast<int>(out.size()));
    std::size_t column = 0;
    Cell here; // of the current column
    const auto close = [&] {
        if (!here.empty())
            out[column] = columnOf(here);
        here = Cell();
        ++column;
        edges.advance();
    };
    for (Step step; column < out.size() && steps.more();) {
        const Cell cell = takeStep(steps, step, metric);
        const qint64 ms = step.time * 1000;
        const bool holds = step.first != era && step.adjacent;
        // What it says over the time since the block before.
        const Cell held = holds && !cell.empty() ? Cell(cell.first) : Cell();
        const qint64 sinceMs = ms - step.seconds * 1000;
        while (column < out.size() && (ms >= edges.right() || edges.left() == edges.right())) {
            if (here.empty() && sinceMs < edges.left())
                here = held;
            close();
        }
        if (column < out.size() && ms < edges.right())
            here.add(cell);
        if (ms >= toMs)
            break;
    }
    if (column < out.size())
        close();
}

} // namespace rollscope::series
