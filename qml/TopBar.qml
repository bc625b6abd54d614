import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Who we are, where the figures come from, what time it is there.
Rectangle {
    id: bar

    readonly property bool answered: Bridge.source === Bridge.Source.Live && (Bridge.condition === Condition.AllLive || Bridge.condition === Condition.Trouble)
    property bool interactive: true
    readonly property color sourceColor: bar.answered ? Theme.live : Bridge.source === Bridge.Source.Tape ? Theme.accent : Theme.unknown

    color: Theme.surface
    implicitHeight: 5.5 * Theme.unit

    Symbol {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: 2.5 * Theme.unit
        sign: Symbol.Trace
        width: 2.5 * Theme.unit
        x: 2 * Theme.unit
    }
    Text {
        anchors.left: mark.right
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        font: Theme.title
        text: Application.displayName
    }
    Row {
        anchors.right: theme.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit

        StateGlyph {
            anchors.verticalCenter: parent.verticalCenter
            color: bar.sourceColor
            height: 1.25 * Theme.unit
            shape: bar.answered ? StateGlyph.Disc : Bridge.source === Bridge.Source.Tape ? StateGlyph.Diamond : StateGlyph.Ring
            width: 1.25 * Theme.unit
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            font: Theme.body
            text: Bridge.sourceLabel
            textFormat: Text.PlainText
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            font: Theme.figure
            text: bar.interactive ? Bridge.time.length > 0 ? qsTr("%1 UTC", "time of day").arg(Bridge.time) : "" : Bridge.moment
            textFormat: Text.PlainText
        }
    }
    SignButton {
        id: theme

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        sign: Theme.dark ? Symbol.Sun : Symbol.Moon
        text: Theme.dark ? qsTr("Light colours (Ctrl+T)") : qsTr("Dark colours (Ctrl+T)")
        visible: bar.interactive
        width: visible ? implicitWidth : Theme.unit

        onClicked: Theme.toggle()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
