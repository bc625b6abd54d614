pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One of some words, or all: what the list is narrowed to. `value` is the word of the chosen one, empty = all.
DropButton {
    id: button

    required property string allText
    required property string title
    required property var texts // QStringList, which is no list<string>
    property string value: ""
    required property var values

    signal picked(string value)

    panelWidth: 26 * Theme.unit
    sign: Symbol.ChevronDown
    text: button.value.length === 0 ? button.title : qsTr("%1: %2", "filter, value").arg(button.title).arg(button.textOf(button.value))

    function textOf(word: string): string {
        const at = button.values.indexOf(word);
        return at < 0 ? word : button.texts[at];
    }

    Entry {
        text: button.allText
        word: ""
    }
    Repeater {
        model: button.panelOpen ? button.values : []

        delegate: Entry {
            required property string modelData

            text: button.textOf(modelData)
            word: modelData
        }
    }

    component Entry: CheckMark {
        property string word: ""

        checked: button.value === word
        width: parent ? parent.width : 0

        onToggled: {
            button.picked(word);
            checked = Qt.binding(() => button.value === word);
        }
    }
}
