import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One result of the command palette.
Item {
    id: row

    required property int chainState
    required property bool current
    required property string detail
    required property int index
    required property string keys
    required property int sign
    required property string title

    signal tapped

    height: 4.5 * Theme.unit

    Accessible.focusable: true
    Accessible.name: qsTr("%1, %2", "result, kind").arg(row.title).arg(row.detail)
    Accessible.role: Accessible.ListItem
    Accessible.selected: row.current

    Accessible.onPressAction: row.tapped()

    Rectangle {
        anchors.fill: parent
        color: row.current ? Theme.selected : over.hovered ? Theme.hover : "transparent"
        radius: Theme.radius
    }
    HoverHandler {
        id: over
    }
    TapHandler {
        onTapped: row.tapped()
    }
    Symbol {
        anchors.verticalCenter: parent.verticalCenter
        color: row.current ? Theme.accent : Theme.textMuted
        height: 2 * Theme.unit
        sign: Math.max(0, row.sign)
        visible: row.sign >= 0
        width: height
        x: 1.25 * Theme.unit
    }
    StateMark {
        anchors.verticalCenter: parent.verticalCenter
        chainState: Math.max(0, row.chainState)
        visible: row.chainState >= 0 && row.sign < 0
        x: 1.5 * Theme.unit
    }
    Text {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.text
        elide: Text.ElideRight
        font: row.current ? Theme.strong : Theme.body
        text: row.title
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, row.width * 0.6)
        x: 4.5 * Theme.unit
    }
    Text {
        anchors.left: label.right
        anchors.leftMargin: Theme.unit
        anchors.right: key.left
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textFaint
        elide: Text.ElideRight
        font: Theme.small
        text: row.detail
        textFormat: Text.PlainText
    }
    Text {
        id: key

        anchors.right: parent.right
        anchors.rightMargin: 1.5 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textFaint
        font: Theme.small
        text: row.keys
        textFormat: Text.PlainText
    }
}
