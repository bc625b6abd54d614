import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One thing that can be done with a protocol, in its own words.
T.Button {
    id: entry

    font: Theme.body
    implicitHeight: Math.max(Theme.controlHeight, contentItem.implicitHeight + Theme.unit)
    leftPadding: 1.5 * Theme.unit
    rightPadding: 4 * Theme.unit

    Accessible.name: entry.text
    Accessible.role: Accessible.Button

    Keys.onEnterPressed: entry.clicked()
    Keys.onReturnPressed: entry.clicked()

    background: Rectangle {
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: entry.down ? Theme.pressed : entry.hovered ? Theme.hover : Theme.surface
        radius: Theme.radius

        FocusRing {
            target: entry
        }
        Symbol {
            color: Theme.textMuted
            height: 2 * Theme.unit
            sign: Symbol.ChevronRight
            width: height
            x: parent.width - width - 1.25 * Theme.unit
            y: Math.round((parent.height - height) / 2)
        }
    }
    contentItem: Text {
        color: Theme.text
        font: entry.font
        text: entry.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
    }
}
