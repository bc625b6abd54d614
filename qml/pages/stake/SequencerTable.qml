pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// Who makes the blocks of Metis. Names are what owners claim; everything else was read from the contracts.
FocusScope {
    id: table

    // As wide as the longest button's text, and no more than leaves room for the figures.
    readonly property real goW: Math.min(Math.max(24 * Theme.unit, table.needed), 0.4 * table.width)
    property bool interactive: true
    required property SequencerModel model
    property real needed: 0

    signal wanted(string protocol)

    Notice {
        id: notice

        height: visible ? implicitHeight : 0
        text: table.model.trouble
        title: qsTr("The sequencers cannot be read")
        tone: Notice.Warn
        visible: table.model.trouble.length > 0
        width: parent.width
    }
    Text {
        id: limits

        color: Theme.textMuted
        font: Theme.small
        height: visible ? implicitHeight + Theme.unit : 0
        leftPadding: 2 * Theme.unit
        text: table.model.limits
        textFormat: Text.PlainText
        topPadding: Theme.unit
        visible: text.length > 0 && view.count > 0
        width: parent.width - 2 * Theme.unit
        wrapMode: Text.Wrap
        y: notice.height
    }
    SequencerRow {
        id: heads

        goW: table.goW
        head: true
        isActive: true
        lockShareText: qsTr("Of all locks", "column head")
        locked: qsTr("Locked", "column head")
        made: qsTr("Blocks made", "column head")
        many: false
        manyLocked: false
        name: qsTr("Name, as its owner claims", "column head")
        owner: ""
        protocolId: ""
        protocolName: ""
        recommits: qsTr("Re-commits", "column head")
        share: 0
        shareText: qsTr("Share of blocks", "column head")
        signer: ""
        summary: ""
        visible: view.count > 0
        watchOnly: false
        width: parent.width
        y: notice.height + limits.height
    }
    ListView {
        id: view

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.top: heads.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        focus: true
        model: table.model
        width: parent.width

        Accessible.name: qsTr("Sequencers of Metis")
        Accessible.role: Accessible.Table

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: SequencerRow {
            goW: table.goW
            width: view.width

            onNeeded: width => {
                table.needed = Math.max(table.needed, width);
            }
            onWanted: protocol => table.wanted(protocol)
        }
    }
    Blank {
        anchors.fill: parent
        text: table.model.known ? qsTr("The contract names none.") : qsTr("They are read from the contracts of Metis on layer 1 and on its own chain.")
        title: table.model.known ? qsTr("No sequencers") : qsTr("Not read yet")
        visible: view.count === 0
    }
}
