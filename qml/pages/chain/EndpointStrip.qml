pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Who is asked about this chain, and how they do.
FocusScope {
    id: strip

    required property ChainDetail detail

    implicitHeight: Math.min(list.contentHeight, 24 * Theme.unit) + title.height + Theme.unit

    Rectangle {
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
    Text {
        id: title

        color: Theme.text
        font: Theme.strong
        height: 4 * Theme.unit
        text: qsTr("Endpoints")
        verticalAlignment: Text.AlignVCenter
        x: 1.5 * Theme.unit
    }
    ListView {
        id: list

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        anchors.top: title.bottom
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: -1
        focus: true
        model: strip.detail ? strip.detail.endpoints : null
        width: parent.width

        Accessible.name: qsTr("Endpoints")
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: EndpointCard {
            width: list.width
        }
    }
    FocusRing {
        anchors.fill: list
        target: list
    }
}
