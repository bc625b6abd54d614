pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Models
import Rollscope.Theme

// A few facts under a title: label to the left, value to the right, where it comes from below.
Rectangle {
    id: card

    property string emptyText: ""
    property FactListModel facts: null
    required property string title

    border.color: Theme.border
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: list.y + list.height + 1.5 * Theme.unit
    radius: Theme.unit / 2

    Text {
        id: head

        color: Theme.text
        elide: Text.ElideRight
        font: Theme.strong
        text: card.title
        textFormat: Text.PlainText
        width: parent.width - 3 * Theme.unit
        x: 1.5 * Theme.unit
        y: Theme.unit
    }
    Text {
        color: Theme.textFaint
        font: Theme.small
        text: card.emptyText
        textFormat: Text.PlainText
        visible: card.facts === null || card.facts.count === 0
        width: head.width
        wrapMode: Text.WordWrap
        x: head.x
        y: list.y
    }
    Column {
        id: list

        spacing: Theme.unit / 2
        width: parent.width - 3 * Theme.unit
        x: 1.5 * Theme.unit
        y: head.y + head.height + Theme.unit

        Repeater {
            model: card.facts

            delegate: Item {
                id: fact

                required property bool faint
                required property string label
                required property string note
                required property string value

                height: figure.height + (remark.visible ? remark.height : 0)
                width: list.width

                Accessible.name: fact.note.length > 0 ? qsTr("%1: %2 (%3)", "label, value, note").arg(fact.label).arg(fact.value).arg(fact.note) : qsTr("%1: %2", "label, value").arg(fact.label).arg(fact.value)
                Accessible.role: Accessible.StaticText

                Text {
                    anchors.baseline: figure.baseline
                    color: Theme.textMuted
                    elide: Text.ElideRight
                    font: Theme.small
                    text: fact.label
                    textFormat: Text.PlainText
                    width: Math.min(implicitWidth, 0.45 * parent.width)
                }
                Text {
                    id: figure

                    anchors.right: parent.right
                    color: fact.faint ? Theme.textFaint : Theme.text
                    font: Theme.figure
                    horizontalAlignment: Text.AlignRight
                    maximumLineCount: 3
                    text: fact.value
                    textFormat: Text.PlainText
                    width: 0.53 * parent.width
                    wrapMode: Text.Wrap
                }
                Text {
                    id: remark

                    anchors.right: parent.right
                    anchors.top: figure.bottom
                    color: Theme.textFaint
                    elide: Text.ElideRight
                    font: Theme.small
                    horizontalAlignment: Text.AlignRight
                    text: fact.note
                    textFormat: Text.PlainText
                    visible: fact.note.length > 0
                    width: parent.width
                }
            }
        }
    }
}
