import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Theme

// One line of the sections' list; Up and Down walk through them.
T.Button {
    id: entry

    property bool current: false

    signal chosen
    signal walked(int by)

    function choose(): void {
        entry.forceActiveFocus(Qt.TabFocusReason);
        entry.chosen();
    }

    activeFocusOnTab: entry.current
    focus: entry.current
    height: Theme.controlHeight + Theme.unit / 2
    leftPadding: 1.5 * Theme.unit

    Accessible.name: entry.text
    Accessible.role: Accessible.PageTab
    Accessible.selected: entry.current

    Keys.onDownPressed: entry.walked(1)
    Keys.onEnterPressed: entry.choose()
    Keys.onReturnPressed: entry.choose()
    Keys.onUpPressed: entry.walked(-1)
    onClicked: entry.choose()

    background: Rectangle {
        color: entry.current ? Theme.selected : entry.hovered ? Theme.hover : "transparent"
        radius: Theme.radius

        FocusRing {
            target: entry
        }
    }
    contentItem: Text {
        color: entry.current ? Theme.text : Theme.textMuted
        elide: Text.ElideRight
        font: entry.current ? Theme.strong : Theme.body
        text: entry.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
