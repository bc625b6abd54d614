import QtCharts
import QtQuick
import Rollscope.Blobs
import Rollscope.ChartViews
import Rollscope.History
import Rollscope.Theme

// The figures, drawn by Qt Charts: still pictures, made anew when the counts change.
Item {
    id: view

    required property ReportFigures figures
    readonly property real gap: Theme.unit
    required property BlobMarket market
    readonly property bool showsBlobs: view.market.slices.length > 0

    component Plot: ChartView {
        anchors.fill: parent
        animationOptions: ChartView.NoAnimation
        antialiasing: true
        backgroundColor: "transparent"
        legend.alignment: Qt.AlignRight
        legend.font: Theme.small
        legend.labelColor: Theme.text
        legend.visible: false
        margins.bottom: 0
        margins.left: Theme.unit
        margins.right: Theme.unit
        margins.top: 0
    }
    component ValueEdge: ValuesAxis {
        color: Theme.border
        gridLineColor: Theme.chartGrid
        labelsColor: Theme.textMuted
        labelsFont: Theme.figureSmall
        lineVisible: false
        min: 0
    }
    component Classes: BarCategoryAxis {
        color: Theme.border
        gridVisible: false
        labelsColor: Theme.textMuted
        labelsFont: Theme.figureSmall
    }

    function draw(): void {
        bars.clear();
        const set = bars.append(qsTr("share of blocks"), view.figures.intervalShares);
        set.color = Theme.series[6];
        set.borderColor = Theme.surface;
        classes.categories = view.figures.intervalLabels;
        percentAxis.max = Math.ceil(Math.max(10, ...view.figures.intervalShares) / 10) * 10;
        stack.clear();
        const gas = view.figures.gasSets;
        for (let i = 0; i < gas.length; ++i) {
            const one = stack.append(gas[i].name, gas[i].values);
            one.color = Theme.series[i % 8];
            one.borderColor = "transparent";
        }
        // Every other one has room for its words; a category's name is its own.
        times.categories = view.figures.gasTimes.map((time, i) => i % 2 === 0 ? time : " ".repeat(i));
        gasAxis.max = view.figures.gasTop;
        gasAxis.tickCount = Math.round(view.figures.gasTop / view.figures.gasStep) + 1;
    }

    Component.onCompleted: view.draw()

    Connections {
        function onChanged(): void {
            view.draw();
        }

        target: view.figures
    }
    Connections {
        function onChanged(): void {
            view.draw();
        }

        target: Theme
    }
    FigureCard {
        id: share

        height: Math.floor((view.height - view.gap) / 2)
        note: view.figures.shares.length > 0 ? qsTr("Most by %1, %2 of the transactions that were seen.").arg(view.figures.shares[0].name).arg(shares.percent(view.figures.shares[0].share)) : qsTr("No transactions are known in this range.")
        title: qsTr("Share of transactions")
        width: Math.floor((view.width - view.gap) / 2)

        ShareDonut {
            id: shares

            anchors.fill: parent
            slices: view.figures.shares
        }
    }
    FigureCard {
        height: share.height
        note: view.figures.subject.length > 0 ? qsTr("Of %1, in seconds; each class is a share of its blocks.").arg(view.figures.subject) : ""
        title: qsTr("Block intervals")
        width: share.width
        x: share.width + view.gap

        Plot {
            BarSeries {
                id: bars

                axisX: Classes {
                    id: classes
                }
                axisY: ValueEdge {
                    id: percentAxis

                    labelFormat: "%.0f" + qsTr("%1%", "share").arg("").replace("%", "%%")
                    tickCount: 3
                }
                barWidth: 0.9
            }
        }
    }
    FigureCard {
        height: share.height
        note: qsTr("Million gas per second, means over the range in 12 parts; where nothing was seen there is nothing.")
        title: qsTr("Gas by chain")
        width: view.showsBlobs ? view.width - blobShare.width - view.gap : view.width
        y: share.height + view.gap

        Plot {
            legend.visible: true

            StackedBarSeries {
                id: stack

                axisX: Classes {
                    id: times

                    labelsAngle: 0
                    truncateLabels: false
                }
                axisY: ValueEdge {
                    id: gasAxis

                    labelFormat: view.figures.gasStep < 1 ? "%.2f" : "%.0f"
                }
                barWidth: 0.86
            }
        }
    }
    FigureCard {
        id: blobShare

        height: share.height
        note: view.market.span
        title: view.market.day ? qsTr("Blobs on %1, 24 h").arg(view.market.chainName) : qsTr("Blobs on %1, 1 h").arg(view.market.chainName)
        visible: view.showsBlobs
        width: Math.floor((view.width - view.gap) * 0.4)
        x: view.width - width
        y: share.height + view.gap

        ShareDonut {
            anchors.fill: parent
            slices: view.market.slices
        }
    }
}
