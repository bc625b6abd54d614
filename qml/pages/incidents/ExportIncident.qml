import QtQuick
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Theme

// Where to write an incident, and as what.
Sheet {
    id: sheet

    required property IncidentDetail detail
    property string failure: ""
    property string format: "json"
    property string saved: ""

    function show(): void {
        sheet.saved = "";
        sheet.failure = "";
        path.text = files.freePath(sheet.format);
        sheet.open();
        path.forceActiveFocus();
    }
    function save(): void {
        files.save(path.text, sheet.format);
    }

    bodyHeight: content.implicitHeight
    title: qsTr("Export the incident")

    IncidentExport {
        id: files

        detail: sheet.detail
        origin: qsTr("Rollscope · %1 · %2", "source, moment").arg(Bridge.sourceLabel).arg(Bridge.moment)

        onFinished: (good, text) => {
            sheet.saved = good ? text : "";
            sheet.failure = good ? "" : text;
        }
    }
    Column {
        id: content

        spacing: 1.5 * Theme.unit
        width: sheet.availableWidth

        Choice {
            label: qsTr("Form")
            texts: [qsTr("JSON, with all evidence"), qsTr("PDF, one page"), qsTr("PNG picture")]
            value: sheet.format
            values: ["json", "pdf", "png"]

            onChosen: value => {
                sheet.format = value;
                path.text = files.freePath(value);
            }
        }
        LineField {
            id: path

            label: qsTr("File to write")
            maximumLength: 4000
            width: parent.width

            onAccepted: sheet.save()
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
                enabled: !files.busy && path.text.length > 0
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
}
