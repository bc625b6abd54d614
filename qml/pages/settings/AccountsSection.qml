import QtQuick
import Rollscope.Accounts
import Rollscope.Controls

// Whose accounts are looked at and who signs for them. By default nobody: that is said first.
Section {
    id: section

    readonly property bool shown: section.visible

    detail: qsTr("Chains are watched without any account. These are for staking: what an account holds is read from the chains, and only its signer can spend it.")

    onShownChanged: section.shown ? Accounts.wake() : Accounts.maker.cancel()

    Notice {
        text: qsTr("Nothing here can sign or spend, and no address of yours is known. Everything but staking works like this. To stake, connect a wallet that you already use; it keeps its keys to itself.")
        title: qsTr("No accounts, no keys.")
        visible: Accounts.empty
        width: parent.width
    }
    Notice {
        text: Accounts.trouble
        title: qsTr("The accounts' file.")
        tone: Notice.Warn
        visible: Accounts.trouble.length > 0
        width: parent.width
    }
    SignerPart {
        width: parent.width
    }
    AddressPart {
        book: Accounts.watched
        detail: qsTr("Accounts that are only looked at: nobody signs for them here. The list stays on this machine.")
        emptyText: qsTr("No address is watched.")
        entryText: qsTr("Watch")
        title: qsTr("Watched addresses")
        width: parent.width
    }
    AddressPart {
        book: Accounts.known
        chained: true
        detail: qsTr("Addresses that you pay or trust, by a name of yours. One that only looks like them is pointed out before you sign.")
        emptyText: qsTr("The address book is empty.")
        entryText: qsTr("Add")
        title: qsTr("Address book")
        width: parent.width
    }
    KeyPart {
        width: parent.width
    }
}
