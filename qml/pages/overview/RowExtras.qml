import QtQuick
import Rollscope.Theme

// The figures of a row that not everyone wants to see.
Item {
    id: extras

    required property string blockTimeText
    required property OverviewColumns columns
    required property string finalLagText
    required property string safeLagText
    required property string stage

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
        color: Theme.textMuted
        text: !visible ? "" : extras.stage === "0" || extras.stage === "1" || extras.stage === "2" ? extras.stage : "–"
        visible: extras.columns.showStage
        width: extras.columns.stageW - extras.columns.gap
        x: extras.columns.stageX
    }
}
