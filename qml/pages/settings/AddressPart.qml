pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// A list of addresses and their names, and how one is added: judged while it is typed.
Column {
    id: part

    required property AddressListModel book
    property bool chained: false
    required property string detail
    required property string emptyText
    required property string entryText
    property string refusal: ""
    required property string title

    function add(): void {
        part.refusal = part.book.add(address.text, name.text, chain.text, compared.visible && compared.checked);
        if (part.refusal.length === 0) {
            address.clear();
            name.clear();
            chain.clear();
            compared.checked = false;
        }
    }

    spacing: Theme.unit

    SubHead {
        detail: part.detail
        title: part.title
    }
    Flow {
        spacing: Theme.unit
        width: parent.width

        LineField {
            id: address

            hint: "0x…"
            implicitWidth: Math.min(part.width, 46 * Theme.unit)
            label: qsTr("Address")
            maximumLength: 100

            onAccepted: part.add()
            onTextEdited: {
                part.refusal = "";
                compared.checked = false;
                part.book.judge(address.text);
            }
        }
        LineField {
            id: name

            hint: part.chained ? qsTr("Name") : qsTr("Name, if you like")
            implicitWidth: 20 * Theme.unit
            label: qsTr("Name of the address")
            maximumLength: 60

            onAccepted: part.add()
        }
        LineField {
            id: chain

            hint: qsTr("Chain id, or all")
            implicitWidth: 16 * Theme.unit
            label: qsTr("Chain id, empty for all chains")
            maximumLength: 16
            visible: part.chained

            onAccepted: part.add()
        }
        PushButton {
            enabled: address.text.length > 0
            opacity: enabled ? 1 : 0.5
            text: part.entryText

            onClicked: part.add()
        }
    }
    AddressVerdict {
        said: part.book.said
        tone: part.book.tone
        typed: part.book.typed
        visible: part.refusal.length === 0 && part.book.tone !== AddressListModel.Nothing
        width: parent.width
    }
    Text {
        color: Theme.halted
        font: Theme.small
        text: part.refusal
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width
        wrapMode: Text.Wrap

        Accessible.role: Accessible.AlertMessage
    }
    CheckMark {
        id: compared

        text: qsTr("I compared every digit: it is the one I mean")
        visible: part.book.tone === AddressListModel.Twin

        onToggled: part.refusal = ""
    }
    Text {
        color: Theme.textMuted
        font: Theme.body
        text: part.emptyText
        textFormat: Text.PlainText
        visible: part.book.count === 0
        width: parent.width
    }
    Column {
        width: parent.width

        Repeater {
            model: part.book

            delegate: AddressRow {
                id: entry

                required property int index

                width: part.width

                onRemoved: part.book.remove(entry.index)
                onRenamed: words => entry.refusal = part.book.rename(entry.index, words)
            }
        }
    }
}
