import QtQuick
import Rollscope.Settings

// Where the first run is asked for, as long as it is wanted.
Loader {
    id: place

    required property bool wanted

    signal done

    active: place.wanted
    source: Qt.resolvedUrl("FirstRun.qml")

    Connections {
        function onChanged(key: string): void {
            if (place.wanted && key === "firstRunDone")
                place.done();
        }

        target: AppSettings
    }
}
