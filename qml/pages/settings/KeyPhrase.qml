import QtQuick
import QtQuick.Templates as T
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// The words of another wallet, typed where they can be read over; cleared as soon as they are taken.
Column {
    id: part

    required property KeyMaker maker

    function take(): void {
        part.maker.takePhrase(words.text, path.text);
    }

    spacing: 1.5 * Theme.unit

    onVisibleChanged: {
        words.clear();
        if (part.visible)
            words.forceActiveFocus(Qt.TabFocusReason);
    }

    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("12, 15, 18, 21 or 24 words of BIP-39, in any of its languages, without a passphrase of their own. They are checked here and sent nowhere.")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    T.TextArea {
        id: words

        color: Theme.text
        font: Theme.body
        implicitHeight: 10 * Theme.unit
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        padding: Theme.unit
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        textFormat: TextEdit.PlainText
        width: parent.width
        wrapMode: TextEdit.Wrap

        Accessible.name: qsTr("Words of the mnemonic")
        Accessible.role: Accessible.EditableText
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: path

        background: Rectangle {
            border.color: words.activeFocus ? Theme.focus : Theme.borderStrong
            border.width: words.activeFocus ? 2 : Theme.hairline
            color: Theme.surface
            radius: Theme.radius
        }
    }
    SettingRow {
        detail: qsTr("Where the account lies under the words. Most wallets count the last number up.")
        label: qsTr("Path (BIP-44)")

        LineField {
            id: path

            implicitWidth: 26 * Theme.unit
            label: qsTr("Derivation path")
            text: "m/44'/60'/0'/0/0"

            onAccepted: part.take()
        }
    }
    StepButtons {
        maker: part.maker
        ready: words.text.length > 0
        text: qsTr("Find the account")
        width: parent.width

        onTaken: part.take()
    }
}
