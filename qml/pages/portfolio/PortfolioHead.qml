import QtQuick
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// The whole in three figures, and the ways to take it out: a table for a tax office, a file that can be checked.
Rectangle {
    id: head

    property string exported: ""
    property bool good: true
    property bool interactive: true
    property bool plain: false // what is saved is the positions without a signature

    color: Theme.surface
    implicitHeight: Math.max(facts.height, buttons.height) + 3 * Theme.unit + (said.visible ? said.height + Theme.unit : 0) + (seal.visible ? seal.height + Theme.unit : 0)

    Connections {
        function onExported(good: bool, text: string): void {
            head.good = good;
            head.exported = !good ? text : head.plain ? qsTr("Saved as %1. It is not signed: nobody can tell whether it was changed.").arg(text) : qsTr("Saved as %1").arg(text);
        }

        function onRefused(text: string): void {
            head.good = false;
            head.exported = text;
        }

        target: Staking
    }
    Flow {
        id: facts

        spacing: 3 * Theme.unit
        width: parent.width - 4 * Theme.unit - (buttons.visible ? buttons.width + 2 * Theme.unit : 0)
        x: 2 * Theme.unit
        y: 1.5 * Theme.unit

        Fact {
            label: qsTr("Can be claimed now")
            value: Staking.positions.ripe
            width: 17 * Theme.unit
        }
        Fact {
            label: qsTr("Positions")
            value: Staking.positions.count
            width: 11 * Theme.unit
        }
        Fact {
            label: qsTr("Still under way")
            value: Staking.activity.open
            width: 19 * Theme.unit
        }
        Fact {
            label: qsTr("Last reading")
            value: Staking.portfolioWords
            width: 28 * Theme.unit
        }
    }
    Row {
        id: buttons

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        spacing: Theme.unit
        visible: head.interactive
        y: 1.5 * Theme.unit

        PushButton {
            text: qsTr("Save history as CSV")

            onClicked: {
                head.plain = false;
                Staking.exportTo("csv");
            }
        }
        PushButton {
            text: qsTr("Save positions as JSON")

            onClicked: {
                head.plain = true;
                Staking.exportTo("json");
            }
        }
        PushButton {
            enabled: !Staking.seal.waiting
            opacity: enabled ? 1 : 0.5
            text: qsTr("Save positions, signed")
            visible: Staking.seal.possible

            onClicked: {
                head.plain = false;
                Staking.exportTo("signed");
            }
        }
    }
    SealPart {
        id: seal

        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: Math.max(facts.height, buttons.height) + 2.5 * Theme.unit
    }
    Text {
        id: said

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.unit
        color: head.good ? Theme.textMuted : Theme.halted
        elide: Text.ElideMiddle
        font: Theme.small
        text: head.exported
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit

        Accessible.role: Accessible.AlertMessage
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
