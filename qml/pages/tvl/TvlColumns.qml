import QtQuick
import Rollscope.Theme

// Where the columns of the table stand; the least wanted leave first when it gets narrow.
QtObject {
    id: columns

    readonly property real ageW: 8 * Theme.unit
    readonly property real ageX: columns.width - 2 * Theme.unit - columns.ageW
    readonly property real changeW: 10 * Theme.unit
    readonly property real dayX: columns.valueX + columns.valueW
    readonly property real escrowsW: columns.showEscrows ? 11 * Theme.unit : 0
    readonly property real escrowsX: columns.sharedX + columns.sharedW
    readonly property real gap: 2 * Theme.unit
    readonly property real nameW: Math.max(14 * Theme.unit, columns.ageX - columns.nameX - columns.valueW - 2 * columns.changeW - columns.shareW - columns.sharedW - columns.escrowsW - columns.tokensW)
    readonly property real nameX: 5 * Theme.unit
    readonly property real shareW: columns.showShare ? 14 * Theme.unit : 0
    readonly property real shareX: columns.weekX + columns.changeW
    readonly property real sharedW: columns.showShared ? 19 * Theme.unit : 0
    readonly property real sharedX: columns.shareX + columns.shareW
    readonly property bool showEscrows: columns.width > 112 * Theme.unit
    readonly property bool showShare: columns.width > 76 * Theme.unit
    readonly property bool showShared: columns.width > 132 * Theme.unit
    readonly property bool showTokens: columns.width > 148 * Theme.unit
    readonly property real tokensW: columns.showTokens ? 17 * Theme.unit : 0
    readonly property real tokensX: columns.escrowsX + columns.escrowsW
    readonly property real valueW: 20 * Theme.unit
    readonly property real valueX: columns.nameX + columns.nameW
    readonly property real weekX: columns.dayX + columns.changeW
    property real width: 0
}
