pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Navigation
import Rollscope.Settings
import Rollscope.Theme

// What a person may set, by section. What needs new connections waits, and says so, until it is applied.
Page {
    id: page

    readonly property int at: Math.max(0, page.ids.indexOf(page.route.argument))
    readonly property list<string> ids: ["chains", "network", "data", "appearance", "notifications", "accounts", "privacy"]
    readonly property bool narrow: page.width < 90 * Theme.unit
    readonly property list<string> titles: [qsTr("Chains and nodes"), qsTr("Network"), qsTr("History"), qsTr("Appearance and language"), qsTr("Notifications"), qsTr("Accounts"), qsTr("Privacy")]

    function search(): void {
        Router.go("settings/chains");
        chains.search();
    }

    onAtChanged: area.contentY = 0

    Column {
        id: list

        spacing: Theme.unit / 4
        width: (page.narrow ? 18 : 26) * Theme.unit
        x: 2 * Theme.unit
        y: 2 * Theme.unit

        Accessible.name: qsTr("Sections")
        Accessible.role: Accessible.PageTabList

        Repeater {
            id: entries

            model: page.titles

            delegate: SectionButton {
                id: entry

                required property int index
                required property string modelData

                current: page.at === entry.index
                text: entry.modelData
                width: list.width

                onChosen: Router.go("settings/" + page.ids[entry.index])
                onWalked: by => {
                    const next = entries.itemAt(Math.min(entries.count - 1, Math.max(0, entry.index + by))) as SectionButton;
                    next.choose();
                }
            }
        }
    }
    ScrollArea {
        id: area

        anchors.bottom: waiting.top
        anchors.left: list.right
        anchors.leftMargin: 3 * Theme.unit
        anchors.right: parent.right
        anchors.top: parent.top
        contentHeight: body.height + 5 * Theme.unit

        Item {
            id: body

            height: [chains, network, history, appearance, notifications, accounts, privacy][page.at].height
            width: Math.min(area.width - 4 * Theme.unit, 100 * Theme.unit)
            y: 2 * Theme.unit

            ChainSection {
                id: chains

                title: page.titles[0]
                visible: page.at === 0
                width: parent.width
            }
            NetworkSection {
                id: network

                title: page.titles[1]
                visible: page.at === 1
                width: parent.width
            }
            DataSection {
                id: history

                title: page.titles[2]
                visible: page.at === 2
                width: parent.width
            }
            AppearanceSection {
                id: appearance

                title: page.titles[3]
                visible: page.at === 3
                width: parent.width
            }
            NotificationSection {
                id: notifications

                title: page.titles[4]
                visible: page.at === 4
                width: parent.width
            }
            AccountsSection {
                id: accounts

                title: page.titles[5]
                visible: page.at === 5
                width: parent.width
            }
            PrivacySection {
                id: privacy

                title: page.titles[6]
                visible: page.at === 6
                width: parent.width
            }
        }
    }
    Rectangle {
        id: waiting

        anchors.bottom: parent.bottom
        color: Theme.infoGround
        height: AppSettings.pending && !page.picture ? 6 * Theme.unit : 0
        visible: height > 0
        width: parent.width

        Symbol {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.infoText
            height: 2 * Theme.unit
            sign: Symbol.Info
            width: height
            x: 2 * Theme.unit
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.infoText
            elide: Text.ElideRight
            font: Theme.body
            text: qsTr("Saved. It takes effect when the connections are opened anew.")
            textFormat: Text.PlainText
            width: apply.x - x - 2 * Theme.unit
            x: 5 * Theme.unit

            Accessible.role: Accessible.AlertMessage
        }
        PushButton {
            id: apply

            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            primary: true
            text: qsTr("Reconnect now")

            onClicked: AppSettings.apply()
        }
    }
}
