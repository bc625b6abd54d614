import QtQuick
import Rollscope.Accounts
import Rollscope.Controls
import Rollscope.Theme

// What ends a step: the one thing to do next, what else there is, and the way out.
Flow {
    id: buttons

    default property alias more: others.data
    required property KeyMaker maker
    property bool ready: true
    required property string text

    signal taken

    spacing: Theme.unit

    PushButton {
        enabled: buttons.ready && !buttons.maker.working
        opacity: enabled ? 1 : 0.5
        primary: true
        text: buttons.text

        onClicked: buttons.taken()
    }
    Row {
        id: others

        visible: children.length > 0
    }
    PushButton {
        text: qsTr("Cancel")

        onClicked: buttons.maker.cancel()
    }
}
