import QtQuick
import Rollscope.Theme

// Where each column of the endpoint list stands.
QtObject {
    id: columns

    readonly property real errorsW: columns.showTraffic ? 8 * Theme.unit : 0
    readonly property real errorsX: columns.sentX + columns.sentW
    readonly property real latencyW: 9 * Theme.unit
    readonly property real latencyX: columns.stateX + columns.stateW
    readonly property real operatorX: 2.5 * Theme.unit
    readonly property real receivedW: columns.showTraffic ? 11 * Theme.unit : 0
    readonly property real receivedX: columns.latencyX + columns.latencyW
    readonly property real sentW: columns.showTraffic ? 11 * Theme.unit : 0
    readonly property real sentX: columns.receivedX + columns.receivedW
    readonly property bool showTraffic: columns.width > 104 * Theme.unit
    readonly property real stateW: 22 * Theme.unit
    readonly property real stateX: 18 * Theme.unit
    readonly property real urlX: columns.errorsX + columns.errorsW + 3 * Theme.unit
    readonly property real margin: 6 * Theme.unit // left and right of the list
    required property real width // of the list
}
