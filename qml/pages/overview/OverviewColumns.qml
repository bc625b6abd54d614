import QtQuick
import Rollscope.Theme

// Where each column of the overview stands: one object for the head and for every row, so that a row
// needs no layout. What the user has chosen is shown as far as the width allows.
QtObject {
    id: columns

    readonly property real ageW: 11 * Theme.unit
    readonly property real ageX: columns.headX + columns.headW
    readonly property real blockTimeW: columns.showBlockTime ? 10 * Theme.unit : 0
    readonly property real blockTimeX: columns.finalLagX + columns.finalLagW
    readonly property real chevronW: 4 * Theme.unit
    readonly property real chevronX: columns.width - columns.chevronW
    readonly property real coverageW: columns.showCoverage ? 9 * Theme.unit : 0
    readonly property real coverageX: columns.stageX + columns.stageW
    readonly property real endpointsW: columns.showNodes ? 8 * Theme.unit : 0
    readonly property real endpointsX: columns.coverageX + columns.coverageW
    readonly property real feeUnitW: 5 * Theme.unit
    readonly property real feeW: columns.showFee ? 14 * Theme.unit : 0
    readonly property real feeX: columns.mgasX + columns.mgasW
    readonly property real finalLagW: columns.showFinalLag ? 12 * Theme.unit : 0
    readonly property real finalLagX: columns.safeLagX + columns.safeLagW
    // What stays whatever happens: the state, a name, TPS with its line, the age.
    readonly property real fixed: columns.stateW + columns.tpsW + columns.ageW + columns.chevronW + 38 * Theme.unit
    readonly property real gap: 1.5 * Theme.unit
    readonly property real headW: columns.showHead ? 14 * Theme.unit : 0
    readonly property real headX: columns.feeX + columns.feeW
    // In the order in which a wider window brings them.
    readonly property list<string> ids: ["fee", "nodes", "mgas", "head", "safeLag", "swap", "stage", "l1Ratio", "coverage", "reorgs", "finalLag", "blockTime", "sequencers", "postingAge", "tvl"]
    readonly property real l1RatioW: columns.showL1Ratio ? 9 * Theme.unit : 0
    readonly property real l1RatioX: columns.swapX + columns.swapW
    readonly property real mgasW: columns.showMgas ? 10 * Theme.unit : 0
    readonly property real mgasX: columns.sparkX + columns.sparkW
    readonly property real nameW: columns.tpsX - columns.nameX
    readonly property real nameX: columns.stateW
    readonly property real postingAgeW: columns.showPostingAge ? 12 * Theme.unit : 0
    readonly property real postingAgeX: columns.blockTimeX + columns.blockTimeW
    readonly property real reorgsW: columns.showReorgs ? 8 * Theme.unit : 0
    readonly property real reorgsX: columns.endpointsX + columns.endpointsW
    readonly property real rest: columns.tpsW + columns.mgasW + columns.feeW + columns.headW + columns.ageW + columns.safeLagW + columns.finalLagW + columns.blockTimeW + columns.postingAgeW + columns.tvlW + columns.stageW + columns.swapW + columns.l1RatioW + columns.sequencersW + columns.coverageW + columns.endpointsW + columns.reorgsW + columns.chevronW + columns.stateW
    readonly property real safeLagW: columns.showSafeLag ? 12 * Theme.unit : 0
    readonly property real safeLagX: columns.ageX + columns.ageW
    readonly property real sequencersW: columns.showSequencers ? 10 * Theme.unit : 0
    readonly property real sequencersX: columns.l1RatioX + columns.l1RatioW
    readonly property bool showBlockTime: columns.shown.includes("blockTime")
    readonly property bool showCoverage: columns.shown.includes("coverage")
    readonly property bool showFee: columns.shown.includes("fee")
    readonly property bool showFinalLag: columns.shown.includes("finalLag")
    readonly property bool showHead: columns.shown.includes("head")
    readonly property bool showL1Ratio: columns.shown.includes("l1Ratio")
    readonly property bool showMgas: columns.shown.includes("mgas")
    readonly property bool showNodes: columns.shown.includes("nodes")
    readonly property bool showPostingAge: columns.shown.includes("postingAge")
    readonly property bool showReorgs: columns.shown.includes("reorgs")
    readonly property bool showSafeLag: columns.shown.includes("safeLag")
    readonly property bool showSequencers: columns.shown.includes("sequencers")
    readonly property bool showStage: columns.shown.includes("stage")
    readonly property bool showSwap: columns.shown.includes("swap")
    readonly property bool showTvl: columns.shown.includes("tvl")
    readonly property list<string> shown: columns.fitting(columns.width, columns.toggled)
    readonly property real spare: columns.width - columns.rest
    // What is left over: a little more than half to the name up to a point, then all to the line.
    readonly property real sparkW: Math.round(Math.max(12 * Theme.unit, Math.min(120 * Theme.unit, columns.spare - Math.min(60 * Theme.unit, columns.spare * 0.58))))
    readonly property real sparkX: columns.tpsX + columns.tpsW
    readonly property real stageW: columns.showStage ? 8 * Theme.unit : 0
    readonly property real stageX: columns.sequencersX + columns.sequencersW
    readonly property real starX: 4.25 * Theme.unit
    readonly property list<string> startHidden: ["reorgs", "finalLag", "blockTime", "sequencers", "postingAge", "tvl"]
    readonly property real stateW: 7 * Theme.unit
    readonly property real swapW: columns.showSwap ? 11 * Theme.unit : 0
    readonly property real swapX: columns.tvlX + columns.tvlW
    required property var toggled // QStringList, which is no list<string>
    readonly property real tpsW: 9 * Theme.unit
    readonly property real tpsX: Math.round(columns.width - columns.rest + columns.stateW - columns.sparkW)
    readonly property real tvlW: columns.showTvl ? 10 * Theme.unit : 0
    readonly property real tvlX: columns.postingAgeX + columns.postingAgeW
    required property real width

    function fitting(width: real, toggled: var): var {
        const widths = {
            "fee": 14,
            "nodes": 8,
            "mgas": 10,
            "head": 14,
            "safeLag": 12,
            "stage": 8,
            "reorgs": 8,
            "coverage": 9,
            "finalLag": 12,
            "blockTime": 10,
            "swap": 11,
            "l1Ratio": 9,
            "sequencers": 10,
            "postingAge": 12,
            "tvl": 10
        };
        let left = width - columns.fixed;
        const out = [];
        for (const id of columns.ids) {
            if (columns.isWanted(id, toggled) && widths[id] * Theme.unit <= left) {
                left -= widths[id] * Theme.unit;
                out.push(id);
            }
        }
        return out;
    }
    function isWanted(id: string, toggled: var): bool {
        return columns.startHidden.includes(id) === toggled.includes(id);
    }
    function titleOf(id: string): string {
        switch (id) {
        case "fee":
            return qsTr("Base fee");
        case "nodes":
            return qsTr("Nodes");
        case "mgas":
            return qsTr("Mgas/s");
        case "head":
            return qsTr("Last block");
        case "safeLag":
            return qsTr("Safe behind");
        case "stage":
            return qsTr("Stage");
        case "reorgs":
            return qsTr("Reorgs");
        case "coverage":
            return qsTr("Coverage");
        case "finalLag":
            return qsTr("Final behind");
        case "swap":
            return qsTr("Swap, USD");
        case "l1Ratio":
            return qsTr("vs. L1");
        case "sequencers":
            return qsTr("Sequencers");
        case "postingAge":
            return qsTr("Last posted");
        case "tvl":
            return qsTr("Value locked");
        default:
            return qsTr("Block time");
        }
    }
}
