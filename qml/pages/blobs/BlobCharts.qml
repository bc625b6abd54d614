import QtQuick
import Rollscope.Blobs
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.ChartViews
import Rollscope.History
import Rollscope.Theme

// Whose the blobs are, and how their fee and number went.
Flow {
    id: charts

    // Qt Charts can draw in this process.
    required property bool drawable
    required property ChainHistory history
    required property BlobMarket market
    required property ChartStage stage
    property bool touchable: true
    readonly property real cell: charts.columns === 1 ? charts.width : Math.floor((charts.width - (charts.columns - 1) * Theme.unit) / charts.columns)
    readonly property int columns: charts.width >= 150 * Theme.unit ? 3 : charts.width >= 90 * Theme.unit ? 2 : 1
    readonly property real plotWidth: charts.cell - 8.5 * Theme.unit
    readonly property real tall: 28 * Theme.unit

    spacing: Theme.unit

    Rectangle {
        border.color: Theme.border
        border.width: Theme.hairline
        color: Theme.surface
        height: charts.tall
        radius: Theme.radius
        width: charts.columns === 2 ? charts.width : charts.cell

        Accessible.description: charts.market.slices.length > 0 ? charts.market.slices[0].name : ""
        Accessible.name: donutTitle.text
        Accessible.role: Accessible.Chart

        Text {
            id: donutTitle

            color: Theme.text
            font: Theme.strong
            height: 4 * Theme.unit
            text: qsTr("Whose blobs")
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            x: 1.5 * Theme.unit
        }
        Loader {
            id: donut

            active: charts.drawable && charts.market.slices.length > 0
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: donutTitle.bottom
            asynchronous: charts.touchable

            Component.onCompleted: setSource("BlobDonut.qml", {
                    "market": charts.market
                })
        }
        Text {
            anchors.centerIn: parent
            color: Theme.textMuted
            font: Theme.body
            horizontalAlignment: Text.AlignHCenter
            text: !charts.market.attributes ? qsTr("Transactions are not read.") : donut.status === Loader.Error ? qsTr("The Qt Charts module for QML is not installed.") : charts.market.nobody
            textFormat: Text.PlainText
            visible: donut.status === Loader.Error || !donut.active
            width: parent.width - 4 * Theme.unit
            wrapMode: Text.Wrap
        }
    }
    ChartPanel {
        emptyText: qsTr("The fee is kept for the last 24 hours.")
        fromZero: false
        from: charts.history.from
        height: charts.tall
        histories: [charts.history]
        interactive: charts.touchable
        loading: charts.history.state === ChainHistory.Loading
        origin: qsTr("Rollscope · %1", "source").arg(Bridge.sourceLabel)
        source: Bridge.history
        stage: charts.stage
        subject: charts.market.chainName
        title: qsTr("Blob base fee")
        to: charts.history.to
        unit: ChartUnit.Gwei
        width: charts.cell

        ChartLine {
            color: Theme.series[5]
            data: charts.history.blobFee
            name: qsTr("per gas")
            series: 5
        }
    }
    ChartPanel {
        bands: charts.history.gaps
        from: charts.history.from
        height: charts.tall
        histories: [charts.history]
        interactive: charts.touchable
        loading: charts.history.state === ChainHistory.Loading
        origin: qsTr("Rollscope · %1", "source").arg(Bridge.sourceLabel)
        source: Bridge.history
        stage: charts.stage
        subject: charts.market.chainName
        title: qsTr("Blobs per block")
        to: charts.history.to
        unit: ChartUnit.Count
        width: charts.cell

        ChartLine {
            area: true
            color: Theme.series[0]
            data: charts.history.blobs
            name: qsTr("blobs")
            series: 0
        }
    }
}
