import QtQuick
import Rollscope.Theme

// Drawn over whatever has the keyboard.
Rectangle {
    required property Item target

    anchors.fill: parent
    border.color: Theme.focus
    border.width: 2
    color: "transparent"
    radius: Theme.radius
    visible: target.activeFocus
}
