import QtQuick
import Rollscope.Charts
import Rollscope.Stake
import Rollscope.Theme

// How sound a protocol is, as shape and colour.
StateGlyph {
    id: mark

    required property int level

    color: mark.level === ProtocolCardModel.Good ? Theme.live : mark.level === ProtocolCardModel.Caution ? Theme.degraded : mark.level === ProtocolCardModel.Bad ? Theme.halted : Theme.unknown
    implicitHeight: 1.5 * Theme.unit
    implicitWidth: 1.5 * Theme.unit
    shape: mark.level === ProtocolCardModel.Good ? StateGlyph.Disc : mark.level === ProtocolCardModel.Caution ? StateGlyph.HalfDisc : mark.level === ProtocolCardModel.Bad ? StateGlyph.Square : StateGlyph.Ring
}
