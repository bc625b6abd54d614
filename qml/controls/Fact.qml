import QtQuick
import Rollscope.Theme

// A small label over its value. Both stand on lines of their own: scripts that another font draws are taller, and
// neighbours would stand higher or lower.
Item {
    id: fact

    required property string label
    readonly property real labelBase: Math.round(0.97 * Theme.small.pixelSize)
    required property string value
    readonly property real valueBase: Math.round(1.21 * Theme.small.pixelSize) + 2 + Math.round(0.97 * Theme.figure.pixelSize)

    implicitHeight: shown.y + shown.height

    Accessible.name: fact.label + ": " + fact.value
    Accessible.role: Accessible.StaticText

    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: fact.label
        textFormat: Text.PlainText
        width: fact.width
        y: fact.labelBase - baselineOffset
    }
    Text {
        id: shown

        color: Theme.text
        elide: Text.ElideRight
        font: Theme.figure
        maximumLineCount: 2
        text: fact.value
        textFormat: Text.PlainText
        width: fact.width
        wrapMode: Text.Wrap
        y: fact.valueBase - baselineOffset
    }
}
