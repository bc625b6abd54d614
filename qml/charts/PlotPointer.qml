import QtQuick

// The mouse over a plot: wheel zooms at the cursor, drag pans, double-click resets, hover moves the crosshair.
MouseArea {
    id: pointer

    property real dragged: 0
    property real last: 0
    required property ChartStage stage

    acceptedButtons: Qt.LeftButton
    cursorShape: pointer.pressed && pointer.dragged > 3 ? Qt.ClosedHandCursor : Qt.CrossCursor
    hoverEnabled: true
    preventStealing: true

    function point(x: real): void {
        pointer.stage.cursor = pointer.stage.range.from + Math.max(0, Math.min(1, x / pointer.width)) * pointer.stage.range.span;
    }

    onDoubleClicked: pointer.stage.range.reset()
    onEntered: pointer.point(pointer.mouseX)
    onExited: pointer.stage.cursor = -1
    onPositionChanged: mouse => {
        if (pointer.pressed) {
            pointer.dragged += Math.abs(mouse.x - pointer.last);
            pointer.stage.range.pan((pointer.last - mouse.x) / pointer.width);
            pointer.last = mouse.x;
        }
        pointer.point(mouse.x);
    }
    onPressed: mouse => {
        pointer.dragged = 0;
        pointer.last = mouse.x;
    }
    onWheel: wheel => pointer.stage.range.zoom(wheel.x / pointer.width, Math.pow(0.8, wheel.angleDelta.y / 120))
}
