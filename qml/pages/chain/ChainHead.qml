import QtQuick
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.History
import Rollscope.Models
import Rollscope.Theme

// Which chain, how it is, since when and who says so; and the range of the charts.
Rectangle {
    id: head

    required property ChainDetail detail
    property bool interactive: true
    // A narrow page shows either the charts or what stands beside them.
    property bool narrow: false
    required property TimeRange range
    property bool showsBlocks: false
    readonly property bool roomy: head.width >= 130 * Theme.unit

    color: Theme.surface
    implicitHeight: facts.y + facts.height + 1.5 * Theme.unit

    StateMark {
        id: mark

        chainState: head.detail ? head.detail.state : ChainState.Unknown
        height: 2.25 * Theme.unit
        width: 2.25 * Theme.unit
        x: 2 * Theme.unit
        y: Math.round(name.y + (name.height - height) / 2)
    }
    Text {
        id: name

        anchors.left: mark.right
        anchors.leftMargin: Theme.unit
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.heading
        text: head.detail ? head.detail.name : ""
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, (head.roomy ? bar.x : head.width) - x - state.implicitWidth - 4 * Theme.unit)
        y: 1.5 * Theme.unit
    }
    Text {
        id: state

        anchors.baseline: name.baseline
        anchors.left: name.right
        anchors.leftMargin: 1.5 * Theme.unit
        color: head.detail ? StateColors.of(head.detail.state) : Theme.textMuted
        font: Theme.strong
        text: head.detail ? head.detail.stateText : ""
        textFormat: Text.PlainText
    }
    Text {
        anchors.baseline: name.baseline
        anchors.left: state.right
        anchors.leftMargin: 1.5 * Theme.unit
        anchors.right: head.roomy ? bar.left : parent.right
        anchors.rightMargin: 2 * Theme.unit
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        text: head.detail ? head.detail.kind : ""
        textFormat: Text.PlainText
    }
    RangeBar {
        id: bar

        anchors.right: parent.right
        anchors.rightMargin: 1.5 * Theme.unit
        interactive: head.interactive
        range: head.range
        room: head.width - 4 * Theme.unit - (head.roomy ? 40 * Theme.unit : views.visible ? views.width + 2 * Theme.unit : 0)
        y: head.roomy ? Theme.unit : name.y + name.height + Theme.unit / 2
    }
    Row {
        id: views

        spacing: Theme.unit / 2
        visible: head.narrow && head.interactive
        x: 2 * Theme.unit
        y: bar.y

        RangeChip {
            checked: !head.showsBlocks
            text: qsTr("Charts")

            onClicked: head.showsBlocks = false
        }
        RangeChip {
            checked: head.showsBlocks
            text: qsTr("Blocks")

            onClicked: head.showsBlocks = true
        }
    }
    Text {
        id: why

        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        text: !head.detail ? "" : head.detail.voices.length === 0 ? head.detail.reason : head.detail.reason.length > 0 ? qsTr("%1. Confirmed by %2.", "reason, operators").arg(head.detail.reason).arg(head.detail.voices) : qsTr("Confirmed by %1.", "operators").arg(head.detail.voices)
        textFormat: Text.PlainText
        width: parent.width - x - 2 * Theme.unit
        x: name.x
        y: head.roomy ? name.y + name.height + Theme.unit / 4 : bar.y + bar.height + Theme.unit / 2
    }
    VerdictLine {
        id: verdict

        detail: head.detail
        width: parent.width - x - 2 * Theme.unit
        x: name.x
        y: why.y + why.height + (why.text.length > 0 ? Theme.unit / 2 : 0)
    }
    Flow {
        id: facts

        // In one row where there is room for all, else in rows of four.
        readonly property bool single: head.width >= 170 * Theme.unit

        function cell(weight: real): real {
            return facts.single ? Math.floor((width - 7 * spacing) / 8.6 * weight) : Math.floor((width - 3 * spacing) / 4);
        }

        spacing: 2 * Theme.unit
        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: verdict.y + verdict.height + (verdict.height > 0 ? Theme.unit : 0)

        Fact {
            label: qsTr("Last block")
            value: head.detail ? head.detail.head : ""
            width: facts.cell(1)
        }
        Fact {
            label: qsTr("Its age")
            value: head.detail ? head.detail.age : ""
            width: facts.cell(0.6)
        }
        Fact {
            label: qsTr("TPS 10 s · 1 min · 1 h")
            value: head.detail ? head.detail.tps : ""
            width: facts.cell(1)
        }
        Fact {
            label: qsTr("Block time")
            value: head.detail ? head.detail.blockTime : ""
            width: facts.cell(1.8)
        }
        Fact {
            label: qsTr("Base fee")
            value: head.detail ? head.detail.baseFee : ""
            width: facts.cell(1)
        }
        Fact {
            label: qsTr("Safe head behind by")
            value: head.detail ? head.detail.safeLag : ""
            width: facts.cell(1.15)
        }
        Fact {
            label: qsTr("Finalized head behind by")
            value: head.detail ? head.detail.finalizedLag : ""
            width: facts.cell(1.35)
        }
        Fact {
            label: qsTr("Blocks counted")
            value: head.detail ? head.detail.counted : ""
            width: facts.cell(0.7)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
