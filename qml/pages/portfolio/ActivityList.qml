pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Stake
import Rollscope.Theme

// What was done and what came in; what is not over stands first.
Column {
    id: list

    property bool interactive: true
    required property ActivityModel model

    signal wanted(string flow)

    Accessible.name: qsTr("Activity and rewards")
    Accessible.role: Accessible.List

    Repeater {
        model: list.model

        delegate: ActivityRow {
            interactive: list.interactive
            width: list.width

            onWanted: flow => list.wanted(flow)
        }
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        height: 6 * Theme.unit
        text: qsTr("Nothing was done yet, and no reward came in.")
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: list.model.count === 0
        x: 2 * Theme.unit
    }
}
