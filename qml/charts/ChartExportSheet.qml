import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.History
import Rollscope.Theme

// Where to save a chart, and on what ground.
T.Popup {
    id: sheet

    property bool csv: false
    property bool darkGround: Theme.dark
    required property ChartExport exporter
    property string failure: ""
    // The path of a file that is there and that the user was asked about.
    property string taken: ""
    property var histories: []
    property string saved: ""
    property string words: ""

    function show(asCsv: bool): void {
        sheet.csv = asCsv;
        sheet.saved = "";
        sheet.failure = "";
        sheet.taken = "";
        path.text = sheet.exporter.freePath(sheet.words, asCsv ? "csv" : "png");
        sheet.open();
        path.forceActiveFocus();
        path.selectAll();
    }
    function save(): void {
        sheet.saved = "";
        sheet.failure = "";
        if (sheet.taken !== path.text && sheet.exporter.isTaken(path.text)) {
            sheet.taken = path.text;
            return;
        }
        sheet.taken = "";
        if (sheet.csv)
            sheet.exporter.saveCsv(path.text, sheet.histories);
        else
            sheet.exporter.savePng(path.text, sheet.darkGround);
    }

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    modal: true
    padding: 2 * Theme.unit
    width: 60 * Theme.unit
    implicitHeight: content.implicitHeight + 2 * padding
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    parent: T.Overlay.overlay

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
            text: sheet.csv ? qsTr("Save the figures as CSV") : qsTr("Save the chart as a picture")
        }
        Text {
            color: Theme.textMuted
            font: Theme.body
            text: sheet.csv ? qsTr("All lines of this page over the range in sight, as the history holds them.") : qsTr("With title, range and source, at twice the size on screen.")
            width: parent.width
            wrapMode: Text.Wrap
        }
        T.TextField {
            id: path

            color: Theme.text
            font: Theme.body
            implicitHeight: Theme.controlHeight
            leftPadding: Theme.unit
            maximumLength: 4000
            objectName: "exportPath"
            selectByMouse: true
            selectedTextColor: Theme.onAccent
            selectionColor: Theme.accent
            verticalAlignment: TextInput.AlignVCenter
            width: parent.width

            Accessible.name: qsTr("File to write")
            Accessible.role: Accessible.EditableText

            onAccepted: sheet.save()
            onTextEdited: sheet.taken = ""

            background: Rectangle {
                border.color: path.activeFocus ? Theme.focus : Theme.borderStrong
                border.width: path.activeFocus ? 2 : Theme.hairline
                color: Theme.surface
                radius: Theme.radius
            }
        }
        Row {
            spacing: Theme.unit
            visible: !sheet.csv

            RangeChip {
                checked: !sheet.darkGround
                text: qsTr("Light ground")

                onClicked: sheet.darkGround = false
            }
            RangeChip {
                checked: sheet.darkGround
                text: qsTr("Dark ground")

                onClicked: sheet.darkGround = true
            }
        }
        Text {
            color: sheet.failure.length > 0 ? Theme.halted : sheet.taken.length > 0 ? Theme.text : Theme.live
            font: Theme.body
            text: sheet.taken.length > 0 ? qsTr("A file of this name is there. Replace it, or choose another name.") : sheet.failure.length > 0 ? sheet.failure : sheet.saved.length > 0 ? qsTr("Saved: %1").arg(sheet.saved) : sheet.exporter.busy ? qsTr("Reading the history…") : ""
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
                enabled: !sheet.exporter.busy && path.text.length > 0
                primary: true
                text: sheet.taken.length > 0 ? qsTr("Replace") : qsTr("Save")

                onClicked: sheet.save()
            }
            PushButton {
                text: sheet.saved.length > 0 ? qsTr("Close") : qsTr("Cancel")

                onClicked: sheet.close()
            }
        }
    }

    Connections {
        function onFinished(good: bool, text: string): void {
            sheet.saved = good ? text : "";
            sheet.failure = good ? "" : text;
        }

        target: sheet.exporter
    }
}
