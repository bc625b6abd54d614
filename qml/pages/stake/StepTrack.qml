pragma ComponentBehavior: Bound
import QtQuick
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
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("When it is in its block, the rest is simulated again here, and you read it again. You may also close this: what is left is kept, and goes on later.")
        textFormat: Text.PlainText
        visible: step.wizard.waiting
        width: parent.width
        wrapMode: Text.Wrap
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
    DoubtPanel {
        interactive: step.interactive
        width: parent.width
    }
    WaitPart {
        interactive: step.interactive
        width: parent.width
        wizard: step.wizard
    }
}
