import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Theme

// A box to tick, with its text.
T.CheckBox {
    id: box

    property string detail: ""

    function flip(): void {
        box.toggle();
        box.toggled();
    }

    font: Theme.body
    implicitHeight: Math.max(Theme.controlHeight, contentItem.implicitHeight + Theme.unit / 2)
    implicitWidth: leftPadding + contentItem.implicitWidth + rightPadding
    leftPadding: 3.5 * Theme.unit
    opacity: enabled ? 1 : 0.5
    rightPadding: Theme.unit / 2

    Accessible.description: box.detail
    Accessible.name: box.text
    Accessible.role: Accessible.CheckBox

    Keys.onEnterPressed: box.flip()
    Keys.onReturnPressed: box.flip()

    background: Item {
        FocusRing {
            anchors.margins: -2
            target: box
        }
    }
    contentItem: Row {
        spacing: Theme.unit

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font: box.font
            text: box.text
            textFormat: Text.PlainText
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textFaint
            font: Theme.small
            text: box.detail
            textFormat: Text.PlainText
        }
    }
    indicator: Rectangle {
        border.color: box.checked ? Theme.accent : Theme.borderStrong
        border.width: Theme.hairline
        color: box.checked ? Theme.accent : box.hovered ? Theme.hover : Theme.surface
        height: 2.25 * Theme.unit
        radius: Theme.radius / 2
        width: height
        x: Theme.unit / 2
        y: Math.round((box.height - height) / 2)

        Symbol {
            anchors.centerIn: parent
            color: Theme.onAccent
            height: 1.75 * Theme.unit
            sign: Symbol.Check
            visible: box.checked
            width: height
        }
    }
}
