import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Theme

// One choice among a few.
T.Button {
    id: chip

    // Of the line that it stands for; without a colour there is none.
    property color dot: "transparent"
    property string tip: ""

    checkable: false
    font: Theme.small
    implicitHeight: Theme.controlHeight - Theme.unit / 2
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: 1.25 * Theme.unit
    rightPadding: 1.25 * Theme.unit

    Accessible.checked: chip.checked
    Accessible.name: chip.text
    Accessible.role: Accessible.RadioButton

    Keys.onEnterPressed: chip.clicked()
    Keys.onReturnPressed: chip.clicked()

    background: Rectangle {
        border.color: chip.checked ? Theme.accent : Theme.border
        border.width: Theme.hairline
        color: chip.checked ? Theme.selected : chip.down ? Theme.pressed : chip.hovered ? Theme.hover : Theme.surface
        radius: Theme.radius

        FocusRing {
            anchors.margins: -2
            target: chip
        }
    }
    contentItem: Text {
        color: chip.checked ? Theme.accent : Theme.text
        font: chip.font
        horizontalAlignment: Text.AlignHCenter
        leftPadding: chip.dot.a > 0 ? 1.75 * Theme.unit : 0
        text: chip.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: chip.dot
            height: Theme.unit
            radius: Theme.unit / 2
            visible: chip.dot.a > 0
            width: Theme.unit
        }
    }

    Tip {
        text: chip.tip
        visible: chip.hovered && chip.tip.length > 0
    }
}
