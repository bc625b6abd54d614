pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Accounts
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One signer: how it stands, what it offers, and what one can do about it.
Item {
    id: entry

    required property list<string> accounts
    required property int action
    required property string detail
    required property int signerState
    required property string stateText
    readonly property color tint: [Theme.unknown, Theme.unknown, Theme.live, Theme.halted, Theme.stalled][entry.signerState]
    required property string title
    required property string url

    signal acted
    signal removed

    height: words.height + 1.5 * Theme.unit

    StateGlyph {
        color: entry.tint
        height: 1.5 * Theme.unit
        shape: [StateGlyph.Ring, StateGlyph.DottedRing, StateGlyph.Disc, StateGlyph.Square, StateGlyph.Diamond][entry.signerState]
        width: height
        x: Theme.unit / 2
        y: 1.25 * Theme.unit
    }
    Column {
        id: words

        spacing: Theme.unit / 4
        width: buttons.x - x - Theme.unit
        x: 3 * Theme.unit
        y: 0.75 * Theme.unit

        Text {
            color: Theme.text
            elide: Text.ElideMiddle
            font: Theme.strong
            text: qsTr("%1 at %2", "kind of signer, its address").arg(entry.title).arg(entry.url)
            textFormat: Text.PlainText
            width: parent.width
        }
        Text {
            color: entry.signerState === SignerListModel.Refused || entry.signerState === SignerListModel.Lost ? entry.tint : Theme.textMuted
            font: Theme.body
            text: entry.detail.length === 0 ? entry.stateText : entry.signerState === SignerListModel.Refused ? entry.detail : qsTr("%1 · %2", "state of a connection, more about it").arg(entry.stateText).arg(entry.detail)
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.role: Accessible.AlertMessage
        }
        Repeater {
            model: entry.accounts

            delegate: Text {
                required property string modelData

                color: Theme.text
                font: Theme.figure
                text: modelData
                textFormat: Text.PlainText
                width: words.width
                wrapMode: Text.Wrap
            }
        }
    }
    Row {
        id: buttons

        anchors.right: parent?.right
        spacing: Theme.unit / 2
        y: Theme.unit / 2

        PushButton {
            Accessible.name: qsTr("%1: %2", "what a button does, to what").arg(text).arg(entry.url)
            text: [qsTr("Connect"), qsTr("Withdraw"), qsTr("Disconnect"), qsTr("Ask again"), qsTr("Try again")][entry.action]

            onClicked: entry.acted()
        }
        SignButton {
            sign: Symbol.Bin
            text: qsTr("Remove %1").arg(entry.url)

            onClicked: entry.removed()
        }
    }
    Rectangle {
        anchors.bottom: parent?.bottom
        color: Theme.border
        height: Theme.hairline
        width: entry.width
    }
}
