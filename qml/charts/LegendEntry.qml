import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// A line's colour, name and value. Click hides it, double-click leaves it alone.
T.Button {
    id: entry

    required property TimeSeries chart
    required property ChartLine line

    font: Theme.small
    implicitHeight: 3 * Theme.unit
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.unit / 2
    opacity: entry.line.shown ? 1 : 0.5
    rightPadding: Theme.unit / 2
    text: entry.line.name

    Accessible.checkable: true
    Accessible.checked: entry.line.shown
    Accessible.description: qsTr("Space hides this line, Enter shows it alone")
    Accessible.name: qsTr("%1: %2", "line, value").arg(entry.line.name).arg(entry.line.value)
    Accessible.role: Accessible.CheckBox

    Keys.onEnterPressed: entry.chart.solo(entry.line)
    Keys.onReturnPressed: entry.chart.solo(entry.line)
    onClicked: entry.line.shown = !entry.line.shown
    onDoubleClicked: entry.chart.solo(entry.line)

    background: Rectangle {
        color: entry.hovered ? Theme.hover : "transparent"
        radius: Theme.radius

        FocusRing {
            target: entry
        }
    }
    contentItem: Row {
        spacing: Theme.unit * 3 / 4

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: entry.line.shown ? entry.line.color : Theme.textFaint
            height: Theme.unit * 3 / 8
            radius: height / 2
            width: 1.25 * Theme.unit
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            font.family: Theme.small.family
            font.pixelSize: Theme.small.pixelSize
            font.strikeout: !entry.line.shown
            text: entry.line.name
            textFormat: Text.PlainText
            visible: text.length > 0
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font: Theme.figureSmall
            horizontalAlignment: Text.AlignRight
            text: entry.line.value
            textFormat: Text.PlainText
            width: Math.max(implicitWidth, 7 * Theme.unit)
        }
    }

    Tip {
        text: qsTr("Click hides, double-click shows it alone")
        visible: entry.hovered
    }
}
