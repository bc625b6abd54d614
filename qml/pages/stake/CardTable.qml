pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// The protocols, the soundest first. The arrows choose, Enter goes into the detail.
FocusScope {
    id: table

    property string current: ""
    required property ProtocolCardModel model

    signal chosen(string protocol)
    signal entered

    function walk(by: int): void {
        const at = table.model.rowOf(table.current);
        const next = Math.max(0, Math.min(table.model.count - 1, at < 0 ? 0 : at + by));
        if (table.model.count === 0)
            return;
        table.chosen(table.model.idAt(next));
        view.positionViewAtIndex(next, ListView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ListView {
        id: view

        activeFocusOnTab: true
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        currentIndex: table.model.count > 0 ? table.model.rowOf(table.current) : -1
        focus: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: table.model

        Accessible.name: qsTr("Protocols, the soundest first")
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: ProtocolCard {
            current: table.current === protocolId
            keyed: view.activeFocus
            width: view.width

            onTapped: {
                view.forceActiveFocus(Qt.MouseFocusReason);
                table.chosen(protocolId);
            }
        }

        Keys.onDownPressed: table.walk(1)
        Keys.onEnterPressed: table.entered()
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Home)
                table.walk(-table.model.count);
            else if (event.key === Qt.Key_End)
                table.walk(table.model.count);
            else if (event.key === Qt.Key_PageDown)
                table.walk(4);
            else if (event.key === Qt.Key_PageUp)
                table.walk(-4);
            else
                return;
            event.accepted = true;
        }
        Keys.onReturnPressed: table.entered()
        Keys.onUpPressed: table.walk(-1)
    }
    FocusRing {
        radius: 0
        target: view
        visible: view.activeFocus && table.current.length === 0
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.border
        height: parent.height
        width: Theme.hairline
    }
}
