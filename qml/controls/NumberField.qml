import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// A whole number with steps. It keeps to its range by itself.
T.SpinBox {
    id: field

    property string label: ""

    editable: true
    font: Theme.figure
    implicitHeight: Theme.controlHeight
    implicitWidth: 15 * Theme.unit
    leftPadding: Theme.controlHeight
    rightPadding: Theme.controlHeight

    Accessible.name: field.label
    Accessible.role: Accessible.SpinBox

    background: Rectangle {
        border.color: field.activeFocus ? Theme.focus : Theme.borderStrong
        border.width: field.activeFocus ? 2 : Theme.hairline
        color: Theme.surface
        radius: Theme.radius
    }
    contentItem: TextInput {
        color: Theme.text
        font: field.font
        horizontalAlignment: TextInput.AlignHCenter
        inputMethodHints: Qt.ImhDigitsOnly
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        text: field.displayText
        validator: field.validator
        verticalAlignment: TextInput.AlignVCenter
    }
    down.indicator: Step {
        height: field.height
        sign: "−"
        usable: field.value > field.from
    }
    up.indicator: Step {
        height: field.height
        sign: "+"
        usable: field.value < field.to
        x: field.width - width
    }

    component Step: Item {
        id: step

        property string sign: ""
        property bool usable: true

        width: Theme.controlHeight

        Text {
            anchors.centerIn: parent
            color: step.usable ? Theme.textMuted : Theme.border
            font: Theme.title
            text: step.sign
        }
    }
}
