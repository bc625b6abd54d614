import QtQuick
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Settings

// All chains at a glance: the verdict, then a row each, worst first.
Page {
    id: page

    readonly property ChainFilterModel chains: Bridge.chains

    function search(): void {
        strip.search();
    }

    Binding {
        property: "favourites"
        target: page.chains
        value: AppSettings.favourites
    }
    OverviewColumns {
        id: places

        toggled: AppSettings.columns
        width: page.width
    }
    VerdictStrip {
        id: strip

        chains: page.chains
        columns: places
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
    PickBar {
        id: picked

        chains: page.chains
        height: visible ? implicitHeight : 0
        visible: page.chains.picks > 0
        width: parent.width
        y: unreachable.y + unreachable.height
    }
    ChainTable {
        anchors.bottom: parent.bottom
        anchors.top: picked.bottom
        chains: page.chains
        columns: places
        focus: true
        width: parent.width
    }
}
