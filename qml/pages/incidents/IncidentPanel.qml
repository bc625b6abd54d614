pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Navigation
import Rollscope.Theme

// One incident: what, since when, how soon it was noticed, who showed which block, and what the user makes of it.
FocusScope {
    id: panel

    property bool closable: false
    required property IncidentDetail detail
    property bool interactive: true

    signal closed
    signal goneTo(string id)

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    ExportIncident {
        id: exporting

        detail: panel.detail
    }
    ScrollArea {
        id: area

        activeFocusOnTab: true
        anchors.fill: parent
        contentHeight: body.height + 4 * Theme.unit
        focus: true

        Accessible.name: qsTr("%1: %2", "chain, kind of incident").arg(panel.detail.chainName).arg(panel.detail.kind)
        Accessible.role: Accessible.Pane

        Keys.onDownPressed: area.contentY = Math.max(0, Math.min(area.contentHeight - area.height, area.contentY + 6 * Theme.unit))
        Keys.onUpPressed: area.contentY = Math.max(0, area.contentY - 6 * Theme.unit)

        Column {
            id: body

            spacing: 2.5 * Theme.unit
            width: Math.min(area.width - 4 * Theme.unit, 110 * Theme.unit)
            x: 2 * Theme.unit
            y: 2 * Theme.unit

            Item {
                height: top.height + line.height + Theme.unit / 2
                width: parent.width

                StateMark {
                    id: mark

                    chainState: panel.detail.state
                    height: 2.5 * Theme.unit
                    width: 2.5 * Theme.unit
                    y: Math.round((top.height - height) / 2)
                }
                Text {
                    id: top

                    anchors.left: mark.right
                    anchors.leftMargin: Theme.unit
                    anchors.right: severity.left
                    anchors.rightMargin: Theme.unit
                    color: Theme.text
                    elide: Text.ElideRight
                    font: Theme.heading
                    text: qsTr("%1: %2", "chain, kind of incident").arg(panel.detail.chainName).arg(panel.detail.kind)
                    textFormat: Text.PlainText

                    Accessible.role: Accessible.Heading
                }
                Text {
                    id: severity

                    anchors.baseline: top.baseline
                    anchors.right: close.left
                    anchors.rightMargin: close.visible ? Theme.unit : 0
                    color: panel.detail.isOver ? Theme.degraded : panel.detail.critical ? Theme.halted : Theme.textMuted
                    font: Theme.strong
                    text: panel.detail.isOver ? qsTr("%1, recovering", "severity").arg(panel.detail.severity) : panel.detail.isOpen ? qsTr("%1, open", "severity").arg(panel.detail.severity) : panel.detail.severity
                    textFormat: Text.PlainText
                }
                SignButton {
                    id: close

                    anchors.right: parent.right
                    sign: Symbol.Close
                    text: qsTr("Back to the list (Esc)")
                    visible: panel.closable
                    width: visible ? implicitWidth : 0

                    onClicked: panel.closed()
                }
                Text {
                    id: line

                    color: Theme.textMuted
                    elide: Text.ElideRight
                    font: Theme.body
                    text: panel.detail.isKnown ? panel.detail.origin : panel.detail.isOver ? qsTr("%1. %2", "what it was, when it closes").arg(panel.detail.headline).arg(panel.detail.closing) : panel.detail.headline
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.Wrap
                    y: top.height + Theme.unit / 2
                }
            }
            Flow {
                spacing: Theme.unit
                visible: panel.interactive
                width: parent.width

                PushButton {
                    primary: true
                    text: qsTr("Replay")
                    visible: panel.detail.replayable && Bridge.canReplay

                    onClicked: Bridge.startReplay(panel.detail.incident, 10)
                }
                Text {
                    color: Theme.textMuted
                    font: Theme.small
                    height: Theme.controlHeight
                    text: qsTr("plays in this window from 5 min before, 10 times as fast; live nodes rest meanwhile")
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                    visible: panel.detail.replayable && Bridge.canReplay
                }
                PushButton {
                    text: qsTr("Export…")
                    visible: !panel.detail.isKnown

                    onClicked: exporting.show()
                }
                PushButton {
                    text: qsTr("Open the chain")
                    visible: !panel.detail.isKnown

                    onClicked: Router.go("chain/" + panel.detail.chain)
                }
            }
            IncidentFacts {
                detail: panel.detail
                width: parent.width

                onGoneTo: id => panel.goneTo(id)
            }
            TransactionList {
                detail: panel.detail
                interactive: panel.interactive
                visible: panel.detail.isRollback && !panel.detail.isKnown
                width: parent.width
            }
            EvidenceTable {
                evidence: panel.detail.evidence
                visible: panel.detail.evidence.count > 0
                width: parent.width
            }
            NoteEditor {
                detail: panel.detail
                interactive: panel.interactive
                visible: !panel.detail.isKnown
                width: parent.width
            }
            Text {
                color: Theme.textMuted
                font: Theme.small
                lineHeight: 1.3
                text: panel.detail.isKnown ? panel.detail.assumed.length === 0 ? "" : panel.detail.replayable ? qsTr("What a replay has to choose, as no source tells it: %1.").arg(panel.detail.assumed) : qsTr("It cannot be replayed: %1.").arg(panel.detail.assumed) : panel.detail.origin
                textFormat: Text.PlainText
                visible: text.length > 0
                width: parent.width
                wrapMode: Text.Wrap
            }
        }
    }
    FocusRing {
        anchors.margins: 2
        target: area
    }
}
