pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Review
import Rollscope.Theme

// What is about to be signed: in words first, then what it costs, then what to compare on the device and the bytes.
Column {
    id: card

    property alias bytesOpen: bytes.open
    property bool interactive: true
    required property TransactionReview review

    spacing: 2.5 * Theme.unit

    Accessible.name: card.review.summary
    Accessible.role: Accessible.Grouping

    Column {
        spacing: Theme.unit / 2
        width: parent.width

        Text {
            color: Theme.text
            // The figures' typeface: the text's own makes a times sign of the x in 0x28.
            font: Qt.font({
                    "family": Theme.figure.family,
                    "pixelSize": (text.length > 70 ? Theme.title : Theme.heading).pixelSize,
                    "weight": Font.DemiBold
                })
            text: card.review.sentence
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.Heading
        }
        Text {
            color: Theme.textMuted
            font: Theme.body
            text: qsTr("%1 · %2", "contract, chain").arg(card.review.contract).arg(card.review.chain)
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
    ReviewNotice {
        texts: [card.review.refusal, card.review.advice]
        title: qsTr("Refused")
        trouble: true
        visible: card.review.refusal.length > 0
        width: parent.width
    }
    ReviewNotice {
        texts: card.review.warnings
        title: qsTr("Before you sign")
        visible: card.review.warnings.length > 0
        width: parent.width
    }
    ReviewSection {
        title: qsTr("To be agreed to")
        visible: card.interactive && card.review.asks.length > 0
        width: parent.width

        ReviewAsks {
            review: card.review
            width: parent.width
        }
    }
    ReviewSection {
        title: qsTr("What it says")
        visible: card.review.fields.count > 0
        width: parent.width

        Lines {
            lines: card.review.fields
        }
    }
    ReviewSection {
        title: qsTr("Who is asked")
        width: parent.width

        ReviewRow {
            label: qsTr("Chain")
            width: parent.width
            words: card.review.chain
        }
        ReviewRow {
            label: qsTr("Contract")
            width: parent.width
            words: card.review.contract
        }
        ReviewHash {
            digits: card.review.groupedAddress
            interactive: card.interactive
            label: qsTr("Address")
            visible: digits.length > 0
            width: parent.width

            onCopied: card.review.copyAddress()
        }
        ReviewRow {
            label: card.review.message ? qsTr("Type") : qsTr("Function")
            visible: words.length > 0
            width: parent.width
            words: card.review.function
        }
    }
    ReviewSection {
        title: card.review.message ? qsTr("The message") : qsTr("What it costs")
        visible: card.review.figures.count > 0
        width: parent.width

        Lines {
            lines: card.review.figures
        }
    }
    ReviewSection {
        title: qsTr("Compare on your device")
        visible: card.review.digests.count > 0
        width: parent.width

        Repeater {
            model: card.review.digests

            delegate: ReviewHash {
                required property int index
                required property string words

                digits: words
                interactive: card.interactive
                width: parent?.width ?? 0

                onCopied: card.review.copyDigest(index)
            }
        }
    }
    ReviewBytes {
        id: bytes

        interactive: card.interactive
        review: card.review
        visible: card.review.bytes.size > 0
        width: parent.width
    }
    Text {
        color: Theme.textMuted
        font: Theme.small
        text: card.review.origin
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap
    }

    component Lines: Column {
        id: list

        required property ReviewLineModel lines

        width: parent ? parent.width : 0

        Repeater {
            model: list.lines

            delegate: ReviewRow {
                required depth
                required note
                required raw
                required property int tone

                muted: tone === ReviewLineModel.Muted
                warned: tone === ReviewLineModel.Warn
                width: list.width
            }
        }
        PushButton {
            text: qsTr("Show %n more", "", list.lines.waiting)
            visible: list.lines.waiting > 0

            onClicked: list.lines.showMore()
        }
    }
}
