import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Stake
import Rollscope.Theme

// What is held on all protocols, when it is ripe, what came of it. Watching needs no key.
Page {
    id: page

    readonly property bool known: Staking.condition === Staking.Known && Staking.portfolioKnown
    readonly property bool nobody: Staking.condition === Staking.Known && !Staking.watching

    ready: page.known || page.nobody || Staking.condition !== Staking.Known

    Component.onCompleted: Staking.wake()
    Component.onDestruction: Staking.sleep()

    PortfolioHead {
        id: head

        interactive: !page.picture
        visible: page.known
        width: parent.width
    }
    Notice {
        id: trouble

        height: visible ? implicitHeight : 0
        text: Staking.portfolioTrouble
        title: qsTr("Positions cannot be read")
        tone: Notice.Warn
        visible: page.known && text.length > 0
        width: parent.width
        y: head.visible ? head.height : 0
    }
    ScrollArea {
        id: area

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: trouble.bottom
        contentHeight: body.height + 4 * Theme.unit
        focus: true
        visible: page.known

        Column {
            id: body

            spacing: Theme.unit
            width: area.width
            y: Theme.unit

            Heading {
                text: qsTr("Positions and claims")
            }
            PositionTable {
                interactive: !page.picture
                model: Staking.positions
                visible: Staking.positions.count > 0
                width: parent.width

                onClaimed: position => {
                    if (Staking.claim(position))
                        Router.go("stake");
                }
                onLeaving: protocol => {
                    if (Staking.leaveWizard())
                        Router.go("stake/" + protocol);
                }
            }
            Text {
                color: Theme.textMuted
                font: Theme.body
                text: qsTr("The watched addresses hold nothing on these protocols.")
                textFormat: Text.PlainText
                visible: Staking.positions.count === 0
                x: 2 * Theme.unit
            }
            Column {
                spacing: Theme.unit / 2
                visible: Staking.portfolioGaps.length > 0
                width: parent.width

                Repeater {
                    model: Staking.portfolioGaps

                    delegate: Text {
                        required property string modelData

                        color: Theme.textMuted
                        font: Theme.small
                        text: modelData
                        textFormat: Text.PlainText
                        width: (parent?.width ?? 0) - 4 * Theme.unit
                        wrapMode: Text.Wrap
                        x: 2 * Theme.unit

                        Accessible.name: text
                        Accessible.role: Accessible.StaticText
                    }
                }
            }
            Repeater {
                model: page.picture ? null : Staking.asks

                delegate: AskRow {
                    width: (parent?.width ?? 0) - 4 * Theme.unit
                    x: 2 * Theme.unit
                }
            }
            Heading {
                text: qsTr("Activity and rewards")
            }
            ActivityList {
                interactive: !page.picture
                model: Staking.activity
                width: parent.width

                onWanted: flow => {
                    if (Staking.leaveWizard()) {
                        Staking.wizard.follow(flow);
                        Router.go("stake");
                    }
                }
            }
        }
    }
    Blank {
        readonly property int why: Staking.condition

        action: page.picture || !page.nobody ? "" : qsTr("Watch an address")
        anchors.fill: parent
        sign: Symbol.Purse
        text: page.nobody ? qsTr("Watch an address, yours or another: its positions, maturities and claims are read from the chains. No key is needed for that.") : why === Staking.Offline ? qsTr("No connection is opened, so no position is read. Start Rollscope without --offline, and they are.") : why === Staking.Recording ? qsTr("A recording holds blocks, not what accounts hold. Start Rollscope without it, and positions are read.") : why === Staking.Absent ? qsTr("This window watches no chain with staking on it. Watch Metis or Ethereum, and positions there are read.") : Staking.portfolioTrouble.length > 0 ? Staking.portfolioTrouble : qsTr("All protocols are asked for all watched addresses.")
        title: page.nobody ? qsTr("No address is watched") : why === Staking.Offline ? qsTr("Offline") : why === Staking.Recording ? qsTr("Not known from a recording") : why === Staking.Absent ? qsTr("No protocols") : Staking.portfolioTrouble.length > 0 ? qsTr("Not read yet") : qsTr("Reading")
        visible: !page.known

        onActed: Router.go("settings/accounts")
    }

    component Heading: Text {
        color: Theme.text
        font: Theme.title
        textFormat: Text.PlainText
        topPadding: Theme.unit
        x: 2 * Theme.unit

        Accessible.role: Accessible.Heading
    }
}
