pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// Column heads of the table of shares. It stands in one order: most blobs first.
Item {
    id: header

    required property BlobColumns columns

    implicitHeight: Theme.controlHeight

    component Head: Text {
        id: head

        property string tip: ""

        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        height: header.height
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter

        Accessible.description: head.tip
        Accessible.name: head.text
        Accessible.role: Accessible.ColumnHeader

        HoverHandler {
            id: over
        }
        Tip {
            text: head.tip
            visible: over.hovered && head.tip.length > 0
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
    Head {
        horizontalAlignment: Text.AlignLeft
        text: qsTr("Rollup", "column head")
        width: header.columns.nameW
        x: header.columns.nameX
    }
    Head {
        text: qsTr("Share", "column head")
        tip: qsTr("Of the blobs whose transactions were read")
        width: header.columns.shareW - header.columns.gap
        x: header.columns.shareX
    }
    Head {
        text: qsTr("Blobs/h", "column head")
        width: header.columns.perHourW - header.columns.gap
        x: header.columns.perHourX
    }
    Head {
        text: qsTr("Cost", "column head")
        tip: qsTr("Blobs × 131,072 × the blob base fee of their block")
        width: header.columns.costW - header.columns.gap
        x: header.columns.costX
    }
    Head {
        text: qsTr("In USD", "column head")
        visible: header.columns.wide
        width: header.columns.usdW - header.columns.gap
        x: header.columns.usdX
    }
    Head {
        text: qsTr("Per user tx", "column head")
        tip: qsTr("Cost of the blobs by user transaction of the rollup; known where the rollup is watched too")
        visible: header.columns.middle
        width: header.columns.perTxW - header.columns.gap
        x: header.columns.perTxX
    }
    Head {
        text: qsTr("As calldata", "column head")
        tip: qsTr("What the same bytes would have cost as calldata (EIP-2028, from Prague on the floor of EIP-7623)")
        visible: header.columns.wide
        width: header.columns.calldataW - header.columns.gap
        x: header.columns.calldataX
    }
    Head {
        text: qsTr("Last batch", "column head")
        tip: qsTr("Time since its last batch on the parent chain")
        width: header.columns.ageW - header.columns.gap
        x: header.columns.ageX
    }
    Head {
        text: qsTr("Our limit", "column head")
        tip: qsTr("Beyond it we call the batches stalled: three times the longest of the last twenty intervals, 10 min to 6 h")
        visible: header.columns.middle
        width: header.columns.limitW - header.columns.gap
        x: header.columns.limitX
    }
    Head {
        text: qsTr("z", "column head")
        tip: qsTr("L2BEAT's measure: (age − mean interval) / standard deviation over 30 days; an anomaly from 15 on")
        width: header.columns.measureW - header.columns.gap
        x: header.columns.measureX
    }
}
