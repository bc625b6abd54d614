import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// One thing to type: an amount with all that can be given, or whatever else the action asks for.
Column {
    id: one

    required property bool hasMost
    required property int index
    required property bool isAmount
    required property bool isOptional
    required property string token
    required property string trouble
    required property string typed
    required property string words

    signal edited(int row, string text)
    signal mostWanted(int row)

    function take(): void {
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.unit / 2

    Text {
        color: Theme.textMuted
        font: Theme.small
        text: one.isOptional ? qsTr("%1 (may stay empty)").arg(one.words) : one.words
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Row {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: field

            font: Theme.figure
            label: one.words
            text: one.typed
            trouble: one.trouble
            width: one.isAmount ? 28 * Theme.unit : Math.min(parent.width, 60 * Theme.unit)

            onTextEdited: one.edited(one.index, field.text)
        }
        Text {
            color: Theme.text
            font: Theme.figure
            height: Theme.controlHeight
            text: one.token
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            visible: one.isAmount
        }
        PushButton {
            text: qsTr("All that can be given")
            visible: one.isAmount && one.hasMost

            onClicked: one.mostWanted(one.index)
        }
    }
}
