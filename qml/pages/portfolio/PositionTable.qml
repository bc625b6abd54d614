pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Stake
import Rollscope.Theme

// What the watched addresses hold; what can be claimed stands first.
Column {
    id: table

    property bool interactive: true
    required property PositionModel model

    signal claimed(string position)
    signal leaving(string protocol)

    Accessible.name: qsTr("Positions")
    Accessible.role: Accessible.Table

    PositionColumns {
        id: columns

        width: table.width
    }
    Item {
        height: Theme.controlHeight
        width: parent.width

        Head {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Position", "column head")
            width: columns.titleW - columns.gap
            x: columns.titleX
        }
        Head {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Account", "column head")
            visible: columns.showAccount
            width: columns.accountW - columns.gap
            x: columns.accountX
        }
        Head {
            text: qsTr("Amount", "column head")
            width: columns.amountW - columns.gap
            x: columns.amountX
        }
        Head {
            text: qsTr("Worth now", "column head")
            visible: columns.showWorth
            width: columns.worthW - columns.gap
            x: columns.worthX
        }
        Head {
            horizontalAlignment: Text.AlignLeft
            text: qsTr("Can be claimed from", "column head")
            width: columns.maturityW - columns.gap
            x: columns.maturityX
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    Repeater {
        model: table.model

        delegate: PositionRow {
            columns: columns
            interactive: table.interactive
            width: table.width

            onClaimed: position => table.claimed(position)
            onLeaving: protocol => table.leaving(protocol)
        }
    }

    component Head: Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        height: Theme.controlHeight
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
