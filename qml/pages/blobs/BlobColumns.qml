import QtQuick
import Rollscope.Theme

// Where each column of the table of shares stands: one object for the head and for every row.
QtObject {
    id: columns

    readonly property real ageW: 10 * Theme.unit
    readonly property real ageX: columns.calldataX + columns.calldataW
    readonly property real calldataW: columns.wide ? 14 * Theme.unit : 0
    readonly property real calldataX: columns.perTxX + columns.perTxW
    readonly property real costW: 13 * Theme.unit
    readonly property real costX: columns.perHourX + columns.perHourW
    readonly property real gap: 1.5 * Theme.unit
    readonly property real limitW: columns.middle ? 10 * Theme.unit : 0
    readonly property real limitX: columns.ageX + columns.ageW
    readonly property real measureW: 9 * Theme.unit
    readonly property real measureX: columns.limitX + columns.limitW
    readonly property bool middle: columns.width >= 112 * Theme.unit
    readonly property real nameW: columns.shareX - columns.nameX
    readonly property real nameX: 4.5 * Theme.unit
    readonly property real perHourW: 10 * Theme.unit
    readonly property real perHourX: columns.shareX + columns.shareW
    readonly property real perTxW: columns.middle ? 15 * Theme.unit : 0
    readonly property real perTxX: columns.usdX + columns.usdW
    readonly property real shareW: 16 * Theme.unit
    readonly property real shareX: columns.width - 2 * Theme.unit - columns.rest
    readonly property real rest: columns.shareW + columns.perHourW + columns.costW + columns.usdW + columns.perTxW + columns.calldataW + columns.ageW + columns.limitW + columns.measureW
    readonly property real usdW: columns.wide ? 12 * Theme.unit : 0
    readonly property real usdX: columns.costX + columns.costW
    readonly property bool wide: columns.width >= 138 * Theme.unit
    required property real width
}
