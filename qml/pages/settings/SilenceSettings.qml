pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// When nothing is told: from now on for some hours, or in a window that was planned.
Column {
    id: part

    property string refusal: ""

    spacing: Theme.unit

    SubHead {
        detail: qsTr("Nothing is told of a chain that is silenced; its incidents are kept all the same. What is still wrong at the end is told then.")
        title: qsTr("Silence and maintenance")
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: chain

            hint: qsTr("all chains, or one as base")
            implicitWidth: 26 * Theme.unit
            label: qsTr("Id of the chain to silence, empty for all")
        }
        Choice {
            id: span

            label: qsTr("How long")
            texts: [qsTr("1 h"), qsTr("8 h"), qsTr("1 day"), qsTr("1 week")]
            value: "8"
            values: ["1", "8", "24", "168"]

            onChosen: value => span.value = value
        }
        PushButton {
            text: qsTr("Silence from now")

            onClicked: part.refusal = AlertCenter.silence(chain.text.trim(), Number(span.value))
        }
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: from

            hint: qsTr("from 2026-11-21 10:00")
            implicitWidth: 22 * Theme.unit
            label: qsTr("Begin of the window, UTC")
        }
        LineField {
            id: until

            hint: qsTr("to 2026-11-21 12:00 UTC")
            implicitWidth: 22 * Theme.unit
            label: qsTr("End of the window, UTC")
        }
        LineField {
            id: reason

            hint: qsTr("reason")
            implicitWidth: 20 * Theme.unit
            label: qsTr("Reason of the window")
        }
        CheckMark {
            id: weekly

            text: qsTr("Every week")
        }
        PushButton {
            text: qsTr("Add a window")

            onClicked: {
                part.refusal = AlertCenter.addWindow(chain.text.trim(), from.text, until.text, weekly.checked ? 7 : 0, reason.text);
                if (part.refusal.length === 0) {
                    from.clear();
                    until.clear();
                    reason.clear();
                }
            }
        }
    }
    Text {
        color: Theme.halted
        font: Theme.small
        text: part.refusal
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.AlertMessage
    }
    Column {
        width: parent.width

        Repeater {
            model: AlertCenter.silences

            delegate: EntryRow {
                id: silence

                required property int index
                required property var modelData

                detail: silence.modelData.reason.length > 0 ? qsTr("%1 · %2", "when, why").arg(silence.modelData.when).arg(silence.modelData.reason) : silence.modelData.when
                removal: qsTr("End the silence of %1").arg(silence.modelData.chain)
                text: silence.modelData.chain

                onRemoved: AlertCenter.removeSilence(silence.index)
            }
        }
    }
}
