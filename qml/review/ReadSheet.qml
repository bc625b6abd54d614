import QtQuick
import Rollscope.Controls
import Rollscope.Review
import Rollscope.Theme

// Paste what somebody wants signed, and see what it really does. Nothing is sent anywhere.
Sheet {
    id: sheet

    readonly property ReviewReader reader: ReviewReader {
        book: ReviewBook
    }
    readonly property TransactionReview review: sheet.reader.review

    bodyHeight: column.height
    maximumHeight: 200 * Theme.unit
    title: qsTr("Read a transaction")
    width: Math.min(96 * Theme.unit, parent ? parent.width - 4 * Theme.unit : 0)

    onAboutToShow: ReviewBook.prepare()
    onClosed: sheet.reader.clear()
    onOpened: area.forceActiveFocus(Qt.PopupFocusReason)

    ScrollArea {
        id: scroll

        anchors.fill: parent
        contentHeight: column.height
        focus: true

        Keys.onPressed: event => {
            const page = scroll.height - 4 * Theme.unit;
            const by = event.key === Qt.Key_PageDown ? page : event.key === Qt.Key_PageUp ? -page : 0;
            scroll.contentY = Math.max(0, Math.min(Math.max(0, scroll.contentHeight - scroll.height), scroll.contentY + by));
            event.accepted = by !== 0;
        }

        Column {
            id: column

            spacing: 2 * Theme.unit
            width: parent.width - 2 * Theme.unit

            Column {
                spacing: Theme.unit / 2
                width: parent.width

                PasteArea {
                    id: area

                    focus: true
                    hint: qsTr("Paste a raw transaction, calldata, or a message as JSON (EIP-712). It stays on this machine.")
                    label: qsTr("Transaction, calldata or message")
                    lines: 4
                    locked: sheet.reader.large
                    takePaste: () => sheet.reader.takeClipboard()
                    text: sheet.reader.text
                    trouble: sheet.reader.trouble
                    width: parent.width

                    onChanged: text => sheet.reader.text = text
                }
                Item {
                    height: Theme.controlHeight
                    visible: sheet.reader.text.length > 0
                    width: parent.width

                    Text {
                        color: Theme.textMuted
                        elide: Text.ElideRight
                        font: Theme.body
                        height: parent.height
                        text: sheet.reader.found
                        textFormat: Text.PlainText
                        verticalAlignment: Text.AlignVCenter
                        width: empty.x - Theme.unit

                        Accessible.role: Accessible.StaticText
                    }
                    PushButton {
                        id: empty

                        anchors.right: parent.right
                        text: qsTr("Clear")

                        onClicked: {
                            sheet.reader.clear();
                            area.forceActiveFocus(Qt.OtherFocusReason);
                        }
                    }
                }
            }
            CallFields {
                reader: sheet.reader
                visible: sheet.reader.call
                width: parent.width
            }
            PasteArea {
                hint: qsTr("The contract's ABI: JSON, or lines such as function deposit(uint256 amount)")
                label: qsTr("ABI of the contract")
                lines: 3
                text: sheet.reader.abi
                trouble: sheet.reader.abiTrouble
                visible: sheet.review.abiHelps || sheet.reader.abi.length > 0
                width: parent.width

                onChanged: text => sheet.reader.abi = text
            }
            Rectangle {
                color: Theme.border
                height: Theme.hairline
                visible: card.visible
                width: parent.width
            }
            ReviewCard {
                id: card

                review: sheet.review
                visible: sheet.review.state === TransactionReview.Said || sheet.review.state === TransactionReview.Refused
                width: parent.width
            }
        }
    }
}
