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
        model: legend.chart.lineCount

        delegate: LegendEntry {
            required property int index

            chart: legend.chart
            // Right to left: the first line stands leftmost.
            line: legend.chart.lineAt(legend.chart.lineCount - 1 - index)
        }
    }
}
