pragma ComponentBehavior: Bound
import QtCharts
import QtQuick
import Rollscope.Theme

// Shares of a whole as a ring, drawn by Qt Charts: still, made anew when they change. As many names beside it as
// there is room for.
Item {
    id: donut

    readonly property real line: 2.75 * Theme.unit
    readonly property int room: Math.max(1, Math.floor(names.height / donut.line))
    // {name, share (0 to 1), series (colour; below 0: of nobody; absent: by rank)}
    required property var slices
    readonly property int told: donut.slices.length <= donut.room ? donut.slices.length : donut.room - 1

    function colorOf(slice: var, rank: int): color {
        return slice.series < 0 ? Theme.unknown : Theme.series[(slice.series ?? rank) % 8];
    }
    function draw(): void {
        pie.clear();
        for (let rank = 0; rank < donut.slices.length; ++rank) {
            const slice = donut.slices[rank];
            const piece = pie.append(slice.name, slice.share);
            piece.color = donut.colorOf(slice, rank);
            piece.borderColor = Theme.surface;
            piece.borderWidth = 2;
        }
    }
    // Rounded down, as in tables: no share is told larger than it is.
    function percent(share: real): string {
        return qsTr("%1%", "share").arg((Math.floor(share * 1000 + 1e-9) / 10).toLocaleString(Qt.locale(), "f", 1));
    }

    Component.onCompleted: donut.draw()
    onSlicesChanged: donut.draw()

    ChartView {
        animationOptions: ChartView.NoAnimation
        antialiasing: true
        backgroundColor: "transparent"
        height: donut.height
        legend.visible: false
        margins.bottom: 0
        margins.left: 0
        margins.right: 0
        margins.top: 0
        width: donut.width - names.width - Theme.unit

        PieSeries {
            id: pie

            holeSize: 0.62
            size: 0.86
        }
    }
    Column {
        id: names

        anchors.right: parent.right
        anchors.rightMargin: 1.5 * Theme.unit
        height: donut.height - 2 * Theme.unit
        width: Math.min(22 * Theme.unit, donut.width / 2)
        y: Theme.unit

        Repeater {
            model: donut.slices.slice(0, donut.told)

            delegate: Item {
                id: entry

                required property int index
                required property var modelData

                height: donut.line
                width: names.width

                Rectangle {
                    anchors.verticalCenter: parent?.verticalCenter
                    color: donut.colorOf(entry.modelData, entry.index)
                    height: Theme.unit
                    radius: 2
                    width: Theme.unit
                }
                Text {
                    anchors.verticalCenter: parent?.verticalCenter
                    color: Theme.text
                    elide: Text.ElideRight
                    font: Theme.small
                    text: entry.modelData.name
                    textFormat: Text.PlainText
                    width: names.width - x - figure.width - Theme.unit
                    x: 1.75 * Theme.unit
                }
                Text {
                    id: figure

                    anchors.right: parent?.right
                    anchors.verticalCenter: parent?.verticalCenter
                    color: Theme.textMuted
                    font: Theme.figureSmall
                    text: donut.percent(entry.modelData.share)
                    textFormat: Text.PlainText
                }
            }
        }
        Text {
            color: Theme.textMuted
            font: Theme.small
            height: donut.line
            leftPadding: 1.75 * Theme.unit
            text: qsTr("and %n more", "parts of a ring", donut.slices.length - donut.told)
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
            visible: donut.told < donut.slices.length
            width: names.width
        }
    }
    Connections {
        function onChanged(): void {
            donut.draw();
        }

        target: Theme
    }
}
