import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Theme
import Rollscope.Tvl

// What lies in the layer-1 escrows of every rollup, at the prices of on-chain feeds.
Page {
    id: page

    readonly property string chosen: page.route.argument
    // A picture shows the largest one whole; in the window nothing is chosen for the user.
    readonly property string current: page.chosen.length > 0 || !page.picture || page.model.count === 0 ? page.chosen : page.model.idAt(0)
    readonly property TvlListModel model: Bridge.tvl
    readonly property bool narrow: page.width < 110 * Theme.unit
    readonly property bool open: parts.found

    function choose(chain: string): void {
        if (chain !== page.chosen)
            Router.go("tvl" + (chain.length > 0 ? "/" + chain : ""));
    }

    ready: page.model.condition !== TvlListModel.Reading

    Keys.onEscapePressed: event => {
        event.accepted = page.chosen.length > 0;
        page.choose("");
        table.forceActiveFocus(Qt.OtherFocusReason);
    }

    TvlPartsModel {
        id: parts

        chain: page.current
        source: page.model
    }
    TvlSummary {
        id: summary

        model: page.model
        visible: page.model.read > 0
        width: parent.width
    }
    Notice {
        id: trouble

        height: visible ? implicitHeight : 0
        text: page.model.trouble
        title: qsTr("Value locked cannot be read")
        tone: Notice.Warn
        visible: page.model.read > 0 && page.model.trouble.length > 0
        width: parent.width
        y: summary.visible ? summary.height : 0
    }
    Notice {
        id: singly

        anchors.top: trouble.bottom
        height: visible ? implicitHeight : 0
        text: page.model.singly
        title: qsTr("Many requests")
        tone: Notice.Info
        visible: page.model.read > 0 && page.model.singly.length > 0
        width: parent.width
    }
    TvlTable {
        id: table

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: singly.bottom
        current: page.current
        focus: true
        model: page.model
        visible: page.model.read > 0 && (!page.narrow || !page.open)
        width: page.narrow || !page.open ? parent.width : Math.round(parent.width * 0.56)

        onChosen: chain => page.choose(chain)
        onEntered: panel.forceActiveFocus(Qt.TabFocusReason)
    }
    TvlPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: page.narrow ? parent.left : table.right
        anchors.right: parent.right
        anchors.top: singly.bottom
        closable: true
        interactive: !page.picture
        parts: parts
        visible: page.open && page.model.read > 0

        onClosed: {
            page.choose("");
            table.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Blank {
        readonly property int why: page.model.condition

        action: page.picture || (why !== TvlListModel.NoParent && why !== TvlListModel.Unanswered) ? "" : qsTr("Choose chains")
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: singly.bottom
        sign: Symbol.Vault
        text: why === TvlListModel.NoParent ? qsTr("Value locked is read from the escrows on layer 1. Watch Ethereum, and it is read every five minutes, over the nodes of that chain alone.") : why === TvlListModel.Recording ? qsTr("A recording holds blocks, not the balances of contracts.") : why === TvlListModel.Offline ? qsTr("No connection is opened, so no balance is read. What was read before is in the store: rollscope export --tvl.") : why === TvlListModel.Failed ? qsTr("No reading has worked so far: %1. It is tried again by itself.").arg(page.model.trouble) : why === TvlListModel.Unanswered ? page.model.trouble : page.model.singly.length > 0 ? page.model.singly : qsTr("The balances of all escrows are read at one safe block; that takes some seconds.")
        title: why === TvlListModel.NoParent ? qsTr("No layer 1 is watched") : why === TvlListModel.Recording ? qsTr("Not known from a recording") : why === TvlListModel.Offline ? qsTr("Offline") : why === TvlListModel.Unanswered ? qsTr("No node of layer 1 answers") : why === TvlListModel.Failed ? qsTr("Not read yet") : qsTr("Reading")
        visible: page.model.read === 0

        onActed: Router.go("settings/chains")
    }
}
