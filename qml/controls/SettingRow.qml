import QtQuick
import Rollscope.Theme

// A setting: what it is, what it does, and at the right how it is set.
Item {
    id: row

    default property alias control: place.data
    property string detail: ""
    required property string label
    property string trouble: ""

    // A control that would leave no room for its words stands below them.
    readonly property bool stacked: place.childrenRect.width > 0.62 * row.width

    implicitHeight: (row.stacked ? words.implicitHeight + Theme.unit + place.childrenRect.height : Math.max(words.implicitHeight, place.childrenRect.height)) + 2 * Theme.unit
    width: parent ? parent.width : 0

    Column {
        id: words

        spacing: Theme.unit / 4
        width: row.stacked ? row.width : row.width - place.childrenRect.width - 3 * Theme.unit
        y: row.stacked ? Theme.unit : Math.round((row.height - height) / 2)

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

        height: childrenRect.height
        width: childrenRect.width
        x: row.stacked ? 0 : row.width - width
        y: row.stacked ? words.y + words.height + Theme.unit : Math.round((row.height - height) / 2)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
