import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// One sequencer: what it claims to be called, what it made, what it locked, and through whom one stakes with it.
Item {
    id: row

    property bool head: false
    required property bool isActive
    required property string locked
    required property string made
    required property bool many
    required property string name
    required property string owner
    required property string protocolId
    required property string protocolName
    required property string recommits
    required property real share
    required property string shareText
    required property string signer
    required property string summary
    readonly property bool wide: row.width > 112 * Theme.unit
    // Columns, from the right.
    readonly property real goX: row.width - 2 * Theme.unit - row.goW
    readonly property real goW: 24 * Theme.unit
    readonly property real shareX: row.goX - 17 * Theme.unit
    readonly property real lockedX: row.shareX - 18 * Theme.unit
    readonly property real recommitsX: row.lockedX - 14 * Theme.unit
    readonly property real madeX: row.recommitsX - 12 * Theme.unit

    signal wanted(string protocol)

    height: row.head ? Theme.controlHeight : 6 * Theme.unit

    Accessible.name: row.summary
    Accessible.role: Accessible.Row

    Text {
        id: name

        color: row.head ? Theme.textMuted : row.isActive ? Theme.text : Theme.textMuted
        elide: Text.ElideRight
        font: row.head ? Theme.small : Theme.strong
        height: row.head ? row.height : implicitHeight
        text: row.name
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: (row.wide ? row.madeX : row.recommitsX) - x - Theme.unit
        x: 2 * Theme.unit
        y: row.head ? 0 : Theme.unit
    }
    Text {
        color: Theme.textMuted
        elide: Text.ElideMiddle
        font: Theme.figureSmall
        text: row.owner.length > 0 ? row.owner : row.signer
        textFormat: Text.PlainText
        visible: !row.head
        width: name.width
        x: name.x
        y: name.y + name.height + 2

        HoverHandler {
            id: over
        }
        Tip {
            text: row.owner.length > 0 ? qsTr("Owner %1\nSigner %2").arg(row.owner).arg(row.signer) : qsTr("Signer %1").arg(row.signer)
            visible: over.hovered
        }
    }
    Cell {
        head: row.head
        text: row.made
        visible: row.wide
        width: 11 * Theme.unit
        x: row.madeX
    }
    Cell {
        head: row.head
        text: row.recommits
        width: 13 * Theme.unit
        x: row.recommitsX
    }
    Cell {
        head: row.head
        text: row.locked
        width: 17 * Theme.unit
        x: row.lockedX
    }
    Rectangle {
        color: Theme.chartGrid
        height: Theme.unit / 2
        radius: height / 2
        visible: !row.head
        width: 5 * Theme.unit
        x: row.shareX + 2 * Theme.unit
        y: Math.round((row.height - height) / 2)

        Rectangle {
            color: row.many ? Theme.degraded : Theme.accent
            height: parent.height
            radius: parent.radius
            width: Math.max(parent.height, parent.width * row.share)
        }
    }
    Cell {
        head: row.head
        color: row.head ? Theme.textMuted : row.many ? Theme.degraded : Theme.text
        text: row.shareText
        width: 16 * Theme.unit
        x: row.shareX
    }
    PushButton {
        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Delegate through %1", "protocol").arg(row.protocolName)
        visible: !row.head && row.protocolId.length > 0
        width: Math.min(implicitWidth, row.goW - Theme.unit)

        onClicked: row.wanted(row.protocolId)
    }
    Cell {
        head: row.head
        color: Theme.textMuted
        text: row.head ? qsTr("Stake with it", "column head") : qsTr("none is known", "protocol to stake through")
        visible: row.head || row.protocolId.length === 0
        width: row.goW - Theme.unit
        x: row.goX
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }

    component Cell: Text {
        required property bool head

        color: head ? Theme.textMuted : Theme.text
        elide: Text.ElideRight
        font: head ? Theme.small : Theme.figureSmall
        height: parent ? parent.height : 0
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
