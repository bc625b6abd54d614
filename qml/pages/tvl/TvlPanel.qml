import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme
import Rollscope.Tvl

// One rollup: every escrow and token, with its price, the price's age, and what could not be counted.
FocusScope {
    id: panel

    property bool closable: false
    property bool interactive: true
    required property TvlPartsModel parts

    signal closed

    Accessible.name: panel.parts.name
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    SignButton {
        id: close

        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        sign: Symbol.Close
        text: qsTr("Back to the list")
        visible: panel.closable && panel.interactive
        y: Theme.unit

        onClicked: panel.closed()
    }
    Column {
        id: head

        spacing: Theme.unit
        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: 2 * Theme.unit

        Text {
            color: Theme.text
            elide: Text.ElideRight
            font: Theme.title
            text: panel.parts.name
            textFormat: Text.PlainText
            width: parent.width - (close.visible ? 5 * Theme.unit : 0)

            Accessible.role: Accessible.Heading
        }
        Flow {
            spacing: 3 * Theme.unit
            width: parent.width

            Fact {
                label: qsTr("Value locked")
                value: panel.parts.value
                width: 20 * Theme.unit
            }
            Fact {
                label: qsTr("24 h")
                value: panel.parts.day
                width: 9 * Theme.unit
            }
            Fact {
                label: qsTr("7 d")
                value: panel.parts.week
                width: 9 * Theme.unit
            }
            Fact {
                label: qsTr("In shared escrows")
                value: panel.parts.shared
                visible: panel.parts.shared.length > 0
                width: 20 * Theme.unit
            }
        }
        Line {
            color: Theme.degraded
            text: panel.parts.trouble
        }
        Line {
            text: panel.parts.origin
        }
        Line {
            text: panel.parts.coverage
        }
        Line {
            text: qsTr("Some escrows may hold any token; those without a known price feed are not seen.")
            visible: panel.parts.anyToken
        }
    }
    TvlPart {
        id: heads

        amount: qsTr("Amount", "column head")
        anchors.top: head.bottom
        anchors.topMargin: Theme.unit
        counted: false
        head: true
        mark: ""
        price: qsTr("Price", "column head")
        priceAge: qsTr("Age", "column head: of the price")
        reason: ""
        summary: ""
        token: qsTr("Token", "column head")
        value: qsTr("Value", "column head")
        visible: view.count > 0
        width: parent.width
    }
    ListView {
        id: view

        activeFocusOnTab: true
        anchors.bottom: parent.bottom
        anchors.top: heads.bottom
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0
        clip: true
        focus: true
        model: panel.parts
        section.property: "escrow"
        width: parent.width

        Accessible.name: qsTr("Escrows and tokens")
        Accessible.role: Accessible.Table

        T.ScrollBar.vertical: ScrollTrack {
        }
        // Not bound to this document: Qt 6.4 makes no section delegates of components that are.
        delegate: TvlPart {
            width: ListView.view === null ? 0 : ListView.view.width
        }
        section.delegate: Item {
            id: escrow

            required property string section
            readonly property list<string> words: escrow.section.split("\n")

            height: 6.5 * Theme.unit
            width: parent === null ? 0 : parent.width

            Text {
                id: title

                color: Theme.text
                elide: Text.ElideRight
                font: Theme.strong
                text: escrow.words[0]
                textFormat: Text.PlainText
                width: Math.min(implicitWidth, parent.width - 4 * Theme.unit)
                x: 2 * Theme.unit
                y: 1.5 * Theme.unit
            }
            Text {
                anchors.left: title.right
                anchors.leftMargin: Theme.unit
                color: Theme.degraded
                elide: Text.ElideRight
                font: Theme.small
                text: escrow.words.length > 2 ? escrow.words[2] : ""
                textFormat: Text.PlainText
                width: parent.width - title.x - title.width - 3 * Theme.unit
                y: title.y + 2
            }
            Text {
                color: Theme.textMuted
                elide: Text.ElideMiddle
                font: Theme.figureSmall
                text: escrow.words.length > 1 ? escrow.words[1] : ""
                textFormat: Text.PlainText
                width: parent.width - 4 * Theme.unit
                x: 2 * Theme.unit
                y: title.y + title.height + 2
            }
        }

        Keys.onDownPressed: view.flick(0, -120 * Theme.unit)
        Keys.onUpPressed: view.flick(0, 120 * Theme.unit)
    }
    FocusRing {
        target: view
    }

    component Line: Text {
        color: Theme.textMuted
        font: Theme.small
        text: ""
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap
    }
}
