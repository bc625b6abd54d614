import QtQuick
import Rollscope.Theme

// The lines in order, in words; no height where there is nothing to say.
Item {
    id: ranking

    property alias text: words.text

    height: words.text.length > 0 ? words.height + Theme.unit : 0

    Text {
        id: words

        color: Theme.text
        font: Theme.figure
        textFormat: Text.PlainText
        width: ranking.width - 4 * Theme.unit
        wrapMode: Text.Wrap
        x: 2 * Theme.unit
        y: Theme.unit
    }
}
