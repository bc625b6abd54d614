import QtQuick
import Rollscope.Theme

// A setting: what it is, what it does, and at the right how it is set.
Item {
    id: row

    default property alias control: place.data
    property string detail: ""
    required property string label
    property string trouble: ""

    implicitHeight: Math.max(words.implicitHeight, place.childrenRect.height) + 2 * Theme.unit
    width: parent ? parent.width : 0

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.unit / 4
        width: row.width - place.childrenRect.width - 3 * Theme.unit

        Text {
            color: Theme.text
            font: Theme.strong
            text: row.label
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.textMuted
            font: Theme.small
            text: row.detail
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.halted
            font: Theme.small
            text: row.trouble
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    Item {
        id: place

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        height: childrenRect.height
        width: childrenRect.width
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
