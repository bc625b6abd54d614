pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Bridge
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Models
import Rollscope.Theme

// Is anything down? One line, and a bar of all chains, worst first.
Item {
    id: strip

    required property ChainFilterModel chains
    required property OverviewColumns columns
    property bool searchable: true
    readonly property int worst: Bridge.halted > 0 ? ChainState.Halted : Bridge.troubled > 0 ? ChainState.Degraded : Bridge.recovering > 0 ? ChainState.Recovering : Bridge.unknown > 0 ? ChainState.Unknown : Bridge.live > 0 && Bridge.starting === 0 ? ChainState.Live : ChainState.Starting

    function search(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }

    implicitHeight: 7 * Theme.unit

    Accessible.description: Bridge.advice
    Accessible.name: Bridge.headline
    Accessible.role: Accessible.AlertMessage

    component Segment: Rectangle {
        required property int chainState
        required property int chains

        color: StateColors.of(chainState)
        height: parent.height
        visible: chains > 0
        width: Bridge.total > 0 ? parent.width * chains / Bridge.total : 0
    }

    StateMark {
        id: mark

        anchors.verticalCenter: headline.verticalCenter
        chainState: strip.worst
        height: 2 * Theme.unit
        visible: Bridge.total > 0
        width: 2 * Theme.unit
        x: 2 * Theme.unit
    }
    Text {
        id: headline

        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? 1.25 * Theme.unit : 2 * Theme.unit
        color: Theme.text
        elide: Text.ElideRight
        font: Theme.heading
        fontSizeMode: Text.Fit
        height: parent.height - bar.height
        maximumLineCount: 2
        minimumPixelSize: Theme.body.pixelSize
        text: Bridge.headline
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, tools.x - x - 2 * Theme.unit)
        wrapMode: Text.Wrap
    }
    Text {
        anchors.left: headline.right
        anchors.leftMargin: 2 * Theme.unit
        anchors.right: tools.left
        anchors.rightMargin: 2 * Theme.unit
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        height: headline.height
        text: Bridge.advice
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        visible: Bridge.condition === Condition.Starting && width > 16 * Theme.unit
    }
    Row {
        id: tools

        anchors.right: parent.right
        anchors.rightMargin: 2 * Theme.unit
        anchors.verticalCenter: headline.verticalCenter
        spacing: Theme.unit
        visible: strip.searchable
        width: visible ? implicitWidth : 0

        SignButton {
            checkable: true
            checked: strip.chains.favouritesOnly
            color: checked ? Theme.degraded : Theme.textMuted
            sign: checked ? Symbol.StarFull : Symbol.Star
            text: checked ? qsTr("Show all chains") : qsTr("Show favourites only")

            onToggled: strip.chains.favouritesOnly = checked
        }
        PickButton {
            chains: strip.chains
        }
        ColumnButton {
            columns: strip.columns
        }
        SearchField {
            id: field

            hint: qsTr("Search chains")
            implicitWidth: (strip.width > 110 * Theme.unit ? 28 : 20) * Theme.unit

            onTextChanged: strip.chains.filter = text

            Connections {
                function onFilterChanged(): void {
                    field.text = strip.chains.filter;
                }

                target: strip.chains
            }
        }
    }
    Row {
        id: bar

        anchors.bottom: parent.bottom
        height: Theme.unit / 2
        width: parent.width

        Segment {
            chainState: ChainState.Halted
            chains: Bridge.halted
        }
        Segment {
            chainState: ChainState.Degraded
            chains: Bridge.troubled
        }
        Segment {
            chainState: ChainState.Recovering
            chains: Bridge.recovering
        }
        Segment {
            chainState: ChainState.Unknown
            chains: Bridge.unknown
        }
        Segment {
            chainState: ChainState.Starting
            chains: Bridge.starting
        }
        Segment {
            chainState: ChainState.Live
            chains: Bridge.live
        }
    }
}
