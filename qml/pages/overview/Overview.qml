import QtQuick
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Models

// All chains at a glance: the verdict, then a row each, worst first.
FocusScope {
    id: page

    required property ChainFilterModel chains
    property bool searchable: true

    function search(): void {
        strip.search();
    }

    VerdictStrip {
        id: strip

        chains: page.chains
        searchable: page.searchable && Bridge.total > 0
        width: parent.width
    }
    Notice {
        id: unreachable

        action: Bridge.canOpenTape ? qsTr("Look at a recording") : ""
        text: Bridge.advice
        tone: Notice.Trouble
        visible: Bridge.condition === Condition.NothingReachable
        height: visible ? implicitHeight : 0
        width: parent.width
        y: strip.height

        onActed: Bridge.openTape()
    }
    ChainTable {
        anchors.bottom: parent.bottom
        anchors.top: unreachable.bottom
        chains: page.chains
        focus: true
        width: parent.width
    }
}
