pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Navigation
import Rollscope.Theme

// The pages, at the left edge; folds to its signs. Up and Down walk, Enter opens.
FocusScope {
    id: rail

    required property bool wide

    signal folded

    implicitWidth: rail.wide ? 23 * Theme.unit : 7 * Theme.unit

    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    Item {
        id: head

        height: 6 * Theme.unit
        width: parent.width

        Symbol {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.accent
            height: 3 * Theme.unit
            sign: Symbol.Trace
            width: 3 * Theme.unit
            x: 2 * Theme.unit
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font: Theme.title
            text: Application.displayName
            textFormat: Text.PlainText
            visible: rail.wide
            x: 6.25 * Theme.unit
        }
    }
    Column {
        id: list

        spacing: Theme.unit / 4
        width: parent.width - 1.5 * Theme.unit
        x: 0.75 * Theme.unit
        y: head.height + Theme.unit

        Repeater {
            id: entries

            model: Router.pages

            delegate: RailButton {
                required property int index
                required property string pageId
                required property string shortcut
                required property string title

                current: Router.page === pageId
                focus: current
                keys: shortcut
                text: title
                wide: rail.wide
                width: list.width

                Keys.onDownPressed: entries.itemAt((index + 1) % entries.count).forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: entries.itemAt((index + entries.count - 1) % entries.count).forceActiveFocus(Qt.BacktabFocusReason)
                onClicked: Router.goTo(index)
            }
        }
    }
    RailButton {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        keys: "Ctrl+B"
        sign: Symbol.SideBar
        text: rail.wide ? qsTr("Narrow") : qsTr("Widen")
        wide: rail.wide
        width: list.width
        x: list.x

        onClicked: rail.folded()
    }
    Rectangle {
        anchors.right: parent.right
        color: Theme.border
        height: parent.height
        width: Theme.hairline
    }
}
