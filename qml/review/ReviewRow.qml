import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// A label and its words; below them exactly what is signed, and what is to be known about it.
Item {
    id: row

    property int depth: 0
    required property string label
    property bool muted: false
    property string note: ""
    property string raw: ""
    readonly property real indent: row.depth * 2 * Theme.unit
    // Where there is little room the words stand below their label.
    readonly property bool stacked: row.width < 52 * Theme.unit
    property bool warned: false
    required property string words

    implicitHeight: Math.max(name.height, value.y + value.height - name.y) + 1.5 * Theme.unit

    Accessible.description: row.note
    Accessible.name: row.label + ": " + row.words + (row.raw.length > 0 ? " (" + row.raw + ")" : "")
    Accessible.role: Accessible.StaticText

    Text {
        id: name

        color: Theme.textMuted
        font: Theme.body
        text: row.label
        textFormat: Text.PlainText
        width: row.stacked ? row.width - x : 21 * Theme.unit - row.indent
        wrapMode: Text.Wrap
        x: row.indent
        y: 0.75 * Theme.unit
    }
    Column {
        id: value

        spacing: Theme.unit / 4
        width: row.width - x
        x: row.stacked ? row.indent : 22 * Theme.unit
        y: row.stacked ? name.y + name.height + Theme.unit / 4 : name.y

        Text {
            color: row.muted ? Theme.textMuted : Theme.text
            font: Theme.figure // shows 0x28 as it is
            text: row.words
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.textFaint
            font: Theme.figureSmall
            text: row.raw
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
        Item {
            height: note.height
            visible: row.note.length > 0
            width: parent.width

            Symbol {
                id: sign

                color: Theme.degraded
                height: 1.75 * Theme.unit
                sign: Symbol.Warning
                visible: row.warned
                width: row.warned ? height : 0
                y: Math.round((metrics.height - height) / 2)
            }
            Text {
                id: note

                anchors.left: sign.right
                anchors.leftMargin: row.warned ? Theme.unit / 2 : 0
                anchors.right: parent.right
                color: row.warned ? Theme.degraded : Theme.textMuted
                font: Theme.small
                text: row.note
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
            }
            FontMetrics {
                id: metrics

                font: note.font
            }
        }
    }
}
