import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// A signature of which nobody is certain: its transaction is named by a hash, or the same bytes are sent again.
Column {
    id: panel

    readonly property WizardDoubt doubt: Staking.doubt
    property bool interactive: true

    spacing: 1.5 * Theme.unit
    visible: panel.doubt.shown

    onVisibleChanged: hash.clear()

    Words {
        text: panel.doubt.words
    }
    LineField {
        id: hash

        enabled: !panel.doubt.asking
        hint: "0x…"
        label: qsTr("Hash of the transaction")
        maximumLength: 100
        trouble: panel.doubt.trouble
        visible: panel.interactive
        width: Math.min(parent.width, 72 * Theme.unit)

        onAccepted: panel.doubt.lookUp(hash.text)
        onTextEdited: panel.doubt.clear()
    }
    PushButton {
        enabled: hash.text.length > 0 && !panel.doubt.asking
        opacity: enabled ? 1 : 0.5
        text: panel.doubt.asking ? qsTr("The nodes are asked …") : qsTr("Look it up by this hash")
        visible: panel.interactive

        onClicked: panel.doubt.lookUp(hash.text)
    }
    Words {
        text: panel.doubt.said

        Accessible.role: Accessible.AlertMessage
    }
    Words {
        color: Theme.warnText
        text: panel.doubt.warning
    }
    PushButton {
        enabled: !panel.doubt.asking
        opacity: enabled ? 1 : 0.5
        text: qsTr("Send the same bytes again")
        visible: panel.interactive && panel.doubt.kept

        Accessible.description: panel.doubt.warning

        onClicked: panel.doubt.sendAgain()
    }

    component Words: Text {
        color: Theme.text
        font: Theme.body
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap

        Accessible.name: text
        Accessible.role: Accessible.StaticText
    }
}
