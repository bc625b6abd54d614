pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.History
import Rollscope.Theme

// A range of one's own, as two UTC times.
T.Popup {
    id: popup

    required property TimeRange range
    property bool refused: false

    function apply(): void {
        popup.refused = !popup.range.chooseRange(first.text, last.text);
        if (!popup.refused)
            popup.close();
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
    focus: true
    implicitHeight: content.implicitHeight + 2 * padding
    implicitWidth: 36 * Theme.unit
    margins: Theme.unit
    padding: 1.5 * Theme.unit

    onAboutToShow: {
        popup.refused = false;
        first.text = popup.range.edge(false);
        last.text = popup.range.edge(true);
    }
    onOpened: first.forceActiveFocus()

    background: Rectangle {
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: Theme.raised
        radius: Theme.radius
    }
    Column {
        id: content

        width: parent.width

        spacing: Theme.unit

        Text {
            color: Theme.textMuted
            font: Theme.small
            text: qsTr("From and to, UTC, as 2026-11-21 13:00")
        }
        Field {
            id: first

            Accessible.name: qsTr("From")
        }
        Field {
            id: last

            Accessible.name: qsTr("To")
        }
        Text {
            color: Theme.halted
            font: Theme.small
            text: qsTr("Not a range: from must lie before to, at most a year apart.")
            visible: popup.refused
            width: parent.width
            wrapMode: Text.Wrap
        }
        PushButton {
            anchors.right: parent.right
            primary: true
            text: qsTr("Show")

            onClicked: popup.apply()
        }
    }

    component Field: T.TextField {
        id: field

        color: Theme.text
        font: Theme.figure
        implicitHeight: Theme.controlHeight
        leftPadding: Theme.unit
        maximumLength: 20
        selectByMouse: true
        selectedTextColor: Theme.onAccent
        selectionColor: Theme.accent
        verticalAlignment: TextInput.AlignVCenter
        width: parent.width

        Accessible.role: Accessible.EditableText

        onAccepted: popup.apply()

        background: Rectangle {
            border.color: field.activeFocus ? Theme.focus : Theme.borderStrong
            border.width: field.activeFocus ? 2 : Theme.hairline
            color: Theme.surface
            radius: Theme.radius
        }
    }
}
