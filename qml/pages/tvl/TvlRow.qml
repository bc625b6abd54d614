import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One rollup: what is locked, how that changed, what it is made of, and how old it is.
Item {
    id: row

    required property string age
    required property string chainId
    required property TvlColumns columns
    required property bool current
    required property string day
    required property int dayUp
    required property string escrows
    required property bool keyed
    required property string name
    required property string note
    required property real share
    required property string shareText
    required property string shared
    required property string summary
    required property string tokens
    required property bool troubled
    required property string value
    required property string week
    required property int weekUp

    signal tapped

    function ink(up: int): color {
        return up > 0 ? Theme.live : up < 0 ? Theme.halted : Theme.textMuted;
    }

    height: Theme.rowHeight

    Accessible.name: row.summary
    Accessible.role: Accessible.Row

    Accessible.onPressAction: row.tapped()

    Rectangle {
        anchors.fill: parent
        color: row.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

        Rectangle {
            color: Theme.focus
            height: parent.height
            visible: row.current
            width: row.keyed ? Theme.unit / 2 : Theme.unit / 4
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
        onTapped: row.tapped()
    }
    Symbol {
        color: Theme.degraded
        height: 2 * Theme.unit
        sign: Symbol.Warning
        visible: row.troubled
        width: 2 * Theme.unit
        x: 2 * Theme.unit
        y: Math.round((row.height - height) / 2)

        HoverHandler {
            id: overSign
        }
        Tip {
            text: row.note
            visible: overSign.hovered
        }
    }
    Text {
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.strong
        height: row.height
        text: row.name
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: row.columns.nameW - row.columns.gap
        x: row.columns.nameX
    }
    Cell {
        font: Theme.figure
        text: row.value
        width: row.columns.valueW - row.columns.gap
        x: row.columns.valueX
    }
    Cell {
        color: row.ink(row.dayUp)
        text: row.day
        width: row.columns.changeW - row.columns.gap
        x: row.columns.dayX
    }
    Cell {
        color: row.ink(row.weekUp)
        text: row.week
        width: row.columns.changeW - row.columns.gap
        x: row.columns.weekX
    }
    Rectangle {
        color: Theme.chartGrid
        height: Theme.unit / 2
        radius: height / 2
        visible: row.columns.showShare
        width: 4 * Theme.unit
        x: row.columns.shareX
        y: Math.round((row.height - height) / 2)

        Rectangle {
            color: Theme.accent
            height: parent.height
            radius: parent.radius
            visible: row.share > 0
            width: Math.max(parent.height, parent.width * row.share)
        }
    }
    Cell {
        color: Theme.textMuted
        text: row.shareText
        visible: row.columns.showShare
        width: row.columns.shareW - row.columns.gap
        x: row.columns.shareX
    }
    Cell {
        color: Theme.textMuted
        text: row.shared
        visible: row.columns.showShared
        width: row.columns.sharedW - row.columns.gap
        x: row.columns.sharedX
    }
    Cell {
        color: Theme.textMuted
        text: row.escrows
        visible: row.columns.showEscrows
        width: row.columns.escrowsW - row.columns.gap
        x: row.columns.escrowsX
    }
    Cell {
        color: Theme.textMuted
        text: row.tokens
        visible: row.columns.showTokens
        width: row.columns.tokensW - row.columns.gap
        x: row.columns.tokensX
    }
    Cell {
        color: Theme.textMuted
        text: row.age
        width: row.columns.ageW
        x: row.columns.ageX
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
