pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// New words, shown this once. They are the key: no clipboard, no picture, no cloud.
Column {
    id: part

    required property KeyMaker maker

    spacing: 1.5 * Theme.unit

    // Not the button: a second Enter would pass the words by.
    onVisibleChanged: {
        if (part.visible)
            many.forceActiveFocus(Qt.TabFocusReason);
    }

    Text {
        color: Theme.warnText
        font: Theme.body
        text: qsTr("On paper, in this order. They are shown this once, and three of them are asked back. Whoever has them has the account; without them it is lost when this machine is.")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Choice {
        id: many

        label: qsTr("How many words")
        texts: [qsTr("12 words"), qsTr("24 words")]
        value: part.maker.words.length === 24 ? "24" : "12"
        values: ["12", "24"]

        onChosen: value => part.maker.create(Number(value))
    }
    Grid {
        columnSpacing: 3 * Theme.unit
        columns: Math.max(2, Math.floor(part.width / (20 * Theme.unit)))
        rowSpacing: Theme.unit

        Repeater {
            model: part.maker.words

            delegate: Row {
                id: entry

                required property int index
                required property string modelData

                spacing: Theme.unit

                Text {
                    color: Theme.textFaint
                    font: Theme.figure
                    horizontalAlignment: Text.AlignRight
                    text: entry.index + 1
                    textFormat: Text.PlainText
                    width: 3 * Theme.unit
                }
                Text {
                    color: Theme.text
                    font: Theme.strong
                    text: entry.modelData
                    textFormat: Text.PlainText
                    width: 12 * Theme.unit
                }
            }
        }
    }
    StepButtons {
        maker: part.maker
        text: qsTr("They are on paper")
        width: parent.width

        onTaken: part.maker.wordsWritten()
    }
}
