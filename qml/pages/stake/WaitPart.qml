import QtQuick
import Rollscope.Controls
import Rollscope.ReviewCards
import Rollscope.Stake
import Rollscope.Theme

// A transaction that is on its way: which, for how long, and what can be done where that is too long.
Column {
    id: part

    property bool interactive: true
    required property WizardState wizard

    spacing: 1.5 * Theme.unit

    ReviewRow {
        label: qsTr("Transaction")
        visible: words.length > 0
        width: parent.width
        words: part.wizard.hash
    }
    ReviewRow {
        label: qsTr("Has waited for")
        visible: words.length > 0
        width: parent.width
        words: part.wizard.waited
    }
    Row {
        spacing: Theme.unit
        visible: part.interactive && part.wizard.replaceable

        PushButton {
            text: qsTr("Speed up …")

            onClicked: part.wizard.speedUp()
        }
        PushButton {
            text: qsTr("Cancel it …")

            onClicked: part.wizard.cancelTransaction()
        }
    }
}
