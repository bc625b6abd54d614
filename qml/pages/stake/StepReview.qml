import QtQuick
import Rollscope.Controls
import Rollscope.ReviewCards
import Rollscope.Stake
import Rollscope.Theme

// What is to be signed: what comes of it, whether now is a time for it, and the bytes themselves in words.
Column {
    id: step

    property bool interactive: true
    readonly property StakeReview review: step.wizard.review
    required property WizardState wizard

    spacing: 2.5 * Theme.unit

    Blank {
        height: 30 * Theme.unit
        text: qsTr("The plan is made, all of it is simulated at two operators, and what they say is compared.")
        title: qsTr("One moment")
        visible: step.review.state === StakeReview.Preparing
        width: parent.width
    }
    Column {
        spacing: Theme.unit
        visible: step.review.state === StakeReview.Failed
        width: parent.width

        ReviewNotice {
            texts: [step.review.trouble]
            title: qsTr("It cannot be signed")
            trouble: true
            width: parent.width
        }
        PushButton {
            text: qsTr("Try again")
            visible: step.interactive

            onClicked: step.wizard.again()
        }
    }
    Column {
        spacing: 2.5 * Theme.unit
        visible: step.review.state === StakeReview.Ready
        width: parent.width

        GuardPart {
            review: step.review
            width: parent.width
        }
        FindingList {
            model: step.review.findings
            width: parent.width
        }
        ReviewLines {
            lines: step.review.outcome
            title: qsTr("What comes of it")
            width: parent.width
        }
        ReviewLines {
            lines: step.review.effects
            title: qsTr("What the simulation says")
            width: parent.width
        }
        ReviewLines {
            lines: step.review.proof
            title: qsTr("How that is known")
            width: parent.width
        }
        PickList {
            at: step.review.at
            label: qsTr("Which signature")
            texts: step.review.calls
            visible: step.review.calls.length > 1
            width: parent.width

            onChosen: index => step.review.at = index
        }
        ReviewNotice {
            texts: [step.review.callWhy]
            title: qsTr("This one has no bytes yet")
            visible: step.review.callWhy.length > 0
            width: parent.width
        }
        Rectangle {
            border.color: Theme.border
            border.width: Theme.hairline
            color: Theme.surface
            height: card.height + 4 * Theme.unit
            radius: Theme.radius
            visible: step.review.callWhy.length === 0
            width: parent.width

            ReviewCard {
                id: card

                interactive: step.interactive
                review: step.review.transaction
                width: parent.width - 4 * Theme.unit
                x: 2 * Theme.unit
                y: 2 * Theme.unit
            }
        }
    }
}
