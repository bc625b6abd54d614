pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Theme

// One of some, below one another. Nothing is chosen until a person does. Up and Down walk.
Column {
    id: pick

    required property int at
    required property string label
    required property var texts // a list; what comes from C++ is no list<string> to qmllint

    signal chosen(int index)

    function take(): void {
        const entry = entries.itemAt(Math.max(0, pick.at));
        if (entry !== null)
            entry.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.unit / 4

    Accessible.name: pick.label
    Accessible.role: Accessible.Grouping

    Repeater {
        id: entries

        model: pick.texts

        delegate: T.RadioButton {
            id: entry

            required property int index
            required property string modelData

            activeFocusOnTab: pick.at < 0 ? entry.index === 0 : entry.checked
            autoExclusive: false
            checked: pick.at === entry.index
            font: Theme.body
            implicitHeight: Theme.controlHeight
            leftPadding: 3.5 * Theme.unit
            text: entry.modelData
            width: pick.width

            Accessible.name: entry.text
            Accessible.role: Accessible.RadioButton

            Keys.onDownPressed: entries.itemAt(Math.min(entries.count - 1, entry.index + 1)).forceActiveFocus(Qt.TabFocusReason)
            Keys.onEnterPressed: entry.clicked()
            Keys.onReturnPressed: entry.clicked()
            Keys.onUpPressed: entries.itemAt(Math.max(0, entry.index - 1)).forceActiveFocus(Qt.BacktabFocusReason)
            onClicked: {
                pick.chosen(entry.index);
                entry.checked = Qt.binding(() => pick.at === entry.index);
            }

            background: Rectangle {
                color: entry.hovered ? Theme.hover : "transparent"
                radius: Theme.radius

                FocusRing {
                    target: entry
                }
            }
            contentItem: Text {
                color: Theme.text
                elide: Text.ElideMiddle
                font: Theme.figure
                text: entry.text
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
            }
            indicator: Rectangle {
                border.color: entry.checked ? Theme.accent : Theme.borderStrong
                border.width: entry.checked ? 5 : Theme.hairline
                color: Theme.surface
                height: 2 * Theme.unit
                radius: height / 2
                width: height
                x: Theme.unit / 2
                y: Math.round((entry.height - height) / 2)
            }
        }
    }
}
