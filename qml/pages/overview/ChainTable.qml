pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Navigation
import Rollscope.Settings
import Rollscope.Theme

// The head and the rows. Arrows move, Enter opens the chain's page, Space shows and hides the evidence, S is for favourites.
FocusScope {
    id: table

    required property ChainFilterModel chains
    required property OverviewColumns columns
    readonly property int page: Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1)

    function open(row: int): void {
        const id = table.chains.chainAt(row);
        if (id.length > 0 && !Router.go("chain/" + id))
            table.chains.toggleExpanded(row);
    }
    function star(row: int): void {
        AppSettings.toggle("favourites", table.chains.chainAt(row));
    }
    function go(rows: int): void {
        table.chains.step(rows);
        list.positionViewAtIndex(table.chains.currentRow, ListView.Contain);
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    // Lives here and not in the opened row: its parts still look at it while they are taken down.
    EndpointColumns {
        id: endpointPlaces

        width: table.width - 2 * margin
    }
    OverviewHeader {
        id: header

        chains: table.chains
        columns: table.columns
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
            columns: table.columns
            endpointColumns: endpointPlaces
            keyed: list.activeFocus
            width: list.width

            onHinted: (anchor, text) => {
                hint.parent = anchor;
                hint.text = text;
            }
            onOpened: table.open(index)
            onStarred: table.star(index)
            onTapped: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                table.chains.currentRow = index;
                table.chains.toggleExpanded(index);
            }
        }

        Keys.onDownPressed: table.go(1)
        Keys.onEnterPressed: table.open(table.chains.currentRow)
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
            case Qt.Key_S:
                table.star(table.chains.currentRow);
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        Keys.onReturnPressed: table.open(table.chains.currentRow)
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
        readonly property bool chosen: table.chains.filter.length > 0 || table.chains.picks > 0

        action: chosen ? qsTr("Show all chains") : Bridge.condition === Condition.NoChains ? qsTr("Choose chains") : ""
        anchors.fill: list
        sign: chosen ? Symbol.Search : Symbol.Trace
        text: !chosen ? Bridge.advice : table.chains.picks > 0 ? qsTr("Shown are only: %1.").arg(table.chains.pickText) : qsTr("No chain has all of these words in its name, stack or state.")
        title: !chosen ? Bridge.headline : table.chains.filter.length > 0 ? qsTr("Nothing matches “%1”").arg(table.chains.filter) : table.chains.favouritesOnly ? qsTr("No favourite among these chains") : qsTr("No chain fits")
        visible: table.chains.count === 0

        onActed: chosen ? table.chains.showAll() : Router.go("settings/chains")
    }
}
