pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Blobs
import Rollscope.Theme

// Shares of all rollups, most first. The arrows walk, Enter opens the rollup's own page. As tall as its rows: the page
// scrolls, not the table.
FocusScope {
    id: table

    // Said where there is no row.
    property string emptyText: ""
    required property BlobShareModel shares

    signal chainOpened(string chain)
    signal seen(Item row)

    implicitHeight: header.height + (view.count > 0 ? view.contentHeight : 6 * Theme.unit) + Theme.unit

    function walk(by: int): void {
        view.currentIndex = Math.max(0, Math.min(view.count - 1, view.currentIndex + by));
        table.seen(view.currentItem);
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.border
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radius
    }
    BlobColumns {
        id: columns

        width: table.width
    }
    BlobHeader {
        id: header

        columns: columns
        width: parent.width
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        height: 6 * Theme.unit
        text: table.emptyText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: view.count === 0
        width: parent.width - 2 * columns.nameX
        wrapMode: Text.Wrap
        x: columns.nameX
        y: header.height
    }
    ListView {
        id: view

        activeFocusOnTab: true
        focus: true
        height: contentHeight
        highlightFollowsCurrentItem: false
        interactive: false
        keyNavigationEnabled: false
        model: table.shares
        width: parent.width
        y: header.height

        Accessible.name: qsTr("Shares of the blobs")
        Accessible.role: Accessible.Table

        delegate: BlobRow {
            columns: columns
            current: ListView.isCurrentItem
            keyed: view.activeFocus
            width: view.width

            onOpened: {
                if (!nobody)
                    table.chainOpened(chainId);
            }
            onTapped: {
                view.forceActiveFocus(Qt.MouseFocusReason);
                view.currentIndex = index;
            }
        }

        Keys.onDownPressed: table.walk(1)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
                table.walk(event.key === Qt.Key_Home ? -view.count : view.count);
                event.accepted = true;
            }
        }
        Keys.onReturnPressed: (view.currentItem as BlobRow)?.opened()
        Keys.onUpPressed: table.walk(-1)
    }
}
