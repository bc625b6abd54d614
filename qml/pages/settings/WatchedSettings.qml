pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// "Was mine dropped?": transactions and accounts that are looked for in rollbacks.
Column {
    id: part

    property string refusal: ""

    function add(): void {
        part.refusal = AlertCenter.watch(word.text);
        if (part.refusal.length === 0) {
            word.clear();
        }
    }

    spacing: Theme.unit

    SubHead {
        detail: qsTr("You are told when a rollback drops one of these, and when it is back. They are looked for in the blocks that come anyway: no node is asked for them. Accounts are seen where whole transactions are fetched, which is not so on busy chains.")
        title: qsTr("Transactions and accounts you watch")
    }
    Row {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: word

            hint: qsTr("0x…, or on one chain base:0x…")
            label: qsTr("Transaction or account")
            trouble: part.refusal
            width: parent.width - add.width - Theme.unit

            onAccepted: part.add()
            onTextEdited: part.refusal = ""
        }
        PushButton {
            id: add

            enabled: word.text.length > 0
            opacity: enabled ? 1 : 0.5
            text: qsTr("Watch")

            onClicked: part.add()
        }
    }
    Column {
        width: parent.width

        Repeater {
            model: AlertCenter.watched

            delegate: EntryRow {
                id: entry

                required property int index
                required property var modelData

                detail: entry.modelData.detail
                removal: qsTr("Stop watching %1").arg(entry.modelData.text)
                text: entry.modelData.text

                onRemoved: AlertCenter.unwatch(entry.index)
            }
        }
    }
}
