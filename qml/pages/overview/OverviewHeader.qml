pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Column heads; a click or Enter sorts, a second one turns the order round.
FocusScope {
    id: header

    required property ChainFilterModel chains
    required property OverviewColumns columns

    implicitHeight: Theme.controlHeight

    component Head: HeaderCell {
        required property int key

        height: header.height
        order: header.chains.sortKey !== key ? 0 : header.chains.descending ? -1 : 1

        onClicked: header.chains.sortBy(key)
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
    Head {
        key: ChainFilterModel.Worst
        alignment: Text.AlignLeft
        bare: true
        text: qsTr("State", "column head")
        tip: qsTr("By state, worst first")
        width: header.columns.stateW - 2 * Theme.unit
        x: 2 * Theme.unit

        StateGlyph {
            color: Theme.textMuted
            height: 1.5 * Theme.unit
            shape: StateGlyph.HalfDisc
            width: 1.5 * Theme.unit
            y: Math.round((parent.height - height) / 2)
        }
    }
    Head {
        key: ChainFilterModel.Name
        alignment: Text.AlignLeft
        text: qsTr("Chain", "column head")
        width: Math.min(header.columns.nameW - header.columns.gap, 10 * Theme.unit)
        x: header.columns.nameX
    }
    Head {
        key: ChainFilterModel.Tps
        focus: true
        text: qsTr("TPS", "column head")
        tip: qsTr("Transactions per second over the last minute")
        width: header.columns.tpsW - header.columns.gap
        x: header.columns.tpsX
    }
    Text {
        color: Theme.textMuted
        font: Theme.small
        height: header.height
        text: qsTr("15 min", "column head: TPS of the last 15 minutes")
        verticalAlignment: Text.AlignVCenter
        x: header.columns.sparkX
    }
    Head {
        key: ChainFilterModel.Mgas
        text: qsTr("Mgas/s", "column head")
        tip: qsTr("Million gas per second over the last minute")
        visible: header.columns.showMgas
        width: header.columns.mgasW - header.columns.gap
        x: header.columns.mgasX
    }
    Head {
        key: ChainFilterModel.BaseFee
        text: qsTr("Base fee", "column head")
        tip: qsTr("Base fee per gas of the last block, in the chain's own token")
        visible: header.columns.showFee
        width: header.columns.feeW - header.columns.gap - header.columns.feeUnitW
        x: header.columns.feeX
    }
    Head {
        key: ChainFilterModel.Head
        text: qsTr("Last block", "column head")
        visible: header.columns.showHead
        width: header.columns.headW - header.columns.gap
        x: header.columns.headX
    }
    Head {
        key: ChainFilterModel.Age
        text: qsTr("Age", "column head")
        tip: qsTr("Time since the last block")
        width: header.columns.ageW - header.columns.gap
        x: header.columns.ageX
    }
    Head {
        key: ChainFilterModel.SafeLag
        text: qsTr("Safe behind", "column head")
        tip: qsTr("How far the safe head is behind the last block: what is written to layer 1 already")
        visible: header.columns.showSafeLag
        width: header.columns.safeLagW - header.columns.gap
        x: header.columns.safeLagX
    }
    Head {
        key: ChainFilterModel.FinalLag
        text: qsTr("Final behind", "column head")
        tip: qsTr("How far the finalized head is behind the last block")
        visible: header.columns.showFinalLag
        width: header.columns.finalLagW - header.columns.gap
        x: header.columns.finalLagX
    }
    Head {
        key: ChainFilterModel.BlockTime
        text: qsTr("Block time", "column head")
        tip: qsTr("Mean time between blocks over the last minute")
        visible: header.columns.showBlockTime
        width: header.columns.blockTimeW - header.columns.gap
        x: header.columns.blockTimeX
    }
    Head {
        key: ChainFilterModel.Swap
        text: qsTr("Swap, USD", "column head")
        tip: qsTr("What a swap (180,000 gas) costs now, with what the chain charges for its data on layer 1")
        visible: header.columns.showSwap
        width: header.columns.swapW - header.columns.gap
        x: header.columns.swapX
    }
    Head {
        key: ChainFilterModel.L1Ratio
        text: qsTr("vs. L1", "column head")
        tip: qsTr("How many times as much the same swap costs on Ethereum now")
        visible: header.columns.showL1Ratio
        width: header.columns.l1RatioW - header.columns.gap
        x: header.columns.l1RatioX
    }
    Head {
        key: ChainFilterModel.Sequencers
        text: qsTr("Sequencers", "column head")
        tip: qsTr("How many made the last day's blocks, where the chain tells")
        visible: header.columns.showSequencers
        width: header.columns.sequencersW - header.columns.gap
        x: header.columns.sequencersX
    }
    Head {
        key: ChainFilterModel.PostingAge
        text: qsTr("Last posted", "column head")
        tip: qsTr("Time since its last batch on its parent chain; known while that chain is watched")
        visible: header.columns.showPostingAge
        width: header.columns.postingAgeW - header.columns.gap
        x: header.columns.postingAgeX
    }
    Head {
        key: ChainFilterModel.Tvl
        text: qsTr("TVL", "column head")
        tip: qsTr("USD in the escrows of this chain alone, by contracts and price feeds on its parent chain; known while that is watched")
        visible: header.columns.showTvl
        width: header.columns.tvlW - header.columns.gap
        x: header.columns.tvlX
    }
    Text {
        color: Theme.textMuted
        font: Theme.small
        height: header.height
        horizontalAlignment: Text.AlignRight
        text: qsTr("Stage", "column head")
        verticalAlignment: Text.AlignVCenter
        visible: header.columns.showStage
        width: header.columns.stageW - header.columns.gap
        x: header.columns.stageX

        HoverHandler {
            id: overStage
        }
        Tip {
            text: qsTr("How far the chain can do without trust in its operators, as L2BEAT rates it")
            visible: overStage.hovered
        }
    }
    Head {
        key: ChainFilterModel.Coverage
        text: qsTr("Coverage", "column head")
        tip: qsTr("Share of the last minute's blocks that the figures are made of; empty when all")
        visible: header.columns.showCoverage
        width: header.columns.coverageW - header.columns.gap
        x: header.columns.coverageX
    }
    Head {
        key: ChainFilterModel.Endpoints
        text: qsTr("Nodes", "column head")
        tip: qsTr("Endpoints that answer, of those connected")
        visible: header.columns.showNodes
        width: header.columns.endpointsW - header.columns.gap
        x: header.columns.endpointsX
    }
    Head {
        key: ChainFilterModel.Reorgs
        text: qsTr("Reorgs", "column head")
        tip: qsTr("Times that blocks were replaced since the start")
        visible: header.columns.showReorgs
        width: header.columns.reorgsW - header.columns.gap
        x: header.columns.reorgsX
    }
}
