import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// One thing held: what, by whom, how much, when it is ripe, and the claim where it can be claimed.
Item {
    id: row

    required property string account
    required property string amount
    required property bool canClaim
    required property bool canLeave
    required property PositionColumns columns
    required property string covered
    property bool interactive: true
    required property string maturity
    required property string note
    required property string number
    required property string positionId
    required property string protocol
    required property string protocolId
    required property int ripeness
    required property string summary
    required property string title
    required property string worth

    signal claimed(string position)
    signal leaving(string protocol)

    height: 6 * Theme.unit

    Accessible.name: row.summary
    Accessible.role: Accessible.Row

    StateGlyph {
        color: row.ripeness === PositionModel.Ripe ? Theme.live : row.ripeness === PositionModel.Waiting ? Theme.stalled : row.ripeness === PositionModel.Held ? Theme.accent : Theme.unknown
        height: 1.5 * Theme.unit
        shape: row.ripeness === PositionModel.Ripe ? StateGlyph.Disc : row.ripeness === PositionModel.Waiting ? StateGlyph.DottedRing : row.ripeness === PositionModel.Held ? StateGlyph.Diamond : StateGlyph.Ring
        width: height
        x: 2 * Theme.unit
        y: title.y + Math.round((title.height - height) / 2)
    }
    Text {
        id: title

        color: Theme.text
        elide: Text.ElideMiddle // the number at its end tells two of a kind apart
        font: Theme.strong
        text: row.number.length > 0 ? qsTr("%1 %2", "kind of position, its number").arg(row.title).arg(row.number) : row.title
        textFormat: Text.PlainText
        width: row.columns.titleW - row.columns.gap
        x: row.columns.titleX
        y: Theme.unit
    }
    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: row.columns.showAccount ? row.protocol : qsTr("%1 · %2", "protocol, account").arg(row.protocol).arg(row.account)
        textFormat: Text.PlainText
        width: title.width
        x: title.x
        y: title.y + title.height + 2
    }
    Cell {
        font: Theme.body
        horizontalAlignment: Text.AlignLeft
        text: row.account
        visible: row.columns.showAccount
        width: row.columns.accountW - row.columns.gap
        x: row.columns.accountX
    }
    Cell {
        text: row.amount
        width: row.columns.amountW - row.columns.gap
        x: row.columns.amountX
    }
    Cell {
        color: Theme.textMuted
        text: row.worth
        visible: row.columns.showWorth
        width: row.columns.worthW - row.columns.gap
        x: row.columns.worthX
    }
    Text {
        id: ripe

        color: row.ripeness === PositionModel.Ripe ? Theme.live : Theme.text
        elide: Text.ElideRight
        font: Theme.figureSmall
        text: row.ripeness === PositionModel.Ripe ? qsTr("Can be claimed now") : row.maturity
        textFormat: Text.PlainText
        width: Math.min(row.columns.maturityW, (claim.visible ? claim.x : leave.visible ? leave.x : row.width) - x) - row.columns.gap
        x: row.columns.maturityX
        y: row.note.length > 0 ? Theme.unit : Math.round((row.height - height) / 2)
    }
    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: row.note
        textFormat: Text.PlainText
        width: ripe.width
        x: ripe.x
        y: ripe.y + ripe.height + 2

        HoverHandler {
            id: over
        }
        Tip {
            text: row.note
            visible: over.hovered && text.length > 0
        }
    }
    PushButton {
        id: claim

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Claim …")
        visible: row.canClaim && row.interactive

        Accessible.description: row.summary

        onClicked: row.claimed(row.positionId)
    }
    PushButton {
        id: leave

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Get out …")
        visible: row.canLeave && row.interactive

        Accessible.description: row.summary

        onClicked: row.leaving(row.protocolId)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }

    component Cell: Text {
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.figureSmall
        height: parent ? parent.height : 0
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
