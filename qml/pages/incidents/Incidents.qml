import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Incidents
import Rollscope.Navigation
import Rollscope.Theme

// What was wrong, over all chains: lanes over time, a list, and one incident with its evidence.
Page {
    id: page

    readonly property string chosen: page.route.argument
    // A picture shows the first one whole; in the window nothing is chosen for the user.
    readonly property string current: page.chosen.length > 0 || !page.picture || incidents.count === 0 ? page.chosen : incidents.idAt(0)
    // The one that was chosen was of a recording (or of nodes) that is not shown any more.
    property bool abandoned: false
    readonly property bool known: page.value("of") === "known"
    readonly property bool narrow: page.width < 110 * Theme.unit
    readonly property double span: {
        const found = filters.spans.find(entry => entry.word === page.value("range"));
        return found === undefined ? 2592000000 : found.ms;
    }

    function value(key: string): string {
        return page.route.query !== undefined ? page.route.value(key) : "";
    }
    function choose(id: string): void {
        if (id === page.chosen)
            return;
        if (id.length > 0)
            page.abandoned = false;
        let query = "";
        for (const key of Object.keys(page.route.query))
            query += (query.length === 0 ? "?" : "&") + key + "=" + encodeURIComponent(page.route.query[key]);
        Router.go("incidents" + (id.length > 0 ? "/" + id : "") + query);
    }
    function search(): void {
        filters.search();
    }

    ready: !Bridge.incidents.loading && (!page.known || incidents.total > 0)

    Component.onCompleted: Bridge.incidents.want()
    Keys.onEscapePressed: event => {
        event.accepted = page.chosen.length > 0;
        page.choose("");
        list.forceActiveFocus(Qt.OtherFocusReason);
    }

    IncidentListModel {
        id: incidents

        chain: page.value("chain")
        kind: page.value("kind")
        known: page.known
        phase: page.value("state")
        search: page.value("search")
        severity: page.value("severity")
        source: Bridge.incidents
        span: page.span
    }
    IncidentDetail {
        id: detail

        incident: page.current
        source: Bridge.incidents
    }
    IncidentFilters {
        id: filters

        interactive: !page.picture
        model: incidents
        route: page.route
        width: parent.width
    }
    Notice {
        id: trouble

        height: visible ? implicitHeight : 0
        text: Bridge.incidents.trouble
        title: qsTr("The stored incidents cannot be read")
        tone: Notice.Warn
        visible: Bridge.incidents.trouble.length > 0 && !page.known
        width: parent.width
        y: filters.height
    }
    Connections {
        function onChanged(): void {
            if (page.chosen.length > 0 && Bridge.incidents.isGone(page.chosen)) {
                page.abandoned = true;
                page.choose("");
            }
        }

        target: Bridge.incidents
    }
    Notice {
        id: gone

        dismissible: true
        height: visible ? implicitHeight : 0
        text: Bridge.source === Bridge.Source.Live ? qsTr("The incident that was open here was found in a recording, which is not shown any more. These are of the live nodes.") : qsTr("The incident that was open here was found on live nodes, which are not shown now. These are of the recording.")
        visible: page.abandoned
        width: parent.width
        y: trouble.y + trouble.height

        onDismissed: page.abandoned = false
    }
    Notice {
        id: made

        height: visible ? implicitHeight : 0
        text: page.known ? qsTr("Outages and rollbacks of the past, from public sources. Rollscope did not see them; it can replay most of them from a reconstruction.") : qsTr("The blocks of this session are made from public facts: what follows was found in a reconstruction, not on a live chain.")
        title: page.known ? qsTr("Known incidents") : qsTr("Reconstructed")
        visible: page.known || Bridge.incidents.reconstructed
        width: parent.width
        y: gone.y + gone.height
    }
    Swimlanes {
        id: lanes

        anchors.top: made.bottom
        current: page.current
        height: visible ? Math.min(implicitHeight, Math.round(page.height * 0.36)) : 0
        interactive: !page.picture
        model: incidents
        visible: incidents.count > 0
        width: parent.width

        onChosen: id => page.choose(id)
    }
    IncidentList {
        id: list

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: lanes.bottom
        current: page.current
        focus: true
        model: incidents
        // Empty it is still the place of the keyboard.
        visible: !page.narrow || !detail.found
        width: page.narrow ? parent.width : Math.round(parent.width * 0.46)

        onChosen: id => page.choose(id)
        onEntered: panel.forceActiveFocus(Qt.TabFocusReason)
    }
    IncidentPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: page.narrow ? parent.left : list.right
        anchors.right: parent.right
        anchors.top: lanes.bottom
        closable: page.narrow
        detail: detail
        interactive: !page.picture
        visible: detail.found && (incidents.count > 0 || page.narrow)

        onClosed: {
            page.choose("");
            list.forceActiveFocus(Qt.OtherFocusReason);
        }
        onGoneTo: id => page.choose(id)
        onVisibleChanged: {
            if (panel.visible && page.narrow && page.activeFocus)
                panel.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Blank {
        anchors.fill: panel
        sign: Symbol.Lanes
        text: page.chosen.length > 0 ? qsTr("It is not among what this machine keeps; it may have happened on another one.") : qsTr("Its evidence stands here: who showed which block when, and how long it took to notice.")
        title: page.chosen.length > 0 ? qsTr("No incident \"%1\"").arg(page.chosen) : qsTr("Choose an incident")
        visible: incidents.count > 0 && !detail.found && !page.narrow
    }
    Blank {
        action: incidents.filtered ? qsTr("Show all") : page.known || page.picture ? "" : qsTr("Look at known incidents")
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: made.bottom
        sign: incidents.filtered ? Symbol.Search : Symbol.Lanes
        text: Bridge.incidents.loading ? qsTr("The kept incidents are being read.") : incidents.filtered ? qsTr("%1 of them are hidden by the filter.").arg(incidents.total) : page.known ? qsTr("The shipped history is being read.") : Bridge.total === 0 ? qsTr("No chain is watched yet.") : incidents.total > 0 ? qsTr("Older ones are kept; choose a longer range above.") : qsTr("None of the watched chains halted, rolled back or fell behind while Rollscope looked. To see what it would tell, look at incidents of the past.")
        title: Bridge.incidents.loading ? qsTr("Reading") : incidents.filtered ? qsTr("Nothing fits") : page.known ? qsTr("Reading") : incidents.total > 0 ? qsTr("Nothing in this range") : qsTr("No incident so far")
        visible: incidents.count === 0

        onActed: incidents.filtered ? filters.showAll() : page.route.set("of", "known")
    }
}
