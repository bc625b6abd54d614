import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// One protocol: its health first, then how one gets out, who can change it, and what it earns.
Item {
    id: card

    required property string admin
    required property int adminLevel
    required property string age
    required property string chain
    required property int chainState
    required property string chainWords
    required property string claimed
    required property string coverage
    required property int coverageLevel
    required property bool current
    required property string detail
    required property string disagreement
    required property string exitTime
    required property string flags
    required property bool keyed
    required property string kind
    required property string lastReward
    required property int level
    required property string month
    required property string name
    required property string protocolId
    required property string quarter
    required property int rewardLevel
    required property string rewards
    required property string sequencer
    required property string share
    required property string size
    required property string summary
    required property string token
    required property string trouble
    required property string typed
    required property string verdict
    required property bool watchOnly
    required property string week

    signal tapped

    function ink(level: int): color {
        return level === ProtocolCardModel.Caution ? Theme.degraded : level === ProtocolCardModel.Unknown ? Theme.textMuted : Theme.text;
    }

    implicitHeight: figures.y + figures.height + 1.5 * Theme.unit

    Accessible.name: card.summary
    Accessible.role: Accessible.ListItem

    Accessible.onPressAction: card.tapped()

    Rectangle {
        anchors.fill: parent
        color: card.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

        Rectangle {
            color: Theme.focus
            height: parent.height
            visible: card.current
            width: card.keyed ? Theme.unit / 2 : Theme.unit / 4
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: card.tapped()
    }
    LevelMark {
        level: card.level
        x: 2 * Theme.unit
        y: name.y + Math.round((name.height - height) / 2)
    }
    Text {
        id: name

        color: Theme.text
        elide: Text.ElideRight
        font: Theme.title
        text: card.name
        textFormat: Text.PlainText
        width: Math.min(implicitWidth, card.width - 34 * Theme.unit)
        x: 4.5 * Theme.unit
        y: 1.25 * Theme.unit
    }
    Text {
        anchors.baseline: name.baseline
        anchors.left: name.right
        anchors.leftMargin: 1.5 * Theme.unit
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: card.watchOnly ? qsTr("%1 · %2 · watched only", "kind, token").arg(card.kind).arg(card.token) : qsTr("%1 · %2", "kind, token").arg(card.kind).arg(card.token)
        textFormat: Text.PlainText
        width: chainMark.x - x - Theme.unit
    }
    StateMark {
        id: chainMark

        anchors.right: chainName.left
        anchors.rightMargin: Theme.unit
        chainState: card.chainState
        y: name.y + Math.round((name.height - height) / 2)
    }
    Text {
        id: chainName

        anchors.baseline: name.baseline
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        color: Theme.text
        font: Theme.body
        text: card.chain
        textFormat: Text.PlainText

        HoverHandler {
            id: overChain
        }
        Tip {
            text: card.chainWords
            visible: overChain.hovered && text.length > 0
        }
    }
    Text {
        id: verdict

        color: card.level === ProtocolCardModel.Good ? Theme.textMuted : card.level === ProtocolCardModel.Bad ? Theme.halted : card.level === ProtocolCardModel.Caution ? Theme.degraded : Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        maximumLineCount: 2
        text: card.detail.length > 0 ? qsTr("%1: %2", "health, why").arg(card.verdict).arg(card.detail) : card.verdict
        textFormat: Text.PlainText
        width: card.width - x - 2 * Theme.unit
        wrapMode: Text.Wrap
        x: name.x
        y: name.y + name.height + Theme.unit / 4
    }
    Text {
        id: typed

        color: Theme.warnText
        font: Theme.body
        text: card.typed
        textFormat: Text.PlainText
        visible: text.length > 0
        width: card.width - x - 2 * Theme.unit
        wrapMode: Text.Wrap
        x: name.x
        y: verdict.y + verdict.height
    }
    Flow {
        id: figures

        readonly property real cell: Math.floor((width - (columns - 1) * spacing) / columns)
        // Of equal width, so that the figures of all cards stand under each other; of five the last would stay empty.
        readonly property int columns: fit === 5 ? 4 : Math.max(2, Math.min(fit, 15))
        readonly property int fit: Math.floor((width + spacing) / (16 * Theme.unit + spacing))
        readonly property real wide: 2 * cell + spacing

        spacing: 1.5 * Theme.unit
        visible: card.trouble.length === 0 || card.month.length > 1
        width: card.width - x - 2 * Theme.unit
        x: name.x
        y: typed.y + (typed.visible ? typed.height : 0) + Theme.unit

        CardFigure {
            label: qsTr("Way out takes")
            text: card.exitTime
            width: figures.cell
        }
        CardFigure {
            ink: card.ink(card.coverageLevel)
            label: qsTr("Exit queue covered")
            text: card.coverage
            width: figures.wide
        }
        CardFigure {
            label: qsTr("Contracts")
            text: card.flags
            width: figures.cell
        }
        CardFigure {
            ink: card.ink(card.adminLevel)
            label: qsTr("Who can replace it")
            text: card.admin
            width: figures.wide
        }
        CardFigure {
            ink: card.ink(card.rewardLevel)
            label: qsTr("Last reward")
            text: card.lastReward
            width: figures.cell
        }
        CardFigure {
            label: qsTr("Staked")
            text: card.size
            width: figures.cell
        }
        CardFigure {
            ink: card.disagreement.length > 0 ? Theme.degraded : Theme.text
            label: qsTr("Yearly rate over 7 · 30 · 90 days")
            text: qsTr("%1 · %2 · %3", "rates over 7, 30 and 90 days").arg(card.week).arg(card.month).arg(card.quarter)
            tip: card.disagreement
            width: figures.wide
        }
        CardFigure {
            ink: card.disagreement.length > 0 ? Theme.degraded : Theme.text
            label: qsTr("Yearly, by rewards")
            text: card.rewards
            tip: card.disagreement
            width: figures.cell
        }
        CardFigure {
            ink: card.disagreement.length > 0 ? Theme.degraded : Theme.text
            label: qsTr("Yearly, as it claims")
            text: card.claimed
            tip: card.disagreement
            width: figures.cell
        }
        CardFigure {
            label: qsTr("Sequencer")
            text: card.sequencer
            tip: card.share
            visible: card.sequencer.length > 1
            width: figures.wide
        }
        CardFigure {
            label: qsTr("Read")
            text: qsTr("%1 ago").arg(card.age)
            visible: card.age.length > 0
            width: figures.cell
        }
    }
}
