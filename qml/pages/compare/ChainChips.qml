pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.ChartViews
import Rollscope.Theme

// All chains to choose from, at most eight at once. By name: a chip must not move under the pointer when a state
// changes.
Flow {
    id: chips

    readonly property int most: 8
    property var chosen: []

    signal toggled(string chain)

    spacing: Theme.unit / 2

    Repeater {
        model: Bridge.chains.watched.length > 0 ? Bridge.chains.allByName() : []

        delegate: RangeChip {
            id: chip

            required property var modelData
            readonly property string chainId: chip.modelData.chainId
            readonly property int place: chips.chosen.indexOf(chip.chainId)

            checked: chip.place >= 0
            dot: chip.checked ? Theme.series[chip.place % 8] : "transparent"
            enabled: chip.checked || chips.chosen.length < chips.most
            opacity: chip.enabled ? 1 : 0.45
            text: chip.modelData.name
            tip: chip.enabled ? "" : qsTr("Eight chains are the most; take one out first")

            Accessible.role: Accessible.CheckBox

            onClicked: chips.toggled(chip.chainId)
        }
    }
}
