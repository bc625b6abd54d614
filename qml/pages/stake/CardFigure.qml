import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// A small label over a figure of a card; what is cut off stands in its tip.
Item {
    id: figure

    property color ink: Theme.text
    required property string label
    required property string text
    property string tip: ""

    height: 4.5 * Theme.unit

    Text {
        id: label

        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: figure.label
        textFormat: Text.PlainText
        width: parent.width
    }
    Text {
        color: figure.ink
        elide: Text.ElideRight
        font: Theme.figureSmall
        text: figure.text
        textFormat: Text.PlainText
        width: parent.width
        y: label.height + 2
    }
    HoverHandler {
        id: over
    }
    Tip {
        text: figure.tip.length > 0 ? figure.tip : figure.text
        visible: over.hovered
    }
}
