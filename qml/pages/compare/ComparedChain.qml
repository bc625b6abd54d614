import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.History
import Rollscope.Models
import Rollscope.Theme

// One chain of the comparison: its history and its line.
QtObject {
    id: compared

    property bool active: true
    readonly property string chain: compared.modelData
    property int columns: 0
    readonly property ChainDetail detail: Bridge.total > 0 ? Bridge.chains.detailOf(compared.chain) : null
    readonly property ChainHistory history: ChainHistory {
        active: compared.active
        chain: compared.chain
        columns: compared.columns
        metrics: [compared.metric]
        range: compared.range
        source: Bridge.history
    }
    required property int index
    property bool indexed: false
    readonly property ChartLine line: ChartLine {
        color: Theme.series[Math.max(0, compared.index) % 8]
        data: compared.spark.result
        name: compared.detail ? compared.detail.name : compared.chain
        series: Math.max(0, compared.index) % 8
    }
    property int metric: HistoryMetric.Tps
    required property string modelData
    property double moment: 0
    property TimeRange range: null
    readonly property IndexedSpark spark: IndexedSpark {
        from: compared.history.from
        indexed: compared.indexed
        moment: compared.moment
        source: compared.history.first
        to: compared.history.to
    }
}
