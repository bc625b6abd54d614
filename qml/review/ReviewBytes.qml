pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Review
import Rollscope.Theme

// The bytes themselves, folded away: a row per word of 32.
Column {
    id: part

    property bool interactive: true
    property alias open: fold.checked
    required property TransactionReview review

    spacing: Theme.unit / 2

    Item {
        height: Theme.controlHeight
        width: parent.width

        T.Button {
            id: fold

            checkable: true
            enabled: part.interactive
            font: Theme.body
            height: Theme.controlHeight
            leftPadding: Theme.unit / 2
            rightPadding: Theme.unit
            text: qsTr("The bytes that are signed: %n", "", part.review.bytes.size)
            width: contentItem.implicitWidth + leftPadding + rightPadding

            Accessible.checkable: true
            Accessible.checked: fold.checked
            Accessible.name: fold.text
            Accessible.role: Accessible.Button

            Keys.onEnterPressed: fold.toggle()
            Keys.onReturnPressed: fold.toggle()

            background: Rectangle {
                color: fold.down ? Theme.pressed : fold.hovered ? Theme.hover : "transparent"
                radius: Theme.radius

                FocusRing {
                    target: fold
                }
            }
            contentItem: Row {
                spacing: Theme.unit / 2

                Symbol {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.textMuted
                    height: 2 * Theme.unit
                    sign: fold.checked ? Symbol.ChevronDown : Symbol.ChevronRight
                    width: height
                }
                Text {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.text
                    font: fold.font
                    text: fold.text
                    textFormat: Text.PlainText
                }
            }
        }
        SignButton {
            anchors.right: parent.right
            sign: Symbol.Copy
            text: qsTr("Copy the bytes")
            visible: part.interactive

            onClicked: part.review.copyBytes()
        }
    }
    ListView {
        id: list

        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        height: Math.min(count, 16) * 2.5 * Theme.unit
        keyNavigationEnabled: true
        model: part.review.bytes
        reuseItems: true
        visible: fold.checked && count > 0
        width: parent.width

        Accessible.name: fold.text
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: Item {
            id: word

            required property string hex
            required property string offset

            height: 2.5 * Theme.unit
            width: list.width

            Accessible.name: word.hex
            Accessible.role: Accessible.ListItem

            Rectangle {
                anchors.fill: parent
                color: word.ListView.isCurrentItem && list.activeFocus ? Theme.selected : "transparent"
            }
            Text {
                color: Theme.textFaint
                font: Theme.figureSmall
                height: parent.height
                text: word.offset
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                x: Theme.unit
            }
            Text {
                color: Theme.text
                elide: Text.ElideRight
                font: Theme.figureSmall
                height: parent.height
                text: word.hex
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                width: parent.width - x - 2 * Theme.unit
                x: 7 * Theme.unit
            }
        }
    }
}
