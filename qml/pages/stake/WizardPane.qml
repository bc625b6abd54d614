import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// The wizard from the amount on: the chain's state always in sight, the step, and the way on and back.
FocusScope {
    id: pane

    property bool interactive: true
    required property WizardState wizard

    // The keyboard begins where one types, and at Back where one decides.
    function take(): void {
        if (!pane.interactive || !pane.visible || !pane.wizard.active)
            return;
        area.contentY = 0;
        if (pane.wizard.step === WizardState.Amount)
            amount.take();
        else if (pane.wizard.step === WizardState.Ways)
            ways.take();
        else
            footer.take();
    }

    // When the step is in sight: what is not cannot have the keyboard.
    function takeSoon(): void {
        soon.restart();
    }

    Timer {
        id: soon

        interval: 0

        onTriggered: pane.take()
    }
    Connections {
        property int step: WizardState.Protocol

        function onChanged(): void {
            if (step === pane.wizard.step)
                return;
            step = pane.wizard.step;
            pane.takeSoon();
        }

        target: pane.wizard
    }
    Rectangle {
        id: head

        color: Theme.window
        height: title.height + 3 * Theme.unit
        width: parent.width

        Text {
            id: title

            color: Theme.text
            font: Theme.heading
            text: pane.wizard.title
            textFormat: Text.PlainText
            width: Math.max(parent.width - chainLine.width - 6 * Theme.unit, parent.width * 0.5)
            wrapMode: Text.Wrap
            x: 2 * Theme.unit
            y: 1.5 * Theme.unit

            Accessible.role: Accessible.Heading
        }
        Row {
            id: chainLine

            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: title.verticalCenter
            spacing: Theme.unit

            StateMark {
                anchors.verticalCenter: parent.verticalCenter
                chainState: pane.wizard.chainState
            }
            Text {
                color: Theme.text
                font: Theme.body
                text: pane.wizard.chainWords.length > 0 ? qsTr("%1: %2", "chain, state in words").arg(pane.wizard.chain).arg(pane.wizard.chainWords) : pane.wizard.chain
                textFormat: Text.PlainText

                Accessible.role: Accessible.StaticText
            }
        }
    }
    ScrollArea {
        id: area

        anchors.bottom: footer.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        contentHeight: body.height + 4 * Theme.unit

        Item {
            id: body

            height: [amount, amount, ways, review, sign, track][pane.wizard.step].height
            width: Math.min(area.width - 4 * Theme.unit, 110 * Theme.unit)
            x: 2 * Theme.unit
            y: Theme.unit

            StepAmount {
                id: amount

                visible: pane.wizard.step === WizardState.Amount
                width: parent.width
                wizard: pane.wizard
            }
            StepWays {
                id: ways

                visible: pane.wizard.step === WizardState.Ways
                width: parent.width
                wizard: pane.wizard
            }
            StepReview {
                id: review

                interactive: pane.interactive
                visible: pane.wizard.step === WizardState.Review
                width: parent.width
                wizard: pane.wizard
            }
            StepSign {
                id: sign

                interactive: pane.interactive
                visible: pane.wizard.step === WizardState.Sign
                width: parent.width
                wizard: pane.wizard
            }
            StepTrack {
                id: track

                interactive: pane.interactive
                visible: pane.wizard.step === WizardState.Track
                width: parent.width
                wizard: pane.wizard
            }
        }
    }
    WizardFooter {
        id: footer

        anchors.bottom: parent.bottom
        width: parent.width
        wizard: pane.wizard
    }
}
