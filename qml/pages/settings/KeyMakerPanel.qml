import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// Making a key file, one step at a time. Leaving the page ends it, and wipes what was made.
Rectangle {
    id: panel

    readonly property KeyMaker maker: Accounts.maker
    readonly property int step: panel.maker.step

    border.color: Theme.borderStrong
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: body.height + 4 * Theme.unit
    radius: Theme.radius

    Column {
        id: body

        spacing: 1.5 * Theme.unit
        width: panel.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: 2 * Theme.unit

        Text {
            color: Theme.text
            font: Theme.title
            text: [" ", qsTr("Write these words down"), qsTr("Is it on paper?"), qsTr("The words of another wallet"), qsTr("The password that the file has"), qsTr("A password for the new key file"), qsTr("The key file is made")][panel.step]
            textFormat: Text.PlainText
            width: parent.width

            Accessible.role: Accessible.Heading
        }
        KeyWords {
            maker: panel.maker
            visible: panel.step === KeyMaker.Words
            width: parent.width
        }
        KeyCheck {
            maker: panel.maker
            visible: panel.step === KeyMaker.Check
            width: parent.width
        }
        KeyPhrase {
            maker: panel.maker
            visible: panel.step === KeyMaker.Phrase
            width: parent.width
        }
        KeyUnlock {
            maker: panel.maker
            visible: panel.step === KeyMaker.FilePassword
            width: parent.width
        }
        KeyPassword {
            maker: panel.maker
            visible: panel.step === KeyMaker.Password
            width: parent.width
        }
        Text {
            color: Theme.text
            font: Theme.body
            lineHeight: 1.3
            text: qsTr("%1\nkept in %2\nIt opens with this password only, here and in other wallets. Nobody can reset it.", "account, file").arg(panel.maker.account).arg(panel.maker.file)
            textFormat: Text.PlainText
            visible: panel.step === KeyMaker.Done
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.halted
            font: Theme.body
            text: panel.maker.trouble
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.AlertMessage
        }
        KeyProgress {
            maker: panel.maker
            visible: panel.maker.working
            width: parent.width
        }
        PushButton {
            id: close

            primary: true
            text: qsTr("Close")
            visible: panel.step === KeyMaker.Done

            onClicked: panel.maker.cancel()
            onVisibleChanged: {
                if (close.visible)
                    close.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
}
