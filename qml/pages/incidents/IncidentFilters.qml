pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Navigation
import Rollscope.Theme

// How many there are, which range, and what the list is narrowed to.
Rectangle {
    id: filters

    property bool interactive: true
    readonly property bool known: filters.model.known
    required property IncidentListModel model
    required property PageRoute route
    readonly property var spans: [{
            "ms": 86400000,
            "text": qsTr("24 h"),
            "word": "24h"
        }, {
            "ms": 604800000,
            "text": qsTr("7 d"),
            "word": "7d"
        }, {
            "ms": 2592000000,
            "text": qsTr("30 d"),
            "word": "30d"
        }, {
            "ms": 31622400000,
            "text": qsTr("1 y"),
            "word": "1y"
        }]

    function search(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
    }
    function showAll(): void {
        field.clear();
        for (const key of ["chain", "kind", "severity", "state", "search"])
            filters.route.set(key, "");
    }

    color: Theme.surface
    implicitHeight: picks.visible ? picks.y + picks.height + 1.25 * Theme.unit : 6.5 * Theme.unit

    Text {
        id: title

        color: filters.known || Bridge.incidents.open === 0 ? Theme.text : Bridge.incidents.over === Bridge.incidents.open ? Theme.degraded : Theme.halted
        font: Theme.heading
        height: Theme.controlHeight
        text: filters.known ? qsTr("%n known incident(s)", "", filters.model.total) : Bridge.incidents.over > 0 && Bridge.incidents.over === Bridge.incidents.open ? qsTr("%n incident(s) recovering", "", Bridge.incidents.over) : Bridge.incidents.open > 0 ? qsTr("%n incident(s) open now", "", Bridge.incidents.open) : qsTr("No incident is open")
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        x: 2 * Theme.unit
        y: 1.25 * Theme.unit

        Accessible.role: Accessible.Heading
    }
    Text {
        anchors.baseline: title.baseline
        anchors.left: title.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: ranges.left
        anchors.rightMargin: Theme.unit
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        text: filters.known || filters.model.total === 0 ? "" : Bridge.incidents.over > 0 && Bridge.incidents.over < Bridge.incidents.open ? qsTr("%1 of them recovering; %2 of %3 shown", "incidents").arg(Bridge.incidents.over).arg(filters.model.count).arg(filters.model.total) : qsTr("%1 of %2 shown", "incidents").arg(filters.model.count).arg(filters.model.total)
        textFormat: Text.PlainText
    }
    Row {
        id: ranges

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        spacing: Theme.unit / 2
        visible: filters.interactive
        y: title.y + Math.round((title.height - height) / 2)

        RangeChip {
            checked: !filters.known
            text: qsTr("Seen here")

            onClicked: filters.route.set("of", "")
        }
        RangeChip {
            checked: filters.known
            text: qsTr("Known history")
            tip: qsTr("Outages and rollbacks of the past, from public sources")

            onClicked: filters.route.set("of", "known")
        }
        Item {
            height: 1
            width: Theme.unit
        }
        Repeater {
            model: filters.known ? [] : filters.spans

            delegate: RangeChip {
                required property var modelData

                checked: filters.model.span === modelData.ms
                text: modelData.text

                onClicked: filters.route.set("range", modelData.word)
            }
        }
    }
    Row {
        id: picks

        spacing: Theme.unit
        visible: filters.interactive
        x: 2 * Theme.unit
        y: title.y + title.height + Theme.unit

        SearchField {
            id: field

            hint: qsTr("Search incidents")
            implicitWidth: (filters.width > 110 * Theme.unit ? 28 : 18) * Theme.unit
            text: filters.model.search

            onTextEdited: filters.route.set("search", text.trim())
        }
        PickOne {
            allText: qsTr("All chains")
            texts: filters.model.chainNames
            title: qsTr("Chain")
            value: filters.model.chain
            values: filters.model.chains

            onPicked: value => filters.route.set("chain", value)
        }
        PickOne {
            allText: qsTr("All kinds")
            texts: [qsTr("Halt"), qsTr("Rollback"), qsTr("Safe head stall"), qsTr("Degraded"), qsTr("Catching up")]
            title: qsTr("Kind")
            value: filters.model.kind
            values: ["halt", "rollback", "safe-head-stall", "degraded", "backfill"]

            onPicked: value => filters.route.set("kind", value)
        }
        PickOne {
            allText: qsTr("All severities")
            texts: [qsTr("Critical"), qsTr("Warning"), qsTr("Notice")]
            title: qsTr("Severity")
            value: filters.model.severity
            values: ["critical", "warning", "notice"]

            onPicked: value => filters.route.set("severity", value)
        }
        PickOne {
            allText: qsTr("Open and closed")
            texts: [qsTr("Open"), qsTr("Closed")]
            title: qsTr("State")
            value: filters.model.phase
            values: ["open", "closed"]
            visible: !filters.known

            onPicked: value => filters.route.set("state", value)
        }
        PushButton {
            text: qsTr("Show all")
            visible: filters.model.filtered

            onClicked: filters.showAll()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
