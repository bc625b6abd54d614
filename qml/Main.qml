import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Navigation
import Rollscope.Shell
import Rollscope.Theme

// The window: the rail, the bar, what must be known of the source, and the page.
T.ApplicationWindow {
    id: window

    // The user's wish; a narrow window folds the rail whatever it is.
    property bool railWide: true

    color: Theme.window
    height: 900
    minimumHeight: 40 * Theme.unit
    minimumWidth: 84 * Theme.unit
    title: Bridge.source === Bridge.Source.Live ? qsTr("%1 - %2", "headline - program").arg(Bridge.headline).arg(Application.displayName) : qsTr("%1 (%2) - %3", "headline (source) - program").arg(Bridge.headline).arg(Bridge.sourceLabel).arg(Application.displayName)
    width: 1440

    PageKeys {
    }
    Shortcut {
        sequences: ["Ctrl+F", "/"]

        onActivated: {
            if (stack.current !== null)
                stack.current.search();
        }
    }
    Shortcut {
        sequence: "Ctrl+T"

        onActivated: Theme.toggle()
    }
    Shortcut {
        sequence: "Ctrl+B"

        onActivated: window.railWide = !window.railWide
    }
    Shortcut {
        sequences: ["Ctrl+Q", "Ctrl+W"]

        onActivated: window.close()
    }
    Rail {
        id: rail

        height: parent.height
        wide: window.railWide && window.width >= 120 * Theme.unit
        width: implicitWidth

        onFolded: window.railWide = !window.railWide
    }
    TopBar {
        id: bar

        anchors.left: rail.right
        anchors.right: parent.right
    }
    SourceNotices {
        id: notices

        anchors.left: rail.right
        anchors.right: parent.right
        y: bar.height
    }
    PageStack {
        id: stack

        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: notices.bottom
        focus: true
    }
}
