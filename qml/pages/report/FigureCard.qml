import QtQuick
import Rollscope.Theme

// A titled place for a figure, with its one-sentence summary.
Rectangle {
    id: card

    default property alias content: place.data
    required property string note
    required property string title

    border.color: Theme.border
    border.width: Theme.hairline
    color: Theme.surface
    radius: Theme.radius

    Accessible.description: card.note
    Accessible.name: card.title
    Accessible.role: Accessible.Chart

    Text {
        id: head

        color: Theme.text
        font: Theme.strong
        height: 4 * Theme.unit
        text: card.title
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        x: 1.5 * Theme.unit
    }
    Text {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: card.note
        textFormat: Text.PlainText
        width: parent.width - 3 * Theme.unit
        x: 1.5 * Theme.unit
    }
    Item {
        id: place

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.unit
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
    }
}
