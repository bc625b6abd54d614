import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// What stands where a list has nothing to show: what is going on, and what to do next.
Item {
    id: blank

    property string action: ""
    property int sign: Symbol.Trace
    required property string text
    required property string title

    signal acted

    Accessible.name: blank.title + " " + blank.text
    Accessible.role: Accessible.StaticText

    Column {
        anchors.centerIn: parent
        spacing: 1.5 * Theme.unit
        width: Math.min(parent.width - 4 * Theme.unit, 60 * Theme.unit)

        Symbol {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.textFaint
            height: 5 * Theme.unit
            sign: blank.sign
            width: 5 * Theme.unit
        }
        Text {
            color: Theme.text
            font: Theme.title
            horizontalAlignment: Text.AlignHCenter
            text: blank.title
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.textMuted
            font: Theme.body
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.3
            text: blank.text
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        PushButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: blank.action
            visible: blank.action.length > 0

            onClicked: blank.acted()
        }
    }
}
