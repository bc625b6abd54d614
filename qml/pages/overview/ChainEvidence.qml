pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// What an opened row shows: the figures behind the cells, and who says so.
Rectangle {
    id: evidence

    required property ChainDetail detail
    readonly property real margin: 4.5 * Theme.unit

    color: Theme.window
    implicitHeight: facts.height + head.height + list.height + 4 * Theme.unit

    component Label: Text {
        color: Theme.textMuted
        font: Theme.small
        height: 3.5 * Theme.unit
        verticalAlignment: Text.AlignVCenter
    }

    Flow {
        id: facts

        spacing: 3 * Theme.unit
        width: parent.width - 2 * evidence.margin
        x: evidence.margin
        y: 1.5 * Theme.unit

        Fact {
            label: qsTr("TPS over 10 s · 1 min · 1 h")
            value: evidence.detail.tps
            width: 20 * Theme.unit
        }
        Fact {
            label: qsTr("Without system transactions")
            value: evidence.detail.userTps
            width: 20 * Theme.unit
        }
        Fact {
            label: qsTr("Block time")
            value: evidence.detail.blockTime
            width: 20 * Theme.unit
        }
        Fact {
            label: qsTr("Safe head behind by")
            value: evidence.detail.safeLag
            width: 20 * Theme.unit
        }
        Fact {
            label: qsTr("Finalized head behind by")
            value: evidence.detail.finalizedLag
            width: 20 * Theme.unit
        }
        Fact {
            label: qsTr("Last block's own time")
            value: evidence.detail.headTime
            width: 22 * Theme.unit
        }
        Fact {
            label: qsTr("Blocks counted")
            value: evidence.detail.counted
            width: 20 * Theme.unit
        }
        Fact {
            label: qsTr("Traffic")
            value: evidence.detail.traffic
            width: 22 * Theme.unit
        }
    }
    EndpointColumns {
        id: endpointColumns

        width: evidence.width - 2 * evidence.margin
    }
    Item {
        id: head

        height: 3.5 * Theme.unit
        width: endpointColumns.width
        x: evidence.margin
        y: facts.y + facts.height + Theme.unit

        Label {
            text: qsTr("Operator", "column head")
            x: endpointColumns.operatorX
        }
        Label {
            text: qsTr("State", "column head")
            x: endpointColumns.stateX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Latency", "column head")
            width: endpointColumns.latencyW
            x: endpointColumns.latencyX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Received", "column head")
            width: endpointColumns.receivedW
            x: endpointColumns.receivedX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Sent", "column head")
            width: endpointColumns.sentW
            x: endpointColumns.sentX
        }
        Label {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Errors", "column head")
            width: endpointColumns.errorsW
            x: endpointColumns.errorsX
        }
        Label {
            text: qsTr("Address, last trouble", "column head")
            x: endpointColumns.urlX
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

        width: endpointColumns.width
        x: evidence.margin
        y: head.y + head.height

        Repeater {
            model: evidence.detail.endpoints

            delegate: EndpointRow {
                columns: endpointColumns
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
