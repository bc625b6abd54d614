import QtCharts
import QtQuick
import Rollscope.Blobs
import Rollscope.Theme

// Whose the blobs are, drawn by Qt Charts: still, made anew when the shares change.
ChartView {
    id: chart

    required property BlobMarket market

    function draw(): void {
        pie.clear();
        const slices = chart.market.slices;
        for (const slice of slices) {
            const piece = pie.append(slice.name + "  " + qsTr("%1%", "share").arg(Number(slice.share * 100).toLocaleString(Qt.locale(), "f", slice.share < 0.1 ? 1 : 0)), slice.share);
            piece.color = slice.series < 0 ? Theme.unknown : Theme.series[slice.series % 8];
            piece.borderColor = Theme.surface;
            piece.borderWidth = 2;
        }
    }

    animationOptions: ChartView.NoAnimation
    antialiasing: true
    backgroundColor: "transparent"
    legend.alignment: Qt.AlignRight
    legend.font: Theme.small
    legend.labelColor: Theme.text
    margins.bottom: 0
    margins.left: Theme.unit
    margins.right: Theme.unit
    margins.top: 0

    Component.onCompleted: chart.draw()

    PieSeries {
        id: pie

        holeSize: 0.62
        size: 0.86
    }
    Connections {
        function onSlicesChanged(): void {
            chart.draw();
        }

        target: chart.market
    }
    Connections {
        function onChanged(): void {
            chart.draw();
        }

        target: Theme
    }
}
