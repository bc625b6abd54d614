pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// Before the money goes in: every way to get it out again.
Column {
    id: step

    required property WizardState wizard

    function take(): void {
        read.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 2 * Theme.unit

    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("Every way out of it, read from the contracts just now. What a protocol's pages say about waiting times is often old; these numbers are its own.")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        model: step.wizard.ways

        delegate: WayRow {
            width: step.width
        }
    }
    CheckMark {
        id: read

        checked: step.wizard.waysRead
        text: qsTr("I have read how I get out, how long it takes and what it costs")

        onToggled: {
            step.wizard.waysRead = checked;
            checked = Qt.binding(() => step.wizard.waysRead);
        }
    }
}
