pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Settings
import Rollscope.Theme

// The registry with a tick on each chain that is watched.
FocusScope {
    id: ticks

    property bool showsNodes: false // a button on each chain that leads to its nodes

    signal nodesWanted(string chainId)

    function search(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    SearchField {
        id: field

        focus: true
        hint: qsTr("Find a chain by name, stack or chain id")
        width: parent.width - tests.width - Theme.unit

        onTextChanged: ChainCatalog.filter = text

        Component.onCompleted: field.text = ChainCatalog.filter
    }
    CheckMark {
        id: tests

        anchors.right: parent.right
        checked: ChainCatalog.testnets
        text: qsTr("Test networks")

        onToggled: ChainCatalog.testnets = checked
    }
    GridView {
        id: grid

        readonly property int columns: Math.max(1, Math.floor(width / (26 * Theme.unit)))

        activeFocusOnTab: true
        anchors.bottom: foot.top
        anchors.bottomMargin: Theme.unit
        anchors.top: field.bottom
        anchors.topMargin: Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        cellHeight: Theme.controlHeight + Theme.unit / 2
        cellWidth: Math.floor((width - 1.5 * Theme.unit) / columns)
        clip: true
        highlightMoveDuration: 0
        model: ChainCatalog
        width: parent.width

        Accessible.name: qsTr("Chains")
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: Item {
            id: cell

            required property string chainId
            readonly property bool current: GridView.isCurrentItem
            required property string detail
            required property int index
            required property string name
            required property bool watchable
            required property bool watched

            height: grid.cellHeight
            width: grid.cellWidth

            CheckMark {
                checked: cell.watched
                detail: cell.watchable ? cell.detail : qsTr("not yet")
                enabled: cell.watchable
                focusPolicy: Qt.NoFocus
                text: cell.name
                width: Math.min(implicitWidth, parent.width - nodes.width - Theme.unit)

                onToggled: {
                    grid.currentIndex = cell.index;
                    ChainCatalog.toggle(cell.chainId);
                    checked = Qt.binding(() => cell.watched);
                }
            }
            SignButton {
                id: nodes

                anchors.right: parent.right
                anchors.rightMargin: Theme.unit
                focusPolicy: Qt.NoFocus
                sign: Symbol.ChevronRight
                text: qsTr("Nodes of %1", "chain").arg(cell.name)
                visible: ticks.showsNodes && (cell.current || nodes.hovered || over.hovered)
                width: ticks.showsNodes ? implicitWidth : 0

                onClicked: {
                    grid.currentIndex = cell.index;
                    ticks.nodesWanted(cell.chainId);
                }
            }
            HoverHandler {
                id: over
            }
            Rectangle {
                anchors.fill: parent
                border.color: Theme.focus
                border.width: 2
                color: "transparent"
                radius: Theme.radius
                visible: cell.current && grid.activeFocus
            }
        }

        Keys.onReturnPressed: ticks.nodesWanted(ChainCatalog.data(ChainCatalog.index(grid.currentIndex, 0), ChainCatalog.IdRole))
        Keys.onSpacePressed: {
            const at = ChainCatalog.index(grid.currentIndex, 0);
            if (ChainCatalog.data(at, ChainCatalog.WatchableRole))
                ChainCatalog.toggle(ChainCatalog.data(at, ChainCatalog.IdRole));
        }
    }
    Text {
        anchors.centerIn: grid
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("No chain fits. A node of your own can be added in Settings.")
        textFormat: Text.PlainText
        visible: grid.count === 0
    }
    Item {
        id: foot

        anchors.bottom: parent.bottom
        height: Theme.controlHeight
        width: parent.width

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            font: Theme.body
            text: qsTr("%n chain(s) are watched", "", ChainCatalog.watched)
            textFormat: Text.PlainText
        }
        PushButton {
            anchors.right: parent.right
            text: qsTr("The usual twelve")

            onClicked: ChainCatalog.chooseStart()
        }
    }
}
