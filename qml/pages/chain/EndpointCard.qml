import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// One endpoint: operator, state, latency, how far behind; its last trouble.
Item {
    id: card

    required property string behind
    required property string brief
    required property int endpointState
    readonly property bool failing: card.endpointState === EndpointState.Unreachable || card.endpointState === EndpointState.PutAside
    required property string latency
    required property string operatorName
    required property string reason
    required property string stateText
    readonly property color tint: card.endpointState === EndpointState.Spare ? Theme.textFaint : card.endpointState === EndpointState.Ok ? Theme.live : card.endpointState === EndpointState.Resting ? Theme.degraded : card.failing ? Theme.halted : Theme.unknown
    required property string url

    height: card.reason.length > 0 ? 5.5 * Theme.unit : 3.25 * Theme.unit

    Accessible.description: card.reason
    Accessible.name: qsTr("%1, %2, %3", "operator, state, latency").arg(card.operatorName).arg(card.stateText).arg(card.latency)
    Accessible.role: Accessible.ListItem

    StateGlyph {
        color: card.tint
        height: 1.25 * Theme.unit
        shape: card.endpointState === EndpointState.Ok ? StateGlyph.Disc : card.endpointState === EndpointState.Connecting ? StateGlyph.DottedRing : card.endpointState === EndpointState.Resting ? StateGlyph.HalfDisc : card.failing ? StateGlyph.Square : StateGlyph.Ring
        width: 1.25 * Theme.unit
        x: 1.5 * Theme.unit
        y: Math.round((3.25 * Theme.unit - height) / 2)
    }
    Text {
        color: card.endpointState === EndpointState.Spare ? Theme.textMuted : Theme.text
        elide: Text.ElideMiddle
        font: Theme.small
        height: 3.25 * Theme.unit
        text: card.operatorName
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: 19 * Theme.unit
        x: 3.5 * Theme.unit
    }
    Text {
        color: card.endpointState === EndpointState.Ok ? Theme.textMuted : card.tint
        elide: Text.ElideRight
        font: Theme.small
        height: 3.25 * Theme.unit
        text: card.behind.length > 0 ? qsTr("%1, %2", "state, lag").arg(card.stateText).arg(card.behind) : card.stateText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: 16 * Theme.unit
        x: 23 * Theme.unit
    }
    Text {
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        color: Theme.text
        font: Theme.figureSmall
        height: 3.25 * Theme.unit
        text: card.latency
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: card.brief
        textFormat: Text.PlainText
        visible: card.brief.length > 0
        width: parent.width - x - 2 * Theme.unit
        x: 3.5 * Theme.unit
        y: 3.25 * Theme.unit - Theme.unit / 4
    }
    Tip {
        text: card.reason.length > 0 ? card.url + "\n" + card.reason : card.url
        visible: hover.hovered
    }
    HoverHandler {
        id: hover
    }
}
