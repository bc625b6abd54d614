pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// What is told, how and where, and when not.
Section {
    id: section

    detail: AlertCenter.tray ? qsTr("One message when something goes wrong on a chain, one when it is over, none between. The icon in the tray shows the worst state over all chains.") : qsTr("This desktop has no tray that shows notifications: nothing can be shown here. The sound and the webhook work without one.")

    SettingRow {
        detail: qsTr("It names the chain and the reason, never an amount. A click on it opens the chain.")
        label: qsTr("Notifications")

        Toggle {
            checked: AppSettings.alerts
            label: qsTr("Notifications")

            onToggled: AppSettings.set("alerts", checked)
        }
    }
    Grade {
        detail: qsTr("Halts, rollbacks of three blocks and more, transactions you watch")
        label: qsTr("Critical")
        word: "Critical"
    }
    Grade {
        detail: qsTr("Nothing posted to the L1 for long, service that stays degraded for five minutes")
        label: qsTr("Warning")
        word: "Warning"
    }
    Grade {
        detail: qsTr("Everything else: shallow rollbacks, catching up")
        label: qsTr("Notice")
        word: "Notice"
    }
    SettingRow {
        detail: qsTr("minutes between two messages of one kind about one chain")
        label: qsTr("Rest between messages")

        NumberField {
            from: 0
            label: qsTr("Rest between messages")
            to: 1440
            value: AppSettings.cooldown

            onValueModified: AppSettings.set("cooldown", value)
        }
    }
    SettingRow {
        detail: qsTr("Closing the window leaves the icon in the tray, and the chains are watched on.")
        label: qsTr("Go on in the tray")

        Toggle {
            checked: AppSettings.closeToTray
            label: qsTr("Go on in the tray")

            onToggled: AppSettings.set("closeToTray", checked)
        }
    }
    WebhookSettings {
        width: parent.width
    }
    SilenceSettings {
        width: parent.width
    }
    WatchedSettings {
        width: parent.width
    }
    PastMessages {
        width: parent.width
    }

    component Grade: SettingRow {
        id: grade

        required property string word

        Row {
            spacing: 2 * Theme.unit

            CheckMark {
                Accessible.name: qsTr("%1: notification", "a severity").arg(grade.label)
                checked: AppSettings["notify" + grade.word]
                enabled: AppSettings.alerts
                text: qsTr("Notification")

                onToggled: AppSettings.set("notify" + grade.word, checked)
            }
            CheckMark {
                Accessible.name: qsTr("%1: sound", "a severity").arg(grade.label)
                checked: AppSettings["sound" + grade.word]
                text: qsTr("Sound")

                onToggled: AppSettings.set("sound" + grade.word, checked)
            }
        }
    }
}
