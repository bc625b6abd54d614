pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// Who makes the blocks of Metis. Names are what owners claim; everything else was read from the contracts.
FocusScope {
    id: table

    property bool interactive: true
    required property SequencerModel model

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

        head: true
        isActive: true
        locked: qsTr("Locked", "column head")
        made: qsTr("Blocks made", "column head")
        many: false
        name: qsTr("Name, as its owner claims", "column head")
        owner: ""
        protocolId: ""
        protocolName: ""
        recommits: qsTr("Made by others", "column head")
        share: 0
        shareText: qsTr("Share of all", "column head")
        signer: ""
        summary: ""
        visible: view.count > 0
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
            width: view.width

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
