import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// One sequencer: what it claims to be called, what it made, what it locked, and through whom one stakes with it.
Item {
    id: row

    property real goW: 24 * Theme.unit
    property bool head: false
    required property bool isActive
    required property string lockShareText
    required property string locked
    required property string made
    required property bool many
    required property bool manyLocked
    required property string name
    required property string owner
    required property string protocolId
    required property string protocolName
    required property string recommits
    required property real share
    required property string shareText
    required property string signer
    required property string summary
    required property bool watchOnly
    // What the shares tell goes first where there is no room.
    readonly property bool wide: row.width > 104 * Theme.unit + row.goW
    readonly property bool middling: row.width > 88 * Theme.unit + row.goW
    // Columns, from the right.
    readonly property real goX: row.width - 2 * Theme.unit - row.goW
    readonly property real shareX: row.goX - 17 * Theme.unit
    readonly property real lockShareX: row.shareX - 12 * Theme.unit
    readonly property real lockedX: row.lockShareX - 18 * Theme.unit
    readonly property real recommitsX: row.lockedX - 12 * Theme.unit
    readonly property real madeX: row.recommitsX - 12 * Theme.unit

    /// So wide is the whole text of its button.
    signal needed(real width)
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
        width: (row.wide ? row.madeX : row.middling ? row.recommitsX : row.lockedX) - x - Theme.unit
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
        visible: row.middling
        width: 11 * Theme.unit
        x: row.recommitsX
    }
    Cell {
        head: row.head
        text: row.locked
        width: 17 * Theme.unit
        x: row.lockedX
    }
    Cell {
        color: row.head ? Theme.textMuted : row.manyLocked ? Theme.degraded : Theme.text
        head: row.head
        text: row.lockShareText
        width: 11 * Theme.unit
        x: row.lockShareX
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
        id: go

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        text: row.protocolId.length === 0 ? "" : row.watchOnly ? qsTr("See %1 (watched only)", "protocol").arg(row.protocolName) : qsTr("Delegate through %1", "protocol").arg(row.protocolName)
        visible: !row.head && row.protocolId.length > 0
        width: Math.min(implicitWidth, row.goW - Theme.unit)

        Component.onCompleted: row.needed(go.implicitWidth + Theme.unit)
        onClicked: row.wanted(row.protocolId)
        onImplicitWidthChanged: row.needed(go.implicitWidth + Theme.unit)

        Tip {
            text: go.text
            visible: go.hovered && go.width < go.implicitWidth
        }
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
