import QtQuick
import Rollscope.Controls
import Rollscope.Theme
import Rollscope.Tvl

// The whole: the sum with each shared escrow once, the block, its age, and what the reading took.
Rectangle {
    id: summary

    required property TvlListModel model

    color: Theme.surface
    implicitHeight: facts.height + 3 * Theme.unit

    Flow {
        id: facts

        spacing: 3 * Theme.unit
        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: 1.5 * Theme.unit

        Fact {
            label: qsTr("All rollups, shared escrows once")
            value: summary.model.total
            width: 26 * Theme.unit
        }
        Fact {
            label: qsTr("Rollups read")
            value: qsTr("%1 of %2", "rows read, rows").arg(summary.model.read).arg(summary.model.count)
            width: 13 * Theme.unit
        }
        Fact {
            label: qsTr("At block")
            value: summary.model.blockText
            width: 24 * Theme.unit
        }
        Fact {
            label: qsTr("Age")
            value: summary.model.ageText
            width: 13 * Theme.unit
        }
        Fact {
            label: qsTr("Requests of the last reading")
            value: summary.model.reading ? qsTr("reading…") : summary.model.requests
            width: 24 * Theme.unit
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
