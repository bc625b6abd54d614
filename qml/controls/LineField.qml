import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// One line of text. `trouble` is said below it, and marks its edge.
T.TextField {
    id: field

    property string hint: ""
    property string label: ""
    property string trouble: ""

    bottomPadding: 0
    color: Theme.text
    font: Theme.body
    implicitHeight: Theme.controlHeight + (field.trouble.length > 0 ? note.implicitHeight + Theme.unit / 2 : 0)
    implicitWidth: 36 * Theme.unit
    leftPadding: Theme.unit
    maximumLength: 300
    rightPadding: Theme.unit
    selectByMouse: true
    selectedTextColor: Theme.onAccent
    selectionColor: Theme.accent
    topPadding: Math.round((Theme.controlHeight - contentHeight) / 2)

    Accessible.description: field.trouble
    Accessible.name: field.label
    Accessible.role: Accessible.EditableText

    background: Item {
        Rectangle {
            border.color: field.trouble.length > 0 ? Theme.halted : field.activeFocus ? Theme.focus : Theme.borderStrong
            border.width: field.activeFocus || field.trouble.length > 0 ? 2 : Theme.hairline
            color: Theme.surface
            height: Theme.controlHeight
            radius: Theme.radius
            width: parent.width
        }
    }

    Text {
        color: Theme.textFaint
        elide: Text.ElideRight
        font: field.font
        height: Theme.controlHeight
        text: field.hint
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: field.text.length === 0 && field.preeditText.length === 0
        width: field.width - 2 * Theme.unit
        x: field.leftPadding
    }
    Text {
        id: note

        color: Theme.halted
        font: Theme.small
        text: field.trouble
        textFormat: Text.PlainText
        visible: text.length > 0
        width: field.width
        wrapMode: Text.Wrap
        y: Theme.controlHeight + Theme.unit / 2
    }
}
