import QtQuick
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Theme

// Which program this is, and how well its window runs.
Sheet {
    id: sheet

    title: qsTr("About Rollscope")

    bodyHeight: words.height

    ScrollArea {
        anchors.fill: parent
        contentHeight: words.height
        focus: true

        Column {
            id: words

            spacing: 2 * Theme.unit
            width: parent.width - Theme.unit

            Text {
                color: Theme.textMuted
                font: Theme.body
                text: qsTr("An oscilloscope for rollups: it watches chains over their nodes, decides what is wrong with them, and shows who says so. No account, no telemetry.")
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
            Fact {
                label: qsTr("Version")
                value: qsTr("%1, %2, drawn by %3", "version, Qt, renderer").arg(Vitals.version).arg(Vitals.libraries).arg(Vitals.renderer)
                width: parent.width
            }
            Fact {
                label: qsTr("What the window was busy with at a time")
                value: sheet.opened ? Vitals.summary : ""
                width: parent.width
            }
            Fact {
                label: qsTr("Licence")
                value: qsTr("GPL-3.0-or-later; figures in Inter (OFL)")
                width: parent.width
            }
        }
    }
}
