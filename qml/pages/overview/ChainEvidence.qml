pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// What an opened row shows: the figures behind the cells, and who says so.
Rectangle {
    id: evidence

    required property ChainDetail detail
    required property EndpointColumns endpointColumns
    readonly property real margin: evidence.endpointColumns.margin

    color: Theme.window
    implicitHeight: list.y + list.height + 1.5 * Theme.unit

    component Label: Text {
        color: Theme.textMuted
        font: Theme.small
        height: 3.5 * Theme.unit
        verticalAlignment: Text.AlignVCenter
    }

    Text {
        id: why

        color: Theme.text
        font: Theme.strong
        text: evidence.detail.reason
        textFormat: Text.PlainText
        visible: text.length > 0
        width: facts.width
        wrapMode: Text.Wrap
        x: evidence.margin
        y: 1.5 * Theme.unit
    }
    Grid {
        id: facts

        readonly property real cell: Math.floor((width - (columns - 1) * columnSpacing) / columns)

        columnSpacing: 2 * Theme.unit
        columns: width > 110 * Theme.unit ? 5 : 2
        rowSpacing: 1.5 * Theme.unit
        width: parent.width - 2 * evidence.margin
        x: evidence.margin
        y: why.y + (evidence.detail.reason.length > 0 ? why.height + Theme.unit : 0)

        Fact {
            label: qsTr("TPS over 10 s · 1 min · 1 h")
            value: evidence.detail.tps
            width: facts.cell
        }
        Fact {
            label: qsTr("Without system transactions")
            value: evidence.detail.userTps
            width: facts.cell
        }
        Fact {
            label: qsTr("Block time")
            value: evidence.detail.blockTime
            width: facts.cell
        }
        Fact {
            label: qsTr("Last block's own time")
            value: evidence.detail.headTime
            width: facts.cell
        }
        Fact {
            label: qsTr("Last block's hash")
            value: evidence.detail.headHash
            width: facts.cell
        }
        Fact {
            label: qsTr("Safe head behind by")
            value: evidence.detail.safeLag
            width: facts.cell
        }
        Fact {
            label: qsTr("Finalized head behind by")
            value: evidence.detail.finalizedLag
            width: facts.cell
        }
        Fact {
            label: qsTr("Last block's gas")
            value: evidence.detail.gas
            width: facts.cell
        }
        Fact {
            label: qsTr("Blocks counted")
            value: evidence.detail.counted
            width: facts.cell
        }
        Fact {
            label: qsTr("Traffic")
            value: evidence.detail.traffic
            width: facts.cell
        }
    }
    Item {
        id: head

        height: 3.5 * Theme.unit
        width: evidence.endpointColumns.width
        x: evidence.margin
        y: facts.y + facts.height + 1.5 * Theme.unit

        Label {
            text: qsTr("Operator", "column head")
            x: evidence.endpointColumns.operatorX
        }
        Label {
            text: qsTr("State", "column head")
            x: evidence.endpointColumns.stateX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Latency", "column head")
            width: evidence.endpointColumns.latencyW
            x: evidence.endpointColumns.latencyX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Received", "column head")
            visible: evidence.endpointColumns.showTraffic
            width: evidence.endpointColumns.receivedW
            x: evidence.endpointColumns.receivedX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Sent", "column head")
            visible: evidence.endpointColumns.showTraffic
            width: evidence.endpointColumns.sentW
            x: evidence.endpointColumns.sentX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Errors", "column head")
            visible: evidence.endpointColumns.showTraffic
            width: evidence.endpointColumns.errorsW
            x: evidence.endpointColumns.errorsX
        }
        Label {
            text: qsTr("Address, last trouble", "column head")
            x: evidence.endpointColumns.urlX
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    Column {
        id: list

        width: evidence.endpointColumns.width
        x: evidence.margin
        y: head.y + head.height

        Repeater {
            model: evidence.detail.endpoints

            delegate: EndpointRow {
                columns: evidence.endpointColumns
                width: list.width
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
