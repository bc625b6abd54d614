import QtQuick
import Rollscope.Bridge
import Rollscope.Overview
import Rollscope.Theme

// A view as a picture: title, source, time, and the page without what only a window needs.
Rectangle {
    id: sheet

    color: Theme.window

    TopBar {
        id: bar

        interactive: false
        width: parent.width
    }
    SourceNotices {
        id: notices

        interactive: false
        width: parent.width
        y: bar.height
    }
    Overview {
        anchors.bottom: parent.bottom
        anchors.top: notices.bottom
        chains: Bridge.chains
        searchable: false
        width: parent.width
    }
}
