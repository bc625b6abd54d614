import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One line of the rail: a sign, and while the rail is wide its name and key.
T.Button {
    id: button

    property bool current: false
    property string keys: ""
    required property int sign
    required property bool wide

    implicitHeight: 4.5 * Theme.unit
    implicitWidth: 5.5 * Theme.unit
    padding: 0

    Accessible.name: button.text
    Accessible.role: Accessible.PageTab
    Accessible.selected: button.current

    Keys.onEnterPressed: button.clicked()
    Keys.onReturnPressed: button.clicked()

    background: Rectangle {
        color: button.current ? Theme.selected : button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        radius: Theme.radius

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: 2.25 * Theme.unit
            radius: width / 2
            visible: button.current
            width: Theme.unit * 3 / 8
        }
        FocusRing {
            target: button
        }
    }

    Symbol {
        anchors.verticalCenter: parent.verticalCenter
        color: button.current ? Theme.accent : button.hovered ? Theme.text : Theme.textMuted
        height: 2.25 * Theme.unit
        sign: button.sign
        width: height
        x: Math.round((5.5 * Theme.unit - width) / 2)
    }
    Text {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        color: button.current ? Theme.text : Theme.textMuted
        elide: Text.ElideRight
        font: button.current ? Theme.strong : Theme.body
        text: button.text
        textFormat: Text.PlainText
        visible: button.wide
        width: (keys.visible ? keys.x : button.width) - x - Theme.unit
        x: 5.5 * Theme.unit
    }
    Text {
        id: keys

        anchors.right: parent.right
        anchors.rightMargin: 1.25 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textFaint
        font: Theme.small
        text: button.keys
        textFormat: Text.PlainText
        // The name is worth more than its key, which a tooltip tells then.
        visible: button.wide && (button.hovered || button.visualFocus) && label.implicitWidth <= button.width - label.x - implicitWidth - 2.25 * Theme.unit
    }
    Tip {
        text: button.keys.length > 0 ? qsTr("%1 (%2)", "page (key)").arg(button.text).arg(button.keys) : button.text
        visible: button.hovered && (!button.wide || !keys.visible)
        x: button.width + Theme.unit
        y: Math.round((button.height - height) / 2)
    }
}
