import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// A vault that no registry has: its chain is chosen, its address typed, and what is there is looked at before it is listed.
Sheet {
    id: sheet

    readonly property AddressListModel judge: Accounts.known
    readonly property bool ready: sheet.vaults.chain >= 0 && !sheet.vaults.looking && (sheet.judge.tone === AddressListModel.Good || sheet.judge.tone === AddressListModel.Unchecked || sheet.judge.tone === AddressListModel.Twin)
    readonly property VaultAdder vaults: Staking.vaults

    signal added(string protocol)

    function add(): void {
        if (sheet.ready)
            sheet.vaults.add(address.text);
    }

    bodyHeight: column.height
    title: qsTr("A vault by its address")

    onAboutToShow: sheet.vaults.clear()
    onClosed: {
        address.clear();
        sheet.judge.judge("");
        sheet.vaults.clear();
    }
    onOpened: chains.take()

    Connections {
        function onAdded(protocol: string): void {
            sheet.close();
            sheet.added(protocol);
        }

        enabled: sheet.visible
        target: sheet.vaults
    }
    ScrollArea {
        anchors.fill: parent
        contentHeight: column.height
        focus: true

        Column {
            id: column

            spacing: 1.5 * Theme.unit
            width: parent.width - 2 * Theme.unit

            Words {
                text: qsTr("Vaults of the standards ERC-4626 and ERC-7540 can be used here by their address. Nobody vouches for one that Rollscope does not list: its code may do anything with what you give it. Take the address from its publisher, not from a message.")
            }
            Words {
                color: Theme.textMuted
                text: qsTr("Chain, of those you watch")
            }
            PickList {
                id: chains

                at: sheet.vaults.chain
                label: qsTr("Chain of the vault")
                texts: sheet.vaults.chains
                width: parent.width

                onChosen: index => sheet.vaults.chain = index
            }
            Words {
                text: sheet.vaults.chains.length > 0 ? "" : qsTr("No chain is watched. Watch the one that the vault is on first.")
            }
            LineField {
                id: address

                hint: "0x…"
                label: qsTr("Address of the vault")
                maximumLength: 100
                width: parent.width

                onAccepted: sheet.add()
                onTextEdited: {
                    const chain = sheet.vaults.chain;
                    sheet.vaults.clear();
                    sheet.vaults.chain = chain;
                    sheet.judge.judge(address.text);
                }
            }
            Words {
                color: sheet.judge.tone === AddressListModel.Bad ? Theme.halted : sheet.judge.tone === AddressListModel.Twin ? Theme.warnText : Theme.textMuted
                text: sheet.judge.said

                Accessible.role: Accessible.AlertMessage
            }
            Words {
                font: Theme.figure
                text: sheet.judge.typed
            }
            Words {
                color: Theme.halted
                text: sheet.vaults.trouble

                Accessible.role: Accessible.AlertMessage
            }
            PushButton {
                enabled: sheet.ready
                opacity: enabled ? 1 : 0.5
                primary: true
                text: sheet.vaults.looking ? qsTr("Being looked at …") : qsTr("Look at it and list it")

                onClicked: sheet.add()
            }
        }
    }

    component Words: Text {
        color: Theme.text
        font: Theme.body
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap
    }
}
