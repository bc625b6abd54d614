pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Review
import Rollscope.Theme

// What calldata alone does not say: the chain, the contract, and the coins that go with it.
Flow {
    id: fields

    readonly property real half: fields.width < 60 * Theme.unit ? fields.width : (fields.width - fields.spacing) / 2
    required property ReviewReader reader

    spacing: 1.5 * Theme.unit

    CallField {
        hint: qsTr("Metis or 1088")
        label: qsTr("Chain: name or number")
        note: fields.reader.chainName
        text: fields.reader.chain
        trouble: fields.reader.chainTrouble

        onEdited: text => fields.reader.chain = text
    }
    CallField {
        hint: "0"
        label: qsTr("Coins sent along")
        note: fields.reader.coin
        text: fields.reader.value
        trouble: fields.reader.valueTrouble

        onEdited: text => fields.reader.value = text
    }
    CallField {
        hint: qsTr("0x and 40 digits")
        label: qsTr("Contract that is called")
        text: fields.reader.to
        trouble: fields.reader.toTrouble
        width: fields.width

        onEdited: text => fields.reader.to = text
    }

    component CallField: Column {
        id: one

        property alias hint: field.hint
        required property string label
        property string note: ""
        property alias text: field.text
        property alias trouble: field.trouble

        signal edited(string text)

        spacing: Theme.unit / 2
        width: fields.half

        Item {
            height: head.height
            width: parent.width

            Text {
                id: head

                color: Theme.textMuted
                font: Theme.small
                text: one.label
                textFormat: Text.PlainText
            }
            Text {
                anchors.right: parent.right
                color: Theme.text
                elide: Text.ElideRight
                font: Theme.small
                horizontalAlignment: Text.AlignRight
                text: one.note
                textFormat: Text.PlainText
                width: parent.width - head.width - Theme.unit
            }
        }
        LineField {
            id: field

            font: Theme.figure
            label: one.label
            width: parent.width

            onTextEdited: one.edited(field.text)
        }
    }
}
