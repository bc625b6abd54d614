import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Theme

// A button with a sign only; `text` is its name for the tooltip and for screen readers.
T.Button {
    id: button

    property color color: Theme.textMuted
    // What it opened covers the place of its tip.
    property bool opened: false
    required property int sign

    implicitHeight: Theme.controlHeight
    implicitWidth: Theme.controlHeight
    padding: (Theme.controlHeight - 2 * Theme.unit) / 2

    Accessible.name: button.text
    Accessible.role: Accessible.Button

    Keys.onEnterPressed: button.clicked()
    Keys.onReturnPressed: button.clicked()

    background: Rectangle {
        color: button.down ? Theme.pressed : button.hovered ? Theme.hover : "transparent"
        radius: Theme.radius

        FocusRing {
            target: button
        }
    }
    contentItem: Item {
        Symbol {
            anchors.centerIn: parent
            color: button.hovered ? Theme.text : button.color
            height: 2 * Theme.unit
            sign: button.sign
            width: 2 * Theme.unit
        }
    }

    Tip {
        text: button.text
        visible: button.hovered && !button.opened && button.text.length > 0
        x: button.width - width
    }
}
