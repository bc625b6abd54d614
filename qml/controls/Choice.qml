pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// One of a few, all in sight. Left and Right choose; `value` is the word of the chosen one.
FocusScope {
    id: choice

    readonly property int at: Math.max(0, choice.values.indexOf(choice.value))
    property string label: ""
    required property list<string> texts
    property string value: ""
    required property list<string> values

    signal chosen(string value)

    function step(by: int): void {
        const next = choice.at + by;
        if (next >= 0 && next < choice.values.length) {
            entries.itemAt(next).forceActiveFocus(Qt.TabFocusReason);
            choice.chosen(choice.values[next]);
        }
    }

    implicitHeight: Theme.controlHeight
    implicitWidth: row.width + 4

    Accessible.name: choice.label
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: Theme.surface
        radius: Theme.radius
    }
    Row {
        id: row

        x: 2
        y: 2

        Repeater {
            id: entries

            model: choice.texts

            delegate: T.RadioButton {
                id: entry

                required property int index
                required property string modelData

                activeFocusOnTab: entry.checked
                checked: choice.at === entry.index
                focus: entry.checked
                font: Theme.body
                height: choice.height - 4
                leftPadding: 1.5 * Theme.unit
                rightPadding: 1.5 * Theme.unit
                text: entry.modelData
                width: contentItem.implicitWidth + leftPadding + rightPadding

                Accessible.name: entry.text
                Accessible.role: Accessible.RadioButton

                Keys.onLeftPressed: choice.step(-1)
                Keys.onRightPressed: choice.step(1)
                onClicked: choice.chosen(choice.values[entry.index])

                background: Rectangle {
                    color: entry.checked ? Theme.selected : entry.hovered ? Theme.hover : "transparent"
                    radius: Theme.radius - 2

                    FocusRing {
                        target: entry
                    }
                }
                contentItem: Text {
                    color: entry.checked ? Theme.accent : Theme.textMuted
                    font: entry.checked ? Theme.strong : Theme.body
                    horizontalAlignment: Text.AlignHCenter
                    text: entry.text
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                }
            }
        }
    }
}
