pragma ComponentBehavior: Bound
import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Settings
import Rollscope.Theme

// What a new user sees: what this is, which chains, whether to be told. Nothing is connected before its end.
FocusScope {
    id: first

    readonly property list<string> nexts: [qsTr("Choose chains"), qsTr("Next"), qsTr("Start watching")]
    property int step: 0
    readonly property list<string> titles: [qsTr("Is a rollup down right now, and who says so?"), qsTr("Which chains do you watch?"), qsTr("Shall Rollscope tell you when one stops?")]

    function forward(): void {
        if (first.step < 2) {
            first.step += 1;
            next.forceActiveFocus(Qt.TabFocusReason);
        } else {
            AppSettings.set("firstRunDone", true);
        }
    }

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.window
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
    }
    Item {
        id: frame

        anchors.centerIn: parent
        height: Math.min(parent.height - 4 * Theme.unit, 74 * Theme.unit)
        width: Math.min(parent.width - 6 * Theme.unit, 84 * Theme.unit)

        Symbol {
            id: mark

            color: Theme.accent
            height: 4 * Theme.unit
            sign: Symbol.Trace
            width: height
        }
        Text {
            anchors.left: mark.right
            anchors.leftMargin: Theme.unit
            anchors.verticalCenter: mark.verticalCenter
            color: Theme.textMuted
            font: Theme.title
            text: qsTr("%1, %2 of 3", "program, screen").arg(Application.displayName).arg(first.step + 1)
            textFormat: Text.PlainText
        }
        Text {
            id: title

            color: Theme.text
            font: Theme.display
            text: first.titles[first.step]
            textFormat: Text.PlainText
            width: parent.width
            wrapMode: Text.Wrap
            y: 6 * Theme.unit

            Accessible.role: Accessible.Heading
        }
        Item {
            id: body

            anchors.bottom: foot.top
            anchors.bottomMargin: 2 * Theme.unit
            anchors.top: title.bottom
            anchors.topMargin: 3 * Theme.unit
            width: parent.width

            Column {
                spacing: 2.5 * Theme.unit
                visible: first.step === 0
                width: parent.width

                Point {
                    sign: Symbol.Rows
                    text: qsTr("Every chain in one line, worst first: transactions, gas, fees, the age of its last block.")
                    title: qsTr("One look")
                }
                Point {
                    sign: Symbol.Search
                    text: qsTr("A chain is called silent only by what its nodes sent, with the blocks, the times and the operators. What is not known is shown as not known.")
                    title: qsTr("With evidence")
                }
                Point {
                    sign: Symbol.Outside
                    text: qsTr("Rollscope speaks to public nodes of the chains that you choose next, or to your own. Their operators see your address, as those of any web site do. Nothing else leaves this machine: no account, no telemetry.")
                    title: qsTr("From your machine")
                }
            }
            ChainTicks {
                anchors.fill: parent
                visible: first.step === 1
            }
            Column {
                spacing: 2 * Theme.unit
                visible: first.step === 2
                width: parent.width

                SettingRow {
                    detail: qsTr("One notification when a chain stops, none while it stays so. Needs a tray on this desktop.")
                    label: qsTr("Notifications")

                    Toggle {
                        checked: AppSettings.alerts
                        label: qsTr("Notifications")

                        onToggled: AppSettings.set("alerts", checked)
                    }
                }
                SettingRow {
                    detail: qsTr("The colours follow the desktop unless you choose.")
                    label: qsTr("Colours")

                    Choice {
                        label: qsTr("Colours")
                        texts: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
                        value: AppSettings.theme
                        values: ["system", "light", "dark"]

                        onChosen: value => AppSettings.set("theme", value)
                    }
                }
                Text {
                    color: Theme.textMuted
                    font: Theme.body
                    text: qsTr("All of this stands in Settings, and can be changed at any time.")
                    textFormat: Text.PlainText
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
        Row {
            id: foot

            anchors.bottom: parent.bottom
            anchors.right: parent.right
            spacing: Theme.unit

            PushButton {
                text: qsTr("Back")
                visible: first.step > 0

                // The button hides itself on the first page, and the keyboard must not go with it.
                onClicked: {
                    first.step -= 1;
                    if (first.step === 0)
                        next.forceActiveFocus(Qt.OtherFocusReason);
                }
            }
            PushButton {
                id: next

                focus: true
                primary: true
                text: first.nexts[first.step]

                onClicked: first.forward()
            }
        }
        Row {
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Math.round((Theme.controlHeight - Theme.unit) / 2)
            spacing: Theme.unit

            Repeater {
                model: 3

                delegate: Rectangle {
                    required property int index

                    color: index === first.step ? Theme.accent : Theme.border
                    height: Theme.unit
                    radius: height / 2
                    width: index === first.step ? 3 * Theme.unit : height
                }
            }
        }
    }

    component Point: Item {
        id: point

        required property int sign
        required property string text
        required property string title

        height: Math.max(head.height + what.height, 5 * Theme.unit)
        width: parent ? parent.width : 0

        Rectangle {
            color: Theme.selected
            height: 4.5 * Theme.unit
            radius: Theme.radius
            width: height

            Symbol {
                anchors.centerIn: parent
                color: Theme.accent
                height: 2.5 * Theme.unit
                sign: point.sign
                width: height
            }
        }
        Text {
            id: head

            color: Theme.text
            font: Theme.strong
            text: point.title
            textFormat: Text.PlainText
            x: 6.5 * Theme.unit
        }
        Text {
            id: what

            color: Theme.textMuted
            font: Theme.body
            lineHeight: 1.25
            text: point.text
            textFormat: Text.PlainText
            width: parent.width - x
            wrapMode: Text.Wrap
            x: head.x
            y: head.height + Theme.unit / 4
        }
    }
}
