pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// Wallets and signing servers that keep their keys to themselves, with how they stand right now.
Column {
    id: part

    property string refusal: ""

    function add(): void {
        part.refusal = Accounts.signers.add(kind.value === "web3signer" ? SignerListModel.Web3Signer : SignerListModel.Provider, url.text);
    }

    spacing: Theme.unit

    SubHead {
        detail: qsTr("The safest way: the wallet asks you there, and what it signs is compared with what was shown here. It is reached on this machine only. What was connected before is looked for again without asking.")
        title: qsTr("External signers")
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        Choice {
            id: kind

            label: qsTr("Kind of signer")
            texts: [qsTr("Wallet (EIP-1193)"), qsTr("Web3Signer")]
            value: "wallet"
            values: ["wallet", "web3signer"]

            onChosen: value => {
                kind.value = value;
                url.text = value === "wallet" ? "ws://127.0.0.1:1248" : "http://127.0.0.1:9000";
                part.refusal = "";
            }
        }
        LineField {
            id: url

            hint: "ws://127.0.0.1:1248"
            implicitWidth: Math.min(part.width, 34 * Theme.unit)
            label: qsTr("Address of the signer")
            text: "ws://127.0.0.1:1248"
            trouble: part.refusal

            onAccepted: part.add()
            onTextEdited: part.refusal = ""
        }
        PushButton {
            enabled: url.text.length > 0
            opacity: enabled ? 1 : 0.5
            text: qsTr("Connect")

            onClicked: part.add()
        }
    }
    Text {
        color: Theme.textMuted
        font: Theme.small
        text: kind.value === "wallet" ? qsTr("Frame listens at ws://127.0.0.1:1248; other wallets name their own port.") : qsTr("For operators: it asks no person. On another machine only with TLS (https://).")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("No signer is connected.")
        textFormat: Text.PlainText
        visible: Accounts.signers.count === 0
        width: parent.width
    }
    Column {
        width: parent.width

        Repeater {
            model: Accounts.signers

            delegate: SignerRow {
                id: entry

                required property int index

                width: part.width

                onActed: Accounts.signers.act(entry.index)
                onRemoved: Accounts.signers.remove(entry.index)
            }
        }
    }
}
