import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Stake
import Rollscope.Theme

// Staking with open eyes: protocols by their health, and the wizard from an amount to a claim.
Page {
    id: page

    readonly property string chosen: page.sequencers ? "" : page.route.argument
    readonly property bool known: Staking.condition === Staking.Known
    readonly property bool narrow: page.width < 124 * Theme.unit
    readonly property bool open: Staking.detail.found
    readonly property bool sequencers: page.route.argument === "sequencers"
    readonly property WizardState wizard: Staking.wizard

    function begin(): void {
        const action = page.route.value("do");
        if (action.length > 0 && !page.wizard.active)
            page.wizard.begin(page.chosen, action);
    }
    function choose(what: string): void {
        if (what !== page.route.argument)
            Router.go("stake" + (what.length > 0 ? "/" + what : ""));
    }
    function search(): void {
        bar.search();
    }

    ready: !page.known || Staking.cards.count === 0 || !Staking.reading

    Component.onCompleted: {
        Staking.wake();
        page.begin();
    }
    Component.onDestruction: Staking.sleep()
    Keys.onEscapePressed: event => {
        if (page.wizard.active) {
            page.wizard.back();
        } else {
            event.accepted = page.chosen.length > 0;
            page.choose("");
            table.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    onRouteChanged: page.begin()

    Binding {
        property: "protocol"
        target: Staking.detail
        value: page.chosen
    }
    Connections {
        function onChanged(): void {
            page.begin();
        }

        target: page.route
    }
    Connections {
        property bool active: false

        function onChanged(): void {
            if (active === page.wizard.active)
                return;
            active = page.wizard.active;
            if (active)
                pane.takeSoon();
            else if (page.visible && page.activeFocus)
                listed.restart();
        }

        target: page.wizard
    }
    Timer {
        id: listed

        interval: 0

        onTriggered: {
            if (!page.wizard.active)
                table.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    VaultSheet {
        id: vault

        onAdded: protocol => page.choose(protocol)
    }
    StepRail {
        id: rail

        height: visible ? implicitHeight : 0
        visible: page.known && (page.wizard.active || !page.sequencers)
        width: parent.width
        wizard: page.wizard
    }
    Notice {
        id: trouble

        anchors.top: rail.bottom
        dismissible: !page.picture && !Staking.blocked
        height: visible ? implicitHeight : 0
        text: Staking.trouble
        title: Staking.blocked ? qsTr("Nothing can be signed.") : qsTr("What was signed:")
        tone: Notice.Trouble
        visible: page.known && Staking.trouble.length > 0
        width: parent.width

        onDismissed: Staking.dismissTrouble()
    }
    WizardPane {
        id: pane

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: trouble.bottom
        focus: page.wizard.active
        interactive: !page.picture
        visible: page.known && page.wizard.active
        wizard: page.wizard
    }
    FocusScope {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: trouble.bottom
        focus: !page.wizard.active
        visible: !pane.visible

        StakeBar {
            id: bar

            height: visible ? implicitHeight : 0
            interactive: !page.picture
            sequencers: page.sequencers
            visible: page.known
            width: parent.width

            onChosen: what => page.choose(what === "sequencers" ? what : "")
            onVaultWanted: vault.open()
        }
        Notice {
            id: left

            action: page.picture ? "" : qsTr("Go on")
            dismissible: !page.picture
            height: visible ? implicitHeight : 0
            text: page.wizard.leftText
            title: qsTr("Left half-way.")
            visible: page.known && page.wizard.left
            width: parent.width
            y: bar.height

            onActed: page.wizard.resume()
            onDismissed: page.wizard.forget()
        }
        CardTable {
            id: table

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.top: left.bottom
            current: page.chosen
            focus: visible
            model: Staking.cards
            visible: page.known && !page.sequencers && Staking.cards.count > 0 && (!page.narrow || !page.open)
            width: page.narrow || !page.open ? parent.width : Math.round(parent.width * 0.54)

            onChosen: protocol => page.choose(protocol)
            onEntered: panel.forceActiveFocus(Qt.TabFocusReason)
        }
        ProtocolPanel {
            id: panel

            anchors.bottom: parent.bottom
            anchors.left: page.narrow ? parent.left : table.right
            anchors.right: parent.right
            anchors.top: left.bottom
            closable: true
            detail: Staking.detail
            interactive: !page.picture
            visible: page.known && !page.sequencers && page.open

            onClosed: {
                page.choose("");
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onRemoved: {
                Staking.vaults.remove(page.chosen);
                if (Staking.vaults.trouble.length > 0)
                    return;
                page.choose("");
                table.forceActiveFocus(Qt.OtherFocusReason);
            }
            onWanted: action => page.wizard.begin(page.chosen, action)
        }
        SequencerTable {
            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: left.bottom
            focus: visible
            interactive: !page.picture
            model: Staking.sequencers
            visible: page.known && page.sequencers

            onWanted: protocol => page.choose(protocol)
        }
        StakeBlank {
            action: page.picture || Staking.condition !== Staking.Absent ? "" : qsTr("Choose chains")
            anchors.fill: parent
            sign: Symbol.Stake
            visible: !page.known || (Staking.cards.count === 0 && !page.sequencers)

            onActed: Router.go("settings/chains")
        }
    }
}
