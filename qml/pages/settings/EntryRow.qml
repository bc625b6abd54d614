import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One entry of a list that can be taken out again.
Item {
    id: entry

    required property string detail
    required property string removal
    required property string text

    signal removed

    height: words.height + 1.5 * Theme.unit
    width: parent ? parent.width : 0

    Column {
        id: words

        spacing: 2
        width: bin.x - Theme.unit
        y: 0.75 * Theme.unit

        Text {
            color: Theme.text
            elide: Text.ElideMiddle
            font: Theme.body
            text: entry.text
            textFormat: Text.PlainText
            width: parent.width
        }
        Text {
            color: Theme.textMuted
            font: Theme.small
            text: entry.detail
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    SignButton {
        id: bin

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        sign: Symbol.Bin
        text: entry.removal

        onClicked: entry.removed()
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
