import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.History
import Rollscope.Theme

// Where to write the report.
T.Popup {
    id: sheet

    property string failure: ""
    required property string footer
    property string saved: ""
    required property Item target
    required property string title

    function show(): void {
        sheet.saved = "";
        sheet.failure = "";
        path.text = names.freePath("report", "pdf");
        sheet.open();
        path.forceActiveFocus();
    }
    function save(): void {
        printer.save(sheet.target, path.text, sheet.title, sheet.footer);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    implicitHeight: content.implicitHeight + 2 * padding
    modal: true
    padding: 2 * Theme.unit
    parent: T.Overlay.overlay
    width: 60 * Theme.unit
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0

    background: Rectangle {
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: Theme.raised
        radius: Theme.radius
    }
    Column {
        id: content

        width: parent.width

        spacing: 1.5 * Theme.unit

        Text {
            color: Theme.text
            font: Theme.title
            text: qsTr("Print the report to a PDF")
        }
        T.TextField {
            id: path

            color: Theme.text
            font: Theme.body
            implicitHeight: Theme.controlHeight
            leftPadding: Theme.unit
            maximumLength: 4000
            selectByMouse: true
            selectedTextColor: Theme.onAccent
            selectionColor: Theme.accent
            verticalAlignment: TextInput.AlignVCenter
            width: parent.width

            Accessible.name: qsTr("File to write")
            Accessible.role: Accessible.EditableText

            onAccepted: sheet.save()

            background: Rectangle {
                border.color: path.activeFocus ? Theme.focus : Theme.borderStrong
                border.width: path.activeFocus ? 2 : Theme.hairline
                color: Theme.surface
                radius: Theme.radius
            }
        }
        Text {
            color: sheet.failure.length > 0 ? Theme.halted : Theme.live
            font: Theme.body
            text: sheet.failure.length > 0 ? sheet.failure : sheet.saved.length > 0 ? qsTr("Saved: %1").arg(sheet.saved) : ""
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.WrapAnywhere

            Accessible.name: text
            Accessible.role: Accessible.AlertMessage
        }
        Row {
            layoutDirection: Qt.RightToLeft
            spacing: Theme.unit
            width: parent.width

            PushButton {
                enabled: sheet.target !== null && path.text.length > 0
                primary: true
                text: qsTr("Save")

                onClicked: sheet.save()
            }
            PushButton {
                text: sheet.saved.length > 0 ? qsTr("Close") : qsTr("Cancel")

                onClicked: sheet.close()
            }
        }
    }

    ChartExport {
        id: names
    }
    PdfSheet {
        id: printer

        onFinished: (good, text) => {
            sheet.saved = good ? text : "";
            sheet.failure = good ? "" : text;
        }
    }
}
