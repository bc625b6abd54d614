import QtQuick
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Theme

// The figures of an incident, each under its label.
Column {
    id: facts

    required property IncidentDetail detail

    signal goneTo(string id)

    spacing: 2 * Theme.unit

    Flow {
        id: grid

        readonly property real cell: Math.floor((width - 2 * spacing) / 3)

        spacing: 2 * Theme.unit
        width: parent.width

        Fact {
            label: qsTr("Began")
            value: facts.detail.began
            width: grid.cell
        }
        Fact {
            label: qsTr("Ended")
            value: facts.detail.ended
            width: grid.cell
        }
        Fact {
            label: qsTr("Lasted")
            value: facts.detail.held
            width: grid.cell
        }
        Fact {
            label: qsTr("Rollscope told at")
            value: facts.detail.told
            visible: !facts.detail.isKnown
            width: grid.cell
        }
        Fact {
            label: facts.detail.isRollback ? qsTr("Told after the first conflicting block") : qsTr("Told after the first missed block")
            value: facts.detail.delay
            visible: !facts.detail.isKnown
            width: grid.cell
        }
        Fact {
            label: qsTr("Blocks")
            value: facts.detail.blocks
            visible: !facts.detail.isKnown
            width: grid.cell
        }
        Fact {
            label: qsTr("Depth")
            value: facts.detail.depth
            visible: facts.detail.isRollback
            width: grid.cell
        }
        Fact {
            label: qsTr("Common ancestor")
            value: facts.detail.ancestor
            visible: facts.detail.isRollback && !facts.detail.isKnown
            width: grid.cell
        }
        Fact {
            label: qsTr("Transactions")
            value: facts.detail.counts
            visible: facts.detail.isRollback && !facts.detail.isKnown
            width: grid.cell
        }
    }
    Fact {
        label: qsTr("Hash of the common ancestor")
        value: facts.detail.ancestorHash
        visible: facts.detail.ancestorHash.length > 0
        width: parent.width
    }
    Item {
        height: together.height
        visible: facts.detail.group.length > 0
        width: parent.width

        Fact {
            id: together

            label: qsTr("Failed together with others, by what they share")
            value: facts.detail.group
            width: parent.width - lead.width - Theme.unit
        }
        PushButton {
            id: lead

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("First of the group")
            visible: facts.detail.groupLead.length > 0
            width: visible ? implicitWidth : 0

            onClicked: facts.goneTo(facts.detail.groupLead)
        }
    }
    Fact {
        label: qsTr("The operator's notice")
        value: facts.detail.lead.length > 0 ? qsTr("%1 UTC. %2", "moment, comparison").arg(facts.detail.notice).arg(facts.detail.lead) : qsTr("not known; write it below to compare")
        visible: !facts.detail.isKnown || facts.detail.lead.length > 0
        width: parent.width
    }
}
