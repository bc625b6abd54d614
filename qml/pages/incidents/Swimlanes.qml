pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Theme

// A lane for each chain, a bar for each incident. The arrows walk along a lane and between lanes, Enter opens.
FocusScope {
    id: lanes

    property string current: ""
    property bool interactive: true
    readonly property real laneHeight: 3 * Theme.unit
    required property IncidentListModel model
    readonly property real nameWidth: 20 * Theme.unit

    signal chosen(string id)

    function walk(dx: int, dy: int): void {
        const id = bars.step(dx, dy);
        if (id.length > 0) {
            lanes.chosen(id);
            const y = bars.lanes.indexOf(bars.laneOf(id)) * lanes.laneHeight;
            if (y < view.contentY)
                view.contentY = y;
            else if (y + lanes.laneHeight > view.contentY + view.height)
                view.contentY = y + lanes.laneHeight - view.height;
        }
    }

    implicitHeight: bars.lanes.length * lanes.laneHeight + axis.height + 2 * Theme.unit

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    Flickable {
        id: view

        activeFocusOnTab: lanes.interactive
        anchors.bottom: axis.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.unit
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: bars.height
        focus: true

        Accessible.description: bars.textOf(lanes.current)
        Accessible.name: bars.summary
        Accessible.role: Accessible.Chart

        Keys.onDownPressed: lanes.walk(0, 1)
        Keys.onLeftPressed: lanes.walk(-1, 0)
        Keys.onRightPressed: lanes.walk(1, 0)
        Keys.onUpPressed: lanes.walk(0, -1)

        T.ScrollBar.vertical: ScrollTrack {
        }

        Repeater {
            model: bars.laneNames

            delegate: Text {
                required property int index
                required property string modelData

                color: Theme.text
                elide: Text.ElideRight
                font: Theme.small
                height: lanes.laneHeight
                text: modelData
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                width: lanes.nameWidth - 3 * Theme.unit
                x: 2 * Theme.unit
                y: index * lanes.laneHeight
            }
        }
        Timeline {
            id: bars

            colors: [Theme.halted, Theme.rolledBack, Theme.stalled, Theme.degraded, Theme.stalled]
            current: lanes.current
            currentColor: Theme.focus
            gridColor: Theme.chartGrid
            height: Math.max(1, bars.lanes.length) * lanes.laneHeight
            laneHeight: lanes.laneHeight
            model: lanes.model
            width: view.width - lanes.nameWidth - 3 * Theme.unit
            x: lanes.nameWidth

            HoverHandler {
                id: hover

                readonly property string over: hovered ? bars.idAt(point.position.x, point.position.y) : ""

                cursorShape: over.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
            }
            TapHandler {
                onTapped: point => {
                    view.forceActiveFocus(Qt.MouseFocusReason);
                    const id = bars.idAt(point.position.x, point.position.y);
                    if (id.length > 0)
                        lanes.chosen(id);
                }
            }
            Tip {
                text: bars.textOf(hover.over)
                visible: hover.over.length > 0
                x: Math.min(Math.max(0, hover.point.position.x), bars.width - width)
                y: hover.point.position.y + 2 * Theme.unit
            }
        }
    }
    FocusRing {
        anchors.margins: 2
        target: view
    }
    Item {
        id: axis

        anchors.bottom: parent.bottom
        height: 3 * Theme.unit
        width: parent.width

        Text {
            color: Theme.textFaint
            font: Theme.small
            height: parent.height
            text: qsTr("UTC")
            verticalAlignment: Text.AlignVCenter
            x: 2 * Theme.unit
        }
        Repeater {
            model: bars.ticks

            delegate: Text {
                required property string label
                required property bool major
                required property real position

                color: major ? Theme.text : Theme.textMuted
                font: Theme.figureSmall
                height: axis.height
                text: label
                textFormat: Text.PlainText
                verticalAlignment: Text.AlignVCenter
                x: Math.round(Math.min(axis.width - width - Theme.unit, Math.max(lanes.nameWidth, lanes.nameWidth + position * bars.width - width / 2)))
            }
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
}
