import QtQuick
import QtQuick.Templates as T
import Rollscope.Theme

// On or off, at once. `label` is its name for screen readers: the text stands beside it.
T.Switch {
    id: toggle

    property string label: ""

    function flip(): void {
        toggle.toggle();
        toggle.toggled();
    }

    implicitHeight: Theme.controlHeight
    implicitWidth: 5 * Theme.unit

    Accessible.name: toggle.label
    Accessible.role: Accessible.CheckBox

    Keys.onEnterPressed: toggle.flip()
    Keys.onReturnPressed: toggle.flip()

    indicator: Rectangle {
        border.color: toggle.checked ? Theme.accent : Theme.borderStrong
        border.width: Theme.hairline
        color: toggle.checked ? Theme.accent : toggle.hovered ? Theme.hover : Theme.surface
        height: 2.5 * Theme.unit
        radius: height / 2
        width: 4.5 * Theme.unit
        x: Math.round((toggle.width - width) / 2)
        y: Math.round((toggle.height - height) / 2)

        Rectangle {
            color: toggle.checked ? Theme.onAccent : Theme.borderStrong
            height: 1.75 * Theme.unit
            radius: height / 2
            width: height
            x: toggle.checked ? parent.width - width - y : y
            y: (parent.height - height) / 2

            Behavior on x  {
                enabled: Theme.motion

                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
        FocusRing {
            anchors.margins: -3
            radius: height / 2
            target: toggle
        }
    }
}
