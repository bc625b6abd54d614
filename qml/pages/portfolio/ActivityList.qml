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
        text: Staking.history === Staking.HistoryWhole ? qsTr("Nothing was done yet, and no reward came in.") : Staking.history === Staking.HistoryReading ? qsTr("What came and went is being read.") : qsTr("Not all of what came and went is known. In what is known there is nothing. What is missing is named above.")
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: list.model.count === 0
        width: list.width - 4 * Theme.unit
        wrapMode: Text.Wrap
        x: 2 * Theme.unit
    }
}
