import QtQuick
import Rollscope.Bridge
import Rollscope.ChartViews
import Rollscope.Controls
import Rollscope.History
import Rollscope.Models
import Rollscope.Navigation
import Rollscope.Theme

// One chain: its state and who says so, its charts over one range, its blocks as they come.
Page {
    id: page

    readonly property string chain: page.route.argument
    readonly property ChainDetail detail: Bridge.total > 0 ? Bridge.chains.detailOf(page.chain) : null
    readonly property bool known: page.detail !== null
    readonly property var metrics: {
        const all = [HistoryMetric.Tps, HistoryMetric.UserTps, HistoryMetric.MgasPerSecond, HistoryMetric.BaseFeeGwei, HistoryMetric.BlockTimeMs, HistoryMetric.SafeLag, HistoryMetric.FinalizedLag, HistoryMetric.TransferCost, HistoryMetric.SwapCost];
        if (page.known && page.detail.posts)
            all.push(HistoryMetric.PostingGap);
        if (page.known && page.detail.carriesBlobs)
            all.push(HistoryMetric.Blobs, HistoryMetric.BlobFee);
        return all;
    }
    readonly property bool wide: page.width >= 120 * Theme.unit

    function save(asCsv: bool): bool {
        if (charts.visible)
            charts.save(asCsv);
        return charts.visible;
    }

    ready: history.state !== ChainHistory.Idle && history.state !== ChainHistory.Loading || !page.known

    Component.onCompleted: Bridge.incidents.want()
    Keys.onPressed: event => keys.press(event)

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
    ChainHistory {
        id: history

        active: page.visible
        chain: page.chain
        columns: Math.round(charts.plotWidth)
        incidents: Bridge.incidents.version >= 0 ? Bridge.incidents.bandsOf(page.chain) : Bridge.incidents.bandsOf("")
        metrics: page.metrics
        range: stage.range
        source: Bridge.history
        tape: 64
    }
    ChainHead {
        id: head

        detail: page.detail
        interactive: !page.picture
        narrow: !page.wide
        range: stage.range
        visible: page.known
        width: parent.width
    }
    Notice {
        id: trouble

        height: visible ? implicitHeight : 0
        text: history.trouble
        title: qsTr("The stored history cannot be read")
        tone: Notice.Warn
        visible: page.known && history.trouble.length > 0
        width: parent.width
        y: head.height
    }
    ChainCharts {
        id: charts

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: page.wide ? side.left : parent.right
        anchors.top: trouble.bottom
        carriesBlobs: page.known && page.detail.carriesBlobs
        detail: page.detail
        history: history
        posts: page.known && page.detail.posts
        origin: page.known ? page.detail.voices.length > 0 ? qsTr("Rollscope · %1 · %2", "source, operators").arg(Bridge.sourceLabel).arg(page.detail.voices) : qsTr("Rollscope · %1", "source").arg(Bridge.sourceLabel) : ""
        stage: stage
        touchable: !page.picture
        subject: page.known ? page.detail.name : page.chain
        visible: page.known && (page.wide || !head.showsBlocks)
    }
    Rectangle {
        id: side

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: trouble.bottom
        color: Theme.surface
        visible: page.known && (page.wide || head.showsBlocks)
        width: page.wide ? 50 * Theme.unit : parent.width

        Rectangle {
            color: Theme.border
            height: parent.height
            width: Theme.hairline
        }
        BlockTape {
            anchors.bottom: endpoints.top
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            blocks: history.blocks
            waiting: history.state === ChainHistory.Loading || history.state === ChainHistory.Idle
        }
        EndpointStrip {
            id: endpoints

            anchors.bottom: parent.bottom
            detail: page.detail
            width: parent.width
        }
    }
    Blank {
        action: page.picture || Bridge.condition === Condition.Starting ? "" : qsTr("Open the overview")
        anchors.fill: parent
        text: Bridge.total === 0 ? Bridge.advice : page.chain.length === 0 ? qsTr("Pick one in the overview.") : qsTr("\"%1\" is not among the chains that are watched now. Add it in the settings, or start with --chain %1.").arg(page.chain)
        title: Bridge.total === 0 ? Bridge.headline : page.chain.length === 0 ? qsTr("No chain is chosen") : qsTr("This chain is not watched")
        visible: !page.known

        onActed: Router.go("overview")
    }
}
