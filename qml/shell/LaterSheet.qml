import QtQuick
import QtQuick.Templates as T

// A sheet that is loaded when the window has settled, or when it is first opened.
Loader {
    id: later

    required property string file
    required property bool wanted

    function open(): void {
        later.asynchronous = false;
        later.active = true;
        (later.item as T.Popup).open();
    }

    active: later.wanted
    anchors.fill: parent
    asynchronous: true
    source: Qt.resolvedUrl(later.file)
}
