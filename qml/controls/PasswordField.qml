import QtQuick
import Rollscope.Accounts
import Rollscope.Theme

// A password as dots: its characters never reach QML. Not an Accessible.passwordEdit: Qt 6.4 gives those no name, and there
// is no text here to be hidden.
SecretField {
    id: field

    property string hint: ""
    property string label: ""

    implicitHeight: Theme.controlHeight
    implicitWidth: 34 * Theme.unit

    Accessible.description: qsTr("%n character(s)", "", field.length)
    Accessible.focusable: true
    Accessible.name: field.label
    Accessible.role: Accessible.EditableText

    Rectangle {
        anchors.fill: parent
        border.color: field.activeFocus ? Theme.focus : Theme.borderStrong
        border.width: field.activeFocus ? 2 : Theme.hairline
        color: Theme.surface
        radius: Theme.radius
    }
    Text {
        id: dots

        anchors.verticalCenter: parent.verticalCenter
        color: field.length > 0 ? Theme.text : Theme.textFaint
        elide: Text.ElideLeft
        font: Theme.body
        text: field.length > 0 ? "\u2022".repeat(field.length) : field.hint
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, field.width - 2 * Theme.unit)
        x: Theme.unit
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        height: 2 * Theme.unit
        visible: field.activeFocus
        width: 1
        x: field.length > 0 ? dots.x + dots.width + 1 : Theme.unit - 1
    }
}
