import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// The password that a key file came with.
Column {
    id: part

    required property KeyMaker maker

    spacing: 1.5 * Theme.unit

    onVisibleChanged: {
        password.clear();
        if (part.visible)
            password.forceActiveFocus(Qt.TabFocusReason);
    }

    Text {
        color: Theme.textMuted
        font: Theme.body
        text: part.maker.account.length > 0 ? qsTr("%1\nThe key of %2", "file, account").arg(part.maker.file).arg(part.maker.account) : part.maker.file
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    PasswordField {
        id: password

        enabled: !part.maker.working
        hint: qsTr("password of the file")
        label: qsTr("Password of the key file")

        onAccepted: part.maker.unlock(password)
    }
    SecretTrouble {
        field: password
        width: parent.width
    }
    StepButtons {
        maker: part.maker
        ready: password.length > 0
        text: qsTr("Open it")
        width: parent.width

        onTaken: part.maker.unlock(password)
    }
}
