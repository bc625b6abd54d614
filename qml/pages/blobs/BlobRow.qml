pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// One rollup's part of the blobs, or what is nobody's.
Item {
    id: row

    required property string age
    required property string ageTip
    required property string calldata
    required property string calldataTip
    required property string chainId
    required property BlobColumns columns
    required property string cost
    required property bool current
    required property int index
    required property bool keyed
    required property string limit
    required property string measure
    required property bool measureHigh
    required property string measureTip
    required property string name
    readonly property bool nobody: row.chainId.length === 0
    required property string perHour
    required property string perTx
    required property string perTxTip
    required property int seriesIndex
    required property real share
    required property string shareText
    required property bool stalled
    required property string summary
    readonly property color tint: row.nobody ? Theme.unknown : row.seriesIndex < 0 ? Theme.series[7] : Theme.series[row.seriesIndex]
    required property string usd

    signal opened
    signal tapped

    height: Theme.rowHeight

    Accessible.focusable: true
    Accessible.focused: row.current && row.keyed
    Accessible.name: row.summary
    Accessible.role: Accessible.Row

    Accessible.onPressAction: row.opened()

    component Figure: Text {
        id: figure

        property string tip: ""

        color: row.nobody ? Theme.textMuted : Theme.text
        elide: Text.ElideRight
        font: Theme.figure
        height: Theme.rowHeight
        horizontalAlignment: Text.AlignRight
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter

        HoverHandler {
            id: over

            enabled: figure.tip.length > 0
        }
        Tip {
            text: figure.tip
            visible: over.hovered
        }
    }

    Rectangle {
        anchors.fill: parent
        border.color: Theme.focus
        border.width: row.current && row.keyed ? 2 : 0
        color: row.current && row.keyed ? Theme.selected : overRow.hovered ? Theme.hover : "transparent"

        HoverHandler {
            id: overRow
        }
        TapHandler {
            onTapped: tapCount > 1 ? row.opened() : row.tapped()
        }
    }
    Rectangle {
        color: row.tint
        height: 1.25 * Theme.unit
        radius: 2
        visible: row.share >= 0
        width: height
        x: 2 * Theme.unit
        y: Math.round((row.height - height) / 2)
    }
    Text {
        color: row.nobody ? Theme.textMuted : Theme.text
        elide: Text.ElideRight
        font: Theme.strong
        height: Theme.rowHeight
        text: row.name
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: row.columns.nameW - row.columns.gap
        x: row.columns.nameX
    }
    Rectangle {
        readonly property real room: row.columns.shareW - row.columns.gap - 7 * Theme.unit

        color: row.tint
        height: Theme.unit / 2
        opacity: 0.85
        radius: 2
        visible: row.share > 0
        width: Math.max(2, Math.round(row.share * room))
        x: row.columns.shareX
        y: Math.round((row.height - height) / 2)
    }
    Figure {
        font: Theme.figureStrong
        text: row.shareText
        width: row.columns.shareW - row.columns.gap
        x: row.columns.shareX
    }
    Figure {
        text: row.perHour
        width: row.columns.perHourW - row.columns.gap
        x: row.columns.perHourX
    }
    Figure {
        text: row.cost
        width: row.columns.costW - row.columns.gap
        x: row.columns.costX
    }
    Figure {
        text: visible ? row.usd : ""
        visible: row.columns.wide
        width: row.columns.usdW - row.columns.gap
        x: row.columns.usdX
    }
    Figure {
        text: visible ? row.perTx : ""
        tip: row.perTxTip
        visible: row.columns.middle
        width: row.columns.perTxW - row.columns.gap
        x: row.columns.perTxX
    }
    Figure {
        color: Theme.textMuted
        text: visible ? row.calldata : ""
        tip: row.calldataTip
        visible: row.columns.wide
        width: row.columns.calldataW - row.columns.gap
        x: row.columns.calldataX
    }
    Figure {
        color: row.stalled ? Theme.stalled : Theme.text
        font: row.stalled ? Theme.figureStrong : Theme.figure
        text: row.age
        tip: row.ageTip
        width: row.columns.ageW - row.columns.gap
        x: row.columns.ageX
    }
    Figure {
        color: row.stalled ? Theme.stalled : Theme.textMuted
        text: visible ? row.limit : ""
        visible: row.columns.middle
        width: row.columns.limitW - row.columns.gap
        x: row.columns.limitX
    }
    Figure {
        color: row.measureHigh ? Theme.stalled : Theme.textMuted
        font: row.measureHigh ? Theme.figureStrong : Theme.figure
        text: row.measure
        tip: row.measureTip
        width: row.columns.measureW - row.columns.gap
        x: row.columns.measureX
    }
}
