import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One address of a list: its name, which can be written over, and all of its digits.
Item {
    id: entry

    required property string address
    required property string chain
    required property string grouped
    required property string name
    readonly property bool narrow: entry.width < 84 * Theme.unit
    property string refusal: ""
    required property string twin

    signal removed
    signal renamed(string words)

    height: Math.max(label.height, digits.y + digits.height) + Theme.unit

    LineField {
        id: label

        implicitWidth: 22 * Theme.unit
        label: qsTr("Name of %1").arg(entry.address)
        maximumLength: 60
        text: entry.name
        trouble: entry.refusal
        y: Theme.unit / 2

        onEditingFinished: entry.renamed(label.text)
    }
    Column {
        id: digits

        spacing: 2
        width: bin.x - x - Theme.unit
        x: entry.narrow ? Theme.unit : label.width + 2 * Theme.unit
        y: entry.narrow ? label.y + label.height + Theme.unit / 2 : Theme.unit / 2 + (Theme.controlHeight - first.height) / 2

        Text {
            id: first

            color: Theme.text
            font: Theme.figure
            text: entry.grouped
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.name: entry.address
        }
        Text {
            color: Theme.textMuted
            font: Theme.small
            text: entry.chain
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.warnText
            font: Theme.small
            text: entry.twin
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    SignButton {
        id: bin

        anchors.right: parent?.right
        sign: Symbol.Bin
        text: qsTr("Remove %1").arg(entry.name)
        y: Theme.unit / 2

        onClicked: entry.removed()
    }
    Rectangle {
        anchors.bottom: parent?.bottom
        color: Theme.border
        height: Theme.hairline
        width: entry.width
    }
}
