pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Incidents
import Rollscope.Theme

// What each endpoint showed when it began and when it was over.
Column {
    id: table

    required property EvidenceModel evidence
    readonly property real fifth: Math.floor((table.width - 2 * Theme.unit) / 20)

    Accessible.name: qsTr("Evidence per endpoint")
    Accessible.role: Accessible.Table

    Text {
        bottomPadding: Theme.unit
        color: Theme.text
        font: Theme.strong
        text: qsTr("Evidence")

        Accessible.role: Accessible.Heading
    }
    Line {
        arrival: qsTr("Arrived", "column head")
        block: qsTr("Block", "column head")
        hash: qsTr("Hash", "column head")
        head: true
        operatorName: qsTr("Operator", "column head")
        says: qsTr("Showed", "column head")
        when: qsTr("When", "column head")
    }
    Repeater {
        model: table.evidence

        delegate: Line {
            required property string briefHash
            required property string stateText
            required property string summary

            hash: briefHash
            says: stateText

            Accessible.name: summary
            Accessible.role: Accessible.Row
        }
    }

    component Line: Item {
        id: line

        required property string arrival
        required property string block
        property string hash: ""
        property bool head: false
        required property string operatorName
        property string says: ""
        property bool well: true
        required property string when

        height: (line.head ? 3 : 3.5) * Theme.unit
        width: table.width

        Cell {
            head: line.head
            text: line.operatorName
            width: 5 * table.fifth
        }
        Cell {
            head: line.head
            color: line.head ? Theme.textMuted : line.well ? Theme.text : Theme.degraded
            text: line.says
            width: 3 * table.fifth
            x: 5 * table.fifth
        }
        Cell {
            head: line.head
            figures: true
            horizontalAlignment: Text.AlignRight
            text: line.block
            width: 3 * table.fifth
            x: 8 * table.fifth
        }
        Cell {
            head: line.head
            figures: true
            text: line.hash
            width: 3.5 * table.fifth
            x: 11.5 * table.fifth
        }
        Cell {
            head: line.head
            figures: true
            text: line.arrival
            width: 2.5 * table.fifth
            x: 15 * table.fifth
        }
        Cell {
            head: line.head
            color: Theme.textMuted
            text: line.when
            width: 2.75 * table.fifth
            x: 17.5 * table.fifth
        }
        Rectangle {
            anchors.bottom: parent.bottom
            color: Theme.border
            height: Theme.hairline
            width: parent.width
        }
    }
    component Cell: Text {
        property bool figures: false
        property bool head: false

        color: head ? Theme.textMuted : Theme.text
        elide: Text.ElideRight
        font: head || !figures ? Theme.small : Theme.figureSmall
        height: parent ? parent.height : 0
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
    }
}
