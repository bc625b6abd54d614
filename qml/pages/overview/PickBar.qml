import QtQuick
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Says that not all chains are shown, and which are.
Rectangle {
    id: bar

    required property ChainFilterModel chains

    color: Theme.infoGround
    implicitHeight: 4.5 * Theme.unit

    Accessible.name: words.text
    Accessible.role: Accessible.StaticText

    Text {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.infoText
        elide: Text.ElideRight
        font: Theme.body
        text: qsTr("%n chain(s) shown: %1", "", bar.chains.count).arg(bar.chains.pickText)
        textFormat: Text.PlainText
        width: all.x - x - 2 * Theme.unit
        x: 2 * Theme.unit
    }
    PushButton {
        id: all

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        implicitHeight: 3.5 * Theme.unit
        text: qsTr("Show all")

        onClicked: bar.chains.showAll()
    }
}
