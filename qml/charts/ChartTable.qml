pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// The figures of a chart as a table, for those who read rather than look.
T.Popup {
    id: popup

    required property TimeSeries chart
    readonly property int figures: popup.chart.table.heads.length
    readonly property real stamp: 18 * Theme.unit
    readonly property real cell: Math.floor((list.width - popup.stamp) / Math.max(1, popup.figures))

    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    focus: true
    height: Math.min(parent ? parent.height - 8 * Theme.unit : 0, 70 * Theme.unit)
    modal: true
    padding: 2 * Theme.unit
    parent: T.Overlay.overlay
    width: Math.min(parent ? parent.width - 8 * Theme.unit : 0, Math.max(80, 24 + 15 * popup.figures) * Theme.unit)
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0

    onAboutToShow: popup.chart.tableWanted = true
    onClosed: popup.chart.tableWanted = false

    background: Rectangle {
        border.color: Theme.borderStrong
        border.width: Theme.hairline
        color: Theme.raised
        radius: Theme.radius
    }
    Item {
        anchors.fill: parent

        Text {
            id: title

            color: Theme.text
            font: Theme.title
            text: popup.chart.name
            textFormat: Text.PlainText
        }
        SignButton {
            anchors.right: parent.right
            sign: Symbol.Close
            text: qsTr("Close")

            onClicked: popup.close()
        }
        Text {
            id: sentence

            color: Theme.textMuted
            font: Theme.body
            text: popup.chart.summary
            textFormat: Text.PlainText
            width: parent.width - 5 * Theme.unit
            wrapMode: Text.Wrap
            y: title.height + Theme.unit / 2
        }
        Row {
            id: heads

            height: 4 * Theme.unit
            y: sentence.y + sentence.height + Theme.unit

            Repeater {
                model: popup.chart.table.heads.length + 1

                delegate: Text {
                    required property int index

                    color: Theme.textMuted
                    elide: Text.ElideRight
                    font: Theme.small
                    height: heads.height
                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                    text: index === 0 ? qsTr("Time (UTC)") : popup.chart.table.heads[index - 1]
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                    leftPadding: index === 0 ? 0 : Theme.unit
                    width: index === 0 ? popup.stamp : popup.cell
                }
            }
        }
        ListView {
            id: list

            activeFocusOnTab: true
            anchors.bottom: parent.bottom
            anchors.top: heads.bottom
            clip: true
            focus: true
            model: popup.chart.table
            reuseItems: true
            width: parent.width

            Accessible.name: popup.chart.name
            Accessible.role: Accessible.Table

            T.ScrollBar.vertical: ScrollTrack {
            }
            delegate: Row {
                id: row

                required property var cells

                height: 3 * Theme.unit

                Accessible.name: row.cells.join(", ")
                Accessible.role: Accessible.Row

                Repeater {
                    model: row.cells

                    delegate: Text {
                        required property int index
                        required property string modelData

                        color: index === 0 ? Theme.textMuted : Theme.text
                        elide: Text.ElideRight
                        font: Theme.figureSmall
                        height: row.height
                        horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                        text: modelData
                        textFormat: Text.PlainText
                        verticalAlignment: Text.AlignVCenter
                        width: index === 0 ? popup.stamp : row.cells.length <= popup.figures ? list.width - popup.stamp : popup.cell
                    }
                }
            }
        }
    }
}
