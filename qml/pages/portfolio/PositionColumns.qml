import QtQuick
import Rollscope.Theme

// Where the columns of the positions stand; the least wanted leave first when it gets narrow.
QtObject {
    id: columns

    readonly property real accountW: columns.showAccount ? 18 * Theme.unit : 0
    readonly property real accountX: columns.titleX + columns.titleW
    readonly property real amountW: 22 * Theme.unit
    readonly property real amountX: columns.accountX + columns.accountW
    readonly property real claimW: 14 * Theme.unit
    readonly property real claimX: columns.width - 2 * Theme.unit - columns.claimW
    readonly property real gap: 2 * Theme.unit
    readonly property real maturityW: 34 * Theme.unit
    readonly property real maturityX: columns.worthX + columns.worthW
    readonly property bool showAccount: columns.width > 112 * Theme.unit
    readonly property bool showWorth: columns.width > 134 * Theme.unit
    readonly property real titleW: Math.max(18 * Theme.unit, columns.claimX - columns.titleX - columns.accountW - columns.amountW - columns.worthW - columns.maturityW)
    readonly property real titleX: 4.5 * Theme.unit
    property real width: 0
    readonly property real worthW: columns.showWorth ? 20 * Theme.unit : 0
    readonly property real worthX: columns.amountX + columns.amountW
}
