pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Theme

// Type a few letters of a chain, a page or an action; Enter goes there.
Sheet {
    id: palette

    function run(row: int): void {
        const target = commands.target(row);
        if (target.length === 0)
            return;
        palette.close();
        if (target.startsWith("!"))
            Actions.trigger(target.substring(1));
        else
            Router.go(target);
    }

    anchors.centerIn: null
    bodyHeight: column.height
    padding: 0
    x: Math.round((T.Overlay.overlay.width - width) / 2)
    y: 10 * Theme.unit

    bottomPadding: Theme.unit
    leftPadding: Theme.unit
    rightPadding: Theme.unit
    topPadding: Theme.unit

    onAboutToShow: {
        field.clear();
        commands.refresh();
        list.currentIndex = 0;
    }
    onOpened: field.forceActiveFocus(Qt.PopupFocusReason)

    Column {
        id: column

        spacing: Theme.unit / 2
        width: parent.width

        SearchField {
            id: field

            focus: true
            hint: qsTr("Go to a chain, a page, or do something")
            width: parent.width

            Keys.onDownPressed: list.currentIndex = Math.min(list.count - 1, list.currentIndex + 1)
            Keys.onEnterPressed: palette.run(list.currentIndex)
            Keys.onEscapePressed: palette.close()
            Keys.onReturnPressed: palette.run(list.currentIndex)
            Keys.onUpPressed: list.currentIndex = Math.max(0, list.currentIndex - 1)
            onTextChanged: {
                commands.typed = field.text;
                list.currentIndex = 0;
                list.positionViewAtBeginning();
            }
        }
        ListView {
            id: list

            boundsBehavior: Flickable.StopAtBounds
            // Rows made ahead, asynchronously, outlive a list that typing has just made shorter: Qt complains.
            cacheBuffer: 0
            clip: true
            height: Math.min(count, 11) * 4.5 * Theme.unit
            highlightMoveDuration: 0
            model: commands
            visible: count > 0
            width: parent.width

            Accessible.name: qsTr("Results")
            Accessible.role: Accessible.List

            T.ScrollBar.vertical: ScrollTrack {
            }
            delegate: CommandRow {
                current: ListView.isCurrentItem
                width: list.width

                onTapped: palette.run(index)
            }
        }
        Text {
            color: Theme.textMuted
            font: Theme.body
            height: 6 * Theme.unit
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Nothing fits. Try fewer letters.")
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            visible: list.count === 0
            width: parent.width
        }
    }
    CommandList {
        id: commands

        chains: Bridge.chains
    }
}
