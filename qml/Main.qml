pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Bridge
import Rollscope.Navigation
import Rollscope.Settings
import Rollscope.Shell
import Rollscope.Theme

// The window: the rail, the bar, what must be known of the source, and the page.
T.ApplicationWindow {
    id: window

    // Asks first what there is to ask.
    property bool firstRun: false
    // Pages after the first are made little by little.
    property bool gradual: false
    // Shown for a moment: what is not seen at the start is made from now on.
    property bool settled: false

    function act(id: string): void {
        switch (id) {
        case "palette":
            palette.open();
            break;
        case "search":
            if (stack.current !== null)
                stack.current.search();
            break;
        case "back":
            Router.back();
            break;
        case "forward":
            Router.forward();
            break;
        case "read":
            read.open();
            break;
        case "rail":
            AppSettings.set("railWide", !AppSettings.railWide);
            break;
        case "theme":
            Theme.toggle();
            break;
        case "larger":
            AppSettings.set("scale", Math.min(200, AppSettings.scale + 10));
            break;
        case "smaller":
            AppSettings.set("scale", Math.max(80, AppSettings.scale - 10));
            break;
        case "normal":
            AppSettings.reset("scale");
            break;
        case "fullscreen":
            window.visibility = window.visibility === Window.FullScreen ? Window.Windowed : Window.FullScreen;
            break;
        case "shortcuts":
            shortcuts.open();
            break;
        case "about":
            about.open();
            break;
        case "tape":
            Bridge.openTape();
            break;
        case "reconnect":
            Bridge.retry();
            break;
        case "csv":
        case "picture":
            // Where no chart is shown, one is not far.
            if (stack.current === null || !stack.current.save(id === "csv"))
                Router.go("chain");
            break;
        case "close":
            window.close();
            break;
        case "quit":
            Qt.quit();
            break;
        }
    }

    color: Theme.window
    height: 900
    minimumHeight: 40 * Theme.unit
    minimumWidth: 84 * Theme.unit
    title: Bridge.source === Bridge.Source.Live ? qsTr("%1 - %2", "headline - program").arg(Bridge.headline).arg(Application.displayName) : qsTr("%1 (%2) - %3", "headline (source) - program").arg(Bridge.headline).arg(Bridge.sourceLabel).arg(Application.displayName)
    width: 1440

    ActionKeys {
    }
    Connections {
        function onTriggered(id: string): void {
            if (!window.firstRun)
                window.act(id);
        }

        target: Actions
    }
    Rail {
        id: rail

        enabled: !window.firstRun
        height: parent.height
        wide: AppSettings.railWide && window.width >= 120 * Theme.unit
        width: implicitWidth

        onFolded: window.act("rail")
    }
    TopBar {
        id: bar

        anchors.left: rail.right
        anchors.right: parent.right
        enabled: !window.firstRun

        onPaletteWanted: palette.open()
    }
    SourceNotices {
        id: notices

        anchors.left: rail.right
        anchors.right: parent.right
        enabled: !window.firstRun
        y: bar.height
    }
    PageStack {
        id: stack

        anchors.bottom: parent.bottom
        anchors.left: rail.right
        anchors.right: parent.right
        anchors.top: notices.bottom
        enabled: !window.firstRun
        focus: !window.firstRun
        gradual: window.gradual
    }
    LaterSheet {
        id: palette

        file: "CommandPalette.qml"
        wanted: window.settled
    }
    LaterSheet {
        id: shortcuts

        file: "ShortcutSheet.qml"
        wanted: window.settled
    }
    LaterSheet {
        id: about

        file: "AboutSheet.qml"
        wanted: window.settled
    }
    LaterSheet {
        id: read

        file: "../ReviewCards/ReadSheet.qml"
        wanted: window.settled
    }
    Timer {
        interval: 1000
        running: window.visible && !window.settled

        onTriggered: window.settled = true
    }
    FirstRunPlace {
        anchors.fill: parent
        focus: window.firstRun
        wanted: window.firstRun

        onDone: {
            window.firstRun = false;
            stack.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
}
