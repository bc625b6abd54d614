pragma ComponentBehavior: Bound
import QtQuick
import QtQml
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.History
import Rollscope.Models
import Rollscope.Theme

// Up to eight chains in one metric, as they are or set to 100 at a moment.
Page {
    id: page

    readonly property var chosen: {
        const text = page.route.query !== undefined ? page.route.value("chains") : "";
        // What is not watched (any more) has no figures, and no chip to take it out.
        const watched = Bridge.chains.watched;
        return text.split(",").filter((chain, i, all) => watched.includes(chain) && all.indexOf(chain) === i).slice(0, 8);
    }
    readonly property bool drawn: page.chosen.length > 0 && Bridge.total > 0
    property var histories: []
    readonly property bool indexed: page.route.query !== undefined && page.route.value("indexed") === "1"
    readonly property int metric: {
        const wanted = page.route.query !== undefined ? page.route.value("metric") : "";
        const found = page.metrics.find(entry => entry.word === wanted);
        return found === undefined ? HistoryMetric.Tps : found.metric;
    }
    readonly property var metrics: [{
            "metric": HistoryMetric.Tps,
            "text": qsTr("Transactions"),
            "unit": ChartUnit.PerSecond,
            "word": "tps"
        }, {
            "metric": HistoryMetric.MgasPerSecond,
            "text": qsTr("Gas"),
            "unit": ChartUnit.MgasPerSecond,
            "word": "gas"
        }, {
            "metric": HistoryMetric.BaseFeeGwei,
            "text": qsTr("Base fee"),
            "unit": ChartUnit.Gwei,
            "word": "fee"
        }, {
            "metric": HistoryMetric.BlockTimeMs,
            "text": qsTr("Block interval"),
            "unit": ChartUnit.Milliseconds,
            "word": "interval"
        }, {
            "metric": HistoryMetric.SafeLag,
            "text": qsTr("Safe lag"),
            "unit": ChartUnit.Seconds,
            "word": "safe"
        }, {
            "metric": HistoryMetric.FinalizedLag,
            "text": qsTr("Finalized lag"),
            "unit": ChartUnit.Seconds,
            "word": "finalized"
        }, {
            "metric": HistoryMetric.TransferCost,
            "text": qsTr("Transfer cost"),
            "unit": ChartUnit.Usd,
            "word": "transfer"
        }, {
            "metric": HistoryMetric.SwapCost,
            "text": qsTr("Swap cost"),
            "unit": ChartUnit.Usd,
            "word": "swap"
        }]
    // Where the lines are 100: the left edge until one is chosen with a click of the keyboard or the button.
    property double moment: 0
    readonly property var shown: page.metrics.find(entry => entry.metric === page.metric)

    function toggle(chain: string): void {
        const chains = page.chosen.slice();
        const at = chains.indexOf(chain);
        if (at >= 0)
            chains.splice(at, 1);
        else if (chains.length < 8)
            chains.push(chain);
        page.route.set("chains", chains.join(","));
    }
    function save(asCsv: bool): bool {
        if (page.drawn)
            panel.openSheet(asCsv);
        return page.drawn;
    }
    function gather(): void {
        const lines = [], histories = [];
        for (let i = 0; i < compared.count; ++i) {
            const one = compared.objectAt(i) as ComparedChain;
            if (one !== null) {
                lines.push(one.line);
                histories.push(one.history);
            }
        }
        panel.lines = lines;
        panel.histories = histories;
        page.histories = histories;
    }

    ready: page.histories.every(history => history.state !== ChainHistory.Idle && history.state !== ChainHistory.Loading)

    Keys.onPressed: event => {
        if (event.key === Qt.Key_I && event.modifiers === Qt.NoModifier) {
            page.moment = stage.cursor;
            page.route.set("indexed", page.indexed ? "" : "1");
            event.accepted = true;
        } else {
            keys.press(event);
        }
    }

    RangeKeys {
        id: keys

        stage: stage
    }
    ChartStage {
        id: stage

        range: TimeRange {
            source: Bridge.history
        }
    }
    Instantiator {
        id: compared

        model: page.chosen

        delegate: ComparedChain {
            active: page.visible
            columns: Math.round(panel.plot.width)
            indexed: page.indexed
            metric: page.metric
            moment: page.moment > 0 ? page.moment : stage.range.from
            range: stage.range
        }

        onObjectAdded: page.gather()
        onObjectRemoved: page.gather()
    }
    Rectangle {
        id: head

        readonly property bool roomy: head.width > 160 * Theme.unit

        color: Theme.surface
        height: chips.y + chips.height + 1.5 * Theme.unit
        width: parent.width

        Flow {
            id: metrics

            spacing: Theme.unit / 2
            width: (head.roomy ? 0.66 : 1) * parent.width - 4 * Theme.unit
            x: 2 * Theme.unit
            y: 1.25 * Theme.unit

            Repeater {
                model: page.metrics

                delegate: RangeChip {
                    required property var modelData

                    checked: page.metric === modelData.metric
                    text: modelData.text

                    onClicked: page.route.set("metric", modelData.word)
                }
            }
            ScaleChips {
                indexed: page.indexed

                onChosen: indexed => {
                    page.moment = indexed ? stage.cursor : page.moment;
                    page.route.set("indexed", indexed ? "1" : "");
                }
            }
        }
        RangeBar {
            id: bar

            anchors.right: parent.right
            anchors.rightMargin: 1.5 * Theme.unit
            interactive: !page.picture
            range: stage.range
            room: (head.roomy ? 0.34 : 1) * parent.width - 2 * Theme.unit
            y: head.roomy ? metrics.y : metrics.y + metrics.height + Theme.unit / 2
        }
        ChainChips {
            id: chips

            chosen: page.chosen
            width: parent.width - 4 * Theme.unit
            x: 2 * Theme.unit
            y: (head.roomy ? metrics.y + metrics.height : bar.y + bar.height) + Theme.unit

            onToggled: chain => page.toggle(chain)
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    Ranking {
        id: ranking

        anchors.top: head.bottom
        text: page.indexed || !panel.visible ? "" : panel.plot.ranking
        width: parent.width
    }
    ChartPanel {
        id: panel

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Theme.unit
        anchors.right: parent.right
        anchors.top: ranking.bottom
        focus: true
        emptyText: Bridge.condition === Condition.NothingReachable ? Bridge.advice : page.shown.unit !== ChartUnit.Usd ? "" : Bridge.source !== Bridge.Source.Live ? qsTr("This recording carries no costs.") : qsTr("Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.")
        from: page.histories.length > 0 ? page.histories[0].from : 0
        fromZero: !page.indexed
        interactive: !page.picture
        origin: qsTr("Rollscope · %1", "source").arg(Bridge.sourceLabel)
        source: Bridge.history
        stage: stage
        subject: qsTr("Comparison")
        title: page.indexed ? qsTr("%1, 100 = %2", "metric, moment").arg(page.shown.text).arg(page.moment > 0 ? qsTr("the chosen moment") : qsTr("the left edge")) : page.shown.text
        to: page.histories.length > 0 ? page.histories[0].to : 1
        unit: page.indexed ? ChartUnit.Index : page.shown.unit
        visible: page.drawn
    }
    Blank {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        sign: Symbol.Lines
        text: Bridge.total === 0 ? Bridge.advice : qsTr("Choose up to eight chains above. One metric is drawn for all of them over one range.")
        title: Bridge.total === 0 ? Bridge.headline : qsTr("Nothing to compare yet")
        visible: !page.drawn
    }
}
