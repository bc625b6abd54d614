pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One block: number, age, transactions, gas bar, base fee; its hash to copy and its page in the explorer.
FocusScope {
    id: row

    required property string age
    required property string baseFee
    required property string briefHash
    required property bool dropped
    required property bool forkEnd
    required property bool forkTop
    required property real gas
    required property string gasText
    required property string hash
    required property string link
    required property string number
    required property string replacedBy
    required property string summary
    required property string txs

    function copy(): void {
        clipboard.text = row.hash;
        clipboard.selectAll();
        clipboard.copy();
        copied.restart();
    }

    height: 3.5 * Theme.unit

    Accessible.name: row.summary
    Accessible.role: Accessible.ListItem

    Keys.onPressed: event => {
        if ((event.key === Qt.Key_C && (event.modifiers & Qt.ControlModifier)) || event.key === Qt.Key_Return) {
            row.copy();
            event.accepted = true;
        } else if (event.key === Qt.Key_O && event.modifiers === Qt.NoModifier && row.link.length > 0) {
            Qt.openUrlExternally(row.link);
            event.accepted = true;
        }
    }

    component Cell: Text {
        color: row.dropped ? Theme.rolledBack : Theme.text
        font.family: Theme.figureSmall.family
        font.pixelSize: Theme.figureSmall.pixelSize
        font.strikeout: row.dropped
        height: row.height
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }

    Rectangle {
        anchors.fill: parent
        color: row.activeFocus ? Theme.selected : hover.hovered ? Theme.hover : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TextEdit {
        id: clipboard

        visible: false
    }
    Timer {
        id: copied

        interval: 1500
    }
    // The branch that was cut off: it leaves the chain below its lowest block, and ends at its highest.
    Rectangle {
        color: Theme.rolledBack
        height: row.forkTop ? row.height / 2 : row.height
        opacity: 0.7
        visible: row.dropped
        width: Theme.unit / 4
        x: Theme.unit * 2.25 - width / 2
        y: row.forkTop ? row.height / 2 : 0
    }
    Rectangle {
        color: Theme.rolledBack
        height: Theme.unit / 4
        opacity: 0.7
        visible: row.forkEnd
        width: 1.75 * Theme.unit
        x: Theme.unit / 2
        y: row.height - height
    }
    StateGlyph {
        color: Theme.rolledBack
        height: 1.25 * Theme.unit
        shape: StateGlyph.Loop
        visible: row.dropped
        width: 1.25 * Theme.unit
        x: Theme.unit * 2.25 - width / 2
        y: Math.round((row.height - height) / 2)
    }
    Cell {
        text: row.number
        x: (row.dropped ? 3.25 : 2.75) * Theme.unit
    }
    Cell {
        color: Theme.textMuted
        horizontalAlignment: Text.AlignRight
        text: row.age
        width: 8 * Theme.unit
        x: 11.25 * Theme.unit
    }
    Cell {
        horizontalAlignment: Text.AlignRight
        text: row.txs
        width: 5 * Theme.unit
        x: 18.5 * Theme.unit
    }
    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.border
        height: Theme.unit
        radius: height / 2
        visible: row.gas >= 0 && row.replacedBy.length === 0
        width: 5 * Theme.unit
        x: 24.5 * Theme.unit

        Rectangle {
            color: row.dropped ? Theme.rolledBack : Theme.series[2]
            height: parent.height
            radius: height / 2
            width: Math.max(row.gas > 0 ? height / 2 : 0, Math.min(1, row.gas) * parent.width)
        }
    }
    Cell {
        text: row.gasText
        visible: row.gas < 0 && row.replacedBy.length === 0
        x: 24.5 * Theme.unit
    }
    Cell {
        color: row.dropped ? Theme.rolledBack : Theme.textMuted
        font.strikeout: false
        horizontalAlignment: Text.AlignRight
        text: copied.running ? qsTr("copied") : row.replacedBy.length > 0 ? qsTr("now %1", "hash of the block that replaced it").arg(row.replacedBy) : row.baseFee
        width: (row.replacedBy.length > 0 ? 15.5 : 10) * Theme.unit
        x: (row.replacedBy.length > 0 ? 24.5 : 30) * Theme.unit
    }
    // Made where they can be used: forty buttons more would be felt when the page opens.
    Repeater {
        model: hover.hovered || row.activeFocus || copied.running ? 1 : 0

        delegate: SignButton {
            anchors.verticalCenter: parent?.verticalCenter
            focusPolicy: Qt.NoFocus
            height: row.height
            padding: Theme.unit / 2
            sign: copied.running ? Symbol.Check : Symbol.Copy
            text: qsTr("Copy the hash %1").arg(row.briefHash)
            width: 3.5 * Theme.unit
            x: 41 * Theme.unit

            onClicked: row.copy()
        }
    }
    Repeater {
        model: row.link.length > 0 && (hover.hovered || row.activeFocus) ? 1 : 0

        delegate: SignButton {
            anchors.verticalCenter: parent?.verticalCenter
            focusPolicy: Qt.NoFocus
            height: row.height
            padding: Theme.unit / 2
            sign: Symbol.Outside
            text: qsTr("Open in the explorer: %1").arg(row.link)
            width: 3.5 * Theme.unit
            x: 44.5 * Theme.unit

            onClicked: Qt.openUrlExternally(row.link)
        }
    }
}
