pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.ChartViews
import Rollscope.Theme

// All chains to choose from, at most eight at once.
Flow {
    id: chips

    readonly property int most: 8
    property var chosen: []

    signal toggled(string chain)

    spacing: Theme.unit / 2

    Repeater {
        model: Bridge.chains

        delegate: RangeChip {
            id: chip

            required property string chainId
            required property string name

            checked: chips.chosen.indexOf(chip.chainId) >= 0
            enabled: chip.checked || chips.chosen.length < chips.most
            opacity: chip.enabled ? 1 : 0.45
            text: chip.name
            tip: chip.enabled ? "" : qsTr("Eight chains are the most; take one out first")

            Accessible.role: Accessible.CheckBox

            onClicked: chips.toggled(chip.chainId)
        }
    }
}
