import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// Digits in groups of four, to be compared with another screen, and a button that copies them.
Item {
    id: hash

    required property string digits
    property bool interactive: true
    required property string label

    signal copied

    implicitHeight: Math.max(row.implicitHeight, copy.visible ? copy.height : 0)

    ReviewRow {
        id: row

        label: hash.label
        width: parent.width - copy.width - Theme.unit
        words: hash.digits
    }
    SignButton {
        id: copy

        anchors.right: parent.right
        sign: Symbol.Copy
        text: qsTr("Copy: %1", "what").arg(hash.label)
        visible: hash.interactive
        width: visible ? implicitWidth : 0

        onClicked: hash.copied()
    }
}
