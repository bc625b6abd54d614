import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// One token in one escrow; what does not count says why.
Item {
    id: part

    required property string amount
    required property bool counted
    readonly property real fifth: Math.floor((part.width - 4 * Theme.unit) / 20)
    property bool head: false
    required property string mark
    required property string price
    required property string priceAge
    required property string reason
    required property string summary
    required property string token
    required property string value

    height: (part.mark.length > 0 ? 5.5 : 3.5) * Theme.unit

    Accessible.name: part.summary
    Accessible.role: Accessible.Row

    HoverHandler {
        id: hover
    }
    Tip {
        text: part.reason
        visible: hover.hovered && part.reason.length > 0
    }
    Cell {
        color: part.head ? Theme.textMuted : Theme.text
        font: part.head ? Theme.small : Theme.strong
        horizontalAlignment: Text.AlignLeft
        text: part.token
        width: 3.5 * part.fifth
        x: 2 * Theme.unit
    }
    Cell {
        color: part.head ? Theme.textMuted : Theme.text
        font: part.head ? Theme.small : Theme.figureSmall
        text: part.amount
        width: 5 * part.fifth
        x: 2 * Theme.unit + 3.5 * part.fifth
    }
    Cell {
        color: part.head ? Theme.textMuted : Theme.text
        font: part.head ? Theme.small : Theme.figureSmall
        text: part.price
        width: 4.5 * part.fifth
        x: 2 * Theme.unit + 8.5 * part.fifth
    }
    Cell {
        color: Theme.textMuted
        font: part.head ? Theme.small : Theme.figureSmall
        text: part.priceAge
        width: 2 * part.fifth
        x: 2 * Theme.unit + 13 * part.fifth
    }
    Cell {
        color: part.counted ? Theme.text : part.head ? Theme.textMuted : Theme.textFaint
        font: part.head ? Theme.small : Theme.figureSmall
        text: part.value
        width: 5 * part.fifth
        x: 2 * Theme.unit + 15 * part.fifth
    }
    Text {
        color: Theme.degraded
        elide: Text.ElideRight
        font: Theme.small
        text: part.mark
        textFormat: Text.PlainText
        visible: part.mark.length > 0
        width: part.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: 3 * Theme.unit
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        opacity: 0.6
        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit
    }

    component Cell: Text {
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.figureSmall
        height: 3.5 * Theme.unit
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
