import QtQuick
import Rollscope.Accounts
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// The password of the new key file, twice, with the rules in sight.
Column {
    id: part

    required property KeyMaker maker

    spacing: 1.5 * Theme.unit

    onVisibleChanged: {
        password.clear();
        again.clear();
        if (part.visible)
            password.forceActiveFocus(Qt.TabFocusReason);
    }

    Text {
        color: Theme.text
        font: Theme.body
        text: qsTr("The account is %1. If you expected another one, cancel.").arg(part.maker.account)
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        PasswordField {
            id: password

            enabled: !part.maker.working
            hint: qsTr("password")
            label: qsTr("New password")

            onAccepted: again.forceActiveFocus(Qt.TabFocusReason)
            onEdited: part.maker.judge(password, again)
        }
        PasswordField {
            id: again

            enabled: !part.maker.working
            hint: qsTr("once more")
            label: qsTr("New password, once more")

            onAccepted: part.maker.keep(password, again)
            onEdited: part.maker.judge(password, again)
        }
    }
    SecretTrouble {
        field: password
        width: parent.width
    }
    SecretTrouble {
        field: again
        width: parent.width
    }
    Column {
        spacing: Theme.unit / 2
        width: parent.width

        Rule {
            met: part.maker.longEnough
            text: qsTr("at least 12 characters; four or five random words are better")
        }
        Rule {
            met: part.maker.varied
            text: qsTr("at least 6 different characters")
        }
        Rule {
            met: part.maker.notDigits
            text: qsTr("not digits alone")
        }
        Rule {
            met: part.maker.same
            text: qsTr("the same twice")
        }
    }
    StepButtons {
        maker: part.maker
        text: qsTr("Make the key file")
        width: parent.width

        onTaken: part.maker.keep(password, again)
    }

    component Rule: Row {
        id: rule

        required property bool met
        required property string text

        spacing: Theme.unit

        Accessible.checked: rule.met
        Accessible.name: rule.text
        Accessible.role: Accessible.CheckBox

        Symbol {
            anchors.verticalCenter: parent?.verticalCenter
            color: rule.met ? Theme.live : Theme.textFaint
            height: 1.75 * Theme.unit
            sign: rule.met ? Symbol.Check : Symbol.Close
            width: height
        }
        Text {
            color: rule.met ? Theme.text : Theme.textMuted
            font: Theme.body
            text: rule.text
            textFormat: Text.PlainText
        }
    }
}
