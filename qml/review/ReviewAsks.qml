pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Review
import Rollscope.Theme

// What one has to say yes to by a gesture of its own: a box for each, none of them ticked before.
Column {
    id: asks

    required property TransactionReview review

    spacing: Theme.unit

    Repeater {
        model: asks.review.asks

        delegate: Item {
            id: ask

            required property int index
            required property string modelData

            height: Math.max(box.height, words.height)
            width: asks.width

            CheckMark {
                id: box

                checked: asks.review.isAgreed(ask.index)

                Accessible.name: ask.modelData

                onToggled: asks.review.agree(ask.index, checked)
            }
            Text {
                id: words

                anchors.left: box.right
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text
                font: Theme.body
                text: ask.modelData
                textFormat: Text.PlainText
                wrapMode: Text.Wrap

                Accessible.ignored: true

                TapHandler {
                    onTapped: box.flip()
                }
            }
        }
    }
}
