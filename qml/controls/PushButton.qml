import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// `primary` is the one thing to do next; at most one on a page.
T.Button {
    id: button

    property bool primary: false

    font: Theme.strong
    implicitHeight: Theme.controlHeight
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: 1.5 * Theme.unit
    rightPadding: 1.5 * Theme.unit

    Accessible.name: button.text
    Accessible.role: Accessible.Button

    Keys.onEnterPressed: button.clicked()
    Keys.onReturnPressed: button.clicked()

    background: Rectangle {
        border.color: button.primary ? Theme.accent : Theme.borderStrong
        border.width: button.primary ? 0 : Theme.hairline
        color: button.primary ? (button.down ? Theme.focus : Theme.accent) : (button.down ? Theme.pressed : button.hovered ? Theme.hover : Theme.surface)
        radius: Theme.radius

        FocusRing {
            anchors.margins: -3
            radius: Theme.radius + 3
            target: button
        }
    }
    contentItem: Text {
        color: button.primary ? Theme.onAccent : Theme.text
        elide: Text.ElideRight
        font: button.font
        horizontalAlignment: Text.AlignHCenter
        text: button.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
