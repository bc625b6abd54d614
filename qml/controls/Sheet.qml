import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Theme

// A panel over the window, with a title; Escape and a click beside it close it.
T.Popup {
    id: sheet

    // How tall what stands in it would like to be.
    property real bodyHeight: 0
    property bool closable: true
    property real maximumHeight: 80 * Theme.unit
    property string title: ""

    anchors.centerIn: T.Overlay.overlay
    bottomPadding: 2 * Theme.unit
    closePolicy: sheet.closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    focus: true
    height: Math.min(implicitHeight, parent ? parent.height - 8 * Theme.unit : implicitHeight, sheet.maximumHeight)
    implicitHeight: sheet.bodyHeight + topPadding + bottomPadding
    leftPadding: 3 * Theme.unit
    modal: true
    rightPadding: 3 * Theme.unit
    topPadding: sheet.title.length > 0 ? 7 * Theme.unit : 2 * Theme.unit
    width: Math.min(64 * Theme.unit, parent ? parent.width - 4 * Theme.unit : 0)

    T.Overlay.modal: Rectangle {
        color: Theme.shade
    }
    background: Rectangle {
        Accessible.name: sheet.title
        Accessible.role: Accessible.Dialog
        border.color: Theme.border
        border.width: Theme.hairline
        color: Theme.raised
        radius: 1.5 * Theme.radius

        Text {
            color: Theme.text
            elide: Text.ElideRight
            font: Theme.title
            height: 6 * Theme.unit
            text: sheet.title
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            width: parent.width - 10 * Theme.unit
            x: 3 * Theme.unit
        }
        SignButton {
            anchors.right: parent.right
            anchors.rightMargin: 1.5 * Theme.unit
            sign: Symbol.Close
            text: qsTr("Close (Esc)")
            visible: sheet.closable && sheet.title.length > 0
            y: Theme.unit

            onClicked: sheet.close()
        }
    }
}
