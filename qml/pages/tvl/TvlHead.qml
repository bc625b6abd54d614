pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Theme
import Rollscope.Tvl

// Column heads; a click or Enter sorts, a second one turns the order round.
FocusScope {
    id: head

    required property TvlColumns columns
    required property TvlListModel model

    implicitHeight: Theme.controlHeight

    component Head: HeaderCell {
        required property int key

        height: head.height
        order: head.model.sortKey !== key ? 0 : head.model.descending ? -1 : 1

        onClicked: head.model.sortBy(key)
    }
    component Plain: Text {
        id: plain

        property string tip: ""

        color: Theme.textMuted
        font: Theme.small
        height: head.height
        horizontalAlignment: Text.AlignRight
        verticalAlignment: Text.AlignVCenter

        HoverHandler {
            id: over
        }
        Tip {
            text: plain.tip
            visible: over.hovered && text.length > 0
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
    Head {
        alignment: Text.AlignLeft
        key: TvlListModel.Name
        text: qsTr("Rollup", "column head")
        width: head.columns.nameW - head.columns.gap
        x: head.columns.nameX
    }
    Head {
        focus: true
        key: TvlListModel.Value
        text: qsTr("Value locked", "column head")
        tip: qsTr("In escrows of this rollup alone, at the prices of on-chain feeds")
        width: head.columns.valueW - head.columns.gap
        x: head.columns.valueX
    }
    Head {
        key: TvlListModel.Day
        text: qsTr("24 h", "column head")
        tip: qsTr("Change over 24 hours; empty where other parts were counted then")
        width: head.columns.changeW - head.columns.gap
        x: head.columns.dayX
    }
    Head {
        key: TvlListModel.Week
        text: qsTr("7 d", "column head")
        tip: qsTr("Change over 7 days; empty where other parts were counted then")
        width: head.columns.changeW - head.columns.gap
        x: head.columns.weekX
    }
    Plain {
        text: qsTr("Share", "column head")
        tip: qsTr("Of what is locked in all rollups' own escrows")
        visible: head.columns.showShare
        width: head.columns.shareW - head.columns.gap
        x: head.columns.shareX
    }
    Plain {
        text: qsTr("In shared escrows", "column head")
        tip: qsTr("Escrows that hold what several chains bridged: not this rollup's alone")
        visible: head.columns.showShared
        width: head.columns.sharedW - head.columns.gap
        x: head.columns.sharedX
    }
    Plain {
        text: qsTr("Escrows", "column head")
        tip: qsTr("Escrows that could be read")
        visible: head.columns.showEscrows
        width: head.columns.escrowsW - head.columns.gap
        x: head.columns.escrowsX
    }
    Plain {
        text: qsTr("Tokens", "column head")
        tip: qsTr("Tokens with a price, and those without")
        visible: head.columns.showTokens
        width: head.columns.tokensW - head.columns.gap
        x: head.columns.tokensX
    }
    Head {
        key: TvlListModel.Age
        text: qsTr("Age", "column head")
        tip: qsTr("Of the layer-1 block that it was read at")
        width: head.columns.ageW
        x: head.columns.ageX
    }
}
