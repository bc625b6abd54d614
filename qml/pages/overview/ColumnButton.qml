pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// Which columns. One that is ticked and still not seen waits for a wider window, and says so.
DropButton {
    id: button

    required property OverviewColumns columns

    panelWidth: 30 * Theme.unit
    sign: Symbol.Columns
    text: qsTr("Columns")

    Repeater {
        model: button.columns.ids

        delegate: CheckMark {
            required property string modelData
            readonly property bool wanted: button.columns.isWanted(modelData, button.columns.toggled)

            checked: wanted
            detail: wanted && !button.columns.shown.includes(modelData) ? qsTr("no room") : ""
            text: button.columns.titleOf(modelData)
            width: parent ? parent.width : 0

            onToggled: {
                AppSettings.toggle("columns", modelData);
                checked = Qt.binding(() => wanted);
            }
        }
    }
    PushButton {
        enabled: button.columns.toggled.length > 0
        opacity: enabled ? 1 : 0.5
        text: qsTr("As at first")
        width: parent ? parent.width : implicitWidth

        onClicked: AppSettings.reset("columns")
    }
}
