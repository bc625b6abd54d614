import QtQuick
import Rollscope.Theme

// The figures of a row that not everyone wants to see.
Item {
    id: extras

    required property string blockTimeText
    required property OverviewColumns columns
    required property string finalLagText
    required property string l1RatioText
    required property string postingAgeText
    required property string safeLagText
    required property string sequencersText
    required property string stage
    required property string swapText
    required property string tvlText

    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.safeLagText : ""
        visible: extras.columns.showSafeLag
        width: extras.columns.safeLagW - extras.columns.gap
        x: extras.columns.safeLagX
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.finalLagText : ""
        visible: extras.columns.showFinalLag
        width: extras.columns.finalLagW - extras.columns.gap
        x: extras.columns.finalLagX
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.blockTimeText : ""
        visible: extras.columns.showBlockTime
        width: extras.columns.blockTimeW - extras.columns.gap
        x: extras.columns.blockTimeX
    }
    RowFigure {
        color: Theme.text
        text: visible ? extras.swapText : ""
        visible: extras.columns.showSwap
        width: extras.columns.swapW - extras.columns.gap
        x: extras.columns.swapX
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.l1RatioText : ""
        visible: extras.columns.showL1Ratio
        width: extras.columns.l1RatioW - extras.columns.gap
        x: extras.columns.l1RatioX
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.sequencersText : ""
        visible: extras.columns.showSequencers
        width: extras.columns.sequencersW - extras.columns.gap
        x: extras.columns.sequencersX
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.postingAgeText : ""
        visible: extras.columns.showPostingAge
        width: extras.columns.postingAgeW - extras.columns.gap
        x: extras.columns.postingAgeX
    }
    RowFigure {
        color: Theme.textMuted
        text: visible ? extras.tvlText : ""
        visible: extras.columns.showTvl
        width: extras.columns.tvlW - extras.columns.gap
        x: extras.columns.tvlX
    }
    RowFigure {
        color: Theme.textMuted
        text: !visible ? "" : extras.stage === "0" || extras.stage === "1" || extras.stage === "2" ? extras.stage : "–"
        visible: extras.columns.showStage
        width: extras.columns.stageW - extras.columns.gap
        x: extras.columns.stageX
    }
}
