import QtQuick
import Rollscope.Theme

// Where each column of the overview stands: one object for the head and for every row, so that a row
// needs no layout. Narrow windows leave out what can be read in an opened row.
QtObject {
    id: columns

    readonly property real ageW: 11 * Theme.unit
    readonly property real ageX: columns.headX + columns.headW
    readonly property real chevronW: 4 * Theme.unit
    readonly property real chevronX: columns.width - columns.chevronW
    readonly property real coverageW: columns.showCoverage ? 9 * Theme.unit : 0
    readonly property real coverageX: columns.ageX + columns.ageW
    readonly property real endpointsW: 9 * Theme.unit
    readonly property real endpointsX: columns.coverageX + columns.coverageW
    readonly property real feeUnitW: 5 * Theme.unit
    readonly property real feeW: 14 * Theme.unit
    readonly property real feeX: columns.mgasX + columns.mgasW
    readonly property real gap: 1.5 * Theme.unit
    readonly property real headW: columns.showHead ? 14 * Theme.unit : 0
    readonly property real headX: columns.feeX + columns.feeW
    readonly property real mgasW: columns.showMgas ? 10 * Theme.unit : 0
    readonly property real mgasX: columns.sparkX + columns.sparkW
    readonly property real nameW: columns.tpsX - columns.nameX
    readonly property real nameX: columns.stateW
    readonly property real reorgsW: columns.showReorgs ? 8 * Theme.unit : 0
    readonly property real reorgsX: columns.endpointsX + columns.endpointsW
    readonly property real rest: columns.tpsW + columns.mgasW + columns.feeW + columns.headW + columns.ageW + columns.coverageW + columns.endpointsW + columns.reorgsW + columns.chevronW + columns.stateW
    readonly property bool showCoverage: columns.width > 120 * Theme.unit
    readonly property bool showHead: columns.width > 98 * Theme.unit
    readonly property bool showMgas: columns.width > 108 * Theme.unit
    readonly property bool showReorgs: columns.width > 128 * Theme.unit
    readonly property real spare: columns.width - columns.rest
    // What is left over: a little more than half to the name up to a point, then all to the line.
    readonly property real sparkW: Math.round(Math.max(14 * Theme.unit, Math.min(120 * Theme.unit, columns.spare - Math.min(60 * Theme.unit, columns.spare * 0.54))))
    readonly property real sparkX: columns.tpsX + columns.tpsW
    readonly property real stateW: 6 * Theme.unit
    readonly property real tpsW: 9 * Theme.unit
    readonly property real tpsX: Math.round(columns.width - columns.rest + columns.stateW - columns.sparkW)
    required property real width
}
