import QtQuick
import Rollscope.Theme

// The head of a part of a section, and a sentence about it.
Column {
    id: head

    property string detail: ""
    required property string title

    bottomPadding: Theme.unit
    spacing: Theme.unit / 2
    topPadding: 3 * Theme.unit
    width: parent ? parent.width : 0

    Text {
        color: Theme.text
        font: Theme.title
        text: head.title
        textFormat: Text.PlainText
        width: parent.width

        Accessible.role: Accessible.Heading
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: head.detail
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap
    }
}
