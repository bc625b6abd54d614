import QtQuick
import Rollscope.Theme

// A number in a row, flush right.
Text {
    color: Theme.text
    font: Theme.figure
    height: Theme.rowHeight
    horizontalAlignment: Text.AlignRight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
