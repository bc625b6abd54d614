import QtQuick
import Rollscope.Theme

// One section of the settings: its head, and what can be set below.
Column {
    id: section

    property string detail: ""
    required property string title

    spacing: 0

    Text {
        color: Theme.text
        font: Theme.heading
        height: implicitHeight + Theme.unit
        text: section.title
        textFormat: Text.PlainText
        width: parent.width

        Accessible.role: Accessible.Heading
    }
    Text {
        bottomPadding: Theme.unit
        color: Theme.textMuted
        font: Theme.body
        text: section.detail
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap
    }
}
