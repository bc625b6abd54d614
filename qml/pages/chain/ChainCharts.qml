pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.History
import Rollscope.Models
import Rollscope.Theme

// The linked charts of a chain: one range, one crosshair.
Flickable {
    id: view

    readonly property real cellHeight: Math.max(22 * Theme.unit, Math.floor((view.height - 2 * view.gap - (view.rows - 1) * view.gap) / view.rows))
    readonly property real cellWidth: Math.floor((view.width - (view.columns + 1) * view.gap) / view.columns)
    readonly property int columns: view.width > 96 * Theme.unit ? 2 : 1
    property ChainDetail detail: null
    readonly property real gap: Theme.unit
    required property ChainHistory history
    property string origin: ""
    // Of the plots' inside, for the number of columns to ask for.
    readonly property real plotWidth: view.cellWidth - 8.5 * Theme.unit
    property bool carriesBlobs: false
    readonly property int panels: 6 + (view.posts ? 1 : 0) + (view.carriesBlobs ? 2 : 0)
    property bool posts: false
    readonly property int rows: Math.ceil(view.panels / view.columns)
    required property ChartStage stage
    property string subject: ""
    property bool touchable: true

    function save(asCsv: bool): void {
        first.openSheet(asCsv);
    }

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: grid.height + 2 * view.gap
    contentWidth: view.width

    T.ScrollBar.vertical: ScrollTrack {
    }

    component Panel: ChartPanel {
        bands: view.history.bands
        from: view.history.from
        height: view.cellHeight
        histories: [view.history]
        interactive: view.touchable
        loading: view.history.state === ChainHistory.Loading
        origin: view.origin
        source: Bridge.history
        stage: view.stage
        subject: view.subject
        to: view.history.to
        width: view.cellWidth
    }

    Flow {
        id: grid

        spacing: view.gap
        width: view.width - 2 * view.gap
        x: view.gap
        y: view.gap

        Panel {
            id: first

            title: qsTr("Transactions")
            unit: ChartUnit.PerSecond

            ChartLine {
                area: true
                color: Theme.series[0]
                data: view.history.tps
                name: qsTr("all")
                series: 0
            }
            ChartLine {
                color: Theme.series[1]
                data: view.history.userTps
                name: qsTr("without system")
                series: 1
            }
        }
        Panel {
            title: qsTr("Gas")
            unit: ChartUnit.MgasPerSecond

            ChartLine {
                area: true
                color: Theme.series[2]
                data: view.history.gas
                name: qsTr("used")
                series: 2
            }
        }
        Panel {
            fromZero: false
            title: qsTr("Base fee")
            unit: ChartUnit.Gwei

            ChartLine {
                color: Theme.series[5]
                data: view.history.baseFee
                name: qsTr("per gas")
                series: 5
            }
        }
        Panel {
            title: qsTr("Block interval")
            unit: ChartUnit.Milliseconds

            ChartLine {
                color: Theme.series[6]
                data: view.history.blockTime
                name: qsTr("between blocks")
                series: 6
            }
        }
        Panel {
            emptyText: qsTr("The nodes have told no safe or finalized head. Lags are kept while Rollscope runs, not between starts.")
            title: qsTr("Behind the head")
            unit: ChartUnit.Seconds
            width: view.columns === 2 && view.panels % 2 === 1 ? 2 * view.cellWidth + view.gap : view.cellWidth

            ChartLine {
                color: Theme.series[3]
                data: view.history.safeLag
                name: qsTr("safe")
                series: 3
            }
            ChartLine {
                color: Theme.series[4]
                data: view.history.finalizedLag
                name: qsTr("finalized")
                series: 4
            }
        }
        Panel {
            emptyText: Bridge.source !== Bridge.Source.Live ? qsTr("This recording carries no costs.") : qsTr("Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.")
            fromZero: false
            title: qsTr("Cost to use")
            unit: ChartUnit.Usd

            ChartLine {
                color: Theme.series[0]
                data: view.history.swapCost
                name: qsTr("swap")
                series: 0
            }
            ChartLine {
                color: Theme.series[1]
                data: view.history.transferCost
                name: qsTr("transfer")
                series: 1
            }
        }
        Panel {
            emptyText: qsTr("Nothing was posted in this range, or nobody watched.")
            title: qsTr("Batch interval")
            unit: ChartUnit.Seconds
            visible: view.posts

            ChartLine {
                area: true
                color: Theme.series[7]
                data: view.history.postingGap
                name: qsTr("interval")
                series: 7
            }
        }
        Panel {
            title: qsTr("Blobs per block")
            unit: ChartUnit.Count
            visible: view.carriesBlobs

            ChartLine {
                area: true
                color: Theme.series[0]
                data: view.history.blobs
                name: qsTr("blobs")
                series: 0
            }
        }
        Panel {
            emptyText: qsTr("The fee is kept for the last 24 hours.")
            fromZero: false
            title: qsTr("Blob base fee")
            unit: ChartUnit.Gwei
            visible: view.carriesBlobs

            ChartLine {
                color: Theme.series[5]
                data: view.history.blobFee
                name: qsTr("per gas")
                series: 5
            }
        }
        ChainFacts {
            detail: view.detail
            gap: view.gap
            visible: view.detail !== null
            width: grid.width
        }
    }
}
