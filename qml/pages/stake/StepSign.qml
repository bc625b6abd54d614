pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.ReviewCards
import Rollscope.Stake
import Rollscope.Theme

// The signer is asked, and what comes back is compared with what was shown before it is sent.
Column {
    id: step

    property bool interactive: true
    readonly property StakeReview review: step.wizard.review
    required property WizardState wizard

    spacing: 2.5 * Theme.unit

    Text {
        color: Theme.text
        font: Theme.title
        text: step.review.transaction.sentence
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.Heading
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: step.review.sendsItself ? qsTr("Right before the wallet is asked, everything is simulated and judged once more. What it sends is compared byte by byte with what you saw, but it is out by then: read it there before you say yes.") : qsTr("Right before it is signed, everything is simulated and judged once more. What the signer returns is compared byte by byte with what you saw; anything else is not sent.")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    ReviewNotice {
        texts: [step.review.sendsText]
        title: qsTr("The wallet sends, not Rollscope")
        visible: step.review.sendsItself
        width: parent.width
    }
    GuardPart {
        review: step.review
        width: parent.width
    }
    ReviewSection {
        title: qsTr("Compare on your device")
        visible: step.review.transaction.digests.count > 0
        width: parent.width

        Repeater {
            model: step.review.transaction.digests

            delegate: ReviewHash {
                required property int index
                required property string words

                digits: words
                width: parent?.width ?? 0

                onCopied: step.review.transaction.copyDigest(index)
            }
        }
    }
    ReviewNotice {
        texts: [step.wizard.signTrouble]
        title: step.wizard.signTitle
        trouble: true
        visible: step.wizard.signTrouble.length > 0
        width: parent.width
    }
    Column {
        spacing: Theme.unit
        visible: step.wizard.passwordFor.length > 0
        width: parent.width

        onVisibleChanged: {
            password.clear();
            if (visible)
                password.forceActiveFocus(Qt.TabFocusReason);
        }

        Text {
            color: Theme.text
            font: Theme.body
            text: qsTr("The password of %1 opens it for this one signature.", "file").arg(step.wizard.passwordFor)
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.AlertMessage
        }
        Row {
            spacing: Theme.unit

            PasswordField {
                id: password

                hint: qsTr("password of the file")
                label: qsTr("Password of the key file")

                onAccepted: step.wizard.givePassword(password)
            }
            PushButton {
                enabled: password.length > 0
                opacity: enabled ? 1 : 0.5
                primary: true
                text: qsTr("Sign with it")

                onClicked: step.wizard.givePassword(password)
            }
        }
        SecretTrouble {
            field: password
            width: parent.width
        }
    }
    Row {
        spacing: 1.5 * Theme.unit
        visible: step.wizard.signing
        width: parent.width

        Text {
            color: Theme.text
            font: Theme.body
            height: Theme.controlHeight
            text: step.wizard.keyFile ? qsTr("Your key file signs here, once its password opens it.") : qsTr("%1 is asked. Answer there.").arg(step.wizard.signer)
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter

            Accessible.role: Accessible.AlertMessage
        }
        PushButton {
            text: qsTr("Take the question back")

            onClicked: step.wizard.withdraw()
        }
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("If you already answered in the wallet, it may still be sent after you take the question back.")
        textFormat: Text.PlainText
        visible: step.wizard.signing && step.review.sendsItself
        width: parent.width
        wrapMode: Text.Wrap
    }
    Text {
        color: Theme.text
        font: Theme.body
        text: qsTr("The first signature waits for its block. Then the rest is simulated again, and you read it again.")
        textFormat: Text.PlainText
        visible: step.wizard.held
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.AlertMessage
    }
    WaitPart {
        interactive: step.interactive
        visible: step.wizard.held
        width: parent.width
        wizard: step.wizard
    }
}
