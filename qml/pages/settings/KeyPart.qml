pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// Key files on this machine: those that are here, and how one is made or brought in.
Column {
    id: part

    readonly property bool idle: Accounts.maker.step === KeyMaker.Idle

    spacing: Theme.unit

    // Back from the steps: the keyboard stands where they began.
    onIdleChanged: {
        if (part.idle && part.visible)
            create.forceActiveFocus(Qt.TabFocusReason);
    }

    SubHead {
        detail: qsTr("A last resort: who can read this machine's memory while it signs, can steal the key. Each file is encrypted with a password that is asked for at each signature (keystore v3, which other wallets read).")
        title: qsTr("Key files")
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: Accounts.keyFolder.length > 0 ? qsTr("No key is on this machine. Key files would be kept in %1.", "folder").arg(Accounts.keyFolder) : qsTr("No key is on this machine.")
        textFormat: Text.PlainText
        visible: Accounts.keys.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    KeyList {
        keys: Accounts.keys
        width: parent.width
    }
    Flow {
        spacing: Theme.unit
        visible: part.idle
        width: parent.width

        PushButton {
            id: create

            text: qsTr("Create a new key …")

            onClicked: Accounts.maker.create(12)
        }
        PushButton {
            text: qsTr("Bring in words …")

            onClicked: Accounts.maker.importPhrase()
        }
    }
    Flow {
        spacing: Theme.unit
        visible: part.idle
        width: parent.width

        LineField {
            id: path

            hint: qsTr("a key file, or a folder of them")
            implicitWidth: Math.min(part.width, 46 * Theme.unit)
            label: qsTr("Path of a key file or of a folder")
            maximumLength: 1000
            trouble: Accounts.maker.trouble

            onAccepted: Accounts.importFrom(path.text)
        }
        PushButton {
            enabled: path.text.length > 0
            opacity: enabled ? 1 : 0.5
            text: qsTr("Bring in")

            onClicked: Accounts.importFrom(path.text)
        }
    }
    Text {
        color: Accounts.found.trouble.length > 0 ? Theme.halted : Theme.textMuted
        font: Theme.body
        text: Accounts.found.trouble.length > 0 ? Accounts.found.trouble : qsTr("%n file(s) in that folder can be brought in:", "", Accounts.found.good)
        textFormat: Text.PlainText
        visible: part.idle && (Accounts.found.count > 0 || Accounts.found.trouble.length > 0)
        width: parent.width
        wrapMode: Text.Wrap
    }
    KeyList {
        keys: Accounts.found
        offering: true
        visible: part.idle
        width: parent.width
    }
    KeyMakerPanel {
        visible: !part.idle
        width: parent.width
    }
}
