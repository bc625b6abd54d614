pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.History
import Rollscope.Models
import Rollscope.Theme

// Figures over all chains and one range, to be printed: share of transactions, block intervals, gas by chain.
Page {
    id: page

    // The chain whose block intervals are shown: the route's, else the first.
    readonly property string chain: page.route.query !== undefined ? page.route.value("chain") : ""
    readonly property bool complete: page.histories.length > 0 && page.histories.every(history => page.isRead(history))
    property var histories: []
    readonly property bool known: page.complete && figures.known > 0
    property var names: []

    function isRead(history: ChainHistory): bool {
        return history.state !== ChainHistory.Idle && history.state !== ChainHistory.Loading;
    }
    function gather(): void {
        const histories = [], names = [];
        for (let i = 0; i < chains.count; ++i) {
            const one = chains.objectAt(i);
            if (one === null)
                continue;
            if (one.chainId === page.chain) {
                histories.unshift(one.history);
                names.unshift(one.name);
            } else {
                histories.push(one.history);
                names.push(one.name);
            }
        }
        page.histories = histories;
        page.names = names;
        // Counted and drawn once all have come: drawing takes long.
        if (histories.every(history => page.isRead(history)))
            figures.gather(histories, names);
    }

    ready: page.complete || Bridge.total === 0

    Keys.onPressed: event => {
        if (event.key === Qt.Key_P && (event.modifiers & Qt.ControlModifier)) {
            print.show();
            event.accepted = true;
        } else {
            keys.press(event);
        }
    }
    onChainChanged: page.gather()

    RangeKeys {
        id: keys

        stage: stage
    }
    ChartStage {
        id: stage

        range: TimeRange {
            source: Bridge.history

            Component.onCompleted: choose(86400000)
        }
    }
    ReportFigures {
        id: figures
    }
    Instantiator {
        id: chains

        model: Bridge.chains

        delegate: QtObject {
            id: one

            required property string chainId
            readonly property ChainHistory history: ChainHistory {
                active: page.visible
                chain: one.chainId
                columns: 480
                metrics: [HistoryMetric.Tps, HistoryMetric.MgasPerSecond, HistoryMetric.BlockTimeMs]
                range: stage.range
                source: Bridge.history

                onChanged: page.gather()
            }
            required property string name
        }

        onObjectAdded: page.gather()
        onObjectRemoved: page.gather()
    }
    Rectangle {
        id: head

        color: Theme.surface
        height: 6 * Theme.unit
        width: parent.width

        Text {
            id: title

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text
            font: Theme.heading
            text: qsTr("Report")
            x: 2 * Theme.unit
        }
        Text {
            anchors.left: title.right
            anchors.leftMargin: 2 * Theme.unit
            anchors.right: bar.left
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.textMuted
            elide: Text.ElideRight
            font: Theme.body
            text: page.known ? qsTr("%1% of the range is known", "coverage").arg(Math.floor(figures.known * 100)) : ""
        }
        RangeBar {
            id: bar

            anchors.right: printButton.left
            anchors.rightMargin: Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            interactive: !page.picture
            range: stage.range
            room: printButton.x - title.x - title.width - 3 * Theme.unit
        }
        PushButton {
            id: printButton

            anchors.right: parent.right
            anchors.rightMargin: 2 * Theme.unit
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Print to PDF…")
            visible: !page.picture
            width: visible ? implicitWidth : 0

            onClicked: print.show()
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    Loader {
        id: view

        active: figures.drawable && figures.known > 0
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.unit
        anchors.right: parent.right
        anchors.top: head.bottom
        asynchronous: !page.picture
        visible: page.known

        Component.onCompleted: setSource("ReportFiguresView.qml", {
                "figures": figures,
                "market": Bridge.blobs
            })
    }
    Blank {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        sign: Symbol.Donut
        text: view.status === Loader.Error ? qsTr("The Qt Charts module for QML is not installed (Debian: qml6-module-qtcharts). All other pages work without it.") : !figures.drawable ? qsTr("These figures need a window; start Rollscope with a display.") : Bridge.total === 0 || (page.complete && Bridge.condition === Condition.NothingReachable) ? Bridge.advice : page.complete ? qsTr("Choose a longer range, or come back when Rollscope has watched for a while.") : qsTr("The history is being read.")
        title: view.status === Loader.Error || !figures.drawable ? qsTr("The figures cannot be drawn here") : Bridge.total === 0 ? Bridge.headline : page.complete ? qsTr("Nothing is known of this range") : qsTr("Reading")
        visible: !page.known || view.status !== Loader.Ready
    }
    PrintSheet {
        id: print

        footer: qsTr("Rollscope · %1 · %2", "source, range").arg(Bridge.sourceLabel).arg(stage.range.text)
        target: view.item as Item
        title: qsTr("Rollups, %1", "title of the printed report").arg(stage.range.text)
    }
}
