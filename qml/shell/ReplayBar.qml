pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// A known incident plays in this window: which one, how fast, and the way back to live nodes.
Rectangle {
    id: bar

    Accessible.name: title.text
    Accessible.role: Accessible.Grouping
    color: Theme.warnGround
    implicitHeight: 6 * Theme.unit

    Symbol {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warnText
        height: 2 * Theme.unit
        sign: Symbol.Play
        width: 2 * Theme.unit
        x: 2 * Theme.unit
    }
    Text {
        id: title

        anchors.left: mark.right
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warnText
        font: Theme.strong
        text: Bridge.replayBusy ? qsTr("The tape of %1 is being made…").arg(Bridge.replay) : qsTr("Replay of %1: a reconstruction, not live").arg(Bridge.replay)
        textFormat: Text.PlainText
    }
    Text {
        anchors.left: title.right
        anchors.leftMargin: Theme.unit
        anchors.right: tools.left
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.warnText
        elide: Text.ElideRight
        font: Theme.body
        text: Bridge.replayBusy ? "" : qsTr("%1. Live nodes are not watched meanwhile.", "position of the tape").arg(Bridge.position)
        textFormat: Text.PlainText
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit
        width: visible ? implicitWidth : 0

        Choice {
            enabled: !Bridge.replayBusy
            label: qsTr("Speed; another one begins again")
            texts: ["1×", "10×", "30×", "100×"]
            value: String(Bridge.replaySpeed)
            values: ["1", "10", "30", "100"]

            onChosen: value => Bridge.startReplay(Bridge.replay, Number(value))
        }
        PushButton {
            primary: true
            text: qsTr("Back to live")

            onClicked: Bridge.endReplay()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.degraded
        height: Theme.unit / 4
        visible: Bridge.progress > 0 && !Bridge.replayBusy
        width: parent.width * Bridge.progress
    }
}
