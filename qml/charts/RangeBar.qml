pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.History
import Rollscope.Theme

// The range of a page: offered spans, one's own, pause, and back to the present.
Row {
    id: bar

    property bool interactive: true
    readonly property bool offered: bar.range.live && bar.range.span === bar.range.chosenSpan
    required property TimeRange range
    // What there is to stand in; the words of the range go first.
    property real room: 1e9
    readonly property var spans: [{
            "ms": 300000,
            "text": qsTr("5 min")
        }, {
            "ms": 3600000,
            "text": qsTr("1 h")
        }, {
            "ms": 86400000,
            "text": qsTr("24 h")
        }, {
            "ms": 604800000,
            "text": qsTr("7 d")
        }, {
            "ms": 2592000000,
            "text": qsTr("30 d")
        }]

    spacing: Theme.unit / 2

    Text {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textMuted
        font: Theme.figureSmall
        rightPadding: Theme.unit
        text: bar.range.text
        textFormat: Text.PlainText
        visible: implicitWidth + chips.width <= bar.room
    }
    Row {
        id: chips

        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.spacing

        Repeater {
            model: bar.interactive ? bar.spans : []

            delegate: RangeChip {
                required property var modelData

                anchors.verticalCenter: parent?.verticalCenter
                checked: bar.offered && bar.range.span === modelData.ms
                text: modelData.text

                onClicked: bar.range.choose(modelData.ms)
            }
        }
        RangeChip {
            id: custom

            anchors.verticalCenter: parent.verticalCenter
            checked: !bar.offered
            text: qsTr("Custom…")
            visible: bar.interactive

            onClicked: fields.open()

            RangeFields {
                id: fields

                range: bar.range
                x: custom.width - width
                y: custom.height + Theme.unit / 2
            }
        }
        SignButton {
            anchors.verticalCenter: parent.verticalCenter
            enabled: bar.range.live
            opacity: enabled ? 1 : 0.4
            sign: bar.range.paused ? Symbol.Play : Symbol.Pause
            text: bar.range.paused ? qsTr("Go on (Space)") : qsTr("Pause (Space)")
            visible: bar.interactive

            onClicked: bar.range.togglePause()
        }
        RangeChip {
            anchors.verticalCenter: parent.verticalCenter
            checked: bar.range.live && !bar.range.paused
            text: checked ? qsTr("Live") : qsTr("Go live")
            tip: qsTr("Home")
            visible: bar.interactive

            onClicked: bar.range.home()
        }
    }
}
