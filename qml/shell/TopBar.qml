import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Theme

// Where one is, where the figures come from, what time it is there. In a picture it names the program.
Rectangle {
    id: bar

    // Of live nodes: those of all chains answer, or of some.
    readonly property bool answered: bar.live && Bridge.total > 0 && Bridge.answered === Bridge.total
    readonly property bool live: Bridge.source === Bridge.Source.Live
    readonly property bool partly: bar.live && Bridge.answered > 0 && !bar.answered
    property bool interactive: true
    readonly property color sourceColor: bar.answered ? Theme.live : bar.partly ? Theme.degraded : Bridge.source === Bridge.Source.Tape ? Theme.accent : Theme.unknown
    property string title: Router.title

    signal paletteWanted

    color: Theme.surface
    implicitHeight: 6 * Theme.unit

    Symbol {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        height: 2.5 * Theme.unit
        sign: Symbol.Trace
        visible: !bar.interactive
        width: visible ? 2.5 * Theme.unit : 0
        x: 2 * Theme.unit
    }
    Row {
        id: ways

        anchors.verticalCenter: parent.verticalCenter
        visible: bar.interactive
        width: visible ? implicitWidth : 0
        x: Theme.unit

        SignButton {
            enabled: Router.canBack
            opacity: enabled ? 1 : 0.4
            sign: Symbol.ArrowLeft
            text: qsTr("Back (Alt+Left)")

            onClicked: Router.back()
        }
        SignButton {
            enabled: Router.canForward
            opacity: enabled ? 1 : 0.4
            sign: Symbol.ArrowRight
            text: qsTr("Forward (Alt+Right)")

            onClicked: Router.forward()
        }
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.title
        text: bar.interactive ? bar.title : qsTr("%1 · %2", "program, page").arg(Application.displayName).arg(bar.title)
        textFormat: Text.PlainText
        width: source.x - x - 2 * Theme.unit
        x: bar.interactive ? ways.x + ways.width + Theme.unit : mark.x + mark.width + Theme.unit

        Accessible.role: Accessible.Heading
    }
    Row {
        id: source

        anchors.right: jump.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit

        StateGlyph {
            anchors.verticalCenter: parent.verticalCenter
            color: bar.sourceColor
            height: 1.25 * Theme.unit
            shape: bar.answered ? StateGlyph.Disc : bar.partly ? StateGlyph.HalfDisc : Bridge.source === Bridge.Source.Tape ? StateGlyph.Diamond : StateGlyph.Ring
            width: 1.25 * Theme.unit
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            font: Theme.body
            text: bar.live ? Bridge.reach : Bridge.sourceLabel
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
        id: jump

        anchors.right: theme.left
        anchors.verticalCenter: parent.verticalCenter
        sign: Symbol.Command
        text: qsTr("Go to a chain, page or action (Ctrl+K)")
        visible: bar.interactive
        width: visible ? implicitWidth : 0

        onClicked: bar.paletteWanted()
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
