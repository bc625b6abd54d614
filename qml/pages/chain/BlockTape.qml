pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.History
import Rollscope.Theme

// The newest blocks as they come.
FocusScope {
    id: tape

    required property BlockTapeModel blocks
    property bool waiting: false

    Text {
        id: title

        color: Theme.text
        font: Theme.strong
        height: 4 * Theme.unit
        text: qsTr("Blocks")
        verticalAlignment: Text.AlignVCenter
        x: 1.5 * Theme.unit
    }
    Item {
        id: heads

        height: 3 * Theme.unit
        width: parent.width
        y: title.height

        Head {
            text: qsTr("Number", "column head")
            x: 2.75 * Theme.unit
        }
        Head {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Age", "column head")
            width: 6 * Theme.unit
            x: 12.5 * Theme.unit
        }
        Head {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Txs", "column head")
            width: 5 * Theme.unit
            x: 18.5 * Theme.unit
        }
        Head {
            text: qsTr("Gas", "column head")
            x: 24.5 * Theme.unit
        }
        Head {
            horizontalAlignment: Text.AlignRight
            text: qsTr("Base fee", "column head")
            width: 10 * Theme.unit
            x: 30 * Theme.unit
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }

    component Head: Text {
        color: Theme.textMuted
        font: Theme.small
        height: heads.height
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    ListView {
        id: list

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.top: heads.bottom
        clip: true
        currentIndex: -1
        focus: true
        keyNavigationEnabled: true
        model: tape.blocks
        reuseItems: true
        width: parent.width

        Accessible.name: qsTr("Newest blocks")
        Accessible.role: Accessible.List

        T.ScrollBar.vertical: ScrollTrack {
        }
        delegate: BlockRow {
            width: list.width
        }
    }
    FocusRing {
        anchors.fill: list
        target: list
    }
    Text {
        anchors.centerIn: list
        color: Theme.textMuted
        font: Theme.body
        horizontalAlignment: Text.AlignHCenter
        text: tape.waiting ? qsTr("Waiting for the first block…") : qsTr("No block has come since Rollscope was started.")
        visible: tape.blocks.count === 0
        width: parent.width - 4 * Theme.unit
        wrapMode: Text.Wrap
    }
}
