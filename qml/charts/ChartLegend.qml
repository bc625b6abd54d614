pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// The lines of a chart with their values under the crosshair.
Flow {
    id: legend

    required property TimeSeries chart
    // Entries that stand: on a page that is made bit by bit they come after their count.
    property int made: 0
    // What all of them take in one row.
    readonly property real wanted: {
        let sum = -legend.spacing;
        for (let i = 0; i < Math.max(entries.count, legend.made); ++i) {
            const entry = entries.itemAt(i);
            sum += entry === null ? 0 : entry.width + legend.spacing;
        }
        return Math.max(0, Math.ceil(sum));
    }

    spacing: Theme.unit / 2

    Repeater {
        id: entries

        model: legend.chart.lineCount

        onItemAdded: ++legend.made
        onItemRemoved: --legend.made

        delegate: LegendEntry {
            required property int index

            chart: legend.chart
            line: legend.chart.lineAt(index)
        }
    }
}
