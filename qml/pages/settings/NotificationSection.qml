import QtQuick
import Rollscope.Controls
import Rollscope.Settings

// What the desktop is told.
Section {
    detail: qsTr("Both need a tray on this desktop. The icon there shows the worst state over all chains.")

    SettingRow {
        detail: qsTr("One when a chain stops, none while it stays so. It names the chain and the reason, never an amount.")
        label: qsTr("Notifications")

        Toggle {
            checked: AppSettings.alerts
            label: qsTr("Notifications")

            onToggled: AppSettings.set("alerts", checked)
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
}
