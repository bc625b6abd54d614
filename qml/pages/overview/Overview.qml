import QtQuick
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Models

// All chains at a glance: the verdict, then a row each, worst first.
Page {
    id: page

    readonly property ChainFilterModel chains: Bridge.chains

    function search(): void {
        strip.search();
    }

    VerdictStrip {
        id: strip

        chains: page.chains
        searchable: !page.picture && Bridge.total > 0
        width: parent.width
    }
    Notice {
        id: unreachable

        action: Bridge.canOpenTape && !page.picture ? qsTr("Look at a recording") : ""
        height: visible ? implicitHeight : 0
        text: Bridge.advice
        tone: Notice.Trouble
        visible: Bridge.condition === Condition.NothingReachable
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
