pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// The key files of a folder; `offering` puts a button beside each good one.
Column {
    id: list

    required property KeyListModel keys
    property bool offering: false

    Repeater {
        model: list.keys

        delegate: Item {
            id: entry

            required property string address
            required property string detail
            required property string file
            required property bool good
            required property string path

            height: words.height + 1.5 * Theme.unit
            width: list.width

            StateGlyph {
                color: entry.good ? Theme.live : Theme.halted
                height: 1.5 * Theme.unit
                shape: entry.good ? StateGlyph.Disc : StateGlyph.Square
                width: height
                x: Theme.unit / 2
                y: 1.25 * Theme.unit
            }
            Column {
                id: words

                spacing: 2
                width: take.x - x - Theme.unit
                x: 3 * Theme.unit
                y: 0.75 * Theme.unit

                Text {
                    color: Theme.text
                    elide: Text.ElideMiddle
                    font: entry.good ? Theme.figure : Theme.body
                    text: entry.good ? entry.address : entry.file
                    textFormat: Text.PlainText
                    width: parent.width
                }
                Text {
                    color: entry.good ? Theme.textMuted : Theme.halted
                    font: Theme.small
                    text: entry.good ? qsTr("%1 · %2", "file, how it is encrypted").arg(entry.file).arg(entry.detail) : entry.detail
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            PushButton {
                id: take

                Accessible.name: qsTr("Bring in %1").arg(entry.file)
                anchors.right: parent?.right
                text: qsTr("Bring in")
                visible: list.offering && entry.good
                width: visible ? implicitWidth : 0
                y: Theme.unit / 2

                onClicked: Accounts.maker.importFile(entry.path)
            }
            Rectangle {
                anchors.bottom: parent?.bottom
                color: Theme.border
                height: Theme.hairline
                width: entry.width
            }
        }
    }
}
