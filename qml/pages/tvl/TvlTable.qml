pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Theme
import Rollscope.Tvl

// The head and the rows. The arrows choose, Enter goes into the detail.
FocusScope {
    id: table

    property string current: ""
    required property TvlListModel model

    signal chosen(string chain)
    signal entered

    function walk(by: int): void {
        const at = table.model.rowOf(table.current);
        const next = Math.max(0, Math.min(table.model.count - 1, at < 0 ? 0 : at + by));
        table.chosen(table.model.idAt(next));
        view.positionViewAtIndex(next, ListView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    TvlColumns {
        id: columns

        width: table.width
    }
    TvlHead {
        id: head

        columns: columns
        model: table.model
        width: parent.width
    }
    ListView {
        id: view

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.top: head.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        focus: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: table.model
        reuseItems: true
        width: parent.width

        Accessible.name: qsTr("Value locked by rollup")
        Accessible.role: Accessible.Table

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: TvlRow {
            columns: columns
            current: table.current === chainId
            keyed: view.activeFocus
            width: view.width

            onTapped: {
                view.forceActiveFocus(Qt.MouseFocusReason);
                table.chosen(chainId);
            }
        }

        Keys.onDownPressed: table.walk(1)
        Keys.onEnterPressed: table.entered()
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_PageDown:
                table.walk(12);
                break;
            case Qt.Key_PageUp:
                table.walk(-12);
                break;
            case Qt.Key_Home:
                table.walk(-table.model.count);
                break;
            case Qt.Key_End:
                table.walk(table.model.count);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        Keys.onReturnPressed: table.entered()
        Keys.onUpPressed: table.walk(-1)
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.border
        height: parent.height
        width: Theme.hairline
    }
}
