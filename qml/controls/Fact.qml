import QtQuick
import Rollscope.Theme

// A small label over its value.
Column {
    id: fact

    required property string label
    required property string value

    spacing: 2

    Accessible.name: fact.label + ": " + fact.value
    Accessible.role: Accessible.StaticText

    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: fact.label
        textFormat: Text.PlainText
        width: fact.width
    }
    Text {
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.figure
        maximumLineCount: 2
        text: fact.value
        textFormat: Text.PlainText
        width: fact.width
        wrapMode: Text.Wrap
    }
}
