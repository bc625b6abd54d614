pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// The nodes of the chain that is looked at; each can be tested and taken out.
Column {
    id: list

    Item {
        height: 5 * Theme.unit
        width: parent.width

        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            elide: Text.ElideRight
            font: Theme.title
            text: qsTr("Nodes of %1", "chain").arg(ChainCatalog.nameOf(EndpointEditor.chain))
            textFormat: Text.PlainText
            width: (back.visible ? back.x : all.x) - 2 * Theme.unit

            Accessible.role: Accessible.Heading
        }
        PushButton {
            id: back

            anchors.right: all.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: EndpointEditor.origin === EndpointEditor.Own ? qsTr("Remove this chain") : qsTr("As shipped")
            visible: EndpointEditor.origin !== EndpointEditor.Shipped

            onClicked: EndpointEditor.restore()
        }
        PushButton {
            id: all

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            enabled: !EndpointEditor.testing && EndpointEditor.count > 0
            opacity: enabled ? 1 : 0.5
            text: EndpointEditor.testing ? qsTr("Asking …") : qsTr("Test all")

            onClicked: EndpointEditor.testAll()
        }
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("No node of this chain is known. Add one below.")
        textFormat: Text.PlainText
        visible: EndpointEditor.count === 0
        width: parent.width
        wrapMode: Text.Wrap
    }
    Repeater {
        model: EndpointEditor

        delegate: Item {
            id: node

            required property int index
            required property string operatorName
            readonly property color tint: [Theme.unknown, Theme.unknown, Theme.live, Theme.halted][node.tone]
            required property int tone
            required property string transport
            required property string url
            required property string verdict

            height: words.height + 1.5 * Theme.unit
            width: list.width

            StateGlyph {
                color: node.tint
                height: 1.25 * Theme.unit
                shape: [StateGlyph.Ring, StateGlyph.DottedRing, StateGlyph.Disc, StateGlyph.Square][node.tone]
                width: height
                x: Theme.unit / 2
                y: 1.25 * Theme.unit
            }
            Column {
                id: words

                spacing: 2
                width: buttons.x - x - Theme.unit
                x: 3 * Theme.unit
                y: 0.75 * Theme.unit

                Text {
                    color: Theme.text
                    elide: Text.ElideMiddle
                    font: Theme.body
                    text: node.url
                    textFormat: Text.PlainText
                    width: parent.width
                }
                Text {
                    color: node.tone === EndpointEditor.Bad ? Theme.halted : Theme.textMuted
                    font: Theme.small
                    text: node.verdict.length > 0 ? qsTr("%1 · %2 · %3", "operator, transport, what a test said").arg(node.operatorName).arg(node.transport).arg(node.verdict) : qsTr("%1 · %2", "operator, transport").arg(node.operatorName).arg(node.transport)
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
            Row {
                id: buttons

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.unit / 2

                PushButton {
                    Accessible.name: qsTr("Test %1").arg(node.url)
                    enabled: node.tone !== EndpointEditor.Testing
                    text: qsTr("Test")

                    onClicked: EndpointEditor.test(node.index)
                }
                SignButton {
                    sign: Symbol.Bin
                    text: qsTr("Remove %1").arg(node.url)

                    onClicked: EndpointEditor.remove(node.index)
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                color: Theme.border
                height: Theme.hairline
                width: parent.width
            }
        }
    }
}
