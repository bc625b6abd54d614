pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// Where messages are posted to, and a test of all ways at once.
Column {
    id: part

    SubHead {
        detail: qsTr("The same messages, posted as JSON to an address of yours. Whoever runs it learns which chains you watch and what happens on them.")
        title: qsTr("Webhook")
    }
    SettingRow {
        detail: qsTr("https://… (http:// only on this machine). What is secret in it stands as ${NAME} and is read from the environment. Empty: none.")
        label: qsTr("Address")
        trouble: address.refusal

        LineField {
            id: address

            property string refusal: ""

            hint: qsTr("no webhook")
            implicitWidth: Math.min(40 * Theme.unit, 0.45 * part.width)
            label: qsTr("Address of the webhook")
            maximumLength: 1000
            text: AppSettings.webhook

            Component.onCompleted: cursorPosition = 0
            onEditingFinished: refusal = AppSettings.set("webhook", text.trim())
        }
    }
    SettingRow {
        detail: qsTr("The name of an environment variable, as ${NAME}. Each message is signed with its value (HMAC-SHA256), so that the receiver knows it is yours.")
        label: qsTr("Secret")
        trouble: secret.refusal

        LineField {
            id: secret

            property string refusal: ""

            hint: qsTr("unsigned")
            implicitWidth: Math.min(40 * Theme.unit, 0.45 * part.width)
            label: qsTr("Name of the webhook's secret")
            text: AppSettings.webhookSecret

            onEditingFinished: refusal = AppSettings.set("webhookSecret", text.trim())
        }
    }
    SettingRow {
        detail: qsTr("Off: which transactions you watch stays on this machine.")
        label: qsTr("Tell the webhook of transactions I watch")

        Toggle {
            checked: AppSettings.webhookWatched
            label: qsTr("Tell the webhook of transactions I watch")

            onToggled: AppSettings.set("webhookWatched", checked)
        }
    }
    SettingRow {
        detail: qsTr("One message by each way that is switched on. What became of it stands below.")
        label: qsTr("Test")

        PushButton {
            enabled: !AlertCenter.testing
            opacity: enabled ? 1 : 0.5
            text: AlertCenter.testing ? qsTr("Sending …") : qsTr("Send a test")

            onClicked: AlertCenter.test()
        }
    }
    Repeater {
        model: AlertCenter.testResults

        delegate: Item {
            id: outcome

            required property var modelData

            Accessible.name: outcome.modelData.what + ": " + outcome.modelData.result
            Accessible.role: Accessible.AlertMessage
            height: Math.max(4 * Theme.unit, said.implicitHeight + Theme.unit)
            width: part.width

            StateGlyph {
                anchors.verticalCenter: parent.verticalCenter
                color: outcome.modelData.off ? Theme.unknown : outcome.modelData.good ? Theme.live : Theme.halted
                height: 1.5 * Theme.unit
                shape: outcome.modelData.off ? StateGlyph.Ring : outcome.modelData.good ? StateGlyph.Disc : StateGlyph.Square
                width: height
                x: Theme.unit / 2
            }
            Text {
                id: what

                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text
                font: Theme.strong
                text: outcome.modelData.what
                textFormat: Text.PlainText
                width: 14 * Theme.unit
                x: 3 * Theme.unit
            }
            Text {
                id: said

                anchors.left: what.right
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: outcome.modelData.good ? Theme.textMuted : Theme.halted
                font: Theme.body
                text: outcome.modelData.result
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
        }
    }
}
