import QtQuick
import Rollscope.Charts
import Rollscope.Models
import Rollscope.Theme

// A chain's state as shape and colour.
StateGlyph {
    id: mark

    required property int chainState

    color: StateColors.of(mark.chainState)
    implicitHeight: 1.5 * Theme.unit
    implicitWidth: 1.5 * Theme.unit
    shape: {
        switch (mark.chainState) {
        case ChainState.Live:
            return StateGlyph.Disc;
        case ChainState.Degraded:
        case ChainState.Backfilling:
            return StateGlyph.HalfDisc;
        case ChainState.Stalled:
            return StateGlyph.Diamond;
        case ChainState.Recovering:
            return StateGlyph.Target;
        case ChainState.RolledBack:
            return StateGlyph.Loop;
        case ChainState.Halted:
            return StateGlyph.Square;
        case ChainState.Starting:
            return StateGlyph.DottedRing;
        default:
            return StateGlyph.Ring;
        }
    }
}
