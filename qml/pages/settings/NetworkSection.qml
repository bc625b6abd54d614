import QtQuick
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// How the nodes are reached, and how much is asked of them.
Section {
    id: section

    detail: qsTr("Public nodes are shared with everyone: Rollscope asks little of them by itself.")

    SettingRow {
        detail: qsTr("socks5://host:port (Tor: socks5://127.0.0.1:9050) or http://host:port. Empty: no proxy. Names are resolved by the proxy.")
        label: qsTr("Proxy")
        trouble: proxy.refusal

        LineField {
            id: proxy

            property string refusal: ""

            hint: qsTr("no proxy")
            implicitWidth: Math.min(34 * Theme.unit, 0.4 * section.width)
            label: qsTr("Proxy")
            text: AppSettings.proxy

            onEditingFinished: refusal = AppSettings.set("proxy", text.trim())
        }
    }
    SettingRow {
        detail: qsTr("So many nodes of different operators are connected for each chain. With one, its word alone makes a halt; more see more and cost more.")
        label: qsTr("Operators for each chain")

        NumberField {
            from: 1
            label: qsTr("Operators for each chain")
            to: 16
            value: AppSettings.operators

            onValueModified: AppSettings.set("operators", value)
        }
    }
    SettingRow {
        detail: qsTr("At most so many for each node. 0: ten for a public node, two hundred for one on this machine.")
        label: qsTr("Requests per second")

        NumberField {
            from: 0
            label: qsTr("Requests per second")
            to: 1000
            value: AppSettings.budget

            onValueModified: AppSettings.set("budget", value)
        }
    }
    SettingRow {
        detail: qsTr("Asks for blocks slowly instead of having them pushed, for a line that is paid by volume.")
        label: qsTr("Metered connection")

        Toggle {
            checked: AppSettings.metered
            label: qsTr("Metered connection")

            onToggled: AppSettings.set("metered", checked)
        }
    }
}
