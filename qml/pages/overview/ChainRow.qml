pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// One chain: cells at the places that OverviewColumns gives, and below them, when open, the evidence.
Item {
    id: row

    required property bool ageStale
    required property string ageText
    required property string blockTimeText
    required property string brief
    required property string baseFeeText
    required property string baseFeeUnit
    required property string chainId
    required property int chainState
    required property ChainFilterModel chains
    required property OverviewColumns columns
    required property string coverageText
    required property EndpointColumns endpointColumns
    required property string endpointsText
    required property string endpointsTip
    required property bool endpointsTrouble
    required property bool expanded
    required property bool favourite
    required property string finalLagText
    required property string headText
    required property int index
    // Nothing but dashes stands beside the reason: it may have their place.
    readonly property bool bare: row.reason.length > 0 && row.tpsText === "–"
    readonly property bool isCurrent: row.chains.currentRow === row.index
    required property bool keyed
    required property string l1RatioText
    required property string mgasText
    required property string name
    required property string network
    required property string reason
    required property string reorgsText
    required property string postingAgeText
    required property string safeLagText
    required property string sequencersText
    required property spark spark
    required property string stage
    required property string stack
    required property string summary
    required property string swapText
    readonly property color tint: StateColors.of(row.chainState)
    required property string tpsText
    required property string tvlText

    // One tooltip serves all rows: whoever shows it gets the item and the text, empty to hide.
    signal hinted(Item anchor, string text)
    signal opened
    signal starred
    signal tapped

    height: Theme.rowHeight + (row.expanded ? evidence.height : 0)

    Accessible.description: row.reason
    Accessible.focusable: true
    Accessible.focused: row.isCurrent && row.keyed
    Accessible.name: row.summary
    Accessible.role: Accessible.Row

    Accessible.onPressAction: row.chains.toggleExpanded(row.index)

    Rectangle {
        border.color: Theme.focus
        border.width: row.isCurrent && row.keyed ? 2 : 0
        color: row.isCurrent && row.keyed ? Theme.selected : over.hovered || row.expanded ? Theme.hover : "transparent"
        height: Theme.rowHeight
        width: row.width

        HoverHandler {
            id: over
        }
        TapHandler {
            onTapped: tapCount > 1 ? row.opened() : row.tapped()
        }
    }
    Symbol {
        color: row.favourite ? Theme.degraded : Theme.textFaint
        height: 1.75 * Theme.unit
        sign: row.favourite ? Symbol.StarFull : Symbol.Star
        visible: row.favourite || over.hovered
        width: height
        x: row.columns.starX
        y: Math.round((Theme.rowHeight - height) / 2)

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            margin: Theme.unit / 2

            onTapped: row.starred()
        }
    }
    StateMark {
        chainState: row.chainState
        x: 2 * Theme.unit
        y: Math.round((Theme.rowHeight - height) / 2)
    }
    Text {
        id: title

        color: Theme.text
        elide: Text.ElideRight
        font: Theme.strong
        height: Theme.rowHeight
        text: row.name
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, row.columns.nameW - row.columns.gap)
        x: row.columns.nameX
    }
    RowReason {
        brief: row.brief
        color: row.reason.length > 0 ? row.tint : Theme.textFaint
        otherwise: row.network.length > 0 ? qsTr("%1, %2", "stack, network").arg(row.stack).arg(row.network) : row.stack
        reason: row.reason
        width: (row.bare ? row.columns.mgasX - row.columns.gap : row.columns.tpsX) - x
        x: title.x + title.width + Theme.unit

        onHinted: (anchor, text) => row.hinted(anchor, text)
    }
    RowFigure {
        color: row.ageStale ? Theme.textFaint : Theme.text
        font: Theme.figureStrong
        text: row.bare ? "" : row.tpsText
        width: row.columns.tpsW - row.columns.gap
        x: row.columns.tpsX
    }
    Sparkline {
        bandColor: Theme.chartBand
        columns: row.spark
        fillColor: Theme.chartFill
        gapColor: Theme.chartGap
        height: Theme.rowHeight - Theme.unit
        lineColor: Theme.chartLine
        lineWidth: 1.25
        width: row.columns.sparkW - row.columns.gap
        x: row.columns.sparkX
        y: Theme.unit / 2
    }
    RowFigure {
        color: row.ageStale ? Theme.textFaint : Theme.text
        text: visible ? row.mgasText : ""
        visible: row.columns.showMgas
        width: row.columns.mgasW - row.columns.gap
        x: row.columns.mgasX
    }
    RowFigure {
        color: row.ageStale ? Theme.textFaint : Theme.text
        text: visible ? row.baseFeeText : ""
        visible: row.columns.showFee
        width: row.columns.feeW - row.columns.gap - row.columns.feeUnitW
        x: row.columns.feeX
    }
    Text {
        color: Theme.textFaint
        font: Theme.small
        height: Theme.rowHeight
        text: row.baseFeeUnit
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: row.columns.showFee
        x: row.columns.headX - row.columns.gap - row.columns.feeUnitW + Theme.unit / 2
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? row.headText : ""
        visible: row.columns.showHead
        width: row.columns.headW - row.columns.gap
        x: row.columns.headX
    }
    RowFigure {
        color: row.ageStale && row.chainState !== ChainState.Live ? row.tint : Theme.text
        font: row.ageStale ? Theme.figureStrong : Theme.figure
        text: row.ageText
        width: row.columns.ageW - row.columns.gap
        x: row.columns.ageX
    }
    RowExtras {
        blockTimeText: row.blockTimeText
        columns: row.columns
        finalLagText: row.finalLagText
        l1RatioText: row.l1RatioText
        postingAgeText: row.postingAgeText
        safeLagText: row.safeLagText
        sequencersText: row.sequencersText
        stage: row.stage
        swapText: row.swapText
        tvlText: row.tvlText
    }
    RowFigure {
        color: Theme.degraded
        text: visible ? row.coverageText : ""
        visible: row.columns.showCoverage
        width: row.columns.coverageW - row.columns.gap
        x: row.columns.coverageX
    }
    RowFigure {
        id: nodes

        color: row.endpointsTrouble ? Theme.degraded : Theme.textMuted
        font: row.endpointsTrouble ? Theme.figureStrong : Theme.figure
        text: row.endpointsText
        visible: row.columns.showNodes
        width: row.columns.endpointsW - row.columns.gap
        x: row.columns.endpointsX

        HoverHandler {
            onHoveredChanged: row.hinted(nodes, hovered ? row.endpointsTip : "")
        }
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? row.reorgsText : ""
        visible: row.columns.showReorgs
        width: row.columns.reorgsW - row.columns.gap
        x: row.columns.reorgsX
    }
    Symbol {
        color: Theme.textFaint
        height: 2 * Theme.unit
        sign: row.expanded ? Symbol.ChevronDown : Symbol.ChevronRight
        width: 2 * Theme.unit
        x: row.columns.chevronX
        y: Math.round((Theme.rowHeight - height) / 2)
    }
    EvidencePlace {
        id: evidence

        chainId: row.chainId
        chains: row.chains
        endpointColumns: row.endpointColumns
        expanded: row.expanded
        width: row.width
        y: Theme.rowHeight
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: row.width
    }
}
