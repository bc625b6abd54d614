pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// The lines of a chart with their values under the crosshair.
Flow {
    id: legend

    required property TimeSeries chart

    layoutDirection: Qt.RightToLeft
    spacing: Theme.unit / 2

    Repeater {
        model: legend.chart.entries.length

        delegate: LegendEntry {
            required property int index

            chart: legend.chart
            // Right to left: the first line stands leftmost.
            line: legend.chart.entries[legend.chart.entries.length - 1 - index] as ChartLine
        }
    }
}
