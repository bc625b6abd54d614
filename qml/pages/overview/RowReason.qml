import QtQuick
import Rollscope.Theme

// Why a chain is in its state, its meaning first; whole under the pointer. Without a reason, what the chain is.
Text {
    id: why

    required property string brief
    required property string otherwise
    required property string reason

    // Empty to hide.
    signal hinted(Item anchor, string text)

    elide: Text.ElideRight
    font: Theme.small
    height: Theme.rowHeight
    text: why.brief.length > 0 ? why.brief : why.otherwise
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
    visible: width > 3 * Theme.unit

    HoverHandler {
        enabled: why.reason.length > 0

        onHoveredChanged: why.hinted(why, hovered && (why.truncated || why.brief !== why.reason) ? why.reason : "")
    }
}
