import QtQuick
import Rollscope.Controls
import Rollscope.Theme

// One incident: its sign, which chain, what and how bad, when it began and how long it held.
Item {
    id: row

    required property string began
    required property string chainName
    required property bool critical
    required property bool current
    required property bool grouped
    required property string headline
    required property string held
    required property string incidentId
    required property bool isOpen
    required property bool keyed
    required property int kindState
    required property string kindText
    required property bool noted
    required property bool over
    required property bool reconstructed
    required property string severityText
    required property string summary

    // Fixed: the fonts of some scripts stand higher.
    readonly property real lineHeight: 2.5 * Theme.unit

    signal tapped

    height: 6.5 * Theme.unit

    Accessible.name: row.summary
    Accessible.role: Accessible.ListItem

    Accessible.onPressAction: row.tapped()

    Rectangle {
        anchors.fill: parent
        color: row.current ? Theme.selected : hover.hovered ? Theme.hover : "transparent"

        Rectangle {
            color: Theme.focus
            height: parent.height
            visible: row.current
            width: row.keyed ? Theme.unit / 2 : Theme.unit / 4
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: row.tapped()
    }
    StateMark {
        id: mark

        chainState: row.kindState
        height: 2 * Theme.unit
        width: 2 * Theme.unit
        x: 2 * Theme.unit
        y: Math.round((row.height - height) / 2)
    }
    Text {
        id: chain

        color: Theme.text
        elide: Text.ElideRight
        font: Theme.strong
        height: row.lineHeight
        text: row.chainName
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: Math.min(implicitWidth, row.width * 0.4)
        x: 5.5 * Theme.unit
        y: row.height / 2 - height
    }
    Row {
        id: tags

        anchors.left: chain.right
        anchors.leftMargin: 1.25 * Theme.unit
        spacing: Theme.unit
        y: chain.y

        Text {
            color: StateColors.of(row.kindState)
            font: Theme.body
            height: row.lineHeight
            text: row.kindText
            textFormat: Text.PlainText
            verticalAlignment: Text.AlignVCenter
        }
        Tag {
            color: Theme.halted
            text: qsTr("open")
            visible: row.isOpen && !row.over
        }
        Tag {
            color: Theme.degraded
            text: qsTr("recovering")
            visible: row.over
        }
        Tag {
            color: Theme.textMuted
            text: qsTr("reconstructed")
            visible: row.reconstructed
        }
        Tag {
            color: Theme.textMuted
            text: qsTr("group")
            visible: row.grouped
        }
        Tag {
            color: Theme.textMuted
            text: qsTr("note")
            visible: row.noted
        }
    }
    Text {
        color: Theme.textMuted
        elide: Text.ElideRight
        font: Theme.body
        height: row.lineHeight
        text: row.headline
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        width: began.x - x - Theme.unit
        x: chain.x
        y: row.height / 2
    }
    Text {
        id: held

        anchors.right: parent.right
        anchors.rightMargin: 2.5 * Theme.unit
        color: row.over ? Theme.degraded : row.isOpen ? Theme.halted : Theme.text
        font: Theme.figure
        height: row.lineHeight
        text: row.held
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        y: chain.y
    }
    Text {
        id: began

        anchors.right: held.right
        color: Theme.textMuted
        font: Theme.figureSmall
        height: row.lineHeight
        text: row.began
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        y: row.height / 2
    }

    component Tag: Text {
        id: tag

        anchors.verticalCenter: parent?.verticalCenter
        bottomPadding: 1
        font: Theme.small
        leftPadding: Theme.unit * 3 / 4
        rightPadding: leftPadding
        textFormat: Text.PlainText
        topPadding: 1

        Rectangle {
            anchors.fill: parent
            border.color: tag.color
            border.width: Theme.hairline
            color: "transparent"
            opacity: 0.6
            radius: Theme.radius / 2
        }
    }
}
