import QtQuick
import Rollscope.Charts
import Rollscope.Stake
import Rollscope.Theme

// One stage of a transaction's way, with its line to the next.
Item {
    id: row

    readonly property color ink: row.stage === StageModel.Done ? Theme.live : row.stage === StageModel.Now ? Theme.accent : row.stage === StageModel.Failed ? Theme.halted : Theme.unknown
    property bool last: false
    required property int stage
    required property string summary
    required property string title
    required property string words

    implicitHeight: 5 * Theme.unit

    Accessible.name: row.summary
    Accessible.role: Accessible.ListItem

    Rectangle {
        color: row.stage === StageModel.Done ? Theme.live : Theme.border
        height: parent.height - mark.height
        visible: !row.last
        width: 2
        x: mark.x + mark.width / 2 - 1
        y: mark.y + mark.height
    }
    StateGlyph {
        id: mark

        color: row.ink
        height: 2 * Theme.unit
        shape: row.stage === StageModel.Done ? StateGlyph.Disc : row.stage === StageModel.Now ? StateGlyph.DottedRing : row.stage === StageModel.Failed ? StateGlyph.Square : StateGlyph.Ring
        width: height
        x: Theme.unit / 2
    }
    Text {
        id: title

        color: row.stage === StageModel.Ahead ? Theme.textMuted : Theme.text
        font: row.stage === StageModel.Now ? Theme.strong : Theme.body
        text: row.title
        textFormat: Text.PlainText
        x: 4 * Theme.unit
    }
    Text {
        color: row.stage === StageModel.Failed ? Theme.halted : Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: row.words
        textFormat: Text.PlainText
        width: row.width - x
        x: title.x
        y: title.height + 2
    }
}
