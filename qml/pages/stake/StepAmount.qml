pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Stake
import Rollscope.Theme

// Whose account, how much, and what the contract says about that.
Column {
    id: step

    required property WizardState wizard

    function take(): void {
        if (step.wizard.accounts.length > 0)
            pick.take();
        else
            connect.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 2.5 * Theme.unit

    Notice {
        action: step.wizard.openWay.length > 0 ? qsTr("Show it") : ""
        text: step.wizard.openText
        tone: step.wizard.openWay.length > 0 ? Notice.Warn : Notice.Info
        visible: text.length > 0
        width: parent.width

        onActed: step.wizard.follow(step.wizard.openWay)
    }
    Column {
        spacing: Theme.unit / 2
        width: parent.width

        Text {
            color: Theme.textMuted
            font: Theme.small
            text: qsTr("Account")
            textFormat: Text.PlainText

            Accessible.role: Accessible.Heading
        }
        PickList {
            id: pick

            at: step.wizard.account
            label: qsTr("Account")
            texts: step.wizard.accounts
            width: parent.width

            onChosen: index => step.wizard.account = index
        }
        Text {
            color: Theme.text
            font: Theme.body
            text: qsTr("No account is known. Connect a wallet that you already use; it keeps its keys to itself.")
            textFormat: Text.PlainText
            visible: step.wizard.accounts.length === 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        PushButton {
            id: connect

            text: qsTr("Accounts and signers …")
            visible: step.wizard.accounts.length === 0

            onClicked: Router.go("settings/accounts")
        }
    }
    Repeater {
        model: step.wizard.parameters

        delegate: ParameterField {
            hasMost: step.wizard.hasMost
            width: step.width

            onEdited: (row, text) => step.wizard.parameters.edit(row, text)
            onMostWanted: row => step.wizard.useMost(row)
        }
    }
    FindingList {
        model: step.wizard.findings
        width: parent.width
    }
    ReviewLines {
        lines: step.wizard.facts
        title: qsTr("What the contract says")
        width: parent.width
    }
    Column {
        spacing: Theme.unit / 2
        visible: step.wizard.canRevoke
        width: parent.width

        Text {
            color: Theme.textMuted
            font: Theme.body
            text: qsTr("The contract may take something already, from an approval before. If you do not need that, take it back.")
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        PushButton {
            text: qsTr("Take the approval back …")

            onClicked: step.wizard.revoke()
        }
    }
}
