pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// The head and the rows. Arrows move, Enter opens and closes a row, Right opens, Left closes.
FocusScope {
    id: table

    required property ChainFilterModel chains
    readonly property int page: Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1)

    function go(rows: int): void {
        table.chains.step(rows);
        list.positionViewAtIndex(table.chains.currentRow, ListView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    OverviewColumns {
        id: places

        width: table.width
    }
    // Lives here and not in the opened row: its parts still look at it while they are taken down.
    EndpointColumns {
        id: endpointPlaces

        width: table.width - 2 * margin
    }
    OverviewHeader {
        id: header

        chains: table.chains
        columns: places
        width: parent.width
    }
    ListView {
        id: list

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.top: header.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: table.chains.currentRow
        focus: true
        highlightFollowsCurrentItem: false
        keyNavigationEnabled: false
        model: table.chains
        pixelAligned: true
        reuseItems: true
        width: parent.width

        Accessible.name: qsTr("Chains")
        Accessible.role: Accessible.Table

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: ChainRow {
            chains: table.chains
            columns: places
            endpointColumns: endpointPlaces
            keyed: list.activeFocus
            width: list.width

            onHinted: (anchor, text) => {
                hint.parent = anchor;
                hint.text = text;
            }
            onTapped: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                table.chains.currentRow = index;
                table.chains.toggleExpanded(index);
            }
        }

        Keys.onDownPressed: table.go(1)
        Keys.onEnterPressed: table.chains.toggleExpanded(table.chains.currentRow)
        Keys.onLeftPressed: table.chains.setExpanded(table.chains.currentRow, false)
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_PageDown:
                table.go(table.page);
                break;
            case Qt.Key_PageUp:
                table.go(-table.page);
                break;
            case Qt.Key_Home:
                table.go(-table.chains.count);
                break;
            case Qt.Key_End:
                table.go(table.chains.count);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        Keys.onReturnPressed: table.chains.toggleExpanded(table.chains.currentRow)
        Keys.onRightPressed: table.chains.setExpanded(table.chains.currentRow, true)
        Keys.onSpacePressed: table.chains.toggleExpanded(table.chains.currentRow)
        Keys.onUpPressed: table.go(-1)
    }
    Tip {
        id: hint

        visible: text.length > 0
        x: parent ? parent.width - width : 0
    }
    Blank {
        anchors.fill: list
        action: table.chains.filter.length > 0 ? qsTr("Show all chains") : ""
        sign: table.chains.filter.length > 0 ? Symbol.Search : Symbol.Trace
        text: table.chains.filter.length > 0 ? qsTr("No chain has all of these words in its name, stack or state.") : Bridge.advice
        title: table.chains.filter.length > 0 ? qsTr("Nothing matches “%1”").arg(table.chains.filter) : Bridge.headline
        visible: table.chains.count === 0

        onActed: table.chains.filter = ""
    }
}
