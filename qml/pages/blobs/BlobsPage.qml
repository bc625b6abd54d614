import QtQuick
import Rollscope.Blobs
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.History
import Rollscope.Models
import Rollscope.Navigation
import Rollscope.Theme

// Blobs of a parent chain: what they cost now, whose they are, and when each rollup posted last.
Page {
    id: page

    readonly property bool known: page.market.state === BlobMarket.Ready
    readonly property BlobMarket market: Bridge.blobs
    readonly property bool wantsHour: page.route.query !== undefined && page.route.value("window") === "1h"

    ready: !page.known || history.state !== ChainHistory.Idle && history.state !== ChainHistory.Loading

    Keys.onPressed: event => keys.press(event)

    Binding {
        property: "day"
        target: page.market
        value: !page.wantsHour
    }
    RangeKeys {
        id: keys

        stage: stage
    }
    ChartStage {
        id: stage

        range: TimeRange {
            readonly property real wanted: page.wantsHour ? 3600000 : 86400000

            source: Bridge.history

            Component.onCompleted: choose(wanted)
            onWantedChanged: choose(wanted)
        }
    }
    ChainHistory {
        id: history

        active: page.visible
        chain: page.market.chain
        columns: Math.max(64, Math.round(charts.plotWidth))
        metrics: [HistoryMetric.Blobs, HistoryMetric.BlobFee]
        range: stage.range
        source: Bridge.history
    }
    // Knows whether Qt Charts can draw in this process.
    ReportFigures {
        id: figures
    }
    Rectangle {
        id: head

        color: Theme.surface
        height: 6 * Theme.unit
        width: parent.width

        Text {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font: Theme.heading
            text: page.known ? qsTr("Blobs on %1").arg(page.market.chainName) : qsTr("Blobs")
            textFormat: Text.PlainText
            x: 2 * Theme.unit
        }
        Text {
            anchors.left: title.right
            anchors.leftMargin: 2 * Theme.unit
            anchors.right: windows.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            color: page.market.stale ? Theme.degraded : Theme.textMuted
            elide: Text.ElideRight
            font: Theme.body
            text: qsTr("%1 · times are UTC", "block, its age and operators").arg(page.market.age)
            textFormat: Text.PlainText
            visible: page.known
        }
        Row {
            id: windows

            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.unit / 2
            visible: page.known

            RangeChip {
                checked: page.wantsHour
                text: qsTr("1 h")

                onClicked: page.route.set("window", "1h")
            }
            RangeChip {
                checked: !page.wantsHour
                text: qsTr("24 h")

                onClicked: page.route.set("window", "")
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    Notice {
        id: unowned

        anchors.top: head.bottom
        height: visible ? implicitHeight : 0
        text: qsTr("Blobs are counted from block headers alone, so nobody knows whose they are. Turn off the metered connection in the settings to read the transactions.")
        title: qsTr("No attribution")
        visible: page.known && !page.market.attributes
        width: parent.width
    }
    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: unowned.bottom
        contentHeight: table.y + table.height + Theme.unit
        visible: page.known

        BlobNow {
            id: now

            market: page.market
            width: area.width - 2 * Theme.unit
            x: Theme.unit
            y: Theme.unit
        }
        BlobCharts {
            id: charts

            drawable: figures.drawable
            history: history
            market: page.market
            stage: stage
            touchable: !page.picture
            width: area.width - 2 * Theme.unit
            x: Theme.unit
            y: now.y + now.height + Theme.unit
        }
        BlobTable {
            id: table

            emptyText: page.market.nobody
            focus: true
            height: implicitHeight
            shares: page.market.shares
            width: area.width - 2 * Theme.unit
            x: Theme.unit
            y: charts.y + charts.height + Theme.unit

            onChainOpened: chain => Router.go("chain/" + chain)
            onSeen: row => {
                const top = row.mapToItem(area.contentItem, 0, 0).y;
                if (top < area.contentY)
                    area.contentY = Math.max(0, top - Theme.controlHeight);
                else if (top + row.height > area.contentY + area.height)
                    area.contentY = top + row.height - area.height + Theme.unit;
            }
        }
    }
    Blank {
        action: page.picture || page.market.state !== BlobMarket.NoParent || Bridge.total === 0 ? "" : qsTr("Choose chains")
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        sign: Symbol.Donut
        text: Bridge.total === 0 || Bridge.condition === Condition.NothingReachable ? Bridge.advice : page.market.state === BlobMarket.NoParent ? qsTr("Blobs are read from the chain that rollups post to. Add Ethereum to the chains that are watched.") : page.market.state === BlobMarket.Unanswered ? page.market.unanswered : qsTr("The first block of the parent chain is on its way.")
        title: Bridge.total === 0 || Bridge.condition === Condition.NothingReachable ? Bridge.headline : page.market.state === BlobMarket.NoParent ? qsTr("No parent chain is watched") : page.market.state === BlobMarket.Unanswered ? qsTr("No node of layer 1 answers") : qsTr("Waiting for a block")
        visible: !page.known

        onActed: Router.go("settings/chains")
    }
}
