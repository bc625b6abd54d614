import QtQuick
import Rollscope.Theme

// How full a block is, with a mark where the target lies.
Item {
    id: bar

    required property real fill
    required property real target

    implicitHeight: Theme.unit

    Rectangle {
        anchors.fill: parent
        color: Theme.chartGap
        radius: height / 2
    }
    Rectangle {
        color: bar.fill > bar.target ? Theme.series[5] : Theme.series[0]
        height: parent.height
        radius: height / 2
        width: Math.round(parent.width * Math.min(1, bar.fill))
    }
    Rectangle {
        color: Theme.text
        height: parent.height + Theme.unit / 2
        visible: bar.target > 0
        width: 2
        x: Math.round(parent.width * Math.min(1, bar.target)) - 1
        y: -Theme.unit / 4
    }
}
