import QtQuick
import Rollscope.Models
import Rollscope.Theme

// How final a chain is, what it costs, what it earns and who makes its blocks.
Flow {
    id: page

    readonly property real cell: page.two ? Math.floor((page.width - page.gap) / 2) : page.width
    required property ChainDetail detail
    property real gap: Theme.unit
    readonly property bool two: page.width > 90 * Theme.unit

    spacing: page.gap

    FactCard {
        id: ladder

        emptyText: qsTr("Nothing is known before the first block.")
        facts: page.detail ? page.detail.ladder : null
        height: page.two ? Math.max(ladder.implicitHeight, costs.implicitHeight) : ladder.implicitHeight
        title: qsTr("How final")
        width: page.cell
    }
    FactCard {
        id: costs

        emptyText: qsTr("The chain has not answered yet. It is asked every five minutes.")
        facts: page.detail ? page.detail.costs : null
        height: page.two ? Math.max(ladder.implicitHeight, costs.implicitHeight) : costs.implicitHeight
        title: qsTr("Cost to use")
        width: page.cell
    }
    FactCard {
        id: income

        emptyText: qsTr("Only chains that post to a layer 1 have an income and a rent.")
        facts: page.detail ? page.detail.economics : null
        height: page.two ? Math.max(income.implicitHeight, makers.implicitHeight) : income.implicitHeight
        title: qsTr("What the sequencer earns")
        width: page.cell
    }
    FactCard {
        id: makers

        facts: page.detail ? page.detail.sequencers : null
        height: page.two ? Math.max(income.implicitHeight, makers.implicitHeight) : makers.implicitHeight
        title: qsTr("Who makes the blocks")
        width: page.cell
    }
}
