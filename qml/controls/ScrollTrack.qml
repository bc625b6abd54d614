import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

T.ScrollBar {
    id: track

    implicitHeight: 1.25 * Theme.unit
    implicitWidth: 1.25 * Theme.unit
    minimumSize: 0.06
    padding: 2
    visible: size < 1

    contentItem: Rectangle {
        color: track.pressed ? Theme.textMuted : Theme.borderStrong
        opacity: track.hovered || track.pressed ? 1 : 0.6
        radius: width / 2
    }
}
