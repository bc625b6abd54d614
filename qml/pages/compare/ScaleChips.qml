import QtQuick
import Rollscope.ChartViews
import Rollscope.Theme

// How a metric is drawn; what is drawn stands before it, apart.
Row {
    id: chips

    required property bool indexed

    signal chosen(bool indexed)

    spacing: Theme.unit / 2

    Item {
        height: absolute.height
        width: 2 * Theme.unit

        Rectangle {
            anchors.centerIn: parent
            color: Theme.textFaint
            height: parent.height - Theme.unit
            width: Theme.hairline
        }
    }
    RangeChip {
        id: absolute

        checked: !chips.indexed
        text: qsTr("Absolute")

        onClicked: chips.chosen(false)
    }
    RangeChip {
        checked: chips.indexed
        text: qsTr("Indexed")
        tip: qsTr("Every line is 100 at the crosshair, or at the left edge (I)")

        onClicked: chips.chosen(true)
    }
}
