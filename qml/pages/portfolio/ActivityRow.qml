import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// Something that was done or came in. A way that is not over leads back to where it stands.
Item {
    id: row

    required property string account
    required property string amount
    required property string flow
    property bool interactive: true
    required property bool isOpen
    required property string protocol
    required property string stateText
    required property string summary
    required property string usd
    required property string usdWhy
    required property string what
    required property string when
    readonly property real stateX: row.width - 2 * Theme.unit - 34 * Theme.unit
    readonly property real amountX: row.stateX - 32 * Theme.unit
    readonly property bool wide: row.width > 110 * Theme.unit

    signal wanted(string flow)

    height: 5.5 * Theme.unit

    Accessible.name: row.summary
    Accessible.role: Accessible.Row

    Text {
        id: what

        color: Theme.text
        elide: Text.ElideRight
        font: row.isOpen ? Theme.strong : Theme.body
        text: qsTr("%1 · %2", "what was done, protocol").arg(row.what).arg(row.protocol)
        textFormat: Text.PlainText
        width: (row.wide ? row.amountX : row.stateX) - x - Theme.unit
        x: 2 * Theme.unit
        y: 0.75 * Theme.unit
    }
    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.figureSmall
        text: qsTr("%1 · %2", "moment, account").arg(row.when).arg(row.account)
        textFormat: Text.PlainText
        width: what.width
        x: what.x
        y: what.y + what.height + 2
    }
    Text {
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.figureSmall
        height: row.height
        horizontalAlignment: Text.AlignRight
        text: row.amount.length === 0 || row.usd.length === 0 ? row.amount : qsTr("%1 (%2)", "amount, its worth then").arg(row.amount).arg(row.usd)
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: row.wide
        width: 30 * Theme.unit
        x: row.amountX

        HoverHandler {
            id: over
        }
        Tip {
            text: row.usdWhy
            visible: over.hovered && text.length > 0
        }
    }
    Text {
        color: row.isOpen ? Theme.accent : Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        height: row.height
        horizontalAlignment: Text.AlignRight
        text: row.stateText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: (show.visible ? show.x : row.width - 2 * Theme.unit) - row.stateX - Theme.unit
        x: row.stateX
    }
    PushButton {
        id: show

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Where it stands")
        visible: row.interactive && row.isOpen && row.flow.length > 0

        Accessible.description: row.summary

        onClicked: row.wanted(row.flow)
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
