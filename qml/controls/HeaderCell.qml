import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Theme

// The head of a sortable column. `order`: 0 not sorted by this, 1 ascending, -1 descending.
T.Button {
    id: cell

    property int alignment: Text.AlignRight
    property bool bare: false // its sign is drawn by the user of this cell
    property int order: 0
    property string tip: ""

    font: Theme.small
    implicitHeight: Theme.controlHeight
    leftPadding: 0
    rightPadding: 0

    Accessible.description: cell.order > 0 ? qsTr("sorted ascending") : cell.order < 0 ? qsTr("sorted descending") : cell.tip
    Accessible.name: cell.text
    Accessible.role: Accessible.ColumnHeader

    Keys.onEnterPressed: cell.clicked()
    Keys.onReturnPressed: cell.clicked()

    background: Item {
        FocusRing {
            anchors.leftMargin: -Theme.unit / 2
            anchors.rightMargin: -Theme.unit / 2
            target: cell
        }
    }

    Text {
        id: label

        color: cell.order !== 0 || cell.hovered ? Theme.text : Theme.textMuted
        elide: Text.ElideRight
        font: cell.font
        height: cell.height
        text: cell.text
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: !cell.bare
        width: cell.bare ? 1.75 * Theme.unit : Math.min(implicitWidth, cell.width)
        x: cell.alignment === Text.AlignRight ? cell.width - width : 0
    }
    Symbol {
        color: Theme.accent
        height: 1.5 * Theme.unit
        sign: cell.order > 0 ? Symbol.ArrowUp : Symbol.ArrowDown
        visible: cell.order !== 0
        width: 1.5 * Theme.unit
        x: cell.alignment === Text.AlignRight ? label.x - width - 2 : label.width + 2
        y: Math.round((cell.height - height) / 2)
    }
    Tip {
        text: cell.tip
        visible: cell.hovered && cell.tip.length > 0
    }
}
