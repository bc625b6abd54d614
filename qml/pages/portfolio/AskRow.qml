pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// What a protocol has to be told before its positions can be read, as a validator's number; what it was told may be hidden again.
Column {
    id: row

    required property var held // lists; what comes from C++ is no list<string> to qmllint
    required property string protocol
    required property var shown
    required property string words

    function show(): void {
        field.trouble = Staking.choose(row.protocol, field.text, true);
        if (field.trouble.length === 0)
            field.clear();
    }

    spacing: Theme.unit / 2

    Text {
        color: Theme.textMuted
        font: Theme.small
        text: row.shown.length + row.held.length > 0 ? qsTr("%1. What you hold with others is not in this list.").arg(row.words) : row.words
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: field

            font: Theme.figure
            label: row.words
            maximumLength: 100
            width: 28 * Theme.unit

            onAccepted: row.show()
            onTextEdited: field.trouble = ""
        }
        PushButton {
            Accessible.description: row.words
            text: qsTr("Show", "positions with a validator")

            onClicked: row.show()
        }
        Repeater {
            model: row.shown

            delegate: PushButton {
                required property string modelData

                Accessible.description: row.words
                text: qsTr("Hide %1", "a validator's number").arg(modelData)

                onClicked: field.trouble = Staking.choose(row.protocol, modelData, false)
            }
        }
        Repeater {
            model: row.held

            delegate: Text {
                required property string modelData

                color: Theme.textMuted
                font: Theme.body
                height: Theme.controlHeight
                text: qsTr("%1: a claim waits there", "a validator's number").arg(modelData)
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
            }
        }
    }
}
