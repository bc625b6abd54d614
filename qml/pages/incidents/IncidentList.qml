pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Theme

// Open ones on top, then newest first. The arrows choose, Enter goes into the detail.
FocusScope {
    id: list

    property string current: ""
    required property IncidentListModel model

    signal chosen(string id)
    signal entered

    function walk(by: int): void {
        const at = list.model.rowOf(list.current);
        const next = Math.max(0, Math.min(list.model.count - 1, at < 0 ? 0 : at + by));
        list.chosen(list.model.idAt(next));
        view.positionViewAtIndex(next, ListView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
        visible: list.model.count > 0
    }
    ListView {
        id: view

        activeFocusOnTab: true
        anchors.fill: parent
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // rows that are made in advance complain when a filter takes them away
        clip: true
        currentIndex: list.model.count > 0 ? list.model.rowOf(list.current) : -1
        focus: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: list.model
        reuseItems: true

        Accessible.name: qsTr("Incidents")
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: IncidentRow {
            current: list.current === incidentId
            keyed: view.activeFocus
            width: view.width

            onTapped: {
                view.forceActiveFocus(Qt.MouseFocusReason);
                list.chosen(incidentId);
            }
        }

        Keys.onDownPressed: list.walk(1)
        Keys.onEnterPressed: list.entered()
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_PageDown:
                list.walk(8);
                break;
            case Qt.Key_PageUp:
                list.walk(-8);
                break;
            case Qt.Key_Home:
                list.walk(-list.model.count);
                break;
            case Qt.Key_End:
                list.walk(list.model.count);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        Keys.onReturnPressed: list.entered()
        Keys.onUpPressed: list.walk(-1)
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.border
        height: parent.height
        visible: list.model.count > 0
        width: Theme.hairline
    }
}
