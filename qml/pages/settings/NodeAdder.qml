import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// A node by its address: it is asked which chain it serves before it is added.
Column {
    id: adder

    property string refusal: ""

    function add(): void {
        adder.refusal = EndpointEditor.addFound(name.text, own.checked);
        if (adder.refusal.length === 0) {
            address.clear();
            name.clear();
        }
    }

    spacing: Theme.unit

    Connections {
        // The next step is under the hands, and in sight.
        function onFoundChanged(): void {
            if (EndpointEditor.found.length === 0 || !(address.activeFocus || ask.activeFocus))
                return;
            if (EndpointEditor.needsName)
                name.forceActiveFocus(Qt.TabFocusReason);
            else
                confirm.forceActiveFocus(Qt.TabFocusReason);
        }

        target: EndpointEditor
    }
    Text {
        color: Theme.text
        font: Theme.title
        height: 5 * Theme.unit
        text: qsTr("Add a node")
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter

        Accessible.role: Accessible.Heading
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: qsTr("WebSocket (wss://, ws://) or HTTP. A key stands as ${NAME} and is read from the environment, so that it is written nowhere.")
        textFormat: Text.PlainText
        width: parent.width
        wrapMode: Text.Wrap
    }
    Row {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: address

            hint: "wss://…"
            label: qsTr("Address of the node")
            trouble: EndpointEditor.trouble
            width: parent.width - ask.width - Theme.unit

            onAccepted: EndpointEditor.tryUrl(text)
            onTextEdited: EndpointEditor.forget()
        }
        PushButton {
            id: ask

            enabled: address.text.length > 0 && !EndpointEditor.trying
            opacity: enabled ? 1 : 0.5
            text: EndpointEditor.trying ? qsTr("Asking …") : qsTr("Test")

            onClicked: EndpointEditor.tryUrl(address.text)
        }
    }
    Row {
        spacing: Theme.unit
        visible: EndpointEditor.found.length > 0
        width: parent.width

        StateGlyph {
            color: Theme.live
            height: 1.5 * Theme.unit
            shape: StateGlyph.Disc
            width: height
            y: 2
        }
        Text {
            color: Theme.text
            font: Theme.body
            text: EndpointEditor.found
            textFormat: Text.PlainText
            width: parent.width - 3 * Theme.unit
            wrapMode: Text.Wrap

            Accessible.role: Accessible.AlertMessage
        }
    }
    Row {
        spacing: Theme.unit
        visible: EndpointEditor.found.length > 0

        LineField {
            id: name

            hint: qsTr("Name of the chain")
            implicitWidth: 26 * Theme.unit
            label: qsTr("Name of the chain")
            trouble: adder.refusal
            visible: EndpointEditor.needsName

            onAccepted: adder.add()
        }
        CheckMark {
            id: own

            text: qsTr("My own node: ask it first")
        }
        PushButton {
            id: confirm

            primary: true
            text: EndpointEditor.needsName ? qsTr("Add the chain") : qsTr("Add to %1", "chain").arg(ChainCatalog.nameOf(EndpointEditor.foundChain))

            onClicked: adder.add()
        }
    }
    Text {
        color: Theme.halted
        font: Theme.small
        text: adder.refusal
        textFormat: Text.PlainText
        visible: text.length > 0 && !EndpointEditor.needsName
        width: parent.width
        wrapMode: Text.Wrap
    }
}
