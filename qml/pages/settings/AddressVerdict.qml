import QtQuick
import Rollscope.Accounts
import Rollscope.Charts
import Rollscope.Theme

// What is to be said of an address that is being typed, and the address in groups that an eye can compare.
Item {
    id: verdict

    required property string said
    readonly property color tint: verdict.tone === AddressListModel.Bad ? Theme.halted : verdict.tone === AddressListModel.Twin ? Theme.warnText : verdict.tone === AddressListModel.Good ? Theme.live : Theme.textMuted
    required property int tone
    required property string typed

    implicitHeight: words.height

    Accessible.name: verdict.said
    Accessible.role: Accessible.AlertMessage

    Symbol {
        color: verdict.tint
        height: 2 * Theme.unit
        sign: verdict.tone === AddressListModel.Good ? Symbol.Check : verdict.tone === AddressListModel.Unchecked || verdict.tone === AddressListModel.Unfinished ? Symbol.Info : Symbol.Warning
        width: height
    }
    Column {
        id: words

        spacing: Theme.unit / 4
        width: parent.width - x
        x: 3 * Theme.unit

        Text {
            color: verdict.tint
            font: Theme.body
            text: verdict.said
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Text {
            color: Theme.text
            font: Theme.figure
            text: verdict.typed
            textFormat: Text.PlainText
            visible: text.length > 0
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
