pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// Which chains are watched, and over which nodes.
Section {
    id: section

    function search(): void {
        ticks.search();
    }

    detail: qsTr("Ticked chains are watched. Each needs nodes that answer. Two of different operators show a halt soonest; where one alone answers, it takes three times as long.")

    Notice {
        text: qsTr("Their nodes, too. What is set here counts from the next start without --chain.")
        title: qsTr("This run's chains come from the command line.")
        visible: Bridge.chainsGiven
        width: parent.width
    }
    ChainTicks {
        id: ticks

        height: 52 * Theme.unit
        showsNodes: true
        width: parent.width

        onNodesWanted: chainId => EndpointEditor.chain = chainId
    }
    Item {
        height: 2 * Theme.unit
        width: 1
    }
    EndpointList {
        visible: EndpointEditor.chain.length > 0
        width: parent.width
    }
    NodeAdder {
        width: parent.width
    }
}
