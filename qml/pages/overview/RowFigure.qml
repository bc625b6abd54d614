import QtQuick
import Rollscope.Theme

// A number in a row, flush right. One that is not shown is better empty: an invisible text is laid out as well.
Text {
    color: Theme.text
    font: Theme.figure
    height: Theme.rowHeight
    horizontalAlignment: Text.AlignRight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
