pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// Three of the words, asked back.
Column {
    id: part

    required property KeyMaker maker

    function check(): void {
        const said = [];
        for (let i = 0; i < fields.count; ++i)
            said.push((fields.itemAt(i) as LineField).text);
        part.maker.answer(said);
    }

    spacing: 1.5 * Theme.unit

    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("Type these words from what you wrote down.")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        Repeater {
            id: fields

            model: part.visible ? part.maker.asked : []

            delegate: LineField {
                required property int modelData

                hint: qsTr("word %1").arg(modelData)
                implicitWidth: 18 * Theme.unit
                inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
                label: qsTr("Word %1 of what you wrote down").arg(modelData)
                maximumLength: 20

                onAccepted: part.check()
            }

            onItemAdded: (index, item) => {
                if (index === 0)
                    item.forceActiveFocus(Qt.TabFocusReason);
            }
        }
    }
    StepButtons {
        maker: part.maker
        text: qsTr("Compare")
        width: parent.width

        onTaken: part.check()

        PushButton {
            enabled: !part.maker.working
            text: qsTr("Start over with new words")

            onClicked: part.maker.create(12)
        }
    }
}
