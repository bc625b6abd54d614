import QtQuick
import Rollscope.Shell
import Rollscope.Theme

// A page as a picture: title, source, time, and the page without what only a window needs.
Rectangle {
    id: sheet

    readonly property bool ready: stack.current !== null && stack.current.ready

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
    PageStack {
        id: stack

        anchors.bottom: parent.bottom
        anchors.top: notices.bottom
        picture: true
        width: parent.width
    }
}
