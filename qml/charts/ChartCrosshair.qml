pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// The moment under the pointer, over a plot; a sibling of the plot.
Item {
    id: crosshair

    required property TimeSeries plot

    visible: crosshair.plot.cursorPosition >= 0

    Rectangle {
        id: hair

        color: Theme.textMuted
        height: crosshair.plot.height
        width: Theme.hairline
        x: Math.round(crosshair.plot.x + crosshair.plot.cursorPosition * crosshair.plot.width)
        y: crosshair.plot.y
    }
    Rectangle {
        color: Theme.raised
        border.color: Theme.border
        border.width: Theme.hairline
        height: when.height + Theme.unit / 2
        radius: Theme.radius / 2
        width: when.width + Theme.unit
        x: Math.max(crosshair.plot.x, Math.min(crosshair.plot.x + crosshair.plot.width - width, hair.x - width / 2))
        // Over the plot: below it stand the labels of the axis.
        y: crosshair.plot.y + Theme.unit / 4

        Text {
            id: when

            anchors.centerIn: parent
            color: Theme.text
            font: Theme.figureSmall
            text: crosshair.plot.cursorText
            textFormat: Text.PlainText
        }
    }
}
