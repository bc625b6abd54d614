import QtQuick
import Rollscope.History

// The keyboard of a page with charts; put its press() into Keys.onPressed.
QtObject {
    id: keys

    readonly property TimeRange range: keys.stage.range
    required property ChartStage stage

    function press(event: KeyEvent): void {
        const shift = event.modifiers & Qt.ShiftModifier;
        if (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
            return;
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
            shift ? keys.stage.step(-0.02) : keys.range.pan(-0.1);
            break;
        case Qt.Key_Right:
            shift ? keys.stage.step(0.02) : keys.range.pan(0.1);
            break;
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            keys.range.zoom(0.5, 0.8);
            break;
        case Qt.Key_Minus:
            keys.range.zoom(0.5, 1.25);
            break;
        case Qt.Key_Home:
            keys.range.home();
            break;
        case Qt.Key_Space:
            keys.range.togglePause();
            break;
        case Qt.Key_0:
            keys.range.reset();
            break;
        case Qt.Key_Escape:
            event.accepted = keys.stage.cursor >= 0;
            keys.stage.cursor = -1;
            break;
        default:
            event.accepted = false;
        }
    }
}
