import QtQuick
import Rollscope.Theme

// A part of a review: its head, a line, and what stands below.
Column {
    id: section

    required property string title

    spacing: 0

    Text {
        bottomPadding: Theme.unit / 2
        color: Theme.textMuted
        font: Theme.small
        text: section.title
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.Heading
    }
    Rectangle {
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
