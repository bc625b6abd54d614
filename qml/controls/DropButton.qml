import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Theme

// A button that lets down a panel; its children stand in the panel, below one another.
T.Button {
    id: button

    default property alias content: column.data
    readonly property bool panelOpen: panel.visible
    property real panelWidth: 30 * Theme.unit
    property int sign: Symbol.ChevronDown

    checkable: false
    font: Theme.body
    implicitHeight: Theme.controlHeight
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.unit
    rightPadding: 1.25 * Theme.unit

    Accessible.name: button.text
    Accessible.role: Accessible.ButtonMenu

    Keys.onDownPressed: panel.open()
    Keys.onEnterPressed: button.clicked()
    Keys.onReturnPressed: button.clicked()
    onClicked: panel.opened ? panel.close() : panel.open()

    background: Rectangle {
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: button.down || panel.opened ? Theme.pressed : button.hovered ? Theme.hover : Theme.surface
        radius: Theme.radius

        FocusRing {
            anchors.margins: -3
            radius: Theme.radius + 3
            target: button
        }
    }
    contentItem: Row {
        spacing: Theme.unit * 3 / 4

        Symbol {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            height: 2 * Theme.unit
            sign: button.sign
            width: height
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font: button.font
            text: button.text
            textFormat: Text.PlainText
        }
    }

    T.Popup {
        id: panel

        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        focus: true
        implicitHeight: Math.min(column.implicitHeight + 2 * padding, 70 * Theme.unit)
        margins: Theme.unit
        padding: 1.5 * Theme.unit
        width: button.panelWidth
        x: button.width - width
        y: button.height + Theme.unit / 2

        background: Rectangle {
            border.color: Theme.borderStrong
            border.width: Theme.hairline
            color: Theme.raised
            radius: Theme.radius
        }

        ScrollArea {
            anchors.fill: parent
            contentHeight: column.implicitHeight

            Column {
                id: column

                spacing: Theme.unit / 4
                width: panel.availableWidth
            }
        }
    }
}
