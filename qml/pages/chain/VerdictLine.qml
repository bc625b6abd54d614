pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Who shows what of this chain, since when it is so, how much silence there is, and what runs out.
Flow {
    id: line

    required property ChainDetail detail

    spacing: 1.5 * Theme.unit

    Accessible.name: qsTr("Evidence of the state")
    Accessible.role: Accessible.Grouping

    component Words: Text {
        color: Theme.textMuted
        font: Theme.small
        height: 3 * Theme.unit
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: text.length > 0

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }

    Repeater {
        model: line.detail ? line.detail.verdict : null

        delegate: Rectangle {
            id: chip

            required property bool failing
            required property string head
            required property string operatorName
            required property string reason
            required property string shows
            required property string summary
            readonly property color tint: chip.well ? Theme.live : chip.failing ? Theme.halted : Theme.degraded
            required property bool well

            border.color: chip.well ? Theme.border : chip.tint
            border.width: Theme.hairline
            color: Theme.window
            height: 3 * Theme.unit
            radius: Theme.radius / 2
            width: parts.width + 1.5 * Theme.unit

            Accessible.description: chip.reason
            Accessible.name: chip.summary
            Accessible.role: Accessible.StaticText

            Row {
                id: parts

                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.unit * 3 / 4
                x: Theme.unit * 3 / 4

                StateGlyph {
                    anchors.verticalCenter: parent.verticalCenter
                    color: chip.tint
                    height: 1.25 * Theme.unit
                    shape: chip.well ? StateGlyph.Disc : chip.failing ? StateGlyph.Square : StateGlyph.HalfDisc
                    width: 1.25 * Theme.unit
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text
                    font: Theme.small
                    text: chip.operatorName
                    textFormat: Text.PlainText
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: chip.well ? Theme.textMuted : chip.tint
                    font: Theme.small
                    text: chip.shows
                    textFormat: Text.PlainText
                    visible: !chip.well
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.textMuted
                    font: Theme.figureSmall
                    text: chip.head
                    textFormat: Text.PlainText
                }
            }
            HoverHandler {
                id: hover
            }
            Tip {
                text: chip.reason.length > 0 ? chip.summary + "\n" + chip.reason : chip.summary
                visible: hover.hovered
            }
        }
    }
    Words {
        text: line.detail ? line.detail.since : ""
    }
    Words {
        text: line.detail ? line.detail.silence : ""
    }
    Words {
        color: Theme.degraded
        text: line.detail ? line.detail.deadline : ""
    }
    Words {
        color: line.detail && line.detail.rollback.length > 0 ? Theme.rolledBack : Theme.textMuted
        text: line.detail ? line.detail.rollback : ""
    }
}
