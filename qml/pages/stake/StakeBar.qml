import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// What is looked at: the protocols, or the sequencers of Metis; and a way that was left half-way.
Rectangle {
    id: bar

    property bool interactive: true
    required property bool sequencers

    signal chosen(string what)
    signal vaultWanted

    function search(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    color: Theme.surface
    implicitHeight: 6 * Theme.unit

    Choice {
        id: choice

        anchors.verticalCenter: parent.verticalCenter
        label: qsTr("What is listed")
        texts: [qsTr("Protocols"), qsTr("Sequencers of Metis")]
        value: bar.sequencers ? "sequencers" : "protocols"
        values: ["protocols", "sequencers"]
        x: 2 * Theme.unit

        onChosen: value => bar.chosen(value)
    }
    Text {
        anchors.left: choice.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: vault.left
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.small
        text: bar.sequencers ? Staking.sequencers.window : qsTr("The soundest first, never by rate alone")
        textFormat: Text.PlainText
    }
    PushButton {
        id: vault

        anchors.right: field.left
        anchors.rightMargin: visible ? Theme.unit : 0
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("A vault by its address")
        visible: bar.interactive && !bar.sequencers
        width: visible ? implicitWidth : 0

        onClicked: bar.vaultWanted()
    }
    SearchField {
        id: field

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: parent.verticalCenter
        hint: qsTr("Find by name, token or chain")
        visible: bar.interactive && !bar.sequencers
        width: visible ? 28 * Theme.unit : 0

        onTextChanged: Staking.cards.filter = text

        Component.onCompleted: field.text = Staking.cards.filter
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
