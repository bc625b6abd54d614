import QtQuick
import Rollscope.Charts
import Rollscope.Theme

// A strip that says something about the whole window. `tone`: what colour, never the only sign.
Rectangle {
    id: notice

    enum Tone {
        Info,
        Warn,
        Trouble
    }

    property string action: ""
    property bool dismissible: false
    readonly property color ink: [Theme.infoText, Theme.warnText, Theme.troubleText][notice.tone]
    property int sign: notice.tone === Notice.Info ? Symbol.Info : Symbol.Warning
    required property string text
    property string title: ""
    property int tone: Notice.Info
    property string trailing: ""

    signal acted
    signal dismissed

    color: [Theme.infoGround, Theme.warnGround, Theme.troubleGround][notice.tone]
    implicitHeight: Math.max(4.5 * Theme.unit, words.implicitHeight + 1.5 * Theme.unit)

    Accessible.name: notice.title + " " + notice.text
    Accessible.role: Accessible.AlertMessage

    Symbol {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: notice.ink
        height: 2 * Theme.unit
        sign: notice.sign
        width: 2 * Theme.unit
    }
    Text {
        id: head

        anchors.left: mark.right
        anchors.leftMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: notice.ink
        font: Theme.strong
        text: notice.title
        textFormat: Text.PlainText
    }
    Text {
        id: words

        anchors.left: head.right
        anchors.leftMargin: notice.title.length > 0 ? Theme.unit : 0
        anchors.right: tail.left
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: notice.ink
        elide: Text.ElideRight
        font: Theme.body
        maximumLineCount: 4
        text: notice.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
    }
    Text {
        id: tail

        anchors.right: act.left
        anchors.rightMargin: act.visible ? 2 * Theme.unit : 0
        anchors.verticalCenter: parent.verticalCenter
        color: notice.ink
        font: Theme.figure
        text: notice.trailing
        textFormat: Text.PlainText
    }
    PushButton {
        id: act

        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: 3.5 * Theme.unit
        text: notice.action
        visible: notice.action.length > 0
        width: visible ? implicitWidth : 0

        onClicked: notice.acted()
    }
    SignButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: notice.ink
        sign: Symbol.Close
        text: qsTr("Dismiss")
        visible: notice.dismissible
        width: visible ? implicitWidth : Theme.unit

        onClicked: notice.dismissed()
    }
}
