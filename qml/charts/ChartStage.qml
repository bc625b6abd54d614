import QtQuick
import Rollscope.History

// What the charts of a page share: the range and the crosshair.
QtObject {
    id: stage
    // A moment in ms UTC, or -1.
    property double cursor: -1
    required property TimeRange range

    function step(parts: real): void {
        const from = stage.range.from, span = stage.range.span;
        const at = stage.cursor < 0 ? from + span : stage.cursor;
        stage.cursor = Math.max(from, Math.min(from + span, at + parts * span));
    }
}
