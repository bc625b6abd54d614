pragma Singleton
import QtQuick
import Rollscope.Models
import Rollscope.Theme

// The colour of each state; its shape is StateMark's.
QtObject {
    function of(chainState: int): color {
        switch (chainState) {
        case ChainState.Live:
            return Theme.live;
        case ChainState.Degraded:
        case ChainState.Recovering:
            return Theme.degraded;
        case ChainState.Stalled:
        case ChainState.Backfilling:
            return Theme.stalled;
        case ChainState.RolledBack:
            return Theme.rolledBack;
        case ChainState.Halted:
            return Theme.halted;
        default:
            return Theme.unknown;
        }
    }
}
