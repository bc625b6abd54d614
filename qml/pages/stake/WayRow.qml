pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Theme

// One way out: how long, what it costs, what one would get today, and what that does not show.
Rectangle {
    id: way

    required property string fee
    required property string gets
    required property var hidden // a list; what comes from C++ is no list<string> to qmllint
    required property string leaves
    required property string summary
    required property string time
    required property string title
    required property string why
    required property string words

    border.color: Theme.border
    border.width: Theme.hairline
    color: Theme.surface
    implicitHeight: body.height + 3 * Theme.unit
    radius: Theme.radius

    Accessible.name: way.summary
    Accessible.role: Accessible.Grouping

    Column {
        id: body

        spacing: Theme.unit
        width: parent.width - 4 * Theme.unit
        x: 2 * Theme.unit
        y: 1.5 * Theme.unit

        Text {
            color: Theme.text
            font: Theme.strong
            text: way.title
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
        }
        Flow {
            spacing: 2 * Theme.unit
            width: parent.width

            Fact {
                label: qsTr("Takes")
                value: way.time
                width: 16 * Theme.unit
            }
            Fact {
                label: qsTr("If begun now, done by")
                value: way.leaves
                width: 22 * Theme.unit
            }
            Fact {
                label: qsTr("Fee")
                value: way.fee
                width: 10 * Theme.unit
            }
            Fact {
                label: qsTr("You would get today")
                value: way.gets
                width: 24 * Theme.unit
            }
        }
        Line {
            text: way.words
        }
        Line {
            text: way.why
        }
        Repeater {
            model: way.hidden

            delegate: Item {
                id: cost

                required property string modelData

                height: costWords.height
                width: body.width

                Symbol {
                    color: Theme.degraded
                    height: 1.75 * Theme.unit
                    sign: Symbol.Warning
                    width: height
                    y: 2
                }
                Text {
                    id: costWords

                    color: Theme.degraded
                    font: Theme.body
                    text: qsTr("Hidden cost: %1").arg(cost.modelData)
                    textFormat: Text.PlainText
                    width: parent.width - x
                    wrapMode: Text.Wrap
                    x: 2.5 * Theme.unit
                }
            }
        }
    }

    component Line: Text {
        color: Theme.textMuted
        font: Theme.body
        text: ""
        textFormat: Text.PlainText
        visible: text.length > 0
        width: parent ? parent.width : 0
        wrapMode: Text.Wrap
    }
}
