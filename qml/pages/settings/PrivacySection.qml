import QtQuick
import Rollscope.Accounts
import Rollscope.Settings
import Rollscope.Theme

// What leaves this machine: all of it.
Section {
    id: section

    detail: qsTr("Rollscope has no account, sends no telemetry, looks for no updates and speaks to no server of its own. This is all that leaves this machine:")

    Line {
        text: qsTr("Connections to the nodes of %n chain(s) that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy's), when you watch, and which chains.", "", ChainCatalog.watched)
        title: qsTr("To the nodes of the chains")
    }
    Line {
        text: AppSettings.proxy.length > 0 ? qsTr("The names of the nodes are resolved by your proxy.") : qsTr("The names of the nodes are asked of this machine's name server.")
        title: qsTr("To the name server")
    }
    Line {
        text: qsTr("The nodes of a chain while its test button asks them, and a node that you add, while it is tested.")
        title: qsTr("When you test")
    }
    Line {
        text: qsTr("A page of a block explorer is opened by your browser, when you click on it.")
        title: qsTr("When you follow a link")
    }
    Line {
        text: AppSettings.webhookWatched ? qsTr("Messages about incidents, and about the transactions that you watch, posted to %1.").arg(AppSettings.webhook) : qsTr("Messages about incidents, posted to %1. Nothing of the transactions that you watch.").arg(AppSettings.webhook)
        title: qsTr("To your webhook")
        visible: AppSettings.webhook.length > 0
    }
    Line {
        text: qsTr("What you connected under Accounts is asked every few seconds for its accounts and its chain, and told that Rollscope asks.")
        title: qsTr("To your signers")
        visible: Accounts.signers.count > 0
    }
    Line {
        text: qsTr("History, settings, your own chains and recordings stay in the folder of this profile. So do the transactions and accounts that you watch: no node is asked for them. Keys of nodes and of the webhook are read from the environment and never written.")
        title: qsTr("Nothing else")
    }

    component Line: Item {
        id: line

        required property string text
        required property string title

        height: words.height + 2 * Theme.unit
        width: parent ? parent.width : 0

        Column {
            id: words

            spacing: Theme.unit / 4
            width: parent.width
            y: Theme.unit

            Text {
                color: Theme.text
                font: Theme.strong
                text: line.title
                textFormat: Text.PlainText
            }
            Text {
                color: Theme.textMuted
                font: Theme.body
                text: line.text
                textFormat: Text.PlainText
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
}
