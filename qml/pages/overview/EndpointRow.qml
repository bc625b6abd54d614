pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// One endpoint of an opened chain.
Item {
    id: row

    required property string behind
    required property string brief
    required property EndpointColumns columns
    required property int endpointState
    required property string errors
    readonly property bool failing: row.endpointState === EndpointState.Unreachable || row.endpointState === EndpointState.PutAside
    required property string latency
    required property string operatorName
    required property string reason
    required property string received
    required property string sent
    required property string since
    readonly property bool spare: row.endpointState === EndpointState.Spare
    required property string stateText
    readonly property color tint: row.spare ? Theme.textFaint : row.endpointState === EndpointState.Ok ? Theme.live : row.endpointState === EndpointState.Resting ? Theme.degraded : row.failing ? Theme.halted : Theme.unknown
    required property string transport
    required property string url

    height: 3.5 * Theme.unit

    Accessible.description: row.reason
    Accessible.name: qsTr("%1, %2", "operator, state").arg(row.operatorName).arg(row.stateText)
    Accessible.role: Accessible.ListItem

    component Cell: Text {
        color: row.spare ? Theme.textFaint : Theme.text
        elide: Text.ElideRight
        font: Theme.figureSmall
        height: row.height
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }

    StateGlyph {
        color: row.tint
        height: 1.25 * Theme.unit
        shape: row.endpointState === EndpointState.Ok ? StateGlyph.Disc : row.endpointState === EndpointState.Connecting ? StateGlyph.DottedRing : row.endpointState === EndpointState.Resting ? StateGlyph.HalfDisc : row.failing ? StateGlyph.Square : StateGlyph.Ring
        width: 1.25 * Theme.unit
        y: Math.round((row.height - height) / 2)
    }
    Cell {
        font: Theme.small
        text: row.operatorName
        width: row.columns.stateX - x - Theme.unit
        x: row.columns.operatorX
    }
    Cell {
        color: row.endpointState === EndpointState.Ok ? Theme.text : row.tint
        font: Theme.small
        text: row.behind.length > 0 ? qsTr("%1, %2", "state, lag").arg(row.stateText).arg(row.behind) : row.since.length > 0 ? qsTr("%1 for %2", "state, duration").arg(row.stateText).arg(row.since) : row.stateText
        width: row.columns.stateW - Theme.unit
        x: row.columns.stateX
    }
    Cell {
        horizontalAlignment: Text.AlignRight
        text: row.spare ? "" : row.latency
        width: row.columns.latencyW
        x: row.columns.latencyX
    }
    Cell {
        horizontalAlignment: Text.AlignRight
        text: row.spare ? "" : row.received
        visible: row.columns.showTraffic
        width: row.columns.receivedW
        x: row.columns.receivedX
    }
    Cell {
        horizontalAlignment: Text.AlignRight
        text: row.spare ? "" : row.sent
        visible: row.columns.showTraffic
        width: row.columns.sentW
        x: row.columns.sentX
    }
    Cell {
        horizontalAlignment: Text.AlignRight
        text: row.spare ? "" : row.errors
        visible: row.columns.showTraffic
        width: row.columns.errorsW
        x: row.columns.errorsX
    }
    Cell {
        id: address

        color: Theme.textMuted
        elide: Text.ElideMiddle
        font: Theme.small
        text: row.url
        // What went wrong is worth more than the whole address.
        width: Math.min(implicitWidth, row.width - x - (row.brief.length > 0 ? Math.min(trouble.implicitWidth + 2 * Theme.unit, 0.6 * (row.width - x)) : 0))
        x: row.columns.urlX
    }
    Cell {
        id: trouble

        color: row.tint
        font: Theme.small
        text: row.brief
        width: row.width - x
        x: address.x + address.width + 2 * Theme.unit

        HoverHandler {
            id: overTrouble
        }
        Tip {
            text: row.url + "\n" + row.reason
            visible: overTrouble.hovered && row.reason.length > 0
        }
    }
}
