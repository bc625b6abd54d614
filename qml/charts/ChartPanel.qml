pragma ComponentBehavior: Bound
import QtQml
import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.History
import Rollscope.Theme

// One chart: title and unit, legend, plot with axes, crosshair, menu.
FocusScope {
    id: panel

    default property alias lines: plot.lines
    property alias bands: plot.bands
    property alias fromZero: plot.fromZero
    property double from: 0
    property bool interactive: true
    // Why there is nothing to see, where there is nothing.
    property string emptyText: ""
    property bool loading: false
    property var histories: []
    property alias plot: plot
    property HistorySource source: null
    required property ChartStage stage
    required property string subject
    property alias title: plot.name
    property double to: 1
    property alias unit: plot.unit
    property string origin: ""

    activeFocusOnTab: panel.interactive

    Accessible.description: plot.summary
    Accessible.name: panel.title
    Accessible.role: Accessible.Chart

    Keys.onMenuPressed: panel.openMenu()
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier))) {
            event.accepted = true;
            panel.openMenu();
        }
    }

    function openMenu(): void {
        menus.active = true;
        (menus.objectAt(0) as ChartMenu).popup(more, 0, more.height);
    }
    function openSheet(asCsv: bool): void {
        sheets.active = true;
        (sheets.objectAt(0) as ChartExportSheet).show(asCsv);
    }
    function openTable(): void {
        tables.active = true;
        (tables.objectAt(0) as ChartTable).open();
    }

    Rectangle {
        anchors.fill: parent
        border.color: panel.activeFocus ? Theme.focus : Theme.border
        border.width: panel.activeFocus ? 2 : Theme.hairline
        color: Theme.surface
        radius: Theme.radius
    }
    Text {
        id: title

        color: Theme.text
        font: Theme.strong
        height: 4 * Theme.unit
        text: plot.name
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        x: 1.5 * Theme.unit
    }
    Text {
        id: unitSign

        anchors.left: title.right
        anchors.leftMargin: Theme.unit * 3 / 4
        color: Theme.textMuted
        font: Theme.small
        height: title.height
        text: plot.unitText
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
    ChartLegend {
        id: legend

        anchors.right: more.left
        chart: plot
        width: Math.min(wanted, more.x - unitSign.x - unitSign.width - 2 * Theme.unit)
        y: Theme.unit / 2
    }
    SignButton {
        id: more

        anchors.right: parent.right
        height: title.height
        sign: Symbol.ChevronDown
        text: qsTr("Menu of %1").arg(panel.title)
        visible: panel.interactive
        width: visible ? implicitWidth : Theme.unit

        onClicked: panel.openMenu()
    }
    TimeSeries {
        id: plot

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 3 * Theme.unit
        anchors.left: parent.left
        anchors.leftMargin: 7 * Theme.unit
        anchors.right: parent.right
        anchors.rightMargin: 1.5 * Theme.unit
        anchors.top: parent.top
        anchors.topMargin: Math.max(title.height, legend.height + Theme.unit) + Theme.unit / 2
        cursor: panel.stage.cursor
        degradedColor: Theme.degraded
        from: panel.from
        gapColor: Theme.chartGap
        gridColor: Theme.chartGrid
        haltedColor: Theme.halted
        mostTimeTicks: Math.max(2, Math.floor(width / (12 * Theme.unit)))
        mostValueTicks: Math.max(2, Math.min(8, Math.floor(height / (4.5 * Theme.unit))))
        rolledBackColor: Theme.rolledBack
        stalledColor: Theme.stalled
        subject: panel.subject + "/" + panel.title
        to: panel.to
    }
    Repeater {
        model: plot.valueTicks

        delegate: Text {
            required property string label
            required property real position

            color: Theme.textMuted
            font: Theme.figureSmall
            horizontalAlignment: Text.AlignRight
            text: label
            textFormat: Text.PlainText
            visible: !plot.empty
            width: 6 * Theme.unit
            y: Math.round(plot.y + (1 - position) * plot.height - height / 2)
        }
    }
    Repeater {
        model: plot.timeTicks

        delegate: Text {
            required property string label
            required property bool major
            required property real position

            color: major ? Theme.text : Theme.textMuted
            font: Theme.figureSmall
            text: label
            textFormat: Text.PlainText
            x: Math.round(Math.max(plot.x, Math.min(plot.x + plot.width - width, plot.x + position * plot.width - width / 2)))
            y: Math.round(plot.y + plot.height + Theme.unit / 2)
        }
    }
    Text {
        anchors.centerIn: plot
        color: Theme.textMuted
        font: Theme.body
        horizontalAlignment: Text.AlignHCenter
        text: panel.loading ? qsTr("Reading the history…") : panel.emptyText.length > 0 ? panel.emptyText : qsTr("Nothing is known of this range.")
        textFormat: Text.PlainText
        visible: plot.empty
        width: plot.width
        wrapMode: Text.Wrap
    }
    ChartCrosshair {
        plot: plot
    }
    PlotPointer {
        anchors.fill: plot
        enabled: panel.interactive
        stage: panel.stage

        onPressed: panel.forceActiveFocus(Qt.MouseFocusReason)
    }
    // Made when they are first wanted: a page has several charts, and few of them are asked.
    Instantiator {
        id: menus

        active: false
        model: 1

        delegate: ChartMenu {
            logarithmic: plot.logarithmic

            onAboutToHide: more.opened = false
            onAboutToShow: more.opened = true
            onAxisToggled: plot.logarithmic = !plot.logarithmic
            onCsvWanted: panel.openSheet(true)
            onPictureWanted: panel.openSheet(false)
            onTableWanted: panel.openTable()
        }
    }
    Instantiator {
        id: tables

        active: false
        model: 1

        delegate: ChartTable {
            chart: plot
            parent: panel.T.Overlay.overlay
        }
    }
    Instantiator {
        id: sheets

        active: false
        model: 1

        delegate: ChartExportSheet {
            histories: panel.histories
            parent: panel.T.Overlay.overlay
            words: panel.subject + " " + panel.title

            exporter: ChartExport {
                chart: plot
                origin: panel.origin
                range: panel.stage.range.text
                source: panel.source
                title: qsTr("%1: %2", "chain, chart").arg(panel.subject).arg(panel.title)
            }
        }
    }
}
