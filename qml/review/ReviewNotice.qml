pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// What must be known before one signs: its height is that of its texts, nothing is cut off.
Rectangle {
    id: notice

    readonly property color ink: notice.trouble ? Theme.troubleText : Theme.warnText
    required property var texts // a list; what comes from C++ is no list<string> to qmllint
    required property string title
    property bool trouble: false

    color: notice.trouble ? Theme.troubleGround : Theme.warnGround
    implicitHeight: words.height + 3 * Theme.unit
    radius: Theme.radius

    Accessible.name: notice.title + ": " + notice.texts.join(" ")
    Accessible.role: Accessible.AlertMessage

    Symbol {
        color: notice.ink
        height: 2.25 * Theme.unit
        sign: notice.trouble ? Symbol.Close : Symbol.Warning
        width: height
        x: 1.5 * Theme.unit
        y: words.y
    }
    Column {
        id: words

        spacing: Theme.unit / 2
        width: parent.width - x - 2 * Theme.unit
        x: 5 * Theme.unit
        y: 1.5 * Theme.unit

        Text {
            color: notice.ink
            font: Theme.strong
            text: notice.title
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Repeater {
            model: notice.texts

            delegate: Text {
                required property string modelData

                color: notice.ink
                font: Theme.figure
                text: modelData
                textFormat: Text.PlainText
                width: words.width
                wrapMode: Text.Wrap
            }
        }
    }
}
