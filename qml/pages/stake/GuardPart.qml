import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// Whether now is a time to sign. What blocks can be overruled by typing, for this transaction once.
Column {
    id: part

    required property StakeReview review

    spacing: Theme.unit
    visible: part.review.guard.count > 0 || part.review.doneText.length > 0

    FindingList {
        model: part.review.guard
        width: parent.width
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: part.review.until
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    Column {
        spacing: Theme.unit / 2
        visible: part.review.blocked
        width: parent.width

        Text {
            color: Theme.text
            font: Theme.body
            text: part.review.overridden ? qsTr("You sign all the same. It holds for this transaction once, and only while nothing else comes up.") : qsTr("It is better to wait. To sign all the same, type the name of the chain: %1").arg(part.review.wanted)
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        LineField {
            id: field

            label: qsTr("Type %1 to sign all the same").arg(part.review.wanted)
            text: part.review.typed
            width: Math.min(parent.width, 36 * Theme.unit)

            onTextEdited: part.review.typed = field.text
        }
    }
    Column {
        spacing: Theme.unit / 2
        visible: part.review.doneText.length > 0
        width: parent.width

        Text {
            color: Theme.text
            font: Theme.body
            text: part.review.doneText
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.AlertMessage
        }
        CheckMark {
            checked: part.review.onceMore
            text: qsTr("I want it once more")

            onToggled: {
                part.review.onceMore = checked;
                checked = Qt.binding(() => part.review.onceMore);
            }
        }
    }
}
