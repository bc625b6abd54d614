pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Which chains: by state, stack, kind and stage.
DropButton {
    id: button

    required property ChainFilterModel chains

    panelWidth: 34 * Theme.unit
    sign: Symbol.Funnel
    text: button.chains.picks > 0 ? qsTr("Filter: %1", "number of picks").arg(button.chains.picks) : qsTr("Filter")

    FacetList {
        facet: ChainFilterModel.State
        title: qsTr("State")
    }
    FacetList {
        facet: ChainFilterModel.Stack
        title: qsTr("Stack")
    }
    FacetList {
        facet: ChainFilterModel.Kind
        title: qsTr("Kind")
    }
    FacetList {
        facet: ChainFilterModel.Stage
        title: qsTr("Stage")
    }

    component FacetList: Column {
        id: list

        required property int facet
        required property string title

        width: parent ? parent.width : 0

        Text {
            color: Theme.textMuted
            font: Theme.small
            height: 3.5 * Theme.unit
            text: list.title
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter

            Accessible.role: Accessible.Heading
        }
        Repeater {
            model: button.panelOpen ? button.chains.facetValues(list.facet) : []

            delegate: CheckMark {
                required property string modelData

                checked: button.chains.picks >= 0 && button.chains.isPicked(list.facet, modelData)
                text: button.chains.facetLabel(list.facet, modelData)
                width: list.width

                onToggled: button.chains.pick(list.facet, modelData, checked)
            }
        }
    }
}
