import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Overview
import Rollscope.Theme

// The window. Pages and navigation come into the place that Overview holds.
T.ApplicationWindow {
    id: window

    color: Theme.window
    height: 900
    minimumHeight: 40 * Theme.unit
    minimumWidth: 84 * Theme.unit
    title: Bridge.source === Bridge.Source.Live ? qsTr("%1 - %2", "headline - program").arg(Bridge.headline).arg(Application.displayName) : qsTr("%1 (%2) - %3", "headline (source) - program").arg(Bridge.headline).arg(Bridge.sourceLabel).arg(Application.displayName)
    width: 1440

    Shortcut {
        sequences: ["Ctrl+F", "/"]

        onActivated: overview.search()
    }
    Shortcut {
        sequence: "Ctrl+T"

        onActivated: Theme.toggle()
    }
    Shortcut {
        sequences: ["Ctrl+Q", "Ctrl+W"]

        onActivated: window.close()
    }
    TopBar {
        id: bar

        width: parent.width
    }
    SourceNotices {
        id: notices

        width: parent.width
        y: bar.height
    }
    Overview {
        id: overview

        anchors.bottom: parent.bottom
        anchors.top: notices.bottom
        chains: Bridge.chains
        focus: true
        width: parent.width
    }
}
