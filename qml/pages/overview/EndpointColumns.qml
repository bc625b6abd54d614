import QtQuick
import Rollscope.Theme

// Where each column of the endpoint list stands.
QtObject {
    id: columns

    readonly property real errorsW: 7 * Theme.unit
    readonly property real errorsX: columns.sentX + columns.sentW
    readonly property real latencyW: 9 * Theme.unit
    readonly property real latencyX: columns.stateX + columns.stateW
    readonly property real operatorX: 2.5 * Theme.unit
    readonly property real receivedW: 11 * Theme.unit
    readonly property real receivedX: columns.latencyX + columns.latencyW
    readonly property real sentW: 10 * Theme.unit
    readonly property real sentX: columns.receivedX + columns.receivedW
    readonly property real stateW: 22 * Theme.unit
    readonly property real stateX: 18 * Theme.unit
    readonly property real urlX: columns.errorsX + columns.errorsW + 3 * Theme.unit
    required property real width
}
