pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Stake
import Rollscope.Theme

// The six steps. Those that were passed lead back.
Rectangle {
    id: rail

    readonly property bool narrow: rail.width < 96 * Theme.unit
    readonly property list<string> titles: [qsTr("Protocol"), qsTr("Amount"), qsTr("Ways out"), qsTr("Review"), qsTr("Sign"), qsTr("Track")]
    required property WizardState wizard

    color: Theme.surface
    implicitHeight: 5 * Theme.unit

    Accessible.name: qsTr("Step %1 of 6: %2").arg(rail.wizard.step + 1).arg(rail.titles[rail.wizard.step])
    Accessible.role: Accessible.PageTabList

    Row {
        spacing: Theme.unit / 2
        x: Theme.unit
        y: Math.round((rail.height - height) / 2)

        Repeater {
            model: rail.titles

            delegate: T.Button {
                id: step

                readonly property bool here: rail.wizard.step === step.index
                required property int index
                required property string modelData
                readonly property bool passed: step.index < rail.wizard.step

                enabled: step.passed && rail.wizard.step !== WizardState.Track && !rail.wizard.signing && !rail.wizard.held
                font: step.here ? Theme.strong : Theme.body
                implicitHeight: 3.5 * Theme.unit
                implicitWidth: contentItem.implicitWidth + 2 * Theme.unit
                text: step.modelData

                Accessible.name: step.here ? qsTr("%1, this step").arg(step.text) : step.text
                Accessible.role: Accessible.PageTab
                Accessible.selected: step.here

                Keys.onEnterPressed: step.clicked()
                Keys.onReturnPressed: step.clicked()
                onClicked: rail.wizard.goTo(step.index)

                background: Rectangle {
                    color: step.here ? Theme.selected : step.hovered && step.enabled ? Theme.hover : "transparent"
                    radius: Theme.radius

                    FocusRing {
                        target: step
                    }
                }
                contentItem: Row {
                    leftPadding: Theme.unit
                    spacing: Theme.unit * 3 / 4

                    Symbol {
                        anchors.verticalCenter: parent.verticalCenter
                        color: Theme.live
                        height: 1.75 * Theme.unit
                        sign: Symbol.Check
                        visible: step.passed
                        width: height
                    }
                    Text {
                        anchors.verticalCenter: parent.verticalCenter
                        color: step.here ? Theme.accent : step.passed ? Theme.text : Theme.textFaint
                        font: step.font
                        text: rail.narrow && !step.here ? (step.passed ? "" : step.index + 1) : qsTr("%1 %2", "number of a step, its name").arg(step.index + 1).arg(step.text)
                        textFormat: Text.PlainText
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.border
        height: Theme.hairline
        width: parent.width
    }
}
