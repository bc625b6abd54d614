pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Theme

// The transactions of the dropped blocks: which came back and where, which did not.
Column {
    id: column

    required property IncidentDetail detail
    property bool interactive: true

    function copy(text: string): void {
        clipboard.text = text;
        clipboard.selectAll();
        clipboard.copy();
    }

    spacing: Theme.unit

    TextEdit {
        id: clipboard

        visible: false
    }
    Item {
        height: Theme.controlHeight
        width: parent.width

        Text {
            color: Theme.text
            font: Theme.strong
            height: parent.height
            text: qsTr("Dropped transactions")
            verticalAlignment: Text.AlignVCenter

            Accessible.role: Accessible.Heading
        }
        PushButton {
            anchors.right: parent.right
            enabled: text.length > 0 && list.count > 0
            text: qsTr("Copy what did not come back")
            visible: column.interactive && list.count > 0

            onClicked: column.copy(column.detail.droppedHashes(false))
        }
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("The hashes are not known: this chain is so busy that only numbers are fetched, or no block with transactions was dropped.")
        visible: list.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        activeFocusOnTab: column.interactive && count > 0
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // rows that are made in advance complain when a filter takes them away
        clip: true
        currentIndex: -1
        height: Math.min(count * 3.5, 28) * Theme.unit
        keyNavigationEnabled: true
        model: column.detail.transactions
        reuseItems: true
        visible: count > 0
        width: parent.width

        Accessible.name: qsTr("Dropped transactions")
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: Item {
            id: row

            required property string backIn
            required property bool cameBack
            required property string hash
            required property string summary
            required property string wasIn

            height: 3.5 * Theme.unit
            width: list.width

            Accessible.name: row.summary
            Accessible.role: Accessible.ListItem

            Keys.onPressed: event => {
                if ((event.key === Qt.Key_C && (event.modifiers & Qt.ControlModifier)) || event.key === Qt.Key_Return) {
                    column.copy(row.hash);
                    event.accepted = true;
                }
            }

            Rectangle {
                anchors.fill: parent
                color: row.ListView.isCurrentItem && list.activeFocus ? Theme.selected : "transparent"
            }
            StateGlyph {
                color: row.cameBack ? Theme.live : Theme.rolledBack
                height: 1.25 * Theme.unit
                shape: row.cameBack ? StateGlyph.Disc : StateGlyph.Loop
                width: 1.25 * Theme.unit
                y: Math.round((row.height - height) / 2)
            }
            Text {
                color: Theme.text
                elide: Text.ElideMiddle
                font: Theme.figureSmall
                height: row.height
                text: row.hash
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                width: places.x - x - Theme.unit
                x: 2.25 * Theme.unit
            }
            Text {
                id: places

                anchors.right: copyOne.left
                anchors.rightMargin: Theme.unit
                color: Theme.textMuted
                font: Theme.figureSmall
                height: row.height
                text: row.cameBack ? qsTr("%1, back in %2", "block, block").arg(row.wasIn).arg(row.backIn) : row.backIn
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
            }
            SignButton {
                id: copyOne

                anchors.right: parent.right
                focusPolicy: Qt.NoFocus
                height: row.height
                padding: Theme.unit / 2
                sign: Symbol.Copy
                text: qsTr("Copy the hash (Ctrl+C)")
                visible: column.interactive
                width: visible ? 3.5 * Theme.unit : Theme.unit

                onClicked: column.copy(row.hash)
            }
        }
    }
}
