pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// One protocol whole: what stands against it, what can be done, every way out, and where each figure is from.
FocusScope {
    id: panel

    property bool closable: false
    required property ProtocolDetail detail
    property bool interactive: true

    signal closed
    signal removed
    signal wanted(string action)

    Accessible.name: panel.detail.name
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        contentHeight: body.height + 4 * Theme.unit

        Column {
            id: body

            spacing: 2 * Theme.unit
            width: parent.width - 4 * Theme.unit
            x: 2 * Theme.unit
            y: 2 * Theme.unit

            Column {
                spacing: Theme.unit / 2
                width: parent.width

                Text {
                    color: Theme.text
                    font: Theme.title
                    text: panel.detail.name
                    textFormat: Text.PlainText
                    width: parent.width - 5 * Theme.unit
                    wrapMode: Text.Wrap

                    Accessible.role: Accessible.Heading
                }
                Words {
                    text: panel.detail.note
                }
                Words {
                    color: Theme.warnText
                    text: panel.detail.typed
                }
                Words {
                    color: Theme.text
                    font: Theme.figure
                    text: panel.detail.address
                }
            }
            FindingList {
                model: panel.detail.findings
                width: parent.width
            }
            Column {
                spacing: Theme.unit
                visible: panel.interactive && actions.count > 0
                width: parent.width

                SectionHead {
                    text: qsTr("What can be done")
                }
                Repeater {
                    id: actions

                    model: panel.detail.actionTitles

                    delegate: ActionEntry {
                        required property int index
                        required property string modelData

                        focus: index === 0
                        text: modelData
                        width: body.width

                        onClicked: panel.wanted(panel.detail.actions[index])
                    }
                }
            }
            Words {
                text: panel.detail.watchWords
            }
            Column {
                spacing: Theme.unit
                visible: ways.count > 0
                width: parent.width

                SectionHead {
                    text: qsTr("Ways out, read now")
                }
                Repeater {
                    id: ways

                    model: panel.detail.ways

                    delegate: WayRow {
                        width: body.width
                    }
                }
            }
            ReviewLines {
                lines: panel.detail.figures
                title: qsTr("What the chain says")
                width: parent.width
            }
            Words {
                text: panel.detail.origin
            }
            Flow {
                spacing: Theme.unit
                visible: panel.interactive
                width: parent.width

                PushButton {
                    text: qsTr("Read it again")

                    onClicked: Staking.refresh(panel.detail.protocol)
                }
                PushButton {
                    text: qsTr("Take it off the list")
                    visible: panel.detail.typed.length > 0

                    onClicked: panel.removed()
                }
            }
            Words {
                color: Theme.halted
                text: panel.detail.typed.length > 0 ? Staking.vaults.trouble : ""
            }
        }
    }
    SignButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.unit
        sign: Symbol.Close
        text: qsTr("Back to the list")
        visible: panel.closable && panel.interactive
        y: Theme.unit

        onClicked: panel.closed()
    }

    component SectionHead: Text {
        color: Theme.textMuted
        font: Theme.small
        textFormat: Text.PlainText
        width: parent ? parent.width : 0

        Accessible.role: Accessible.Heading
    }
    component Words: Text {
        color: Theme.textMuted
        font: Theme.body
        text: ""
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap
    }
}
