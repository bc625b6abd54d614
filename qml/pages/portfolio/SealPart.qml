import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// The signer is asked for a signature under the positions; a key file wants its password.
Column {
    id: part

    spacing: Theme.unit
    visible: Staking.seal.waiting

    Row {
        spacing: 1.5 * Theme.unit

        Text {
            color: Theme.text
            font: Theme.body
            height: Theme.controlHeight
            text: Staking.seal.keyFile ? qsTr("Your key file signs the positions, once its password opens it.") : qsTr("%1 is asked to sign the positions. Answer there.").arg(Staking.seal.signer)
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter

            Accessible.role: Accessible.AlertMessage
        }
        PushButton {
            text: qsTr("Take the question back")

            onClicked: Staking.seal.withdraw()
        }
    }
    Row {
        spacing: Theme.unit
        visible: Staking.seal.passwordFor.length > 0

        onVisibleChanged: {
            password.clear();
            if (visible)
                password.forceActiveFocus(Qt.TabFocusReason);
        }

        PasswordField {
            id: password

            hint: qsTr("password of the file")
            label: qsTr("Password of %1", "key file").arg(Staking.seal.passwordFor)

            onAccepted: Staking.seal.givePassword(password)
        }
        PushButton {
            enabled: password.length > 0
            opacity: enabled ? 1 : 0.5
            primary: true
            text: qsTr("Sign with it")

            onClicked: Staking.seal.givePassword(password)
        }
    }
    SecretTrouble {
        field: password
        width: parent.width
    }
}
