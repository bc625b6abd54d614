import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Theme

// A line of text that narrows a list while one types; Escape empties it.
T.TextField {
    id: field

    property string hint: ""

    color: Theme.text
    font: Theme.body
    implicitHeight: Theme.controlHeight
    implicitWidth: 28 * Theme.unit
    leftPadding: 4 * Theme.unit
    maximumLength: 80
    rightPadding: clear.visible ? clear.width : Theme.unit
    selectByMouse: true
    selectedTextColor: Theme.onAccent
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    Accessible.name: field.hint
    Accessible.role: Accessible.EditableText

    Keys.onEscapePressed: event => {
        event.accepted = field.text.length > 0;
        field.clear();
    }

    background: Rectangle {
        border.color: field.activeFocus ? Theme.focus : Theme.borderStrong
        border.width: field.activeFocus ? 2 : Theme.hairline
        color: Theme.surface
        radius: Theme.radius
    }

    Symbol {
        anchors.left: parent.left
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textFaint
        height: 2 * Theme.unit
        sign: Symbol.Search
        width: 2 * Theme.unit
    }
    Text {
        color: Theme.textFaint
        elide: Text.ElideRight
        font: field.font
        height: field.height
        text: field.hint
        verticalAlignment: Text.AlignVCenter
        visible: field.text.length === 0 && field.preeditText.length === 0
        width: field.width - x - Theme.unit
        x: field.leftPadding
    }
    SignButton {
        id: clear

        anchors.right: parent.right
        focusPolicy: Qt.NoFocus
        sign: Symbol.Close
        text: qsTr("Clear")
        visible: field.text.length > 0

        onClicked: field.clear()
    }
}
