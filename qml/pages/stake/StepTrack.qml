pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.ReviewCards
import Rollscope.Stake
import Rollscope.Theme

// What becomes of it: from sent to final, and on to the claim.
Column {
    id: step

    property bool interactive: true
    required property WizardState wizard

    spacing: 2.5 * Theme.unit

    Text {
        color: Theme.text
        font: Theme.title
        text: step.wizard.trackWords
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.AlertMessage
    }
    Column {
        width: parent.width

        Accessible.name: qsTr("Stages")
        Accessible.role: Accessible.List

        Repeater {
            id: stages

            model: step.wizard.stages

            delegate: StageRow {
                required property int index

                last: index === stages.count - 1
                width: step.width
            }
        }
    }
    ReviewRow {
        label: qsTr("Transaction")
        visible: words.length > 0
        width: parent.width
        words: step.wizard.hash
    }
    Row {
        spacing: Theme.unit
        visible: step.interactive && step.wizard.replaceable

        PushButton {
            text: qsTr("Speed up …")

            onClicked: step.wizard.speedUp()
        }
        PushButton {
            text: qsTr("Cancel it …")

            onClicked: step.wizard.cancelTransaction()
        }
    }
}
